import { toeval } from '../toeval.ts';
import { type Dag, dagtekst, eersteVan, laatsteVan, type Maand, maandcijfers, plusWerk } from './dagen.ts';
import { bedragVan, type Geplaatst, type Regel } from './declaratieregels.ts';
import { type Berichtbestand, naamVan } from './post.ts';
import { declaratieantwoord, heenbericht, ijw, type Kop, retourcodes, type Schrijver, schrijver } from './xml.ts';

/** How often a declaration comes after the month in which it should, and is wrong as a whole. */
const TE_LAAT = 0.02;
const FOUT_TOTAAL = 0.012;

/** Lines by provider, municipality and month, kept until all young people are told; then written one declaration at a time. */
export class Declaraties {
  readonly #zaad: string;
  readonly #tot: Dag;
  readonly #regels = new Map<string, { aanbieder: string; gemeente: string; maand: Maand; regels: Regel[] }>();

  constructor(zaad: string, tot: Dag) {
    this.#zaad = zaad;
    this.#tot = tot;
  }

  neem(aanbieder: string, gemeente: string, { maand, regel }: Geplaatst): void {
    const sleutel = `${maand}/${aanbieder}/${gemeente}`;
    const groep = this.#regels.get(sleutel);
    if (groep) groep.regels.push(regel);
    else this.#regels.set(sleutel, { aanbieder, gemeente, maand, regels: [regel] });
  }

  *schrijf(): Generator<Berichtbestand> {
    for (const sleutel of [...this.#regels.keys()].sort()) {
      const groep = this.#regels.get(sleutel);
      this.#regels.delete(sleutel);
      if (groep) yield* this.#declareer(sleutel, groep);
    }
  }

  *#declareer(
    sleutel: string,
    {
      aanbieder,
      gemeente,
      maand,
      regels,
    }: { aanbieder: string; gemeente: string; maand: Maand; regels: readonly Regel[] },
  ): Generator<Berichtbestand> {
    const t = toeval(`${this.#zaad}/declaratie/${sleutel}`);
    const dag = plusWerk(eersteVan(maand + 1), t.kans(TE_LAAT) ? t.heel(23, 30) : t.heel(3, 14));
    if (dag > this.#tot) return;
    const cijfers = maandcijfers(maand);
    const declaratienummer = `D${cijfers}${gemeente}`;
    const kop = (letter: string, op: Dag): Kop => ({
      afzender: aanbieder,
      ontvanger: gemeente,
      identificatie: `${declaratienummer}${letter}`,
      dag: op,
    });
    let op = dag;
    if (t.kans(FOUT_TOTAAL)) {
      const fout = kop('A', dag);
      const xml = heenbericht('JW323', fout, declaratie(declaratienummer, maand, dag, regels, 100));
      yield { naam: naamVan('JW323', fout, dag), xml, fout: 'TR358' };
      const antwoorddag = plusWerk(dag, t.heel(1, 6));
      if (antwoorddag <= this.#tot) yield this.#antwoord(fout, antwoorddag, cijfers, 'A', '0001', '');
      op = plusWerk(antwoorddag, t.heel(1, 4));
      if (op > this.#tot) return;
    }
    const goed = kop('B', op);
    yield {
      naam: naamVan('JW323', goed, op),
      xml: heenbericht('JW323', goed, declaratie(declaratienummer, maand, op, regels, 0)),
    };
    const antwoorddag = plusWerk(op, t.kans(0.06) ? t.heel(11, 18) : t.heel(2, 10));
    if (antwoorddag <= this.#tot)
      yield this.#antwoord(goed, antwoorddag, cijfers, 'B', '0200', antwoordLijf(declaratienummer, regels));
  }

  #antwoord(declaratie: Kop, dag: Dag, cijfers: string, letter: string, code: string, lijf: string): Berichtbestand {
    const kop: Kop = {
      afzender: declaratie.ontvanger,
      ontvanger: declaratie.afzender,
      identificatie: `${letter}${cijfers}${declaratie.afzender.slice(-7)}`,
      dag,
    };
    return { naam: naamVan('JW325', kop, dag), xml: declaratieantwoord(kop, declaratie, code, lijf) };
  }
}

const totaal = (naam: string, s: Schrijver, cent: number): string =>
  s.tak(naam, ijw.blad('TotaalBedrag', Math.abs(cent)), ijw.blad('DebetCredit', cent < 0 ? 'C' : 'D'));

const periode = (van: Dag, tot: Dag): string =>
  ijw.blad('Begindatum', dagtekst(van)) + ijw.blad('Einddatum', dagtekst(tot));

const som = (regels: readonly Regel[]): number => regels.reduce((cent, regel) => cent + bedragVan(regel), 0);

function declaratie(nummer: string, maand: Maand, dag: Dag, regels: readonly Regel[], ernaast: number): string {
  const s = schrijver('jw323');
  return s.tak(
    'Declaratie',
    s.blad('DeclaratieNummer', nummer),
    s.tak('DeclaratiePeriode', periode(eersteVan(maand), laatsteVan(maand))),
    s.blad('DeclaratieDagtekening', dagtekst(dag)),
    totaal('TotaalIngediendBedrag', s, som(regels) + ernaast),
    s.tak('Clienten', ...clienten(s, regels, () => '', '')),
  );
}

/** Lines by client; `bij` adds to a line and `klant` to a client what only an answer has. */
function clienten(s: Schrijver, regels: readonly Regel[], bij: (regel: Regel) => string, klant: string): string[] {
  return [...Map.groupBy(regels, ({ bsn }) => bsn)].map(([bsn, eigen]) =>
    s.tak(
      'Client',
      s.blad('Bsn', bsn),
      s.tak('Prestaties', ...eigen.map((regel) => s.tak('Prestatie', prestatie(s, regel), bij(regel)))),
      klant,
    ),
  );
}

function prestatie(s: Schrijver, regel: Regel): string {
  return (
    s.tak(
      'ProductReferentie',
      ijw.blad('ReferentieNummer', regel.referentie),
      ijw.blad('VorigReferentieNummer', regel.vorige),
    ) +
    s.blad('ToewijzingNummer', regel.nummer) +
    s.blad('ProductCategorie', regel.categorie) +
    s.blad('ProductCode', regel.code) +
    s.tak('ProductPeriode', periode(regel.van, regel.tot)) +
    s.blad('GeleverdVolume', regel.volume) +
    s.blad('Eenheid', regel.eenheid) +
    s.blad('ProductTarief', regel.tarief) +
    s.tak(
      'IngediendBedrag',
      ijw.blad('Bedrag', regel.volume * regel.tarief),
      ijw.blad('DebetCredit', regel.credit ? 'C' : 'D'),
    )
  );
}

/** Only rejected lines, with why (OP304); 8001 when there are none. */
function antwoordLijf(nummer: string, regels: readonly Regel[]): string {
  const s = schrijver('jw325');
  const afgekeurd = regels.filter(({ afkeur }) => afkeur !== null);
  const lijst = clienten(s, afgekeurd, ({ afkeur }) => retourcodes(s, afkeur ?? '0200'), retourcodes(s, '0200'));
  return s.tak(
    'DeclaratieAntwoord',
    s.blad('DeclaratieNummer', nummer),
    totaal('TotaalIngediendBedrag', s, som(regels)),
    totaal('TotaalToegekendBedrag', s, som(regels) - som(afgekeurd)),
    lijst.length > 0 ? s.tak('Clienten', ...lijst) : '',
    retourcodes(s, afgekeurd.length === 0 ? '8001' : '0200'),
  );
}
