import { aangenomenVan, type Bord, type Groep, vraagtAkkoord, vrijVan, type Zet } from './bord.ts';

/**
 * Why a move cannot be made on this board, in Dutch; null when it can.
 * @param partijId of who makes it: what somebody asked, somebody of another party agrees with
 */
export function bezwaarTegenZet(bord: Bord, z: Zet, partijId: number | null): string | null {
  if (z.soort === 'groepErbij' || z.soort === 'groepenUitRegister' || z.soort === 'aanbod') return null;
  if (z.soort === 'aanbodGewijzigd') return bezwaarTegenMinder(bord, z.aanbod, z.plekken);
  const groep = bord.groepen.find(({ id }) => id === z.groep);
  if (!groep) return 'Deze groep staat niet op het bord.';
  // A wrong count is mended also when the group was closed on it: then it is open again.
  if (z.soort === 'overdrachtTerug') return bezwaarTegenTerug(groep, z.overdracht);
  if (groep.gesloten) return 'Deze groep is al gesloten.';
  if (groep.verzoek && (STIL_BIJ_VERZOEK.has(z.soort) || vraagtAkkoord(bord, z)))
    return 'Voor deze groep wacht al iets op akkoord. Dat moet eerst klaar zijn.';
  switch (z.soort) {
    case 'groepBijgesteld':
      return bezwaarTegenAantal(groep, z.aantal);
    case 'groepSplits':
      if (z.aantal >= groep.aantal) return `Deze groep heeft ${groep.aantal} kinderen. Splits er minder af.`;
      if (groep.aantal - z.aantal < groep.overgedragen)
        return `Van deze groep zijn er al ${groep.overgedragen} overgedragen. Die kunt u niet afsplitsen.`;
      return null;
    case 'toewijzen':
      return bezwaarTegenToewijzen(bord, groep, z);
    case 'aannemen':
      return bezwaarTegenAannemen(bord, groep, partijId);
    case 'losmaken':
      if (groep.aanbod === null) return 'Deze groep is aan niemand toegewezen.';
      if (groep.overgedragen > 0) return 'Van deze groep zijn al kinderen overgedragen. Splits eerst de rest af.';
      return null;
    case 'overgedragen':
      if (!groep.aangenomen) return 'Eerst moet een aanbieder deze groep aannemen.';
      if (groep.overgedragen + z.aantal > groep.aantal)
        return `Van deze groep ${groep.aantal - groep.overgedragen === 1 ? 'moet nog 1 kind' : `moeten nog ${groep.aantal - groep.overgedragen} kinderen`} over. Vul er niet meer in.`;
      return null;
    case 'akkoord':
      return bezwaarTegenAkkoord(bord, groep, z, partijId);
    case 'verzoekWeg':
      return groep.verzoek?.id === z.verzoek ? null : GEEN_VERZOEK;
    case 'groepStand':
      return null;
    case 'groepSluit':
      return bezwaarTegenSluiten(groep);
  }
}

/** Not while something of the group waits: what was asked would be about another group than what is agreed on. */
const STIL_BIJ_VERZOEK: ReadonlySet<Zet['soort']> = new Set(['groepBijgesteld', 'groepSplits', 'groepSluit']);
const GEEN_VERZOEK = 'Dit verzoek is er niet meer. Kijk hoe de groep nu staat.';

function bezwaarTegenTerug(groep: Groep, id: number): string | null {
  return groep.overdrachten.some((o) => o.id === id)
    ? null
    : 'Deze overdracht hoort niet bij de groep, of is al ongedaan gemaakt.';
}

function bezwaarTegenAkkoord(
  bord: Bord,
  groep: Groep,
  z: Extract<Zet, { soort: 'akkoord' }>,
  partijId: number | null,
): string | null {
  const { verzoek } = groep;
  if (verzoek?.id !== z.verzoek) return GEEN_VERZOEK;
  // Whether this is an exercise in which that may be is judged by the room.
  if (partijId === null || (partijId === verzoek.door.partijId && !z.alsInspectie))
    return 'Uw eigen organisatie vroeg dit. Een andere partij moet akkoord geven.';
  return verzoek.soort === 'aantal'
    ? bezwaarTegenAantal(groep, verzoek.aantal)
    : bezwaarTegenPlekken(bord, groep.aanbod, groep.aantal);
}

function bezwaarTegenMinder(bord: Bord, id: number, plekken: number): string | null {
  if (!bord.aanbod.some((a) => a.id === id)) return 'Dit aanbod staat niet op het bord.';
  const vast = aangenomenVan(bord, id);
  return plekken < vast ? `Van dit aanbod zijn al ${vast} plekken aangenomen. Minder kan niet.` : null;
}

function bezwaarTegenAantal(groep: Groep, aantal: number): string | null {
  if (aantal < groep.overgedragen) return `Van deze groep zijn er al ${groep.overgedragen} overgedragen.`;
  if (aantal === groep.aantal) return 'Dit aantal staat er al.';
  // What was accepted was accepted by its number.
  if (aantal > groep.aantal && groep.aangenomen)
    return 'Een aanbieder nam deze groep al aan. Zet de kinderen die erbij komen als nieuwe groep op het bord.';
  return null;
}

function bezwaarTegenToewijzen(
  bord: Bord,
  groep: Groep,
  { aanbod: id, van }: Extract<Zet, { soort: 'toewijzen' }>,
): string | null {
  if (van !== undefined && van !== groep.aanbod) {
    const nu = bord.aanbod.find((a) => a.id === groep.aanbod)?.naam;
    return nu
      ? `Iemand was u voor: deze groep is intussen toegewezen aan ${nu}. Kijk eerst hoe het bord nu staat.`
      : 'Iemand was u voor: deze groep is intussen losgemaakt. Kijk eerst hoe het bord nu staat.';
  }
  const aanbod = bord.aanbod.find((a) => a.id === id);
  if (!aanbod) return 'Dit aanbod staat niet op het bord.';
  if (groep.aangenomen) return 'Een aanbieder nam deze groep al aan. Maak haar eerst los.';
  if (aanbod.hulpvorm !== groep.hulpvorm) return 'Dit aanbod is voor een andere soort hulp.';
  if (groep.aanbod === id) return `Deze groep is al toegewezen aan ${aanbod.naam}.`;
  // Places that another group is meant for are not given away twice.
  const vrij = Math.max(0, vrijVan(bord, aanbod));
  return groep.aantal > vrij
    ? `${aanbod.naam} heeft ${vrij === 1 ? 'nog 1 vrije plek' : `nog ${vrij} vrije plekken`}, en de groep heeft ${groep.aantal === 1 ? '1 kind' : `${groep.aantal} kinderen`}. Splits de groep, of kies een ander aanbod.`
    : null;
}

function bezwaarTegenAannemen(bord: Bord, groep: Groep, partijId: number | null): string | null {
  if (groep.aanbod === null) return 'Wijs de groep eerst toe aan een aanbod.';
  if (groep.aangenomen) return 'Deze groep is al aangenomen.';
  if (groep.aantal === 0) return 'In deze groep zit niemand meer die over moet.';
  const aanbod = bord.aanbod.find((a) => a.id === groep.aanbod);
  if (aanbod && aanbod.partijId !== null && aanbod.partijId !== partijId)
    return `${aanbod.naam} doet mee in dit draaiboek en neemt de groep zelf aan.`;
  return bezwaarTegenPlekken(bord, groep.aanbod, groep.aantal);
}

function bezwaarTegenPlekken(bord: Bord, id: number | null, erbij: number): string | null {
  const aanbod = bord.aanbod.find((a) => a.id === id);
  if (!aanbod) return 'Dit aanbod staat niet op het bord.';
  const vrij = aanbod.plekken - aangenomenVan(bord, aanbod.id);
  return erbij > vrij ? `${aanbod.naam} heeft nog ${vrij} van de ${erbij} plekken. Splits de groep.` : null;
}

function bezwaarTegenSluiten(groep: Groep): string | null {
  // Adjusted to nobody: no provider has to take it over, and there are no files.
  if (groep.aantal === 0) return null;
  if (!groep.aangenomen) return 'Zonder ontvangende aanbieder kan een groep niet dicht.';
  if (groep.overgedragen < groep.aantal)
    return `Van deze groep moeten er nog ${groep.aantal - groep.overgedragen} over.`;
  if (groep.dossiers !== 'klaar') return 'De dossiers van deze groep zijn nog niet overgedragen.';
  if (groep.archief !== 'klaar') return 'Het archief van deze groep is nog niet geregeld.';
  return null;
}
