import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/(--baken-[\w-]+):\s*([^;]+);/g)].map((m) => [m[1] as string, m[2] as string]));

/** The colour behind a token, through its layers. */
function kleur(naam: string): string {
  const waarde = naam.startsWith('#') ? naam : tokens.get(`--baken-${naam}`);
  if (!waarde) throw new Error(`no token --baken-${naam}`);
  const verwijst = /^var\(--baken-([\w-]+)\)$/.exec(waarde);
  return verwijst ? kleur(verwijst[1] as string) : waarde;
}

/** Relative luminance, WCAG 2.2. */
function helderheid(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((begin) => Number.parseInt(hex.slice(begin, begin + 2), 16) / 255)
    .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [licht = 0, donker = 0] = [helderheid(kleur(a)), helderheid(kleur(b))].sort((x, y) => y - x);
  return (licht + 0.05) / (donker + 0.05);
}

const TEKST: readonly (readonly [string, string])[] = [
  ...['tekst', 'tekst-2', 'tekst-3', 'tekst-stil', 'actie', 'actie-donker', 'kleur-rood', 'kleur-groen'].flatMap(
    (tekst) => ['kleur-vlak', 'kleur-papier', 'kleur-vlak-2', 'kleur-petrol-50'].map((vlak) => [tekst, vlak] as const),
  ),
  ...[1, 2, 3, 4, 5, 6].map((trede) => [`kleur-trede-${trede}-tekst`, `kleur-trede-${trede}`] as const),
  ['kleur-rood', 'kleur-rood-100'],
  ['kleur-groen', 'kleur-groen-100'],
  ['kleur-petrol-900', 'kleur-petrol-100'],
  ['tekst-2', 'kleur-petrol-100'],
  ['tekst', 'kleur-saffraan-100'],
  ['#4a3600', 'kleur-saffraan-100'],
  ['tekst-2', '#e9edec'],
  ['button-primary-tekst', 'button-primary-achtergrond'],
  ['button-primary-tekst', 'actie-donker'],
  ['#ffffff', 'kleur-petrol-900'],
  ['#dce8ec', 'kleur-petrol-900'],
  ['tekst', 'kleur-hex-0'],
  ['tekst', 'kleur-hex-1'],
  ['tekst', 'kleur-hex-2'],
  ['#ffffff', 'kleur-hex-3'],
];

const VORM: readonly (readonly [string, string])[] = [
  ['rand-bediening', 'kleur-vlak'],
  ['rand-bediening', 'kleur-papier'],
  ['focus', 'kleur-vlak'],
  ['focus', 'kleur-papier'],
  ['kleur-saffraan', 'kleur-petrol-900'],
  ['kleur-licht', 'kleur-vlak'],
  ['kleur-stevig', 'kleur-vlak'],
  ['kleur-ernstig', 'kleur-vlak'],
  ['kleur-petrol-700', 'kleur-petrol-100'],
];

describe('colour tokens', () => {
  it.each(TEKST)('text %s on %s has a contrast of at least 4.5', (tekst, vlak) => {
    expect(contrast(tekst, vlak)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VORM)('shape %s on %s has a contrast of at least 3', (vorm, vlak) => {
    expect(contrast(vorm, vlak)).toBeGreaterThanOrEqual(3);
  });

  it('get darker with every step of the ladder', () => {
    const helder = [1, 2, 3, 4, 5, 6].map((trede) => helderheid(kleur(`kleur-trede-${trede}`)));
    expect(helder).toEqual([...helder].sort((a, b) => b - a));
  });
});
