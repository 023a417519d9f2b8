/**
 * The national list of product codes (JZ21), as facts: which code is on it, which kind of help CBS counts it as (BIJ_HULPVORM, and the
 * measures of a gecertificeerde instelling), and whether it is paid by output or by effort. The category of a listed code is its
 * first two digits. Source: Zorginstituut Nederland, standaardproductcodelijst Jeugdwet.
 */

export interface Productcode {
  /** CBS code of the kind of help; null where the list gives none. */
  readonly hulpvorm: string | null;
  readonly variant: 'output' | 'inspanning' | null;
}

/** Codes as `40A12,14-15`: the letters once, then numbers and runs. */
const LIJST: readonly (readonly [hulpvorm: string | null, variant: Productcode['variant'], codes: string])[] = [
  [null, null, '40A00 41A00 42A00 43A00,58-59 44A00 45A00,58-62,75 47A00 49A00 50A01-02 53A00'],
  [null, 'inspanning', '42A03-04 43A65 44A46'],
  [null, 'output', '42A01-02,05-10 46A00 47A01 48A00 50A00,03-32'],
  ['01', 'output', '45B01-03,10-12,19-21'],
  ['02', null, '51A00-05 52A00 53A01-06'],
  ['02', 'inspanning', '40A12,14 45A04-06,48-51,53-56,63,65,69-74 46A01'],
  ['02', 'output', '45A01-03,07-12,14-19,21-29,33-41,45-47,64,66-68 45B00,04-06,13-15,22-24 46B01'],
  ['03', 'inspanning', '41A03-04,11-16,18,22-24'],
  ['03', 'output', '41A01-02,05-10,17,19-21 41B00-06'],
  ['04', 'inspanning', '40A03-04,11,13,15 45A52,57'],
  ['04', 'output', '40A01-02,05-10 45A13,20,30-32,42-44 45B07-09,16-18,25-27'],
  ['11', 'inspanning', '43A09,62-63 44A07 44B09-10 46A05 48A04-05'],
  ['11', 'output', '43A03,23-28,60-61 43B00,08-09 44A03,18-20 44B00,02-03,06-08 46B05 48A01-02 48B00-01,10,12,14'],
  ['12', 'inspanning', '43A10-11,66 44A08-09,45 46A02'],
  ['12', 'output', '43A04-05,29-34 43B01,10-11 44A04-05,21-26 44B01,04-05 46B02'],
  ['13', 'inspanning', '43A12,64'],
  ['13', 'output', '43A06 43B02,12-15 44B15-18'],
  ['14', null, '43A51-57 44A35-44,47-70'],
  ['14', 'inspanning', '43A07-08,13-14,35-50 44A06,27-34 46A03-04'],
  ['14', 'output', '43A01-02,15-22 43B03-07,16-19 44A01-02,10-17 46B00,03-04'],
  ['21', 'inspanning', '48A06'],
  ['21', 'output', '48A03 48B02,11,13'],
  ['31', 'inspanning', '49A01'],
  ['31', 'output', '49A02-06 49B00-07'],
  ['41', 'output', '47A06,08-10 47B00,05,10,14'],
  ['50', 'output', '47A05 47B04,15'],
  ['51', 'output', '47A04 47B03,13'],
  ['61', 'output', '47A07 47B06,16'],
  ['62', 'output', '47A03 47B02,11-12'],
  ['63', 'output', '47A02 47B01'],
];

function* uitgeschreven(codes: string): Generator<string> {
  for (const groep of codes.split(' ')) {
    const letters = groep.slice(0, 3);
    for (const reeks of groep.slice(3).split(',')) {
      const [eerste, laatste] = reeks.split('-').map(Number) as [number, number | undefined];
      for (let nummer = eerste; nummer <= (laatste ?? eerste); nummer++)
        yield letters + String(nummer).padStart(2, '0');
    }
  }
}

/** All codes of the national list. A code that is not on it is one of a municipality itself, and is not judged. */
export const PRODUCTCODES: ReadonlyMap<string, Productcode> = new Map(
  LIJST.flatMap(([hulpvorm, variant, codes]) => [...uitgeschreven(codes)].map((code) => [code, { hulpvorm, variant }])),
);

/** Category of a code of the national list; null when it is not on it. */
export const categorieVan = (code: string): string | null => (PRODUCTCODES.has(code) ? code.slice(0, 2) : null);
