import { periodenaam, type Sjabloonbron } from './sjabloon.ts';

const nederlandseDag = (dag: string): string => dag.split('-').reverse().join('-');

/** The texts of the sheet "Uitleg". `adres`: where the delivery is found in Baken. */
export function uitlegregels(bron: Sjabloonbron, adres: string): { kop: boolean; tekst: string }[] {
  const kop = (tekst: string) => ({ kop: true, tekst });
  const regel = (tekst: string) => ({ kop: false, tekst });
  return [
    kop(`${bron.titel}: cijfers over ${periodenaam(bron.periode)}`),
    regel(`Dit bestand is gemaakt voor ${bron.partij}. Een andere organisatie kan het niet aanleveren.`),
    regel(
      `Inleveren uiterlijk ${nederlandseDag(bron.deadline)}. Lukt dat niet? Vraag op tijd uitstel, op de bladzijde van deze aanlevering.`,
    ),
    kop('Zo werkt het'),
    regel('1. Vul op het blad Invullen de gele cellen in. Wat wij al weten, staat er al. Kijk het na.'),
    regel('2. Weet u een cijfer niet, laat de cel dan leeg. Leeg betekent: niet bekend. Een 0 betekent: nul.'),
    regel('3. Staat er "opgeteld vanaf 1 januari", tel dan alle kwartalen van dit jaar tot en met dit kwartaal op.'),
    regel('4. Kijk in de kolom Let op. Staat daar een tekst, pas het cijfer dan aan, of leg het uit bij Toelichting.'),
    regel(`5. Bewaar het bestand als Excel-werkmap (.xlsx) en lees het in op ${adres}`),
    regel('6. Baken laat zien wat er verandert. Pas als u daar ja op zegt, wordt het bewaard. Daarna dient u nog in.'),
    kop('Goed om te weten'),
    regel('Een veld met een sterretje (*) is verplicht. Grijze cellen kunt u niet wijzigen.'),
    regel('U mag rijen sorteren of verplaatsen. Laat de kolom Kenmerk staan: daaraan herkent Baken de rij.'),
    regel('Bedragen zijn in euro’s, niet in duizenden: anderhalf miljoen is 1500000.'),
    regel('Het bladslot heeft geen wachtwoord. Het is er om vergissingen te voorkomen.'),
    regel(
      'Het verborgen blad Baken onthoudt voor welke aanlevering dit bestand is en wat erin stond toen het werd gemaakt. Zo ziet Baken wat u hebt gewijzigd.',
    ),
    kop('Waarom wij dit vragen'),
    regel(bron.doel),
    regel(`Grondslag: ${bron.grondslag}`),
    kop('Hulp nodig?'),
    regel(`Op ${adres} staat dezelfde uitleg, met de cijfers van eerdere kwartalen ernaast.`),
  ];
}
