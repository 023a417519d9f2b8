import { eindeVan, kwartaalMetRang, type Periode } from '../../kernel/periode.ts';
import type { Indicator } from '../indicatoren/index.ts';
import type { Voorstel } from '../urgentie/index.ts';
import { type Basis, STANDEN, STROMEN, type Standcode, type Stroomcode } from './basis.ts';
import { komendeRang } from './overlay.ts';
import type { Uitgangspunt, Uitkomst } from './rekenen.ts';

/** The figures and ratios of a scenario beside those of today, each with what it is made of. */

const som = (getallen: readonly number[] | undefined): number => (getallen ?? []).reduce((a, b) => a + b, 0);
const centen = (bedrag: number): number => Math.round(bedrag * 100) / 100 || 0;

/** Every figure that the reckoning starts from, or that is missing for it. */
export function basisbeeld({ basis, regels }: Uitgangspunt) {
  const over = (code: string) => basis.ontbreekt.get(code)?.map((p) => p as string) ?? [];
  const naam = (code: string) => regels.gegevens.get(code)?.naam ?? code;
  const eenheid = (code: string) => (regels.gegevens.get(code)?.eenheid ?? 'euro') as string;
  const stromen = STROMEN.map((code) => {
    const s = basis.stroom[code];
    return {
      gegeven: code as string,
      naam: naam(code),
      eenheid: eenheid(code),
      soort: 'jaar' as const,
      waarde: s?.jaar ?? null,
      verdeeld: s?.verdeeld ?? false,
      bekendOp: s?.bekendOp ?? null,
      ontbreekt: over(code),
    };
  });
  const standen = STANDEN.map((code) => {
    const s = basis.stand[code];
    return {
      gegeven: code as string,
      naam: naam(code),
      eenheid: eenheid(code),
      soort: 'stand' as const,
      waarde: s?.waarde ?? null,
      verdeeld: false,
      bekendOp: s?.bekendOp ?? null,
      ontbreekt: over(code),
    };
  });
  return [...stromen, ...standen];
}

const IN_KWARTALEN = {
  stroom: ['opbrengstenTotaal', 'bedrijfslasten', 'personeelskosten', 'kostenPnil', 'nettoresultaat'],
  stand: ['eigenVermogen', 'liquideMiddelen'],
} as const satisfies { stroom: readonly Stroomcode[]; stand: readonly Standcode[] };

function kwartaalcijfers(basis: Basis, { projectie }: Uitkomst, k: number, naam: (code: string) => string) {
  const stromen = IN_KWARTALEN.stroom.map((code) => {
    const zonder = basis.stroom[code]?.kwartalen[k] ?? null;
    return [code, zonder, zonder === null ? null : zonder + (projectie.stroom[code]?.[k] ?? 0)] as const;
  });
  const standen = IN_KWARTALEN.stand.map((code) => {
    const zonder = basis.stand[code]?.waarde ?? null;
    return [code, zonder, zonder === null ? null : zonder + (projectie.stand[code]?.[k] ?? 0)] as const;
  });
  return [...stromen, ...standen].map(([code, zonder, met]) => ({
    gegeven: code as string,
    naam: naam(code),
    zonder: zonder === null ? null : centen(zonder),
    met: met === null ? null : centen(met),
  }));
}

/** The four coming quarters: the figures without and with the assumptions, and the trede when they have held so long. */
export function kwartaalbeeld({ basis, regels }: Uitgangspunt, uitkomst: Uitkomst, toonTrede: boolean) {
  const naam = (code: string) => regels.gegevens.get(code)?.naam ?? code;
  return [0, 1, 2, 3].map((k) => {
    const periode: Periode = kwartaalMetRang(komendeRang(basis, k));
    return {
      periode: periode as string,
      tot: eindeVan(periode) as string,
      trede: toonTrede ? ((uitkomst.straks[k]?.trede as number | undefined) ?? null) : null,
      cijfers: kwartaalcijfers(basis, uitkomst, k, naam),
    };
  });
}

const stand = (voorstel: Voorstel, code: string, toonTrede: boolean) => {
  const k = voorstel.kengetallen[code];
  if (!k) return null;
  const { waarde, tekst, periode, laatstBekend } = k;
  return {
    waarde,
    tekst: tekst ?? null,
    periode: periode as string,
    laatstBekend,
    trede: toonTrede ? (k.trede as number | null) : null,
  };
};

/** Differences smaller than this cannot be seen in the way a value is written: then it is the same. */
const ZICHTBAAR: Readonly<Partial<Record<Indicator['eenheid'], number>>> = {
  fractie: 0.0005,
  fractiepunt: 0.0005,
  verhouding: 0.005,
  maanden: 0.05,
  euro: 1,
};

function oordeelOver({ gunstig, eenheid }: Indicator, voor: number | null, na: number | null) {
  if (voor === null || na === null) return voor === na ? ('gelijk' as const) : ('anders' as const);
  if (Math.abs(na - voor) < (ZICHTBAAR[eenheid] ?? 1e-9)) return 'gelijk' as const;
  if (gunstig === 'neutraal') return 'anders' as const;
  return na > voor === (gunstig === 'hoog') ? ('beter' as const) : ('slechter' as const);
}

/** The inputs of a ratio before and after, so that it can be worked out by hand. */
function invoerbeeld(nu: Voorstel, straks: Voorstel, code: string, naam: (code: string) => string) {
  const na = straks.kengetallen[code]?.invoer ?? [];
  return (nu.kengetallen[code]?.invoer ?? na).map((i) => ({
    bron: i.bron as string,
    code: i.code,
    naam: naam(i.code),
    periode: i.periode as string,
    voor: i.waarde,
    na: na.find((n) => n.bron === i.bron && n.code === i.code)?.waarde ?? null,
  }));
}

/**
 * Every ratio with a value before or after, those with a norm first. Stricter variants are left out unless they are a reason:
 * then the reason itself says it.
 */
export function kengetalbeeld({ regels, dossier, nu }: Uitgangspunt, uitkomst: Uitkomst, toonTrede: boolean) {
  const straks = uitkomst.straks.at(-1) ?? nu;
  const geldt = (alleenVoor?: readonly string[]) => !alleenVoor || alleenVoor.some((s) => dossier.soorten.includes(s));
  const normen = new Map(regels.normset.normen.filter((n) => geldt(n.alleenVoor)).map((n) => [n.indicator, n]));
  const indicatornamen = new Map(regels.formules.map((f) => [f.indicator.code, f.indicator.naam]));
  const naam = (code: string) => regels.gegevens.get(code)?.naam ?? indicatornamen.get(code) ?? code;
  const wordt = (code: string) => ({ voor: stand(nu, code, toonTrede), na: stand(straks, code, toonTrede) });
  return regels.formules
    .filter(({ indicator: { code, variantVan } }) => !variantVan && (nu.kengetallen[code] ?? straks.kengetallen[code]))
    .map(({ indicator }) => {
      const { code, naam: titel, uitleg, formule, eenheid, gunstig, bron } = indicator;
      const norm = normen.get(code);
      const { voor, na } = wordt(code);
      return {
        code,
        naam: titel,
        uitleg,
        formule,
        bron,
        eenheid: eenheid as string,
        gunstig: gunstig as string,
        richting: norm?.richting ?? null,
        grenzen: norm ? (Object.fromEntries(Object.entries(norm.grenzen)) as Record<string, number>) : null,
        voor,
        na,
        oordeel: oordeelOver(indicator, voor?.waarde ?? null, na?.waarde ?? null),
        invoer: invoerbeeld(nu, straks, code, naam),
      };
    })
    .sort((a, b) => Number(b.grenzen !== null) - Number(a.grenzen !== null));
}

/** Ratios that could be computed on today's figures and not any more with the assumptions: their older value stays in force. */
export function nietMeer({ nu }: Uitgangspunt, uitkomst: Uitkomst) {
  const al = new Set(nu.nietTeBerekenen.map((n) => n.indicator));
  return (uitkomst.straks.at(-1)?.nietTeBerekenen ?? [])
    .filter((n) => !al.has(n.indicator))
    .map(({ indicator, naam, want }) => ({ indicator, naam, want }));
}

/** What the assumptions bring over four quarters: turnover, costs and result, today and then. */
export function jaarbeeld({ basis }: Uitgangspunt, { projectie }: Uitkomst) {
  const paar = (code: Stroomcode) => {
    const nu = basis.stroom[code]?.jaar ?? null;
    return { nu, straks: nu === null ? null : centen(nu + som(projectie.stroom[code])) };
  };
  return { opbrengsten: paar('opbrengstenTotaal'), lasten: paar('bedrijfslasten'), resultaat: paar('nettoresultaat') };
}
