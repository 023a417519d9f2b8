/**
 * Surnames that are words of everyday Dutch as well, in small letters: who is called Bos may write about a forest. A list of ours, of words
 * that often stand in a text; a surname that is not in it is taken for a name wherever it stands.
 */
export const GEWONE_WOORDEN: ReadonlySet<string> = new Set(
  `
  aarde akker anker appel april arend arm arts augustus baan baard baars bak bakker bal balk band bank bark basis
  beek been beer begin bel berg beste bestuur beuk beurs bever bij bisschop blad blauw bleek blij bloed bloem blok
  bode boek boer bok bol boom boon boot bord borst bos bot bouw brand breed brief broek broer brood brouwer brug
  bruin buis buur buurman cent dag dal dam dank das dekker deur dief diep dijk dik dinsdag dokter donderdag donker
  doorn dorp draad drift droog druk dubbel duif duiker duin duur eend eerlijk eik einde ekster engel ezel februari
  feest fluit gans gast geel geld geluk goed goud gouden graaf graan gras grijs groen groet groot haag haan haar
  haas hak ham hamer hand haring hart haven heer heide heilig hek held helder hemel herder hert hertog heuvel hoed
  hoek hof hol hond honing hoog hoop hoorn hout huis hulst ijzer jager januari jong jonge jongen juli juni kaas
  kalf kamer kamp kant kap karper kas kat keizer kelder kerk ketel keur kind klaver klein klerk klok knap knecht
  knoop koe koek kok koning kooi kool koopman kop koper korf kort koster kraai kraan kramer krans kroon kruis
  kruit kuil kuiper kunst kwaad laan laat lam land lang last leek leeuw leger leider lente leraar licht lief linde
  linden lint loper los maan maandag maart maat mager man mand markt mast meer meester mei melk mens mes meter mol
  molen molenaar mond monnik morgen mos muis mus muur naald nacht nagel neef net nieuw nieuwe noord noot oever oom
  oord oost oosten open oud oude paal paard pad palm pan papier pas paus peer pek pen peper piek pijl pijp plaat
  plas plat plein ploeg poel polder poort post pot praat prins punt put raad raaf rad ram rand recht regen reus
  ridder riet rijk ring rit roest rond rood roos ros ruiter rust schaap schaar schep scherp schilder schip schoen
  school schout schrijver schuit slag slager slang sleutel slim sloot slot sluis smal smid snel snoek sok specht
  speelman spiegel spijker spin spoor staal stad stal stam steen ster sterk steur stil stoel stok storm straat
  straten strik stroom struik stuur suiker taal tak tand tas teen thuis tijd timmer timmerman toren touw trap
  troost trouw tuin tulp turf uil uur vaart vader valk vast vat veen veer veld vink vis visser vlag vlak vlinder
  voet vogel vol volk voogd vos vriend vrij vrijdag vrijheid vroeg vroom vrouw vuur waard waarde wagen wal wand
  warm water weg wei weide werf werk west wever wijk wijn wijs wild wilde wind winkel winter wit witte woensdag
  wol wolf wolk woud zaak zaal zalm zand zaterdag zee zeeman zeep zegel zeil zeis zilver zoet zomer zon zondag
  zorg zout zuid zwaan zwaard zwager zwart
`
    .trim()
    .split(/\s+/),
);
