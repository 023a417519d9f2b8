import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import type { Kwaliteit, Partij, Term } from './vragen.ts';
import type { Berichtzoek, Kwaliteitzoek } from './zoek.ts';

export interface DeelProps {
  readonly beeld: Kwaliteit;
  readonly zoek: Kwaliteitzoek;
  /** Whether single messages may be looked at. */
  readonly magBerichten: boolean;
}

interface Geteld {
  readonly optijd: number;
  readonly telaat: number;
}

export const totaalVan = ({ optijd, telaat }: Geteld): number => optijd + telaat;
/** Part that was on time; null where nothing was judged. */
export const deelOpTijd = (geteld: Geteld): number | null =>
  totaalVan(geteld) === 0 ? null : geteld.optijd / totaalVan(geteld);
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** So few that one message decides. */
export const WEINIG = 20;

/** Where the messages behind a number are: the same region and months, and one municipality or provider. */
export const berichtenBij = (
  { beeld: { vanaf, tot }, zoek: { regio, gemeente, aanbieder } }: Pick<DeelProps, 'beeld' | 'zoek'>,
  meer: Berichtzoek,
): Berichtzoek => ({ regio, gemeente, aanbieder, van: vanaf, tot, ...meer });

/** A municipality or provider as a filter of the list. */
export const filterVan = ({ soort, code }: Pick<Partij, 'soort' | 'code'>): Berichtzoek =>
  soort === 'agb' ? { aanbieder: code } : { gemeente: code };

/** The name of a provider leads to its page, when it is in the register. */
export function Partijnaam({ partij: { naam, kvk } }: { readonly partij: Pick<Partij, 'naam' | 'kvk'> }) {
  if (kvk === null) return <span className="baken-rijnaam">{naam}</span>;
  return (
    <Link to="/aanbieders/$kvk" params={{ kvk }} className="baken-rijnaam">
      {naam}
    </Link>
  );
}

/** A share as a bar with its number. Without anything to divide by there is no share. */
export function Deel({ deel }: { readonly deel: number | null }) {
  const t = useTranslations('berichtkwaliteit');
  const opmaak = useOpmaak();
  if (deel === null) return <span className="baken-stil">{t('nietsBeoordeeld')}</span>;
  return (
    <span className="baken-deel">
      <span className="baken-deel__spoor" aria-hidden="true">
        <span style={{ width: `${deel * 100}%` }} />
      </span>
      <b>{opmaak.aandeel(deel, 0)}</b>
    </span>
  );
}

/** How long a term is and where it comes from. */
export function useTermtekst() {
  const t = useTranslations('berichtkwaliteit');
  return ({ aantal, eenheid, vanaf, bron }: Term) => t('termijnUitleg', { aantal, eenheid, vanaf, bron });
}

/** The term whose parties are shown: the one that was chosen, or otherwise the one with the most that is late. */
export const gekozenTerm = (beeld: Kwaliteit, zoek: Kwaliteitzoek): Term | undefined =>
  beeld.termijnen.find(({ code }) => code === zoek.termijn) ?? opTelaat(beeld.termijnen)[0];

export const opTelaat = (termijnen: readonly Term[]): Term[] => [...termijnen].sort((a, b) => b.telaat - a.telaat);

/** Who is furthest behind with what: the largest part late, among those with enough to say so. */
export function verstAchter(
  termijnen: readonly Term[],
  soort: Partij['soort'],
): { readonly term: Term; readonly partij: Partij } | undefined {
  return termijnen
    .flatMap((term) => term.partijen.map((partij) => ({ term, partij })))
    .filter(({ partij }) => partij.soort === soort && partij.telaat > 0 && totaalVan(partij) >= WEINIG)
    .sort((a, b) => (deelOpTijd(a.partij) ?? 1) - (deelOpTijd(b.partij) ?? 1) || b.partij.telaat - a.partij.telaat)[0];
}
