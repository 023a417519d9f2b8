import { BakenFout } from '../../kernel/fouten.ts';
import { toonCel } from '../../platform/bestanden/index.ts';
import { Controleur } from './controle.ts';
import type { GeoordeeldeRij, OpenInlezer } from './inlezer.ts';
import { openTabel } from './tabel.ts';
import { losseTekst, verken } from './verkennen.ts';

/** Columns of which the preview tells; a file with more is read in full, but nobody reads ten thousand lines of report. */
const MAX_IN_VERSLAG = 300;
const MAX_CEL = 200;

/** Opens a CSV, XLSX or JSON file with quarterly figures, wide or long. */
export const openKwartaalcijfers: OpenInlezer = async (bron, context) => {
  const tabel = await openTabel(bron);
  const verkenning = await verken(tabel, context.begrippen, context.keuzes, context.gelezen);
  const { kolommen, opmaak, fouten } = verkenning.indeling;
  // No other meaning of a column can mend a file without rows, so there is nothing to ask.
  if (verkenning.rijen === 0)
    throw new BakenFout('niet-te-verwerken', ['Er staan geen rijen met cijfers in dit bestand.', ...fouten].join(' '));
  const onbekend = kolommen.filter(({ betekenis }) => betekenis === null);
  return {
    bestand: { ...tabel.kenmerken, opmaak, boekjaar: null },
    kop: tabel.kop,
    kolommen: verkenning.kolommen.slice(0, MAX_IN_VERSLAG),
    voorbeeldrijen: verkenning.voorbeeldrijen.map((rij) => rij.slice(0, MAX_IN_VERSLAG)),
    fouten,
    vragen: verkenning.vragen,
    totaal: verkenning.rijen,
    gebeurtenissen: tabel.gebeurtenissen,
    nietInRegister: 0,
    toeTeVoegen: [],
    meldingen: () => [
      ...tabel.meldingen(),
      ...(onbekend.length > 0
        ? [
            `Niet herkend en dus niet gelezen: ${onbekend
              .slice(0, 20)
              .map(({ naam }) => `"${losseTekst(naam)}"`)
              .join(', ')}${onbekend.length > 20 ? ` en ${onbekend.length - 20} andere kolommen` : ''}.`,
          ]
        : []),
      ...(kolommen.length > MAX_IN_VERSLAG
        ? [`Het verslag noemt de eerste ${MAX_IN_VERSLAG} van ${kolommen.length} kolommen.`]
        : []),
    ],
    async *oordelen() {
      const controleur = new Controleur({
        kolommen,
        kolommenInKop: tabel.kop.length,
        evenLang: tabel.evenLang,
        notaties: verkenning.notaties,
        begrippen: context.begrippen,
        organisaties: context.organisaties,
        vandaag: context.vandaag,
        bekendOp: context.keuzes.bekendOp ?? null,
      });
      for await (const groep of tabel.rijen())
        yield groep.map(
          (rij): GeoordeeldeRij => ({
            ...controleur.controleer(rij),
            nummer: rij.nummer,
            cellen: () => rij.cellen.map((cel) => losseTekst(toonCel(cel), MAX_CEL)),
          }),
        );
    },
  };
};
