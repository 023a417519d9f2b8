/** How the command is written, for who wrote it wrong. */
export const GEBRUIK = [
  'Gebruik:',
  '  ./baken import kwartaalcijfers BESTAND… [KEUZE…]',
  '  ./baken import digimv BESTAND.ods… [KEUZE…]',
  '  ./baken import definities BESTAND.json…',
  '  ./baken import register BESTAND.json | --schema',
  '  ./baken import partijen BESTAND.json',
] as const;

/** What `./baken help import` tells. */
export const HULP = [
  ...GEBRUIK,
  '',
  'Wat u kunt inlezen:',
  '  kwartaalcijfers   cijfers van aanbieders: CSV, XLSX of JSON',
  '  digimv            openbare jaarverantwoording van zorgaanbieders: het ODS-bestand van CIBG',
  '  definities        nieuwe gegevens, indicatoren, normen of soorten gebeurtenissen: JSON',
  '  register          organisaties, aanwijzingen, geleverde zorg en verplaatste gemeenten: JSON',
  '                    Wat erin kan staan, zegt ./baken import register --schema.',
  '  partijen          wie meedoet: toezichthouder, gemeenten, regio’s, aanbieders en anderen: JSON',
  '',
  'Keuzes bij kwartaalcijfers en digimv:',
  '  --alleen-goede-rijen      Leest de goede rijen in als er ook foute zijn. Anders leest Baken dan niets in.',
  '  --afgekeurd PAD.csv       Bewaart de afgekeurde rijen, met de reden erbij.',
  '  --koppeling BESTAND.json  Zegt wat een kolom of variabele betekent, als Baken dat vraagt. Zo ziet dat bestand eruit:',
  '                              {"EV ultimo": {"betekenis": "eigenVermogen", "notatie": "nl"}, "Notitie": {"betekenis": "overslaan"}}',
  '                            betekenis: kvk, periode, bekendOp, de code van een gegeven, of overslaan',
  '                            notatie: nl (1.234,56), machine (1234.56) of en (1,234.56)',
  '  --bekend-op DATUM         Vanaf wanneer de cijfers bekend waren, zoals 2026-05-15. Zonder deze keuze: nu.',
  '  --boekjaar JAAR           Alleen digimv: het jaar van de cijfers, als dat niet uit de naam van het bestand blijkt.',
  '  --voeg-toe                Alleen digimv: zet organisaties die nog niet in het register staan erbij.',
  '  --soort SOORT             Bij --voeg-toe: de soort van die organisaties. Zonder deze keuze: jeugdhulp.',
  '                            soort: jeugdhulp, gi, ggz of gehandicaptenzorg',
  '',
  'Een gebeurtenis in JSON is bekend vanaf het inlezen, of vanaf haar eigen bekendOp, zoals 2026-05-15T14:30.',
  'Een naam die met een streepje begint, komt na --.',
] as const;
