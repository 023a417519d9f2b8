import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Alert,
  Badge,
  buttonKlas,
  Card,
  EmptyState,
  PageHeader,
  StatusChip,
  TredeBadge,
  WachtOp,
} from '../../ui/index.ts';
import './draaiboek.css';
import { Handeling } from './handeling.tsx';
import { type Overzicht, openOefening, overzichtVraag, type Zaak } from './vragen.ts';
import { Zonder } from './zonder.tsx';

export const Route = createLazyRoute('/draaiboek')({ component: Scherm });

/** Every draaiboek by phase, what contradicts, who should have one and has none, and exercises. */
function Scherm() {
  const t = useTranslations('draaiboek.scherm');
  const vraag = useQuery(overzichtVraag());
  useTitel(t('titel'));
  return (
    <div className="baken-stapel">
      <PageHeader
        titel={t('titel')}
        lead={<p>{vraag.data ? <Zin overzicht={vraag.data} /> : t('uitleg')}</p>}
        acties={
          <Link to="/draaiboek/stappen" className={buttonKlas({})}>
            {t('naarStappen')}
          </Link>
        }
      />
      <WachtOp vraag={vraag} regels={9}>
        {(overzicht) => <Inhoud overzicht={overzicht} />}
      </WachtOp>
    </div>
  );
}

const echt = ({ zaken }: Overzicht) => zaken.filter((z) => !z.oefening && z.geslotenOp === null);

function Zin({ overzicht }: { readonly overzicht: Overzicht }) {
  const t = useTranslations('draaiboek.scherm');
  const open = echt(overzicht);
  const tegen = open.filter((z) => z.tegenspraken.length > 0).length;
  const kinderen = open.reduce((som, z) => som + z.over, 0);
  return t('zin', { open: open.length, tegen, kinderen, landelijk: overzicht.magOpenen ? 'ja' : 'nee' });
}

function Inhoud({ overzicht }: { readonly overzicht: Overzicht }) {
  const t = useTranslations('draaiboek.scherm');
  const open = echt(overzicht);
  const gesloten = overzicht.zaken.filter((z) => !z.oefening && z.geslotenOp !== null);
  return (
    <>
      <Tegenspraken zaken={overzicht.zaken.filter((z) => !z.oefening)} />
      {overzicht.magOpenen && <Zonder overzicht={overzicht} />}
      {overzicht.fasen
        .filter(({ code }) => open.some((z) => z.fase === code))
        .map(({ code, naam }) => (
          <Card
            key={code}
            titel={naam}
            onderschrift={t('inFase', { aantal: open.filter((z) => z.fase === code).length })}
          >
            <Zaken zaken={open.filter((z) => z.fase === code)} />
          </Card>
        ))}
      {open.length === 0 && (
        <Card titel={t('openTitel')}>
          <EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>
        </Card>
      )}
      {gesloten.length > 0 && (
        <Card titel={t('gesloten')} onderschrift={t('inFase', { aantal: gesloten.length })}>
          <Zaken zaken={gesloten} />
        </Card>
      )}
      <Oefeningen overzicht={overzicht} />
    </>
  );
}

function Tegenspraken({ zaken }: { readonly zaken: readonly Zaak[] }) {
  const t = useTranslations('draaiboek.scherm');
  const tegen = zaken.filter((z) => z.tegenspraken.length > 0);
  if (tegen.length === 0) return null;
  return (
    <Card titel={t('tegenspraken')} onderschrift={t('tegensprakenUitleg')}>
      {tegen.map((zaak) => (
        <Alert key={zaak.id} soort="let" titel={zaak.aanbieder ?? zaak.titel}>
          {zaak.tegenspraken.map(({ soort, tekst }) => (
            <p key={soort}>{tekst}</p>
          ))}
          <p>
            <NaarDossier zaak={zaak}>{t('bekijk', { kenmerk: zaak.kenmerk })}</NaarDossier>
          </p>
        </Alert>
      ))}
    </Card>
  );
}

function NaarDossier({ zaak, children }: { readonly zaak: Zaak; readonly children: React.ReactNode }) {
  return (
    <Link to="/dossiers/$id" params={{ id: String(zaak.id) }}>
      {children}
    </Link>
  );
}

function Zaken({ zaken }: { readonly zaken: readonly Zaak[] }) {
  const t = useTranslations('draaiboek.scherm');
  const opmaak = useOpmaak();
  return (
    <ul className="baken-regels">
      {zaken.map((zaak) => (
        <li key={zaak.id}>
          <div className="baken-bord__kop">
            <NaarDossier zaak={zaak}>{zaak.titel}</NaarDossier>
            {zaak.trede !== null && <TredeBadge trede={zaak.trede as TredeNummer} />}
            {zaak.cruciaal && <Badge>{t('cruciaal')}</Badge>}
            {zaak.laat > 0 && <StatusChip oordeel="slecht">{t('laat', { aantal: zaak.laat })}</StatusChip>}
            {zaak.tegenspraken.length > 0 && <StatusChip oordeel="slecht">{t('tegenspraak')}</StatusChip>}
          </div>
          <p className="baken-stil">
            {t('feiten', {
              kenmerk: zaak.kenmerk,
              toestand: zaak.toestandNaam,
              dag: opmaak.datum(zaak.sinds),
              taken: zaak.openTaken,
            })}
            {zaak.termijn && ` ${t('termijn', { dag: opmaak.datum(zaak.termijn) })}`}
            {zaak.jongeren > 0 && ` ${t('kinderen', { over: zaak.over, totaal: zaak.jongeren })}`}
            {zaak.bijgesteld !== 0 && ` ${t('bijgesteld', { aantal: Math.abs(zaak.bijgesteld) })}`}
            {zaak.akkoordVan.length > 0 && ` ${t('akkoordVan', { wie: zaak.akkoordVan.join(', ') })}`}
            {zaak.wachtOpAkkoord > 0 && ` ${t('wacht', { aantal: zaak.wachtOpAkkoord })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Oefeningen({ overzicht }: { readonly overzicht: Overzicht }) {
  const t = useTranslations('draaiboek.scherm');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const oefeningen = overzicht.zaken.filter((z) => z.oefening);
  if (!overzicht.magOpenen && oefeningen.length === 0) return null;
  const begin = async ({ verhaal = '', titel = '' }: Readonly<Record<string, string>>, sleutel: string) => {
    const { id } = await openOefening(verhaal, titel, sleutel);
    await queries.invalidateQueries({ queryKey: ['draaiboeken'] });
    await navigate({ to: '/dossiers/$id', params: { id: String(id) } });
  };
  return (
    <Card
      titel={t('oefeningen')}
      onderschrift={t('oefeningenUitleg')}
      acties={
        overzicht.magOpenen && (
          <Handeling
            knop={t('beginOefening')}
            titel={t('beginOefening')}
            velden={[
              {
                naam: 'verhaal',
                soort: 'keuze',
                label: t('verhaal'),
                keuzes: overzicht.verhalen.map(({ code, naam }) => ({ waarde: code, naam })),
                begin: overzicht.verhalen[0]?.code ?? '',
              },
              { naam: 'titel', soort: 'tekst', label: t('oefeningTitel') },
            ]}
            doe={begin}
          />
        )
      }
    >
      {oefeningen.length === 0 ? <p>{t('geenOefening')}</p> : <Zaken zaken={oefeningen} />}
    </Card>
  );
}
