import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { DataTable, EmptyState, type Kolom, StatusChip } from '../../ui/index.ts';
import { hoofdletter } from './delen.tsx';
import { useSoortnaam } from './soorten.tsx';
import type { Bericht } from './vragen.ts';

/** Findings of one message that are shown at once; the rest opens. */
const EERST = 2;

interface LijstProps {
  readonly rijen: readonly Bericht[];
  /** Rules that were asked for: what breaks these stands first with each message. */
  readonly gevraagd: readonly string[];
}

/** Messages in a table with what is wrong with each; on a phone as cards. */
export function Berichtlijst({ rijen, gevraagd }: LijstProps) {
  const t = useTranslations('berichtkwaliteit.lijst');
  const opmaak = useOpmaak();
  const kolommen = useMemo(
    (): readonly Kolom<Bericht>[] => [
      { id: 'bericht', kop: t('bericht'), rijkop: true, breedte: 14, cel: (rij) => <Naam rij={rij} /> },
      { id: 'partijen', kop: t('partijen'), breedte: 16, vanaf: 760, cel: (rij) => <Partijen rij={rij} /> },
      { id: 'datum', kop: t('datum'), breedte: 8, cel: ({ dagtekening }) => opmaak.datumKort(dagtekening, true) },
      {
        ...{ id: 'regels', kop: t('aantalRegels'), uitleg: t('regelsUitleg'), breedte: 5, rechts: true },
        ...{ vanaf: 880 as const, cel: ({ regels }: Bericht) => opmaak.getal(regels) },
      },
      { id: 'bevindingen', kop: t('bevindingen'), cel: (rij) => <Bevindingen rij={rij} gevraagd={gevraagd} /> },
    ],
    [t, opmaak, gevraagd],
  );
  return (
    <div className="baken-berichten">
      <DataTable
        label={t('tabel')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ id }) => id}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Naam rij={rij} />
            <Partijen rij={rij} />
            <p className="baken-stil">
              {t('kaart', { dag: opmaak.datumKort(rij.dagtekening, true), regels: rij.regels })}
            </p>
            <Bevindingen rij={rij} gevraagd={gevraagd} />
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
      />
    </div>
  );
}

interface RijProps {
  readonly rij: Bericht;
}

function Naam({ rij: { soort, identificatie } }: RijProps) {
  const soortnaam = useSoortnaam();
  return (
    <>
      <span className="baken-termnaam">{hoofdletter(soortnaam(soort))}</span>
      <span className="baken-termuitleg">
        {soort} <span className="baken-kenmerk">{identificatie}</span>
      </span>
    </>
  );
}

function Partijen({ rij: { afzender, ontvanger } }: RijProps) {
  const t = useTranslations('berichtkwaliteit.lijst');
  return (
    <>
      <span className="baken-termuitleg baken-afzender">{afzender}</span>
      <span className="baken-termuitleg">{t('aan', { ontvanger })}</span>
    </>
  );
}

/** One thing that is wrong, in words and with where it stands. */
interface Regel {
  readonly sleutel: string;
  readonly regel: string;
  readonly titel: string | null;
  readonly meldingen: readonly string[];
  readonly waar: string | null;
  readonly wacht: boolean;
}

const DAG = /\b\d{4}-\d{2}-\d{2}\b/g;

/** What is wrong within a message and beside others, as one list: what was asked for first, and last what only waits. */
function useBevindingen({ bevindingen, tussen, ontvanger }: Bericht, gevraagd: readonly string[]): readonly Regel[] {
  const t = useTranslations('berichtkwaliteit.lijst');
  const opmaak = useOpmaak();
  const schrijf = (melding: string) =>
    hoofdletter(melding.replace(DAG, (dag) => opmaak.datumKort(dag, true))).replace(/(?<![.!?])$/, '.');
  const plek = ({ regel, wacht }: Regel) => (wacht ? 2 : gevraagd.includes(regel) ? 0 : 1);
  const naast = tussen.map(
    ({ regel, titel, wacht, door, aantal, meldingen }): Regel => ({
      ...{ sleutel: `${regel} ${wacht}`, regel, titel, wacht, meldingen: meldingen.map(schrijf) },
      waar:
        [
          door === 'ontvanger' ? t('doorOntvanger', { naam: ontvanger }) : null,
          aantal > meldingen.length ? t('vaker', { aantal }) : null,
        ]
          .filter(Boolean)
          .join(' ') || null,
    }),
  );
  const binnen = bevindingen.map(
    ({ regel, titel, melding, pad, regelnummer }, nummer): Regel => ({
      ...{ sleutel: `${nummer}`, regel, titel, wacht: false, meldingen: [schrijf(melding)] },
      waar: t('plek', { regelnummer, pad: pad.replaceAll('/', ' › ') }),
    }),
  );
  return [...binnen, ...naast].sort((a, b) => plek(a) - plek(b));
}

function Bevindingen({ rij, gevraagd }: RijProps & { readonly gevraagd: readonly string[] }) {
  const t = useTranslations('berichtkwaliteit.lijst');
  const regels = useBevindingen(rij, gevraagd);
  const mis = regels.filter(({ wacht }) => !wacht).length;
  const meer = Math.max(0, rij.aantal - rij.bevindingen.length);
  return (
    <div className="baken-bevindingen">
      {!rij.geldig && <StatusChip oordeel="slecht">{t('ongeldig')}</StatusChip>}
      {rij.geldig && mis === 0 && (
        <StatusChip oordeel={regels.length === 0 ? 'goed' : 'onbekend'}>
          {t(regels.length === 0 ? 'goed' : 'wacht')}
        </StatusChip>
      )}
      <Lijst regels={regels.slice(0, EERST)} />
      {regels.length > EERST && (
        <details>
          <summary>{t('nogMeer', { aantal: regels.length - EERST + meer })}</summary>
          <Lijst regels={regels.slice(EERST)} />
          {meer > 0 && <p className="baken-stil">{t('nietGetoond', { aantal: meer })}</p>}
        </details>
      )}
    </div>
  );
}

function Lijst({ regels }: { readonly regels: readonly Regel[] }) {
  const t = useTranslations('berichtkwaliteit.lijst');
  if (regels.length === 0) return null;
  return (
    <ul>
      {regels.map(({ sleutel, regel, titel, meldingen, waar, wacht }) => (
        <li key={sleutel}>
          <p>
            {wacht && <span className="baken-stil">{t('wachtend')} </span>}
            {meldingen.join(' ')}
          </p>
          <p className="baken-bevindingen__bij">
            <b>{regel}</b> {titel !== null && `${titel}. `}
            {waar}
          </p>
        </li>
      ))}
    </ul>
  );
}
