import type { Datum } from '../../kernel/datum.ts';
import { HULPVORMEN, leesGeleverdeZorg } from '../../meten/register/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { normsetKort, type Omgeving } from '../overzicht/index.ts';
import { concentraties, MINSTENS_JONGEREN, verbergKlein } from './domain.ts';
import { kiesRegios, leesKennissen } from './wie.ts';

/**
 * On whom the care of each region hangs, per kind of help, as known at the end of a day. With `regio` of that
 * region only, and then with every provider in it. Who is not the supervisor gets no small numbers of young people.
 */
export async function concentratiebeeld(omgeving: Omgeving, op: Datum, regio?: string) {
  const vraag = { bekendOp: eindeVanDag(op), ...(regio === undefined ? {} : { jeugdregio: regio }) };
  const [regios, zorg, { alles, per }, normset] = await Promise.all([
    kiesRegios(omgeving, op, regio),
    leesGeleverdeZorg(omgeving.database.db, vraag),
    leesKennissen(omgeving, op),
    normsetKort(omgeving),
  ]);
  const wie = (id: number) => per.get(id) ?? null;
  const cellen = concentraties(zorg)
    .map((een) => ({ een, getoond: alles ? een : verbergKlein(een) }))
    .map(({ een, getoond }) => {
      const delen = getoond.delen.map(({ organisatieId, clienten, aandeel }) => ({
        aanbieder: wie(organisatieId),
        jongeren: clienten,
        aandeel,
      }));
      return {
        regio: een.jeugdregio,
        hulpvorm: een.hulpvorm,
        jongeren: getoond.clienten,
        aanbieders: een.delen.length,
        hhi: getoond.hhi,
        grootste: delen[0] ?? null,
        delen: regio === undefined ? [] : delen,
      };
    });
  const aanwezig = new Set(cellen.map(({ hulpvorm }) => hulpvorm));
  return {
    bekendOp: op,
    normset,
    minstens: alles ? null : MINSTENS_JONGEREN,
    perioden: [...new Set(zorg.map(({ periode }) => periode))].sort(),
    regios: regios.map(({ code, naam }) => ({ code, naam })),
    hulpvormen: Object.keys(HULPVORMEN).filter((vorm) => aanwezig.has(vorm)),
    cellen,
  };
}
