import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, EmptyState, ErrorState, PageHeader, TextField, WachtOp } from '../../ui/index.ts';
import type { Gesprekken as Lijst } from './typen.ts';
import { gesprekkenVraag, maakGesprek } from './vragen.ts';
import './zelfbeeld.css';

export const Route = createLazyRoute('/gesprek-voorbereiden')({ component: Gesprekken });

/** All talks that the own organisation prepares, and beginning a new one. */
function Gesprekken() {
  const t = useTranslations('zelfbeeld.gesprekken');
  const vraag = useQuery({ ...gesprekkenVraag, staleTime: 0 });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <div className="baken-stapel">
        <Nieuw />
        <Card titel={t('lijst')}>
          <WachtOp vraag={vraag} regels={4}>
            {({ gesprekken }) => <Overzicht gesprekken={gesprekken} />}
          </WachtOp>
        </Card>
      </div>
    </>
  );
}

function Overzicht({ gesprekken }: { readonly gesprekken: Lijst }) {
  const t = useTranslations('zelfbeeld.gesprekken');
  const opmaak = useOpmaak();
  if (gesprekken.length === 0) return <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>;
  return (
    <ul className="baken-gespreklijst">
      {gesprekken.map(({ id, titel, gesprekOp, met, afspraken, gewijzigdOp, gewijzigdDoor }) => (
        <li key={id}>
          <Link to="/gesprek-voorbereiden/$id" params={{ id: String(id) }}>
            {titel}
          </Link>
          <span className="baken-stil">
            {gesprekOp ? opmaak.datum(gesprekOp) : t('nogGeenDatum')}
            {met && `, ${met}`}. {t('afspraken', { aantal: afspraken })}
          </span>
          <span className="baken-stil">
            {t('gewijzigd', { moment: opmaak.tijdstip(gewijzigdOp), wie: gewijzigdDoor })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const MINSTENS = 3;

function Nieuw() {
  const t = useTranslations('zelfbeeld.gesprekken');
  const navigate = useNavigate();
  const [titel, zetTitel] = useState('');
  const [teKort, zetTeKort] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const begin = async () => {
    const kort = titel.trim().length < MINSTENS;
    zetTeKort(kort);
    if (kort) return;
    zetFout(undefined);
    try {
      const { id } = await maakGesprek(titel.trim());
      await navigate({ to: '/gesprek-voorbereiden/$id', params: { id: String(id) } });
    } catch (oorzaak) {
      zetFout(oorzaak);
    }
  };
  return (
    <Card titel={t('nieuw')} onderschrift={t('nieuwOnder')}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void begin();
        }}
      >
        {fout !== undefined && <ErrorState fout={fout} />}
        <TextField
          label={t('naam')}
          uitleg={t('naamUitleg')}
          value={titel}
          onChange={zetTitel}
          fout={teKort ? t('naamTeKort') : undefined}
        />
        <div>
          <Button type="submit" soort="primary">
            {t('begin')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
