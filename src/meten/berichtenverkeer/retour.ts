import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Berichtkop, Bevinding, Knoop } from './domain.ts';
import { retourcodeVan } from './regels/overzicht.ts';
import { type Afkeuring, Codes, klassenIn, metCodes, retourcodes } from './retourcodes.ts';
import { declaratieAntwoord } from './retourdeclaratie.ts';
import { antwoordOp, type Deel, schrijfBericht } from './retourvorm.ts';

export type { Afkeuring } from './retourcodes.ts';

export interface Retouropties {
  /** Identification that the answer gets, at most 12 characters. */
  readonly identificatie: string;
  readonly dagtekening: Datum;
  /** Of the software that checked, three numbers; left out when there is none. */
  readonly xsltVersie?: string;
}

export interface Heenbericht {
  readonly kop: Berichtkop;
  /** What a reader told of it, in order: the client or the answer; of a declaration its parts and then each client. */
  readonly delen: readonly Knoop[];
}

const TECHNISCH = '0001';

/** What findings of the checks mean for an answer: anything but a rule that has a code of its own is a technical rejection. */
export const afkeuringenVan = (bevindingen: readonly Bevinding[]): Afkeuring[] =>
  bevindingen.map(({ toets, regel, pad }) => ({
    pad,
    code: (toets === 'regels' ? retourcodeVan(regel) : null) ?? TECHNISCH,
  }));

const blad = (naam: string, inhoud: string): Deel => ({ naam, inhoud });
const partij = (code: string): string => code.replace(/^GM/, '');

function xsdVersie(naam: string, kop: Berichtkop): Deel {
  const versie = kop.knoop.kinderen.find((kind) => kind.naam === 'XsdVersie');
  const van = (deel: string) => versie?.kinderen.find((kind) => kind.naam === deel)?.waarde.trim() || '1.0.0';
  return { naam, inhoud: ['BasisschemaXsdVersie', 'BerichtXsdVersie'].map((deel) => blad(deel, van(deel))) };
}

const identificatie = (naam: string, nummer: string, dagtekening: Datum): Deel => ({
  naam,
  inhoud: [blad('Identificatie', nummer), blad('Dagtekening', dagtekening)],
});

/** Header of an answer: that of the message, with the answer's own identification; of a JW325 it is the other way round. */
function retourkop({ kop }: Heenbericht, codes: readonly string[], opties: Retouropties): Deel {
  const [hoofd = '3', sub = '2'] = kop.release.split('.');
  const vast = [
    blad('BerichtCode', antwoordOp(kop.soort).code),
    blad('BerichtVersie', hoofd),
    blad('BerichtSubversie', sub),
  ];
  const xslt = opties.xsltVersie === undefined ? [] : [blad('XsltVersie', opties.xsltVersie)];
  const inhoud =
    kop.soort === 'JW323'
      ? [
          blad('Afzender', partij(kop.ontvanger)),
          blad('Ontvanger', partij(kop.afzender)),
          identificatie('BerichtIdentificatie', opties.identificatie, opties.dagtekening),
          xsdVersie('XsdVersie', kop),
          identificatie('DeclaratieIdentificatie', kop.identificatie, kop.dagtekening),
          ...xslt,
          xsdVersie('XsdVersieDeclaratie', kop),
        ]
      : [
          blad('Afzender', partij(kop.afzender)),
          blad('Ontvanger', partij(kop.ontvanger)),
          identificatie('BerichtIdentificatie', kop.identificatie, kop.dagtekening),
          xsdVersie('XsdVersie', kop),
          blad('IdentificatieRetour', opties.identificatie),
          blad('DagtekeningRetour', opties.dagtekening),
          ...xslt,
          xsdVersie('XsdVersieRetour', kop),
        ];
  return { naam: 'Header', inhoud: [...vast, ...inhoud, retourcodes(codes)] };
}

/**
 * Writes the answer to a message: JW302, 306, 308, 316, 318, 320 or 325. Accepted: no client, code 0200 (8001 for a declaration).
 * A technical fault, or one in the header, rejects the message as a whole and gives nothing back of its contents (OP286).
 * Otherwise the client comes back with all its classes and a code on each (OP065), of a declaration only the lines that were
 * rejected (OP304, TR342). The answer holds the BSN of the message: it is meant for who sent that, and for nobody else.
 */
export function schrijfRetour(bericht: Heenbericht, afkeuringen: readonly Afkeuring[], opties: Retouropties): string {
  const { kop, delen } = bericht;
  if (!/^.{1,12}$/.test(opties.identificatie.trim()))
    throw new BakenFout('ongeldige-invoer', 'De identificatie van een retourbericht heeft 1 tot en met 12 tekens.');
  const { soort } = antwoordOp(kop.soort);
  const technisch = afkeuringen.some(({ code }) => code === TECHNISCH);
  const schrijf = (kopcodes: readonly string[], inhoud: readonly Deel[]) =>
    schrijfBericht(soort, kop.release, [retourkop(bericht, kopcodes, opties), ...inhoud]);
  if (technisch) return schrijf([TECHNISCH], []);
  if (kop.soort === 'JW323') {
    const { kopcodes, antwoord } = declaratieAntwoord(delen, afkeuringen);
    return schrijf(kopcodes, antwoord);
  }
  const klassen = new Set(delen.flatMap((deel) => [...klassenIn(deel, `Bericht/${deel.naam}`)]));
  const codes = new Codes(afkeuringen, klassen);
  const kopcodes = codes.van('Bericht');
  if (kopcodes.length > 0 || afkeuringen.length === 0) return schrijf(kopcodes, []);
  return schrijf(
    [],
    delen
      .filter((deel) => deel.naam !== 'Header')
      .map((deel) => metCodes(deel, `Bericht/${deel.naam}`, (pad) => codes.van(pad))),
  );
}
