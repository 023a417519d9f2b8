import { IconLinkOff, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, Select, useAfdruk } from '../../ui/index.ts';
import { bijschriftenVan } from './bijschriften.ts';
import { Gebeurteniszin } from './gebeurteniszin.tsx';
import { GROEPEN, type Groep, groepVan } from './groepen.ts';
import type { Dossier, Gebeurtenis } from './typen.ts';
import { Zichtwoord } from './zichtkeuze.tsx';

const PER_KEER = 25;
const ALLES = 'alles';

/** All that happened, newest first: who, when and what, and whether the chain holds. */
export function Tijdlijn({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.tijdlijn');
  const [groep, setGroep] = useState<Groep | typeof ALLES>(ALLES);
  const [keuze, setAantal] = useState(PER_KEER);
  // On paper there is nothing to press.
  const aantal = useAfdruk() ? Number.POSITIVE_INFINITY : keuze;
  const alle = dossier.gebeurtenissen.toReversed();
  const gekozen = groep === ALLES ? alle : alle.filter(({ soort }) => groepVan(soort) === groep);
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { aantal: alle.length })}>
      <div className="baken-tijdlijnkop">
        <Keten dossier={dossier} />
        <div className="baken-niet-afdrukken">
          <Select<Groep | typeof ALLES>
            compact
            label={t('filter')}
            value={groep}
            onChange={(nieuw) => setGroep(nieuw)}
            keuzes={([ALLES, ...GROEPEN] as const).map((waarde) => ({ waarde, naam: t(`groep.${waarde}`) }))}
          />
        </div>
      </div>
      <p className="baken-alleen-voorlezen" role="status">
        {t('getoond', { aantal: gekozen.length })}
      </p>
      <ol className="baken-gebeurtenissen">
        {gekozen.slice(0, aantal).map((gebeurtenis) => (
          <Een key={gebeurtenis.nummer} gebeurtenis={gebeurtenis} dossier={dossier} />
        ))}
      </ol>
      {gekozen.length > aantal && (
        <Button onPress={() => setAantal(aantal + PER_KEER)}>{t('meer', { aantal: gekozen.length - aantal })}</Button>
      )}
    </Card>
  );
}

function Een({ gebeurtenis, dossier }: { readonly gebeurtenis: Gebeurtenis; readonly dossier: Dossier }) {
  const { tijdstip } = useOpmaak();
  const t = useTranslations('dossier.tijdlijn');
  const { op, door, partij, soort, voor } = gebeurtenis;
  const vervallen = soort === 'overgang' ? vervallenBij(dossier, gebeurtenis.nummer) : [];
  const teksten = bijschriftenVan(soort, gebeurtenis.gegevens as Readonly<Record<string, unknown>>);
  return (
    <li className={`baken-gebeurtenis baken-gebeurtenis--${groepVan(soort)}`}>
      <p className="baken-notitie__kop">
        <time dateTime={op}>{tijdstip(op)}</time>
        <b>{partij ? `${door} (${partij})` : door}</b>
        {voor && <Zichtwoord voor={voor} />}
      </p>
      <p>
        <Gebeurteniszin
          gebeurtenis={gebeurtenis}
          procedure={dossier.procedure}
          taaknaam={(id) => dossier.taken.find((taak) => taak.id === id)?.naam ?? ''}
        />
      </p>
      {vervallen.length > 0 && <p className="baken-stil">{t('vervielen', { namen: vervallen.join('; ') })}</p>}
      {teksten.map(({ naam, tekst }) => (
        <blockquote key={naam}>
          {naam === 'grond' && <b>{t('grond')} </b>}
          {tekst}
        </blockquote>
      ))}
    </li>
  );
}

/** Tasks that a step ended though nobody did them. */
const vervallenBij = ({ taken }: Dossier, nummer: number): string[] =>
  taken.filter((t) => t.stand === 'vervallen' && t.afgelopenMet === nummer).map(({ naam }) => naam);

function Keten({ dossier: { keten } }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.tijdlijn');
  const { heel, breuk, gezien, totaal } = keten;
  const Icoon = heel ? IconShieldCheck : IconLinkOff;
  return (
    <p className={heel ? 'baken-keten' : 'baken-keten baken-keten--breuk'}>
      <Icoon size={18} aria-hidden="true" />
      <span>
        {heel ? t(gezien === totaal ? 'heel' : 'heelDeel', { gezien, totaal }) : t('breuk', { nummer: breuk ?? 0 })}
      </span>
    </p>
  );
}
