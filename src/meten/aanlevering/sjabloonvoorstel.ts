import { BakenFout } from '../../kernel/fouten.ts';
import { parsePeriode } from '../../kernel/periode.ts';
import { toonCel } from '../../platform/bestanden/index.ts';
import type { Veld } from '../uitvraag/index.ts';
import { LANGSTE_TOELICHTING } from './domain.ts';
import { BLAD_BAKEN, type Kenmerken, periodenaam } from './sjabloon.ts';
import type { Gelezencel, Gelezenrij, GelezenSjabloon } from './sjabloonlezen.ts';
import { alsLopendeTekst, leesAntwoord, zelfdeAntwoord } from './sjabloonwaarden.ts';

interface Verschil {
  gegeven: string;
  naam: string;
  was: string | null;
  wordt: string | null;
  toelichtingWas: string;
  toelichtingWordt: string;
}

interface Probleem {
  cel: string;
  gegeven: string | null;
  melding: string;
}

/** What a workbook would change in a delivery. */
export interface Bestandsvoorstel {
  verschillen: Verschil[];
  /** Fields that stay as they are. */
  gelijk: number;
  problemen: Probleem[];
}

/** The delivery as it is now. */
export interface Stand {
  readonly velden: readonly Veld[];
  readonly cellen: ReadonlyMap<string, { readonly waarde: string | null; readonly toelichting: string }>;
  readonly magWijzigen: (code: string) => boolean;
}

const NIEUW = 'Haal op de bladzijde van deze aanlevering een nieuw sjabloon op.';

const ANDERE_ORGANISATIE = 'Dit sjabloon is van een andere organisatie. Lees het sjabloon van uw eigen organisatie in.';

const MELDINGEN: readonly { readonly kenmerk: keyof Kenmerken; readonly melding: (gevonden: string) => string }[] = [
  { kenmerk: 'sjabloon', melding: () => `Dit is geen sjabloon van Baken, of een van een oudere soort. ${NIEUW}` },
  { kenmerk: 'kvk', melding: () => ANDERE_ORGANISATIE },
  { kenmerk: 'partij', melding: () => ANDERE_ORGANISATIE },
  {
    kenmerk: 'periode',
    melding: (gevonden) => {
      const p = parsePeriode(gevonden);
      return `Dit sjabloon is van een andere periode${p.ok ? `: ${periodenaam(p.waarde)}` : ''}. ${NIEUW}`;
    },
  },
  { kenmerk: 'uitvraag', melding: () => `Dit sjabloon hoort bij een andere uitvraag. ${NIEUW}` },
  { kenmerk: 'aanlevering', melding: () => `Dit sjabloon hoort bij een andere aanlevering. ${NIEUW}` },
  {
    kenmerk: 'versie',
    melding: () => `De velden van deze aanlevering zijn gewijzigd nadat dit sjabloon is gemaakt. ${NIEUW}`,
  },
];

/** Throws `conflict`, with what was found and expected, for a template of another provider, delivery, period or version. */
export function weigerAnderSjabloon({ kenmerken }: GelezenSjabloon, verwacht: Kenmerken): void {
  for (const { kenmerk, melding } of MELDINGEN) {
    const { waarde = '', plek = BLAD_BAKEN } = kenmerken.get(kenmerk) ?? {};
    if (waarde === verwacht[kenmerk]) continue;
    const gevonden = waarde.slice(0, 60) || 'niets';
    throw new BakenFout('conflict', melding(waarde), [
      { plek, melding: `gevonden bij ${kenmerk}: ${gevonden}; verwacht: ${verwacht[kenmerk] || 'niets'}` },
    ]);
  }
}

/**
 * Compares a workbook with the delivery. Only what somebody changed in the workbook is a change: what was filled in elsewhere
 * since the template was made stays, and a cell that was emptied on purpose becomes empty (`wordt: null`).
 */
export function maakVoorstel(gelezen: GelezenSjabloon, stand: Stand): Bestandsvoorstel {
  const voorstel: Bestandsvoorstel = { verschillen: [], gelijk: 0, problemen: [] };
  for (const { plek, gevonden } of gelezen.zonderKenmerk)
    voorstel.problemen.push({
      cel: plek,
      gegeven: null,
      melding: `gevonden: ${gevonden}; in deze rij ontbreekt het kenmerk, dus dit is niet overgenomen`,
    });
  const bekend = new Set(stand.velden.map(({ code }) => code));
  for (const [code, { waarde }] of gelezen.rijen)
    if (!bekend.has(code))
      voorstel.problemen.push({
        cel: waarde.plek,
        gegeven: null,
        melding: `gevonden: het kenmerk ${code.slice(0, 60)}, dat niet bij deze aanlevering hoort; niet overgenomen`,
      });
  for (const veld of stand.velden) vergelijkVeld(veld, gelezen, stand, voorstel);
  return voorstel;
}

function vergelijkVeld(veld: Veld, gelezen: GelezenSjabloon, stand: Stand, voorstel: Bestandsvoorstel): void {
  const meld = (cel: string, melding: string) => voorstel.problemen.push({ cel, gegeven: veld.code, melding });
  const rij = gelezen.rijen.get(veld.code);
  if (!rij) {
    voorstel.gelijk += 1;
    meld('', `${veld.naam} staat niet meer in het bestand; dit veld blijft zoals het was`);
    return;
  }
  const { waarde: was = null, toelichting: toelichtingWas = '' } = stand.cellen.get(veld.code) ?? {};
  const toen = gelezen.toen.get(veld.code) ?? { waarde: null, toelichting: '' };
  const waarde = nieuweWaarde(veld, rij, toen.waarde, meld);
  const toelichting = nieuweToelichting(rij, toen.toelichting, meld);
  const wordt = waarde === undefined || zelfdeAntwoord(veld, waarde, was) ? was : waarde;
  const toelichtingWordt = toelichting ?? toelichtingWas;
  if (wordt === was && toelichtingWordt === toelichtingWas) {
    voorstel.gelijk += 1;
    return;
  }
  if (!stand.magWijzigen(veld.code)) {
    voorstel.gelijk += 1;
    meld(rij.waarde.plek, `${veld.naam} kunt u nu niet wijzigen; niet overgenomen`);
    return;
  }
  if (wordt !== was && !zelfdeAntwoord(veld, was, toen.waarde))
    meld(
      rij.waarde.plek,
      `${veld.naam} is in Baken gewijzigd nadat dit sjabloon is gemaakt: daar staat nu ${was ?? 'niets'}`,
    );
  if (wordt === null && was !== null)
    meld(rij.waarde.plek, `${veld.naam} is in het bestand leeggemaakt; bewaren maakt dit veld leeg`);
  voorstel.verschillen.push({ gegeven: veld.code, naam: veld.naam, was, wordt, toelichtingWas, toelichtingWordt });
}

type Meld = (cel: string, melding: string) => void;

/** The value that somebody gave in the workbook; undefined: none, or one that cannot be read. */
function nieuweWaarde(
  veld: Veld,
  { waarde: gevonden }: Gelezenrij,
  toen: string | null,
  meld: Meld,
): string | null | undefined {
  const gelezen = leesAntwoord(veld, gevonden.cel);
  if (!gelezen.ok) {
    meld(gevonden.plek, `${veld.naam}: ${gelezen.fout}; niet overgenomen`);
    return undefined;
  }
  if (zelfdeAntwoord(veld, gelezen.waarde, toen)) return undefined;
  if (gevonden.formule !== null) {
    if (veld.soort !== 'getal') {
      meld(
        gevonden.plek,
        `${veld.naam}: gevonden: een formule (${toonFormule(gevonden)}); verwacht het antwoord zelf; niet overgenomen`,
      );
      return undefined;
    }
    meld(
      gevonden.plek,
      `${veld.naam} komt uit een formule (${toonFormule(gevonden)}); Baken neemt de uitkomst ${toonCel(gevonden.cel).replace('.', ',')} over en rekent niet zelf`,
    );
  }
  return gelezen.waarde;
}

const toonFormule = ({ formule }: Gelezencel): string => `=${(formule ?? '').slice(0, 60)}`;

function nieuweToelichting({ toelichting: gevonden }: Gelezenrij, toen: string, meld: Meld): string | undefined {
  const tekst = alsLopendeTekst(gevonden.cel);
  if (tekst === alsLopendeTekst(toen)) return undefined;
  if (gevonden.formule !== null) {
    meld(
      gevonden.plek,
      `toelichting: gevonden: een formule (${toonFormule(gevonden)}); verwacht gewone tekst; niet overgenomen`,
    );
    return undefined;
  }
  if (tekst.length > LANGSTE_TOELICHTING) {
    meld(
      gevonden.plek,
      `toelichting: gevonden: ${tekst.length} tekens; verwacht hoogstens ${LANGSTE_TOELICHTING}; niet overgenomen`,
    );
    return undefined;
  }
  return tekst;
}
