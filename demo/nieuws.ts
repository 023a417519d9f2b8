import { datum } from '../src/kernel/datum.ts';
import { moment } from './kalender.ts';
import { type Nieuwsbericht, schrijfBerichten, schrijfBron } from './nieuwsstore.ts';
import type { Omgeving } from './uitvragen.ts';

/** A feed that is switched off: the demo needs no network. Its address leads nowhere. */
const BRON = { naam: 'De Verzonnen Courant (voorbeeld, staat uit)', url: 'https://nieuws.demo.baken.example/rss' };
const KRANT = 'De Verzonnen Courant';
const BLAD = 'Vakblad De Bedachte Zorg';

type Regel = Omit<Nieuwsbericht, 'besluitOp' | 'vastgelegdOp'>;

/** Invented items about invented providers. `over` is what the machine found: a provider by its KvK number, or a region. */
const BERICHTEN: readonly Regel[] = [
  {
    titel: 'Jeugdzorg Hagelrak leent opnieuw van gemeenten',
    samenvatting: 'Vijf verzonnen wethouders praten over een tweede lening. De gezinshuizen blijven voorlopig open.',
    datum: datum('2026-11-18'),
    ...{ bron: KRANT, feed: true, status: 'nieuw' },
    over: [
      { kvk: '99000132', gevonden: 'Jeugdzorg Hagelrak' },
      { regio: 'JZ36', gevonden: 'Roosendaal' },
    ],
  },
  {
    titel: 'Stichting Zeeglasvuur sluit in januari een woongroep',
    samenvatting: 'Het bestuur noemt een tekort in het derde kwartaal. Voor negen jongeren is nog geen plek.',
    datum: datum('2026-11-17'),
    ...{ bron: KRANT, feed: true, status: 'nieuw' },
    over: [{ kvk: '99000262', gevonden: 'Stichting Zeeglasvuur' }],
  },
  {
    titel: 'Ambulante hulp: wachttijd daalt in het noorden',
    samenvatting: 'Volgens een verzonnen regiomonitor wachten jongeren gemiddeld twee weken korter.',
    datum: datum('2026-11-16'),
    ...{ bron: KRANT, feed: true, status: 'nieuw', over: [{ regio: 'JZ01', gevonden: 'Groningen' }] },
  },
  {
    titel: 'Nieuwe bestuurder voor Zorggroep Dauwanker',
    samenvatting: 'De raad van toezicht kiest voor een bestuurder van buiten.',
    datum: datum('2026-11-12'),
    ...{ bron: BLAD, feed: false, status: 'nieuw', over: [{ kvk: '99000194', gevonden: 'Zorggroep Dauwanker' }] },
  },
  {
    titel: 'Raadsvragen over tarieven in West Brabant West',
    samenvatting: 'Drie fracties willen weten of de tarieven van gezinshuizen de kosten dekken.',
    datum: datum('2026-11-10'),
    ...{ bron: KRANT, feed: false, status: 'nieuw', over: [{ regio: 'JZ36', gevonden: 'West Brabant West' }] },
  },
  {
    titel: 'Zorggroep Maanvaren verkoopt hoofdkantoor',
    samenvatting: 'De aanbieder huurt het gebouw terug. De opbrengst gaat naar de lopende kosten.',
    datum: datum('2026-10-29'),
    ...{ bron: KRANT, feed: false, status: 'gekoppeld', over: [{ kvk: '99000101', gevonden: 'Zorggroep Maanvaren' }] },
  },
  {
    titel: 'Accountant stopt bij Jeugdhulp Mistduiker',
    samenvatting: 'De jaarrekening over 2025 is nog niet getekend. Het bestuur zoekt een andere accountant.',
    datum: datum('2026-10-20'),
    ...{ bron: BLAD, feed: false, status: 'gekoppeld', over: [{ kvk: '99000255', gevonden: 'Jeugdhulp Mistduiker' }] },
  },
  {
    titel: 'Curator Stichting Kobaltsteven vindt plek voor laatste jongeren',
    samenvatting: 'Twee andere aanbieders nemen de groepen over, met dezelfde begeleiders.',
    datum: datum('2026-09-24'),
    ...{
      bron: KRANT,
      feed: false,
      status: 'gekoppeld',
      over: [{ kvk: '99000118', gevonden: 'Stichting Kobaltsteven' }],
    },
  },
  {
    titel: 'Kinderhuis Waterjufferlantaarn wil minder bedden',
    samenvatting: 'Er is minder vraag naar verblijf. De aanbieder wil meer hulp thuis geven.',
    datum: datum('2026-09-08'),
    ...{
      bron: BLAD,
      feed: false,
      status: 'gekoppeld',
      over: [{ kvk: '99000187', gevonden: 'Kinderhuis Waterjufferlantaarn' }],
    },
  },
  {
    titel: 'Jeugdbescherming Zwaluwbaken heeft wachtlijst weggewerkt',
    samenvatting: 'Alle kinderen met een maatregel hebben een vaste jeugdbeschermer, zegt de verzonnen instelling.',
    datum: datum('2026-07-14'),
    ...{
      bron: KRANT,
      feed: false,
      status: 'gekoppeld',
      over: [{ kvk: '99000170', gevonden: 'Jeugdbescherming Zwaluwbaken' }],
    },
  },
  {
    titel: 'Zo kiest u een goed kinderdagverblijf',
    samenvatting: 'Tien tips van ouders. Gaat niet over jeugdhulp.',
    datum: datum('2026-11-13'),
    ...{ bron: KRANT, feed: true, status: 'terzijde', over: [] },
  },
  {
    titel: 'Voetbalclub wint bekerduel in Roosendaal',
    samenvatting: 'De plaatsnaam is gevonden, maar het bericht gaat over sport.',
    datum: datum('2026-11-09'),
    ...{ bron: KRANT, feed: true, status: 'terzijde', over: [{ regio: 'JZ36', gevonden: 'Roosendaal' }] },
  },
];

/** Twelve items: some new, some of which somebody said what they are about, some put aside. */
export async function schrijfNieuws({ trx, mensen: { toezicht } }: Omgeving): Promise<void> {
  const bronId = await schrijfBron(trx, BRON, toezicht, moment(datum('2026-09-01'), 60));
  const berichten = BERICHTEN.map((een, i) => ({
    ...een,
    vastgelegdOp: moment(een.datum, 30 + i),
    besluitOp: moment(een.datum, 400),
  }));
  await schrijfBerichten(trx, bronId, berichten, toezicht);
}
