// Made from the OpenAPI document by `node scripts/client.ts`. Do not edit.
export interface paths {
    "/landelijk-overzicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het landelijke beeld van de aanbieders in het EWS */
        get: operations["leesLandelijkOverzicht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jeugdregios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De jeugdregio’s op een datum */
        get: operations["leesJeugdregios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De regio’s van een indeling op een datum; er zijn meer indelingen naast elkaar */
        get: operations["leesRegios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jeugdregios/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het beeld van één jeugdregio, met de zorg die kan wegvallen */
        get: operations["leesJeugdregio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aanbieders met hun trede, signalen en kengetallen */
        get: operations["leesAanbieders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén aanbieder: trede met redenen, kengetallen, signalen, besluiten */
        get: operations["leesAanbieder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/waarnemingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De cijfers van een aanbieder, elk met bron en beide tijden */
        get: operations["leesWaarnemingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/definities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle definities: gegevens, kengetallen, normen en soorten gebeurtenissen */
        get: operations["leesDefinities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/trede-besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een mens stelt de trede vast, met een reden */
        post: operations["legTredebesluitVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt vast dat er iets gebeurd is bij een aanbieder */
        post: operations["meldGebeurtenis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/landelijk-overzicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het landelijk overzicht als Excel of PDF */
        get: operations["maakRapportLandelijkOverzicht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/aanbieders/{kvk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén aanbieder als Excel of PDF */
        get: operations["maakRapportAanbieder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aangeleverde bestanden, het nieuwste eerst */
        get: operations["leesImporten"];
        put?: never;
        /** Levert een bestand aan; daarna wordt het op de achtergrond gecontroleerd */
        post: operations["leverBestandAan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén aangeleverd bestand: hoe ver het is en wat erin staat */
        get: operations["leesImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen/{id}/afkeuringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er mis of opvallend is, per rij */
        get: operations["leesAfkeuringen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen/{id}/afgekeurde-rijen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De afgekeurde rijen met de reden, als CSV */
        get: operations["downloadAfgekeurdeRijen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen/{id}/keuzes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zegt wat kolommen betekenen en hoe getallen zijn geschreven; het bestand wordt opnieuw gecontroleerd */
        put: operations["kiesBijImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen/{id}/bevestiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt de cijfers vast */
        post: operations["bevestigImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/importen/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stopt het werk, of gooit een bestand weg dat op bevestiging wacht; er wordt niets vastgelegd */
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle controles op aangeleverde cijfers */
        get: operations["leesControles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controlevelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gegevens, groepen en functies die een controle kan gebruiken */
        get: operations["leesControlevelden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén controle met al haar versies */
        get: operations["leesControle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controles/{code}/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een nieuwe controle, of een nieuwe versie; oude versies blijven staan */
        post: operations["voegControleversieToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controles/{code}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een controle na een dag niet meer gelden; wat er was blijft staan */
        post: operations["beeindigControle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controles/toets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kijkt een controle na en probeert haar op cijfers, zonder iets te bewaren */
        post: operations["toetsControle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvraagsjablonen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waar een nieuwe uitvraag mee kan beginnen */
        get: operations["leesUitvraagsjablonen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvraagvelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gegevens die gevraagd kunnen worden, zoals ze vandaag gelden */
        get: operations["leesUitvraagvelden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voegt een kandidaat toe: een gegeven om in een pilot uit te proberen */
        post: operations["voegGegevenToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle uitvragen, de nieuwste eerst, met hoeveel er is ingediend */
        get: operations["leesUitvragen"];
        put?: never;
        /** Maakt een concept uit een sjabloon, met een voorstel voor periode en deadline */
        post: operations["maakUitvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén uitvraag, en wat er nog moet gebeuren voordat die verstuurd kan worden */
        get: operations["leesUitvraag"];
        /** Slaat een concept op; 409 als een ander het intussen heeft gewijzigd */
        put: operations["wijzigUitvraag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoeveel werk de uitvraag is: velden, wat al bekend is, minuten. Van een verstuurde uitvraag: zoals bij het versturen */
        get: operations["leesUitvraaglast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/verzending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verstuurt de uitvraag: een aanlevering voor elke ontvanger, vooraf ingevuld, en een mail aan wie indient */
        post: operations["verstuurUitvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/sluiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sluit de uitvraag: er kan niets meer worden ingediend */
        post: operations["sluitUitvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/aanleveringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De aanleveringen van een uitvraag, wie te laat is eerst */
        get: operations["leesAanleveringenVanUitvraag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/toegangslog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie wat heeft gelezen of gedaan, het nieuwste eerst */
        get: operations["leesToegangslog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/toegangslog/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hetzelfde als CSV, in zijn geheel */
        get: operations["downloadToegangslog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eigen-inzage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie naar de gegevens van uw organisatie keek, het nieuwste eerst */
        get: operations["leesEigenInzage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beveiligingsgebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weigeringen, mislukte aanmeldingen en noodtoegang, met aantallen per dag */
        get: operations["leesBeveiligingsgebeurtenissen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logboekcontroles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De laatste controles van de ketens van het logboek */
        get: operations["leesLogboekcontroles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/verleningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie toegang kreeg tot de zaak van een aanbieder */
        get: operations["leesVerleningen"];
        put?: never;
        /** Deelt de zaak van een aanbieder met een partij of één persoon, tot een datum */
        post: operations["deelAanbieder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/verleningen/{id}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trekt toegang in, met ingang van nu */
        post: operations["trekVerleningIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deelbare-partijen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Partijen waarmee een zaak kan worden gedeeld */
        get: operations["leesDeelbarePartijen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/noodtoegang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neemt voor een dag toegang tot een aanbieder; de aanbieder en de auditor krijgen bericht */
        post: operations["neemNoodtoegang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/noodtoegangen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Noodtoegang, wat nog niet is beoordeeld eerst */
        get: operations["leesNoodtoegangen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/noodtoegangen/{id}/beoordeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een auditor oordeelt of de noodtoegang terecht was */
        post: operations["beoordeelNoodtoegang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/pilot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een pilot leert: per veld en over de groep, met de oordelen en besluiten */
        get: operations["leesPilot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/pilot/oordelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt een oordeel of besluit vast, met het bewijs dat op het scherm stond */
        post: operations["oordeelOverPilot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tredematrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De trede van elke aanbieder en regio aan het einde van elk kwartaal, zoals toen bekend */
        get: operations["leesTredematrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tredebeweging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie tussen twee dagen van trede veranderde, en hoe lang aanbieders op een trede blijven */
        get: operations["leesTredebeweging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/treden-in-de-tijd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De treden in de tijd en de bewegingen als Excel of PDF */
        get: operations["maakRapportTredenInDeTijd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concentratie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per jeugdregio en hulpvorm welk deel van de zorg bij één aanbieder ligt */
        get: operations["leesConcentratie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jeugdregios/{code}/concentratie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per hulpvorm hoe de zorg van één jeugdregio over aanbieders is verdeeld */
        get: operations["leesConcentratieVanRegio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domino": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie hulp kwijtraakt als aanbieders uitvallen, en wie die kan overnemen */
        get: operations["leesDomino"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jeugdregios/{code}/domino": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie in één jeugdregio hulp kwijtraakt als aanbieders uitvallen, en wie die kan overnemen */
        get: operations["leesDominoVanRegio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/concentratie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De concentratie van zorg als Excel of PDF */
        get: operations["maakRapportConcentratie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/domino": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gevolgen als aanbieders uitvallen, als Excel of PDF */
        get: operations["maakRapportDomino"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/jeugdregios/{code}/concentratie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De concentratie van zorg in één jeugdregio als Excel of PDF */
        get: operations["maakRapportConcentratieVanRegio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/jeugdregios/{code}/domino": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gevolgen als aanbieders uitvallen, in één jeugdregio, als Excel of PDF */
        get: operations["maakRapportDominoVanRegio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/landelijke-tellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aantallen aanbieders per trede en regio, zonder dat een aanbieder te herkennen is */
        get: operations["leesLandelijkeTellingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eigen-spiegel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe de eigen kengetallen staan tussen die van anderen, zonder dat een ander te herkennen is */
        get: operations["leesEigenSpiegel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er met een aanbieder gebeurt onder aannamen over tarief, volume, lonen, inhuur, bezetting en verzuim */
        get: operations["rekenScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jeugdregios/{code}/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dezelfde aannamen voor alle aanbieders die in een jeugdregio hulp geven */
        get: operations["rekenRegioScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De bewaarde scenario’s van de eigen organisatie en die met haar zijn gedeeld */
        get: operations["leesScenarios"];
        put?: never;
        /** Bewaart een scenario met zijn aannamen en wat eruit komt */
        post: operations["bewaarScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén bewaard scenario, opnieuw gerekend, met wat er anders is dan toen */
        get: operations["leesScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een nieuwe versie van een scenario van de eigen organisatie; wat er was, blijft */
        post: operations["bewaarScenarioversie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signaalkwaliteit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De versies van het rapport over hoe goed het signaal was */
        get: operations["leesSignaalkwaliteitversies"];
        put?: never;
        /** Maakt een nieuwe versie van het rapport */
        post: operations["maakSignaalkwaliteit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signaalkwaliteit/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén versie van het rapport, zonder aanbieders en zonder kleine aantallen */
        get: operations["leesSignaalkwaliteit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signaalkwaliteit/{versie}/aanbieders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat elke regel per aanbieder deed, en hoe het afliep */
        get: operations["leesSignaalkwaliteitPerAanbieder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/normvoorstellen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De normen die gelden, en andere normen die zijn geprobeerd */
        get: operations["leesNormvoorstellen"];
        put?: never;
        /** Bewaart andere grenzen, met wat ze doen op het deel dat mag worden gebruikt */
        post: operations["bewaarNormvoorstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/normvoorstellen/proef": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat andere grenzen zouden doen, op het deel dat mag worden gebruikt. Bewaart niets */
        post: operations["probeerNormen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/normvoorstellen/{id}/vaststellen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Maakt een normvoorstel definitief, en bekijkt daarvoor één keer het achtergehouden deel */
        post: operations["stelNormvoorstelVast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/normvoorstellen/{id}/bestand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een vastgesteld normvoorstel als bestand voor ./baken import definities */
        get: operations["haalNormbestand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signalen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signalen over aanbieders, gemeenten en regio’s, met wat ermee is gedaan */
        get: operations["leesSignalen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signalen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén signaal: bewijs per moment, eerdere signalen en wat mensen ermee deden */
        get: operations["leesSignaal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signalen/{id}/opvolging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Doet iets met een signaal: toewijzen, sluimeren, samenvoegen, beoordelen, koppelen of herstellen */
        post: operations["volgSignaalOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signalen/opvolging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Doet hetzelfde met meer signalen tegelijk: met alle, of met geen */
        post: operations["volgSignalenOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signalen/{id}/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De aanbieder, gemeente of regio antwoordt op een signaal over zichzelf */
        post: operations["beantwoordSignaal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signaalbehandelaars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mensen aan wie een signaal kan worden toegewezen, met hun open signalen */
        get: operations["leesSignaalbehandelaars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanbieders/{kvk}/signalen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De lopende signalen van één aanbieder, als bewijs naast de normen */
        get: operations["leesAanbiedersignalen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zelfbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe de eigen organisatie ervoor staat, per risico, met grenzen en verloop */
        get: operations["leesZelfbeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gesprekken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gesprekken met opdrachtgevers die de eigen organisatie voorbereidt */
        get: operations["leesGesprekken"];
        put?: never;
        /** Begint de voorbereiding van een gesprek, met de cijfers van vandaag */
        post: operations["maakGesprek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gesprekken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén gesprek: cijfers, eigen teksten, gebieden en afspraken */
        get: operations["leesGesprek"];
        /** Wijzigt titel, datum, gesprekspartners, regio’s en de dag van de cijfers */
        put: operations["wijzigGesprek"];
        post?: never;
        /** Gooit een gesprek weg, met alles wat ervoor is geschreven */
        delete: operations["verwijderGesprek"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gesprekken/{id}/teksten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaart één tekst; weigert als iemand anders hem intussen veranderde */
        put: operations["bewaarGesprekstekst"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gesprekken/{id}/afspraken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt een afspraak uit het gesprek vast */
        post: operations["voegAfspraakToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gespreksafspraken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wijzigt een afspraak */
        put: operations["wijzigAfspraak"];
        post?: never;
        /** Haalt een afspraak weg */
        delete: operations["verwijderAfspraak"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rapporten/gesprekken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De voorbereiding van een gesprek als PDF */
        get: operations["maakRapportGesprek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle aanleveringen van de eigen partij, wat nog te doen is eerst */
        get: operations["leesEigenAanleveringen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén aanlevering met velden, cellen en bevindingen */
        get: operations["leesAanlevering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/cellen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaart cellen, en geeft terug wat er intussen veranderde */
        put: operations["bewaarCellen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/peiling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat er veranderde, en wie er ook mee bezig is */
        post: operations["peilAanlevering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/uitleg/{controle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Legt uit waarom een waarschuwing klopt */
        put: operations["legWaarschuwingUit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/versies/{nummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een ingediende versie: het ontvangstbewijs */
        get: operations["leesAanleverversie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tijdmeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Geeft of trekt akkoord met het meten van de bestede tijd */
        put: operations["bewaarTijdakkoord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/tijd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Telt bestede tijd op; alleen als de organisatie akkoord gaf */
        post: operations["telTijd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/sjabloon.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een Excel-sjabloon om in te vullen, met wat al bekend is */
        get: operations["maakSjabloon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/bestand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leest een ingevuld sjabloon en laat zien wat er zou veranderen; bewaart niets */
        post: operations["leesSjabloon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/versies/{nummer}/ontvangstbewijs.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het ontvangstbewijs van een ingediende versie als PDF */
        get: operations["maakOntvangstbewijs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/agenda.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De deadlines van de eigen partij als agendabestand */
        get: operations["maakAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/klaar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dient in: naar het bestuur, of meteen als één paar ogen genoeg is */
        post: operations["dienIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/terugname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Haalt terug wat nog bij het bestuur ligt */
        post: operations["neemAanleveringTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/akkoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keurt goed namens het bestuur en dient in */
        post: operations["accordeerAanlevering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/afkeuring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Geeft terug aan de indiener, met de reden */
        post: operations["keurAanleveringAf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/oordeel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepteert een versie, of stuurt losse velden terug */
        post: operations["beoordeelAanlevering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanleveringen/{id}/uitstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vraagt uitstel, met de reden */
        post: operations["vraagUitstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitstelverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verzoeken om uitstel waarover nog een besluit moet komen */
        get: operations["leesUitstelverzoeken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitstelverzoeken/{id}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kent uitstel toe of wijst het af */
        post: operations["beslisUitstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nieuwsberichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nieuwsberichten, de nieuwste eerst */
        get: operations["leesNieuws"];
        put?: never;
        /** Voegt een nieuwsbericht toe, met de aanbieders en regio’s waarover het gaat */
        post: operations["voegNieuwsToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nieuwsberichten/{id}/koppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zegt of een bericht over een aanbieder of regio gaat */
        put: operations["besluitNieuwskoppeling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nieuwsberichten/{id}/terzijde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Legt een bericht terzijde, of haalt het terug */
        put: operations["legNieuwsTerzijde"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nieuwsbronnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De feeds waaruit Baken nieuws haalt, en hoe het daarmee gaat */
        get: operations["leesNieuwsbronnen"];
        put?: never;
        /** Voegt een RSS- of Atom-feed toe */
        post: operations["voegNieuwsbronToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nieuwsbronnen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wijzigt een feed, of zet haar uit */
        put: operations["wijzigNieuwsbron"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nieuwsbronnen/{id}/ophaling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Haalt een feed nu op; lukt dat niet, dan staat de reden in het antwoord */
        post: operations["haalNieuwsbronOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/respons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe volledig, op tijd, juist en consistent een uitvraag is beantwoord, per regio en per gegeven */
        get: operations["leesUitvraagrespons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/respons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De respons op alle uitvragen, oud naar nieuw, en wie er nu te laat is */
        get: operations["leesRespons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitvragen/{id}/aanleveringen/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De aanleveringen van een uitvraag als CSV of Excel */
        get: operations["downloadAanleveringen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administratietijd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het deel van de werktijd dat naar administratie gaat, per jaar, naast het doel van 10% */
        get: operations["leesAdministratietijd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lastenmaatregelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maatregelen die de administratieve last verlagen, met de minuten die ze besparen */
        get: operations["leesLastenmaatregelen"];
        put?: never;
        /** Voegt een maatregel toe aan het register */
        post: operations["voegLastenmaatregelToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lastenmaatregelen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wijzigt een maatregel; wat er stond blijft bewaard */
        put: operations["wijzigLastenmaatregel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/toegangsmatrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie ziet wat: per rol, doel en relatie */
        get: operations["leesToegangsmatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convenantpartijen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De partijen van het convenant, met hun rol en de dag van ondertekenen */
        get: operations["leesConvenantpartijen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logt in met e-mailadres, wachtwoord en de code uit een app (of een herstelcode) */
        post: operations["meldAan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wachtwoord-herstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mailt een link om een nieuw wachtwoord te kiezen, als dit adres bekend is */
        post: operations["vraagWachtwoordHerstel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wachtwoord-herstel/bevestiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiest een nieuw wachtwoord met de link uit de mail; alle sessies eindigen */
        post: operations["herstelWachtwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie u uitnodigt, voor welke rol, en hoe u kunt inloggen */
        get: operations["leesUitnodiging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{token}/aanvaarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiest een wachtwoord en bevestigt de tweede factor; wie al is ingelogd, krijgt de functie erbij */
        post: operations["aanvaardUitnodiging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie voor uw organisatie in Baken werkt, en wie is uitgenodigd */
        get: operations["leesMensen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nodigt iemand per mail uit om voor uw organisatie in Baken te werken */
        post: operations["nodigUit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitnodigingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Trekt een uitnodiging in die nog niet is gebruikt */
        delete: operations["trekUitnodigingIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen/{persoonId}/functies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Haalt een rol van iemand in uw organisatie weg; sessies in die rol eindigen */
        delete: operations["ontneemFunctie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen/{persoonId}/sessies-beeindiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beëindigt alle sessies van iemand in uw organisatie */
        post: operations["beeindigSessiesVan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machinetoegang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systemen van uw organisatie die zelf bij Baken mogen */
        get: operations["leesMachinetoegang"];
        put?: never;
        /** Laat een systeem van uw organisatie bij Baken, in één rol, hoogstens een jaar */
        post: operations["geefMachinetoegang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machinetoegang/{id}/vernieuwing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Geeft een nieuw geheim; het oude werkt nog zeven dagen */
        post: operations["vernieuwMachinetoegang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machinetoegang/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Beëindigt de toegang van een systeem meteen */
        delete: operations["trekMachinetoegangIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie u bent, in welke rol, en wat die rol mag; voor wie niet is ingelogd: hoe dat kan */
        get: operations["leesSessie"];
        put?: never;
        post?: never;
        /** Logt uit */
        delete: operations["meldAf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessie/functie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gaat verder in een andere functie van dezelfde persoon */
        put: operations["wisselFunctie"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessie/verlenging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Houdt de sessie open: er is nog iemand */
        post: operations["verlengSessie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waar u nu bent ingelogd */
        get: operations["leesSessies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessies/{kenmerk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Beëindigt een van uw sessies */
        delete: operations["beeindigSessie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessies/beeindiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beëindigt al uw andere sessies */
        post: operations["beeindigAndereSessies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bewaarde mail van de demonstratie, de nieuwste eerst */
        get: operations["leesBerichten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AanleveringLijstInput: {
            aanleveringen: {
                id: number;
                uitvraag: {
                    id: number;
                    titel: string;
                    periode: string;
                    /** @enum {string} */
                    aan: "aanbieders" | "gebieden";
                    gesloten: boolean;
                };
                partij: {
                    id: number;
                    naam: string;
                    kvk: string | null;
                };
                /** @enum {string} */
                vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
                /**
                 * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
                 * @enum {string}
                 */
                status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
                /**
                 * @description Wie nu aan zet is
                 * @enum {string}
                 */
                aanZet: "indiener" | "accordeur" | "toezichthouder" | "niemand";
                /** Format: date */
                deadline: string;
                /** @description De deadline is voorbij en er is nog niets (opnieuw) ingediend */
                teLaat: boolean;
                /** @description Nummer van de laatst ingediende versie; 0: nog niets ingediend */
                versie: number;
                gewijzigdOp: string | null;
                velden: number;
                /** @description null: alleen de eigen partij ziet wat nog niet is ingediend */
                ingevuld: number | null;
                ingediendOp: string | null;
            }[];
        };
        AanleverVeldInput: {
            code: string;
            /** @description Versie van de definitie */
            versie: number;
            naam: string;
            uitleg: string;
            blok: string;
            /** @enum {string} */
            soort: "getal" | "jaNee" | "keuze" | "datum" | "tekst";
            eenheid: string | null;
            /** @description stroom: telt op vanaf 1 januari */
            aard: ("stand" | "stroom") | null;
            /** @enum {string} */
            teken: "positief" | "vrij";
            verplicht: boolean;
            mogelijkheden: {
                waarde: string;
                tekst: string;
            }[] | null;
            /** @description Zoals geleverd over het kwartaal (of jaar) ervoor; van een stroom: tot en met dat kwartaal */
            vorige: {
                periode: string;
                waarde: number;
            } | null;
            /** @description Hoogstens twaalf eerdere periodes, oud naar nieuw; van een stroom: per kwartaal */
            historie: {
                periode: string;
                waarde: number;
            }[];
        };
        AanleverCelInput: {
            gegeven: string;
            /** @description Getal met een punt voor de decimalen, datum, code van een keuze, of tekst; null is leeg, en dat is geen nul */
            waarde: string | null;
            toelichting: string;
            /**
             * @description bekend: wisten wij al; overgenomen: uit een eerdere periode, om na te kijken
             * @enum {string}
             */
            herkomst: "getypt" | "geplakt" | "bestand" | "api" | "bekend" | "overgenomen";
            /** @description Van bekend en overgenomen: waaruit */
            bron: string;
            revisie: number;
            door: string;
            /** Format: date-time */
            op: string;
        };
        BevindingInput: {
            controle: string;
            versie: number;
            /** @enum {string} */
            ernst: "fout" | "waarschuwing";
            /** @description Waarover het gaat; het eerste is waar de gebruiker heen springt */
            gegevens: string[];
            melding: string;
            /** @description Waarom een waarschuwing klopt; null: nog niet uitgelegd, of over andere cijfers */
            uitleg: string | null;
        };
        BijgewerktInput: {
            revisie: number;
            /**
             * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
             * @enum {string}
             */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            /** @description Cellen die anders zijn dan bij de gevraagde revisie, ook van anderen */
            cellen: components["schemas"]["AanleverCelInput"][];
            /** @description Niet opgeslagen: een ander wijzigde deze cel na de revisie die u zag */
            botsingen: {
                gegeven: string;
                uwWaarde: string | null;
                cel: components["schemas"]["AanleverCelInput"];
            }[];
            /** @description Alle bevindingen zoals de aanlevering nu is */
            bevindingen: components["schemas"]["BevindingInput"][];
            /** @description Wie van uw organisatie dit formulier ook open heeft */
            aanwezig: {
                naam: string;
                gegeven: string | null;
            }[];
        };
        CelwijzigingenInput: {
            /**
             * @description De revisie die u kent; het antwoord geeft alles wat daarna veranderde
             * @default 0
             */
            sinds: number;
            wijzigingen: {
                gegeven: string;
                waarde: string | null;
                /** @description Zonder: blijft zoals die was */
                toelichting?: string;
                /** @description De revisie van de cel die u zag; zonder: overschrijft wat er staat */
                basis?: number;
                /**
                 * @default getypt
                 * @enum {string}
                 */
                herkomst: "getypt" | "geplakt" | "bestand";
            }[];
        };
        PeilingInput: {
            sinds: number;
            /**
             * @description In welke cel u nu staat
             * @default null
             */
            gegeven: string | null;
        };
        UitstelverzoekInput: {
            id: number;
            /** Format: date */
            gevraagdTot: string;
            reden: string;
            door: string;
            /** Format: date-time */
            op: string;
            besluit: ("toegekend" | "afgewezen") | null;
            tot: string | null;
            besluitReden: string | null;
            besluitDoor: string | null;
        };
        VersieregelInput: {
            nummer: number;
            sha256: string;
            ingediendDoor: string;
            /** Format: date-time */
            ingediendOp: string;
            akkoordDoor: string | null;
            /** Format: date-time */
            akkoordOp: string;
            /** @description De cijfers zijn vastgelegd en de kengetallen berekend */
            verwerkt: boolean;
        };
        AanleveringInput: {
            id: number;
            uitvraag: {
                id: number;
                titel: string;
                periode: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                gesloten: boolean;
            };
            partij: {
                id: number;
                naam: string;
                kvk: string | null;
            };
            /** @enum {string} */
            vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
            /**
             * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
             * @enum {string}
             */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            /**
             * @description Wie nu aan zet is
             * @enum {string}
             */
            aanZet: "indiener" | "accordeur" | "toezichthouder" | "niemand";
            /** Format: date */
            deadline: string;
            /** @description De deadline is voorbij en er is nog niets (opnieuw) ingediend */
            teLaat: boolean;
            /** @description Nummer van de laatst ingediende versie; 0: nog niets ingediend */
            versie: number;
            gewijzigdOp: string | null;
            doel: string;
            grondslag: string;
            vierOgen: boolean;
            revisie: number;
            mag: {
                invullen: boolean;
                indienen: boolean;
                accorderen: boolean;
                beoordelen: boolean;
                uitstelVragen: boolean;
            };
            velden: components["schemas"]["AanleverVeldInput"][];
            /** @description Leeg voor wie niet bij de partij hoort: die ziet alleen ingediende versies */
            cellen: components["schemas"]["AanleverCelInput"][];
            /** @description Welke velden te wijzigen zijn; null: allemaal. Na terugsturen alleen de teruggestuurde */
            open: string[] | null;
            bevindingen: components["schemas"]["BevindingInput"][];
            /** @description Wat de toezichthouder bij de laatste versie terugstuurde */
            terug: {
                gegeven: string;
                versie: number;
                reden: string;
            }[];
            /** @description Wat anders is dan in de laatst ingediende versie */
            sindsAkkoord: {
                gegeven: string;
                was: string | null;
                nu: string | null;
            }[];
            versies: components["schemas"]["VersieregelInput"][];
            stappen: {
                /** Format: date-time */
                op: string;
                /** @enum {string} */
                stap: "verstuurd" | "klaargezet" | "teruggenomen" | "afgekeurd" | "ingediend" | "teruggestuurd" | "geaccepteerd" | "uitstelGevraagd" | "uitstelToegekend" | "uitstelAfgewezen";
                door: string;
                tekst: string;
            }[];
            uitstel: components["schemas"]["UitstelverzoekInput"][];
            /** @description Of uw organisatie akkoord gaf met het meten van de tijd; null: nog niet gevraagd */
            tijdmeting: boolean | null;
        };
        NieuweUitlegInput: {
            melding: string;
            uitleg: string;
        };
        IndieningInput: {
            /** @description De revisie die u op het scherm had */
            revisie: number;
        };
        OvergangInput: {
            /**
             * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
             * @enum {string}
             */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            versie: number;
            revisie: number;
        };
        AfkeuringInput: {
            reden: string;
        };
        AanleverOordeelInput: {
            /** @description De versie die u bekeek */
            versie: number;
            /** @description Velden die terug moeten, met de reden; leeg: accepteren */
            terug: {
                gegeven: string;
                reden: string;
            }[];
        };
        NieuwUitstelverzoekInput: {
            /** Format: date */
            tot: string;
            reden: string;
        };
        UitstelbesluitInput: {
            /** @enum {string} */
            besluit: "toegekend" | "afgewezen";
            /** @description Bij toekennen: de nieuwe deadline */
            tot: string | null;
            reden: string;
        };
        UitstelLijstInput: {
            verzoeken: {
                id: number;
                /** Format: date */
                gevraagdTot: string;
                reden: string;
                door: string;
                /** Format: date-time */
                op: string;
                besluit: ("toegekend" | "afgewezen") | null;
                tot: string | null;
                besluitReden: string | null;
                besluitDoor: string | null;
                aanlevering: number;
                partij: string;
                uitvraag: string;
                /** Format: date */
                deadline: string;
            }[];
        };
        AanleverVersieInput: {
            nummer: number;
            sha256: string;
            ingediendDoor: string;
            /** Format: date-time */
            ingediendOp: string;
            akkoordDoor: string | null;
            /** Format: date-time */
            akkoordOp: string;
            /** @description De cijfers zijn vastgelegd en de kengetallen berekend */
            verwerkt: boolean;
            aanlevering: number;
            uitvraag: string;
            periode: string;
            partij: string;
            kvk: string | null;
            velden: {
                gegeven: string;
                naam: string;
                blok: string;
                soort: string;
                eenheid: string | null;
                waarde: string | null;
                /** @description In de versie ervoor */
                vorige: string | null;
                toelichting: string;
                /** @enum {string} */
                herkomst: "getypt" | "geplakt" | "bestand" | "api" | "bekend" | "overgenomen";
            }[];
            bevindingen: components["schemas"]["BevindingInput"][];
        };
        TijdakkoordInput: {
            akkoord: boolean;
        };
        BestedeTijdInput: {
            /** @description Sinds de vorige melding aan dit formulier gewerkt */
            seconden: number;
        };
        BestandsvoorstelInput: {
            revisie: number;
            verschillen: {
                gegeven: string;
                naam: string;
                was: string | null;
                wordt: string | null;
                toelichtingWas: string;
                toelichtingWordt: string;
            }[];
            /** @description Cellen die hetzelfde blijven */
            gelijk: number;
            problemen: {
                cel: string;
                gegeven: string | null;
                melding: string;
            }[];
        };
        GedaanInput: Record<string, never>;
        IngevuldSjabloonInput: {
            /** Format: binary */
            bestand: string;
        };
        NieuwsberichtInput: {
            id: number;
            titel: string;
            samenvatting: string;
            url: string | null;
            /** Format: date */
            datum: string;
            /**
             * @description gezien: de bron gaf geen goede datum; dit is de dag waarop Baken het vond
             * @enum {string}
             */
            datumUit: "bericht" | "gezien";
            bron: string;
            /** @description null: door een mens toegevoegd */
            bronId: number | null;
            /** Format: date-time */
            vastgelegdOp: string;
            door: string | null;
            /**
             * @description nieuw: nog niet bekeken; gekoppeld: iemand zei waarover het gaat; terzijde: niet van belang
             * @enum {string}
             */
            status: "nieuw" | "gekoppeld" | "terzijde";
            koppelingen: {
                kvk: string | null;
                regio: string | null;
                naam: string;
                /** @description De naam in de tekst waardoor Baken dit voorstelt; null: een mens koppelde zelf */
                gevonden: string | null;
                /** @description null: een voorstel waarover nog niemand besloot */
                besluit: ("bevestigd" | "afgewezen") | null;
                besluitDoor: string | null;
                besluitOp: string | null;
            }[];
        };
        NieuwslijstInput: {
            totaal: number;
            /** @description Hoeveel berichten in totaal nog niemand bekeek */
            nieuw: number;
            berichten: components["schemas"]["NieuwsberichtInput"][];
        };
        NieuwNieuwsberichtInput: {
            titel: string;
            /** @default  */
            samenvatting: string;
            /** @default null */
            url: string | null;
            /**
             * Format: date
             * @description Wanneer het in het nieuws was; niet in de toekomst
             */
            datum: string;
            bron: string;
            /** @default [] */
            aanbieders: string[];
            /** @default [] */
            regios: string[];
        };
        KoppelbesluitInput: {
            kvk?: string;
            regio?: string;
            /** @enum {string} */
            besluit: "bevestigd" | "afgewezen";
        };
        TerzijdeInput: {
            /** @description false: haal het bericht terug */
            terzijde: boolean;
        };
        NieuwsberichtstandInput: {
            id: number;
            /**
             * @description nieuw: nog niet bekeken; gekoppeld: iemand zei waarover het gaat; terzijde: niet van belang
             * @enum {string}
             */
            status: "nieuw" | "gekoppeld" | "terzijde";
        };
        NieuwsbronInput: {
            id: number;
            naam: string;
            url: string;
            /** @enum {string} */
            soort: "onbekend" | "rss" | "rdf" | "atom";
            actief: boolean;
            berichten: number;
            geprobeerdOp: string | null;
            opgehaaldOp: string | null;
            /** @description Waarom de laatste keer niet lukte */
            fout: string | null;
            letOp: string | null;
        };
        NieuwsbronlijstInput: {
            bronnen: components["schemas"]["NieuwsbronInput"][];
        };
        NieuwsbronwensInput: {
            naam: string;
            /** @description Adres van een RSS- of Atom-feed, met https */
            url: string;
            /** @default true */
            actief: boolean;
        };
        NieuwsbronnummerInput: {
            id: number;
        };
        NieuwsophalingInput: {
            nieuw: number;
            fout: string | null;
        };
        ControleInput: {
            /** @description Zonder: alle formulieren */
            vormen?: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
            /**
             * @description Zonder: allebei
             * @enum {string}
             */
            jaarOfKwartaal?: "kwartaal" | "jaar";
            /** @description Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven */
            perGegeven?: boolean;
            marge: {
                /** @description Een bedrag of aantal */
                absoluut: number;
                /** @description Een deel van het grootste van de twee; 0.01 is 1% */
                relatief: number;
            };
            naam: string;
            /**
             * @description Een waarschuwing gaat door met uitleg; een fout nooit
             * @enum {string}
             */
            ernst: "fout" | "waarschuwing";
            /** @description CEL: alleen dan zegt de controle iets */
            voorwaarde?: string;
            /** @description CEL: waar als de cijfers kloppen */
            formule: string;
            /** @description Het eerste is waar de gebruiker heen springt */
            gegevens: string[];
            /** @description Met {naam} en de getallen tussen accolades */
            melding: string;
            /** @description Naam in de melding met een CEL-formule */
            getallen: {
                [key: string]: string;
            };
            uitleg: string;
            bron: string;
            code: string;
            versie: number;
            /** Format: date */
            geldigVan: string;
            /** @description Eerste dag waarop de controle niet meer geldt; null: zonder einde */
            geldigTot: string | null;
            /** @description Geschreven door een gebruiker, niet met Baken meegeleverd */
            eigen: boolean;
        };
        ControleLijstInput: {
            controles: {
                code: string;
                /** @description De versie die vandaag geldt, of anders de nieuwste */
                versie: number;
                naam: string;
                /**
                 * @description Een waarschuwing gaat door met uitleg; een fout nooit
                 * @enum {string}
                 */
                ernst: "fout" | "waarschuwing";
                /** @enum {string} */
                stand: "geldt" | "straks" | "afgelopen";
                /** Format: date */
                geldigVan: string;
                geldigTot: string | null;
                gegevens: {
                    code: string;
                    naam: string;
                }[];
                /** @description null: alle formulieren */
                vormen: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[] | null;
                eigen: boolean;
                versies: number;
                /** @description Er staat een nieuwere versie klaar, die later ingaat */
                nieuwereVersie: boolean;
            }[];
        };
        ControleMetVersiesInput: {
            code: string;
            /** @enum {string} */
            stand: "geldt" | "straks" | "afgelopen";
            /** @description De versie die vandaag geldt, of anders de nieuwste */
            versie: number;
            /** @description Nieuwste eerst */
            versies: components["schemas"]["ControleInput"][];
            /** @description Namen van de gegevens */
            namen: {
                [key: string]: string;
            };
        };
        ControleveldLijstInput: {
            velden: {
                code: string;
                naam: string;
                eenheid: string | null;
                stroom: boolean;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
            }[];
            /** @description Wat voor de punt kan staan */
            groepen: string[];
            functies: string[];
        };
        NieuweControleversieInput: {
            /** @description Zonder: alle formulieren */
            vormen?: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
            /**
             * @description Zonder: allebei
             * @enum {string}
             */
            jaarOfKwartaal?: "kwartaal" | "jaar";
            /** @description Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven */
            perGegeven?: boolean;
            marge: {
                /** @description Een bedrag of aantal */
                absoluut: number;
                /** @description Een deel van het grootste van de twee; 0.01 is 1% */
                relatief: number;
            };
            naam: string;
            /**
             * @description Een waarschuwing gaat door met uitleg; een fout nooit
             * @enum {string}
             */
            ernst: "fout" | "waarschuwing";
            /** @description CEL: alleen dan zegt de controle iets */
            voorwaarde?: string;
            /** @description CEL: waar als de cijfers kloppen */
            formule: string;
            /** @description Het eerste is waar de gebruiker heen springt */
            gegevens: string[];
            /** @description Met {naam} en de getallen tussen accolades */
            melding: string;
            /** @description Naam in de melding met een CEL-formule */
            getallen: {
                [key: string]: string;
            };
            uitleg: string;
            bron: string;
            /** Format: date */
            geldigVan: string;
            /** @default null */
            geldigTot: string | null;
            /** @description De versie waar u van uitging; 0 voor een nieuwe controle */
            basis: number;
        };
        ControleEindeInput: {
            /** Format: date */
            geldigTot: string;
            basis: number;
        };
        ControleGemaaktInput: {
            code: string;
            versie: number;
        };
        ControleproefInput: {
            controle: {
                /** @description Zonder: alle formulieren */
                vormen?: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
                /**
                 * @description Zonder: allebei
                 * @enum {string}
                 */
                jaarOfKwartaal?: "kwartaal" | "jaar";
                /** @description Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven */
                perGegeven?: boolean;
                marge: {
                    /** @description Een bedrag of aantal */
                    absoluut: number;
                    /** @description Een deel van het grootste van de twee; 0.01 is 1% */
                    relatief: number;
                };
                voorwaarde?: string;
                formule: string;
                gegevens: string[];
                melding: string;
                getallen: {
                    [key: string]: string;
                };
            };
            /** @description Zonder: het laatste kwartaal dat de meeste aanbieders leverden */
            periode?: string;
            /** @description Alleen deze aanbieder */
            kvk?: string;
            /** @description Zelf gekozen cijfers in plaats van die van aanbieders */
            cijfers?: {
                nu: {
                    [key: string]: number;
                };
                /** @default {} */
                vorige: {
                    [key: string]: number;
                };
            };
        };
        ControleproefuitkomstInput: {
            fouten: {
                /** @description formule, voorwaarde, melding, gegevens of getallen.<naam> */
                plek: string;
                regel: number;
                kolom: number;
                melding: string;
            }[];
            /** @description Bij eigen cijfers: wat de controle zegt */
            meldingen: string[] | null;
            /** @description null: er zijn fouten, of er zijn geen cijfers */
            telling: {
                periode: string;
                aanbieders: number;
                /** @description Waarvan alle cijfers bekend zijn die de controle nodig heeft */
                getoetst: number;
                raak: number;
                voorbeelden: {
                    kvk: string;
                    naam: string;
                    meldingen: string[];
                }[];
            } | null;
        };
        ImportKeuzesInput: {
            /** @description Per naam van een kolom of DigiMV-variabele wat die betekent */
            kolommen?: {
                [key: string]: {
                    /** @description kvk, periode, bekendOp, een code van een gegeven, of "overslaan" */
                    betekenis?: string;
                    /**
                     * @description hoe de getallen zijn geschreven: nl 1.234,56; machine 1234.56; en 1,234.56
                     * @enum {string}
                     */
                    notatie?: "nl" | "machine" | "en";
                };
            };
            /** @description DigiMV: het boekjaar, als de bestandsnaam het niet zegt */
            boekjaar?: number;
            /**
             * Format: date
             * @description Sinds wanneer de cijfers bekend zijn, als het bestand het niet zegt
             */
            bekendOp?: string;
            /** @description DigiMV: zet onbekende organisaties in het register */
            voegToe?: boolean;
            /**
             * @description DigiMV: de soort van die organisaties; anders jeugdhulp
             * @enum {string}
             */
            soort?: "jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg";
            alleenGoedeRijen?: boolean;
        };
        ImportBevestigingInput: {
            /**
             * @description Leg de goede rijen vast, ook als andere zijn afgekeurd
             * @default false
             */
            alleenGoedeRijen: boolean;
        };
        ImportVraagInput: {
            kolom: string;
            /** @enum {string} */
            soort: "getalnotatie" | "boekjaar" | "koppeling";
            melding: string;
            mogelijkheden: {
                waarde: string;
                uitleg: string;
            }[];
        };
        ImportKolomInput: {
            nummer: number;
            naam: string;
            /** @description null: niet herkend */
            betekenis: string | null;
            hint: string | null;
            /** @description nl, machine, en, geheel, dubbelzinnig of gemengd; null zonder getallen */
            notatie: string | null;
            gevuld: number;
            voorbeelden: string[];
        };
        ImportTellingenInput: {
            rijen: number;
            afgekeurdeRijen: number;
            waarschuwingen: number;
            waarnemingen: number;
            nieuw: number;
            gewijzigd: number;
            ongewijzigd: number;
            gebeurtenissen: number;
            nietInRegister: number;
            toegevoegdeOrganisaties: number;
        };
        ImportWijzigingInput: {
            kvk: string;
            /** @description De naam van de organisatie */
            naam: string;
            /** @description De naam van het gegeven */
            gegeven: string;
            periode: string;
            /** @description null: nog niet bekend */
            oud: number | null;
            nieuw: number;
            /** @enum {string} */
            eenheid: "euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren" | "fractie";
        };
        ImportVerslagInput: {
            bestand: {
                soort: string;
                codering: string | null;
                scheiding: string | null;
                blad: string | null;
                opmaak: string;
                boekjaar: number | null;
            } | null;
            kolommen: components["schemas"]["ImportKolomInput"][];
            voorbeeldrijen: string[][];
            fouten: string[];
            vragen: components["schemas"]["ImportVraagInput"][];
            meldingen: string[];
            tellingen: components["schemas"]["ImportTellingenInput"];
            /** @description Hoogstens 50: eerst wat wijzigt, de grootste sprong voorop, dan enkele nieuwe cijfers */
            wijzigingen: components["schemas"]["ImportWijzigingInput"][];
            eerder: {
                id: number;
                /** Format: date-time */
                vastgelegdOp: string;
            } | null;
        };
        ImportVoortgangInput: {
            /** @enum {string} */
            fase: "lezen" | "controleren" | "vergelijken" | "vastleggen";
            gedaan: number;
            totaal: number | null;
            /** @description Deel van het bestand dat gelezen is (0 tot 1), zolang totaal niet bekend is */
            aandeel: number | null;
            perSeconde: number;
            resterendSeconden: number | null;
        };
        ImportInput: {
            id: number;
            /** @enum {string} */
            soort: "kwartaalcijfers" | "digimv";
            bestandsnaam: string;
            sha256: string;
            /** @description In bytes */
            omvang: number;
            keuzes: components["schemas"]["ImportKeuzesInput"];
            /**
             * @description ontvangen, controleren, te_bevestigen, vastleggen, vastgelegd; of niets_gewijzigd, geweigerd, gestopt, mislukt
             * @enum {string}
             */
            status: "ontvangen" | "controleren" | "te_bevestigen" | "vastleggen" | "vastgelegd" | "niets_gewijzigd" | "geweigerd" | "gestopt" | "mislukt";
            voortgang: components["schemas"]["ImportVoortgangInput"] | null;
            verslag: components["schemas"]["ImportVerslagInput"];
            stopGevraagd: boolean;
            /** Format: date-time */
            gemaaktOp: string;
            /** Format: date-time */
            gewijzigdOp: string;
            vastgelegdOp: string | null;
        };
        ImportLijstInput: {
            totaal: number;
            importen: components["schemas"]["ImportInput"][];
        };
        ImportAfkeuringInput: {
            /** @enum {string} */
            ernst: "fout" | "waarschuwing";
            /** @description Rij in het bestand; 0 als het geen rij is */
            rij: number;
            kolom: string;
            gevonden: string;
            melding: string;
        };
        ImportAfkeuringLijstInput: {
            totaal: number;
            afkeuringen: components["schemas"]["ImportAfkeuringInput"][];
        };
        NieuweImportInput: {
            /**
             * @description Moet voor het bestand komen
             * @enum {string}
             */
            soort: "kwartaalcijfers" | "digimv";
            boekjaar?: string;
            /** Format: binary */
            bestand: string;
        };
        /** @description Een deel van een geheel; een noemer van 0 is: nog niets om te meten */
        BreukInput: {
            teller: number;
            noemer: number;
        };
        /** @description Gemeten werktijd, als som over hele groepen van 5 aanleveringen van wie akkoord gaf; null: te weinig */
        BestedeTijdSomInput: {
            aanleveringen: number;
            minuten: number;
        } | null;
        LateAanleveringInput: {
            aanlevering: number;
            uitvraag: number;
            titel: string;
            partij: string;
            kvk: string | null;
            /** @enum {string} */
            status: "concept" | "klaar" | "teruggestuurd";
            /** Format: date */
            deadline: string;
            /** @description Dagen na de deadline */
            dagen: number;
            uitstelGevraagd: boolean;
        };
        UitvraagresponsInput: {
            /** Format: date */
            peildatum: string;
            uitvraag: {
                id: number;
                titel: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                pilot: boolean;
                periode: string;
                /** Format: date */
                deadline: string;
                /** @enum {string} */
                status: "verstuurd" | "gesloten";
            };
            totaal: {
                aanleveringen: number;
                ingediend: number;
                volledigheid: components["schemas"]["BreukInput"];
                tijdigheid: components["schemas"]["BreukInput"];
                juistheid: components["schemas"]["BreukInput"];
                consistentie: components["schemas"]["BreukInput"];
                uitgelegd: components["schemas"]["BreukInput"];
            };
            regios: {
                code: string;
                naam: string;
                aanleveringen: number;
                ingediend: number;
                volledigheid: components["schemas"]["BreukInput"];
                tijdigheid: components["schemas"]["BreukInput"];
                juistheid: components["schemas"]["BreukInput"];
                consistentie: components["schemas"]["BreukInput"];
                uitgelegd: components["schemas"]["BreukInput"];
            }[];
            gegevens: {
                code: string;
                naam: string;
                blok: string;
                verplicht: boolean;
                /** @description Ingevuld, van wie dit veld in het formulier heeft */
                gevuld: components["schemas"]["BreukInput"];
                juistheid: components["schemas"]["BreukInput"];
                consistentie: components["schemas"]["BreukInput"];
                uitgelegd: components["schemas"]["BreukInput"];
            }[];
            besteed: components["schemas"]["BestedeTijdSomInput"];
            /** @description Zoals geschat bij het versturen */
            geschat: {
                ontvangers: number;
                minuten: number;
            } | null;
        };
        ResponsverloopInput: {
            /** Format: date */
            peildatum: string;
            /** @description Oud naar nieuw */
            uitvragen: {
                id: number;
                titel: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                pilot: boolean;
                periode: string;
                /** Format: date */
                deadline: string;
                /** @enum {string} */
                status: "verstuurd" | "gesloten";
                aanleveringen: number;
                ingediend: number;
                volledigheid: components["schemas"]["BreukInput"];
                tijdigheid: components["schemas"]["BreukInput"];
                juistheid: components["schemas"]["BreukInput"];
                consistentie: components["schemas"]["BreukInput"];
                uitgelegd: components["schemas"]["BreukInput"];
                besteed: components["schemas"]["BestedeTijdSomInput"];
                /** @description Zoals geschat bij het versturen */
                geschat: {
                    ontvangers: number;
                    minuten: number;
                } | null;
            }[];
            /** @description Nog niet ingediend na de deadline, van lopende uitvragen; wie het langst te laat is eerst */
            laat: components["schemas"]["LateAanleveringInput"][];
        };
        AdministratietijdInput: {
            /** @description Hoogstens dit deel van de werktijd */
            doel: number;
            jaren: {
                jaar: string;
                /** @description Hoeveel aanbieders beide uren leverden */
                aanbieders: number;
                /** @description null: minder dan 5 aanbieders */
                aandeel: number | null;
                /** @description Gemiddeld per week van een professional */
                urenAdministratie: number | null;
                urenTotaal: number | null;
            }[];
            uitvragen: {
                aanleveringen: number;
                /** @description Som van de gemeten minuten van alle uitvragen die getoond mogen worden */
                minuten: number;
            };
        };
        NieuweLastenmaatregelInput: {
            naam: string;
            uitleg: string;
            /**
             * @description Voor wie de last lager wordt
             * @enum {string}
             */
            doelgroep: "clienten" | "professionals" | "aanbieders" | "gemeenten";
            initiatief: string;
            /** @enum {string} */
            stand: "plan" | "loopt" | "klaar" | "gestopt";
            /** @description Bespaard per jaar door de hele doelgroep; null: nog niet bekend */
            minutenPerJaar: number | null;
            /** @description Hoe de minuten bekend zijn */
            onderbouwing: string;
        };
        LastenmaatregelwijzigingInput: {
            /** @description De versie die u op het scherm had */
            versie: number;
            naam: string;
            uitleg: string;
            /**
             * @description Voor wie de last lager wordt
             * @enum {string}
             */
            doelgroep: "clienten" | "professionals" | "aanbieders" | "gemeenten";
            initiatief: string;
            /** @enum {string} */
            stand: "plan" | "loopt" | "klaar" | "gestopt";
            /** @description Bespaard per jaar door de hele doelgroep; null: nog niet bekend */
            minutenPerJaar: number | null;
            /** @description Hoe de minuten bekend zijn */
            onderbouwing: string;
        };
        LastenmaatregelInput: {
            id: number;
            versie: number;
            naam: string;
            uitleg: string;
            /**
             * @description Voor wie de last lager wordt
             * @enum {string}
             */
            doelgroep: "clienten" | "professionals" | "aanbieders" | "gemeenten";
            initiatief: string;
            /** @enum {string} */
            stand: "plan" | "loopt" | "klaar" | "gestopt";
            /** @description Bespaard per jaar door de hele doelgroep; null: nog niet bekend */
            minutenPerJaar: number | null;
            /** @description Hoe de minuten bekend zijn */
            onderbouwing: string;
            door: string;
            /** Format: date-time */
            op: string;
        };
        LastenmaatregelLijstInput: {
            maatregelen: components["schemas"]["LastenmaatregelInput"][];
        };
        LastenmaatregelOpgeslagenInput: {
            id: number;
            versie: number;
        };
        VeldkeuzeInput: {
            code: string;
            /** @description Versie van de definitie die geldt voor deze uitvraag */
            versie: number;
            verplicht: boolean;
            vormen: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
        };
        DoelgroepInput: {
            /** @description Alleen wie onder het Early Warning System valt: omzet boven de drempel, of aangewezen */
            ews: boolean;
            /** @description Minstens zoveel omzet uit de Jeugdwet, in euro per jaar */
            omzetVanaf: number | null;
            /** @description Alleen wie door een regio is aangewezen */
            aangewezen: boolean;
            /** @description Leeg: alle soorten */
            soorten: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
            /** @description Gevestigd in, of hulp in, een van deze jeugdregio’s; leeg: alle */
            regios: string[];
            /** @description Niet leeg: precies deze aanbieders, ongeacht de andere voorwaarden */
            kvks: string[];
            /** @description Bij gebieden: gemeenten, jeugdregio’s of beide */
            gebieden: ("gemeente" | "jeugdregio")[];
            /** @description Hoogstens zoveel van wie eraan voldoen; hetzelfde zaad kiest dezelfde */
            steekproef: {
                aantal: number;
                zaad: string;
            } | null;
        };
        UitvraagwijzigingInput: {
            /** @description Zoals gelezen; heeft een ander intussen gewijzigd, dan is het antwoord 409 */
            revisie: number;
            titel: string;
            /** @description Om uit te proberen welke gegevens nodig zijn */
            pilot: boolean;
            periode: string;
            /**
             * Format: date
             * @description Laatste dag waarop ingediend kan worden zonder te laat te zijn
             */
            deadline: string;
            doel: string;
            grondslag: string;
            velden: components["schemas"]["VeldkeuzeInput"][];
            doelgroep: components["schemas"]["DoelgroepInput"];
            /** @description Het bestuur keurt goed voordat de cijfers bij de toezichthouder zijn */
            vierOgen: boolean;
        };
        NieuweUitvraagInput: {
            /** @description Waar de uitvraag mee begint, uit /uitvraagsjablonen */
            sjabloon: string;
        };
        UitvraagInput: {
            id: number;
            /**
             * @description Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s
             * @enum {string}
             */
            aan: "aanbieders" | "gebieden";
            /** @enum {string} */
            status: "concept" | "verstuurd" | "gesloten";
            revisie: number;
            titel: string;
            /** @description Om uit te proberen welke gegevens nodig zijn */
            pilot: boolean;
            periode: string;
            deadline: string;
            doel: string;
            grondslag: string;
            velden: components["schemas"]["VeldkeuzeInput"][];
            doelgroep: components["schemas"]["DoelgroepInput"];
            /** @description Het bestuur keurt goed voordat de cijfers bij de toezichthouder zijn */
            vierOgen: boolean;
            /** Format: date-time */
            gemaaktOp: string;
            verstuurdOp: string | null;
            geslotenOp: string | null;
            /** @description Wat er nog moet gebeuren voordat dit verstuurd kan worden; leeg als dat kan */
            ontbreekt: {
                plek: string;
                melding: string;
            }[];
        };
        UitvraagInLijstInput: {
            id: number;
            titel: string;
            /**
             * @description Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s
             * @enum {string}
             */
            aan: "aanbieders" | "gebieden";
            pilot: boolean;
            periode: string;
            deadline: string;
            /** @enum {string} */
            status: "concept" | "verstuurd" | "gesloten";
            verstuurdOp: string | null;
            /** @description Partijen die gevraagd zijn; 0 zolang het een concept is */
            ontvangers: number;
            /** @description Zoveel hebben er ingediend, ook als dat al is geaccepteerd */
            ingediend: number;
            geaccepteerd: number;
            /** @description Nog niet ingediend na de deadline */
            teLaat: number;
        };
        UitvraagLijstInput: {
            uitvragen: components["schemas"]["UitvraagInLijstInput"][];
        };
        UitvraagsjabloonInput: {
            code: string;
            naam: string;
            uitleg: string;
            /**
             * @description Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s
             * @enum {string}
             */
            aan: "aanbieders" | "gebieden";
            perJaar: boolean;
            aantalVelden: number;
        };
        UitvraagsjabloonLijstInput: {
            sjablonen: components["schemas"]["UitvraagsjabloonInput"][];
        };
        UitvraaglastInput: {
            ontvangers: number;
            perVorm: {
                /** @enum {string} */
                vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
                ontvangers: number;
                /** @description Velden in het formulier */
                velden: number;
                /** @description Al bekend en ingevuld, gemiddeld per ontvanger */
                bekend: number;
                /** @description Ingevuld als voorstel uit een eerdere periode, gemiddeld per ontvanger */
                overgenomen: number;
                /** @description Zelf in te vullen, gemiddeld per ontvanger */
                teVragen: number;
                /** @description gemiddeld per ontvanger */
                minuten: number;
                /** @description De minuten komen uit metingen bij minstens 5 partijen; anders uit een eigen schatting */
                gemeten: boolean;
            }[];
            /** @description Deel van alle velden van alle ontvangers dat al bekend is */
            aandeelBekend: number;
            /** @description Van alle ontvangers samen */
            minutenTotaal: number;
            /** @description Ontvangers waar nog niemand kan indienen */
            zonderMensen: number;
            /** @description Ontvangers waar nog niemand kan goedkeuren, terwijl dat wel is gevraagd */
            zonderAccordeur: number;
            /** @description De vorige uitvraag van dezelfde soort, om mee te vergelijken */
            vorige: {
                id: number;
                titel: string;
                ontvangers: number;
                minutenTotaal: number;
            } | null;
        };
        UitvraagverzendingInput: {
            revisie: number;
        };
        UitvraagVerzondenInput: {
            aanleveringen: number;
            mails: number;
            nietTeMailen: number;
        };
        AanleveringVanUitvraagInput: {
            id: number;
            partij: string;
            kvk: string | null;
            /** @enum {string} */
            vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
            /** @enum {string} */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            /** Format: date */
            deadline: string;
            teLaat: boolean;
            versie: number;
            /** @description Van de laatste versie */
            ingediendOp: string | null;
            uitstelGevraagd: boolean;
            /** @description Bij deze partij kan nog niemand indienen */
            zonderMensen: boolean;
        };
        AanleveringenVanUitvraagInput: {
            aanleveringen: components["schemas"]["AanleveringVanUitvraagInput"][];
        };
        VeldInput: {
            code: string;
            versie: number;
            naam: string;
            uitleg: string;
            blok: string;
            /** @enum {string} */
            soort: "getal" | "jaNee" | "keuze" | "datum" | "tekst";
            eenheid: ("euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren") | null;
            /** @description Stand op de laatste dag, of opgeteld vanaf 1 januari */
            aard: ("stand" | "stroom") | null;
            /** @enum {string} */
            teken: "positief" | "vrij";
            mogelijkheden: {
                waarde: string;
                tekst: string;
            }[] | null;
            bron: string;
            grondslag: string | null;
        };
        KeuzeveldInput: {
            code: string;
            versie: number;
            naam: string;
            uitleg: string;
            blok: string;
            /** @enum {string} */
            soort: "getal" | "jaNee" | "keuze" | "datum" | "tekst";
            eenheid: ("euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren") | null;
            /** @description Stand op de laatste dag, of opgeteld vanaf 1 januari */
            aard: ("stand" | "stroom") | null;
            /** @enum {string} */
            teken: "positief" | "vrij";
            mogelijkheden: {
                waarde: string;
                tekst: string;
            }[] | null;
            bron: string;
            grondslag: string | null;
            /** @description Nog op proef: bedoeld voor een pilot */
            kandidaat: boolean;
            /** @description Formulieren waar dit veld in past */
            vormen: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
            /** @description Waar het al te vinden is; leeg als dat niet bekend is */
            elders: string;
        };
        KeuzeveldLijstInput: {
            velden: components["schemas"]["KeuzeveldInput"][];
        };
        NieuwGegevenInput: {
            code: string;
            naam: string;
            uitleg: string;
            /** @enum {string} */
            eenheid: "euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren";
            /** @enum {string} */
            soort: "stand" | "stroom";
            /** @enum {string} */
            teken: "positief" | "vrij";
            /** @enum {string} */
            blok: "balans" | "resultaat" | "jeugdtak" | "liquiditeitsprognose" | "convenanten" | "personeel" | "zorg" | "gi" | "overig";
            /** @description Wie dit gegeven voorstelt, en waarom */
            bron: string;
            /**
             * @description Waar het misschien al te vinden is
             * @default
             */
            elders: string;
            /**
             * @default vroegsignalering
             * @enum {string}
             */
            doel: "vroegsignalering" | "leren";
            /** @default [] */
            alleenVoor: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
        };
        GegevenToegevoegdInput: {
            code: string;
            versie: number;
        };
        ToegangsvermeldingInput: {
            volgnummer: number;
            /** Format: date-time */
            op: string;
            /** @description null: een machine, of iemand die niet is ingelogd */
            persoonId: string | null;
            persoonNaam: string;
            machineclient: string | null;
            rol: string;
            partijNaam: string;
            handeling: string;
            /** @description De handeling in woorden; leeg als die niet bekend zijn */
            omschrijving: string;
            /** @enum {string} */
            soort: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
            doel: string;
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "mislukt";
            /** @description Over wie: een KvK-nummer, de code van een regio, land, of niets */
            voorwerp: string;
            pseudoniem: string | null;
            /** @description HTTP-status van het antwoord; 0 als die er niet is */
            status: number;
            toelichting: string;
            /** Format: uuid */
            verwerkingId: string;
            traceId: string;
        };
        ToegangslogInput: {
            totaal: number;
            /** @description Er zijn er meer dan totaal; verder wordt niet geteld */
            meer: boolean;
            vermeldingen: components["schemas"]["ToegangsvermeldingInput"][];
        };
        InzageInput: {
            volgnummer: number;
            /** Format: date-time */
            op: string;
            partijNaam: string;
            rol: string;
            /** @description Een systeem van die organisatie, geen persoon */
            machine: boolean;
            handeling: string;
            /** @description De handeling in woorden; leeg als die niet bekend zijn */
            omschrijving: string;
            /** @enum {string} */
            soort: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
            doel: string;
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "mislukt";
        };
        EigenInzageInput: {
            totaal: number;
            /** @description Er zijn er meer dan totaal; verder wordt niet geteld */
            meer: boolean;
            inzagen: components["schemas"]["InzageInput"][];
        };
        BeveiligingsgebeurtenisInput: {
            volgnummer: number;
            /** Format: date-time */
            op: string;
            /** @description null: een machine, of iemand die niet is ingelogd */
            persoonId: string | null;
            persoonNaam: string;
            machineclient: string | null;
            rol: string;
            partijNaam: string;
            handeling: string;
            /** @description De handeling in woorden; leeg als die niet bekend zijn */
            omschrijving: string;
            /** @enum {string} */
            soort: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
            doel: string;
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "mislukt";
            /** @description Over wie: een KvK-nummer, de code van een regio, land, of niets */
            voorwerp: string;
            pseudoniem: string | null;
            /** @description HTTP-status van het antwoord; 0 als die er niet is */
            status: number;
            toelichting: string;
            /** Format: uuid */
            verwerkingId: string;
            traceId: string;
            /** @enum {string} */
            gebeurtenis: "aanmelding_mislukt" | "geweigerd" | "noodtoegang";
        };
        BeveiligingsgebeurtenissenInput: {
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string;
            perDag: {
                /** Format: date */
                dag: string;
                /** @enum {string} */
                gebeurtenis: "aanmelding_mislukt" | "geweigerd" | "noodtoegang";
                aantal: number;
            }[];
            totaal: number;
            /** @description Er zijn er meer dan totaal; verder wordt niet geteld */
            meer: boolean;
            gebeurtenissen: components["schemas"]["BeveiligingsgebeurtenisInput"][];
        };
        LogboekcontroleInput: {
            /** Format: date-time */
            op: string;
            /** @enum {string} */
            keten: "toegangslog" | "verwerkingslog";
            /** @description Het nummer van de laatste regel */
            tot: number;
            /** @description Met hoeveel wortels van buiten de database is vergeleken */
            wortels: number;
            /** @enum {string} */
            uitkomst: "in_orde" | "gebroken";
            bevinding: string;
            duurMs: number;
        };
        LogboekcontrolesInput: {
            /** @description Of de ketens heel waren bij de laatste controle; null: nog nooit gecontroleerd */
            inOrde: boolean | null;
            controles: components["schemas"]["LogboekcontroleInput"][];
        };
        BerichtInput: {
            id: number;
            aan: string;
            onderwerp: string;
            tekst: string;
            /** Format: date-time */
            gemaaktOp: string;
        };
        BerichtLijstInput: {
            totaal: number;
            berichten: components["schemas"]["BerichtInput"][];
        };
        ToegangsmatrixInput: {
            versie: number;
            /** Format: date */
            geldigVan: string;
            rollen: {
                /** @enum {string} */
                rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                naam: string;
                uitleg: string;
                partijen: ("toezichthouder" | "gemeente" | "jeugdregio" | "aanbieder" | "ministerie" | "branchevereniging" | "matchingteam" | "geschillencommissie" | "kennispunt" | "client")[];
                /** @description Mag in nood voor een dag toegang nemen tot een zaak */
                noodtoegang: boolean;
                rechten: {
                    /** @enum {string} */
                    doel: "vroegsignalering" | "contractbeheer" | "casuistiek" | "leren" | "openbaar" | "beheer" | "verantwoording" | "aanlevering" | "accordering";
                    /** @enum {string} */
                    relatie: "eigen" | "zaak" | "regio" | "iedereen";
                    /** @enum {string} */
                    recht: "geteld" | "lezen" | "schrijven";
                }[];
            }[];
        };
        ConvenantpartijenInput: {
            partijen: {
                naam: string;
                soort: string;
                rol: string;
                ondertekendOp: string | null;
            }[];
        };
        TredebesluitInput: {
            /** Format: date-time */
            op: string;
            trede: number;
            reden: string;
            door: string;
            oorzaken: ("financieel" | "minderVraag" | "personeel" | "anders")[];
            voorstelTrede: number | null;
            voorstelOp: string | null;
            /** @description Signalen die toen liepen: bewijs naast de normen */
            signalen: {
                id: number;
                titel: string;
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
            }[];
            normset: string;
        };
        GebeurtenisInput: {
            /** Format: date */
            datum: string;
            soort: string;
            naam: string;
            groep: string;
            /** @description Trede waartoe deze gebeurtenis op zichzelf leidt */
            trede: number | null;
            toelichting: string;
            bron: string;
            /** Format: date-time */
            vastgelegdOp: string;
        };
        NieuwTredebesluitInput: {
            trede: number;
            reden: string;
            /**
             * @description Waardoor de continuïteit onder druk staat
             * @default []
             */
            oorzaken: ("financieel" | "minderVraag" | "personeel" | "anders")[];
            /** @description Het voorstel dat de beslisser zag; is er een nieuwer voorstel, dan wordt het besluit geweigerd */
            voorstelOp: string | null;
        };
        NieuweGebeurtenisInput: {
            /** Format: date */
            datum: string;
            soort: string;
            /** @default  */
            toelichting: string;
            bron: string;
        };
        KengetalstandInput: {
            waarde: number;
            periode: string;
            trede: number | null;
        };
        AanbiederRijInput: {
            kvk: string;
            naam: string;
            plaats: string | null;
            jeugdregio: string;
            jeugdregioNaam: string;
            soorten: string[];
            hulpvormen: string[];
            cruciaal: boolean;
            inEws: boolean;
            /** @description Geldende trede; null als er nog niets te beoordelen is */
            trede: number | null;
            tredeBron: ("besluit" | "voorstel" | "nieuwVoorstel") | null;
            besluitTrede: number | null;
            voorstelTrede: number | null;
            vorigeTrede: number | null;
            signalen: number;
            nieuweSignalen: number;
            onvolledig: boolean;
            laatstePeriode: string | null;
            jongeren: number | null;
            /** @description Jongeren in het gevraagde werkgebied; null als er niet naar een werkgebied is gevraagd */
            jongerenInWerkgebied: number | null;
            kengetallen: {
                [key: string]: components["schemas"]["KengetalstandInput"];
            };
            reeks: {
                periode: string;
                waarde: number | null;
            }[];
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
        };
        AanbiederLijstInput: {
            /** Format: date */
            bekendOp: string;
            totaal: number;
            pagina: number;
            paginaGrootte: number;
            aanbieders: components["schemas"]["AanbiederRijInput"][];
        };
        NormsetKortInput: {
            code: string;
            naam: string;
            versie: number;
            status: string;
        };
        KerncijferInput: {
            /** @enum {string} */
            code: "tredeVierPlus" | "jongeren" | "nieuweSignalen" | "teBeoordelen" | "compleet";
            waarde: number | null;
            vorige: number | null;
            reeks: {
                /** Format: date */
                op: string;
                waarde: number | null;
            }[];
        };
        RegiobeeldInput: {
            code: string;
            naam: string;
            aantalAanbieders: number;
            tredeDriePlus: number;
            tredeVierPlus: number;
            hoogsteTrede: number | null;
            jongeren: number;
        };
        LandelijkOverzichtInput: {
            /** Format: date */
            bekendOp: string;
            /** Format: date */
            vergelekenMet: string;
            verwachtePeriode: string;
            /** @description Laatste moment waarop iets nieuws bekend werd */
            laatstBekend: string | null;
            demo: boolean;
            toezichthouder: string;
            /** @description Aanbieders in het EWS */
            aantal: number;
            kerncijfers: components["schemas"]["KerncijferInput"][];
            ladder: {
                trede: number;
                aantal: number;
                vorige: number;
            }[];
            veranderd: {
                kvk: string;
                naam: string;
                van: number;
                naar: number;
            }[];
            normset: components["schemas"]["NormsetKortInput"];
            regios: components["schemas"]["RegiobeeldInput"][];
        };
        WegvallendeZorgInput: {
            hulpvorm: string;
            clienten: number;
            clientenBedreigd: number;
            aanbieders: {
                kvk: string;
                naam: string;
                trede: number;
                clienten: number;
            }[];
        };
        RegioDetailInput: {
            /** Format: date */
            bekendOp: string;
            /** Format: date */
            vergelekenMet: string;
            verwachtePeriode: string;
            /** @description Laatste moment waarop iets nieuws bekend werd */
            laatstBekend: string | null;
            demo: boolean;
            toezichthouder: string;
            /** @description Aanbieders in het EWS */
            aantal: number;
            kerncijfers: components["schemas"]["KerncijferInput"][];
            ladder: {
                trede: number;
                aantal: number;
                vorige: number;
            }[];
            veranderd: {
                kvk: string;
                naam: string;
                van: number;
                naar: number;
            }[];
            normset: components["schemas"]["NormsetKortInput"];
            regio: {
                code: string;
                naam: string;
            };
            gemeenten: {
                code: string;
                naam: string;
            }[];
            /** @description Treden en wat daarop rust zijn hier niet zichtbaar voor uw rol; die lijsten zijn leeg */
            beperkt: boolean;
            wegvallendeZorg: components["schemas"]["WegvallendeZorgInput"][];
        };
        JeugdregioLijstInput: {
            /** Format: date */
            bekendOp: string;
            jeugdregios: {
                code: string;
                naam: string;
                aantalGemeenten: number;
            }[];
        };
        RegioLijstInput: {
            /** Format: date */
            bekendOp: string;
            schema: string;
            regios: {
                code: string;
                naam: string;
                aantalGemeenten: number;
            }[];
        };
        RedenInput: {
            indicator: string;
            naam: string;
            groep: string;
            waarde: number | null;
            norm: number | null;
            trede: number;
            periode: string | null;
            bron: string;
            tekst: string;
            watNodig: string | null;
        };
        TredevoorstelInput: {
            trede: number;
            /** Format: date-time */
            op: string;
            periode: string | null;
            /** @description Versie van de rekenwijze waarmee het voorstel is gemaakt */
            rekenversie: number;
            onvolledig: boolean;
            /** @description Wat er ontbreekt, als de gegevens onvolledig zijn */
            ontbreekt: string[];
            redenen: components["schemas"]["RedenInput"][];
            nietTeBerekenen: {
                indicator: string;
                naam: string;
                want: string;
            }[];
        };
        KengetalreeksInput: {
            code: string;
            naam: string;
            uitleg: string;
            formule: string;
            eenheid: string;
            groep: string;
            /** @description Welke kant van een grens slechter is */
            richting: ("laagIsSlecht" | "hoogIsSlecht") | null;
            grenzen: {
                [key: string]: number;
            } | null;
            waarde: number | null;
            /** @description De waarde zoals een mens haar leest */
            tekst: string | null;
            periode: string | null;
            trede: number | null;
            reeks: {
                periode: string;
                waarde: number | null;
                trede: number | null;
                /** @description Waarom er geen waarde is */
                want: string | null;
                /** @description Buiten de gewone schommeling */
                bijzonder: boolean;
            }[];
            schommeling: {
                gemiddelde: number;
                onder: number;
                boven: number;
                voorlopig: boolean;
            } | null;
        };
        SignaalInput: {
            /** Format: date-time */
            op: string;
            groep: string;
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            soort: "kengetal" | "gebeurtenis" | "trede";
            naam: string;
            tekst: string;
        };
        AanbiederDetailInput: {
            /** Format: date */
            bekendOp: string;
            demo: boolean;
            toezichthouder: string;
            kvk: string;
            agb: string | null;
            naam: string;
            rechtsvorm: string | null;
            plaats: string | null;
            jeugdregio: string;
            jeugdregioNaam: string;
            soorten: string[];
            cruciaal: boolean;
            cruciaalGrond: string | null;
            ews: {
                inEws: boolean;
                gronden: string[];
            };
            jongeren: number | null;
            levergebied: {
                jeugdregio: string;
                naam: string;
                hulpvorm: string;
                clienten: number;
                periode: string;
            }[];
            geldend: {
                trede: number;
                /** @enum {string} */
                bron: "besluit" | "voorstel" | "nieuwVoorstel";
                /** Format: date-time */
                sinds: string;
                vorige: number | null;
            } | null;
            tredeperioden: {
                /** Format: date-time */
                op: string;
                trede: number;
                /** @enum {string} */
                bron: "besluit" | "voorstel" | "nieuwVoorstel";
            }[];
            voorstel: components["schemas"]["TredevoorstelInput"] | null;
            besluiten: components["schemas"]["TredebesluitInput"][];
            voorstellen: {
                /** Format: date-time */
                op: string;
                periode: string | null;
                trede: number;
            }[];
            kengetallen: components["schemas"]["KengetalreeksInput"][];
            signalen: components["schemas"]["SignaalInput"][];
            gebeurtenissen: components["schemas"]["GebeurtenisInput"][];
            normset: components["schemas"]["NormsetKortInput"];
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
        };
        WaarnemingLijstInput: {
            /** Format: date */
            bekendOp: string;
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            waarnemingen: {
                gegeven: string;
                naam: string;
                eenheid: string;
                blok: string;
                periode: string;
                waarde: number;
                /** Format: date-time */
                vastgelegdOp: string;
                vervangenOp: string | null;
                bron: string;
                /** @description Wat de aanbieder bij dit cijfer zei; leeg als er niets is gezegd */
                toelichting: string;
            }[];
        };
        TredematrixInput: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKortInput"];
            /**
             * @description Over wie het gaat; wie niet alle treden mag zien, ziet alle aanbieders
             * @enum {string}
             */
            bereik: "ews" | "alle";
            /** @description Er zijn aanbieders waarvan u de trede niet mag zien */
            beperkt: boolean;
            /** @description Aantal aanbieders waarvan u de trede niet mag zien */
            verborgen: number;
            momenten: {
                /** Format: date */
                op: string;
                /** @description null: het kwartaal loopt nog */
                periode: string | null;
            }[];
            /** @description Aanbieders in de keuze, ook wie niet van trede veranderde */
            aantal: number;
            aanbieders: {
                kvk: string;
                naam: string;
                plaats: string | null;
                jeugdregio: string;
                jeugdregioNaam: string;
                treden: (number | null)[];
                nietZichtbaar: boolean;
            }[];
            /** @description Naar de regio van vestiging; leeg als u niet alle treden mag zien */
            regios: {
                code: string;
                naam: string;
                cellen: {
                    aantal: number;
                    driePlus: number;
                    hoogste: number | null;
                }[];
            }[];
        };
        TredebewegingInput: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKortInput"];
            /**
             * @description Over wie het gaat; wie niet alle treden mag zien, ziet alle aanbieders
             * @enum {string}
             */
            bereik: "ews" | "alle";
            /** @description Er zijn aanbieders waarvan u de trede niet mag zien */
            beperkt: boolean;
            /** @description Aantal aanbieders waarvan u de trede niet mag zien */
            verborgen: number;
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string;
            aantalVan: number;
            aantalTot: number;
            overgangen: {
                /**
                 * @description Een trede; geen: nog geen trede; buiten: telde die dag niet mee
                 * @enum {string}
                 */
                vanPlaats: "1" | "2" | "3" | "4" | "5" | "6" | "buiten" | "geen";
                /**
                 * @description Een trede; geen: nog geen trede; buiten: telde die dag niet mee
                 * @enum {string}
                 */
                naarPlaats: "1" | "2" | "3" | "4" | "5" | "6" | "buiten" | "geen";
                aantal: number;
            }[];
            gestegen: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                van: number;
                naar: number;
            }[];
            gedaald: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                van: number;
                naar: number;
            }[];
            erbij: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                trede: number | null;
            }[];
            eraf: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                trede: number | null;
            }[];
            verblijf: {
                trede: number;
                /** @description Keren dat een aanbieder op deze trede kwam */
                aantal: number;
                /** @description Daarvan: staat er nog */
                lopend: number;
                /** @description Niet meegeteld: stond er al toen de cijfers begonnen */
                zonderBegin: number;
                /** @description Dagen (Kaplan-Meier); null: meer dan de helft staat er nog */
                mediaan: number | null;
                langst: number | null;
            }[];
        };
        ConcentratieInput: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKortInput"];
            /** @description Kleinere aantallen jongeren zijn verborgen; null: niets is verborgen */
            minstens: number | null;
            /** @description Waarover de aanbieders hun nieuwste cijfer hebben */
            perioden: string[];
            regios: {
                code: string;
                naam: string;
            }[];
            hulpvormen: string[];
            /** @description Geen cel: er is geen hulp bekend */
            cellen: {
                regio: string;
                hulpvorm: string;
                /** @description null: minder dan het minimum, of af te leiden uit de rest */
                jongeren: number | null;
                aanbieders: number;
                /** @description Som van de gekwadrateerde aandelen, 0 tot 1; 1 is alles bij één */
                hhi: number | null;
                grootste: {
                    /** @description null: niet zichtbaar voor uw rol */
                    aanbieder: {
                        kvk: string;
                        naam: string;
                        trede: number | null;
                        /** @description De trede is niet zichtbaar voor uw rol */
                        nietZichtbaar: boolean;
                    } | null;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    /** @description 0 tot 1 */
                    aandeel: number | null;
                } | null;
                /** @description Alle aanbieders, alleen als er naar één regio is gevraagd */
                delen: {
                    /** @description null: niet zichtbaar voor uw rol */
                    aanbieder: {
                        kvk: string;
                        naam: string;
                        trede: number | null;
                        /** @description De trede is niet zichtbaar voor uw rol */
                        nietZichtbaar: boolean;
                    } | null;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    /** @description 0 tot 1 */
                    aandeel: number | null;
                }[];
            }[];
        };
        DominoInput: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKortInput"];
            /** @description Kleinere aantallen jongeren zijn verborgen; null: niets is verborgen */
            minstens: number | null;
            regio: {
                code: string;
                naam: string;
            } | null;
            gekozen: {
                kvk: string;
                naam: string;
                trede: number | null;
                /** @description De trede is niet zichtbaar voor uw rol */
                nietZichtbaar: boolean;
            }[];
            rondes: {
                gevallen: {
                    kvk: string;
                    naam: string;
                    trede: number | null;
                    /** @description De trede is niet zichtbaar voor uw rol */
                    nietZichtbaar: boolean;
                    /** @enum {string} */
                    reden: "gekozen" | "trede" | "vol";
                }[];
                /** @description null: minder dan het minimum, of af te leiden uit de rest */
                jongeren: number | null;
                perHulpvorm: {
                    hulpvorm: string;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    /** @description Passen hoogstens op plekken die bekend zijn */
                    past: number | null;
                    /** @description Daarnaast: kunnen alleen naar aanbieders waarvan de vrije plekken niet bekend zijn */
                    onzeker: number | null;
                    /** @description Geen aanbieder in de regio, of wie er is zit vol */
                    geenPlek: number | null;
                }[];
                gemeenten: {
                    regio: string;
                    regioNaam: string;
                    /** @description null: van deze jongeren is de gemeente niet bekend */
                    gemeente: string | null;
                    gemeenteNaam: string | null;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    perHulpvorm: {
                        hulpvorm: string;
                        /** @description null: minder dan het minimum, of af te leiden uit de rest */
                        jongeren: number | null;
                    }[];
                }[];
                aantalOntvangers: number;
                /** @description Hoogstens 200, met de meeste vraag eerst */
                ontvangers: {
                    kvk: string;
                    naam: string;
                    trede: number | null;
                    /** @description De trede is niet zichtbaar voor uw rol */
                    nietZichtbaar: boolean;
                    hulpvorm: string;
                    regios: string[];
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongerenNu: number | null;
                    /** @description Deel van de vraag, naar hoeveel jongeren deze aanbieder daar nu helpt */
                    gevraagd: number | null;
                    /** @description Geschatte vrije plekken; null: zie capaciteit, nooit nul */
                    vrij: number | null;
                    /** @enum {string} */
                    capaciteit: "bekend" | "onbekend" | "nietZichtbaar";
                    bezetting: {
                        procent: number;
                        periode: string;
                    } | null;
                    /** @description Krijgt meer vraag dan bekende plekken */
                    vol: boolean;
                    /** @description Staat zelf op trede 3 of hoger, voor zover zichtbaar */
                    kwetsbaar: boolean;
                }[];
            }[];
        };
        NieuweVerleningInput: {
            partijId: number;
            /** @description Alleen voor deze persoon van de partij */
            email?: string;
            onderdelen: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            /**
             * Format: date
             * @description Laatste dag waarop het te zien is
             */
            tot: string;
            reden: string;
        };
        NieuweNoodtoegangInput: {
            reden: string;
        };
        NieuwOordeelInput: {
            /** @enum {string} */
            oordeel: "terecht" | "onterecht";
            toelichting: string;
        };
        VerleningInput: {
            id: number;
            /** @enum {string} */
            soort: "deling" | "persoonlijk" | "noodtoegang";
            kvk: string | null;
            aanbieder: string | null;
            partij: string;
            partijSoort: string;
            persoon: string | null;
            onderdelen: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            /** Format: date-time */
            van: string;
            /** Format: date-time */
            tot: string;
            reden: string;
            ingetrokkenOp: string | null;
            loopt: boolean;
            beoordeling: ("terecht" | "onterecht") | null;
            beoordeeldOp: string | null;
            beoordelingToelichting: string | null;
        };
        VerleningLijstInput: {
            verleningen: components["schemas"]["VerleningInput"][];
        };
        PartijLijstInput: {
            partijen: {
                id: number;
                naam: string;
                soort: string;
            }[];
        };
        VerleendInput: {
            id: number;
        };
        DefinitiesInput: {
            /** Format: date */
            bekendOp: string;
            gegevens: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                naam: string;
                uitleg: string;
                /** @enum {string} */
                eenheid: "euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren";
                /** @enum {string} */
                soort: "stand" | "stroom";
                /** @enum {string} */
                teken: "positief" | "vrij";
                /** @enum {string} */
                blok: "balans" | "resultaat" | "jeugdtak" | "liquiditeitsprognose" | "convenanten" | "personeel" | "zorg" | "gi" | "overig";
                bron: string;
                /** @enum {string} */
                doel: "vroegsignalering" | "leren";
                alleenVoor?: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
                /** @enum {string} */
                status?: "kandidaat" | "vastgesteld";
                elders?: string;
            }[];
            indicatoren: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                /** @enum {string} */
                status: "voorbeeld" | "experimenteel" | "vastgesteld";
                naam: string;
                uitleg: string;
                formule: string;
                invoer: string[];
                /** @enum {string} */
                eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee";
                /** @enum {string} */
                gunstig: "hoog" | "laag" | "neutraal";
                /** @enum {string} */
                groep: "Financieel" | "Personeel" | "Zorg";
                bron: string;
                bereik?: {
                    min: number;
                    max: number;
                };
                familie?: string;
                variantVan?: string;
                jaarcijferVan?: string;
                geenWaarde?: string;
                sturing?: {
                    formule: string;
                    /** Format: includes */
                    zin: string;
                };
                alleenVoor?: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
            }[];
            normsets: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                naam: string;
                status: string;
                bron: string;
                toelichting: string;
                normen: {
                    indicator: string;
                    /** @enum {string} */
                    richting: "laagIsSlecht" | "hoogIsSlecht";
                    grenzen: {
                        2?: number;
                        3?: number;
                        4?: number;
                        5?: number;
                    };
                    grensTelt?: boolean;
                    alleenVoor?: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
                    bron: string;
                    toelichting: string;
                }[];
                onmisbaar: {
                    code: string;
                    naam: string;
                    indicatoren: string[];
                    tredeBijOntbreken: 1 | 2 | 3;
                }[];
            }[];
            gebeurtenissoorten: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                naam: string;
                uitleg: string;
                trede: 1 | 2 | 3 | 4 | 5 | 6;
                weegtMaanden: number | null;
                opgehevenDoor: string[];
                /** @enum {string} */
                groep: "Financieel" | "Organisatie" | "Verantwoording" | "Zorg" | "Contracten" | "Herstel";
                bron: string;
            }[];
        };
        PilotVoorspellingInput: {
            /**
             * @description Het cijfer zelf, of hoeveel het veranderde in een jaar
             * @enum {string}
             */
            wat: "waarde" | "verandering";
            /**
             * @description vooruit: kwam binnen vier kwartalen na de periode op trede 3 of hoger; nu: staat vandaag op trede 3 of hoger
             * @enum {string}
             */
            uitkomst: "vooruit" | "nu";
            periode: string;
            /** @description Kans dat een aanbieder met die uitkomst een hogere waarde heeft dan een zonder; 0,5 zegt niets */
            auc: number;
            /** @description Ondergrens van het 95%-interval (Newcombe 2006, methode 5) */
            onder: number;
            boven: number;
            /** @description Aanbieders met die uitkomst, minstens 5 */
            gevallen: number;
            /** @description Aanbieders zonder die uitkomst, minstens 5 */
            anderen: number;
        };
        PilotVeldbewijsInput: {
            /**
             * @description Waaruit het komt: wat is ingediend, of wat al bekend was
             * @enum {string}
             */
            bron: "aanleveringen" | "waarnemingen";
            respons: {
                gevraagd: number;
                ingediend: number;
                ingevuld: number;
                leeg: number;
                uitgelegd: number;
                teruggestuurd: number;
            };
            /** @description Waarover de vergeleken cijfers gaan; null: er zijn geen cijfers */
            periode: string | null;
            gelijkenis: {
                gegeven: string;
                naam: string;
                periode: string;
                /** @description Rangcorrelatie van Spearman */
                rho: number;
                aantal: number;
                /** @description 0,95 of meer (of −0,95 of minder): dit lijkt al bekend */
                lijktBekend: boolean;
            }[];
            /** @description Leeg: te weinig aanbieders in een van de groepen */
            voorspelling: components["schemas"]["PilotVoorspellingInput"][];
        };
        PilotGroepsbewijsInput: {
            aanbieders: number;
            inEws: number;
            gevraagd: number;
            drempel: number;
            klassen: {
                van: number | null;
                /** @description Meer dan van, tot en met tot; allebei null: omzet onbekend */
                tot: number | null;
                aanbieders: number;
                gevraagd: number;
                metTrede: number;
                /** @description Op trede 3 of hoger */
                zorgelijk: number;
            }[];
        };
        PilotInput: {
            uitvraag: {
                id: number;
                titel: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                periode: string;
                /** @enum {string} */
                status: "concept" | "verstuurd" | "gesloten";
            };
            /** @description Aanleveringen */
            gevraagd: number;
            ingediend: number;
            /** @description Velden die al in het EWS zitten en hier opnieuw worden gebruikt (R-218) */
            bestaand: number;
            velden: {
                code: string;
                naam: string;
                uitleg: string;
                eenheid: string | null;
                /** @description Waar het volgens de definitie al te vinden is */
                elders: string;
                /** @description false: zit al in het EWS */
                kandidaat: boolean;
                bewijs: components["schemas"]["PilotVeldbewijsInput"];
                /** @description Hoort bij het bewijs op het scherm; stuur het mee met een oordeel */
                stempel: string;
                /** @description Het nieuwste eerst */
                oordelen: {
                    /** @enum {string} */
                    nodig: "ja" | "nee" | "weetNiet";
                    elders: string;
                    besluit: ("opnemen" | "nietOpnemen" | "verderOnderzoeken") | null;
                    reden: string;
                    door: string;
                    /** Format: date-time */
                    op: string;
                    /** @description Wat er toen op het scherm stond */
                    bewijs: components["schemas"]["PilotVeldbewijsInput"];
                }[];
            }[];
            /** @description Van wie de gegevens gevraagd moeten worden (R-017, R-045); null bij gemeenten en regio’s */
            groep: {
                bewijs: components["schemas"]["PilotGroepsbewijsInput"];
                /** @description Hoort bij het bewijs op het scherm; stuur het mee met een oordeel */
                stempel: string;
                oordelen: {
                    /** @enum {string} */
                    nodig: "ja" | "nee" | "weetNiet";
                    elders: string;
                    besluit: ("opnemen" | "nietOpnemen" | "verderOnderzoeken") | null;
                    reden: string;
                    door: string;
                    /** Format: date-time */
                    op: string;
                    /** @description Wat er toen op het scherm stond */
                    bewijs: components["schemas"]["PilotGroepsbewijsInput"];
                }[];
            } | null;
        };
        NieuwPilotoordeelInput: {
            /** @description Code van het veld; "*": de groep die gevraagd wordt */
            gegeven: "*" | string;
            /** @enum {string} */
            nodig: "ja" | "nee" | "weetNiet";
            /**
             * @description Waar het al te vinden is; leeg: nergens
             * @default
             */
            elders: string;
            /**
             * @description null: nog geen besluit
             * @default null
             */
            besluit: ("opnemen" | "nietOpnemen" | "verderOnderzoeken") | null;
            /** @default  */
            reden: string;
            /** @description Hoort bij het bewijs op het scherm; stuur het mee met een oordeel */
            stempel: string;
        };
        PilotoordeelVastgelegdInput: {
            gegeven: string;
            /** Format: date-time */
            op: string;
        };
        ScenarioKernInput: {
            tredeNu: number | null;
            tredeStraks: number | null;
            /** @description Euro; null: niet bekend */
            resultaatNu: number | null;
            /** @description Euro; null: niet bekend */
            resultaatStraks: number | null;
            margeStraks: number | null;
            solvabiliteitNu: number | null;
            solvabiliteitStraks: number | null;
            tekortNu: string | null;
            tekortStraks: string | null;
            /** @description Euro; null: niet bekend */
            laagste: number | null;
            laatstBekend: string;
        };
        ScenarioTekortInput: {
            nummer: number;
            maand: string;
            bedrag: number;
            /** @description Binnen zes maanden: de toets voor liquiditeitssteun */
            binnenToets: boolean;
        };
        ScenarioKengetalInput: {
            code: string;
            naam: string;
            uitleg: string;
            formule: string;
            bron: string;
            eenheid: string;
            gunstig: string;
            richting: ("laagIsSlecht" | "hoogIsSlecht") | null;
            grenzen: {
                [key: string]: number;
            } | null;
            voor: {
                waarde: number | null;
                tekst: string | null;
                periode: string;
                laatstBekend: boolean;
                trede: number | null;
            } | null;
            na: {
                waarde: number | null;
                tekst: string | null;
                periode: string;
                laatstBekend: boolean;
                trede: number | null;
            } | null;
            /** @enum {string} */
            oordeel: "beter" | "slechter" | "gelijk" | "anders";
            invoer: {
                bron: string;
                code: string;
                naam: string;
                periode: string;
                voor: number;
                na: number | null;
            }[];
        };
        AanbiederScenarioInput: {
            /** Format: date */
            bekendOp: string;
            kvk: string;
            naam: string;
            periode: string | null;
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            aannamen: {
                /** @enum {string} */
                code: "tarief" | "tariefVanaf" | "volume" | "loon" | "pnil" | "bezetting" | "verzuim" | "vanaf" | "kostenMeeVolume" | "verblijfsdeel" | "kostenMeeBezetting" | "pnilFactor" | "vervanging" | "vervangfactor" | "betaaltermijn" | "doortrekken";
                waarde: number;
                /** @enum {string} */
                eenheid: "procent" | "procentpunt" | "factor" | "maand" | "maanden" | "jaNee";
                standaard: number;
                onder: number;
                boven: number;
                stap: number;
                /** @enum {string} */
                rol: "knop" | "moment" | "onderbouwing";
                /** @description Waar de standaard vandaan komt; null: een aanname */
                bron: string | null;
            }[];
            normset: {
                code: string;
                naam: string;
                versie: number;
                status: string;
            };
            /** @description null: er zijn geen cijfers, of ze zijn niet zichtbaar */
            uitkomst: {
                basis: {
                    gegeven: string;
                    naam: string;
                    eenheid: string;
                    /**
                     * @description jaar: over de laatste vier kwartalen; stand: aan het einde van de periode
                     * @enum {string}
                     */
                    soort: "jaar" | "stand";
                    waarde: number | null;
                    /** @description De kwartalen zijn niet apart bekend: het jaar is er gelijk over verdeeld */
                    verdeeld: boolean;
                    bekendOp: string | null;
                    ontbreekt: string[];
                }[];
                kern: components["schemas"]["ScenarioKernInput"];
                jaar: {
                    opbrengsten: {
                        /** @description Euro; null: niet bekend */
                        nu: number | null;
                        /** @description Euro; null: niet bekend */
                        straks: number | null;
                    };
                    lasten: {
                        /** @description Euro; null: niet bekend */
                        nu: number | null;
                        /** @description Euro; null: niet bekend */
                        straks: number | null;
                    };
                    resultaat: {
                        /** @description Euro; null: niet bekend */
                        nu: number | null;
                        /** @description Euro; null: niet bekend */
                        straks: number | null;
                    };
                };
                effecten: {
                    /** @enum {string} */
                    hefboom: "tarief" | "volume" | "bezetting" | "verzuim" | "pnil" | "loon";
                    opbrengsten: number;
                    lasten: number;
                    resultaat: number;
                }[];
                nietBerekend: {
                    /** @enum {string} */
                    aanname: "tarief" | "tariefVanaf" | "volume" | "loon" | "pnil" | "bezetting" | "verzuim" | "vanaf" | "kostenMeeVolume" | "verblijfsdeel" | "kostenMeeBezetting" | "pnilFactor" | "vervanging" | "vervangfactor" | "betaaltermijn" | "doortrekken";
                    ontbreekt: string[];
                }[];
                kwartalen: {
                    periode: string;
                    /** Format: date */
                    tot: string;
                    trede: number | null;
                    cijfers: {
                        gegeven: string;
                        naam: string;
                        /** @description Euro; null: niet bekend */
                        zonder: number | null;
                        /** @description Euro; null: niet bekend */
                        met: number | null;
                    }[];
                }[];
                liquiditeit: {
                    /** @enum {string} */
                    bron: "prognose" | "schatting" | "geen";
                    telt: string[];
                    maanden: {
                        maand: string;
                        /** @description Euro; null: niet bekend */
                        zonder: number | null;
                        /** @description Euro; null: niet bekend */
                        met: number | null;
                    }[];
                    zonder: components["schemas"]["ScenarioTekortInput"] | null;
                    met: components["schemas"]["ScenarioTekortInput"] | null;
                    onzeker: boolean;
                };
                /** @description null: niet alles wat meeweegt is zichtbaar */
                trede: {
                    nu: number;
                    straks: number;
                    redenenNu: {
                        indicator: string;
                        naam: string;
                        trede: number;
                        tekst: string;
                        watNodig: string | null;
                        soort: string;
                    }[];
                    redenenStraks: {
                        indicator: string;
                        naam: string;
                        trede: number;
                        tekst: string;
                        watNodig: string | null;
                        soort: string;
                    }[];
                    onvolledig: boolean;
                    ontbreekt: string[];
                } | null;
                kengetallen: components["schemas"]["ScenarioKengetalInput"][];
                nietMeer: {
                    indicator: string;
                    naam: string;
                    want: string;
                }[];
            } | null;
        };
        RegioScenarioInput: {
            /** Format: date */
            bekendOp: string;
            regio: {
                code: string;
                naam: string;
            };
            /** @description Niet alle aanbieders zijn zichtbaar voor de rol waarin u kijkt */
            beperkt: boolean;
            /** @enum {string} */
            werking: "geheel" | "regiodeel";
            aannamen: {
                /** @enum {string} */
                code: "tarief" | "tariefVanaf" | "volume" | "loon" | "pnil" | "bezetting" | "verzuim" | "vanaf" | "kostenMeeVolume" | "verblijfsdeel" | "kostenMeeBezetting" | "pnilFactor" | "vervanging" | "vervangfactor" | "betaaltermijn" | "doortrekken";
                waarde: number;
                /** @enum {string} */
                eenheid: "procent" | "procentpunt" | "factor" | "maand" | "maanden" | "jaNee";
                standaard: number;
                onder: number;
                boven: number;
                stap: number;
                /** @enum {string} */
                rol: "knop" | "moment" | "onderbouwing";
                /** @description Waar de standaard vandaan komt; null: een aanname */
                bron: string | null;
            }[];
            normset: {
                code: string;
                naam: string;
                versie: number;
                status: string;
            };
            uitkomst: {
                leden: {
                    kvk: string;
                    naam: string;
                    jongeren: number;
                    aandeel: number | null;
                    tredeNu: number | null;
                    tredeStraks: number | null;
                    /** @description Euro; null: niet bekend */
                    resultaatNu: number | null;
                    /** @description Euro; null: niet bekend */
                    resultaatStraks: number | null;
                    /** @description Euro; null: niet bekend */
                    opbrengsten: number | null;
                    margeStraks: number | null;
                    effect: number;
                    /** @description Euro; null: niet bekend */
                    effectRegio: number | null;
                    tekortNu: components["schemas"]["ScenarioTekortInput"] | null;
                    tekortStraks: components["schemas"]["ScenarioTekortInput"] | null;
                    /** @enum {string} */
                    padBron: "prognose" | "schatting" | "geen";
                    nietBerekend: string[];
                }[];
                zonderCijfers: {
                    kvk: string;
                    naam: string;
                    jongeren: number;
                }[];
                treden: {
                    trede: number;
                    nu: number;
                    straks: number;
                    jongerenNu: number;
                    jongerenStraks: number;
                }[];
                naarVier: {
                    aanbieders: number;
                    jongeren: number;
                };
                hoger: number;
                lager: number;
                totaal: {
                    jongeren: number;
                    resultaatNu: number;
                    resultaatStraks: number;
                    effect: number;
                    effectRegio: number;
                    metResultaat: number;
                    metAandeel: number;
                };
            };
        };
        ScenarioRegioKernInput: {
            aanbieders: number;
            hoger: number;
            naarVier: number;
            jongerenNaarVier: number;
            effect: number;
            tekorten: number;
        };
        NieuwScenarioInput: {
            naam: string;
            /** @default  */
            toelichting: string;
            /**
             * @description partij: alleen de eigen organisatie; toezicht: ook de toezichthouder
             * @default partij
             * @enum {string}
             */
            gedeeld: "partij" | "toezicht";
            /** @description Wat niet is genoemd, heeft de standaard */
            aannamen: {
                tarief?: number;
                tariefVanaf?: number;
                volume?: number;
                loon?: number;
                pnil?: number;
                bezetting?: number;
                verzuim?: number;
                vanaf?: number;
                kostenMeeVolume?: number;
                verblijfsdeel?: number;
                kostenMeeBezetting?: number;
                pnilFactor?: number;
                vervanging?: number;
                vervangfactor?: number;
                betaaltermijn?: number;
                doortrekken?: number;
            };
            /**
             * Format: date
             * @description De dag waarvan de cijfers zijn; zonder: vandaag
             */
            bekendOp?: string;
            /** @default null */
            kvk: string | null;
            /** @default null */
            regio: string | null;
            /**
             * @default geheel
             * @enum {string}
             */
            werking: "geheel" | "regiodeel";
        };
        ScenarioWijzigingInput: {
            naam: string;
            /** @default  */
            toelichting: string;
            /**
             * @description partij: alleen de eigen organisatie; toezicht: ook de toezichthouder
             * @default partij
             * @enum {string}
             */
            gedeeld: "partij" | "toezicht";
            /** @description Wat niet is genoemd, heeft de standaard */
            aannamen: {
                tarief?: number;
                tariefVanaf?: number;
                volume?: number;
                loon?: number;
                pnil?: number;
                bezetting?: number;
                verzuim?: number;
                vanaf?: number;
                kostenMeeVolume?: number;
                verblijfsdeel?: number;
                kostenMeeBezetting?: number;
                pnilFactor?: number;
                vervanging?: number;
                vervangfactor?: number;
                betaaltermijn?: number;
                doortrekken?: number;
            };
            /**
             * Format: date
             * @description De dag waarvan de cijfers zijn; zonder: vandaag
             */
            bekendOp?: string;
            /**
             * @default geheel
             * @enum {string}
             */
            werking: "geheel" | "regiodeel";
            /** @description De versie die is gelezen; een andere betekent dat iemand anders wijzigde */
            versie: number;
            /** @default false */
            ingetrokken: boolean;
        };
        ScenarioBewaardInput: {
            id: number;
            versie: number;
        };
        ScenarioLijstInput: {
            scenarios: {
                id: number;
                versie: number;
                /** @enum {string} */
                soort: "aanbieder" | "regio";
                kvk: string | null;
                regio: string | null;
                /** @description Naam van de aanbieder of regio */
                onderwerp: string;
                naam: string;
                toelichting: string;
                /** @enum {string} */
                gedeeld: "partij" | "toezicht";
                /** @description Van de eigen organisatie: mag een nieuwe versie krijgen */
                eigen: boolean;
                aannamen: {
                    [key: string]: number;
                };
                /** @enum {string} */
                werking: "geheel" | "regiodeel";
                /** Format: date */
                bekendOp: string;
                normset: string;
                normversie: number;
                rekenversie: string | null;
                door: string;
                partij: string;
                /** Format: date-time */
                op: string;
            }[];
        };
        ScenarioInput: {
            id: number;
            versie: number;
            /** @enum {string} */
            soort: "aanbieder" | "regio";
            kvk: string | null;
            regio: string | null;
            /** @description Naam van de aanbieder of regio */
            onderwerp: string;
            naam: string;
            toelichting: string;
            /** @enum {string} */
            gedeeld: "partij" | "toezicht";
            /** @description Van de eigen organisatie: mag een nieuwe versie krijgen */
            eigen: boolean;
            aannamen: {
                [key: string]: number;
            };
            /** @enum {string} */
            werking: "geheel" | "regiodeel";
            /** Format: date */
            bekendOp: string;
            normset: string;
            normversie: number;
            rekenversie: string | null;
            door: string;
            partij: string;
            /** Format: date-time */
            op: string;
            /** @description Wat eruit kwam toen het werd bewaard */
            toen: components["schemas"]["ScenarioKernInput"] | components["schemas"]["ScenarioRegioKernInput"];
            /** @description Wat eruit komt met de cijfers van vandaag, of van de gevraagde dag */
            nu: (components["schemas"]["ScenarioKernInput"] | components["schemas"]["ScenarioRegioKernInput"]) | null;
            /** Format: date */
            cijfersOp: string;
            /** @description Namen van wat anders is dan toen */
            verschilt: string[];
            normversieNu: number;
            versies: {
                versie: number;
                naam: string;
                door: string;
                /** Format: date-time */
                op: string;
            }[];
        };
        SignaalregelInput: {
            naam: string;
            /** @enum {string} */
            onderwerp: "aanbieder" | "gebied";
            /** @description Signalen met dezelfde oorzaak worden samen één lopend signaal */
            oorzaak: {
                code: string;
                naam: string;
                /**
                 * @description In de woorden van het convenant (R-047)
                 * @enum {string}
                 */
                soort: "financieel" | "minderVraag" | "personeel" | "anders";
            };
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @description CEL: waar als er een signaal is */
            voorwaarde: string;
            /** @description CEL per ernst: waar als het signaal zwaarder is dan de gewone ernst */
            zwaarder?: {
                stevig?: string;
                ernstig?: string;
            };
            /**
             * @description Wanneer het signaal voorbij is als de regel niet meer geldt: na twee momenten met minstens 28 dagen ertussen, of meteen
             * @enum {string}
             */
            eindigt: "naTweeMomenten" | "meteen";
            /** @description B1, met de getallen tussen accolades, zoals {waarde} */
            uitleg: string;
            getallen: {
                [key: string]: {
                    formule: string;
                    /** @description Wat het is, in woorden */
                    label: string;
                    /** @enum {string} */
                    eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                    /** @enum {string} */
                    rol: "waarde" | "grens" | "extra";
                };
            };
            /** @description Waarom deze regel er is en wat zij weegt */
            waarom: string;
            eigenaar: string;
            bron: string;
            code: string;
            versie: number;
            /** Format: date */
            geldigVan: string;
            /** @description Eerste dag waarop de regel niet meer geldt; null: zonder einde */
            geldigTot: string | null;
            /** @description Geschreven door een gebruiker, niet met Baken meegeleverd */
            eigen: boolean;
        };
        SignaalregelLijstInput: {
            magSchrijven: boolean;
            regels: {
                code: string;
                /** @description De versie die vandaag geldt, of anders de nieuwste */
                versie: number;
                naam: string;
                /** @enum {string} */
                onderwerp: "aanbieder" | "gebied";
                oorzaak: {
                    code: string;
                    naam: string;
                    /**
                     * @description In de woorden van het convenant (R-047)
                     * @enum {string}
                     */
                    soort: "financieel" | "minderVraag" | "personeel" | "anders";
                };
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
                /** @enum {string} */
                stand: "geldt" | "straks" | "afgelopen";
                /** Format: date */
                geldigVan: string;
                geldigTot: string | null;
                eigenaar: string;
                bron: string;
                eigen: boolean;
                versies: number;
                nieuwereVersie: boolean;
                /** @description Lopende signalen waarin deze regel nu meedoet, voor zover zichtbaar */
                lopend: number;
                /** Format: date-time */
                laatstGewijzigd: string;
            }[];
        };
        SignaalregelMetVersiesInput: {
            code: string;
            /** @enum {string} */
            stand: "geldt" | "straks" | "afgelopen";
            magSchrijven: boolean;
            /** @description De versie die vandaag geldt, of anders de nieuwste */
            versie: number;
            lopend: number;
            /** @description Nieuwste eerst */
            versies: components["schemas"]["SignaalregelInput"][];
        };
        SignaalregelwoordenInput: {
            onderwerpen: {
                /** @enum {string} */
                onderwerp: "aanbieder" | "gebied";
                groepen: {
                    /** @description Voor de punt */
                    naam: string;
                    uitleg: string;
                    /** @enum {string} */
                    soort: "getal" | "jaNee" | "reeks";
                    velden: {
                        code: string;
                        naam: string;
                        eenheid: ("fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum") | null;
                    }[];
                }[];
                /** @description Namen zonder punt */
                losse: {
                    naam: string;
                    uitleg: string;
                }[];
            }[];
            functies: {
                naam: string;
                /** @description Zoals u haar schrijft, bijvoorbeeld uitschieter(reeks.x) */
                vorm: string;
                /** @enum {string} */
                geeft: "getal" | "jaNee";
                uitleg: string;
            }[];
            /** @description Oorzaken die al in gebruik zijn */
            oorzaken: {
                code: string;
                naam: string;
                /**
                 * @description In de woorden van het convenant (R-047)
                 * @enum {string}
                 */
                soort: "financieel" | "minderVraag" | "personeel" | "anders";
            }[];
        };
        SignaalregelconceptInput: {
            /** @enum {string} */
            onderwerp: "aanbieder" | "gebied";
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            voorwaarde: string;
            zwaarder?: {
                stevig?: string;
                ernstig?: string;
            };
            /** @enum {string} */
            eindigt: "naTweeMomenten" | "meteen";
            uitleg: string;
            getallen: {
                [key: string]: {
                    formule: string;
                    label: string;
                    /** @enum {string} */
                    eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                    /** @enum {string} */
                    rol: "waarde" | "grens" | "extra";
                };
            };
        };
        SignaalregeltoetsInput: {
            regel: components["schemas"]["SignaalregelconceptInput"];
        };
        SignaalregeltoetsuitkomstInput: {
            fouten: {
                /** @description voorwaarde, zwaarder.stevig, zwaarder.ernstig, uitleg of getallen.<naam> */
                plek: string;
                /** @description Vanaf 1 */
                regel: number;
                /** @description Vanaf 1 */
                kolom: number;
                melding: string;
            }[];
            /** @description Wat de regel weegt; leeg bij fouten */
            invoer: {
                bron: string;
                code: string;
                naam: string;
            }[];
        };
        SignaalregelproefInput: {
            /** @description De regel waarmee wordt vergeleken; zonder: een nieuwe regel */
            code?: string;
            regel: components["schemas"]["SignaalregelconceptInput"];
        };
        SignaalregelproefuitkomstInput: {
            fouten: {
                /** @description voorwaarde, zwaarder.stevig, zwaarder.ernstig, uitleg of getallen.<naam> */
                plek: string;
                /** @description Vanaf 1 */
                regel: number;
                /** @description Vanaf 1 */
                kolom: number;
                melding: string;
            }[];
            /** @description null: er zijn fouten */
            uitkomst: {
                /** @description Aanbieders of gebieden waarover iets bekend is */
                onderwerpen: number;
                /** @description Oudste eerst */
                kwartalen: {
                    /** @description Kalenderkwartaal waarin het signaal zou zijn gegeven */
                    periode: string;
                    proef: {
                        /** @description Signalen die aan het einde van het kwartaal liepen */
                        lopend: number;
                        nieuw: number;
                        voorbij: number;
                        /** @description Van de nieuwe: binnen een jaar daarna een vastgestelde trede 3 of hoger */
                        raak: number;
                    };
                    /** @description De regel die nu geldt; null bij een nieuwe regel */
                    nu: {
                        /** @description Signalen die aan het einde van het kwartaal liepen */
                        lopend: number;
                        nieuw: number;
                        voorbij: number;
                        /** @description Van de nieuwe: binnen een jaar daarna een vastgestelde trede 3 of hoger */
                        raak: number;
                    } | null;
                    /** @description Wie in dit kwartaal een nieuw signaal zou krijgen; hoogstens 20 */
                    nieuw: {
                        kvk: string | null;
                        gebied: string | null;
                        naam: string;
                        /** @enum {string} */
                        ernst: "licht" | "stevig" | "ernstig";
                    }[];
                    /** @description Het jaar na dit kwartaal is nog niet om: raak kan nog stijgen */
                    nogTeBeoordelen: boolean;
                }[];
                nuLopend: number;
                /** @description Heeft nu geen lopend signaal van deze regel, en met de proef wel; hoogstens 100 */
                erbij: {
                    kvk: string | null;
                    gebied: string | null;
                    naam: string;
                    /** @enum {string} */
                    ernst: "licht" | "stevig" | "ernstig";
                }[];
                /** @description Heeft nu een lopend signaal van deze regel, en met de proef niet meer; hoogstens 100 */
                weg: {
                    kvk: string | null;
                    gebied: string | null;
                    naam: string;
                    /** @enum {string} */
                    ernst: "licht" | "stevig" | "ernstig";
                }[];
                erbijAantal: number;
                wegAantal: number;
                /** @description De uitleg zoals zij er zou staan; hoogstens 5 */
                voorbeelden: {
                    naam: string;
                    kvk: string | null;
                    gebied: string | null;
                    tekst: string;
                }[];
                duurMs: number;
            } | null;
        };
        NieuweSignaalregelversieInput: {
            naam: string;
            /** @enum {string} */
            onderwerp: "aanbieder" | "gebied";
            /** @description Signalen met dezelfde oorzaak worden samen één lopend signaal */
            oorzaak: {
                code: string;
                naam: string;
                /**
                 * @description In de woorden van het convenant (R-047)
                 * @enum {string}
                 */
                soort: "financieel" | "minderVraag" | "personeel" | "anders";
            };
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @description CEL: waar als er een signaal is */
            voorwaarde: string;
            /** @description CEL per ernst: waar als het signaal zwaarder is dan de gewone ernst */
            zwaarder?: {
                stevig?: string;
                ernstig?: string;
            };
            /**
             * @description Wanneer het signaal voorbij is als de regel niet meer geldt: na twee momenten met minstens 28 dagen ertussen, of meteen
             * @enum {string}
             */
            eindigt: "naTweeMomenten" | "meteen";
            /** @description B1, met de getallen tussen accolades, zoals {waarde} */
            uitleg: string;
            getallen: {
                [key: string]: {
                    formule: string;
                    /** @description Wat het is, in woorden */
                    label: string;
                    /** @enum {string} */
                    eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                    /** @enum {string} */
                    rol: "waarde" | "grens" | "extra";
                };
            };
            /** @description Waarom deze regel er is en wat zij weegt */
            waarom: string;
            eigenaar: string;
            bron: string;
            /** Format: date */
            geldigVan: string;
            /** @default null */
            geldigTot: string | null;
            /** @description De versie waar u van uitging; 0 voor een nieuwe regel */
            basis: number;
        };
        SignaalregelEindeInput: {
            /**
             * Format: date
             * @description Eerste dag waarop de regel niet meer geldt
             */
            geldigTot: string;
            basis: number;
        };
        SignaalregelGemaaktInput: {
            code: string;
            versie: number;
        };
        LandelijkeTellingenInput: {
            /** Format: date */
            bekendOp: string;
            toezichthouder: string;
            minstens: number;
            /** @description null: minder dan 5, of af te leiden uit de rest */
            aantal: number | null;
            jongeren: number | null;
            ladder: {
                trede: number;
                /** @description null: minder dan 5, of af te leiden uit de rest */
                aantal: number | null;
            }[];
            regios: {
                code: string;
                naam: string;
                /** @description null: minder dan 5, of af te leiden uit de rest */
                aanbieders: number | null;
            }[];
        };
        SpiegelInput: {
            /** Format: date */
            bekendOp: string;
            kvk: string;
            /** @enum {string} */
            vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
            /** @description Klasse van de omzet Jeugdwet in euro; null als die niet bekend is */
            omvang: {
                van: number;
                tot: number | null;
            } | null;
            verdelingen: {
                kengetal: string;
                aantal: number | null;
                /**
                 * @description Met wie is vergeleken: zelfde vorm en omvang, zelfde vorm, of zelfde taak
                 * @enum {string}
                 */
                groep: "vormEnOmvang" | "vorm" | "taak";
                /** @description De periode waarover de meeste anderen hun cijfer hebben */
                periode: string | null;
                /** @description Negen waarden: 10% van de anderen ligt onder de eerste, 90% onder de laatste */
                decielen: number[];
                /** @description Waarom er geen verdeling is */
                want: string | null;
            }[];
        };
        OpenAandeelInput: {
            k: number | null;
            n: number | null;
            waarde: number | null;
            onder: number | null;
            boven: number | null;
            /** @description Waarom k er niet staat: minder dan 5, op minder dan 5 na alle, of een geheel van minder dan 5 */
            verborgen: ("weinig" | "bijnaAlle" | "teKlein") | null;
        };
        SignaalmaatInput: {
            code: string;
            naam: string;
            /** @enum {string} */
            soort: "voorstel" | "vuistregel" | "mens";
            uitleg: string;
            recall: components["schemas"]["OpenAandeelInput"];
            recallHard: components["schemas"]["OpenAandeelInput"];
            precisie: components["schemas"]["OpenAandeelInput"];
            precisieAanbieders: components["schemas"]["OpenAandeelInput"];
            alarmen: {
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                terecht: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                vals: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                open: number | null;
            };
            loosPerJaar: {
                jaren: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            voorsprong: {
                waarde: number | null;
                onder: number | null;
                boven: number | null;
                minstens: boolean;
            };
            verdeling: {
                van: number;
                tot: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                aantal: number | null;
            }[];
            tijdInAlarm: number | null;
            /** @description null: te klein om te tonen, of af te leiden uit de rest */
            nietTeBerekenen: number | null;
        };
        SignaalregelmaatInput: {
            code: string;
            naam: string;
            /** @description null: te klein om te tonen, of af te leiden uit de rest */
            signalen: number | null;
            mens: {
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                loos: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                terecht: number | null;
                /** @description Nog niet beoordeeld */
                geen: number | null;
                perReden: {
                    reden: string;
                    /** @description null: te klein om te tonen, of af te leiden uit de rest */
                    aantal: number | null;
                }[];
            };
            uitkomst: {
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                terecht: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                vals: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                open: number | null;
            };
        };
        SignaalkwaliteitkopInput: {
            versie: number;
            /** Format: date-time */
            op: string;
            /** Format: date */
            bekendOp: string;
            normset: string;
            normversie: number;
            /** @description Van de maten */
            rekenversie: number;
            /** @description Van het voorstel */
            voorstelversie: number;
            codeversie: string;
        };
        SignaalkwaliteitversiesInput: {
            /** @description De gegevens zijn verzonnen */
            demo: boolean;
            /** @description Of wie vraagt een nieuwe versie mag maken */
            magMaken: boolean;
            /**
             * Format: date
             * @description De laatste dag van het vorige kwartaal: over die dag gaat een nieuwe versie
             */
            volgendeDag: string;
            versies: components["schemas"]["SignaalkwaliteitkopInput"][];
        };
        SignaalkwaliteitInput: {
            /** @description 1: volledig, op tijd en zonder bekende fouten. Verlaagt alleen de plek in de lijst */
            gewicht: number;
            /** @description Wat er aan de gegevens schort, in zinnen; leeg als er niets schort */
            punten: string[];
        };
        NieuweSignaalkwaliteitInput: {
            /**
             * Format: date
             * @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag
             */
            bekendOp?: string;
        };
        SignaalkwaliteitGemaaktInput: {
            versie: number;
        };
        SignaalkwaliteitPerAanbiederInput: {
            versie: number;
            /** Format: date */
            bekendOp: string;
            aanbieders: {
                kvk: string;
                naam: string | null;
                uitkomst: {
                    /** @enum {string} */
                    soort: "faillissement" | "noodsteun" | "ontmanteling" | "overname" | "herstelplan" | "geen";
                    datum: string | null;
                };
                treden: {
                    2: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                    3: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                    4: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                    5: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                };
                regels: {
                    [key: string]: {
                        berekend: boolean;
                        alarmen: number;
                        terecht: number;
                        maanden: number | null;
                    };
                };
            }[];
        };
        NieuweNormproefInput: {
            wijzigingen: {
                indicator: string;
                trede: number;
                /** @description null: geen grens voor deze trede */
                grens: number | null;
            }[];
        };
        NieuwNormvoorstelInput: {
            wijzigingen: {
                indicator: string;
                trede: number;
                /** @description null: geen grens voor deze trede */
                grens: number | null;
            }[];
            naam: string;
            reden: string;
        };
        NormmaatInput: {
            code: string;
            naam: string;
            /** @enum {string} */
            soort: "voorstel" | "vuistregel" | "mens";
            uitleg: string;
            /** @description Echte zaken waarvoor vooraf een terecht alarm was, van de zaken waarvoor de regel te berekenen was */
            recall: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Hetzelfde zonder herstelplannen */
            recallHard: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            perUitkomst: {
                /** @enum {string} */
                soort: "faillissement" | "noodsteun" | "ontmanteling" | "overname" | "herstelplan" | "geen";
                reeksen: number;
                berekend: number;
                gezien: number;
            }[];
            alarmen: {
                terecht: number;
                vals: number;
                open: number;
            };
            /** @description Terechte alarmen van alle alarmen; open alarmen tellen als niet terecht */
            precisie: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Terechte alarmen van de alarmen waarvan de afloop bekend is */
            precisieZonderOpen: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Reeksen met een terecht alarm van de reeksen met een alarm */
            precisieAanbieders: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Valse en open alarmen per aanbiedersjaar */
            loosPerJaar: {
                aantal: number;
                jaren: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Maanden van het begin van het eerste terechte alarm tot de uitkomst */
            voorsprong: {
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Bij zoveel zaken was het alarm al aan toen de reeks begon: de voorsprong is daar minstens zo lang */
            voorsprongVanafBegin: number;
            /** @description Deel van de tijd dat de regel aan was, 0 tot 1 */
            tijdInAlarm: number | null;
            nietTeBerekenen: {
                zaken: number;
                overig: number;
            };
        };
        NormvergelijkingInput: {
            reeksen: number;
            zaken: number;
            nu: components["schemas"]["NormmaatInput"][];
            straks: {
                code: string;
                naam: string;
                /** @enum {string} */
                soort: "voorstel" | "vuistregel" | "mens";
                uitleg: string;
                /** @description Echte zaken waarvoor vooraf een terecht alarm was, van de zaken waarvoor de regel te berekenen was */
                recall: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Hetzelfde zonder herstelplannen */
                recallHard: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                perUitkomst: {
                    /** @enum {string} */
                    soort: "faillissement" | "noodsteun" | "ontmanteling" | "overname" | "herstelplan" | "geen";
                    reeksen: number;
                    berekend: number;
                    gezien: number;
                }[];
                alarmen: {
                    terecht: number;
                    vals: number;
                    open: number;
                };
                /** @description Terechte alarmen van alle alarmen; open alarmen tellen als niet terecht */
                precisie: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Terechte alarmen van de alarmen waarvan de afloop bekend is */
                precisieZonderOpen: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Reeksen met een terecht alarm van de reeksen met een alarm */
                precisieAanbieders: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Valse en open alarmen per aanbiedersjaar */
                loosPerJaar: {
                    aantal: number;
                    jaren: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Maanden van het begin van het eerste terechte alarm tot de uitkomst */
                voorsprong: {
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Bij zoveel zaken was het alarm al aan toen de reeks begon: de voorsprong is daar minstens zo lang */
                voorsprongVanafBegin: number;
                /** @description Deel van de tijd dat de regel aan was, 0 tot 1 */
                tijdInAlarm: number | null;
                nietTeBerekenen: {
                    zaken: number;
                    overig: number;
                };
            }[];
        };
        NormverschilInput: {
            indicator: string;
            trede: number;
            /** @description null: geen grens voor deze trede */
            grens: number | null;
            naam: string;
            eenheid: string;
            van: number | null;
        };
        NormproefInput: {
            /** Format: date */
            bekendOp: string;
            basis: {
                code: string;
                versie: number;
                naam: string;
            };
            verschillen: components["schemas"]["NormverschilInput"][];
            /** @description Zoveel aanbieders doen hier niet mee */
            achtergehouden: number;
            afstemming: components["schemas"]["NormvergelijkingInput"];
        };
        NormgrensInput: {
            indicator: string;
            naam: string;
            eenheid: string;
            /** @enum {string} */
            richting: "laagIsSlecht" | "hoogIsSlecht";
            grenzen: {
                2: number | null;
                3: number | null;
                4: number | null;
                5: number | null;
            };
        };
        NormvoorstelInput: {
            id: number;
            /** Format: date-time */
            op: string;
            door: string;
            naam: string;
            reden: string;
            /** Format: date */
            bekendOp: string;
            basisVersie: number;
            verschillen: components["schemas"]["NormverschilInput"][];
            afstemming: components["schemas"]["NormvergelijkingInput"];
            /** @description Met het achtergehouden deel, dat bij vaststellen één keer wordt bekeken */
            vastgesteld: {
                /** Format: date-time */
                op: string;
                door: string;
                achtergehouden: components["schemas"]["NormvergelijkingInput"];
            } | null;
        };
        NormvoorstellenInput: {
            /** Format: date */
            bekendOp: string;
            basis: {
                code: string;
                versie: number;
                naam: string;
            };
            normen: components["schemas"]["NormgrensInput"][];
            aandeelAchtergehouden: number;
            /** @description Hoe vaak het achtergehouden deel is bekeken, voor welke normen ook */
            inzagen: number;
            magVoorstellen: boolean;
            voorstellen: components["schemas"]["NormvoorstelInput"][];
        };
        NormvoorstelVastgesteldInput: {
            id: number;
            inzagen: number;
            achtergehouden: components["schemas"]["NormvergelijkingInput"];
        };
        NormvoorstelGemaaktInput: {
            id: number;
        };
        SignaalonderwerpInput: {
            /** @enum {string} */
            soort: "aanbieder" | "gebied";
            /** @description Van een aanbieder */
            kvk: string | null;
            /** @description Van een gemeente of jeugdregio */
            gebied: string | null;
            naam: string;
            /** @description Waar de aanbieder gevestigd is, of het gebied in ligt */
            jeugdregio: string;
            jeugdregioNaam: string;
        };
        SignaaloorzaakInput: {
            code: string;
            naam: string;
            /** @enum {string} */
            soort: "financieel" | "minderVraag" | "personeel" | "anders";
        };
        SignaalrijInput: {
            id: number;
            /** @description Stuur deze mee met een handeling; is zij veranderd, dan volgt 409 */
            revisie: number;
            onderwerp: components["schemas"]["SignaalonderwerpInput"];
            oorzaak: components["schemas"]["SignaaloorzaakInput"];
            /** @description Naam van de zwaarste regel */
            titel: string;
            /** @description De uitleg van het laatste moment */
            tekst: string;
            /**
             * @description Op het laatste moment
             * @enum {string}
             */
            ernst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            hoogsteErnst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            status: "open" | "gesluimerd" | "afgehandeld";
            /** @description Waarom afgehandeld; anders null */
            afhandeling: ("voorbij" | "terecht" | "loosAlarm" | "samengevoegd" | "vervallen") | null;
            /** @description Laatste dag */
            gesluimerdTot: string | null;
            eigenaar: {
                id: string | null;
                naam: string;
            } | null;
            /** Format: date-time */
            begin: string;
            /**
             * Format: date-time
             * @description Wanneer het signaal voor het laatst groeide
             */
            laatsteOp: string;
            /** @description null: het loopt nog */
            einde: string | null;
            /** @description Hoe vaak het terugkwam */
            momenten: number;
            kwaliteit: components["schemas"]["SignaalkwaliteitInput"];
            /** @description Volgorde in de lijst: ernst × kwaliteit × nieuwheid */
            gewicht: number;
            /** @description Waarom het op deze plek staat, in één zin */
            volgorde: string;
            /** @description Antwoorden van de aanbieder of het gebied */
            antwoorden: number;
        };
        SignaallijstInput: {
            /** Format: date */
            bekendOp: string;
            /** @description Er wordt naar een dag in het verleden gekeken: handelen kan dan niet */
            verleden: boolean;
            /** @description Of wie vraagt signalen mag opvolgen */
            magOpvolgen: boolean;
            /** @description Signalen op alle pagina’s samen */
            aantal: number;
            /** @description Per tabblad, met dezelfde filters */
            telling: {
                open: number;
                gesluimerd: number;
                afgehandeld: number;
            };
            /** @description Open signalen van wie vraagt */
            vanMij: number;
            /** @description Die in dit tabblad voorkomen */
            oorzaken: {
                code: string;
                naam: string;
                aantal: number;
            }[];
            signalen: components["schemas"]["SignaalrijInput"][];
        };
        SignaalbewijsInput: {
            regel: string;
            versie: number;
            naam: string;
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            tekst: string;
            bron: string;
            /** @description De formule (CEL) */
            voorwaarde: string;
            getallen: {
                /** @description Naam in de regel */
                naam: string;
                /** @description Wat het is, in woorden */
                label: string;
                waarde: number;
                /** @enum {string} */
                eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                /** @description Zoals een mens het leest */
                tekst: string;
                /** @enum {string} */
                rol: "waarde" | "grens" | "extra";
            }[];
            invoer: {
                /** @description Groep in de regel, zoals kengetal, reeks, gebeurtenis, levering, nieuws of beleid */
                bron: string;
                code: string;
                naam: string;
                waarde: number | null;
                tekst: string;
                periode: string | null;
                /** @description Een ouder cijfer, omdat het nieuwste ontbreekt */
                laatstBekend: boolean;
            }[];
        };
        SignaalmomentInput: {
            /** Format: date-time */
            op: string;
            periode: string | null;
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            soort: "begin" | "zwaarder" | "nieuweGrond" | "onzeker" | "vernieuwd" | "lichter" | "einde";
            tekst: string;
            kwaliteit: components["schemas"]["SignaalkwaliteitInput"];
            /** @description Eén per regel die op dat moment gold; bij einde leeg */
            bewijs: components["schemas"]["SignaalbewijsInput"][];
        };
        SignaalopvolgingInput: {
            nummer: number;
            /** Format: date-time */
            op: string;
            door: string;
            /** @enum {string} */
            soort: "toegewezen" | "gesluimerd" | "samengevoegd" | "loosAlarm" | "terecht" | "gekoppeld" | "opmerking" | "hersteld" | "antwoord";
            /** @description Reden, toelichting, opmerking of antwoord */
            tekst: string;
            /** @description Bij toegewezen */
            eigenaar: {
                id: string | null;
                naam: string;
            } | null;
            /** @description Bij gesluimerd: de laatste dag */
            tot: string | null;
            loosAlarm: ("gegevenFout" | "verklaarbaar" | "normTeStreng" | "alBekend" | "anders") | null;
            /** @description Bij samengevoegd */
            met: {
                id: number;
                titel: string;
            } | null;
            /** @description Bij gekoppeld */
            koppeling: {
                /** @enum {string} */
                soort: "gesprek" | "aanlevering" | "nieuws" | "dossier";
                verwijzing: string;
                titel: string;
            } | null;
            /** @description Bij hersteld: het nummer dat ongedaan is gemaakt */
            herstelt: number | null;
            /** @description Deze regel is zelf ongedaan gemaakt */
            hersteld: boolean;
        };
        SignaaldetailInput: {
            /** Format: date */
            bekendOp: string;
            verleden: boolean;
            magOpvolgen: boolean;
            /** @description Wie vraagt hoort bij deze aanbieder of dit gebied en mag antwoorden */
            magAntwoorden: boolean;
            signaal: components["schemas"]["SignaalrijInput"];
            /** @description Nieuwste eerst */
            momenten: components["schemas"]["SignaalmomentInput"][];
            /** @description Eerdere signalen met dezelfde oorzaak, nieuwste eerst */
            eerder: {
                id: number;
                titel: string;
                /** Format: date-time */
                begin: string;
                einde: string | null;
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
                /** @enum {string} */
                status: "open" | "gesluimerd" | "afgehandeld";
            }[];
            /** @description Andere lopende signalen van hetzelfde onderwerp; hiermee kan worden samengevoegd */
            ernaast: {
                id: number;
                titel: string;
                /** Format: date-time */
                begin: string;
                einde: string | null;
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
                /** @enum {string} */
                status: "open" | "gesluimerd" | "afgehandeld";
            }[];
            /** @description Nieuwste eerst */
            opvolging: components["schemas"]["SignaalopvolgingInput"][];
            /** @description Verloop van het eerste kengetal waar de zwaarste regel naar kijkt, oudste eerst */
            reeks: {
                code: string;
                naam: string;
                /** @enum {string} */
                eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                grens: number | null;
                richting: ("laagIsSlecht" | "hoogIsSlecht") | null;
                punten: {
                    periode: string;
                    waarde: number | null;
                }[];
            } | null;
        };
        SignaalhandelingInput: {
            /** @constant */
            soort: "toegewezen";
            /** @description null: van niemand meer */
            eigenaar: string | null;
        } | {
            /** @constant */
            soort: "gesluimerd";
            /**
             * Format: date
             * @description Laatste dag; na vandaag en hoogstens een jaar
             */
            tot: string;
            tekst: string;
        } | {
            /** @constant */
            soort: "samengevoegd";
            met: number;
            /** @default  */
            tekst: string;
        } | {
            /** @constant */
            soort: "loosAlarm";
            /** @enum {string} */
            oorzaak: "gegevenFout" | "verklaarbaar" | "normTeStreng" | "alBekend" | "anders";
            /**
             * @description Verplicht (10 tekens) bij anders
             * @default
             */
            tekst: string;
        } | {
            /** @constant */
            soort: "terecht";
            tekst: string;
        } | {
            /** @constant */
            soort: "gekoppeld";
            koppeling: {
                /** @enum {string} */
                soort: "gesprek" | "aanlevering" | "nieuws" | "dossier";
                /** @description Nummer, kenmerk of https-adres */
                verwijzing: string;
                titel: string;
            };
        } | {
            /** @constant */
            soort: "opmerking";
            tekst: string;
        } | {
            /** @constant */
            soort: "hersteld";
            /** @description Welke regel van de opvolging */
            nummer: number;
        };
        NieuweSignaalopvolgingInput: {
            revisie: number;
            /**
             * Format: uuid
             * @description Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw
             */
            sleutel: string;
            handeling: components["schemas"]["SignaalhandelingInput"];
        };
        NieuweSignaalbulkopvolgingInput: {
            signalen: {
                id: number;
                revisie: number;
            }[];
            /**
             * Format: uuid
             * @description Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw
             */
            sleutel: string;
            handeling: components["schemas"]["SignaalhandelingInput"];
        };
        SignalenOpgevolgdInput: {
            signalen: {
                id: number;
                revisie: number;
                /** @enum {string} */
                status: "open" | "gesluimerd" | "afgehandeld";
                nummer: number;
            }[];
        };
        NieuwSignaalantwoordInput: {
            /**
             * Format: uuid
             * @description Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw
             */
            sleutel: string;
            tekst: string;
        };
        SignaalbehandelaarsInput: {
            behandelaars: {
                /** Format: uuid */
                id: string;
                naam: string;
                ik: boolean;
                open: number;
            }[];
        };
        AanbiedersignalenInput: {
            /** Format: date */
            bekendOp: string;
            /** @description Zwaarste eerst; ook gesluimerde en afgehandelde zolang de regel nog geldt */
            lopend: components["schemas"]["SignaalrijInput"][];
            /** @description Signalen die voorbij zijn */
            eerder: number;
        };
        VastgelegdInput: {
            /** @constant */
            vastgelegd: true;
        };
        ZelfbeeldKengetalInput: {
            code: string;
            naam: string;
            uitleg: string;
            eenheid: string;
            /** @enum {string} */
            onderwerp: "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
            waarde: number | null;
            /** @description Wat het betekent als er niets te tellen is */
            tekst: string | null;
            periode: string | null;
            /** @description Waarom er geen waarde is */
            want: string | null;
            herkomst: ("berekend" | "gepubliceerd") | null;
            /** @description Wanneer het laatste cijfer bekend werd waar dit uit komt */
            bekendOp: string | null;
            grens: {
                waarde: number;
                /** @enum {string} */
                richting: "laagIsSlecht" | "hoogIsSlecht";
            } | null;
            /** @enum {string} */
            ligging: "voorbij" | "nabij" | "ruim" | "geenGrens" | "geenCijfer";
            /** @description Afstand tot de grens in de eenheid van het kengetal; onder nul: tekort */
            ruimte: number | null;
            sturing: {
                /** @description Boven nul: zoveel tekort; onder nul: zoveel ruimte */
                euro: number;
                zin: string;
            } | null;
            verandering: {
                van: number;
                vanPeriode: string;
                verschil: number;
                /** @enum {string} */
                oordeel: "beter" | "slechter" | "gelijk" | "anders";
            } | null;
            reeks: {
                periode: string;
                waarde: number | null;
                want: string | null;
            }[];
            band: {
                gemiddelde: number;
                onder: number;
                boven: number;
                voorlopig: boolean;
            } | null;
            toelichtingen: {
                gegeven: string;
                naam: string;
                periode: string;
                tekst: string;
                /**
                 * Format: date-time
                 * @description Sinds wanneer deze toelichting bij het cijfer hoort
                 */
                op: string;
            }[];
        };
        ZelfbeeldInput: {
            /** Format: date */
            bekendOp: string;
            kvk: string;
            naam: string;
            /** @description De laatste periode waarover er cijfers zijn */
            periode: string | null;
            /** @enum {string} */
            ritme: "kwartaal" | "jaar";
            ontbreekt: string[];
            /** @description Codes van kengetallen voorbij of dicht bij hun grens, het belangrijkste eerst */
            valtOp: string[];
            prognose: {
                periode: string;
                maanden: {
                    maand: string;
                    bedrag: number;
                }[];
                eersteTekort: string | null;
            } | null;
            onderwerpen: {
                /** @enum {string} */
                code: "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
                kengetallen: components["schemas"]["ZelfbeeldKengetalInput"][];
                zonderCijfer: string[];
            }[];
        };
        GesprekLijstInput: {
            gesprekken: {
                id: number;
                titel: string;
                gesprekOp: string | null;
                met: string;
                regios: string[];
                /**
                 * Format: date
                 * @description De cijfers op het papier zijn die van het einde van deze dag
                 */
                cijfersOp: string;
                revisie: number;
                /** Format: date-time */
                gewijzigdOp: string;
                gewijzigdDoor: string;
                afspraken: number;
            }[];
        };
        GesprekInput: {
            id: number;
            titel: string;
            gesprekOp: string | null;
            met: string;
            regios: string[];
            /**
             * Format: date
             * @description De cijfers op het papier zijn die van het einde van deze dag
             */
            cijfersOp: string;
            revisie: number;
            /** Format: date-time */
            gewijzigdOp: string;
            gewijzigdDoor: string;
            teksten: {
                /** @enum {string} */
                onderwerp: "algemeen" | "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
                /** @enum {string} */
                vraag: "zien" | "doen" | "vragen";
                tekst: string;
                revisie: number;
                /** Format: date-time */
                op: string;
                door: string;
            }[];
            afspraken: {
                id: number;
                wat: string;
                wie: string;
                voor: string | null;
            }[];
            gebieden: {
                code: string;
                naam: string;
                jongeren: number;
                periode: string;
                gemeenten: string[];
            }[];
            beeld: components["schemas"]["ZelfbeeldInput"];
        };
        NieuwGesprekInput: {
            titel: string;
        };
        GesprekGemaaktInput: {
            id: number;
        };
        GesprekWijzigingInput: {
            /** @description De revisie die is gelezen; een andere betekent dat iemand anders wijzigde */
            revisie: number;
            titel: string;
            met: string;
            gesprekOp: string | null;
            regios: string[];
            /** Format: date */
            cijfersOp: string;
        };
        GesprekTekstInput: {
            /** @enum {string} */
            onderwerp: "algemeen" | "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
            /** @enum {string} */
            vraag: "zien" | "doen" | "vragen";
            tekst: string;
            /** @description De revisie waarop deze tekst verdergaat; 0 als er nog geen was */
            revisie: number;
        };
        GesprekBewaardInput: {
            revisie: number;
        };
        GesprekAfspraakInput: {
            wat: string;
            /** @default  */
            wie: string;
            /** @default null */
            voor: string | null;
        };
        UitstelGevraagdInput: {
            id: number;
        };
        AanleveringLijst: {
            aanleveringen: {
                id: number;
                uitvraag: {
                    id: number;
                    titel: string;
                    periode: string;
                    /** @enum {string} */
                    aan: "aanbieders" | "gebieden";
                    gesloten: boolean;
                };
                partij: {
                    id: number;
                    naam: string;
                    kvk: string | null;
                };
                /** @enum {string} */
                vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
                /**
                 * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
                 * @enum {string}
                 */
                status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
                /**
                 * @description Wie nu aan zet is
                 * @enum {string}
                 */
                aanZet: "indiener" | "accordeur" | "toezichthouder" | "niemand";
                /** Format: date */
                deadline: string;
                /** @description De deadline is voorbij en er is nog niets (opnieuw) ingediend */
                teLaat: boolean;
                /** @description Nummer van de laatst ingediende versie; 0: nog niets ingediend */
                versie: number;
                gewijzigdOp: string | null;
                velden: number;
                /** @description null: alleen de eigen partij ziet wat nog niet is ingediend */
                ingevuld: number | null;
                ingediendOp: string | null;
            }[];
        };
        AanleverVeld: {
            code: string;
            /** @description Versie van de definitie */
            versie: number;
            naam: string;
            uitleg: string;
            blok: string;
            /** @enum {string} */
            soort: "getal" | "jaNee" | "keuze" | "datum" | "tekst";
            eenheid: string | null;
            /** @description stroom: telt op vanaf 1 januari */
            aard: ("stand" | "stroom") | null;
            /** @enum {string} */
            teken: "positief" | "vrij";
            verplicht: boolean;
            mogelijkheden: {
                waarde: string;
                tekst: string;
            }[] | null;
            /** @description Zoals geleverd over het kwartaal (of jaar) ervoor; van een stroom: tot en met dat kwartaal */
            vorige: {
                periode: string;
                waarde: number;
            } | null;
            /** @description Hoogstens twaalf eerdere periodes, oud naar nieuw; van een stroom: per kwartaal */
            historie: {
                periode: string;
                waarde: number;
            }[];
        };
        AanleverCel: {
            gegeven: string;
            /** @description Getal met een punt voor de decimalen, datum, code van een keuze, of tekst; null is leeg, en dat is geen nul */
            waarde: string | null;
            toelichting: string;
            /**
             * @description bekend: wisten wij al; overgenomen: uit een eerdere periode, om na te kijken
             * @enum {string}
             */
            herkomst: "getypt" | "geplakt" | "bestand" | "api" | "bekend" | "overgenomen";
            /** @description Van bekend en overgenomen: waaruit */
            bron: string;
            revisie: number;
            door: string;
            /** Format: date-time */
            op: string;
        };
        Bevinding: {
            controle: string;
            versie: number;
            /** @enum {string} */
            ernst: "fout" | "waarschuwing";
            /** @description Waarover het gaat; het eerste is waar de gebruiker heen springt */
            gegevens: string[];
            melding: string;
            /** @description Waarom een waarschuwing klopt; null: nog niet uitgelegd, of over andere cijfers */
            uitleg: string | null;
        };
        Bijgewerkt: {
            revisie: number;
            /**
             * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
             * @enum {string}
             */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            /** @description Cellen die anders zijn dan bij de gevraagde revisie, ook van anderen */
            cellen: components["schemas"]["AanleverCel"][];
            /** @description Niet opgeslagen: een ander wijzigde deze cel na de revisie die u zag */
            botsingen: {
                gegeven: string;
                uwWaarde: string | null;
                cel: components["schemas"]["AanleverCel"];
            }[];
            /** @description Alle bevindingen zoals de aanlevering nu is */
            bevindingen: components["schemas"]["Bevinding"][];
            /** @description Wie van uw organisatie dit formulier ook open heeft */
            aanwezig: {
                naam: string;
                gegeven: string | null;
            }[];
        };
        Celwijzigingen: {
            /**
             * @description De revisie die u kent; het antwoord geeft alles wat daarna veranderde
             * @default 0
             */
            sinds: number;
            wijzigingen: {
                gegeven: string;
                waarde: string | null;
                /** @description Zonder: blijft zoals die was */
                toelichting?: string;
                /** @description De revisie van de cel die u zag; zonder: overschrijft wat er staat */
                basis?: number;
                /**
                 * @default getypt
                 * @enum {string}
                 */
                herkomst: "getypt" | "geplakt" | "bestand";
            }[];
        };
        Peiling: {
            sinds: number;
            /**
             * @description In welke cel u nu staat
             * @default null
             */
            gegeven: string | null;
        };
        Uitstelverzoek: {
            id: number;
            /** Format: date */
            gevraagdTot: string;
            reden: string;
            door: string;
            /** Format: date-time */
            op: string;
            besluit: ("toegekend" | "afgewezen") | null;
            tot: string | null;
            besluitReden: string | null;
            besluitDoor: string | null;
        };
        Versieregel: {
            nummer: number;
            sha256: string;
            ingediendDoor: string;
            /** Format: date-time */
            ingediendOp: string;
            akkoordDoor: string | null;
            /** Format: date-time */
            akkoordOp: string;
            /** @description De cijfers zijn vastgelegd en de kengetallen berekend */
            verwerkt: boolean;
        };
        Aanlevering: {
            id: number;
            uitvraag: {
                id: number;
                titel: string;
                periode: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                gesloten: boolean;
            };
            partij: {
                id: number;
                naam: string;
                kvk: string | null;
            };
            /** @enum {string} */
            vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
            /**
             * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
             * @enum {string}
             */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            /**
             * @description Wie nu aan zet is
             * @enum {string}
             */
            aanZet: "indiener" | "accordeur" | "toezichthouder" | "niemand";
            /** Format: date */
            deadline: string;
            /** @description De deadline is voorbij en er is nog niets (opnieuw) ingediend */
            teLaat: boolean;
            /** @description Nummer van de laatst ingediende versie; 0: nog niets ingediend */
            versie: number;
            gewijzigdOp: string | null;
            doel: string;
            grondslag: string;
            vierOgen: boolean;
            revisie: number;
            mag: {
                invullen: boolean;
                indienen: boolean;
                accorderen: boolean;
                beoordelen: boolean;
                uitstelVragen: boolean;
            };
            velden: components["schemas"]["AanleverVeld"][];
            /** @description Leeg voor wie niet bij de partij hoort: die ziet alleen ingediende versies */
            cellen: components["schemas"]["AanleverCel"][];
            /** @description Welke velden te wijzigen zijn; null: allemaal. Na terugsturen alleen de teruggestuurde */
            open: string[] | null;
            bevindingen: components["schemas"]["Bevinding"][];
            /** @description Wat de toezichthouder bij de laatste versie terugstuurde */
            terug: {
                gegeven: string;
                versie: number;
                reden: string;
            }[];
            /** @description Wat anders is dan in de laatst ingediende versie */
            sindsAkkoord: {
                gegeven: string;
                was: string | null;
                nu: string | null;
            }[];
            versies: components["schemas"]["Versieregel"][];
            stappen: {
                /** Format: date-time */
                op: string;
                /** @enum {string} */
                stap: "verstuurd" | "klaargezet" | "teruggenomen" | "afgekeurd" | "ingediend" | "teruggestuurd" | "geaccepteerd" | "uitstelGevraagd" | "uitstelToegekend" | "uitstelAfgewezen";
                door: string;
                tekst: string;
            }[];
            uitstel: components["schemas"]["Uitstelverzoek"][];
            /** @description Of uw organisatie akkoord gaf met het meten van de tijd; null: nog niet gevraagd */
            tijdmeting: boolean | null;
        };
        NieuweUitleg: {
            melding: string;
            uitleg: string;
        };
        Indiening: {
            /** @description De revisie die u op het scherm had */
            revisie: number;
        };
        Overgang: {
            /**
             * @description concept, klaar (wacht op akkoord van het bestuur), ingediend, teruggestuurd, geaccepteerd
             * @enum {string}
             */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            versie: number;
            revisie: number;
        };
        Afkeuring: {
            reden: string;
        };
        AanleverOordeel: {
            /** @description De versie die u bekeek */
            versie: number;
            /** @description Velden die terug moeten, met de reden; leeg: accepteren */
            terug: {
                gegeven: string;
                reden: string;
            }[];
        };
        NieuwUitstelverzoek: {
            /** Format: date */
            tot: string;
            reden: string;
        };
        Uitstelbesluit: {
            /** @enum {string} */
            besluit: "toegekend" | "afgewezen";
            /** @description Bij toekennen: de nieuwe deadline */
            tot: string | null;
            reden: string;
        };
        UitstelLijst: {
            verzoeken: {
                id: number;
                /** Format: date */
                gevraagdTot: string;
                reden: string;
                door: string;
                /** Format: date-time */
                op: string;
                besluit: ("toegekend" | "afgewezen") | null;
                tot: string | null;
                besluitReden: string | null;
                besluitDoor: string | null;
                aanlevering: number;
                partij: string;
                uitvraag: string;
                /** Format: date */
                deadline: string;
            }[];
        };
        AanleverVersie: {
            nummer: number;
            sha256: string;
            ingediendDoor: string;
            /** Format: date-time */
            ingediendOp: string;
            akkoordDoor: string | null;
            /** Format: date-time */
            akkoordOp: string;
            /** @description De cijfers zijn vastgelegd en de kengetallen berekend */
            verwerkt: boolean;
            aanlevering: number;
            uitvraag: string;
            periode: string;
            partij: string;
            kvk: string | null;
            velden: {
                gegeven: string;
                naam: string;
                blok: string;
                soort: string;
                eenheid: string | null;
                waarde: string | null;
                /** @description In de versie ervoor */
                vorige: string | null;
                toelichting: string;
                /** @enum {string} */
                herkomst: "getypt" | "geplakt" | "bestand" | "api" | "bekend" | "overgenomen";
            }[];
            bevindingen: components["schemas"]["Bevinding"][];
        };
        Tijdakkoord: {
            akkoord: boolean;
        };
        BestedeTijd: {
            /** @description Sinds de vorige melding aan dit formulier gewerkt */
            seconden: number;
        };
        Bestandsvoorstel: {
            revisie: number;
            verschillen: {
                gegeven: string;
                naam: string;
                was: string | null;
                wordt: string | null;
                toelichtingWas: string;
                toelichtingWordt: string;
            }[];
            /** @description Cellen die hetzelfde blijven */
            gelijk: number;
            problemen: {
                cel: string;
                gegeven: string | null;
                melding: string;
            }[];
        };
        Gedaan: Record<string, never>;
        IngevuldSjabloon: {
            /** Format: binary */
            bestand: string;
        };
        Nieuwsbericht: {
            id: number;
            titel: string;
            samenvatting: string;
            url: string | null;
            /** Format: date */
            datum: string;
            /**
             * @description gezien: de bron gaf geen goede datum; dit is de dag waarop Baken het vond
             * @enum {string}
             */
            datumUit: "bericht" | "gezien";
            bron: string;
            /** @description null: door een mens toegevoegd */
            bronId: number | null;
            /** Format: date-time */
            vastgelegdOp: string;
            door: string | null;
            /**
             * @description nieuw: nog niet bekeken; gekoppeld: iemand zei waarover het gaat; terzijde: niet van belang
             * @enum {string}
             */
            status: "nieuw" | "gekoppeld" | "terzijde";
            koppelingen: {
                kvk: string | null;
                regio: string | null;
                naam: string;
                /** @description De naam in de tekst waardoor Baken dit voorstelt; null: een mens koppelde zelf */
                gevonden: string | null;
                /** @description null: een voorstel waarover nog niemand besloot */
                besluit: ("bevestigd" | "afgewezen") | null;
                besluitDoor: string | null;
                besluitOp: string | null;
            }[];
        };
        Nieuwslijst: {
            totaal: number;
            /** @description Hoeveel berichten in totaal nog niemand bekeek */
            nieuw: number;
            berichten: components["schemas"]["Nieuwsbericht"][];
        };
        NieuwNieuwsbericht: {
            titel: string;
            /** @default  */
            samenvatting: string;
            /** @default null */
            url: string | null;
            /**
             * Format: date
             * @description Wanneer het in het nieuws was; niet in de toekomst
             */
            datum: string;
            bron: string;
            /** @default [] */
            aanbieders: string[];
            /** @default [] */
            regios: string[];
        };
        Koppelbesluit: {
            kvk?: string;
            regio?: string;
            /** @enum {string} */
            besluit: "bevestigd" | "afgewezen";
        };
        Terzijde: {
            /** @description false: haal het bericht terug */
            terzijde: boolean;
        };
        Nieuwsberichtstand: {
            id: number;
            /**
             * @description nieuw: nog niet bekeken; gekoppeld: iemand zei waarover het gaat; terzijde: niet van belang
             * @enum {string}
             */
            status: "nieuw" | "gekoppeld" | "terzijde";
        };
        Nieuwsbron: {
            id: number;
            naam: string;
            url: string;
            /** @enum {string} */
            soort: "onbekend" | "rss" | "rdf" | "atom";
            actief: boolean;
            berichten: number;
            geprobeerdOp: string | null;
            opgehaaldOp: string | null;
            /** @description Waarom de laatste keer niet lukte */
            fout: string | null;
            letOp: string | null;
        };
        Nieuwsbronlijst: {
            bronnen: components["schemas"]["Nieuwsbron"][];
        };
        Nieuwsbronwens: {
            naam: string;
            /** @description Adres van een RSS- of Atom-feed, met https */
            url: string;
            /** @default true */
            actief: boolean;
        };
        Nieuwsbronnummer: {
            id: number;
        };
        Nieuwsophaling: {
            nieuw: number;
            fout: string | null;
        };
        Controle: {
            /** @description Zonder: alle formulieren */
            vormen?: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
            /**
             * @description Zonder: allebei
             * @enum {string}
             */
            jaarOfKwartaal?: "kwartaal" | "jaar";
            /** @description Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven */
            perGegeven?: boolean;
            marge: {
                /** @description Een bedrag of aantal */
                absoluut: number;
                /** @description Een deel van het grootste van de twee; 0.01 is 1% */
                relatief: number;
            };
            naam: string;
            /**
             * @description Een waarschuwing gaat door met uitleg; een fout nooit
             * @enum {string}
             */
            ernst: "fout" | "waarschuwing";
            /** @description CEL: alleen dan zegt de controle iets */
            voorwaarde?: string;
            /** @description CEL: waar als de cijfers kloppen */
            formule: string;
            /** @description Het eerste is waar de gebruiker heen springt */
            gegevens: string[];
            /** @description Met {naam} en de getallen tussen accolades */
            melding: string;
            /** @description Naam in de melding met een CEL-formule */
            getallen: {
                [key: string]: string;
            };
            uitleg: string;
            bron: string;
            code: string;
            versie: number;
            /** Format: date */
            geldigVan: string;
            /** @description Eerste dag waarop de controle niet meer geldt; null: zonder einde */
            geldigTot: string | null;
            /** @description Geschreven door een gebruiker, niet met Baken meegeleverd */
            eigen: boolean;
        };
        ControleLijst: {
            controles: {
                code: string;
                /** @description De versie die vandaag geldt, of anders de nieuwste */
                versie: number;
                naam: string;
                /**
                 * @description Een waarschuwing gaat door met uitleg; een fout nooit
                 * @enum {string}
                 */
                ernst: "fout" | "waarschuwing";
                /** @enum {string} */
                stand: "geldt" | "straks" | "afgelopen";
                /** Format: date */
                geldigVan: string;
                geldigTot: string | null;
                gegevens: {
                    code: string;
                    naam: string;
                }[];
                /** @description null: alle formulieren */
                vormen: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[] | null;
                eigen: boolean;
                versies: number;
                /** @description Er staat een nieuwere versie klaar, die later ingaat */
                nieuwereVersie: boolean;
            }[];
        };
        ControleMetVersies: {
            code: string;
            /** @enum {string} */
            stand: "geldt" | "straks" | "afgelopen";
            /** @description De versie die vandaag geldt, of anders de nieuwste */
            versie: number;
            /** @description Nieuwste eerst */
            versies: components["schemas"]["Controle"][];
            /** @description Namen van de gegevens */
            namen: {
                [key: string]: string;
            };
        };
        ControleveldLijst: {
            velden: {
                code: string;
                naam: string;
                eenheid: string | null;
                stroom: boolean;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
            }[];
            /** @description Wat voor de punt kan staan */
            groepen: string[];
            functies: string[];
        };
        NieuweControleversie: {
            /** @description Zonder: alle formulieren */
            vormen?: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
            /**
             * @description Zonder: allebei
             * @enum {string}
             */
            jaarOfKwartaal?: "kwartaal" | "jaar";
            /** @description Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven */
            perGegeven?: boolean;
            marge: {
                /** @description Een bedrag of aantal */
                absoluut: number;
                /** @description Een deel van het grootste van de twee; 0.01 is 1% */
                relatief: number;
            };
            naam: string;
            /**
             * @description Een waarschuwing gaat door met uitleg; een fout nooit
             * @enum {string}
             */
            ernst: "fout" | "waarschuwing";
            /** @description CEL: alleen dan zegt de controle iets */
            voorwaarde?: string;
            /** @description CEL: waar als de cijfers kloppen */
            formule: string;
            /** @description Het eerste is waar de gebruiker heen springt */
            gegevens: string[];
            /** @description Met {naam} en de getallen tussen accolades */
            melding: string;
            /** @description Naam in de melding met een CEL-formule */
            getallen: {
                [key: string]: string;
            };
            uitleg: string;
            bron: string;
            /** Format: date */
            geldigVan: string;
            /** @default null */
            geldigTot: string | null;
            /** @description De versie waar u van uitging; 0 voor een nieuwe controle */
            basis: number;
        };
        ControleEinde: {
            /** Format: date */
            geldigTot: string;
            basis: number;
        };
        ControleGemaakt: {
            code: string;
            versie: number;
        };
        Controleproef: {
            controle: {
                /** @description Zonder: alle formulieren */
                vormen?: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
                /**
                 * @description Zonder: allebei
                 * @enum {string}
                 */
                jaarOfKwartaal?: "kwartaal" | "jaar";
                /** @description Eén controle voor elk gegeven; nu.gegeven is dan steeds dat gegeven */
                perGegeven?: boolean;
                marge: {
                    /** @description Een bedrag of aantal */
                    absoluut: number;
                    /** @description Een deel van het grootste van de twee; 0.01 is 1% */
                    relatief: number;
                };
                voorwaarde?: string;
                formule: string;
                gegevens: string[];
                melding: string;
                getallen: {
                    [key: string]: string;
                };
            };
            /** @description Zonder: het laatste kwartaal dat de meeste aanbieders leverden */
            periode?: string;
            /** @description Alleen deze aanbieder */
            kvk?: string;
            /** @description Zelf gekozen cijfers in plaats van die van aanbieders */
            cijfers?: {
                nu: {
                    [key: string]: number;
                };
                /** @default {} */
                vorige: {
                    [key: string]: number;
                };
            };
        };
        Controleproefuitkomst: {
            fouten: {
                /** @description formule, voorwaarde, melding, gegevens of getallen.<naam> */
                plek: string;
                regel: number;
                kolom: number;
                melding: string;
            }[];
            /** @description Bij eigen cijfers: wat de controle zegt */
            meldingen: string[] | null;
            /** @description null: er zijn fouten, of er zijn geen cijfers */
            telling: {
                periode: string;
                aanbieders: number;
                /** @description Waarvan alle cijfers bekend zijn die de controle nodig heeft */
                getoetst: number;
                raak: number;
                voorbeelden: {
                    kvk: string;
                    naam: string;
                    meldingen: string[];
                }[];
            } | null;
        };
        ImportKeuzes: {
            /** @description Per naam van een kolom of DigiMV-variabele wat die betekent */
            kolommen?: {
                [key: string]: {
                    /** @description kvk, periode, bekendOp, een code van een gegeven, of "overslaan" */
                    betekenis?: string;
                    /**
                     * @description hoe de getallen zijn geschreven: nl 1.234,56; machine 1234.56; en 1,234.56
                     * @enum {string}
                     */
                    notatie?: "nl" | "machine" | "en";
                };
            };
            /** @description DigiMV: het boekjaar, als de bestandsnaam het niet zegt */
            boekjaar?: number;
            /**
             * Format: date
             * @description Sinds wanneer de cijfers bekend zijn, als het bestand het niet zegt
             */
            bekendOp?: string;
            /** @description DigiMV: zet onbekende organisaties in het register */
            voegToe?: boolean;
            /**
             * @description DigiMV: de soort van die organisaties; anders jeugdhulp
             * @enum {string}
             */
            soort?: "jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg";
            alleenGoedeRijen?: boolean;
        };
        ImportBevestiging: {
            /**
             * @description Leg de goede rijen vast, ook als andere zijn afgekeurd
             * @default false
             */
            alleenGoedeRijen: boolean;
        };
        ImportVraag: {
            kolom: string;
            /** @enum {string} */
            soort: "getalnotatie" | "boekjaar" | "koppeling";
            melding: string;
            mogelijkheden: {
                waarde: string;
                uitleg: string;
            }[];
        };
        ImportKolom: {
            nummer: number;
            naam: string;
            /** @description null: niet herkend */
            betekenis: string | null;
            hint: string | null;
            /** @description nl, machine, en, geheel, dubbelzinnig of gemengd; null zonder getallen */
            notatie: string | null;
            gevuld: number;
            voorbeelden: string[];
        };
        ImportTellingen: {
            rijen: number;
            afgekeurdeRijen: number;
            waarschuwingen: number;
            waarnemingen: number;
            nieuw: number;
            gewijzigd: number;
            ongewijzigd: number;
            gebeurtenissen: number;
            nietInRegister: number;
            toegevoegdeOrganisaties: number;
        };
        ImportWijziging: {
            kvk: string;
            /** @description De naam van de organisatie */
            naam: string;
            /** @description De naam van het gegeven */
            gegeven: string;
            periode: string;
            /** @description null: nog niet bekend */
            oud: number | null;
            nieuw: number;
            /** @enum {string} */
            eenheid: "euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren" | "fractie";
        };
        ImportVerslag: {
            bestand: {
                soort: string;
                codering: string | null;
                scheiding: string | null;
                blad: string | null;
                opmaak: string;
                boekjaar: number | null;
            } | null;
            kolommen: components["schemas"]["ImportKolom"][];
            voorbeeldrijen: string[][];
            fouten: string[];
            vragen: components["schemas"]["ImportVraag"][];
            meldingen: string[];
            tellingen: components["schemas"]["ImportTellingen"];
            /** @description Hoogstens 50: eerst wat wijzigt, de grootste sprong voorop, dan enkele nieuwe cijfers */
            wijzigingen: components["schemas"]["ImportWijziging"][];
            eerder: {
                id: number;
                /** Format: date-time */
                vastgelegdOp: string;
            } | null;
        };
        ImportVoortgang: {
            /** @enum {string} */
            fase: "lezen" | "controleren" | "vergelijken" | "vastleggen";
            gedaan: number;
            totaal: number | null;
            /** @description Deel van het bestand dat gelezen is (0 tot 1), zolang totaal niet bekend is */
            aandeel: number | null;
            perSeconde: number;
            resterendSeconden: number | null;
        };
        Import: {
            id: number;
            /** @enum {string} */
            soort: "kwartaalcijfers" | "digimv";
            bestandsnaam: string;
            sha256: string;
            /** @description In bytes */
            omvang: number;
            keuzes: components["schemas"]["ImportKeuzes"];
            /**
             * @description ontvangen, controleren, te_bevestigen, vastleggen, vastgelegd; of niets_gewijzigd, geweigerd, gestopt, mislukt
             * @enum {string}
             */
            status: "ontvangen" | "controleren" | "te_bevestigen" | "vastleggen" | "vastgelegd" | "niets_gewijzigd" | "geweigerd" | "gestopt" | "mislukt";
            voortgang: components["schemas"]["ImportVoortgang"] | null;
            verslag: components["schemas"]["ImportVerslag"];
            stopGevraagd: boolean;
            /** Format: date-time */
            gemaaktOp: string;
            /** Format: date-time */
            gewijzigdOp: string;
            vastgelegdOp: string | null;
        };
        ImportLijst: {
            totaal: number;
            importen: components["schemas"]["Import"][];
        };
        ImportAfkeuring: {
            /** @enum {string} */
            ernst: "fout" | "waarschuwing";
            /** @description Rij in het bestand; 0 als het geen rij is */
            rij: number;
            kolom: string;
            gevonden: string;
            melding: string;
        };
        ImportAfkeuringLijst: {
            totaal: number;
            afkeuringen: components["schemas"]["ImportAfkeuring"][];
        };
        NieuweImport: {
            /**
             * @description Moet voor het bestand komen
             * @enum {string}
             */
            soort: "kwartaalcijfers" | "digimv";
            boekjaar?: string;
            /** Format: binary */
            bestand: string;
        };
        /** @description Een deel van een geheel; een noemer van 0 is: nog niets om te meten */
        Breuk: {
            teller: number;
            noemer: number;
        };
        /** @description Gemeten werktijd, als som over hele groepen van 5 aanleveringen van wie akkoord gaf; null: te weinig */
        BestedeTijdSom: {
            aanleveringen: number;
            minuten: number;
        } | null;
        LateAanlevering: {
            aanlevering: number;
            uitvraag: number;
            titel: string;
            partij: string;
            kvk: string | null;
            /** @enum {string} */
            status: "concept" | "klaar" | "teruggestuurd";
            /** Format: date */
            deadline: string;
            /** @description Dagen na de deadline */
            dagen: number;
            uitstelGevraagd: boolean;
        };
        Uitvraagrespons: {
            /** Format: date */
            peildatum: string;
            uitvraag: {
                id: number;
                titel: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                pilot: boolean;
                periode: string;
                /** Format: date */
                deadline: string;
                /** @enum {string} */
                status: "verstuurd" | "gesloten";
            };
            totaal: {
                aanleveringen: number;
                ingediend: number;
                volledigheid: components["schemas"]["Breuk"];
                tijdigheid: components["schemas"]["Breuk"];
                juistheid: components["schemas"]["Breuk"];
                consistentie: components["schemas"]["Breuk"];
                uitgelegd: components["schemas"]["Breuk"];
            };
            regios: {
                code: string;
                naam: string;
                aanleveringen: number;
                ingediend: number;
                volledigheid: components["schemas"]["Breuk"];
                tijdigheid: components["schemas"]["Breuk"];
                juistheid: components["schemas"]["Breuk"];
                consistentie: components["schemas"]["Breuk"];
                uitgelegd: components["schemas"]["Breuk"];
            }[];
            gegevens: {
                code: string;
                naam: string;
                blok: string;
                verplicht: boolean;
                /** @description Ingevuld, van wie dit veld in het formulier heeft */
                gevuld: components["schemas"]["Breuk"];
                juistheid: components["schemas"]["Breuk"];
                consistentie: components["schemas"]["Breuk"];
                uitgelegd: components["schemas"]["Breuk"];
            }[];
            besteed: components["schemas"]["BestedeTijdSom"];
            /** @description Zoals geschat bij het versturen */
            geschat: {
                ontvangers: number;
                minuten: number;
            } | null;
        };
        Responsverloop: {
            /** Format: date */
            peildatum: string;
            /** @description Oud naar nieuw */
            uitvragen: {
                id: number;
                titel: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                pilot: boolean;
                periode: string;
                /** Format: date */
                deadline: string;
                /** @enum {string} */
                status: "verstuurd" | "gesloten";
                aanleveringen: number;
                ingediend: number;
                volledigheid: components["schemas"]["Breuk"];
                tijdigheid: components["schemas"]["Breuk"];
                juistheid: components["schemas"]["Breuk"];
                consistentie: components["schemas"]["Breuk"];
                uitgelegd: components["schemas"]["Breuk"];
                besteed: components["schemas"]["BestedeTijdSom"];
                /** @description Zoals geschat bij het versturen */
                geschat: {
                    ontvangers: number;
                    minuten: number;
                } | null;
            }[];
            /** @description Nog niet ingediend na de deadline, van lopende uitvragen; wie het langst te laat is eerst */
            laat: components["schemas"]["LateAanlevering"][];
        };
        Administratietijd: {
            /** @description Hoogstens dit deel van de werktijd */
            doel: number;
            jaren: {
                jaar: string;
                /** @description Hoeveel aanbieders beide uren leverden */
                aanbieders: number;
                /** @description null: minder dan 5 aanbieders */
                aandeel: number | null;
                /** @description Gemiddeld per week van een professional */
                urenAdministratie: number | null;
                urenTotaal: number | null;
            }[];
            uitvragen: {
                aanleveringen: number;
                /** @description Som van de gemeten minuten van alle uitvragen die getoond mogen worden */
                minuten: number;
            };
        };
        NieuweLastenmaatregel: {
            naam: string;
            uitleg: string;
            /**
             * @description Voor wie de last lager wordt
             * @enum {string}
             */
            doelgroep: "clienten" | "professionals" | "aanbieders" | "gemeenten";
            initiatief: string;
            /** @enum {string} */
            stand: "plan" | "loopt" | "klaar" | "gestopt";
            /** @description Bespaard per jaar door de hele doelgroep; null: nog niet bekend */
            minutenPerJaar: number | null;
            /** @description Hoe de minuten bekend zijn */
            onderbouwing: string;
        };
        Lastenmaatregelwijziging: {
            /** @description De versie die u op het scherm had */
            versie: number;
            naam: string;
            uitleg: string;
            /**
             * @description Voor wie de last lager wordt
             * @enum {string}
             */
            doelgroep: "clienten" | "professionals" | "aanbieders" | "gemeenten";
            initiatief: string;
            /** @enum {string} */
            stand: "plan" | "loopt" | "klaar" | "gestopt";
            /** @description Bespaard per jaar door de hele doelgroep; null: nog niet bekend */
            minutenPerJaar: number | null;
            /** @description Hoe de minuten bekend zijn */
            onderbouwing: string;
        };
        Lastenmaatregel: {
            id: number;
            versie: number;
            naam: string;
            uitleg: string;
            /**
             * @description Voor wie de last lager wordt
             * @enum {string}
             */
            doelgroep: "clienten" | "professionals" | "aanbieders" | "gemeenten";
            initiatief: string;
            /** @enum {string} */
            stand: "plan" | "loopt" | "klaar" | "gestopt";
            /** @description Bespaard per jaar door de hele doelgroep; null: nog niet bekend */
            minutenPerJaar: number | null;
            /** @description Hoe de minuten bekend zijn */
            onderbouwing: string;
            door: string;
            /** Format: date-time */
            op: string;
        };
        LastenmaatregelLijst: {
            maatregelen: components["schemas"]["Lastenmaatregel"][];
        };
        LastenmaatregelOpgeslagen: {
            id: number;
            versie: number;
        };
        Veldkeuze: {
            code: string;
            /** @description Versie van de definitie die geldt voor deze uitvraag */
            versie: number;
            verplicht: boolean;
            vormen: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
        };
        Doelgroep: {
            /** @description Alleen wie onder het Early Warning System valt: omzet boven de drempel, of aangewezen */
            ews: boolean;
            /** @description Minstens zoveel omzet uit de Jeugdwet, in euro per jaar */
            omzetVanaf: number | null;
            /** @description Alleen wie door een regio is aangewezen */
            aangewezen: boolean;
            /** @description Leeg: alle soorten */
            soorten: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
            /** @description Gevestigd in, of hulp in, een van deze jeugdregio’s; leeg: alle */
            regios: string[];
            /** @description Niet leeg: precies deze aanbieders, ongeacht de andere voorwaarden */
            kvks: string[];
            /** @description Bij gebieden: gemeenten, jeugdregio’s of beide */
            gebieden: ("gemeente" | "jeugdregio")[];
            /** @description Hoogstens zoveel van wie eraan voldoen; hetzelfde zaad kiest dezelfde */
            steekproef: {
                aantal: number;
                zaad: string;
            } | null;
        };
        Uitvraagwijziging: {
            /** @description Zoals gelezen; heeft een ander intussen gewijzigd, dan is het antwoord 409 */
            revisie: number;
            titel: string;
            /** @description Om uit te proberen welke gegevens nodig zijn */
            pilot: boolean;
            periode: string;
            /**
             * Format: date
             * @description Laatste dag waarop ingediend kan worden zonder te laat te zijn
             */
            deadline: string;
            doel: string;
            grondslag: string;
            velden: components["schemas"]["Veldkeuze"][];
            doelgroep: components["schemas"]["Doelgroep"];
            /** @description Het bestuur keurt goed voordat de cijfers bij de toezichthouder zijn */
            vierOgen: boolean;
        };
        NieuweUitvraag: {
            /** @description Waar de uitvraag mee begint, uit /uitvraagsjablonen */
            sjabloon: string;
        };
        Uitvraag: {
            id: number;
            /**
             * @description Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s
             * @enum {string}
             */
            aan: "aanbieders" | "gebieden";
            /** @enum {string} */
            status: "concept" | "verstuurd" | "gesloten";
            revisie: number;
            titel: string;
            /** @description Om uit te proberen welke gegevens nodig zijn */
            pilot: boolean;
            periode: string;
            deadline: string;
            doel: string;
            grondslag: string;
            velden: components["schemas"]["Veldkeuze"][];
            doelgroep: components["schemas"]["Doelgroep"];
            /** @description Het bestuur keurt goed voordat de cijfers bij de toezichthouder zijn */
            vierOgen: boolean;
            /** Format: date-time */
            gemaaktOp: string;
            verstuurdOp: string | null;
            geslotenOp: string | null;
            /** @description Wat er nog moet gebeuren voordat dit verstuurd kan worden; leeg als dat kan */
            ontbreekt: {
                plek: string;
                melding: string;
            }[];
        };
        UitvraagInLijst: {
            id: number;
            titel: string;
            /**
             * @description Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s
             * @enum {string}
             */
            aan: "aanbieders" | "gebieden";
            pilot: boolean;
            periode: string;
            deadline: string;
            /** @enum {string} */
            status: "concept" | "verstuurd" | "gesloten";
            verstuurdOp: string | null;
            /** @description Partijen die gevraagd zijn; 0 zolang het een concept is */
            ontvangers: number;
            /** @description Zoveel hebben er ingediend, ook als dat al is geaccepteerd */
            ingediend: number;
            geaccepteerd: number;
            /** @description Nog niet ingediend na de deadline */
            teLaat: number;
        };
        UitvraagLijst: {
            uitvragen: components["schemas"]["UitvraagInLijst"][];
        };
        Uitvraagsjabloon: {
            code: string;
            naam: string;
            uitleg: string;
            /**
             * @description Aan wie de vraag gaat: aanbieders, of gemeenten en jeugdregio’s
             * @enum {string}
             */
            aan: "aanbieders" | "gebieden";
            perJaar: boolean;
            aantalVelden: number;
        };
        UitvraagsjabloonLijst: {
            sjablonen: components["schemas"]["Uitvraagsjabloon"][];
        };
        Uitvraaglast: {
            ontvangers: number;
            perVorm: {
                /** @enum {string} */
                vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
                ontvangers: number;
                /** @description Velden in het formulier */
                velden: number;
                /** @description Al bekend en ingevuld, gemiddeld per ontvanger */
                bekend: number;
                /** @description Ingevuld als voorstel uit een eerdere periode, gemiddeld per ontvanger */
                overgenomen: number;
                /** @description Zelf in te vullen, gemiddeld per ontvanger */
                teVragen: number;
                /** @description gemiddeld per ontvanger */
                minuten: number;
                /** @description De minuten komen uit metingen bij minstens 5 partijen; anders uit een eigen schatting */
                gemeten: boolean;
            }[];
            /** @description Deel van alle velden van alle ontvangers dat al bekend is */
            aandeelBekend: number;
            /** @description Van alle ontvangers samen */
            minutenTotaal: number;
            /** @description Ontvangers waar nog niemand kan indienen */
            zonderMensen: number;
            /** @description Ontvangers waar nog niemand kan goedkeuren, terwijl dat wel is gevraagd */
            zonderAccordeur: number;
            /** @description De vorige uitvraag van dezelfde soort, om mee te vergelijken */
            vorige: {
                id: number;
                titel: string;
                ontvangers: number;
                minutenTotaal: number;
            } | null;
        };
        Uitvraagverzending: {
            revisie: number;
        };
        UitvraagVerzonden: {
            aanleveringen: number;
            mails: number;
            nietTeMailen: number;
        };
        AanleveringVanUitvraag: {
            id: number;
            partij: string;
            kvk: string | null;
            /** @enum {string} */
            vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
            /** @enum {string} */
            status: "concept" | "klaar" | "ingediend" | "teruggestuurd" | "geaccepteerd";
            /** Format: date */
            deadline: string;
            teLaat: boolean;
            versie: number;
            /** @description Van de laatste versie */
            ingediendOp: string | null;
            uitstelGevraagd: boolean;
            /** @description Bij deze partij kan nog niemand indienen */
            zonderMensen: boolean;
        };
        AanleveringenVanUitvraag: {
            aanleveringen: components["schemas"]["AanleveringVanUitvraag"][];
        };
        Veld: {
            code: string;
            versie: number;
            naam: string;
            uitleg: string;
            blok: string;
            /** @enum {string} */
            soort: "getal" | "jaNee" | "keuze" | "datum" | "tekst";
            eenheid: ("euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren") | null;
            /** @description Stand op de laatste dag, of opgeteld vanaf 1 januari */
            aard: ("stand" | "stroom") | null;
            /** @enum {string} */
            teken: "positief" | "vrij";
            mogelijkheden: {
                waarde: string;
                tekst: string;
            }[] | null;
            bron: string;
            grondslag: string | null;
        };
        Keuzeveld: {
            code: string;
            versie: number;
            naam: string;
            uitleg: string;
            blok: string;
            /** @enum {string} */
            soort: "getal" | "jaNee" | "keuze" | "datum" | "tekst";
            eenheid: ("euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren") | null;
            /** @description Stand op de laatste dag, of opgeteld vanaf 1 januari */
            aard: ("stand" | "stroom") | null;
            /** @enum {string} */
            teken: "positief" | "vrij";
            mogelijkheden: {
                waarde: string;
                tekst: string;
            }[] | null;
            bron: string;
            grondslag: string | null;
            /** @description Nog op proef: bedoeld voor een pilot */
            kandidaat: boolean;
            /** @description Formulieren waar dit veld in past */
            vormen: ("aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio")[];
            /** @description Waar het al te vinden is; leeg als dat niet bekend is */
            elders: string;
        };
        KeuzeveldLijst: {
            velden: components["schemas"]["Keuzeveld"][];
        };
        NieuwGegeven: {
            code: string;
            naam: string;
            uitleg: string;
            /** @enum {string} */
            eenheid: "euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren";
            /** @enum {string} */
            soort: "stand" | "stroom";
            /** @enum {string} */
            teken: "positief" | "vrij";
            /** @enum {string} */
            blok: "balans" | "resultaat" | "jeugdtak" | "liquiditeitsprognose" | "convenanten" | "personeel" | "zorg" | "gi" | "overig";
            /** @description Wie dit gegeven voorstelt, en waarom */
            bron: string;
            /**
             * @description Waar het misschien al te vinden is
             * @default
             */
            elders: string;
            /**
             * @default vroegsignalering
             * @enum {string}
             */
            doel: "vroegsignalering" | "leren";
            /** @default [] */
            alleenVoor: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
        };
        GegevenToegevoegd: {
            code: string;
            versie: number;
        };
        Toegangsvermelding: {
            volgnummer: number;
            /** Format: date-time */
            op: string;
            /** @description null: een machine, of iemand die niet is ingelogd */
            persoonId: string | null;
            persoonNaam: string;
            machineclient: string | null;
            rol: string;
            partijNaam: string;
            handeling: string;
            /** @description De handeling in woorden; leeg als die niet bekend zijn */
            omschrijving: string;
            /** @enum {string} */
            soort: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
            doel: string;
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "mislukt";
            /** @description Over wie: een KvK-nummer, de code van een regio, land, of niets */
            voorwerp: string;
            pseudoniem: string | null;
            /** @description HTTP-status van het antwoord; 0 als die er niet is */
            status: number;
            toelichting: string;
            /** Format: uuid */
            verwerkingId: string;
            traceId: string;
        };
        Toegangslog: {
            totaal: number;
            /** @description Er zijn er meer dan totaal; verder wordt niet geteld */
            meer: boolean;
            vermeldingen: components["schemas"]["Toegangsvermelding"][];
        };
        Inzage: {
            volgnummer: number;
            /** Format: date-time */
            op: string;
            partijNaam: string;
            rol: string;
            /** @description Een systeem van die organisatie, geen persoon */
            machine: boolean;
            handeling: string;
            /** @description De handeling in woorden; leeg als die niet bekend zijn */
            omschrijving: string;
            /** @enum {string} */
            soort: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
            doel: string;
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "mislukt";
        };
        EigenInzage: {
            totaal: number;
            /** @description Er zijn er meer dan totaal; verder wordt niet geteld */
            meer: boolean;
            inzagen: components["schemas"]["Inzage"][];
        };
        Beveiligingsgebeurtenis: {
            volgnummer: number;
            /** Format: date-time */
            op: string;
            /** @description null: een machine, of iemand die niet is ingelogd */
            persoonId: string | null;
            persoonNaam: string;
            machineclient: string | null;
            rol: string;
            partijNaam: string;
            handeling: string;
            /** @description De handeling in woorden; leeg als die niet bekend zijn */
            omschrijving: string;
            /** @enum {string} */
            soort: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
            doel: string;
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "mislukt";
            /** @description Over wie: een KvK-nummer, de code van een regio, land, of niets */
            voorwerp: string;
            pseudoniem: string | null;
            /** @description HTTP-status van het antwoord; 0 als die er niet is */
            status: number;
            toelichting: string;
            /** Format: uuid */
            verwerkingId: string;
            traceId: string;
            /** @enum {string} */
            gebeurtenis: "aanmelding_mislukt" | "geweigerd" | "noodtoegang";
        };
        Beveiligingsgebeurtenissen: {
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string;
            perDag: {
                /** Format: date */
                dag: string;
                /** @enum {string} */
                gebeurtenis: "aanmelding_mislukt" | "geweigerd" | "noodtoegang";
                aantal: number;
            }[];
            totaal: number;
            /** @description Er zijn er meer dan totaal; verder wordt niet geteld */
            meer: boolean;
            gebeurtenissen: components["schemas"]["Beveiligingsgebeurtenis"][];
        };
        Logboekcontrole: {
            /** Format: date-time */
            op: string;
            /** @enum {string} */
            keten: "toegangslog" | "verwerkingslog";
            /** @description Het nummer van de laatste regel */
            tot: number;
            /** @description Met hoeveel wortels van buiten de database is vergeleken */
            wortels: number;
            /** @enum {string} */
            uitkomst: "in_orde" | "gebroken";
            bevinding: string;
            duurMs: number;
        };
        Logboekcontroles: {
            /** @description Of de ketens heel waren bij de laatste controle; null: nog nooit gecontroleerd */
            inOrde: boolean | null;
            controles: components["schemas"]["Logboekcontrole"][];
        };
        Bericht: {
            id: number;
            aan: string;
            onderwerp: string;
            tekst: string;
            /** Format: date-time */
            gemaaktOp: string;
        };
        BerichtLijst: {
            totaal: number;
            berichten: components["schemas"]["Bericht"][];
        };
        Toegangsmatrix: {
            versie: number;
            /** Format: date */
            geldigVan: string;
            rollen: {
                /** @enum {string} */
                rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                naam: string;
                uitleg: string;
                partijen: ("toezichthouder" | "gemeente" | "jeugdregio" | "aanbieder" | "ministerie" | "branchevereniging" | "matchingteam" | "geschillencommissie" | "kennispunt" | "client")[];
                /** @description Mag in nood voor een dag toegang nemen tot een zaak */
                noodtoegang: boolean;
                rechten: {
                    /** @enum {string} */
                    doel: "vroegsignalering" | "contractbeheer" | "casuistiek" | "leren" | "openbaar" | "beheer" | "verantwoording" | "aanlevering" | "accordering";
                    /** @enum {string} */
                    relatie: "eigen" | "zaak" | "regio" | "iedereen";
                    /** @enum {string} */
                    recht: "geteld" | "lezen" | "schrijven";
                }[];
            }[];
        };
        Convenantpartijen: {
            partijen: {
                naam: string;
                soort: string;
                rol: string;
                ondertekendOp: string | null;
            }[];
        };
        Tredebesluit: {
            /** Format: date-time */
            op: string;
            trede: number;
            reden: string;
            door: string;
            oorzaken: ("financieel" | "minderVraag" | "personeel" | "anders")[];
            voorstelTrede: number | null;
            voorstelOp: string | null;
            /** @description Signalen die toen liepen: bewijs naast de normen */
            signalen: {
                id: number;
                titel: string;
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
            }[];
            normset: string;
        };
        Gebeurtenis: {
            /** Format: date */
            datum: string;
            soort: string;
            naam: string;
            groep: string;
            /** @description Trede waartoe deze gebeurtenis op zichzelf leidt */
            trede: number | null;
            toelichting: string;
            bron: string;
            /** Format: date-time */
            vastgelegdOp: string;
        };
        NieuwTredebesluit: {
            trede: number;
            reden: string;
            /**
             * @description Waardoor de continuïteit onder druk staat
             * @default []
             */
            oorzaken: ("financieel" | "minderVraag" | "personeel" | "anders")[];
            /** @description Het voorstel dat de beslisser zag; is er een nieuwer voorstel, dan wordt het besluit geweigerd */
            voorstelOp: string | null;
        };
        NieuweGebeurtenis: {
            /** Format: date */
            datum: string;
            soort: string;
            /** @default  */
            toelichting: string;
            bron: string;
        };
        Kengetalstand: {
            waarde: number;
            periode: string;
            trede: number | null;
        };
        AanbiederRij: {
            kvk: string;
            naam: string;
            plaats: string | null;
            jeugdregio: string;
            jeugdregioNaam: string;
            soorten: string[];
            hulpvormen: string[];
            cruciaal: boolean;
            inEws: boolean;
            /** @description Geldende trede; null als er nog niets te beoordelen is */
            trede: number | null;
            tredeBron: ("besluit" | "voorstel" | "nieuwVoorstel") | null;
            besluitTrede: number | null;
            voorstelTrede: number | null;
            vorigeTrede: number | null;
            signalen: number;
            nieuweSignalen: number;
            onvolledig: boolean;
            laatstePeriode: string | null;
            jongeren: number | null;
            /** @description Jongeren in het gevraagde werkgebied; null als er niet naar een werkgebied is gevraagd */
            jongerenInWerkgebied: number | null;
            kengetallen: {
                [key: string]: components["schemas"]["Kengetalstand"];
            };
            reeks: {
                periode: string;
                waarde: number | null;
            }[];
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
        };
        AanbiederLijst: {
            /** Format: date */
            bekendOp: string;
            totaal: number;
            pagina: number;
            paginaGrootte: number;
            aanbieders: components["schemas"]["AanbiederRij"][];
        };
        NormsetKort: {
            code: string;
            naam: string;
            versie: number;
            status: string;
        };
        Kerncijfer: {
            /** @enum {string} */
            code: "tredeVierPlus" | "jongeren" | "nieuweSignalen" | "teBeoordelen" | "compleet";
            waarde: number | null;
            vorige: number | null;
            reeks: {
                /** Format: date */
                op: string;
                waarde: number | null;
            }[];
        };
        Regiobeeld: {
            code: string;
            naam: string;
            aantalAanbieders: number;
            tredeDriePlus: number;
            tredeVierPlus: number;
            hoogsteTrede: number | null;
            jongeren: number;
        };
        LandelijkOverzicht: {
            /** Format: date */
            bekendOp: string;
            /** Format: date */
            vergelekenMet: string;
            verwachtePeriode: string;
            /** @description Laatste moment waarop iets nieuws bekend werd */
            laatstBekend: string | null;
            demo: boolean;
            toezichthouder: string;
            /** @description Aanbieders in het EWS */
            aantal: number;
            kerncijfers: components["schemas"]["Kerncijfer"][];
            ladder: {
                trede: number;
                aantal: number;
                vorige: number;
            }[];
            veranderd: {
                kvk: string;
                naam: string;
                van: number;
                naar: number;
            }[];
            normset: components["schemas"]["NormsetKort"];
            regios: components["schemas"]["Regiobeeld"][];
        };
        WegvallendeZorg: {
            hulpvorm: string;
            clienten: number;
            clientenBedreigd: number;
            aanbieders: {
                kvk: string;
                naam: string;
                trede: number;
                clienten: number;
            }[];
        };
        RegioDetail: {
            /** Format: date */
            bekendOp: string;
            /** Format: date */
            vergelekenMet: string;
            verwachtePeriode: string;
            /** @description Laatste moment waarop iets nieuws bekend werd */
            laatstBekend: string | null;
            demo: boolean;
            toezichthouder: string;
            /** @description Aanbieders in het EWS */
            aantal: number;
            kerncijfers: components["schemas"]["Kerncijfer"][];
            ladder: {
                trede: number;
                aantal: number;
                vorige: number;
            }[];
            veranderd: {
                kvk: string;
                naam: string;
                van: number;
                naar: number;
            }[];
            normset: components["schemas"]["NormsetKort"];
            regio: {
                code: string;
                naam: string;
            };
            gemeenten: {
                code: string;
                naam: string;
            }[];
            /** @description Treden en wat daarop rust zijn hier niet zichtbaar voor uw rol; die lijsten zijn leeg */
            beperkt: boolean;
            wegvallendeZorg: components["schemas"]["WegvallendeZorg"][];
        };
        JeugdregioLijst: {
            /** Format: date */
            bekendOp: string;
            jeugdregios: {
                code: string;
                naam: string;
                aantalGemeenten: number;
            }[];
        };
        RegioLijst: {
            /** Format: date */
            bekendOp: string;
            schema: string;
            regios: {
                code: string;
                naam: string;
                aantalGemeenten: number;
            }[];
        };
        Reden: {
            indicator: string;
            naam: string;
            groep: string;
            waarde: number | null;
            norm: number | null;
            trede: number;
            periode: string | null;
            bron: string;
            tekst: string;
            watNodig: string | null;
        };
        Tredevoorstel: {
            trede: number;
            /** Format: date-time */
            op: string;
            periode: string | null;
            /** @description Versie van de rekenwijze waarmee het voorstel is gemaakt */
            rekenversie: number;
            onvolledig: boolean;
            /** @description Wat er ontbreekt, als de gegevens onvolledig zijn */
            ontbreekt: string[];
            redenen: components["schemas"]["Reden"][];
            nietTeBerekenen: {
                indicator: string;
                naam: string;
                want: string;
            }[];
        };
        Kengetalreeks: {
            code: string;
            naam: string;
            uitleg: string;
            formule: string;
            eenheid: string;
            groep: string;
            /** @description Welke kant van een grens slechter is */
            richting: ("laagIsSlecht" | "hoogIsSlecht") | null;
            grenzen: {
                [key: string]: number;
            } | null;
            waarde: number | null;
            /** @description De waarde zoals een mens haar leest */
            tekst: string | null;
            periode: string | null;
            trede: number | null;
            reeks: {
                periode: string;
                waarde: number | null;
                trede: number | null;
                /** @description Waarom er geen waarde is */
                want: string | null;
                /** @description Buiten de gewone schommeling */
                bijzonder: boolean;
            }[];
            schommeling: {
                gemiddelde: number;
                onder: number;
                boven: number;
                voorlopig: boolean;
            } | null;
        };
        Signaal: {
            /** Format: date-time */
            op: string;
            groep: string;
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            soort: "kengetal" | "gebeurtenis" | "trede";
            naam: string;
            tekst: string;
        };
        AanbiederDetail: {
            /** Format: date */
            bekendOp: string;
            demo: boolean;
            toezichthouder: string;
            kvk: string;
            agb: string | null;
            naam: string;
            rechtsvorm: string | null;
            plaats: string | null;
            jeugdregio: string;
            jeugdregioNaam: string;
            soorten: string[];
            cruciaal: boolean;
            cruciaalGrond: string | null;
            ews: {
                inEws: boolean;
                gronden: string[];
            };
            jongeren: number | null;
            levergebied: {
                jeugdregio: string;
                naam: string;
                hulpvorm: string;
                clienten: number;
                periode: string;
            }[];
            geldend: {
                trede: number;
                /** @enum {string} */
                bron: "besluit" | "voorstel" | "nieuwVoorstel";
                /** Format: date-time */
                sinds: string;
                vorige: number | null;
            } | null;
            tredeperioden: {
                /** Format: date-time */
                op: string;
                trede: number;
                /** @enum {string} */
                bron: "besluit" | "voorstel" | "nieuwVoorstel";
            }[];
            voorstel: components["schemas"]["Tredevoorstel"] | null;
            besluiten: components["schemas"]["Tredebesluit"][];
            voorstellen: {
                /** Format: date-time */
                op: string;
                periode: string | null;
                trede: number;
            }[];
            kengetallen: components["schemas"]["Kengetalreeks"][];
            signalen: components["schemas"]["Signaal"][];
            gebeurtenissen: components["schemas"]["Gebeurtenis"][];
            normset: components["schemas"]["NormsetKort"];
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
        };
        WaarnemingLijst: {
            /** Format: date */
            bekendOp: string;
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            waarnemingen: {
                gegeven: string;
                naam: string;
                eenheid: string;
                blok: string;
                periode: string;
                waarde: number;
                /** Format: date-time */
                vastgelegdOp: string;
                vervangenOp: string | null;
                bron: string;
                /** @description Wat de aanbieder bij dit cijfer zei; leeg als er niets is gezegd */
                toelichting: string;
            }[];
        };
        Tredematrix: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKort"];
            /**
             * @description Over wie het gaat; wie niet alle treden mag zien, ziet alle aanbieders
             * @enum {string}
             */
            bereik: "ews" | "alle";
            /** @description Er zijn aanbieders waarvan u de trede niet mag zien */
            beperkt: boolean;
            /** @description Aantal aanbieders waarvan u de trede niet mag zien */
            verborgen: number;
            momenten: {
                /** Format: date */
                op: string;
                /** @description null: het kwartaal loopt nog */
                periode: string | null;
            }[];
            /** @description Aanbieders in de keuze, ook wie niet van trede veranderde */
            aantal: number;
            aanbieders: {
                kvk: string;
                naam: string;
                plaats: string | null;
                jeugdregio: string;
                jeugdregioNaam: string;
                treden: (number | null)[];
                nietZichtbaar: boolean;
            }[];
            /** @description Naar de regio van vestiging; leeg als u niet alle treden mag zien */
            regios: {
                code: string;
                naam: string;
                cellen: {
                    aantal: number;
                    driePlus: number;
                    hoogste: number | null;
                }[];
            }[];
        };
        Tredebeweging: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKort"];
            /**
             * @description Over wie het gaat; wie niet alle treden mag zien, ziet alle aanbieders
             * @enum {string}
             */
            bereik: "ews" | "alle";
            /** @description Er zijn aanbieders waarvan u de trede niet mag zien */
            beperkt: boolean;
            /** @description Aantal aanbieders waarvan u de trede niet mag zien */
            verborgen: number;
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string;
            aantalVan: number;
            aantalTot: number;
            overgangen: {
                /**
                 * @description Een trede; geen: nog geen trede; buiten: telde die dag niet mee
                 * @enum {string}
                 */
                vanPlaats: "1" | "2" | "3" | "4" | "5" | "6" | "buiten" | "geen";
                /**
                 * @description Een trede; geen: nog geen trede; buiten: telde die dag niet mee
                 * @enum {string}
                 */
                naarPlaats: "1" | "2" | "3" | "4" | "5" | "6" | "buiten" | "geen";
                aantal: number;
            }[];
            gestegen: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                van: number;
                naar: number;
            }[];
            gedaald: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                van: number;
                naar: number;
            }[];
            erbij: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                trede: number | null;
            }[];
            eraf: {
                kvk: string;
                naam: string;
                jeugdregioNaam: string;
                trede: number | null;
            }[];
            verblijf: {
                trede: number;
                /** @description Keren dat een aanbieder op deze trede kwam */
                aantal: number;
                /** @description Daarvan: staat er nog */
                lopend: number;
                /** @description Niet meegeteld: stond er al toen de cijfers begonnen */
                zonderBegin: number;
                /** @description Dagen (Kaplan-Meier); null: meer dan de helft staat er nog */
                mediaan: number | null;
                langst: number | null;
            }[];
        };
        Concentratie: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKort"];
            /** @description Kleinere aantallen jongeren zijn verborgen; null: niets is verborgen */
            minstens: number | null;
            /** @description Waarover de aanbieders hun nieuwste cijfer hebben */
            perioden: string[];
            regios: {
                code: string;
                naam: string;
            }[];
            hulpvormen: string[];
            /** @description Geen cel: er is geen hulp bekend */
            cellen: {
                regio: string;
                hulpvorm: string;
                /** @description null: minder dan het minimum, of af te leiden uit de rest */
                jongeren: number | null;
                aanbieders: number;
                /** @description Som van de gekwadrateerde aandelen, 0 tot 1; 1 is alles bij één */
                hhi: number | null;
                grootste: {
                    /** @description null: niet zichtbaar voor uw rol */
                    aanbieder: {
                        kvk: string;
                        naam: string;
                        trede: number | null;
                        /** @description De trede is niet zichtbaar voor uw rol */
                        nietZichtbaar: boolean;
                    } | null;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    /** @description 0 tot 1 */
                    aandeel: number | null;
                } | null;
                /** @description Alle aanbieders, alleen als er naar één regio is gevraagd */
                delen: {
                    /** @description null: niet zichtbaar voor uw rol */
                    aanbieder: {
                        kvk: string;
                        naam: string;
                        trede: number | null;
                        /** @description De trede is niet zichtbaar voor uw rol */
                        nietZichtbaar: boolean;
                    } | null;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    /** @description 0 tot 1 */
                    aandeel: number | null;
                }[];
            }[];
        };
        Domino: {
            /** Format: date */
            bekendOp: string;
            normset: components["schemas"]["NormsetKort"];
            /** @description Kleinere aantallen jongeren zijn verborgen; null: niets is verborgen */
            minstens: number | null;
            regio: {
                code: string;
                naam: string;
            } | null;
            gekozen: {
                kvk: string;
                naam: string;
                trede: number | null;
                /** @description De trede is niet zichtbaar voor uw rol */
                nietZichtbaar: boolean;
            }[];
            rondes: {
                gevallen: {
                    kvk: string;
                    naam: string;
                    trede: number | null;
                    /** @description De trede is niet zichtbaar voor uw rol */
                    nietZichtbaar: boolean;
                    /** @enum {string} */
                    reden: "gekozen" | "trede" | "vol";
                }[];
                /** @description null: minder dan het minimum, of af te leiden uit de rest */
                jongeren: number | null;
                perHulpvorm: {
                    hulpvorm: string;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    /** @description Passen hoogstens op plekken die bekend zijn */
                    past: number | null;
                    /** @description Daarnaast: kunnen alleen naar aanbieders waarvan de vrije plekken niet bekend zijn */
                    onzeker: number | null;
                    /** @description Geen aanbieder in de regio, of wie er is zit vol */
                    geenPlek: number | null;
                }[];
                gemeenten: {
                    regio: string;
                    regioNaam: string;
                    /** @description null: van deze jongeren is de gemeente niet bekend */
                    gemeente: string | null;
                    gemeenteNaam: string | null;
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongeren: number | null;
                    perHulpvorm: {
                        hulpvorm: string;
                        /** @description null: minder dan het minimum, of af te leiden uit de rest */
                        jongeren: number | null;
                    }[];
                }[];
                aantalOntvangers: number;
                /** @description Hoogstens 200, met de meeste vraag eerst */
                ontvangers: {
                    kvk: string;
                    naam: string;
                    trede: number | null;
                    /** @description De trede is niet zichtbaar voor uw rol */
                    nietZichtbaar: boolean;
                    hulpvorm: string;
                    regios: string[];
                    /** @description null: minder dan het minimum, of af te leiden uit de rest */
                    jongerenNu: number | null;
                    /** @description Deel van de vraag, naar hoeveel jongeren deze aanbieder daar nu helpt */
                    gevraagd: number | null;
                    /** @description Geschatte vrije plekken; null: zie capaciteit, nooit nul */
                    vrij: number | null;
                    /** @enum {string} */
                    capaciteit: "bekend" | "onbekend" | "nietZichtbaar";
                    bezetting: {
                        procent: number;
                        periode: string;
                    } | null;
                    /** @description Krijgt meer vraag dan bekende plekken */
                    vol: boolean;
                    /** @description Staat zelf op trede 3 of hoger, voor zover zichtbaar */
                    kwetsbaar: boolean;
                }[];
            }[];
        };
        NieuweVerlening: {
            partijId: number;
            /** @description Alleen voor deze persoon van de partij */
            email?: string;
            onderdelen: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            /**
             * Format: date
             * @description Laatste dag waarop het te zien is
             */
            tot: string;
            reden: string;
        };
        NieuweNoodtoegang: {
            reden: string;
        };
        NieuwOordeel: {
            /** @enum {string} */
            oordeel: "terecht" | "onterecht";
            toelichting: string;
        };
        Verlening: {
            id: number;
            /** @enum {string} */
            soort: "deling" | "persoonlijk" | "noodtoegang";
            kvk: string | null;
            aanbieder: string | null;
            partij: string;
            partijSoort: string;
            persoon: string | null;
            onderdelen: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            /** Format: date-time */
            van: string;
            /** Format: date-time */
            tot: string;
            reden: string;
            ingetrokkenOp: string | null;
            loopt: boolean;
            beoordeling: ("terecht" | "onterecht") | null;
            beoordeeldOp: string | null;
            beoordelingToelichting: string | null;
        };
        VerleningLijst: {
            verleningen: components["schemas"]["Verlening"][];
        };
        PartijLijst: {
            partijen: {
                id: number;
                naam: string;
                soort: string;
            }[];
        };
        Verleend: {
            id: number;
        };
        Definities: {
            /** Format: date */
            bekendOp: string;
            gegevens: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                naam: string;
                uitleg: string;
                /** @enum {string} */
                eenheid: "euro" | "procent" | "aantal" | "fte" | "jaNee" | "maanden" | "verhouding" | "uren";
                /** @enum {string} */
                soort: "stand" | "stroom";
                /** @enum {string} */
                teken: "positief" | "vrij";
                /** @enum {string} */
                blok: "balans" | "resultaat" | "jeugdtak" | "liquiditeitsprognose" | "convenanten" | "personeel" | "zorg" | "gi" | "overig";
                bron: string;
                /** @enum {string} */
                doel: "vroegsignalering" | "leren";
                alleenVoor?: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
                /** @enum {string} */
                status?: "kandidaat" | "vastgesteld";
                elders?: string;
            }[];
            indicatoren: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                /** @enum {string} */
                status: "voorbeeld" | "experimenteel" | "vastgesteld";
                naam: string;
                uitleg: string;
                formule: string;
                invoer: string[];
                /** @enum {string} */
                eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee";
                /** @enum {string} */
                gunstig: "hoog" | "laag" | "neutraal";
                /** @enum {string} */
                groep: "Financieel" | "Personeel" | "Zorg";
                bron: string;
                bereik?: {
                    min: number;
                    max: number;
                };
                familie?: string;
                variantVan?: string;
                jaarcijferVan?: string;
                geenWaarde?: string;
                sturing?: {
                    formule: string;
                    /** Format: includes */
                    zin: string;
                };
                alleenVoor?: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
            }[];
            normsets: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                naam: string;
                status: string;
                bron: string;
                toelichting: string;
                normen: {
                    indicator: string;
                    /** @enum {string} */
                    richting: "laagIsSlecht" | "hoogIsSlecht";
                    grenzen: {
                        2?: number;
                        3?: number;
                        4?: number;
                        5?: number;
                    };
                    grensTelt?: boolean;
                    alleenVoor?: ("jeugdhulp" | "gi" | "ggz" | "gehandicaptenzorg")[];
                    bron: string;
                    toelichting: string;
                }[];
                onmisbaar: {
                    code: string;
                    naam: string;
                    indicatoren: string[];
                    tredeBijOntbreken: 1 | 2 | 3;
                }[];
            }[];
            gebeurtenissoorten: {
                code: string;
                versie: number;
                /** Format: date */
                geldigVan: string;
                naam: string;
                uitleg: string;
                trede: 1 | 2 | 3 | 4 | 5 | 6;
                weegtMaanden: number | null;
                opgehevenDoor: string[];
                /** @enum {string} */
                groep: "Financieel" | "Organisatie" | "Verantwoording" | "Zorg" | "Contracten" | "Herstel";
                bron: string;
            }[];
        };
        PilotVoorspelling: {
            /**
             * @description Het cijfer zelf, of hoeveel het veranderde in een jaar
             * @enum {string}
             */
            wat: "waarde" | "verandering";
            /**
             * @description vooruit: kwam binnen vier kwartalen na de periode op trede 3 of hoger; nu: staat vandaag op trede 3 of hoger
             * @enum {string}
             */
            uitkomst: "vooruit" | "nu";
            periode: string;
            /** @description Kans dat een aanbieder met die uitkomst een hogere waarde heeft dan een zonder; 0,5 zegt niets */
            auc: number;
            /** @description Ondergrens van het 95%-interval (Newcombe 2006, methode 5) */
            onder: number;
            boven: number;
            /** @description Aanbieders met die uitkomst, minstens 5 */
            gevallen: number;
            /** @description Aanbieders zonder die uitkomst, minstens 5 */
            anderen: number;
        };
        PilotVeldbewijs: {
            /**
             * @description Waaruit het komt: wat is ingediend, of wat al bekend was
             * @enum {string}
             */
            bron: "aanleveringen" | "waarnemingen";
            respons: {
                gevraagd: number;
                ingediend: number;
                ingevuld: number;
                leeg: number;
                uitgelegd: number;
                teruggestuurd: number;
            };
            /** @description Waarover de vergeleken cijfers gaan; null: er zijn geen cijfers */
            periode: string | null;
            gelijkenis: {
                gegeven: string;
                naam: string;
                periode: string;
                /** @description Rangcorrelatie van Spearman */
                rho: number;
                aantal: number;
                /** @description 0,95 of meer (of −0,95 of minder): dit lijkt al bekend */
                lijktBekend: boolean;
            }[];
            /** @description Leeg: te weinig aanbieders in een van de groepen */
            voorspelling: components["schemas"]["PilotVoorspelling"][];
        };
        PilotGroepsbewijs: {
            aanbieders: number;
            inEws: number;
            gevraagd: number;
            drempel: number;
            klassen: {
                van: number | null;
                /** @description Meer dan van, tot en met tot; allebei null: omzet onbekend */
                tot: number | null;
                aanbieders: number;
                gevraagd: number;
                metTrede: number;
                /** @description Op trede 3 of hoger */
                zorgelijk: number;
            }[];
        };
        Pilot: {
            uitvraag: {
                id: number;
                titel: string;
                /** @enum {string} */
                aan: "aanbieders" | "gebieden";
                periode: string;
                /** @enum {string} */
                status: "concept" | "verstuurd" | "gesloten";
            };
            /** @description Aanleveringen */
            gevraagd: number;
            ingediend: number;
            /** @description Velden die al in het EWS zitten en hier opnieuw worden gebruikt (R-218) */
            bestaand: number;
            velden: {
                code: string;
                naam: string;
                uitleg: string;
                eenheid: string | null;
                /** @description Waar het volgens de definitie al te vinden is */
                elders: string;
                /** @description false: zit al in het EWS */
                kandidaat: boolean;
                bewijs: components["schemas"]["PilotVeldbewijs"];
                /** @description Hoort bij het bewijs op het scherm; stuur het mee met een oordeel */
                stempel: string;
                /** @description Het nieuwste eerst */
                oordelen: {
                    /** @enum {string} */
                    nodig: "ja" | "nee" | "weetNiet";
                    elders: string;
                    besluit: ("opnemen" | "nietOpnemen" | "verderOnderzoeken") | null;
                    reden: string;
                    door: string;
                    /** Format: date-time */
                    op: string;
                    /** @description Wat er toen op het scherm stond */
                    bewijs: components["schemas"]["PilotVeldbewijs"];
                }[];
            }[];
            /** @description Van wie de gegevens gevraagd moeten worden (R-017, R-045); null bij gemeenten en regio’s */
            groep: {
                bewijs: components["schemas"]["PilotGroepsbewijs"];
                /** @description Hoort bij het bewijs op het scherm; stuur het mee met een oordeel */
                stempel: string;
                oordelen: {
                    /** @enum {string} */
                    nodig: "ja" | "nee" | "weetNiet";
                    elders: string;
                    besluit: ("opnemen" | "nietOpnemen" | "verderOnderzoeken") | null;
                    reden: string;
                    door: string;
                    /** Format: date-time */
                    op: string;
                    /** @description Wat er toen op het scherm stond */
                    bewijs: components["schemas"]["PilotGroepsbewijs"];
                }[];
            } | null;
        };
        NieuwPilotoordeel: {
            /** @description Code van het veld; "*": de groep die gevraagd wordt */
            gegeven: "*" | string;
            /** @enum {string} */
            nodig: "ja" | "nee" | "weetNiet";
            /**
             * @description Waar het al te vinden is; leeg: nergens
             * @default
             */
            elders: string;
            /**
             * @description null: nog geen besluit
             * @default null
             */
            besluit: ("opnemen" | "nietOpnemen" | "verderOnderzoeken") | null;
            /** @default  */
            reden: string;
            /** @description Hoort bij het bewijs op het scherm; stuur het mee met een oordeel */
            stempel: string;
        };
        PilotoordeelVastgelegd: {
            gegeven: string;
            /** Format: date-time */
            op: string;
        };
        ScenarioKern: {
            tredeNu: number | null;
            tredeStraks: number | null;
            /** @description Euro; null: niet bekend */
            resultaatNu: number | null;
            /** @description Euro; null: niet bekend */
            resultaatStraks: number | null;
            margeStraks: number | null;
            solvabiliteitNu: number | null;
            solvabiliteitStraks: number | null;
            tekortNu: string | null;
            tekortStraks: string | null;
            /** @description Euro; null: niet bekend */
            laagste: number | null;
            laatstBekend: string;
        };
        ScenarioTekort: {
            nummer: number;
            maand: string;
            bedrag: number;
            /** @description Binnen zes maanden: de toets voor liquiditeitssteun */
            binnenToets: boolean;
        };
        ScenarioKengetal: {
            code: string;
            naam: string;
            uitleg: string;
            formule: string;
            bron: string;
            eenheid: string;
            gunstig: string;
            richting: ("laagIsSlecht" | "hoogIsSlecht") | null;
            grenzen: {
                [key: string]: number;
            } | null;
            voor: {
                waarde: number | null;
                tekst: string | null;
                periode: string;
                laatstBekend: boolean;
                trede: number | null;
            } | null;
            na: {
                waarde: number | null;
                tekst: string | null;
                periode: string;
                laatstBekend: boolean;
                trede: number | null;
            } | null;
            /** @enum {string} */
            oordeel: "beter" | "slechter" | "gelijk" | "anders";
            invoer: {
                bron: string;
                code: string;
                naam: string;
                periode: string;
                voor: number;
                na: number | null;
            }[];
        };
        AanbiederScenario: {
            /** Format: date */
            bekendOp: string;
            kvk: string;
            naam: string;
            periode: string | null;
            /** @description Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets */
            nietZichtbaar: ("oordeel" | "cijfers" | "gebeurtenissen")[];
            aannamen: {
                /** @enum {string} */
                code: "tarief" | "tariefVanaf" | "volume" | "loon" | "pnil" | "bezetting" | "verzuim" | "vanaf" | "kostenMeeVolume" | "verblijfsdeel" | "kostenMeeBezetting" | "pnilFactor" | "vervanging" | "vervangfactor" | "betaaltermijn" | "doortrekken";
                waarde: number;
                /** @enum {string} */
                eenheid: "procent" | "procentpunt" | "factor" | "maand" | "maanden" | "jaNee";
                standaard: number;
                onder: number;
                boven: number;
                stap: number;
                /** @enum {string} */
                rol: "knop" | "moment" | "onderbouwing";
                /** @description Waar de standaard vandaan komt; null: een aanname */
                bron: string | null;
            }[];
            normset: {
                code: string;
                naam: string;
                versie: number;
                status: string;
            };
            /** @description null: er zijn geen cijfers, of ze zijn niet zichtbaar */
            uitkomst: {
                basis: {
                    gegeven: string;
                    naam: string;
                    eenheid: string;
                    /**
                     * @description jaar: over de laatste vier kwartalen; stand: aan het einde van de periode
                     * @enum {string}
                     */
                    soort: "jaar" | "stand";
                    waarde: number | null;
                    /** @description De kwartalen zijn niet apart bekend: het jaar is er gelijk over verdeeld */
                    verdeeld: boolean;
                    bekendOp: string | null;
                    ontbreekt: string[];
                }[];
                kern: components["schemas"]["ScenarioKern"];
                jaar: {
                    opbrengsten: {
                        /** @description Euro; null: niet bekend */
                        nu: number | null;
                        /** @description Euro; null: niet bekend */
                        straks: number | null;
                    };
                    lasten: {
                        /** @description Euro; null: niet bekend */
                        nu: number | null;
                        /** @description Euro; null: niet bekend */
                        straks: number | null;
                    };
                    resultaat: {
                        /** @description Euro; null: niet bekend */
                        nu: number | null;
                        /** @description Euro; null: niet bekend */
                        straks: number | null;
                    };
                };
                effecten: {
                    /** @enum {string} */
                    hefboom: "tarief" | "volume" | "bezetting" | "verzuim" | "pnil" | "loon";
                    opbrengsten: number;
                    lasten: number;
                    resultaat: number;
                }[];
                nietBerekend: {
                    /** @enum {string} */
                    aanname: "tarief" | "tariefVanaf" | "volume" | "loon" | "pnil" | "bezetting" | "verzuim" | "vanaf" | "kostenMeeVolume" | "verblijfsdeel" | "kostenMeeBezetting" | "pnilFactor" | "vervanging" | "vervangfactor" | "betaaltermijn" | "doortrekken";
                    ontbreekt: string[];
                }[];
                kwartalen: {
                    periode: string;
                    /** Format: date */
                    tot: string;
                    trede: number | null;
                    cijfers: {
                        gegeven: string;
                        naam: string;
                        /** @description Euro; null: niet bekend */
                        zonder: number | null;
                        /** @description Euro; null: niet bekend */
                        met: number | null;
                    }[];
                }[];
                liquiditeit: {
                    /** @enum {string} */
                    bron: "prognose" | "schatting" | "geen";
                    telt: string[];
                    maanden: {
                        maand: string;
                        /** @description Euro; null: niet bekend */
                        zonder: number | null;
                        /** @description Euro; null: niet bekend */
                        met: number | null;
                    }[];
                    zonder: components["schemas"]["ScenarioTekort"] | null;
                    met: components["schemas"]["ScenarioTekort"] | null;
                    onzeker: boolean;
                };
                /** @description null: niet alles wat meeweegt is zichtbaar */
                trede: {
                    nu: number;
                    straks: number;
                    redenenNu: {
                        indicator: string;
                        naam: string;
                        trede: number;
                        tekst: string;
                        watNodig: string | null;
                        soort: string;
                    }[];
                    redenenStraks: {
                        indicator: string;
                        naam: string;
                        trede: number;
                        tekst: string;
                        watNodig: string | null;
                        soort: string;
                    }[];
                    onvolledig: boolean;
                    ontbreekt: string[];
                } | null;
                kengetallen: components["schemas"]["ScenarioKengetal"][];
                nietMeer: {
                    indicator: string;
                    naam: string;
                    want: string;
                }[];
            } | null;
        };
        RegioScenario: {
            /** Format: date */
            bekendOp: string;
            regio: {
                code: string;
                naam: string;
            };
            /** @description Niet alle aanbieders zijn zichtbaar voor de rol waarin u kijkt */
            beperkt: boolean;
            /** @enum {string} */
            werking: "geheel" | "regiodeel";
            aannamen: {
                /** @enum {string} */
                code: "tarief" | "tariefVanaf" | "volume" | "loon" | "pnil" | "bezetting" | "verzuim" | "vanaf" | "kostenMeeVolume" | "verblijfsdeel" | "kostenMeeBezetting" | "pnilFactor" | "vervanging" | "vervangfactor" | "betaaltermijn" | "doortrekken";
                waarde: number;
                /** @enum {string} */
                eenheid: "procent" | "procentpunt" | "factor" | "maand" | "maanden" | "jaNee";
                standaard: number;
                onder: number;
                boven: number;
                stap: number;
                /** @enum {string} */
                rol: "knop" | "moment" | "onderbouwing";
                /** @description Waar de standaard vandaan komt; null: een aanname */
                bron: string | null;
            }[];
            normset: {
                code: string;
                naam: string;
                versie: number;
                status: string;
            };
            uitkomst: {
                leden: {
                    kvk: string;
                    naam: string;
                    jongeren: number;
                    aandeel: number | null;
                    tredeNu: number | null;
                    tredeStraks: number | null;
                    /** @description Euro; null: niet bekend */
                    resultaatNu: number | null;
                    /** @description Euro; null: niet bekend */
                    resultaatStraks: number | null;
                    /** @description Euro; null: niet bekend */
                    opbrengsten: number | null;
                    margeStraks: number | null;
                    effect: number;
                    /** @description Euro; null: niet bekend */
                    effectRegio: number | null;
                    tekortNu: components["schemas"]["ScenarioTekort"] | null;
                    tekortStraks: components["schemas"]["ScenarioTekort"] | null;
                    /** @enum {string} */
                    padBron: "prognose" | "schatting" | "geen";
                    nietBerekend: string[];
                }[];
                zonderCijfers: {
                    kvk: string;
                    naam: string;
                    jongeren: number;
                }[];
                treden: {
                    trede: number;
                    nu: number;
                    straks: number;
                    jongerenNu: number;
                    jongerenStraks: number;
                }[];
                naarVier: {
                    aanbieders: number;
                    jongeren: number;
                };
                hoger: number;
                lager: number;
                totaal: {
                    jongeren: number;
                    resultaatNu: number;
                    resultaatStraks: number;
                    effect: number;
                    effectRegio: number;
                    metResultaat: number;
                    metAandeel: number;
                };
            };
        };
        ScenarioRegioKern: {
            aanbieders: number;
            hoger: number;
            naarVier: number;
            jongerenNaarVier: number;
            effect: number;
            tekorten: number;
        };
        NieuwScenario: {
            naam: string;
            /** @default  */
            toelichting: string;
            /**
             * @description partij: alleen de eigen organisatie; toezicht: ook de toezichthouder
             * @default partij
             * @enum {string}
             */
            gedeeld: "partij" | "toezicht";
            /** @description Wat niet is genoemd, heeft de standaard */
            aannamen: {
                tarief?: number;
                tariefVanaf?: number;
                volume?: number;
                loon?: number;
                pnil?: number;
                bezetting?: number;
                verzuim?: number;
                vanaf?: number;
                kostenMeeVolume?: number;
                verblijfsdeel?: number;
                kostenMeeBezetting?: number;
                pnilFactor?: number;
                vervanging?: number;
                vervangfactor?: number;
                betaaltermijn?: number;
                doortrekken?: number;
            };
            /**
             * Format: date
             * @description De dag waarvan de cijfers zijn; zonder: vandaag
             */
            bekendOp?: string;
            /** @default null */
            kvk: string | null;
            /** @default null */
            regio: string | null;
            /**
             * @default geheel
             * @enum {string}
             */
            werking: "geheel" | "regiodeel";
        };
        ScenarioWijziging: {
            naam: string;
            /** @default  */
            toelichting: string;
            /**
             * @description partij: alleen de eigen organisatie; toezicht: ook de toezichthouder
             * @default partij
             * @enum {string}
             */
            gedeeld: "partij" | "toezicht";
            /** @description Wat niet is genoemd, heeft de standaard */
            aannamen: {
                tarief?: number;
                tariefVanaf?: number;
                volume?: number;
                loon?: number;
                pnil?: number;
                bezetting?: number;
                verzuim?: number;
                vanaf?: number;
                kostenMeeVolume?: number;
                verblijfsdeel?: number;
                kostenMeeBezetting?: number;
                pnilFactor?: number;
                vervanging?: number;
                vervangfactor?: number;
                betaaltermijn?: number;
                doortrekken?: number;
            };
            /**
             * Format: date
             * @description De dag waarvan de cijfers zijn; zonder: vandaag
             */
            bekendOp?: string;
            /**
             * @default geheel
             * @enum {string}
             */
            werking: "geheel" | "regiodeel";
            /** @description De versie die is gelezen; een andere betekent dat iemand anders wijzigde */
            versie: number;
            /** @default false */
            ingetrokken: boolean;
        };
        ScenarioBewaard: {
            id: number;
            versie: number;
        };
        ScenarioLijst: {
            scenarios: {
                id: number;
                versie: number;
                /** @enum {string} */
                soort: "aanbieder" | "regio";
                kvk: string | null;
                regio: string | null;
                /** @description Naam van de aanbieder of regio */
                onderwerp: string;
                naam: string;
                toelichting: string;
                /** @enum {string} */
                gedeeld: "partij" | "toezicht";
                /** @description Van de eigen organisatie: mag een nieuwe versie krijgen */
                eigen: boolean;
                aannamen: {
                    [key: string]: number;
                };
                /** @enum {string} */
                werking: "geheel" | "regiodeel";
                /** Format: date */
                bekendOp: string;
                normset: string;
                normversie: number;
                rekenversie: string | null;
                door: string;
                partij: string;
                /** Format: date-time */
                op: string;
            }[];
        };
        Scenario: {
            id: number;
            versie: number;
            /** @enum {string} */
            soort: "aanbieder" | "regio";
            kvk: string | null;
            regio: string | null;
            /** @description Naam van de aanbieder of regio */
            onderwerp: string;
            naam: string;
            toelichting: string;
            /** @enum {string} */
            gedeeld: "partij" | "toezicht";
            /** @description Van de eigen organisatie: mag een nieuwe versie krijgen */
            eigen: boolean;
            aannamen: {
                [key: string]: number;
            };
            /** @enum {string} */
            werking: "geheel" | "regiodeel";
            /** Format: date */
            bekendOp: string;
            normset: string;
            normversie: number;
            rekenversie: string | null;
            door: string;
            partij: string;
            /** Format: date-time */
            op: string;
            /** @description Wat eruit kwam toen het werd bewaard */
            toen: components["schemas"]["ScenarioKern"] | components["schemas"]["ScenarioRegioKern"];
            /** @description Wat eruit komt met de cijfers van vandaag, of van de gevraagde dag */
            nu: (components["schemas"]["ScenarioKern"] | components["schemas"]["ScenarioRegioKern"]) | null;
            /** Format: date */
            cijfersOp: string;
            /** @description Namen van wat anders is dan toen */
            verschilt: string[];
            normversieNu: number;
            versies: {
                versie: number;
                naam: string;
                door: string;
                /** Format: date-time */
                op: string;
            }[];
        };
        Signaalregel: {
            naam: string;
            /** @enum {string} */
            onderwerp: "aanbieder" | "gebied";
            /** @description Signalen met dezelfde oorzaak worden samen één lopend signaal */
            oorzaak: {
                code: string;
                naam: string;
                /**
                 * @description In de woorden van het convenant (R-047)
                 * @enum {string}
                 */
                soort: "financieel" | "minderVraag" | "personeel" | "anders";
            };
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @description CEL: waar als er een signaal is */
            voorwaarde: string;
            /** @description CEL per ernst: waar als het signaal zwaarder is dan de gewone ernst */
            zwaarder?: {
                stevig?: string;
                ernstig?: string;
            };
            /**
             * @description Wanneer het signaal voorbij is als de regel niet meer geldt: na twee momenten met minstens 28 dagen ertussen, of meteen
             * @enum {string}
             */
            eindigt: "naTweeMomenten" | "meteen";
            /** @description B1, met de getallen tussen accolades, zoals {waarde} */
            uitleg: string;
            getallen: {
                [key: string]: {
                    formule: string;
                    /** @description Wat het is, in woorden */
                    label: string;
                    /** @enum {string} */
                    eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                    /** @enum {string} */
                    rol: "waarde" | "grens" | "extra";
                };
            };
            /** @description Waarom deze regel er is en wat zij weegt */
            waarom: string;
            eigenaar: string;
            bron: string;
            code: string;
            versie: number;
            /** Format: date */
            geldigVan: string;
            /** @description Eerste dag waarop de regel niet meer geldt; null: zonder einde */
            geldigTot: string | null;
            /** @description Geschreven door een gebruiker, niet met Baken meegeleverd */
            eigen: boolean;
        };
        SignaalregelLijst: {
            magSchrijven: boolean;
            regels: {
                code: string;
                /** @description De versie die vandaag geldt, of anders de nieuwste */
                versie: number;
                naam: string;
                /** @enum {string} */
                onderwerp: "aanbieder" | "gebied";
                oorzaak: {
                    code: string;
                    naam: string;
                    /**
                     * @description In de woorden van het convenant (R-047)
                     * @enum {string}
                     */
                    soort: "financieel" | "minderVraag" | "personeel" | "anders";
                };
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
                /** @enum {string} */
                stand: "geldt" | "straks" | "afgelopen";
                /** Format: date */
                geldigVan: string;
                geldigTot: string | null;
                eigenaar: string;
                bron: string;
                eigen: boolean;
                versies: number;
                nieuwereVersie: boolean;
                /** @description Lopende signalen waarin deze regel nu meedoet, voor zover zichtbaar */
                lopend: number;
                /** Format: date-time */
                laatstGewijzigd: string;
            }[];
        };
        SignaalregelMetVersies: {
            code: string;
            /** @enum {string} */
            stand: "geldt" | "straks" | "afgelopen";
            magSchrijven: boolean;
            /** @description De versie die vandaag geldt, of anders de nieuwste */
            versie: number;
            lopend: number;
            /** @description Nieuwste eerst */
            versies: components["schemas"]["Signaalregel"][];
        };
        Signaalregelwoorden: {
            onderwerpen: {
                /** @enum {string} */
                onderwerp: "aanbieder" | "gebied";
                groepen: {
                    /** @description Voor de punt */
                    naam: string;
                    uitleg: string;
                    /** @enum {string} */
                    soort: "getal" | "jaNee" | "reeks";
                    velden: {
                        code: string;
                        naam: string;
                        eenheid: ("fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum") | null;
                    }[];
                }[];
                /** @description Namen zonder punt */
                losse: {
                    naam: string;
                    uitleg: string;
                }[];
            }[];
            functies: {
                naam: string;
                /** @description Zoals u haar schrijft, bijvoorbeeld uitschieter(reeks.x) */
                vorm: string;
                /** @enum {string} */
                geeft: "getal" | "jaNee";
                uitleg: string;
            }[];
            /** @description Oorzaken die al in gebruik zijn */
            oorzaken: {
                code: string;
                naam: string;
                /**
                 * @description In de woorden van het convenant (R-047)
                 * @enum {string}
                 */
                soort: "financieel" | "minderVraag" | "personeel" | "anders";
            }[];
        };
        Signaalregelconcept: {
            /** @enum {string} */
            onderwerp: "aanbieder" | "gebied";
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            voorwaarde: string;
            zwaarder?: {
                stevig?: string;
                ernstig?: string;
            };
            /** @enum {string} */
            eindigt: "naTweeMomenten" | "meteen";
            uitleg: string;
            getallen: {
                [key: string]: {
                    formule: string;
                    label: string;
                    /** @enum {string} */
                    eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                    /** @enum {string} */
                    rol: "waarde" | "grens" | "extra";
                };
            };
        };
        Signaalregeltoets: {
            regel: components["schemas"]["Signaalregelconcept"];
        };
        Signaalregeltoetsuitkomst: {
            fouten: {
                /** @description voorwaarde, zwaarder.stevig, zwaarder.ernstig, uitleg of getallen.<naam> */
                plek: string;
                /** @description Vanaf 1 */
                regel: number;
                /** @description Vanaf 1 */
                kolom: number;
                melding: string;
            }[];
            /** @description Wat de regel weegt; leeg bij fouten */
            invoer: {
                bron: string;
                code: string;
                naam: string;
            }[];
        };
        Signaalregelproef: {
            /** @description De regel waarmee wordt vergeleken; zonder: een nieuwe regel */
            code?: string;
            regel: components["schemas"]["Signaalregelconcept"];
        };
        Signaalregelproefuitkomst: {
            fouten: {
                /** @description voorwaarde, zwaarder.stevig, zwaarder.ernstig, uitleg of getallen.<naam> */
                plek: string;
                /** @description Vanaf 1 */
                regel: number;
                /** @description Vanaf 1 */
                kolom: number;
                melding: string;
            }[];
            /** @description null: er zijn fouten */
            uitkomst: {
                /** @description Aanbieders of gebieden waarover iets bekend is */
                onderwerpen: number;
                /** @description Oudste eerst */
                kwartalen: {
                    /** @description Kalenderkwartaal waarin het signaal zou zijn gegeven */
                    periode: string;
                    proef: {
                        /** @description Signalen die aan het einde van het kwartaal liepen */
                        lopend: number;
                        nieuw: number;
                        voorbij: number;
                        /** @description Van de nieuwe: binnen een jaar daarna een vastgestelde trede 3 of hoger */
                        raak: number;
                    };
                    /** @description De regel die nu geldt; null bij een nieuwe regel */
                    nu: {
                        /** @description Signalen die aan het einde van het kwartaal liepen */
                        lopend: number;
                        nieuw: number;
                        voorbij: number;
                        /** @description Van de nieuwe: binnen een jaar daarna een vastgestelde trede 3 of hoger */
                        raak: number;
                    } | null;
                    /** @description Wie in dit kwartaal een nieuw signaal zou krijgen; hoogstens 20 */
                    nieuw: {
                        kvk: string | null;
                        gebied: string | null;
                        naam: string;
                        /** @enum {string} */
                        ernst: "licht" | "stevig" | "ernstig";
                    }[];
                    /** @description Het jaar na dit kwartaal is nog niet om: raak kan nog stijgen */
                    nogTeBeoordelen: boolean;
                }[];
                nuLopend: number;
                /** @description Heeft nu geen lopend signaal van deze regel, en met de proef wel; hoogstens 100 */
                erbij: {
                    kvk: string | null;
                    gebied: string | null;
                    naam: string;
                    /** @enum {string} */
                    ernst: "licht" | "stevig" | "ernstig";
                }[];
                /** @description Heeft nu een lopend signaal van deze regel, en met de proef niet meer; hoogstens 100 */
                weg: {
                    kvk: string | null;
                    gebied: string | null;
                    naam: string;
                    /** @enum {string} */
                    ernst: "licht" | "stevig" | "ernstig";
                }[];
                erbijAantal: number;
                wegAantal: number;
                /** @description De uitleg zoals zij er zou staan; hoogstens 5 */
                voorbeelden: {
                    naam: string;
                    kvk: string | null;
                    gebied: string | null;
                    tekst: string;
                }[];
                duurMs: number;
            } | null;
        };
        NieuweSignaalregelversie: {
            naam: string;
            /** @enum {string} */
            onderwerp: "aanbieder" | "gebied";
            /** @description Signalen met dezelfde oorzaak worden samen één lopend signaal */
            oorzaak: {
                code: string;
                naam: string;
                /**
                 * @description In de woorden van het convenant (R-047)
                 * @enum {string}
                 */
                soort: "financieel" | "minderVraag" | "personeel" | "anders";
            };
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @description CEL: waar als er een signaal is */
            voorwaarde: string;
            /** @description CEL per ernst: waar als het signaal zwaarder is dan de gewone ernst */
            zwaarder?: {
                stevig?: string;
                ernstig?: string;
            };
            /**
             * @description Wanneer het signaal voorbij is als de regel niet meer geldt: na twee momenten met minstens 28 dagen ertussen, of meteen
             * @enum {string}
             */
            eindigt: "naTweeMomenten" | "meteen";
            /** @description B1, met de getallen tussen accolades, zoals {waarde} */
            uitleg: string;
            getallen: {
                [key: string]: {
                    formule: string;
                    /** @description Wat het is, in woorden */
                    label: string;
                    /** @enum {string} */
                    eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                    /** @enum {string} */
                    rol: "waarde" | "grens" | "extra";
                };
            };
            /** @description Waarom deze regel er is en wat zij weegt */
            waarom: string;
            eigenaar: string;
            bron: string;
            /** Format: date */
            geldigVan: string;
            /** @default null */
            geldigTot: string | null;
            /** @description De versie waar u van uitging; 0 voor een nieuwe regel */
            basis: number;
        };
        SignaalregelEinde: {
            /**
             * Format: date
             * @description Eerste dag waarop de regel niet meer geldt
             */
            geldigTot: string;
            basis: number;
        };
        SignaalregelGemaakt: {
            code: string;
            versie: number;
        };
        LandelijkeTellingen: {
            /** Format: date */
            bekendOp: string;
            toezichthouder: string;
            minstens: number;
            /** @description null: minder dan 5, of af te leiden uit de rest */
            aantal: number | null;
            jongeren: number | null;
            ladder: {
                trede: number;
                /** @description null: minder dan 5, of af te leiden uit de rest */
                aantal: number | null;
            }[];
            regios: {
                code: string;
                naam: string;
                /** @description null: minder dan 5, of af te leiden uit de rest */
                aanbieders: number | null;
            }[];
        };
        Spiegel: {
            /** Format: date */
            bekendOp: string;
            kvk: string;
            /** @enum {string} */
            vorm: "aanbieder" | "gi" | "combinatie" | "gemeente" | "jeugdregio";
            /** @description Klasse van de omzet Jeugdwet in euro; null als die niet bekend is */
            omvang: {
                van: number;
                tot: number | null;
            } | null;
            verdelingen: {
                kengetal: string;
                aantal: number | null;
                /**
                 * @description Met wie is vergeleken: zelfde vorm en omvang, zelfde vorm, of zelfde taak
                 * @enum {string}
                 */
                groep: "vormEnOmvang" | "vorm" | "taak";
                /** @description De periode waarover de meeste anderen hun cijfer hebben */
                periode: string | null;
                /** @description Negen waarden: 10% van de anderen ligt onder de eerste, 90% onder de laatste */
                decielen: number[];
                /** @description Waarom er geen verdeling is */
                want: string | null;
            }[];
        };
        OpenAandeel: {
            k: number | null;
            n: number | null;
            waarde: number | null;
            onder: number | null;
            boven: number | null;
            /** @description Waarom k er niet staat: minder dan 5, op minder dan 5 na alle, of een geheel van minder dan 5 */
            verborgen: ("weinig" | "bijnaAlle" | "teKlein") | null;
        };
        Signaalmaat: {
            code: string;
            naam: string;
            /** @enum {string} */
            soort: "voorstel" | "vuistregel" | "mens";
            uitleg: string;
            recall: components["schemas"]["OpenAandeel"];
            recallHard: components["schemas"]["OpenAandeel"];
            precisie: components["schemas"]["OpenAandeel"];
            precisieAanbieders: components["schemas"]["OpenAandeel"];
            alarmen: {
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                terecht: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                vals: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                open: number | null;
            };
            loosPerJaar: {
                jaren: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            voorsprong: {
                waarde: number | null;
                onder: number | null;
                boven: number | null;
                minstens: boolean;
            };
            verdeling: {
                van: number;
                tot: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                aantal: number | null;
            }[];
            tijdInAlarm: number | null;
            /** @description null: te klein om te tonen, of af te leiden uit de rest */
            nietTeBerekenen: number | null;
        };
        Signaalregelmaat: {
            code: string;
            naam: string;
            /** @description null: te klein om te tonen, of af te leiden uit de rest */
            signalen: number | null;
            mens: {
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                loos: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                terecht: number | null;
                /** @description Nog niet beoordeeld */
                geen: number | null;
                perReden: {
                    reden: string;
                    /** @description null: te klein om te tonen, of af te leiden uit de rest */
                    aantal: number | null;
                }[];
            };
            uitkomst: {
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                terecht: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                vals: number | null;
                /** @description null: te klein om te tonen, of af te leiden uit de rest */
                open: number | null;
            };
        };
        Signaalkwaliteitkop: {
            versie: number;
            /** Format: date-time */
            op: string;
            /** Format: date */
            bekendOp: string;
            normset: string;
            normversie: number;
            /** @description Van de maten */
            rekenversie: number;
            /** @description Van het voorstel */
            voorstelversie: number;
            codeversie: string;
        };
        Signaalkwaliteitversies: {
            /** @description De gegevens zijn verzonnen */
            demo: boolean;
            /** @description Of wie vraagt een nieuwe versie mag maken */
            magMaken: boolean;
            /**
             * Format: date
             * @description De laatste dag van het vorige kwartaal: over die dag gaat een nieuwe versie
             */
            volgendeDag: string;
            versies: components["schemas"]["Signaalkwaliteitkop"][];
        };
        Signaalkwaliteit: {
            /** @description 1: volledig, op tijd en zonder bekende fouten. Verlaagt alleen de plek in de lijst */
            gewicht: number;
            /** @description Wat er aan de gegevens schort, in zinnen; leeg als er niets schort */
            punten: string[];
        };
        NieuweSignaalkwaliteit: {
            /**
             * Format: date
             * @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag
             */
            bekendOp?: string;
        };
        SignaalkwaliteitGemaakt: {
            versie: number;
        };
        SignaalkwaliteitPerAanbieder: {
            versie: number;
            /** Format: date */
            bekendOp: string;
            aanbieders: {
                kvk: string;
                naam: string | null;
                uitkomst: {
                    /** @enum {string} */
                    soort: "faillissement" | "noodsteun" | "ontmanteling" | "overname" | "herstelplan" | "geen";
                    datum: string | null;
                };
                treden: {
                    2: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                    3: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                    4: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                    5: {
                        /** Format: date */
                        op: string;
                        /** @description Maanden tot de uitkomst; null als er geen uitkomst is */
                        maanden: number | null;
                        vanafBegin: boolean;
                    } | null;
                };
                regels: {
                    [key: string]: {
                        berekend: boolean;
                        alarmen: number;
                        terecht: number;
                        maanden: number | null;
                    };
                };
            }[];
        };
        NieuweNormproef: {
            wijzigingen: {
                indicator: string;
                trede: number;
                /** @description null: geen grens voor deze trede */
                grens: number | null;
            }[];
        };
        NieuwNormvoorstel: {
            wijzigingen: {
                indicator: string;
                trede: number;
                /** @description null: geen grens voor deze trede */
                grens: number | null;
            }[];
            naam: string;
            reden: string;
        };
        Normmaat: {
            code: string;
            naam: string;
            /** @enum {string} */
            soort: "voorstel" | "vuistregel" | "mens";
            uitleg: string;
            /** @description Echte zaken waarvoor vooraf een terecht alarm was, van de zaken waarvoor de regel te berekenen was */
            recall: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Hetzelfde zonder herstelplannen */
            recallHard: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            perUitkomst: {
                /** @enum {string} */
                soort: "faillissement" | "noodsteun" | "ontmanteling" | "overname" | "herstelplan" | "geen";
                reeksen: number;
                berekend: number;
                gezien: number;
            }[];
            alarmen: {
                terecht: number;
                vals: number;
                open: number;
            };
            /** @description Terechte alarmen van alle alarmen; open alarmen tellen als niet terecht */
            precisie: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Terechte alarmen van de alarmen waarvan de afloop bekend is */
            precisieZonderOpen: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Reeksen met een terecht alarm van de reeksen met een alarm */
            precisieAanbieders: {
                k: number;
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Valse en open alarmen per aanbiedersjaar */
            loosPerJaar: {
                aantal: number;
                jaren: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Maanden van het begin van het eerste terechte alarm tot de uitkomst */
            voorsprong: {
                n: number;
                waarde: number | null;
                onder: number | null;
                boven: number | null;
            };
            /** @description Bij zoveel zaken was het alarm al aan toen de reeks begon: de voorsprong is daar minstens zo lang */
            voorsprongVanafBegin: number;
            /** @description Deel van de tijd dat de regel aan was, 0 tot 1 */
            tijdInAlarm: number | null;
            nietTeBerekenen: {
                zaken: number;
                overig: number;
            };
        };
        Normvergelijking: {
            reeksen: number;
            zaken: number;
            nu: components["schemas"]["Normmaat"][];
            straks: {
                code: string;
                naam: string;
                /** @enum {string} */
                soort: "voorstel" | "vuistregel" | "mens";
                uitleg: string;
                /** @description Echte zaken waarvoor vooraf een terecht alarm was, van de zaken waarvoor de regel te berekenen was */
                recall: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Hetzelfde zonder herstelplannen */
                recallHard: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                perUitkomst: {
                    /** @enum {string} */
                    soort: "faillissement" | "noodsteun" | "ontmanteling" | "overname" | "herstelplan" | "geen";
                    reeksen: number;
                    berekend: number;
                    gezien: number;
                }[];
                alarmen: {
                    terecht: number;
                    vals: number;
                    open: number;
                };
                /** @description Terechte alarmen van alle alarmen; open alarmen tellen als niet terecht */
                precisie: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Terechte alarmen van de alarmen waarvan de afloop bekend is */
                precisieZonderOpen: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Reeksen met een terecht alarm van de reeksen met een alarm */
                precisieAanbieders: {
                    k: number;
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Valse en open alarmen per aanbiedersjaar */
                loosPerJaar: {
                    aantal: number;
                    jaren: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Maanden van het begin van het eerste terechte alarm tot de uitkomst */
                voorsprong: {
                    n: number;
                    waarde: number | null;
                    onder: number | null;
                    boven: number | null;
                };
                /** @description Bij zoveel zaken was het alarm al aan toen de reeks begon: de voorsprong is daar minstens zo lang */
                voorsprongVanafBegin: number;
                /** @description Deel van de tijd dat de regel aan was, 0 tot 1 */
                tijdInAlarm: number | null;
                nietTeBerekenen: {
                    zaken: number;
                    overig: number;
                };
            }[];
        };
        Normverschil: {
            indicator: string;
            trede: number;
            /** @description null: geen grens voor deze trede */
            grens: number | null;
            naam: string;
            eenheid: string;
            van: number | null;
        };
        Normproef: {
            /** Format: date */
            bekendOp: string;
            basis: {
                code: string;
                versie: number;
                naam: string;
            };
            verschillen: components["schemas"]["Normverschil"][];
            /** @description Zoveel aanbieders doen hier niet mee */
            achtergehouden: number;
            afstemming: components["schemas"]["Normvergelijking"];
        };
        Normgrens: {
            indicator: string;
            naam: string;
            eenheid: string;
            /** @enum {string} */
            richting: "laagIsSlecht" | "hoogIsSlecht";
            grenzen: {
                2: number | null;
                3: number | null;
                4: number | null;
                5: number | null;
            };
        };
        Normvoorstel: {
            id: number;
            /** Format: date-time */
            op: string;
            door: string;
            naam: string;
            reden: string;
            /** Format: date */
            bekendOp: string;
            basisVersie: number;
            verschillen: components["schemas"]["Normverschil"][];
            afstemming: components["schemas"]["Normvergelijking"];
            /** @description Met het achtergehouden deel, dat bij vaststellen één keer wordt bekeken */
            vastgesteld: {
                /** Format: date-time */
                op: string;
                door: string;
                achtergehouden: components["schemas"]["Normvergelijking"];
            } | null;
        };
        Normvoorstellen: {
            /** Format: date */
            bekendOp: string;
            basis: {
                code: string;
                versie: number;
                naam: string;
            };
            normen: components["schemas"]["Normgrens"][];
            aandeelAchtergehouden: number;
            /** @description Hoe vaak het achtergehouden deel is bekeken, voor welke normen ook */
            inzagen: number;
            magVoorstellen: boolean;
            voorstellen: components["schemas"]["Normvoorstel"][];
        };
        NormvoorstelVastgesteld: {
            id: number;
            inzagen: number;
            achtergehouden: components["schemas"]["Normvergelijking"];
        };
        NormvoorstelGemaakt: {
            id: number;
        };
        Signaalonderwerp: {
            /** @enum {string} */
            soort: "aanbieder" | "gebied";
            /** @description Van een aanbieder */
            kvk: string | null;
            /** @description Van een gemeente of jeugdregio */
            gebied: string | null;
            naam: string;
            /** @description Waar de aanbieder gevestigd is, of het gebied in ligt */
            jeugdregio: string;
            jeugdregioNaam: string;
        };
        Signaaloorzaak: {
            code: string;
            naam: string;
            /** @enum {string} */
            soort: "financieel" | "minderVraag" | "personeel" | "anders";
        };
        Signaalrij: {
            id: number;
            /** @description Stuur deze mee met een handeling; is zij veranderd, dan volgt 409 */
            revisie: number;
            onderwerp: components["schemas"]["Signaalonderwerp"];
            oorzaak: components["schemas"]["Signaaloorzaak"];
            /** @description Naam van de zwaarste regel */
            titel: string;
            /** @description De uitleg van het laatste moment */
            tekst: string;
            /**
             * @description Op het laatste moment
             * @enum {string}
             */
            ernst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            hoogsteErnst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            status: "open" | "gesluimerd" | "afgehandeld";
            /** @description Waarom afgehandeld; anders null */
            afhandeling: ("voorbij" | "terecht" | "loosAlarm" | "samengevoegd" | "vervallen") | null;
            /** @description Laatste dag */
            gesluimerdTot: string | null;
            eigenaar: {
                id: string | null;
                naam: string;
            } | null;
            /** Format: date-time */
            begin: string;
            /**
             * Format: date-time
             * @description Wanneer het signaal voor het laatst groeide
             */
            laatsteOp: string;
            /** @description null: het loopt nog */
            einde: string | null;
            /** @description Hoe vaak het terugkwam */
            momenten: number;
            kwaliteit: components["schemas"]["Signaalkwaliteit"];
            /** @description Volgorde in de lijst: ernst × kwaliteit × nieuwheid */
            gewicht: number;
            /** @description Waarom het op deze plek staat, in één zin */
            volgorde: string;
            /** @description Antwoorden van de aanbieder of het gebied */
            antwoorden: number;
        };
        Signaallijst: {
            /** Format: date */
            bekendOp: string;
            /** @description Er wordt naar een dag in het verleden gekeken: handelen kan dan niet */
            verleden: boolean;
            /** @description Of wie vraagt signalen mag opvolgen */
            magOpvolgen: boolean;
            /** @description Signalen op alle pagina’s samen */
            aantal: number;
            /** @description Per tabblad, met dezelfde filters */
            telling: {
                open: number;
                gesluimerd: number;
                afgehandeld: number;
            };
            /** @description Open signalen van wie vraagt */
            vanMij: number;
            /** @description Die in dit tabblad voorkomen */
            oorzaken: {
                code: string;
                naam: string;
                aantal: number;
            }[];
            signalen: components["schemas"]["Signaalrij"][];
        };
        Signaalbewijs: {
            regel: string;
            versie: number;
            naam: string;
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            tekst: string;
            bron: string;
            /** @description De formule (CEL) */
            voorwaarde: string;
            getallen: {
                /** @description Naam in de regel */
                naam: string;
                /** @description Wat het is, in woorden */
                label: string;
                waarde: number;
                /** @enum {string} */
                eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                /** @description Zoals een mens het leest */
                tekst: string;
                /** @enum {string} */
                rol: "waarde" | "grens" | "extra";
            }[];
            invoer: {
                /** @description Groep in de regel, zoals kengetal, reeks, gebeurtenis, levering, nieuws of beleid */
                bron: string;
                code: string;
                naam: string;
                waarde: number | null;
                tekst: string;
                periode: string | null;
                /** @description Een ouder cijfer, omdat het nieuwste ontbreekt */
                laatstBekend: boolean;
            }[];
        };
        Signaalmoment: {
            /** Format: date-time */
            op: string;
            periode: string | null;
            /** @enum {string} */
            ernst: "licht" | "stevig" | "ernstig";
            /** @enum {string} */
            soort: "begin" | "zwaarder" | "nieuweGrond" | "onzeker" | "vernieuwd" | "lichter" | "einde";
            tekst: string;
            kwaliteit: components["schemas"]["Signaalkwaliteit"];
            /** @description Eén per regel die op dat moment gold; bij einde leeg */
            bewijs: components["schemas"]["Signaalbewijs"][];
        };
        Signaalopvolging: {
            nummer: number;
            /** Format: date-time */
            op: string;
            door: string;
            /** @enum {string} */
            soort: "toegewezen" | "gesluimerd" | "samengevoegd" | "loosAlarm" | "terecht" | "gekoppeld" | "opmerking" | "hersteld" | "antwoord";
            /** @description Reden, toelichting, opmerking of antwoord */
            tekst: string;
            /** @description Bij toegewezen */
            eigenaar: {
                id: string | null;
                naam: string;
            } | null;
            /** @description Bij gesluimerd: de laatste dag */
            tot: string | null;
            loosAlarm: ("gegevenFout" | "verklaarbaar" | "normTeStreng" | "alBekend" | "anders") | null;
            /** @description Bij samengevoegd */
            met: {
                id: number;
                titel: string;
            } | null;
            /** @description Bij gekoppeld */
            koppeling: {
                /** @enum {string} */
                soort: "gesprek" | "aanlevering" | "nieuws" | "dossier";
                verwijzing: string;
                titel: string;
            } | null;
            /** @description Bij hersteld: het nummer dat ongedaan is gemaakt */
            herstelt: number | null;
            /** @description Deze regel is zelf ongedaan gemaakt */
            hersteld: boolean;
        };
        Signaaldetail: {
            /** Format: date */
            bekendOp: string;
            verleden: boolean;
            magOpvolgen: boolean;
            /** @description Wie vraagt hoort bij deze aanbieder of dit gebied en mag antwoorden */
            magAntwoorden: boolean;
            signaal: components["schemas"]["Signaalrij"];
            /** @description Nieuwste eerst */
            momenten: components["schemas"]["Signaalmoment"][];
            /** @description Eerdere signalen met dezelfde oorzaak, nieuwste eerst */
            eerder: {
                id: number;
                titel: string;
                /** Format: date-time */
                begin: string;
                einde: string | null;
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
                /** @enum {string} */
                status: "open" | "gesluimerd" | "afgehandeld";
            }[];
            /** @description Andere lopende signalen van hetzelfde onderwerp; hiermee kan worden samengevoegd */
            ernaast: {
                id: number;
                titel: string;
                /** Format: date-time */
                begin: string;
                einde: string | null;
                /** @enum {string} */
                ernst: "licht" | "stevig" | "ernstig";
                /** @enum {string} */
                status: "open" | "gesluimerd" | "afgehandeld";
            }[];
            /** @description Nieuwste eerst */
            opvolging: components["schemas"]["Signaalopvolging"][];
            /** @description Verloop van het eerste kengetal waar de zwaarste regel naar kijkt, oudste eerst */
            reeks: {
                code: string;
                naam: string;
                /** @enum {string} */
                eenheid: "fractie" | "fractiepunt" | "verhouding" | "euro" | "maanden" | "kwartalen" | "aantal" | "jaNee" | "dagen" | "datum";
                grens: number | null;
                richting: ("laagIsSlecht" | "hoogIsSlecht") | null;
                punten: {
                    periode: string;
                    waarde: number | null;
                }[];
            } | null;
        };
        Signaalhandeling: {
            /** @constant */
            soort: "toegewezen";
            /** @description null: van niemand meer */
            eigenaar: string | null;
        } | {
            /** @constant */
            soort: "gesluimerd";
            /**
             * Format: date
             * @description Laatste dag; na vandaag en hoogstens een jaar
             */
            tot: string;
            tekst: string;
        } | {
            /** @constant */
            soort: "samengevoegd";
            met: number;
            /** @default  */
            tekst: string;
        } | {
            /** @constant */
            soort: "loosAlarm";
            /** @enum {string} */
            oorzaak: "gegevenFout" | "verklaarbaar" | "normTeStreng" | "alBekend" | "anders";
            /**
             * @description Verplicht (10 tekens) bij anders
             * @default
             */
            tekst: string;
        } | {
            /** @constant */
            soort: "terecht";
            tekst: string;
        } | {
            /** @constant */
            soort: "gekoppeld";
            koppeling: {
                /** @enum {string} */
                soort: "gesprek" | "aanlevering" | "nieuws" | "dossier";
                /** @description Nummer, kenmerk of https-adres */
                verwijzing: string;
                titel: string;
            };
        } | {
            /** @constant */
            soort: "opmerking";
            tekst: string;
        } | {
            /** @constant */
            soort: "hersteld";
            /** @description Welke regel van de opvolging */
            nummer: number;
        };
        NieuweSignaalopvolging: {
            revisie: number;
            /**
             * Format: uuid
             * @description Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw
             */
            sleutel: string;
            handeling: components["schemas"]["Signaalhandeling"];
        };
        NieuweSignaalbulkopvolging: {
            signalen: {
                id: number;
                revisie: number;
            }[];
            /**
             * Format: uuid
             * @description Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw
             */
            sleutel: string;
            handeling: components["schemas"]["Signaalhandeling"];
        };
        SignalenOpgevolgd: {
            signalen: {
                id: number;
                revisie: number;
                /** @enum {string} */
                status: "open" | "gesluimerd" | "afgehandeld";
                nummer: number;
            }[];
        };
        NieuwSignaalantwoord: {
            /**
             * Format: uuid
             * @description Zelf gekozen; dezelfde sleutel nog eens sturen doet niets opnieuw
             */
            sleutel: string;
            tekst: string;
        };
        Signaalbehandelaars: {
            behandelaars: {
                /** Format: uuid */
                id: string;
                naam: string;
                ik: boolean;
                open: number;
            }[];
        };
        Aanbiedersignalen: {
            /** Format: date */
            bekendOp: string;
            /** @description Zwaarste eerst; ook gesluimerde en afgehandelde zolang de regel nog geldt */
            lopend: components["schemas"]["Signaalrij"][];
            /** @description Signalen die voorbij zijn */
            eerder: number;
        };
        Vastgelegd: {
            /** @constant */
            vastgelegd: true;
        };
        ZelfbeeldKengetal: {
            code: string;
            naam: string;
            uitleg: string;
            eenheid: string;
            /** @enum {string} */
            onderwerp: "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
            waarde: number | null;
            /** @description Wat het betekent als er niets te tellen is */
            tekst: string | null;
            periode: string | null;
            /** @description Waarom er geen waarde is */
            want: string | null;
            herkomst: ("berekend" | "gepubliceerd") | null;
            /** @description Wanneer het laatste cijfer bekend werd waar dit uit komt */
            bekendOp: string | null;
            grens: {
                waarde: number;
                /** @enum {string} */
                richting: "laagIsSlecht" | "hoogIsSlecht";
            } | null;
            /** @enum {string} */
            ligging: "voorbij" | "nabij" | "ruim" | "geenGrens" | "geenCijfer";
            /** @description Afstand tot de grens in de eenheid van het kengetal; onder nul: tekort */
            ruimte: number | null;
            sturing: {
                /** @description Boven nul: zoveel tekort; onder nul: zoveel ruimte */
                euro: number;
                zin: string;
            } | null;
            verandering: {
                van: number;
                vanPeriode: string;
                verschil: number;
                /** @enum {string} */
                oordeel: "beter" | "slechter" | "gelijk" | "anders";
            } | null;
            reeks: {
                periode: string;
                waarde: number | null;
                want: string | null;
            }[];
            band: {
                gemiddelde: number;
                onder: number;
                boven: number;
                voorlopig: boolean;
            } | null;
            toelichtingen: {
                gegeven: string;
                naam: string;
                periode: string;
                tekst: string;
                /**
                 * Format: date-time
                 * @description Sinds wanneer deze toelichting bij het cijfer hoort
                 */
                op: string;
            }[];
        };
        Zelfbeeld: {
            /** Format: date */
            bekendOp: string;
            kvk: string;
            naam: string;
            /** @description De laatste periode waarover er cijfers zijn */
            periode: string | null;
            /** @enum {string} */
            ritme: "kwartaal" | "jaar";
            ontbreekt: string[];
            /** @description Codes van kengetallen voorbij of dicht bij hun grens, het belangrijkste eerst */
            valtOp: string[];
            prognose: {
                periode: string;
                maanden: {
                    maand: string;
                    bedrag: number;
                }[];
                eersteTekort: string | null;
            } | null;
            onderwerpen: {
                /** @enum {string} */
                code: "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
                kengetallen: components["schemas"]["ZelfbeeldKengetal"][];
                zonderCijfer: string[];
            }[];
        };
        GesprekLijst: {
            gesprekken: {
                id: number;
                titel: string;
                gesprekOp: string | null;
                met: string;
                regios: string[];
                /**
                 * Format: date
                 * @description De cijfers op het papier zijn die van het einde van deze dag
                 */
                cijfersOp: string;
                revisie: number;
                /** Format: date-time */
                gewijzigdOp: string;
                gewijzigdDoor: string;
                afspraken: number;
            }[];
        };
        Gesprek: {
            id: number;
            titel: string;
            gesprekOp: string | null;
            met: string;
            regios: string[];
            /**
             * Format: date
             * @description De cijfers op het papier zijn die van het einde van deze dag
             */
            cijfersOp: string;
            revisie: number;
            /** Format: date-time */
            gewijzigdOp: string;
            gewijzigdDoor: string;
            teksten: {
                /** @enum {string} */
                onderwerp: "algemeen" | "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
                /** @enum {string} */
                vraag: "zien" | "doen" | "vragen";
                tekst: string;
                revisie: number;
                /** Format: date-time */
                op: string;
                door: string;
            }[];
            afspraken: {
                id: number;
                wat: string;
                wie: string;
                voor: string | null;
            }[];
            gebieden: {
                code: string;
                naam: string;
                jongeren: number;
                periode: string;
                gemeenten: string[];
            }[];
            beeld: components["schemas"]["Zelfbeeld"];
        };
        NieuwGesprek: {
            titel: string;
        };
        GesprekGemaakt: {
            id: number;
        };
        GesprekWijziging: {
            /** @description De revisie die is gelezen; een andere betekent dat iemand anders wijzigde */
            revisie: number;
            titel: string;
            met: string;
            gesprekOp: string | null;
            regios: string[];
            /** Format: date */
            cijfersOp: string;
        };
        GesprekTekst: {
            /** @enum {string} */
            onderwerp: "algemeen" | "liquiditeit" | "solvabiliteit" | "resultaat" | "productie" | "personeel" | "zorg";
            /** @enum {string} */
            vraag: "zien" | "doen" | "vragen";
            tekst: string;
            /** @description De revisie waarop deze tekst verdergaat; 0 als er nog geen was */
            revisie: number;
        };
        GesprekBewaard: {
            revisie: number;
        };
        GesprekAfspraak: {
            wat: string;
            /** @default  */
            wie: string;
            /** @default null */
            voor: string | null;
        };
        UitstelGevraagd: {
            id: number;
        };
        /** @description Probleem volgens RFC 9457 */
        Probleem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
                location: {
                    pointer?: string;
                    name?: string;
                };
                code: string;
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Volledige versie van de API
         * @example 1.0.0
         */
        ApiVersie: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    leesLandelijkOverzicht: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LandelijkOverzicht"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesJeugdregios: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JeugdregioLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesRegios: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Indeling van het land: jeugdregio of provincie */
                schema?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegioLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesJeugdregio: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegioDetail"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAanbieders: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Alleen aanbieders in het EWS, of alle */
                bereik?: "ews" | "alle";
                /** @description Regio waarin de aanbieder gevestigd is */
                regio?: string;
                /** @description Regio waarin de aanbieder gevestigd is of hulp geeft */
                werkgebied?: string;
                soort?: string;
                hulpvorm?: string;
                /** @description Deel van de naam, de plaats of het KvK-nummer */
                zoek?: string;
                trede?: string;
                sorteer?: "trede" | "naam" | "signalen" | "jongeren" | "solvabiliteit";
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanbiederLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAanbieder: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanbiederDetail"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesWaarnemingen: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaarnemingLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesDefinities: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definities"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    legTredebesluitVast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwTredebesluitInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldGebeurtenis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweGebeurtenisInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vastgelegd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportLandelijkOverzicht: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                formaat: "xlsx" | "pdf";
                trede?: string;
                regio?: string;
                soort?: string;
                zoek?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportAanbieder: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                formaat: "xlsx" | "pdf";
            };
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesImporten: {
        parameters: {
            query?: {
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leverBestandAan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NieuweImportInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAfkeuringen: {
        parameters: {
            query?: {
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAfkeuringLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadAfgekeurdeRijen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV, UTF-8, met puntkomma */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    kiesBijImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportKeuzesInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bevestigImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBevestigingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesControles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControleLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesControlevelden: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControleveldLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesControle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControleMetVersies"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegControleversieToe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweControleversieInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControleGemaakt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigControle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControleEindeInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControleGemaakt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    toetsControle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControleproefInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Controleproefuitkomst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitvraagsjablonen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitvraagsjabloonLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitvraagvelden: {
        parameters: {
            query?: {
                aan?: "aanbieders" | "gebieden";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeuzeveldLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegGegevenToe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwGegevenInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GegevenToegevoegd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitvragen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitvraagLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakUitvraag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweUitvraagInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvraag"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvraag"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigUitvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UitvraagwijzigingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvraag"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitvraaglast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvraaglast"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verstuurUitvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UitvraagverzendingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitvraagVerzonden"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    sluitUitvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvraag"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAanleveringenVanUitvraag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanleveringenVanUitvraag"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesToegangslog: {
        parameters: {
            query?: {
                /** @description Vanaf deze dag */
                van?: string;
                /** @description Tot en met deze dag */
                tot?: string;
                persoon?: string;
                /** @description Over wie de gegevens gaan: een KvK-nummer */
                organisatie?: string;
                /** @description De naam van een bewerking van deze API, of een woord als aanmelden */
                handeling?: string;
                soort?: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
                uitkomst?: "toegestaan" | "geweigerd" | "mislukt";
                /** @description Van de jongere over wie de gegevens gaan */
                pseudoniem?: string;
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toegangslog"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadToegangslog: {
        parameters: {
            query?: {
                /** @description Vanaf deze dag */
                van?: string;
                /** @description Tot en met deze dag */
                tot?: string;
                persoon?: string;
                /** @description Over wie de gegevens gaan: een KvK-nummer */
                organisatie?: string;
                /** @description De naam van een bewerking van deze API, of een woord als aanmelden */
                handeling?: string;
                soort?: "lezen" | "wijzigen" | "aanmelden" | "afmelden" | "noodtoegang" | "beheer";
                uitkomst?: "toegestaan" | "geweigerd" | "mislukt";
                /** @description Van de jongere over wie de gegevens gaan */
                pseudoniem?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV, UTF-8, met puntkomma */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesEigenInzage: {
        parameters: {
            query?: {
                /** @description Vanaf deze dag */
                van?: string;
                /** @description Tot en met deze dag */
                tot?: string;
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EigenInzage"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBeveiligingsgebeurtenissen: {
        parameters: {
            query?: {
                /** @description Vanaf deze dag */
                van?: string;
                /** @description Tot en met deze dag */
                tot?: string;
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beveiligingsgebeurtenissen"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesLogboekcontroles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logboekcontroles"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesVerleningen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerleningLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    deelAanbieder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweVerleningInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verleend"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekVerleningIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvk: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verleend"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesDeelbarePartijen: {
        parameters: {
            query?: {
                zoek?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartijLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    neemNoodtoegang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweNoodtoegangInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verleend"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesNoodtoegangen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerleningLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beoordeelNoodtoegang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwOordeelInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verleend"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesPilot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pilot"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    oordeelOverPilot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwPilotoordeelInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotoordeelVastgelegd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesTredematrix: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Alleen aanbieders in het EWS, of alle */
                bereik?: "ews" | "alle";
                /** @description Regio waarin de aanbieder gevestigd is of hulp geeft */
                regio?: string;
                soort?: string;
                hulpvorm?: string;
                /** @description Aantal hele kwartalen */
                kwartalen?: number;
                /** @description Alleen wie van trede veranderde */
                bewogen?: "ja" | "nee";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tredematrix"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesTredebeweging: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Alleen aanbieders in het EWS, of alle */
                bereik?: "ews" | "alle";
                /** @description Regio waarin de aanbieder gevestigd is of hulp geeft */
                regio?: string;
                soort?: string;
                hulpvorm?: string;
                /** @description Eerste dag; zonder: het einde van het kwartaal voor de laatste dag */
                van?: string;
                /** @description Laatste dag; zonder: de dag van bekendOp */
                tot?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tredebeweging"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportTredenInDeTijd: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Alleen aanbieders in het EWS, of alle */
                bereik?: "ews" | "alle";
                /** @description Regio waarin de aanbieder gevestigd is of hulp geeft */
                regio?: string;
                soort?: string;
                hulpvorm?: string;
                /** @description Aantal hele kwartalen */
                kwartalen?: number;
                /** @description Alleen wie van trede veranderde */
                bewogen?: "ja" | "nee";
                /** @description Eerste dag; zonder: het einde van het kwartaal voor de laatste dag */
                van?: string;
                /** @description Laatste dag; zonder: de dag van bekendOp */
                tot?: string;
                /** @description Welk deel van het scherm de PDF is */
                deel?: "matrix" | "beweging";
                formaat: "xlsx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesConcentratie: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concentratie"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesConcentratieVanRegio: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concentratie"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesDomino: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Wie er uitvalt; zonder deze parameter: niemand */
                kvks?: string;
                /** @description Laat ook ontvangers uitvallen die op trede 3 of hoger staan, of meer vraag krijgen dan bekende plekken */
                tweede?: "ja" | "nee";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domino"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesDominoVanRegio: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Wie er uitvalt; zonder deze parameter: niemand */
                kvks?: string;
                /** @description Laat ook ontvangers uitvallen die op trede 3 of hoger staan, of meer vraag krijgen dan bekende plekken */
                tweede?: "ja" | "nee";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domino"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportConcentratie: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                formaat: "xlsx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportDomino: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Wie er uitvalt; zonder deze parameter: niemand */
                kvks?: string;
                /** @description Laat ook ontvangers uitvallen die op trede 3 of hoger staan, of meer vraag krijgen dan bekende plekken */
                tweede?: "ja" | "nee";
                formaat: "xlsx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportConcentratieVanRegio: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                formaat: "xlsx" | "pdf";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportDominoVanRegio: {
        parameters: {
            query: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Wie er uitvalt; zonder deze parameter: niemand */
                kvks?: string;
                /** @description Laat ook ontvangers uitvallen die op trede 3 of hoger staan, of meer vraag krijgen dan bekende plekken */
                tweede?: "ja" | "nee";
                formaat: "xlsx" | "pdf";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesLandelijkeTellingen: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LandelijkeTellingen"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesEigenSpiegel: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spiegel"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    rekenScenario: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                tarief?: string;
                tariefVanaf?: string;
                volume?: string;
                loon?: string;
                pnil?: string;
                bezetting?: string;
                verzuim?: string;
                vanaf?: string;
                kostenMeeVolume?: string;
                verblijfsdeel?: string;
                kostenMeeBezetting?: string;
                pnilFactor?: string;
                vervanging?: string;
                vervangfactor?: string;
                betaaltermijn?: string;
                doortrekken?: string;
            };
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanbiederScenario"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    rekenRegioScenario: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                tarief?: string;
                tariefVanaf?: string;
                volume?: string;
                loon?: string;
                pnil?: string;
                bezetting?: string;
                verzuim?: string;
                vanaf?: string;
                kostenMeeVolume?: string;
                verblijfsdeel?: string;
                kostenMeeBezetting?: string;
                pnilFactor?: string;
                vervanging?: string;
                vervangfactor?: string;
                betaaltermijn?: string;
                doortrekken?: string;
                /** @description Of tarief, volume en bezetting werken op alle jeugdomzet van een aanbieder, of op het deel van deze regio */
                werking?: "geheel" | "regiodeel";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegioScenario"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesScenarios: {
        parameters: {
            query?: {
                kvk?: string;
                regio?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwScenarioInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioBewaard"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesScenario: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Een eerdere versie; zonder: de nieuwste */
                versie?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarScenarioversie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioWijzigingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioBewaard"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSignaalkwaliteitversies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalkwaliteitversies"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakSignaalkwaliteit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweSignaalkwaliteitInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignaalkwaliteitGemaakt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSignaalkwaliteit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalkwaliteit"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSignaalkwaliteitPerAanbieder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignaalkwaliteitPerAanbieder"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesNormvoorstellen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Normvoorstellen"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarNormvoorstel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwNormvoorstelInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NormvoorstelGemaakt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    probeerNormen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweNormproefInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Normproef"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    stelNormvoorstelVast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NormvoorstelVastgesteld"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    haalNormbestand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSignalen: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
                /** @description Tabblad */
                status?: "open" | "gesluimerd" | "afgehandeld";
                ernst?: string;
                oorzaak?: string;
                /** @description Oorzaak in de woorden van het convenant */
                soort?: "financieel" | "minderVraag" | "personeel" | "anders";
                onderwerp?: "aanbieder" | "gebied";
                regio?: string;
                kvk?: string;
                gebied?: string;
                eigenaar?: ("mij" | "niemand") | string;
                /** @description Deel van de naam, de titel of de uitleg */
                zoek?: string;
                sorteer?: "gewicht" | "nieuwste" | "oudste" | "ernst" | "onderwerp";
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaallijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSignaal: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaaldetail"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    volgSignaalOp: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweSignaalopvolgingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalenOpgevolgd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    volgSignalenOp: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweSignaalbulkopvolgingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalenOpgevolgd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beantwoordSignaal: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwSignaalantwoordInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalenOpgevolgd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSignaalbehandelaars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signaalbehandelaars"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAanbiedersignalen: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path: {
                kvk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanbiedersignalen"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesZelfbeeld: {
        parameters: {
            query?: {
                /** @description Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag */
                bekendOp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zelfbeeld"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesGesprekken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GesprekLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakGesprek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwGesprekInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GesprekGemaakt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesGesprek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gesprek"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigGesprek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GesprekWijzigingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GesprekBewaard"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verwijderGesprek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarGesprekstekst: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GesprekTekstInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GesprekBewaard"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegAfspraakToe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GesprekAfspraakInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GesprekGemaakt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigAfspraak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GesprekAfspraakInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verwijderAfspraak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakRapportGesprek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesEigenAanleveringen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanleveringLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAanlevering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanlevering"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarCellen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CelwijzigingenInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijgewerkt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    peilAanlevering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeilingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijgewerkt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    legWaarschuwingUit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                controle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweUitlegInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijgewerkt"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAanleverversie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                nummer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AanleverVersie"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarTijdakkoord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TijdakkoordInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gedaan"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    telTijd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BestedeTijdInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gedaan"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakSjabloon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het sjabloon (.xlsx) */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSjabloon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IngevuldSjabloonInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bestandsvoorstel"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakOntvangstbewijs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                nummer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het ontvangstbewijs (PDF) */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545) */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    dienIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndieningInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overgang"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    neemAanleveringTerug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndieningInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overgang"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    accordeerAanlevering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndieningInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overgang"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    keurAanleveringAf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfkeuringInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overgang"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beoordeelAanlevering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AanleverOordeelInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overgang"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    vraagUitstel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwUitstelverzoekInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitstelGevraagd"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitstelverzoeken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UitstelLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beslisUitstel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UitstelbesluitInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gedaan"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesNieuws: {
        parameters: {
            query?: {
                /** @description Alleen berichten over deze aanbieder, ook voorgestelde */
                kvk?: string;
                /** @description Alleen berichten over deze jeugdregio, ook voorgestelde */
                regio?: string;
                /** @description Alleen uit deze nieuwsbron */
                bron?: number;
                /** @description nieuw: nog niet bekeken; gekoppeld: iemand zei waarover het gaat; terzijde: niet van belang */
                status?: "nieuw" | "gekoppeld" | "terzijde";
                van?: string;
                /** @description Tot en met deze dag */
                tot?: string;
                /** @description Woorden uit titel of samenvatting */
                zoek?: string;
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwslijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegNieuwsToe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwNieuwsberichtInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsberichtstand"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    besluitNieuwskoppeling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KoppelbesluitInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsberichtstand"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    legNieuwsTerzijde: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerzijdeInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsberichtstand"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesNieuwsbronnen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsbronlijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegNieuwsbronToe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwsbronwensInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsbronnummer"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigNieuwsbron: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuwsbronwensInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsbronnummer"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    haalNieuwsbronOp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nieuwsophaling"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitvraagrespons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvraagrespons"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesRespons: {
        parameters: {
            query?: {
                /** @description Alleen wie in deze jeugdregio is gevestigd */
                regio?: string;
                /** @description Alleen dit gegeven */
                gegeven?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsverloop"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadAanleveringen: {
        parameters: {
            query?: {
                formaat?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesAdministratietijd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Administratietijd"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesLastenmaatregelen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastenmaatregelLijst"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegLastenmaatregelToe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NieuweLastenmaatregelInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastenmaatregelOpgeslagen"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigLastenmaatregel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastenmaatregelwijzigingInput"];
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastenmaatregelOpgeslagen"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesToegangsmatrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toegangsmatrix"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesConvenantpartijen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Convenantpartijen"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldAan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    wachtwoord: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Waar deze rol begint */
                        start: string;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    vraagWachtwoordHerstel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        melding: string;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    herstelWachtwoord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    wachtwoord: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesUitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        partij: string;
                        /** @enum {string} */
                        rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                        rolNaam: string;
                        uitleg: string;
                        naam: string;
                        email: string;
                        door: string | null;
                        /** Format: date-time */
                        verlooptOp: string;
                        /** @description Inlogdiensten die deze partij toelaat */
                        diensten: {
                            id: string;
                            naam: string;
                        }[];
                        /** @description Tweede factor voor inloggen met wachtwoord; null als dat hier niet kan */
                        totp: {
                            geheim: string;
                            adres: string;
                            /** @description SVG */
                            qr: string;
                            /** @description Hoort bij dit geheim; stuur hem mee bij de aanvaarding */
                            nonce: string;
                        } | null;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    aanvaardUitnodiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wachtwoord?: string;
                    code?: string;
                    nonce?: string;
                } | null;
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Waar deze rol begint */
                        start: string;
                        /** @description Eenmalig te zien; elk goed voor één keer */
                        herstelcodes: string[];
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesMensen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        partij: string;
                        /** @description Rollen die bij deze partij passen */
                        rollen: {
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                        }[];
                        mensen: {
                            /** Format: uuid */
                            id: string;
                            naam: string;
                            email: string;
                            laatstAangemeldOp: string | null;
                            functies: {
                                id: number;
                                /** @enum {string} */
                                rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                                rolNaam: string;
                                /** Format: date-time */
                                van: string;
                                bron: string;
                            }[];
                        }[];
                        uitnodigingen: {
                            id: string;
                            naam: string;
                            email: string;
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                            door: string | null;
                            /** Format: date-time */
                            verlooptOp: string;
                        }[];
                    };
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    nodigUit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    naam: string;
                    /** @enum {string} */
                    rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekUitnodigingIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    ontneemFunctie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                persoonId: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigSessiesVan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                persoonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aantal: number;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesMachinetoegang: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        machines: {
                            id: string;
                            naam: string;
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                            /** Format: date-time */
                            gemaaktOp: string;
                            /** Format: date-time */
                            verlooptOp: string;
                            oudGeheimTot: string | null;
                        }[];
                        rollen: ("analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker")[];
                    };
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    geefMachinetoegang: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam: string;
                    /** @enum {string} */
                    rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                    /** Format: date-time */
                    verlooptOp?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description Eenmalig te zien */
                        geheim: string;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    vernieuwMachinetoegang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description Eenmalig te zien */
                        geheim: string;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekMachinetoegangIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aangemeld: boolean;
                        naam: string | null;
                        /**
                         * @description De rol van nu; "bezoeker" zonder functie
                         * @enum {string}
                         */
                        rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                        functie: {
                            id: number;
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                            partij: string;
                            /** @enum {string} */
                            partijsoort: "toezichthouder" | "gemeente" | "jeugdregio" | "aanbieder" | "ministerie" | "branchevereniging" | "matchingteam" | "geschillencommissie" | "kennispunt" | "client";
                        } | null;
                        /** @description Waaruit deze persoon kan kiezen */
                        functies: {
                            id: number;
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                            partij: string;
                            /** @enum {string} */
                            partijsoort: "toezichthouder" | "gemeente" | "jeugdregio" | "aanbieder" | "ministerie" | "branchevereniging" | "matchingteam" | "geschillencommissie" | "kennispunt" | "client";
                        }[];
                        rechten: {
                            [key: string]: {
                                [key: string]: "geteld" | "lezen" | "schrijven";
                            };
                        };
                        /** @description Of deze rol in nood toegang tot een zaak mag nemen */
                        noodtoegang: boolean;
                        /** @description De jeugdregio’s waarbij de partij van nu hoort */
                        regios: string[];
                        /** @description De startpagina van deze rol */
                        start: string;
                        /** @description Wanneer de sessie eindigt als er niets meer gebeurt */
                        verlooptOp: string | null;
                        /** @description Wanneer de sessie in elk geval eindigt */
                        uiterlijkOp: string | null;
                        demo: boolean;
                        aanmelden: {
                            /** @description Of inloggen met wachtwoord hier kan */
                            wachtwoord: boolean;
                            diensten: {
                                id: string;
                                naam: string;
                            }[];
                            demomensen: {
                                account: string;
                                naam: string;
                                partij: string;
                                rollen: {
                                    /** @enum {string} */
                                    rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                                    rolNaam: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldAf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wisselFunctie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    functieId: number;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aangemeld: boolean;
                        naam: string | null;
                        /**
                         * @description De rol van nu; "bezoeker" zonder functie
                         * @enum {string}
                         */
                        rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                        functie: {
                            id: number;
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                            partij: string;
                            /** @enum {string} */
                            partijsoort: "toezichthouder" | "gemeente" | "jeugdregio" | "aanbieder" | "ministerie" | "branchevereniging" | "matchingteam" | "geschillencommissie" | "kennispunt" | "client";
                        } | null;
                        /** @description Waaruit deze persoon kan kiezen */
                        functies: {
                            id: number;
                            /** @enum {string} */
                            rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                            rolNaam: string;
                            partij: string;
                            /** @enum {string} */
                            partijsoort: "toezichthouder" | "gemeente" | "jeugdregio" | "aanbieder" | "ministerie" | "branchevereniging" | "matchingteam" | "geschillencommissie" | "kennispunt" | "client";
                        }[];
                        rechten: {
                            [key: string]: {
                                [key: string]: "geteld" | "lezen" | "schrijven";
                            };
                        };
                        /** @description Of deze rol in nood toegang tot een zaak mag nemen */
                        noodtoegang: boolean;
                        /** @description De jeugdregio’s waarbij de partij van nu hoort */
                        regios: string[];
                        /** @description De startpagina van deze rol */
                        start: string;
                        /** @description Wanneer de sessie eindigt als er niets meer gebeurt */
                        verlooptOp: string | null;
                        /** @description Wanneer de sessie in elk geval eindigt */
                        uiterlijkOp: string | null;
                        demo: boolean;
                        aanmelden: {
                            /** @description Of inloggen met wachtwoord hier kan */
                            wachtwoord: boolean;
                            diensten: {
                                id: string;
                                naam: string;
                            }[];
                            demomensen: {
                                account: string;
                                naam: string;
                                partij: string;
                                rollen: {
                                    /** @enum {string} */
                                    rol: "analist" | "accountmanager" | "meldpuntmedewerker" | "contractmanager" | "bestuurder" | "indiener" | "accordeur" | "matchingmedewerker" | "secretaris" | "tariefadviseur" | "beleidsmedewerker" | "client" | "beheerder" | "auditor" | "bezoeker";
                                    rolNaam: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verlengSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        verlooptOp: string;
                        /** Format: date-time */
                        uiterlijkOp: string;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSessies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessies: {
                            /** Format: uuid */
                            kenmerk: string;
                            toestel: string;
                            via: string;
                            /** Format: date-time */
                            gemaaktOp: string;
                            /** Format: date-time */
                            laatstOp: string;
                            huidige: boolean;
                        }[];
                    };
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigSessie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kenmerk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden */
            404: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigAndereSessies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        aantal: number;
                    };
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet zichtbaar voor deze rol */
            403: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet */
            409: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit soort inhoud kan Baken niet lezen */
            415: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBerichten: {
        parameters: {
            query?: {
                pagina?: number;
                paginaGrootte?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BerichtLijst"];
                };
            };
            /** @description De invoer klopt niet */
            400: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te vaak achter elkaar */
            429: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    /** @description Zoveel seconden wachten */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Storing */
            500: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Baken is nu te druk */
            503: {
                headers: {
                    "API-Version": components["headers"]["ApiVersie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
}
