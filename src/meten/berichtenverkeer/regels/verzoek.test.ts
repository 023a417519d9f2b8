import { describe, expect, it } from 'vitest';
import type { Berichtsoort } from '../domain.ts';
import { kop, kort, toets } from './proefbericht.ts';

const van = (soort: Berichtsoort, xml: string, dagtekening = '2026-04-15') =>
  kort(toets(soort, `${kop(dagtekening)}\n${xml}`));
type Wissels = [string | RegExp, string][];
const wissel = (tekst: string, wissels: Wissels) => wissels.reduce((t, [wat, door]) => t.replace(wat, door), tekst);

const START =
  '<Client><Bsn>999900006</Bsn><StartProducten><StartProduct><ToewijzingNummer>1</ToewijzingNummer><Begindatum>2026-04-03</Begindatum><StatusAanlevering>1</StatusAanlevering></StartProduct></StartProducten></Client>';
const STOP =
  '<Client><Bsn>999900006</Bsn><StopProducten><StopProduct><ToewijzingNummer>1</ToewijzingNummer><Begindatum>2026-04-03</Begindatum><RedenBeeindiging>31</RedenBeeindiging><Einddatum>2026-04-10</Einddatum><StatusAanlevering>1</StatusAanlevering></StopProduct></StopProducten></Client>';
const VOT =
  '<Client><Bsn>999900006</Bsn><AangevraagdeProducten><AangevraagdProduct><ReferentieAanbieder>R1</ReferentieAanbieder><BeschikkingNummer>123</BeschikkingNummer><Product><Categorie>45</Categorie><Code>45A04</Code></Product><BeschikkingIngangsdatum>2026-03-15</BeschikkingIngangsdatum><ToewijzingIngangsdatum>2026-04-01</ToewijzingIngangsdatum><ToewijzingEinddatum>2026-06-30</ToewijzingEinddatum><Omvang><Volume>2</Volume><Eenheid>04</Eenheid><Frequentie>4</Frequentie></Omvang><Verwijzer><Type>02</Type><ZorgverlenerCode>12345678</ZorgverlenerCode></Verwijzer></AangevraagdProduct></AangevraagdeProducten></Client>';
const NIEUW =
  '<NieuwProduct><Product><Categorie>45</Categorie><Code>45A03</Code></Product><GewensteIngangsdatum>2026-05-01</GewensteIngangsdatum><Einddatum>2026-06-30</Einddatum><Omvang><Volume>4</Volume><Eenheid>04</Eenheid><Frequentie>4</Frequentie></Omvang></NieuwProduct>';
const ONGEWIJZIGD =
  '<OngewijzigdeProducten><OngewijzigdProduct><ToewijzingNummer>1</ToewijzingNummer></OngewijzigdProduct></OngewijzigdeProducten>';
const NIEUWE = `<NieuweProducten>${NIEUW}</NieuweProducten>`;
const VOW = `<Client><Bsn>999900006</Bsn><Verzoek><ReferentieAanbieder>R1</ReferentieAanbieder><RedenVerzoek>1</RedenVerzoek>${ONGEWIJZIGD}${NIEUWE}</Verzoek></Client>`;
const ANTWOORD =
  '<Antwoord><ReferentieAanbieder>R1</ReferentieAanbieder><VerzoekAntwoord>1</VerzoekAntwoord><RedenAfwijzingVerzoek>8</RedenAfwijzingVerzoek><Woonplaatsbeginsel><Gemeente>1916</Gemeente></Woonplaatsbeginsel></Antwoord>';

const BEGIN = 'Bericht/Client/StartProducten/StartProduct[1]';
const EINDE = 'Bericht/Client/StopProducten/StopProduct[1]';
const AANVRAAG = 'Bericht/Client/AangevraagdeProducten/AangevraagdProduct';
const VERZOEK = 'Bericht/Client/Verzoek';

describe('rules within starts, stops, requests and answers', () => {
  it.each<[string, Berichtsoort, string, Wissels, string[]]>([
    ['a right start', 'JW305', START, [], []],
    ['TR134 start to come', 'JW305', START, [['2026-04-03', '2026-04-16']], [`TR134 ${BEGIN}/Begindatum 2`]],
    ['OP033x2 status 2', 'JW305', START, [['>1</Status', '>2</Status']], [`OP033x2 ${BEGIN}/StatusAanlevering 2`]],
    ['OP033x2 status 9', 'JW307', STOP, [['>1</Status', '>9</Status']], [`OP033x2 ${EINDE}/StatusAanlevering 2`]],
    ['status 3', 'JW307', STOP, [['>1</Status', '>3</Status']], []],
    ['a right stop', 'JW307', STOP, [], []],
    ['TR018', 'JW307', STOP, [['2026-04-10', '2026-04-02']], [`TR018 ${EINDE}/Einddatum 2`]],
    ['TR134 stop to come', 'JW307', STOP, [['2026-04-10', '2026-04-16']], [`TR134 ${EINDE}/Einddatum 2`]],
    [
      'TR101 stop twice',
      'JW307',
      STOP,
      [[/(<StopProduct>.*<\/StopProduct>)/, '$1\n$1']],
      ['TR101 Bericht/Client/StopProducten/StopProduct[2] 3'],
    ],
    [
      'a stop that corrects another end',
      'JW307',
      STOP,
      [[/(<StopProduct>.*)2026-04-10(.*<\/StopProduct>)/, '$12026-04-10$2$12026-04-09$2']],
      [],
    ],
    ['a right request', 'JW315', VOT, [], []],
    [
      'CD043 no date',
      'JW315',
      VOT,
      [[/<BeschikkingIngangsdatum>.*<\/BeschikkingIngangsdatum>/, '']],
      [`CD043 ${AANVRAAG}[1] 2`],
    ],
    [
      'CD043 no number',
      'JW315',
      VOT,
      [['<BeschikkingNummer>123</BeschikkingNummer>', '']],
      [`CD043 ${AANVRAAG}[1]/BeschikkingIngangsdatum 2`],
    ],
    [
      'CD066 neither',
      'JW315',
      VOT,
      [['<ZorgverlenerCode>12345678</ZorgverlenerCode>', '']],
      [`CD066 ${AANVRAAG}[1]/Verwijzer 2`],
    ],
    [
      'CD066 both',
      'JW315',
      VOT,
      [['<Zorgverlener', '<Naam>huisarts</Naam><Zorgverlener']],
      [`CD066 ${AANVRAAG}[1]/Verwijzer/Naam 2`],
    ],
    ['CD068', 'JW315', VOT, [['<Type>02', '<Type>01']], [`CD068 ${AANVRAAG}[1]/Verwijzer/ZorgverlenerCode 2`]],
    ['TR018 request', 'JW315', VOT, [['2026-06-30', '2026-03-31']], [`TR018 ${AANVRAAG}[1]/ToewijzingEinddatum 2`]],
    [
      'TR383, TR386 and TR101',
      'JW315',
      VOT,
      [[/(<AangevraagdProduct>.*<\/AangevraagdProduct>)/, '$1\n$1']],
      [`TR101 ${AANVRAAG}[2] 3`, `TR383 ${AANVRAAG}[2]/ReferentieAanbieder 3`, `TR386 ${AANVRAAG}[2] 3`],
    ],
    ['a right change', 'JW317', VOW, [], []],
    ['TR352', 'JW317', VOW, [[ONGEWIJZIGD, '']], [`TR352 ${VERZOEK} 2`]],
    ['TR353', 'JW317', VOW, [[NIEUWE, '']], [`TR353 ${VERZOEK} 2`]],
    [
      'TR380',
      'JW317',
      VOW,
      [['2026-05-01', '2026-04-15']],
      [`TR380 ${VERZOEK}/NieuweProducten/NieuwProduct[1]/GewensteIngangsdatum 2`],
    ],
    [
      'TR410',
      'JW317',
      VOW,
      [
        [
          /(<NieuwProduct>.*<\/NieuwProduct>)/,
          '$1\n<NieuwProduct><Product><Categorie>45</Categorie></Product><GewensteIngangsdatum>2026-06-30</GewensteIngangsdatum></NieuwProduct>',
        ],
      ],
      [`TR410 ${VERZOEK}/NieuweProducten/NieuwProduct[2] 3`],
    ],
    ['a right answer', 'JW319', ANTWOORD, [], []],
    ['TR377', 'JW319', ANTWOORD, [[/<Woon.*beginsel>/, '']], ['TR377 Bericht/Antwoord 2']],
    ['TR409', 'JW319', ANTWOORD, [['>8<', '>5<']], ['TR409 Bericht/Antwoord/Woonplaatsbeginsel 2']],
    ['CD085 no reason', 'JW319', ANTWOORD, [[/<Reden.*beginsel>/, '']], ['CD085 Bericht/Antwoord 2']],
    [
      'CD085 reason too many',
      'JW319',
      ANTWOORD,
      [
        ['Antwoord>1', 'Antwoord>2'],
        [/<Woon.*beginsel>/, ''],
        ['>8<', '>5<'],
      ],
      ['CD085 Bericht/Antwoord/RedenAfwijzingVerzoek 2'],
    ],
    ['UP003', 'JW319', ANTWOORD, [['<Antwoord>', '<Antwoord><Bsn>999900006</Bsn>']], ['UP003 Bericht/Antwoord/Bsn 2']],
  ])('%s', (_naam, soort, xml, wissels, verwacht) => expect(van(soort, wissel(xml, wissels))).toEqual(verwacht));

  it('knows the municipality of an answer', () => {
    const opties = { gemeenten: new Set(['GM0384']) };
    expect(kort(toets('JW319', `${kop('2026-04-15', '0384', '65656055')}\n${ANTWOORD}`, opties))).toEqual([
      'TR378 Bericht/Antwoord/Woonplaatsbeginsel/Gemeente 2',
    ]);
  });
});
