import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { knip } from '../../kernel/tekst.ts';
import type { Gebeurtenis, Procedure } from '../dossier/index.ts';
import { type Melderssoort, ONDERDEEL, type Urgentie } from './namen.ts';
import nietVanOns from './nietvanons.json' with { type: 'json' };
import { verraadt } from './verraadt.ts';

/** What is ours, and where to go with what is not: read before the form (as data, with its source). */
export const WEGWIJZER = z
  .strictObject({
    versie: z.int(),
    geldigVan: z.iso.date(),
    bron: z.string(),
    welVanOns: z.array(z.string()).min(1),
    elders: z.array(
      z.strictObject({
        code: z.string(),
        wat: z.string(),
        waar: z.string(),
        hoe: z.string(),
        telefoon: z.string().nullable(),
        adres: z.url(),
      }),
    ),
  })
  .parse(nietVanOns);

export interface Contact {
  readonly naam: string;
  readonly organisatie: string;
  readonly email: string;
  readonly telefoon: string;
  /** The reporter does not want the name to be passed on. */
  readonly vertrouwelijk: boolean;
  /** The reporter wants a mail at each step. Only with an address. */
  readonly mailBijNieuws: boolean;
}

/** A report as it comes in. */
export interface NieuweMelding {
  readonly soortMelder: Melderssoort;
  /** Provider from the register; null: only in words. */
  readonly kvk: string | null;
  readonly overWie: string;
  readonly watZietU: string;
  readonly sinds: string | null;
  readonly urgentie: Urgentie;
  /** Null: anonymous. */
  readonly contact: Contact | null;
}

const LANGSTE_TITEL = 180;

/** Signs that are not shown and turn the words after them around, also those of others. */
const DRAAIT_TEKST = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Name of the dossier of a report. */
export const titelVan = (overWie: string): string =>
  knip(`Melding over ${overWie.replace(DRAAIT_TEKST, '')}`, LANGSTE_TITEL);

const STRAKS = 'de dag sinds wanneer ligt in de toekomst; kies vandaag of een eerdere dag, of laat haar leeg';
const GEEN_CONTACT = 'vul een naam, e-mailadres of telefoonnummer in, of meld zonder';
const GEEN_ADRES = 'vul een e-mailadres in, of kies geen mail';
const VERRADEN = 'hier staan uw eigen naam, adres of nummer in; anderen kunnen dit lezen, dus laat ze hier weg';
const VERRADEN_IN_MELDING = `${VERRADEN} en vul ze alleen bij contact in`;

/**
 * What is wrong with a report that came in on a day, besides its form. Nobody may give themselves away in a text that others will read.
 * `aanbieder`: its name in the register, when it is about one of those.
 */
export function foutenInMelding(
  { contact, overWie, watZietU, sinds }: NieuweMelding,
  vandaag: Datum,
  aanbieder = '',
): Plek[] {
  const fouten: Plek[] = [];
  if (sinds !== null && sinds > vandaag) fouten.push({ plek: 'sinds', melding: STRAKS });
  if (contact === null) return fouten;
  if (contact.naam === '' && contact.email === '' && contact.telefoon === '')
    fouten.push({ plek: 'contact', melding: GEEN_CONTACT });
  if (contact.mailBijNieuws && contact.email === '') fouten.push({ plek: 'contact.email', melding: GEEN_ADRES });
  if (verraadt(watZietU, contact, aanbieder)) fouten.push({ plek: 'watZietU', melding: VERRADEN_IN_MELDING });
  if (verraadt(overWie, contact, aanbieder)) fouten.push({ plek: 'overWie', melding: VERRADEN_IN_MELDING });
  return fouten;
}

/** What is wrong with what a reporter adds: the analist who looks along reads it too, and it is found by who searches. */
export const foutenInAanvulling = (plek: 'tekst' | 'naam', tekst: string, melder: Contact | undefined): Plek[] =>
  melder && verraadt(tekst, melder) ? [{ plek, melding: VERRADEN }] : [];

/** Why a closed report takes nothing more, and what to do instead. */
export const dichtVoorMelder = (kenmerk: string): string =>
  `Uw melding is afgesloten. Weet u meer? Doe dan een nieuwe melding en noem kenmerk ${kenmerk}.`;

/** How the reporter hears where it stands, for each state of the procedure. */
const STAND: Readonly<Record<string, { readonly kop: string; readonly tekst: string }>> = {
  ontvangen: {
    kop: 'Uw melding is binnen',
    tekst: 'Het meldpunt gaat uw melding bekijken. U hoeft nu niets te doen.',
  },
  inBehandeling: {
    kop: 'Het meldpunt werkt aan uw melding',
    tekst: 'Iemand zoekt uit wat er speelt en wie ermee verder gaat. U hoeft nu niets te doen.',
  },
  wachtOpMelder: {
    kop: 'Het meldpunt heeft een vraag aan u',
    tekst: 'Lees de vraag en antwoord hieronder. Tot die tijd staat de termijn stil.',
  },
  doorgezet: {
    kop: 'Een andere organisatie heeft uw melding',
    tekst: 'Het meldpunt houdt bij wat er gebeurt en laat het u hier weten.',
  },
  samengevoegd: {
    kop: 'Uw melding gaat verder met een andere',
    tekst:
      'Er is nog een melding over hetzelfde. Het meldpunt behandelt de twee samen. U leest hier hoe het verdergaat.',
  },
  afgesloten: { kop: 'Het meldpunt is klaar met uw melding', tekst: 'Lees hieronder wat er is gedaan.' },
};

/** The same for a report that went on in another one, when that was closed: what it led to, and nothing that was written to somebody else. */
export const standNaSamenvoegen = (uitkomst: string) => ({
  kop: 'Het meldpunt is klaar met uw melding',
  tekst: `De melding waarmee die van u verderging, is afgesloten. Uitkomst: ${uitkomst.charAt(0).toLowerCase()}${uitkomst.slice(1)}.`,
});

export const standVoorMelder = (toestand: string) =>
  STAND[toestand] ?? { kop: 'Het meldpunt heeft uw melding', tekst: 'U hoeft nu niets te doen.' };

export interface Stap {
  readonly op: Date;
  readonly tekst: string;
}
export interface Bericht {
  readonly op: Date;
  readonly van: 'meldpunt' | 'melder';
  readonly soort: 'vraag' | 'terugkoppeling' | 'aanvulling';
  readonly tekst: string;
}

const tekstIn = (velden: Readonly<Record<string, unknown>>, veld: string): string | null => {
  const waarde = velden[veld];
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
};

/** What the meldpunt and the reporter wrote to each other, oldest first. */
export const berichtenUit = (keten: readonly Gebeurtenis[]): Bericht[] =>
  keten.flatMap((g): Bericht[] => {
    if (g.soort === 'onderdeel' && g.gegevens.onderdeel === ONDERDEEL.aanvulling)
      return [{ op: g.op, van: 'melder', soort: 'aanvulling', tekst: g.gegevens.tekst }];
    if (g.soort !== 'overgang') return [];
    const { overgang, velden } = g.gegevens;
    const vraag = overgang === 'vraagMelder' ? tekstIn(velden, 'vraag') : null;
    const klaar = overgang === 'sluit' ? tekstIn(velden, 'terugkoppeling') : null;
    return [
      ...(vraag === null ? [] : [{ op: g.op, van: 'meldpunt', soort: 'vraag', tekst: vraag } as const]),
      ...(klaar === null ? [] : [{ op: g.op, van: 'meldpunt', soort: 'terugkoppeling', tekst: klaar } as const]),
    ];
  });

/** What happened, in words for the reporter: nothing of who works where, or of the provider. */
export const stappenUit = (keten: readonly Gebeurtenis[], procedure: Procedure): Stap[] =>
  keten.flatMap((g): Stap[] => {
    if (g.soort === 'geopend') return [{ op: g.op, tekst: 'Uw melding kwam binnen.' }];
    if (g.soort === 'onderdeel' && g.gegevens.onderdeel === ONDERDEEL.aanvulling)
      return [{ op: g.op, tekst: 'U schreef iets aan het meldpunt.' }];
    return g.soort === 'overgang' ? [{ op: g.op, tekst: staptekst(g.gegevens, procedure) }] : [];
  });

function staptekst(
  { overgang, velden, naar }: { readonly overgang: string; readonly velden: object; readonly naar: string },
  procedure: Procedure,
): string {
  switch (overgang) {
    case 'neemIn':
      return 'Het meldpunt nam uw melding in behandeling.';
    case 'vraagMelder':
      return 'Het meldpunt stelde u een vraag.';
    case 'antwoord':
      return 'Het meldpunt ging verder met uw melding.';
    case 'zetDoor':
      return 'doorgezetMet' in velden && velden.doorgezetMet === 'metNaam'
        ? 'Het meldpunt zette uw melding door naar een andere organisatie, met uw naam. Daar gaf u toestemming voor.'
        : 'Het meldpunt zette uw melding door naar een andere organisatie, zonder uw naam.';
    case 'geefTerug':
      return 'De melding ligt weer bij het meldpunt.';
    case 'voegSamen':
      return 'Uw melding gaat verder met een andere melding over hetzelfde.';
    case 'sluit':
      return 'Het meldpunt sloot uw melding af.';
    case 'heropen':
      return 'Het meldpunt opende uw melding opnieuw.';
    default:
      return procedure.toestanden[naar]?.naam ?? naar;
  }
}

/** What happened to the report in which that of a reporter goes on; what was said to its own reporter is left out. */
const VERDER: Readonly<Record<string, string>> = {
  neemIn: 'Het meldpunt nam de melding waarmee die van u verdergaat in behandeling.',
  zetDoor: 'Het meldpunt zette de melding waarmee die van u verdergaat door naar een andere organisatie.',
  geefTerug: 'De melding waarmee die van u verdergaat, ligt weer bij het meldpunt.',
  sluit: 'Het meldpunt sloot de melding waarmee die van u verdergaat af.',
  heropen: 'Het meldpunt opende de melding waarmee die van u verdergaat opnieuw.',
  voegSamen: 'De melding waarmee die van u verdergaat, gaat zelf verder met nog een andere.',
};

/** Whether the reporter of a report that went on in another one is told of this step of it. */
export const isVerder = (overgang: string): boolean => Object.hasOwn(VERDER, overgang);

/**
 * The steps of the other report from a moment until another (null: until now), for the reporter whose report went on in it in that time: what
 * happened before has nothing to do with hers.
 */
export const stappenVerder = (keten: readonly Gebeurtenis[], van: Date, tot: Date | null): Stap[] =>
  keten.flatMap((g) => {
    const binnen = g.soort === 'overgang' && g.op >= van && (tot === null || g.op <= tot);
    const tekst = binnen ? VERDER[g.gegevens.overgang] : undefined;
    return tekst === undefined ? [] : [{ op: g.op, tekst }];
  });

/** When and in which report this one went on, the last time. */
export function samenvoegingIn(keten: readonly Gebeurtenis[]): { readonly op: Date; readonly met: string } | undefined {
  const g = keten.findLast((een) => een.soort === 'overgang' && een.gegevens.overgang === 'voegSamen');
  return g?.soort === 'overgang' ? { op: g.op, met: String(g.gegevens.velden.samengevoegdMet ?? '') } : undefined;
}

/** The last question that still waits for an answer; null when none does. */
export const openVraag = (toestand: string, berichten: readonly Bericht[]): string | null =>
  toestand === 'wachtOpMelder' ? (berichten.findLast(({ soort }) => soort === 'vraag')?.tekst ?? null) : null;
