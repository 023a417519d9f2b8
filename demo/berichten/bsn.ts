import { toeval } from '../toeval.ts';

/** Range that was set aside for tests: no living person has one of these. */
export const TESTBSN = { van: 999_900_006, tot: 999_999_990 } as const;

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether the weighted digits come to a multiple of eleven. */
export const isElfproef = (bsn: string): boolean =>
  GEWICHTEN.reduce((som, gewicht, i) => som + gewicht * Number(bsn[i]), 0) % 11 === 0;

/** So many different BSNs from the test range, in an order that the seed makes. */
export function bsnsVan(zaad: string, aantal: number): string[] {
  const alle: string[] = [];
  for (let bsn: number = TESTBSN.van; bsn <= TESTBSN.tot; bsn++) if (isElfproef(String(bsn))) alle.push(String(bsn));
  if (aantal > alle.length) throw new RangeError(`${aantal} jongeren, maar het testbereik telt ${alle.length} BSN's`);
  const begin = toeval(`${zaad}/bsn`).heel(0, alle.length - 1);
  // A prime that does not divide their number: every one is reached once.
  return Array.from({ length: aantal }, (_, i) => alle[(begin + i * 7919) % alle.length] as string);
}
