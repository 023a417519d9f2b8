import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEGIN,
  canoniek,
  gebeurtenisVan,
  LEGE_STAND,
  type Regels,
  rijgAan,
  SOORTEN,
  traceVan,
  UITKOMSTEN,
  VELDEN,
} from './domain.ts';
import { laatsteNacht } from './jobs.ts';
import { maakKetencontrole, type Wortel } from './keten.ts';
import { alsRegels, type Vermelding, type Wie } from './vermelding.ts';

type Regel = Regels['toegangslog'];

const NU = new Date('2026-11-26T10:00:00.123Z');
const WIE: Wie = {
  persoonId: null,
  naam: 'Ans de Vries',
  client: null,
  rol: 'analist',
  partijId: 1,
  partijNaam: 'NZa',
};
const VOORBEELD: Vermelding = {
  verwerkingId: '0b0d9e4a-5a4f-4c57-9b7f-0c3f6f1f2a11',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  begin: NU,
  wie: WIE,
  handeling: 'leesAanbieder',
  soort: 'lezen',
  voorwerp: '12345678',
  organisatieId: 7,
  doel: 'vroegsignalering',
  uitkomst: 'toegestaan',
  status: 200,
};

const kort = fc.string({ unit: 'binary', maxLength: 12 });
const nummer = fc.option(fc.nat({ max: 1000 }));
const wie: fc.Arbitrary<Wie> = fc.record({
  persoonId: fc.option(fc.uuid()),
  naam: kort,
  client: fc.option(kort),
  rol: kort,
  partijId: nummer,
  partijNaam: kort,
});
const vermelding: fc.Arbitrary<Vermelding> = fc.record({
  verwerkingId: fc.uuid(),
  traceId: fc.constant(VOORBEELD.traceId),
  begin: fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  wie,
  handeling: kort,
  soort: fc.constantFrom(...SOORTEN),
  voorwerp: kort,
  organisatieId: nummer,
  pseudoniem: fc.option(kort),
  doel: kort,
  uitkomst: fc.constantFrom(...UITKOMSTEN),
  status: fc.constantFrom(0, 200, 403),
  toelichting: kort,
});

const keten = fc.array(vermelding, { minLength: 1, maxLength: 12 }).map((lijst) =>
  rijgAan(
    'toegangslog',
    LEGE_STAND,
    lijst.map((v) => alsRegels(v, NU).toegang),
  ),
);

const wortelVan = ({ volgnummer, hash }: Regel): Wortel => ({
  op: NU.toISOString(),
  keten: 'toegangslog',
  volgnummer,
  hash: hash.toString('hex'),
});

function bevindingen(regels: readonly Regel[], wortels: readonly Wortel[] = []): readonly string[] {
  const controle = maakKetencontrole('toegangslog', wortels);
  for (const regel of regels) controle.neem(regel);
  return controle.besluit().bevindingen;
}

const laatste = (regels: readonly Regel[]): Regel => regels.at(-1) as Regel;

/** Another value of the same kind. */
function anders(waarde: unknown): unknown {
  if (waarde === null) return 'x';
  if (waarde instanceof Date) return new Date(waarde.getTime() + 1);
  if (typeof waarde === 'number') return waarde + 1;
  if (Buffer.isBuffer(waarde)) return Buffer.concat([Buffer.of((waarde[0] ?? 0) ^ 1), waarde.subarray(1)]);
  return `${waarde} `;
}

describe('a chain', () => {
  it('is made of SHA-256 over the hash before it and the fields in their order', () => {
    const { toegang } = alsRegels(VOORBEELD, NU);
    const [regel] = rijgAan('toegangslog', LEGE_STAND, [toegang]);
    if (!regel) throw new Error('geen regel');
    const tekst =
      '["toegangslog",1,"2026-11-26T10:00:00.123Z","0b0d9e4a-5a4f-4c57-9b7f-0c3f6f1f2a11","4bf92f3577b34da6a3ce929d0e0e4736",' +
      'null,"Ans de Vries",null,"analist",1,"NZa","leesAanbieder","lezen","12345678",7,null,"vroegsignalering","toegestaan",200,""]';
    expect(canoniek('toegangslog', regel)).toBe(tekst);
    expect(regel.vorige).toEqual(BEGIN);
    expect(regel.hash).toEqual(createHash('sha256').update(Buffer.alloc(32)).update(tekst).digest());
  });

  it('is whole as it was made, whatever is in it', () => {
    fc.assert(
      fc.property(keten, (regels) => {
        expect(bevindingen(regels, regels.map(wortelVan))).toEqual([]);
      }),
      { seed: 7 },
    );
  });

  it('shows a change of any field of any row, and names that row', () => {
    const velden = [...VELDEN.toegangslog.filter((veld) => veld !== 'volgnummer'), 'vorige', 'hash'] as const;
    fc.assert(
      fc.property(keten, fc.nat(), fc.constantFrom(...velden), (regels, plaats, veld) => {
        const nummer = plaats % regels.length;
        const stuk = regels.with(nummer, {
          ...(regels[nummer] as Regel),
          [veld]: anders(regels[nummer]?.[veld]),
        } as Regel);
        expect(bevindingen(stuk)[0]).toMatch(new RegExp(`^toegangslog, regel ${nummer + 1}: `));
      }),
      { seed: 7 },
    );
  });

  it('shows that two rows changed places, that one is gone, and that one came in between', () => {
    fc.assert(
      fc.property(keten, fc.nat(), vermelding, (regels, plaats, extra) => {
        const nummer = plaats % regels.length;
        const deze = regels[nummer] as Regel;
        const volgende = regels[nummer + 1];
        if (volgende) {
          const om = regels
            .with(nummer, { ...volgende, volgnummer: deze.volgnummer })
            .with(nummer + 1, { ...deze, volgnummer: volgende.volgnummer });
          expect(bevindingen(om)[0]).toContain(`regel ${nummer + 1}: `);
        }
        const weg = bevindingen(regels.toSpliced(nummer, 1), [wortelVan(laatste(regels))]);
        expect(weg[0]).toContain(volgende ? `regel ${nummer + 1}: regel ontbreekt` : 'de keten is afgekapt');
        const [tussen] = rijgAan('toegangslog', { volgnummer: nummer, hash: deze.vorige }, [
          alsRegels(extra, NU).toegang,
        ]);
        const ingevoegd = regels
          .toSpliced(nummer, 0, tussen as Regel)
          .map((regel, i) => ({ ...regel, volgnummer: i + 1 }) as Regel);
        expect(bevindingen(ingevoegd)[0]).toContain(`regel ${nummer + 2}: `);
      }),
      { seed: 7 },
    );
  });

  it('that was made anew with right hashes does not hold against its root', () => {
    fc.assert(
      fc.property(keten, vermelding, (regels, ander) => {
        const eerste = alsRegels({ ...ander, toelichting: 'herschreven' }, NU).toegang;
        const nieuw = rijgAan('toegangslog', LEGE_STAND, [eerste, ...regels.slice(1)]);
        expect(bevindingen(nieuw)).toEqual([]);
        expect(bevindingen(nieuw, [wortelVan(laatste(regels))])[0]).toContain('de keten is herschreven');
      }),
      { seed: 7 },
    );
  });

  it('that begins again says so', () => {
    const regels = rijgAan('toegangslog', LEGE_STAND, [
      alsRegels(VOORBEELD, NU).toegang,
      alsRegels(VOORBEELD, NU).toegang,
    ]);
    const opnieuw = regels.map((regel) => ({ ...regel, vorige: BEGIN }));
    expect(bevindingen(opnieuw)).toEqual(['toegangslog, regel 2: keten begint opnieuw']);
  });
});

describe('an entry', () => {
  it('belongs to the trace of the request, or begins one', () => {
    const trace = VOORBEELD.traceId;
    expect(traceVan(`00-${trace}-00f067aa0ba902b7-01`)).toBe(trace);
    for (const slecht of [undefined, '', 'x', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])
      expect(traceVan(slecht)).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
  });

  it('leaves no user data in the log of processings', () => {
    const { verwerking } = alsRegels({ ...VOORBEELD, einde: new Date(NU.getTime() + 5) }, NU);
    expect(verwerking).toEqual({
      verwerking_id: VOORBEELD.verwerkingId,
      activiteit: 'vroegsignalering/leesAanbieder',
      trace_id: VOORBEELD.traceId,
      begin: NU,
      einde: new Date('2026-11-26T10:00:00.128Z'),
      status: 'ok',
    });
    expect(alsRegels({ ...VOORBEELD, uitkomst: 'geweigerd' }, NU).verwerking.status).toBe('ok');
    expect(alsRegels({ ...VOORBEELD, uitkomst: 'mislukt' }, NU).verwerking.status).toBe('fout');
  });

  it('is kept as PostgreSQL can keep it', () => {
    const { toegang } = alsRegels({ ...VOORBEELD, wie: { ...WIE, naam: `a\0\uD800${'z'.repeat(2000)}` } }, NU);
    expect(toegang.persoon_naam).toBe(`a\uFFFD\uFFFD${'z'.repeat(997)}`);
  });

  it.each([
    ['verwerkingId', 'x'],
    ['traceId', 'x'],
    ['organisatieId', 2 ** 40],
    ['begin', new Date(Number.NaN)],
    ['soort', 'kijken'],
  ])('with a wrong %s is refused by itself', (veld, waarde) => {
    expect(() => alsRegels({ ...VOORBEELD, [veld]: waarde }, NU)).toThrow(`logboek: ${veld} klopt niet`);
  });

  it('is a security event when somebody was refused or took access in an emergency', () => {
    expect(gebeurtenisVan({ soort: 'lezen', uitkomst: 'toegestaan' })).toBeNull();
    expect(gebeurtenisVan({ soort: 'lezen', uitkomst: 'mislukt' })).toBeNull();
    expect(gebeurtenisVan({ soort: 'lezen', uitkomst: 'geweigerd' })).toBe('geweigerd');
    expect(gebeurtenisVan({ soort: 'aanmelden', uitkomst: 'mislukt' })).toBe('aanmelding_mislukt');
    expect(gebeurtenisVan({ soort: 'noodtoegang', uitkomst: 'toegestaan' })).toBe('noodtoegang');
  });
});

it('the night of a control is three o’clock in the Netherlands, in winter and in summer', () => {
  expect(laatsteNacht(new Date('2026-11-26T10:00:00Z'))).toEqual(new Date('2026-11-26T02:00:00Z'));
  expect(laatsteNacht(new Date('2026-11-26T01:00:00Z'))).toEqual(new Date('2026-11-25T02:00:00Z'));
  expect(laatsteNacht(new Date('2026-07-01T01:00:00Z'))).toEqual(new Date('2026-07-01T01:00:00Z'));
});
