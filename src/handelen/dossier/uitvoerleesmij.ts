/** Goes with every export: how anybody checks it. */
export const LEESMIJ = `Dit is een dossier uit Baken
============================

dossier.json   alles wat in het dossier gebeurde, op volgorde, en de procedure
documenten/    de documenten die bij het dossier horen

U ziet wat u in Baken ook zag. Staan er nummers van gebeurtenissen niet in dossier.json, dan waren die niet voor u bedoeld.

Controleren of er niets is veranderd
------------------------------------
Met Baken:

    ./baken dossier controleer BESTAND.zip

Zonder Baken, met elk programma dat SHA-256 kan berekenen. Elke gebeurtenis in dossier.json heeft een 'hash' en een 'vorige'
(beide 32 bytes, hier in hexadecimale cijfers). De hash van een gebeurtenis is SHA-256 over:

1. de 32 bytes van 'vorige'
2. daarachter deze lijst als JSON, in UTF-8:
   [dossier, nummer, op, dag, dader.persoonId, dader.naam, dader.partijId, dader.systeemrol, voor, soort, gegevens]

De JSON is zonder spaties en regels, en van elk object staan de sleutels op volgorde van hun tekens (UTF-16).

- 'vorige' van gebeurtenis 1 is 32 keer de byte nul.
- 'vorige' van elke volgende gebeurtenis is de hash van de gebeurtenis met een nummer lager.
- De 'hash' van een document is SHA-256 over het bestand. Die hash staat ook in de gebeurtenis 'documentErbij'.

Klopt een hash niet, dan is er na afloop iets veranderd.

Wie het hele dossier in handen heeft, kan alle hashes opnieuw berekenen. Vergelijk daarom de laatste hash met die in Baken,
of met een eerdere uitvoer van een ander.
`;
