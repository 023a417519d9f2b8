import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import './dossier.css';
import './vernietiging.css';
import { Kruimels } from '../../app/kruimels.tsx';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Vernietigd } from './vernietigd.tsx';
import { type Besluit, Vernietigvenster } from './vernietigvenster.tsx';
import { type TeVernietigen, type Vernietigingslijst, vernietigingVraag } from './vragen.ts';

export const Route = createLazyRoute('/dossiers/vernietiging')({ component: Scherm });

/** Closed dossiers that were kept long enough: one person puts one forward, another decides, and a line stays. */
function Scherm() {
  const t = useTranslations('dossier.vernietiging');
  const lijst = useTranslations('dossier.lijst');
  const vraag = useQuery(vernietigingVraag());
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        boven={<Kruimels delen={[{ naam: lijst('titel'), naar: '/dossiers' }]} hier={t('titel')} />}
        lead={<p>{vraag.data ? <Zin lijst={vraag.data} /> : t('uitleg')}</p>}
      />
      <WachtOp vraag={vraag} regels={8}>
        {(gelezen) => <Lijst lijst={gelezen} />}
      </WachtOp>
    </>
  );
}

function Zin({ lijst: { teVernietigen } }: { readonly lijst: Vernietigingslijst }) {
  const t = useTranslations('dossier.vernietiging');
  const wacht = teVernietigen.filter(({ voorstel }) => voorstel && !voorstel.eigen).length;
  return t('zin', { aantal: teVernietigen.length, wacht });
}

interface Gekozen {
  readonly dossier: TeVernietigen;
  readonly besluit: Besluit;
}

function Lijst({ lijst: { teVernietigen, vernietigd, meer } }: { readonly lijst: Vernietigingslijst }) {
  const t = useTranslations('dossier.vernietiging');
  const [gekozen, setGekozen] = useState<Gekozen>();
  const [melding, setMelding] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: who works by keyboard goes on from what came of it.
  useEffect(() => {
    if (melding !== '') status.current?.focus();
  }, [melding]);
  return (
    <div className="baken-dossier__midden">
      <p ref={status} tabIndex={-1} role="status" className="baken-vernietiging__melding">
        {melding}
      </p>
      <Card titel={t('kop')} onderschrift={t('onder')}>
        {teVernietigen.length === 0 && <EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
        <ul className="baken-dossierlijst">
          {teVernietigen.map((dossier) => (
            <Een key={dossier.id} dossier={dossier} kies={(besluit) => setGekozen({ dossier, besluit })} />
          ))}
        </ul>
        {meer && <p className="baken-stil">{t('meer', { aantal: teVernietigen.length })}</p>}
      </Card>
      <Vernietigd regels={vernietigd} />
      {gekozen && (
        <Vernietigvenster
          {...gekozen}
          onSluit={() => setGekozen(undefined)}
          onGedaan={() => {
            setMelding(t(`gedaan.${gekozen.besluit}`, { kenmerk: gekozen.dossier.kenmerk }));
            setGekozen(undefined);
          }}
        />
      )}
    </div>
  );
}

function Een({ dossier, kies }: { readonly dossier: TeVernietigen; kies(besluit: Besluit): void }) {
  const t = useTranslations('dossier.vernietiging');
  const { datum } = useOpmaak();
  const { id, kenmerk, titel, procedure, geslotenOp, bewaardTot, grond, voorstel, weigering } = dossier;
  const knop = (besluit: Besluit, soort?: 'quiet' | 'gevaar') => (
    <Button klein soort={soort} aria-label={t(`knopVan.${besluit}`, { kenmerk })} onPress={() => kies(besluit)}>
      {t(`knop.${besluit}`)}
    </Button>
  );
  return (
    <li>
      <div>
        <p className="baken-taak__feiten">
          <Link to="/dossiers/$id" params={{ id: String(id) }}>
            {titel}
          </Link>
          <span className="baken-stil">{`${kenmerk} · ${procedure}`}</span>
        </p>
        <p>{t('bewaard', { gesloten: datum(geslotenOp), tot: datum(bewaardTot) })}</p>
        <p className="baken-stil">{t('grond', { grond })}</p>
        {weigering && (
          <Waarom
            zin={t('geweigerd', { door: weigering.door, op: datum(weigering.op.slice(0, 10)) })}
            reden={weigering.reden}
          />
        )}
        {voorstel && (
          <Waarom
            zin={t(voorstel.eigen ? 'voorstelEigen' : 'voorstel', {
              door: voorstel.door,
              op: datum(voorstel.op.slice(0, 10)),
            })}
            reden={voorstel.reden}
          />
        )}
      </div>
      <div className="baken-taak__knoppen">
        {voorstel?.eigen && <Badge toon="saffraan">{t('wachtOpAnder')}</Badge>}
        {voorstel ? knop('bewaren', 'quiet') : knop('voordragen')}
        {voorstel && !voorstel.eigen && knop('vernietigen', 'gevaar')}
      </div>
    </li>
  );
}

function Waarom({ zin, reden }: { readonly zin: string; readonly reden: string }) {
  return (
    <div className="baken-vernietiging__waarom">
      <p>{zin}</p>
      <blockquote>{reden}</blockquote>
    </div>
  );
}
