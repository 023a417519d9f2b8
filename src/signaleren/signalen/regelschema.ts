import { z } from 'zod';
import { datumVeld, kvkVeld, momentVeld, periodeVeld } from '../../platform/http/index.ts';
import * as namen from './namen.ts';

/** What goes over the wire about the rules by which Baken signals: reading, checking, trying out, and a new version. */

export const codeVeld = z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/, 'verwacht een code als bufferDun');
export const LANGSTE_FORMULE = 1000;
const formuleVeld = z.string().trim().max(LANGSTE_FORMULE, `hoogstens ${LANGSTE_FORMULE} tekens`);
const gevuld = formuleVeld.min(1, 'verwacht een formule');
const tekst = (minstens: number, hoogstens: number) =>
  z.string().trim().min(minstens, `minstens ${minstens} tekens`).max(hoogstens, `hoogstens ${hoogstens} tekens`);
const getalnaam = z.string().regex(/^[a-z][A-Za-z0-9]{0,30}$/, 'verwacht een naam als grens');
const ernst = z.enum(namen.ERNSTEN);

const oorzaak = z.object({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als liquiditeit'),
  naam: tekst(3, 80),
  soort: z.enum(namen.OORZAAKSOORTEN).describe('In de woorden van het convenant (R-047)'),
});

const getal = z.object({
  formule: gevuld,
  label: tekst(2, 80).describe('Wat het is, in woorden'),
  eenheid: z.enum(namen.EENHEDEN),
  rol: z.enum(['waarde', 'grens', 'extra']),
});

/** The parts of a rule that a user writes. */
export const regelvelden = {
  naam: tekst(3, 100),
  onderwerp: z.enum(namen.ONDERWERPEN),
  oorzaak: oorzaak.describe('Signalen met dezelfde oorzaak worden samen één lopend signaal'),
  ernst,
  voorwaarde: gevuld.describe('CEL: waar als er een signaal is'),
  zwaarder: z
    .object({ stevig: gevuld.optional(), ernstig: gevuld.optional() })
    .optional()
    .describe('CEL per ernst: waar als het signaal zwaarder is dan de gewone ernst'),
  eindigt: z
    .enum(['naTweeMomenten', 'meteen'])
    .describe(
      'Wanneer het signaal voorbij is als de regel niet meer geldt: na twee momenten met minstens 28 dagen ertussen, of meteen',
    ),
  uitleg: tekst(10, 500).describe('B1, met de getallen tussen accolades, zoals {waarde}'),
  getallen: z.record(getalnaam, getal),
  waarom: tekst(10, 600).describe('Waarom deze regel er is en wat zij weegt'),
  eigenaar: tekst(2, 120),
  bron: tekst(3, 300),
};

export const regel = z
  .object({
    ...regelvelden,
    code: codeVeld,
    versie: z.int(),
    geldigVan: datumVeld,
    geldigTot: datumVeld.nullable().describe('Eerste dag waarop de regel niet meer geldt; null: zonder einde'),
    eigen: z.boolean().describe('Geschreven door een gebruiker, niet met Baken meegeleverd'),
  })
  .meta({ id: 'Signaalregel' });

const fout = z.object({
  plek: z.string().describe('voorwaarde, zwaarder.stevig, zwaarder.ernstig, uitleg of getallen.<naam>'),
  regel: z.int().describe('Vanaf 1'),
  kolom: z.int().describe('Vanaf 1'),
  melding: z.string(),
});

const gebrek = z.object({
  sinds: momentVeld.describe('Vanaf dan zijn er zonder deze versie signalen gemaakt'),
  fouten: z.array(fout).min(1),
});

const stand = z.enum(['geldt', 'straks', 'afgelopen']);

export const regelLijst = z
  .object({
    magSchrijven: z.boolean(),
    regels: z.array(
      z.object({
        code: codeVeld,
        versie: z.int().describe('De versie die vandaag geldt, of anders de nieuwste'),
        naam: z.string(),
        onderwerp: z.enum(namen.ONDERWERPEN),
        oorzaak,
        ernst,
        stand,
        geldigVan: datumVeld,
        geldigTot: datumVeld.nullable(),
        eigenaar: z.string(),
        bron: z.string(),
        eigen: z.boolean(),
        versies: z.int(),
        nieuwereVersie: z.boolean(),
        lopend: z.int().describe('Lopende signalen waarin deze regel nu meedoet, voor zover zichtbaar'),
        laatstGewijzigd: momentVeld,
        gebrek: gebrek
          .nullable()
          .describe('Deze versie is niet meer te lezen: zij geeft niets nieuws, en wat zij gaf blijft zoals het was'),
      }),
    ),
  })
  .meta({ id: 'SignaalregelLijst' });

export const regelMetVersies = z
  .object({
    code: codeVeld,
    stand,
    magSchrijven: z.boolean(),
    versie: z.int().describe('De versie die vandaag geldt, of anders de nieuwste'),
    lopend: z.int(),
    versies: z.array(regel).describe('Nieuwste eerst'),
    gebreken: z
      .array(gebrek.extend({ versie: z.int() }))
      .describe('Versies die niet meer te lezen zijn, en wat daaraan schort'),
  })
  .meta({ id: 'SignaalregelMetVersies' });

/** Everything that a formula can use, for help beside the editor. */
export const woordenboek = z
  .object({
    onderwerpen: z.array(
      z.object({
        onderwerp: z.enum(namen.ONDERWERPEN),
        groepen: z.array(
          z.object({
            naam: z.string().describe('Voor de punt'),
            uitleg: z.string(),
            soort: z.enum(['getal', 'jaNee', 'reeks']),
            velden: z.array(
              z.object({ code: z.string(), naam: z.string(), eenheid: z.enum(namen.EENHEDEN).nullable() }),
            ),
          }),
        ),
        losse: z.array(z.object({ naam: z.string(), uitleg: z.string() })).describe('Namen zonder punt'),
      }),
    ),
    functies: z.array(
      z.object({
        naam: z.string(),
        vorm: z.string().describe('Zoals u haar schrijft, bijvoorbeeld uitschieter(reeks.x)'),
        geeft: z.enum(['getal', 'jaNee']),
        uitleg: z.string(),
      }),
    ),
    oorzaken: z.array(oorzaak).describe('Oorzaken die al in gebruik zijn'),
  })
  .meta({ id: 'Signaalregelwoorden' });

/** What is typed so far: everything may still be wrong, except its size. */
export const concept = z
  .object({
    onderwerp: z.enum(namen.ONDERWERPEN),
    ernst,
    voorwaarde: formuleVeld,
    zwaarder: z.object({ stevig: formuleVeld.optional(), ernstig: formuleVeld.optional() }).optional(),
    eindigt: z.enum(['naTweeMomenten', 'meteen']),
    uitleg: z.string().max(500),
    getallen: z.record(
      getalnaam,
      z.object({
        formule: formuleVeld,
        label: z.string().max(80),
        eenheid: z.enum(namen.EENHEDEN),
        rol: z.enum(['waarde', 'grens', 'extra']),
      }),
    ),
  })
  .meta({ id: 'Signaalregelconcept' });

export const toetsvraag = z.object({ regel: concept }).meta({ id: 'Signaalregeltoets' });

export const toetsuitkomst = z
  .object({
    fouten: z.array(fout),
    invoer: z
      .array(z.object({ bron: z.string(), code: z.string(), naam: z.string() }))
      .describe('Wat de regel weegt; leeg bij fouten'),
  })
  .meta({ id: 'Signaalregeltoetsuitkomst' });

export const proefvraag = z
  .object({
    code: codeVeld.optional().describe('De regel waarmee wordt vergeleken; zonder: een nieuwe regel'),
    regel: concept,
  })
  .meta({ id: 'Signaalregelproef' });

const wie = z.object({ kvk: kvkVeld.nullable(), gebied: z.string().nullable(), naam: z.string(), ernst });

const cijfers = z.object({
  lopend: z.int().describe('Signalen die aan het einde van het kwartaal liepen'),
  nieuw: z.int(),
  voorbij: z.int(),
  raak: z.int().describe('Van de nieuwe: binnen een jaar daarna een vastgestelde trede 3 of hoger'),
});

export const proefuitkomst = z
  .object({
    fouten: z.array(fout),
    uitkomst: z
      .object({
        onderwerpen: z.int().describe('Aanbieders of gebieden waarover iets bekend is'),
        kwartalen: z
          .array(
            z.object({
              periode: periodeVeld.describe('Kalenderkwartaal waarin het signaal zou zijn gegeven'),
              proef: cijfers,
              nu: cijfers.nullable().describe('De regel die nu geldt; null bij een nieuwe regel'),
              nieuw: z.array(wie).describe('Wie in dit kwartaal een nieuw signaal zou krijgen; hoogstens 20'),
              nogTeBeoordelen: z.boolean().describe('Het jaar na dit kwartaal is nog niet om: raak kan nog stijgen'),
            }),
          )
          .length(12)
          .describe('Oudste eerst'),
        nuLopend: z.int(),
        erbij: z.array(wie).describe('Heeft nu geen lopend signaal van deze regel, en met de proef wel; hoogstens 100'),
        weg: z
          .array(wie)
          .describe('Heeft nu een lopend signaal van deze regel, en met de proef niet meer; hoogstens 100'),
        erbijAantal: z.int(),
        wegAantal: z.int(),
        voorbeelden: z
          .array(
            z.object({ naam: z.string(), kvk: kvkVeld.nullable(), gebied: z.string().nullable(), tekst: z.string() }),
          )
          .describe('De uitleg zoals zij er zou staan; hoogstens 5'),
        duurMs: z.int(),
      })
      .nullable()
      .describe('null: er zijn fouten'),
  })
  .meta({ id: 'Signaalregelproefuitkomst' });

export const nieuweVersie = z
  .object({
    ...regelvelden,
    geldigVan: datumVeld,
    geldigTot: datumVeld.nullable().default(null),
    basis: z.int().min(0).describe('De versie waar u van uitging; 0 voor een nieuwe regel'),
  })
  .meta({ id: 'NieuweSignaalregelversie' });

export const einde = z
  .object({ geldigTot: datumVeld.describe('Eerste dag waarop de regel niet meer geldt'), basis: z.int().min(1) })
  .meta({ id: 'SignaalregelEinde' });

export const gemaakt = z.object({ code: codeVeld, versie: z.int() }).meta({ id: 'SignaalregelGemaakt' });
