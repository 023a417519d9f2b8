import { mediaanInterval, wilson } from '../methoden/index.ts';
import type { Uitslag } from './alarm.ts';
import { poissonInterval } from './onzekerheid.ts';
import type { Regel } from './regels.ts';
import type { Aandeel, Maat } from './schema.ts';
import { SOORTEN_UITKOMST, soortVan, type Uitkomstcode } from './uitkomst.ts';

/** From what a rule did for each series to how good it is, with how sure that is. */

export interface Bevinding {
  readonly soort: Uitkomstcode;
  readonly uitslag: Uitslag;
}

const GEEN = { onder: null, boven: null } as const;
const DAGEN_PER_JAAR = 365.25;

export function aandeel(k: number, n: number): Aandeel {
  return { k, n, ...(wilson(k, n) ?? { waarde: null, ...GEEN }) };
}

const tel = (bevindingen: readonly Bevinding[], test: (b: Bevinding) => boolean): number =>
  bevindingen.filter(test).length;

const gezienVan = (bevindingen: readonly Bevinding[]): Aandeel => {
  const berekend = bevindingen.filter((b) => b.uitslag.berekend);
  return aandeel(
    tel(berekend, (b) => b.uitslag.gezien !== null),
    berekend.length,
  );
};

/** How one rule did over all series. Takeovers count in `perUitkomst` only: they are neither a case nor the lack of one. */
export function maatVan(regel: Regel, bevindingen: readonly Bevinding[]): Maat {
  const zaken = bevindingen.filter((b) => soortVan(b.soort).telt === 'zaak');
  const tellend = bevindingen.filter((b) => soortVan(b.soort).telt !== 'apart');
  const alarmen = tellend.flatMap((b) => b.uitslag.alarmen);
  const met = (oordeel: string) => alarmen.filter((a) => a.oordeel === oordeel).length;
  const [terecht, vals, open] = [met('terecht'), met('vals'), met('open')];
  const dagen = tellend.reduce((som, b) => som + b.uitslag.dagen, 0);
  const dagenAan = tellend.reduce((som, b) => som + b.uitslag.dagenAan, 0);
  const jaren = dagen / DAGEN_PER_JAAR;
  const gezien = zaken.flatMap((b) => b.uitslag.gezien ?? []);
  const maanden = gezien.map((g) => g.maanden);
  return {
    code: regel.code,
    naam: regel.naam,
    soort: regel.soort,
    uitleg: regel.uitleg,
    recall: gezienVan(zaken),
    recallHard: gezienVan(zaken.filter((b) => soortVan(b.soort).hard)),
    perUitkomst: SOORTEN_UITKOMST.flatMap((soort) => {
      const deze = bevindingen.filter((b) => b.soort === soort);
      if (deze.length === 0 || soort === 'geen') return [];
      const berekend = tel(deze, (b) => b.uitslag.berekend);
      return [{ soort, reeksen: deze.length, berekend, gezien: tel(deze, (b) => b.uitslag.gezien !== null) }];
    }),
    alarmen: { terecht, vals, open },
    precisie: aandeel(terecht, alarmen.length),
    precisieZonderOpen: aandeel(terecht, terecht + vals),
    precisieAanbieders: aandeel(
      tel(tellend, (b) => b.uitslag.alarmen.some((a) => a.oordeel === 'terecht')),
      tel(tellend, (b) => b.uitslag.alarmen.length > 0),
    ),
    loosPerJaar: {
      aantal: vals + open,
      jaren,
      waarde: jaren > 0 ? (vals + open) / jaren : null,
      ...(poissonInterval(vals + open, jaren) ?? GEEN),
    },
    voorsprong: { n: maanden.length, ...(mediaanInterval(maanden) ?? { waarde: null, ...GEEN }) },
    voorsprongVanafBegin: gezien.filter((g) => g.vanafBegin).length,
    tijdInAlarm: dagen > 0 ? dagenAan / dagen : null,
    nietTeBerekenen: {
      zaken: tel(zaken, (b) => !b.uitslag.berekend),
      overig: tel(tellend, (b) => !b.uitslag.berekend) - tel(zaken, (b) => !b.uitslag.berekend),
    },
  };
}
