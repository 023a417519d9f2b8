import { BakenFout } from '../../kernel/fouten.ts';
import { geheugenBron, leesInhoud, pakUit } from '../../platform/bestanden/index.ts';

/** What the parts of an Office document may come to when unpacked. Real ones stay far under it. */
const MAX_UITGEPAKT = 200 * 1024 * 1024;
const GRENZEN = { maxDelen: 5000, maxUitgepakt: MAX_UITGEPAKT, maxVerhouding: 250 };
const MAX_KOP = 1024 * 1024;

const weiger = (melding: string): never => {
  throw new BakenFout('verkeerd-bestand', melding);
};

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/)|^(Basic|Scripts)\//i;
const OOXML =
  /application\/vnd\.openxmlformats-officedocument\.(wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.presentation)\.main\+xml/;

/**
 * The type that an Office or OpenDocument file says inside that it is; empty when it says none. Every part is unpacked once, so that a
 * small file that swells is found here and not by who opens it. Throws `verkeerd-bestand` or `te-groot`.
 */
export async function leesOfficeZip(naam: string, bytes: Buffer): Promise<string> {
  const bron = geheugenBron(naam, bytes);
  const delen = await leesInhoud(bron, GRENZEN);
  if (delen.some((deel) => MACROS.test(deel.naam))) weiger('Dit bestand heeft macro’s. Sla het op zonder macro’s.');
  if (
    delen.some((deel) => deel.naam === 'EncryptedPackage' || deel.naam.startsWith('../') || deel.naam.startsWith('/'))
  )
    weiger('Dit bestand heeft een wachtwoord of is beschadigd. Sla het opnieuw op.');
  const koppen = new Map<string, string>();
  let uit = 0;
  for (const deel of delen) {
    const kop =
      deel.naam === '[Content_Types].xml' || deel.naam === 'mimetype' || deel.naam === 'META-INF/manifest.xml';
    const stukken: Uint8Array[] = [];
    for await (const stuk of pakUit(bron, deel, GRENZEN)) {
      uit += stuk.length;
      if (uit > MAX_UITGEPAKT)
        throw new BakenFout('te-groot', 'Dit bestand wordt na uitpakken te groot. Baken is gestopt met lezen.');
      if (kop && stukken.length * stuk.length < MAX_KOP) stukken.push(stuk);
    }
    if (kop) koppen.set(deel.naam, Buffer.concat(stukken).toString('utf8'));
  }
  return typeUit(koppen);
}

function typeUit(koppen: ReadonlyMap<string, string>): string {
  const typen = koppen.get('[Content_Types].xml');
  if (typen !== undefined) {
    if (/macroEnabled/i.test(typen)) weiger('Dit bestand heeft macro’s. Sla het op zonder macro’s.');
    const hoofd = OOXML.exec(typen)?.[1];
    return hoofd ? `application/vnd.openxmlformats-officedocument.${hoofd}` : '';
  }
  if (/manifest:encryption-data/.test(koppen.get('META-INF/manifest.xml') ?? ''))
    weiger('Dit bestand heeft een wachtwoord. Haal het wachtwoord eraf.');
  return (koppen.get('mimetype') ?? '').trim();
}
