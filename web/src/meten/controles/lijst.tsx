import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, DataTable, EmptyState, type Kolom, PageHeader, SearchField, WachtOp } from '../../ui/index.ts';
import type { Controleregel } from './typen.ts';
import { controlesVraag } from './vragen.ts';
import { Ernst, Stand } from './woorden.tsx';

interface ControleLijstProps {
  readonly magSchrijven: boolean;
  onNieuw(): void;
}

/** All checks: what each is called, how strict it is, since when and about what. */
export function ControleLijst({ magSchrijven, onNieuw }: ControleLijstProps) {
  const t = useTranslations('controles');
  const vraag = useQuery(controlesVraag());
  const [zoek, setZoek] = useState('');
  const kolommen = useKolommen();
  useTitel(t('titel'));
  const naald = zoek.trim().toLowerCase();
  const past = (regel: Controleregel) =>
    [regel.naam, regel.code, ...regel.gegevens.flatMap(({ code, naam }) => [code, naam])].some((tekst) =>
      tekst.toLowerCase().includes(naald),
    );
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{t('lead')}</p>}
        acties={
          magSchrijven && (
            <Button soort="primary" icoon={<IconPlus size={18} aria-hidden="true" />} onPress={onNieuw}>
              {t('nieuw')}
            </Button>
          )
        }
      />
      <Card
        titel={t('lijst.titel')}
        onderschrift={vraag.data && t('lijst.onder', tel(vraag.data.controles))}
        vol
        className="baken-controles"
      >
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOp vraag={vraag}>
            {({ controles }) => (
              <DataTable
                label={t('titel')}
                kolommen={kolommen}
                rijen={controles.filter(past)}
                rijSleutel={({ code }) => code}
                gereedschap={false}
                boven={<SearchField label={t('lijst.zoek')} value={zoek} onChange={setZoek} />}
                kaart={(regel) => <Kaartje regel={regel} />}
                leeg={<EmptyState titel={t('lijst.leeg')}>{t('lijst.leegUitleg')}</EmptyState>}
              />
            )}
          </WachtOp>
        </div>
      </Card>
    </>
  );
}

const tel = (controles: readonly Controleregel[]) => {
  const geldend = controles.filter(({ stand }) => stand === 'geldt');
  return { aantal: geldend.length, fouten: geldend.filter(({ ernst }) => ernst === 'fout').length };
};

function useKolommen(): readonly Kolom<Controleregel>[] {
  const t = useTranslations('controles.lijst');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      { id: 'naam', kop: t('naam'), rijkop: true, cel: (regel) => <Naam regel={regel} /> },
      { id: 'ernst', kop: t('ernst'), breedte: 8.5, cel: ({ ernst }) => <Ernst ernst={ernst} /> },
      { id: 'over', kop: t('over'), breedte: 19, vanaf: 760, cel: (regel) => <Over regel={regel} /> },
      { id: 'sinds', kop: t('sinds'), breedte: 9, vanaf: 560, cel: ({ geldigVan }) => opmaak.datum(geldigVan) },
      {
        id: 'stand',
        kop: t('stand'),
        breedte: 11,
        vanaf: 680,
        cel: ({ stand, nieuwereVersie }) => <Stand stand={stand} nieuwer={nieuwereVersie} uitgesproken />,
      },
    ],
    [t, opmaak],
  );
}

function Naam({ regel }: { readonly regel: Controleregel }) {
  return (
    <Link
      from="/controles"
      to="/controles"
      search={(vorig) => ({ ...vorig, controle: regel.code })}
      className="baken-rijnaam baken-controles__naam"
      title={regel.naam}
    >
      {regel.naam}
    </Link>
  );
}

/** The first fields by name, and how many more. */
function Over({ regel: { gegevens } }: { readonly regel: Controleregel }) {
  const t = useTranslations('controles.lijst');
  const [eerste] = gegevens;
  return eerste === undefined
    ? null
    : gegevens.length === 1
      ? eerste.naam
      : t('enMeer', { naam: eerste.naam, meer: gegevens.length - 1 });
}

function Kaartje({ regel }: { readonly regel: Controleregel }) {
  return (
    <>
      <Naam regel={regel} />
      <p className="baken-controles__onder">
        <Ernst ernst={regel.ernst} /> <Stand stand={regel.stand} nieuwer={regel.nieuwereVersie} />
        <span className="baken-stil">
          <Over regel={regel} />
        </span>
      </p>
    </>
  );
}
