/**
 * Reads back what the generator wrote, for its tests only: knows nothing of how it was made. A message that was rejected
 * counts as not sent (OP286), as does a file that cannot be read.
 */
import type { Berichtbestand } from './post.ts';

export interface Gelezen {
  readonly soort: string;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly dag: string;
  readonly xml: string;
}

/** One assignment with what was reported about it. */
export interface Proeftoewijzing {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly bsn: string;
  readonly geboren: string;
  readonly geslacht: string;
  readonly categorie: string;
  code: string | null;
  toegewezen: string;
  ingang: string;
  verwijderd: boolean;
  readonly referenties: Set<string>;
  readonly starts: { begin: string; gemeld: string }[];
  readonly stops: { begin: string; einde: string; reden: string }[];
}

export interface Proef {
  readonly toewijzingen: ReadonlyMap<string, Proeftoewijzing>;
  /** Referrer by reference of the request, with the day it was sent. */
  readonly verzoeken: ReadonlyMap<string, { verwijzer: string; dag: string; gemeente: string }>;
  readonly antwoorden: readonly { referentie: string; antwoord: string; dag: string }[];
  /** First day on which an assignment answered a request. */
  readonly toegekend: ReadonlyMap<string, string>;
  /** Euro cents by provider and year-month of what was accepted. */
  readonly geaccepteerd: ReadonlyMap<string, number>;
  /** Messages and rejected messages by sender. */
  readonly afkeur: ReadonlyMap<string, { aantal: number; afgekeurd: number }>;
}

/** Text of the first element of that name, whatever its prefix. */
export function waarde(xml: string, element: string): string | null {
  const tag = `:${element}>`;
  const begin = xml.indexOf(tag);
  return begin < 0 ? null : xml.slice(begin + tag.length, xml.indexOf('<', begin + tag.length));
}

/** The inside of every element of that name. */
export function delen(xml: string, element: string): string[] {
  const tag = `:${element}>`;
  const gevonden: string[] = [];
  for (let begin = xml.indexOf(tag); begin >= 0; ) {
    const eind = xml.indexOf(tag, begin + tag.length);
    gevonden.push(xml.slice(begin + tag.length, eind));
    begin = xml.indexOf(tag, eind + tag.length);
  }
  return gevonden;
}

const moet = (xml: string, element: string): string => {
  const gevonden = waarde(xml, element);
  if (gevonden === null) throw new Error(`geen ${element}`);
  return gevonden;
};

const RETOUR: Readonly<Record<string, string>> = {
  JW302: 'JW301',
  JW306: 'JW305',
  JW308: 'JW307',
  JW316: 'JW315',
  JW318: 'JW317',
  JW320: 'JW319',
  JW325: 'JW323',
};

/** Reads all files of a generator into what a contract manager would know. */
export function leesProef(bestanden: Iterable<Berichtbestand>): Proef {
  const heen = new Map<string, Gelezen>();
  const afgekeurd = new Set<string>();
  const regelafkeur = new Set<string>();
  for (const { naam, xml } of bestanden) {
    const soort = naam.slice(8, 13);
    if (!xml.endsWith(`${soort.toLowerCase()}:Bericht>\r\n`)) continue;
    const kop = xml.slice(0, xml.indexOf(':Header>', xml.indexOf(':Header>') + 8));
    const over = RETOUR[soort];
    if (over === undefined) heen.set(sleutel(soort, kop), gelezen(soort, kop, xml));
    else if (soort === 'JW325') leesAntwoord(xml, kop, afgekeurd, regelafkeur);
    else if (delen(xml, 'RetourCode').some((code) => !code.startsWith('0200<'))) afgekeurd.add(sleutel(over, kop));
  }
  return verwerk(heen, afgekeurd, regelafkeur);
}

const sleutel = (soort: string, kop: string): string =>
  `${soort}/${moet(kop, 'Afzender')}/${moet(kop, 'Identificatie')}`;

const gelezen = (soort: string, kop: string, xml: string): Gelezen => ({
  soort,
  afzender: moet(kop, 'Afzender'),
  ontvanger: moet(kop, 'Ontvanger'),
  dag: moet(kop, 'Dagtekening'),
  xml: xml.slice(kop.length),
});

function leesAntwoord(xml: string, kop: string, afgekeurd: Set<string>, regelafkeur: Set<string>): void {
  const aanbieder = moet(kop, 'Ontvanger');
  const declaratie = delen(kop, 'DeclaratieIdentificatie')[0] ?? '';
  if (waarde(kop, 'RetourCode') === '0001') afgekeurd.add(`JW323/${aanbieder}/${moet(declaratie, 'Identificatie')}`);
  for (const prestatie of delen(xml, 'Prestatie'))
    regelafkeur.add(`${aanbieder}/${moet(prestatie, 'ReferentieNummer')}`);
}

function verwerk(
  heen: ReadonlyMap<string, Gelezen>,
  afgekeurd: ReadonlySet<string>,
  regelafkeur: ReadonlySet<string>,
): Proef {
  const opgebouwd = new Opbouw(regelafkeur);
  for (const [id, { afzender }] of heen) opgebouwd.tel(afzender, afgekeurd.has(id));
  const goed = [...heen].filter(([id, { xml, soort }]) => !afgekeurd.has(id) && isHeel(soort, xml));
  const eerst = ({ soort }: Gelezen) => soort === 'JW301' || soort === 'JW315';
  for (const [, bericht] of goed) if (eerst(bericht)) opgebouwd.lees(bericht);
  for (const [, bericht] of goed) if (!eerst(bericht)) opgebouwd.lees(bericht);
  return opgebouwd;
}

/** A fault of the last days was not answered yet; what it lacks shows that it is one. */
const isHeel = (soort: string, xml: string): boolean =>
  soort === 'JW305' || soort === 'JW307' ? delen(xml, 'StatusAanlevering').length === klassen(xml) : true;
const klassen = (xml: string): number => delen(xml, 'StartProduct').length + delen(xml, 'StopProduct').length;

class Opbouw {
  readonly toewijzingen = new Map<string, Proeftoewijzing>();
  readonly verzoeken = new Map<string, { verwijzer: string; dag: string; gemeente: string }>();
  readonly antwoorden: { referentie: string; antwoord: string; dag: string }[] = [];
  readonly toegekend = new Map<string, string>();
  readonly geaccepteerd = new Map<string, number>();
  readonly afkeur = new Map<string, { aantal: number; afgekeurd: number }>();
  readonly #regelafkeur: ReadonlySet<string>;

  constructor(regelafkeur: ReadonlySet<string>) {
    this.#regelafkeur = regelafkeur;
  }

  tel(afzender: string, mis: boolean): void {
    const stand = this.afkeur.get(afzender) ?? { aantal: 0, afgekeurd: 0 };
    this.afkeur.set(afzender, { aantal: stand.aantal + 1, afgekeurd: stand.afgekeurd + (mis ? 1 : 0) });
  }

  lees(bericht: Gelezen): void {
    const { soort, xml, dag, ontvanger } = bericht;
    if (soort === 'JW301') for (const deel of delen(xml, 'ToegewezenProduct')) this.#toewijzing(bericht, deel);
    if (soort === 'JW305') for (const deel of delen(xml, 'StartProduct')) this.#start(deel, dag);
    if (soort === 'JW307') for (const deel of delen(xml, 'StopProduct')) this.#stop(deel);
    if (soort === 'JW315')
      this.verzoeken.set(moet(xml, 'ReferentieAanbieder'), { verwijzer: moet(xml, 'Type'), dag, gemeente: ontvanger });
    if (soort === 'JW317')
      this.verzoeken.set(moet(xml, 'ReferentieAanbieder'), { verwijzer: '', dag, gemeente: ontvanger });
    if (soort === 'JW319')
      this.antwoorden.push({
        referentie: moet(xml, 'ReferentieAanbieder'),
        antwoord: moet(xml, 'VerzoekAntwoord'),
        dag,
      });
    if (soort === 'JW323') for (const deel of delen(xml, 'Prestatie')) this.#prestatie(bericht, deel);
  }

  #toewijzing({ afzender, ontvanger, xml, dag }: Gelezen, deel: string): void {
    const nummer = moet(deel, 'ToewijzingNummer');
    const referentie = waarde(deel, 'ReferentieAanbieder');
    const verwijderd = waarde(deel, 'RedenWijziging') === '13';
    const toegewezen = moet(deel, 'Toewijzingsdatum');
    const bekend = this.toewijzingen.get(nummer);
    const stand = bekend ?? {
      gemeente: afzender,
      aanbieder: ontvanger,
      bsn: moet(xml, 'Bsn'),
      geboren: moet(xml, 'Datum'),
      geslacht: moet(xml, 'Geslacht'),
      categorie: moet(deel, 'Categorie'),
      code: waarde(deel, 'Code'),
      toegewezen,
      ingang: moet(deel, 'Ingangsdatum'),
      verwijderd,
      referenties: new Set<string>(),
      starts: [],
      stops: [],
    };
    if (toegewezen < stand.toegewezen) stand.toegewezen = toegewezen;
    if (verwijderd) stand.verwijderd = true;
    if (referentie !== null) {
      stand.referenties.add(referentie);
      const eerder = this.toegekend.get(referentie);
      if (eerder === undefined || dag < eerder) this.toegekend.set(referentie, dag);
    }
    this.toewijzingen.set(nummer, stand);
  }

  #start(deel: string, gemeld: string): void {
    const stand = this.toewijzingen.get(moet(deel, 'ToewijzingNummer'));
    const begin = moet(deel, 'Begindatum');
    if (!stand) return;
    if (moet(deel, 'StatusAanlevering') === '1') stand.starts.push({ begin, gemeld });
    else stand.starts.splice(stand.starts.findIndex((start) => start.begin === begin) >>> 0, 1);
  }

  #stop(deel: string): void {
    const stand = this.toewijzingen.get(moet(deel, 'ToewijzingNummer'));
    const stop = {
      begin: moet(deel, 'Begindatum'),
      einde: moet(deel, 'Einddatum'),
      reden: moet(deel, 'RedenBeeindiging'),
    };
    if (!stand) return;
    if (moet(deel, 'StatusAanlevering') === '1') stand.stops.push(stop);
    else stand.stops.splice(stand.stops.findIndex(({ einde }) => einde === stop.einde) >>> 0, 1);
  }

  #prestatie({ afzender }: Gelezen, deel: string): void {
    const stand = this.toewijzingen.get(moet(deel, 'ToewijzingNummer'));
    if (this.#regelafkeur.has(`${afzender}/${moet(deel, 'ReferentieNummer')}`) || !stand) return;
    stand.code ??= moet(deel, 'ProductCode');
    const maand = `${afzender}/${moet(deel, 'Begindatum').slice(0, 7)}`;
    const cent = Number(moet(deel, 'Bedrag')) * (waarde(deel, 'DebetCredit') === 'C' ? -1 : 1);
    this.geaccepteerd.set(maand, (this.geaccepteerd.get(maand) ?? 0) + cent);
  }
}
