import type { Akkoord, Bord, Groep, Nieuw, Verzoek, Zet, Zetter } from './bord.ts';
import { groepnummer, vraagtAkkoord } from './bord.ts';

/** The board after a move that nothing was against. */
export function zet(bord: Bord, z: Zet, nummer: number, door: Zetter): Bord {
  if (vraagtAkkoord(bord, z)) return metVerzoek(bord, z, nummer, door);
  switch (z.soort) {
    case 'groepErbij':
      return metNieuw(bord, [z], nummer);
    case 'groepenUitRegister':
      return metNieuw(bord, z.groepen, nummer);
    case 'groepBijgesteld': {
      const oud = bord.groepen.find(({ id }) => id === z.groep)?.aantal ?? 0;
      return {
        ...metGroep(bord, z.groep, { aantal: z.aantal }),
        bijgesteld: bord.bijgesteld + z.aantal - oud,
      };
    }
    case 'groepSplits':
      return splits(bord, z, nummer);
    case 'aanbod': {
      const { soort: _, ...wat } = z;
      return { ...bord, aanbod: [...bord.aanbod, { id: nummer, ...wat }] };
    }
    case 'aanbodGewijzigd':
      return { ...bord, aanbod: bord.aanbod.map((a) => (a.id === z.aanbod ? { ...a, plekken: z.plekken } : a)) };
    case 'toewijzen':
      return zonderAanname(metGroep(bord, z.groep, { aanbod: z.aanbod, toegewezenMet: nummer }), z.groep);
    case 'aannemen':
      return metGroep(bord, z.groep, { aangenomen: true });
    case 'losmaken':
      return zonderAanname(metGroep(bord, z.groep, { aanbod: null, aangenomen: false, toegewezenMet: null }), z.groep);
    case 'akkoord':
      return naAkkoord(bord, z, door);
    case 'verzoekWeg':
      return zonderVerzoek(bord, z, door);
    case 'overgedragen': {
      const eerder = bord.groepen.find(({ id }) => id === z.groep)?.overdrachten ?? [];
      return metOverdrachten(bord, z.groep, [...eerder, { id: nummer, dag: z.dag, aantal: z.aantal }]);
    }
    case 'overdrachtTerug':
      return draaiTerug(bord, z, door);
    case 'groepStand': {
      const { soort: _, groep, ...wat } = z;
      return metGroep(bord, groep, wat);
    }
    case 'groepSluit':
      return metGroep(bord, z.groep, { gesloten: true });
  }
}

/** It stands on the board as asked, and changes no number yet. */
function metVerzoek(bord: Bord, z: Zet, id: number, door: Zetter): Bord {
  const groep = 'groep' in z ? bord.groepen.find((g) => g.id === z.groep) : undefined;
  if (!groep) return bord;
  const wat: Pick<Verzoek, 'soort' | 'aantal' | 'reden'> =
    z.soort === 'groepBijgesteld'
      ? { soort: 'aantal', aantal: z.aantal, reden: z.reden }
      : { soort: 'aannemen', aantal: groep.aantal, reden: '' };
  return metGroep(bord, groep.id, { verzoek: { id, door, ...wat } });
}

/** Meant for another provider, or for none: then there is nothing left to agree on. A number that was asked stays asked. */
function zonderAanname(bord: Bord, id: number): Bord {
  const groep = bord.groepen.find((g) => g.id === id);
  return groep?.verzoek?.soort === 'aannemen' ? metGroep(bord, id, { verzoek: null }) : bord;
}

const metNieuw = (bord: Bord, nieuw: readonly Nieuw[], nummer: number): Bord => ({
  ...bord,
  begin: bord.begin + nieuw.reduce((som, { aantal }) => som + aantal, 0),
  groepen: [...bord.groepen, ...nieuw.map((wat, i) => nieuweGroep(groepnummer(nummer, i), wat, null))],
});

function naAkkoord(bord: Bord, { groep: id, alsInspectie }: Extract<Zet, { soort: 'akkoord' }>, door: Zetter): Bord {
  const groep = bord.groepen.find((g) => g.id === id);
  if (!groep?.verzoek) return bord;
  const { id: verzoek, soort, aantal, reden, door: gevraagd } = groep.verzoek;
  const verschil = soort === 'aantal' ? aantal - groep.aantal : 0;
  const akkoord: Akkoord = {
    ...{ id: verzoek, groep: id, soort, reden, gevraagdDoor: gevraagd.naam, dag: door.dag },
    door: alsInspectie ? `${door.naam} (oefening, gespeeld als inspectie)` : door.naam,
    aantal: soort === 'aantal' ? verschil : groep.aantal,
    aanbieder: soort === 'aantal' ? '' : (bord.aanbod.find((a) => a.id === groep.aanbod)?.naam ?? ''),
  };
  return {
    ...metGroep(bord, id, { verzoek: null, ...(soort === 'aantal' ? { aantal } : { aangenomen: true }) }),
    bijgesteld: bord.bijgesteld + verschil,
    akkoorden: [...bord.akkoorden, akkoord],
  };
}

/** Taken back by who asked, or refused by another: that stays to be read. */
function zonderVerzoek(bord: Bord, z: Extract<Zet, { soort: 'verzoekWeg' }>, door: Zetter): Bord {
  const groep = bord.groepen.find(({ id }) => id === z.groep);
  if (!groep?.verzoek) return bord;
  const { id, soort, aantal, door: vrager } = groep.verzoek;
  const zonder = metGroep(bord, groep.id, { verzoek: null });
  if (vrager.partijId === door.partijId) return zonder;
  const wat = { id, groep: groep.id, soort, aantal: soort === 'aantal' ? aantal - groep.aantal : aantal };
  const wie = { gevraagdDoor: vrager.naam, door: door.naam, dag: door.dag };
  return { ...zonder, afgewezen: [...bord.afgewezen, { ...wat, reden: z.reden, ...wie }] };
}

/** The young people are with their provider again; a group that was closed on the wrong count is open again. */
function draaiTerug(bord: Bord, z: Extract<Zet, { soort: 'overdrachtTerug' }>, door: Zetter): Bord {
  const groep = bord.groepen.find(({ id }) => id === z.groep);
  const weg = groep?.overdrachten.find(({ id }) => id === z.overdracht);
  if (!groep || !weg) return bord;
  const over = groep.overdrachten.filter(({ id }) => id !== z.overdracht);
  const { aantal, dag } = weg;
  const regel = { id: weg.id, groep: groep.id, aantal, dag, reden: z.reden, door: door.naam, op: door.dag };
  return {
    ...metGroep(metOverdrachten(bord, groep.id, over), groep.id, { gesloten: false }),
    teruggedraaid: [...bord.teruggedraaid, regel],
  };
}

const metOverdrachten = (bord: Bord, id: number, overdrachten: Groep['overdrachten']): Bord =>
  metGroep(bord, id, { overdrachten, overgedragen: overdrachten.reduce((som, { aantal }) => som + aantal, 0) });

const nieuweGroep = (id: number, wat: Nieuw, deelVan: number | null): Groep => ({
  id,
  gebied: wat.gebied,
  gebiedNaam: wat.gebiedNaam,
  hulpvorm: wat.hulpvorm,
  locatie: wat.locatie,
  aantal: wat.aantal,
  aanbod: null,
  aangenomen: false,
  overgedragen: 0,
  overdrachten: [],
  verzoek: null,
  dossiers: 'nietBegonnen',
  archief: 'nietBegonnen',
  personeel: '',
  huisvesting: '',
  gesloten: false,
  toegewezenMet: null,
  deelVan,
});

const metGroep = (bord: Bord, id: number, wat: Partial<Groep>): Bord => ({
  ...bord,
  groepen: bord.groepen.map((g) => (g.id === id ? { ...g, ...wat } : g)),
});

/** The part goes on without a receiver; what stays keeps what it had. */
function splits(bord: Bord, z: Extract<Zet, { soort: 'groepSplits' }>, nummer: number): Bord {
  return {
    ...bord,
    groepen: bord.groepen.flatMap((g) => {
      if (g.id !== z.groep) return [g];
      const deel = nieuweGroep(nummer, { ...g, locatie: z.locatie || g.locatie, aantal: z.aantal }, g.id);
      return [{ ...g, aantal: g.aantal - z.aantal }, deel];
    }),
  };
}
