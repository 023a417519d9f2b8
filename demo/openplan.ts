import { plusDagen } from '../src/kernel/datum.ts';
import { type Aanlevering, type Mensen, onaangeroerd, type Uitstel, type Wie } from './aanlevering.ts';
import { REDENEN_UITSTEL } from './aanleverteksten.ts';
import { moment } from './kalender.ts';
import { maakVoorstellen, vulIn } from './kwartaalinhoud.ts';
import { type Gegevens, type Ronde, stappenVanUitstel } from './kwartaalplan.ts';
import { type Toeval, toeval } from './toeval.ts';

/** How far somebody is who did not hand in yet, and whether it asked for more time. */
export interface Houding {
  readonly ver: 'niets' | 'half' | 'klaar';
  readonly uitstel: 'gevraagd' | 'toegekend' | 'afgewezen' | null;
}

/**
 * Of the providers that have still to hand in: who is done but for its board, who is half way, who asked for more time. By turns,
 * so that each of these is to be seen.
 */
const HOUDINGEN: readonly Houding[] = [
  { ver: 'klaar', uitstel: null },
  { ver: 'half', uitstel: 'gevraagd' },
  { ver: 'half', uitstel: 'toegekend' },
  { ver: 'klaar', uitstel: null },
  { ver: 'niets', uitstel: 'gevraagd' },
  { ver: 'half', uitstel: 'afgewezen' },
  { ver: 'half', uitstel: 'toegekend' },
  { ver: 'klaar', uitstel: null },
  { ver: 'half', uitstel: 'gevraagd' },
];
export const houdingVan = (nummer: number): Houding => HOUDINGEN[nummer % HOUDINGEN.length] as Houding;

/** The delivery of a provider that is still at work. `waar`: the figures that it has in its books. */
export function speelOpen(
  ronde: Ronde,
  wat: Omit<Gegevens, 'komst'>,
  { houding, waar }: { readonly houding: Houding; readonly waar: ReadonlyMap<string, number> },
  mensen: Mensen,
  zaad: string,
): Aanlevering {
  const { ontvanger, formulier, bekend } = wat;
  const { periode, verstuurd } = ronde;
  const t = toeval(`${zaad}/aanlevering/${periode}/${ontvanger.sleutel}`);
  const wie = mensen.indiener(ontvanger);
  const op = moment(plusDagen(verstuurd, t.heel(36, 48)), t.heel(0, 400));
  const voorstellen = maakVoorstellen(periode, bekend);
  const gevraagd = formulier.velden.map(({ code }) => code).filter((code) => waar.has(code));
  const tot = { niets: 0, half: t.tussen(0.35, 0.65), klaar: 1 }[houding.ver];
  const getypt = gevraagd
    .slice(0, Math.round(gevraagd.length * tot))
    .filter((gegeven) => voorstellen.get(gegeven)?.waarde !== waar.get(gegeven))
    .map((gegeven) => ({ gegeven, waarde: String(waar.get(gegeven)), door: wie, op }));
  const uitstel = vraagUitstel(ronde, houding.uitstel, { door: wie, toezicht: mensen.toezicht }, t);
  const klaarOp = new Date(op.getTime() + 1_800_000);
  const isKlaar = houding.ver === 'klaar';
  const inhoud = vulIn(formulier, { periode, waarden: waar, bekend, eerder: null, herkomst: 'getypt' }, t);
  return {
    ...onaangeroerd(ontvanger),
    status: isKlaar ? 'klaar' : 'concept',
    deadline: uitstel[0]?.besluit?.tot ?? null,
    getypt,
    bevindingen: isKlaar ? inhoud.bevindingen : [],
    uitstel,
    klaar: isKlaar ? { wie, op: klaarOp } : null,
    stappen: [
      ...uitstel.flatMap((een) => stappenVanUitstel(een, mensen)),
      ...(isKlaar ? [{ op: klaarOp, stap: 'klaargezet' as const, door: wie.naam, tekst: '' }] : []),
    ],
  };
}

function vraagUitstel(
  { deadline }: Ronde,
  soort: Houding['uitstel'],
  { door, toezicht }: { door: Wie; toezicht: Wie },
  t: Toeval,
): Uitstel[] {
  if (soort === null) return [];
  const tot = plusDagen(deadline, t.heel(14, 31));
  const op = moment(plusDagen(deadline, -29), t.heel(0, 479));
  const reden = t.kies(REDENEN_UITSTEL);
  const beslistOp = moment(plusDagen(deadline, -27), t.heel(0, 479));
  if (soort === 'gevraagd') return [{ tot, reden, door, op, besluit: null }];
  const toegekend = {
    tot,
    reden: 'Akkoord. Laat het weten als ook deze dag niet lukt.',
    naam: toezicht.naam,
    op: beslistOp,
  };
  const afgewezen = {
    tot: null,
    reden: 'U kreeg dit jaar al twee keer uitstel. Lever aan wat u hebt en licht toe wat ontbreekt.',
    naam: toezicht.naam,
    op: beslistOp,
  };
  return [{ tot, reden, door, op, besluit: soort === 'toegekend' ? toegekend : afgewezen }];
}
