import type { Datum } from '../../../kernel/datum.ts';
import type { Afkeurfeit, Berichtsoort, Feit, Feitbasis, Pseudoniem } from '../domain.ts';
import { HEEN } from '../feitenretour.ts';
import type { Veldnaam } from './domain.ts';
import type { Ketenrij } from './rijen.ts';

/** Codes of WJ001 that reject nothing, as in the messages themselves. */
const GOED = new Set(['0200', '8001']);

/** What an answer rejects when a row has a key, and when it has none. */
const KLASSEN: Readonly<Partial<Record<Berichtsoort, readonly [deel: string, geheel: string]>>> = {
  JW302: ['ToegewezenProduct', 'Client'],
  JW306: ['StartProduct', 'Client'],
  JW308: ['StopProduct', 'Client'],
  JW316: ['AangevraagdProduct', 'Client'],
  JW318: ['Verzoek', 'Client'],
  JW320: ['Antwoord', 'Antwoord'],
  JW325: ['Prestatie', 'Bericht'],
};

/** An assignment that does not say at what time: the first moment of its day, so that one that does say so comes after it. */
const GEEN_TIJD = '00:00:00';

const zonderNullen = (nummer: string | null): string | null => nummer?.replace(/^0+(?=\d)/, '') ?? null;

/**
 * The fact that one row tells, the same as the message itself would tell (`feitenheen.ts`, `feitenretour.ts`), except that a person
 * is born in a year. Expects a row without findings. An answer that rejects nothing has no fact of its own.
 */
export function feitVan(
  { soort, waarden }: Ketenrij,
  basis: Feitbasis,
  pseudoniem: (bsn: string) => Pseudoniem,
): Exclude<Feit, { feit: 'bericht' }> | null {
  const tekst = (veld: Veldnaam): string | null => {
    const waarde = waarden[veld];
    return waarde === undefined ? null : String(waarde);
  };
  const vast = (veld: Veldnaam): string => tekst(veld) ?? '';
  const dag = (veld: Veldnaam): Datum | null => tekst(veld) as Datum | null;
  const getal = (veld: Veldnaam): number | null => (waarden[veld] as number | undefined) ?? null;
  const wie = () => ({ ...basis, persoon: pseudoniem(vast('bsn')) });
  const wat = () => ({ categorie: tekst('categorie'), product: tekst('product') });
  const levering = () => ({
    ...wie(),
    nummer: zonderNullen(tekst('nummer')),
    ...wat(),
    begin: dag('begin') as Datum,
    status: (tekst('status') ?? '1') as '1' | '3',
  });
  switch (soort) {
    case 'JW301':
      return {
        ...wie(),
        feit: 'toewijzing',
        geboren: tekst('geboren'),
        geslacht: (tekst('geslacht') ?? '0') as '0' | '1' | '2',
        nummer: zonderNullen(vast('nummer')) ?? '',
        toegewezenOp: `${vast('toewijzingsdatum')}T${tekst('toewijzingstijd') ?? GEEN_TIJD}`,
        ingang: dag('ingang') as Datum,
        einde: dag('einde'),
        ...wat(),
        volume: getal('volume'),
        eenheid: tekst('eenheid'),
        frequentie: tekst('frequentie'),
        budget: getal('budget'),
        redenWijziging: tekst('redenWijziging'),
        referentie: tekst('referentie'),
      };
    case 'JW305':
      return { ...levering(), feit: 'start' };
    case 'JW307':
      return { ...levering(), feit: 'stop', einde: dag('einde') as Datum, reden: vast('reden') };
    case 'JW315':
    case 'JW317':
      return {
        ...wie(),
        feit: 'verzoek',
        soort: soort === 'JW315' ? 'toewijzing' : 'wijziging',
        referentie: vast('referentie'),
        gewensteIngang: dag('gewensteIngang'),
        ...wat(),
        verwijzer: soort === 'JW315' ? tekst('verwijzer') : null,
      };
    case 'JW319':
      return {
        ...basis,
        feit: 'antwoord',
        referentie: vast('referentie'),
        antwoord: vast('antwoord') as '1' | '2',
        reden: tekst('reden'),
        naarGemeente: tekst('naarGemeente'),
      };
    case 'JW323':
      return {
        ...wie(),
        feit: 'prestatie',
        declaratie: vast('declaratie'),
        referentie: vast('referentie'),
        vorige: tekst('vorige'),
        nummer: zonderNullen(vast('nummer')) ?? '',
        categorie: vast('categorie'),
        product: vast('product'),
        van: dag('van') as Datum,
        tot: dag('tot') as Datum,
        volume: getal('volume') ?? 0,
        eenheid: vast('eenheid'),
        tarief: getal('tarief'),
        bedrag: metTeken(getal('bedrag') ?? 0, tekst('debetCredit')),
      };
    default:
      return afkeuring(soort, basis, { code: vast('code'), over: vast('over'), sleutel: tekst('sleutel') });
  }
}

/** Negative for credit, whether a column says so or the amount itself; never minus zero. */
const metTeken = (bedrag: number, teken: string | null): number =>
  teken === null || bedrag === 0 ? bedrag : teken === 'C' ? -Math.abs(bedrag) : Math.abs(bedrag);

function afkeuring(
  soort: Berichtsoort,
  basis: Feitbasis,
  { code, over, sleutel }: { readonly code: string; readonly over: string; readonly sleutel: string | null },
): Afkeurfeit | null {
  const [deel, geheel] = KLASSEN[soort] ?? ['', ''];
  const heen = HEEN[soort];
  if (GOED.has(code) || heen === undefined) return null;
  const metNummer = soort === 'JW302' || soort === 'JW306' || soort === 'JW308';
  return {
    ...basis,
    feit: 'afkeuring',
    soort: heen,
    over,
    klasse: sleutel === null ? geheel : deel,
    sleutel: metNummer ? zonderNullen(sleutel) : sleutel,
    code,
  };
}
