import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import {
  type Cel,
  celnaam,
  type Formuletelling,
  geheugenBron,
  leesInhoud,
  openXlsx,
  recogniseSoort,
  toonCel,
  type XlsxBlad,
  type ZipGrenzen,
} from '../../platform/bestanden/index.ts';
import { BLAD_BAKEN, BLAD_INVULLEN, TITEL_KENMERK, TITEL_TOELICHTING, TITEL_WAARDE } from './sjabloon.ts';
import { isGevaarlijkeFormule, isGevaarlijkeTekst } from './sjabloonwaarden.ts';

/** A cell of the workbook: where, what it shows, and the formula behind it if there is one. */
export interface Gelezencel {
  readonly plek: string;
  readonly cel: Cel;
  readonly formule: string | null;
}

export interface Gelezenrij {
  readonly waarde: Gelezencel;
  readonly toelichting: Gelezencel;
}

export interface GelezenSjabloon {
  /** What the workbook says of itself, and in which cell. */
  readonly kenmerken: ReadonlyMap<string, { readonly waarde: string; readonly plek: string }>;
  /** What stood in each field when the template was made. */
  readonly toen: ReadonlyMap<string, { readonly waarde: string | null; readonly toelichting: string }>;
  readonly rijen: ReadonlyMap<string, Gelezenrij>;
  /** Values in rows of which nobody knows to which field they belong. */
  readonly zonderKenmerk: readonly { readonly plek: string; readonly gevonden: string }[];
}

/** A template of three hundred fields is a few hundred kilobytes when unpacked. */
export const SJABLOONGRENZEN: ZipGrenzen = { maxDelen: 500, maxUitgepakt: 32 * 1024 * 1024, maxVerhouding: 250 };
const MAX_TEKST = 4 * 1024 * 1024;
const MAX_RIJEN = 5000;

const HAAL_NIEUW = 'Haal op de bladzijde van deze aanlevering een nieuw sjabloon op.';
const VERWACHT = 'verwacht het ingevulde sjabloon van deze aanlevering, bewaard als Excel-werkmap (.xlsx)';

const verkeerd = (melding: string, plek = 'bestand', wat = VERWACHT): BakenFout =>
  new BakenFout('verkeerd-bestand', melding, [{ plek, melding: wat }]);

/** Parts of a workbook with which it does more than hold figures. */
const ONGEWENST: readonly { readonly naam: RegExp; readonly wat: string; readonly raad: string }[] = [
  { naam: /vbaProject|\/macrosheets\//i, wat: 'macro’s', raad: 'Bewaar het als gewone Excel-werkmap (.xlsx).' },
  {
    naam: /^xl\/externalLinks\//i,
    wat: 'koppelingen naar andere bestanden of programma’s',
    raad: 'Plak de cijfers als waarden, zonder formules die naar een ander bestand wijzen.',
  },
  {
    naam: /^xl\/(connections\.xml|queryTables\/|embeddings\/|activeX\/|ctrlProps\/)/i,
    wat: 'verbindingen of ingesloten onderdelen',
    raad: 'Vul de cijfers in een nieuw sjabloon in.',
  },
];

/**
 * Reads a filled-in template: nothing in it is executed or calculated, and rows are found by their kenmerk, so that sorting and
 * moving them does not matter. Throws `verkeerd-bestand`, `te-groot` or `niet-te-verwerken` for what is no sound template.
 */
export async function leesSjabloonbestand(naam: string, inhoud: Uint8Array): Promise<GelezenSjabloon> {
  try {
    return await leesWerkmap(naam, inhoud);
  } catch (fout) {
    // What the reader of any file refuses gets the advice that fits here.
    if (!(fout instanceof BakenFout) || fout.plekken.length > 0) throw fout;
    const melding =
      fout.code === 'te-groot'
        ? `Dit bestand is na uitpakken veel groter dan een ingevuld sjabloon. Baken is gestopt met lezen. ${HAAL_NIEUW}`
        : fout.message;
    throw new BakenFout(fout.code, melding, [{ plek: 'bestand', melding: VERWACHT }]);
  }
}

async function leesWerkmap(naam: string, inhoud: Uint8Array): Promise<GelezenSjabloon> {
  const bron = geheugenBron(naam, inhoud);
  if (Buffer.from(inhoud.subarray(0, 4)).toString('hex') === 'd0cf11e0')
    throw verkeerd(
      'Dit is een oud Excel-bestand (.xls), of er staat een wachtwoord op. Bewaar het als .xlsx, zonder wachtwoord.',
    );
  const soort = await recogniseSoort(bron);
  if (soort !== 'xlsx') throw verkeerd(`Dit is geen Excel-werkmap, maar een bestand van de soort ${soort}.`);
  await weigerOngewenst(
    naam,
    (await leesInhoud(bron, SJABLOONGRENZEN)).map((deel) => deel.naam),
  );
  const bladen = await openXlsx(bron, SJABLOONGRENZEN, MAX_TEKST);
  const blad = (gezocht: string): XlsxBlad => {
    const gevonden = bladen.find((een) => een.naam === gezocht);
    if (gevonden) return gevonden;
    const namen = bladen.map((een) => een.naam).join(', ');
    throw verkeerd(
      `In deze werkmap ontbreekt het blad ${gezocht}. ${HAAL_NIEUW}`,
      'werkmap',
      `gevonden: ${namen || 'geen bladen'}; verwacht: ${gezocht}`,
    );
  };
  const [invullen, baken] = [blad(BLAD_INVULLEN), blad(BLAD_BAKEN)];
  return { ...(await leesBaken(baken)), ...(await leesInvullen(invullen)) };
}

function weigerOngewenst(naam: string, delen: readonly string[]): void {
  const [, extensie] = /\.(xlsm|xltm|xlam|xlsb)$/i.exec(naam) ?? [];
  if (extensie)
    throw verkeerd(
      `Dit bestand (.${extensie.toLowerCase()}) kan macro’s bevatten. Bewaar het als gewone Excel-werkmap (.xlsx).`,
    );
  for (const { naam: patroon, wat, raad } of ONGEWENST) {
    const deel = delen.find((een) => patroon.test(een));
    if (deel)
      throw verkeerd(
        `Dit bestand bevat ${wat}. ${raad}`,
        deel.slice(0, 120),
        `gevonden: ${wat}; verwacht: alleen cijfers en tekst`,
      );
  }
}

async function leesRijen(blad: XlsxBlad, tel: Formuletelling): Promise<{ nummer: number; cellen: Cel[] }[]> {
  const rijen: { nummer: number; cellen: Cel[] }[] = [];
  for await (const groep of blad.rijen(tel)) {
    rijen.push(...groep);
    if (rijen.length > MAX_RIJEN)
      throw new BakenFout('te-groot', `Het blad ${blad.naam} heeft meer dan ${MAX_RIJEN} rijen. ${HAAL_NIEUW}`, [
        { plek: blad.naam, melding: `verwacht hoogstens ${MAX_RIJEN} rijen` },
      ]);
  }
  return rijen;
}

async function leesBaken(blad: XlsxBlad): Promise<Pick<GelezenSjabloon, 'kenmerken' | 'toen'>> {
  const kenmerken = new Map<string, { waarde: string; plek: string }>();
  const toen = new Map<string, { waarde: string | null; toelichting: string }>();
  for (const { nummer, cellen } of await leesRijen(blad, { formules: 0 })) {
    const [soort = '', tweede = '', , vierde = '', vijfde = ''] = cellen.map(toonCel);
    if (soort !== 'veld') kenmerken.set(soort, { waarde: tweede, plek: `${BLAD_BAKEN}!B${nummer}` });
    else toen.set(tweede, { waarde: vierde === '' ? null : vierde, toelichting: vijfde });
  }
  return { kenmerken, toen };
}

async function leesInvullen(blad: XlsxBlad): Promise<Pick<GelezenSjabloon, 'rijen' | 'zonderKenmerk'>> {
  const formules = new Map<string, string>();
  const alle = await leesRijen(blad, { formules: 0, cellen: formules });
  const kop = vindKop(alle);
  const leesCel = (cellen: readonly Cel[], kolom: number, nummer: number): Gelezencel => {
    const plek = celnaam(kolom, nummer);
    return { plek, cel: cellen[kolom] ?? '', formule: formules.get(plek) ?? null };
  };
  const gevonden = alle.flatMap(({ nummer, cellen }) => {
    if (nummer <= kop.nummer) return [];
    const [waarde, toelichting] = [leesCel(cellen, kop.waarde, nummer), leesCel(cellen, kop.toelichting, nummer)];
    return [
      { code: toonCel(cellen[kop.kenmerk]).trim(), kenmerkplek: celnaam(kop.kenmerk, nummer), waarde, toelichting },
    ];
  });
  weigerFormules(formules, gevonden);
  weigerDubbel(gevonden);
  return {
    rijen: new Map(
      gevonden
        .filter(({ code }) => code !== '')
        .map(({ code, waarde, toelichting }) => [code, { waarde, toelichting }]),
    ),
    zonderKenmerk: gevonden
      .filter(({ code, waarde }) => code === '' && toonCel(waarde.cel) !== '')
      .map(({ waarde }) => ({ plek: waarde.plek, gevonden: toonCel(waarde.cel).slice(0, 60) })),
  };
}

function vindKop(rijen: readonly { nummer: number; cellen: Cel[] }[]) {
  for (const { nummer, cellen } of rijen) {
    const teksten = cellen.map((cel) => toonCel(cel).trim());
    const [waarde, toelichting, kenmerk] = [TITEL_WAARDE, TITEL_TOELICHTING, TITEL_KENMERK].map((titel) =>
      teksten.indexOf(titel),
    );
    if (
      waarde !== undefined &&
      toelichting !== undefined &&
      kenmerk !== undefined &&
      Math.min(waarde, toelichting, kenmerk) >= 0
    )
      return { nummer, waarde, toelichting, kenmerk };
  }
  throw new BakenFout('niet-te-verwerken', `Op het blad ${BLAD_INVULLEN} ontbreekt de rij met titels. ${HAAL_NIEUW}`, [
    {
      plek: BLAD_INVULLEN,
      melding: `verwacht een rij met de titels ${TITEL_WAARDE}, ${TITEL_TOELICHTING} en ${TITEL_KENMERK}`,
    },
  ]);
}

type Rij = Gelezenrij & { readonly code: string; readonly kenmerkplek: string };

/** What tries to start a program or to fetch something is refused as a whole: no person types that by mistake. */
function weigerFormules(formules: ReadonlyMap<string, string>, rijen: readonly Rij[]): void {
  const plekken: Plek[] = [];
  const meld = (plek: string, gevonden: string) =>
    plekken.push({
      plek: `${BLAD_INVULLEN}!${plek}`,
      melding: `gevonden: ${gevonden.slice(0, 80)}; verwacht een getal of gewone tekst`,
    });
  for (const [plek, formule] of formules) if (isGevaarlijkeFormule(formule)) meld(plek, `=${formule}`);
  for (const { waarde, toelichting } of rijen)
    for (const { plek, cel } of [waarde, toelichting])
      if (typeof cel === 'string' && isGevaarlijkeTekst(cel)) meld(plek, cel);
  if (plekken.length > 0)
    throw new BakenFout(
      'niet-te-verwerken',
      'In dit bestand staat een formule die een programma of een ander bestand kan openen. Baken leest het niet in.',
      plekken.slice(0, 20),
    );
}

function weigerDubbel(rijen: readonly Rij[]): void {
  const eerste = new Map<string, string>();
  const plekken: Plek[] = [];
  for (const { code, kenmerkplek } of rijen) {
    if (code === '') continue;
    const eerder = eerste.get(code);
    if (eerder === undefined) eerste.set(code, kenmerkplek);
    else
      plekken.push({
        plek: `${BLAD_INVULLEN}!${kenmerkplek}`,
        melding: `gevonden: ${code.slice(0, 60)}, dat ook in ${eerder} staat; verwacht elk kenmerk één keer`,
      });
  }
  if (plekken.length > 0)
    throw new BakenFout(
      'niet-te-verwerken',
      'Eén of meer velden staan twee keer in dit bestand. Haal de dubbele rijen weg.',
      plekken.slice(0, 20),
    );
}
