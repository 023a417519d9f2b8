import type { AlleBladen, Blad, Kolom } from '../../platform/uitvoer/index.ts';
import type { concentratiebeeld } from './beeld.ts';
import type { dominobeeld } from './dominobeeld.ts';
import type { Wie } from './wie.ts';

type Beeld = Awaited<ReturnType<typeof concentratiebeeld>>;
type Cel = Beeld['cellen'][number];
type Domino = Awaited<ReturnType<typeof dominobeeld>>;
type Ronde = Domino['rondes'][number];

const HEEL = '#,##0';
const PROCENT = '0%';
const VERBORGEN = 'te klein om te tonen';

const getal = (waarde: number | null): number | string => waarde ?? VERBORGEN;
const tredeVan = (wie: Wie | null): number | string | null =>
  wie === null || wie.nietZichtbaar ? 'niet zichtbaar' : wie.trede;

interface Regel {
  readonly wat: string;
  readonly inhoud: string;
}

function toelichting(beeld: Beeld | Domino, demo: boolean, meer: readonly Regel[]): Blad<Regel> {
  const klein = `Aantallen jongeren onder ${beeld.minstens} staan er niet, en ook niet wat ze verraadt.`;
  return {
    naam: 'Toelichting',
    kolommen: [
      { titel: 'Onderwerp', breedte: 28, waarde: (r) => r.wat },
      { titel: 'Uitleg', breedte: 110, waarde: (r) => r.inhoud },
    ],
    rijen: [
      ...(demo ? [{ wat: 'Let op', inhoud: 'Demonstratiegegevens: deze aanbieders bestaan niet.' }] : []),
      { wat: 'Zoals bekend op', inhoud: beeld.bekendOp },
      { wat: 'Normen', inhoud: `${beeld.normset.naam}, versie ${beeld.normset.versie} (${beeld.normset.status})` },
      ...(beeld.minstens === null ? [] : [{ wat: VERBORGEN, inhoud: klein }]),
      ...meer,
    ],
  };
}

/** Workbook of the concentration: one row per region and kind of help; of one region every provider as well. */
export function concentratieBladen(beeld: Beeld, demo: boolean): AlleBladen {
  const namen = new Map(beeld.regios.map(({ code, naam }) => [code as string, naam]));
  const vooraan: Kolom<Cel>[] = [
    { titel: 'Jeugdregio', breedte: 32, waarde: (r) => namen.get(r.regio) ?? r.regio },
    { titel: 'Hulpvorm', breedte: 20, waarde: (r) => r.hulpvorm },
    { titel: 'Jongeren', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.jongeren) },
    { titel: 'Aanbieders', breedte: 12, formaat: HEEL, waarde: (r) => r.aanbieders },
  ];
  const blad: Blad<Cel> = {
    naam: 'Concentratie',
    kolommen: [
      ...vooraan,
      { titel: 'Grootste aanbieder', breedte: 42, waarde: (r) => r.grootste?.aanbieder?.naam ?? 'niet zichtbaar' },
      { titel: 'Trede daarvan', breedte: 16, formaat: '0', waarde: (r) => tredeVan(r.grootste?.aanbieder ?? null) },
      { titel: 'Aandeel daarvan', breedte: 18, formaat: PROCENT, waarde: (r) => getal(r.grootste?.aandeel ?? null) },
      { titel: 'HHI', breedte: 18, formaat: '0.00', waarde: (r) => getal(r.hhi) },
    ],
    rijen: beeld.cellen,
  };
  type Deel = Cel['delen'][number] & Pick<Cel, 'hulpvorm'>;
  const delen = beeld.cellen.flatMap((cel) => cel.delen.map((deel): Deel => ({ ...deel, hulpvorm: cel.hulpvorm })));
  const perAanbieder: Blad<Deel> = {
    naam: 'Per aanbieder',
    kolommen: [
      { titel: 'Hulpvorm', breedte: 20, waarde: (r) => r.hulpvorm },
      { titel: 'KvK-nummer', breedte: 12, waarde: (r) => r.aanbieder?.kvk ?? null },
      { titel: 'Aanbieder', breedte: 42, waarde: (r) => r.aanbieder?.naam ?? 'niet zichtbaar' },
      { titel: 'Trede', breedte: 14, formaat: '0', waarde: (r) => tredeVan(r.aanbieder) },
      { titel: 'Jongeren', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.jongeren) },
      { titel: 'Aandeel', breedte: 18, formaat: PROCENT, waarde: (r) => getal(r.aandeel) },
    ],
    rijen: delen,
  };
  const uitleg = [
    {
      wat: 'HHI',
      inhoud: 'Herfindahl-Hirschman: de som van de gekwadrateerde aandelen. 1 is alles bij één aanbieder.',
    },
    {
      wat: 'Geen regel',
      inhoud: 'Van deze regio en hulpvorm is geen hulp bekend. Dat is niet hetzelfde als geen hulp.',
    },
    { wat: 'Cijfers over', inhoud: beeld.perioden.join(', ') },
  ];
  return [blad, ...(delen.length > 0 ? [perAanbieder] : []), toelichting(beeld, demo, uitleg)];
}

const REDENEN = {
  gekozen: 'gekozen',
  trede: 'staat op trede 3 of hoger',
  vol: 'meer vraag dan bekende plekken',
} as const;
const CAPACITEIT = { bekend: 'bekend', onbekend: 'onbekend', nietZichtbaar: 'niet zichtbaar' } as const;

/** Workbook of a fall: per round who falls, who loses help where, and who might take over. */
export function dominoBladen(beeld: Domino, demo: boolean): AlleBladen {
  const bladen = beeld.rondes.flatMap((ronde, i) => rondebladen(ronde, `ronde ${i + 1}`));
  const uitleg = [
    { wat: 'Kan overnemen', inhoud: 'Wie nu dezelfde hulp geeft in dezelfde regio, en niet op trede 6 staat.' },
    {
      wat: 'Vrije plekken',
      inhoud:
        'Geschat uit de laatste bezetting en alle jongeren van de aanbieder: alleen bij verblijf en JeugdzorgPlus. Niet zichtbaar voor een regio. Van andere hulp zijn de plekken onbekend; dat is niet nul.',
    },
    {
      wat: 'Gevraagd',
      inhoud: 'De vraag, verdeeld over wie overblijft naar het aantal jongeren dat daar nu hulp krijgt.',
    },
    {
      wat: 'Ronde 2',
      inhoud: 'Ook uitgevallen: ontvangers op trede 3 of hoger, en ontvangers met meer vraag dan bekende plekken.',
    },
  ];
  return [...bladen, toelichting(beeld, demo, uitleg)];
}

function rondebladen(ronde: Ronde, naam: string): AlleBladen {
  const gevallen: Blad<Ronde['gevallen'][number]> = {
    naam: `Uitgevallen ${naam}`,
    kolommen: [
      { titel: 'KvK-nummer', breedte: 12, waarde: (r) => r.kvk },
      { titel: 'Aanbieder', breedte: 42, waarde: (r) => r.naam },
      { titel: 'Trede', breedte: 14, formaat: '0', waarde: tredeVan },
      { titel: 'Waarom', breedte: 34, waarde: (r) => REDENEN[r.reden] },
    ],
    rijen: ronde.gevallen,
  };
  const vormen: Blad<Ronde['perHulpvorm'][number]> = {
    naam: `Hulpvormen ${naam}`,
    kolommen: [
      { titel: 'Hulpvorm', breedte: 20, waarde: (r) => r.hulpvorm },
      { titel: 'Jongeren', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.jongeren) },
      { titel: 'Past op bekende plekken', breedte: 24, formaat: HEEL, waarde: (r) => getal(r.past) },
      { titel: 'Plekken onbekend', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.onzeker) },
      { titel: 'Geen plek', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.geenPlek) },
    ],
    rijen: ronde.perHulpvorm,
  };
  const kolommen = (ronde.gemeenten[0]?.perHulpvorm ?? []).map(
    ({ hulpvorm }, j): Kolom<Ronde['gemeenten'][number]> => ({
      titel: hulpvorm,
      breedte: 18,
      formaat: HEEL,
      waarde: (r) => getal(r.perHulpvorm[j]?.jongeren ?? null),
    }),
  );
  const gemeenten: Blad<Ronde['gemeenten'][number]> = {
    naam: `Gemeenten ${naam}`,
    kolommen: [
      { titel: 'Jeugdregio', breedte: 32, waarde: (r) => r.regioNaam },
      { titel: 'Gemeente', breedte: 28, waarde: (r) => r.gemeenteNaam ?? 'gemeente niet bekend' },
      { titel: 'Jongeren', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.jongeren) },
      ...kolommen,
    ],
    rijen: ronde.gemeenten,
  };
  const ontvangers: Blad<Ronde['ontvangers'][number]> = {
    naam: `Ontvangers ${naam}`,
    kolommen: [
      { titel: 'KvK-nummer', breedte: 12, waarde: (r) => r.kvk },
      { titel: 'Aanbieder', breedte: 42, waarde: (r) => r.naam },
      { titel: 'Trede', breedte: 14, formaat: '0', waarde: tredeVan },
      { titel: 'Hulpvorm', breedte: 20, waarde: (r) => r.hulpvorm },
      { titel: 'Jongeren nu', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.jongerenNu) },
      { titel: 'Gevraagd', breedte: 18, formaat: HEEL, waarde: (r) => getal(r.gevraagd) },
      { titel: 'Vrije plekken', breedte: 14, formaat: HEEL, waarde: (r) => r.vrij ?? CAPACITEIT[r.capaciteit] },
      { titel: 'Meer vraag dan plek', breedte: 18, waarde: (r) => (r.vol ? 'ja' : 'nee') },
    ],
    rijen: ronde.ontvangers,
  };
  return [gevallen, vormen, gemeenten, ontvangers];
}
