import { MAANDFIGUREN } from '../../meten/berichtenverkeer/index.ts';
import type { Beleidsgegeven } from '../../meten/catalogus/index.ts';
import type { Regels } from '../urgentie/index.ts';
import type { Eenheid, Onderwerp } from './namen.ts';
import { type Taal, taalVanAanbieder, taalVanGebied, type Veld } from './taal.ts';

const BELEIDSEENHEID: Readonly<Record<string, Eenheid>> = {
  euro: 'euro',
  procent: 'verhouding',
  aantal: 'aantal',
  fte: 'aantal',
  jaNee: 'jaNee',
  maanden: 'maanden',
  verhouding: 'verhouding',
  uren: 'aantal',
};
const BLOKNAMEN: Readonly<Record<Beleidsgegeven['blok'], string>> = {
  inkoop: 'Lege antwoorden over inkoop',
  contract: 'Lege antwoorden over contracten',
  bekostiging: 'Lege antwoorden over bekostiging',
  tarieven: 'Lege antwoorden over tarieven',
  plafonds: 'Lege antwoorden over plafonds',
};

const MAANDVELDEN: readonly Veld[] = Object.entries(MAANDFIGUREN).map(([code, veld]) => ({ code, ...veld }));

function beleidsveld({ code, naam, antwoord }: Beleidsgegeven): Veld[] {
  if (antwoord.soort === 'datum') return [{ code, naam, eenheid: 'datum' }];
  if (antwoord.soort === 'jaNee') return [{ code, naam, eenheid: 'jaNee' }];
  return antwoord.soort === 'getal' ? [{ code, naam, eenheid: BELEIDSEENHEID[antwoord.eenheid] ?? 'verhouding' }] : [];
}

/** The two languages of rules, out of the definitions that hold now. */
export function maakTalen(regels: Regels, beleid: readonly Beleidsgegeven[]): Readonly<Record<Onderwerp, Taal>> {
  const kengetallen = regels.formules.map(({ indicator }) => ({
    code: indicator.code,
    naam: indicator.naam,
    eenheid: indicator.eenheid as Eenheid,
  }));
  // An event of trede 1 only ends another one.
  const gebeurtenissen = [...regels.gebeurtenissoorten.values()]
    .filter(({ trede }) => trede > 1)
    .map(({ code, naam }) => ({ code, naam, eenheid: 'jaNee' as const }));
  const antwoorden = beleid
    .filter(({ antwoord }) => antwoord.soort !== 'tekst')
    .map(({ code, naam }) => ({ code, naam: `${naam} gewijzigd`, eenheid: 'jaNee' as const }));
  const blokken = [...new Set(beleid.map(({ blok }) => blok))].map((blok) => ({
    code: blok,
    naam: BLOKNAMEN[blok],
    eenheid: 'aantal' as const,
  }));
  return {
    aanbieder: taalVanAanbieder(kengetallen, gebeurtenissen),
    gebied: taalVanGebied(beleid.flatMap(beleidsveld), antwoorden, blokken, MAANDVELDEN),
  };
}
