import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { type Heatcel, Heatmap } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, WachtOp } from '../../ui/index.ts';
import { metAfbreekplekken } from './afbreken.ts';
import { type DeelProps, Kleinzin, useHulpvorm } from './delen.tsx';
import { Regiolijst, Zwaarste } from './lijst.tsx';
import { type Cel, type Concentratie, concentratieVraag } from './vragen.ts';

/** From this share on a kind of help hangs on one provider. */
export const HELFT = 0.5;
/** Where a darker tint begins. */
const TINTEN = [0.25, 0.5, 0.75] as const;

/** The share of the largest provider, per region and kind of help. */
export function ConcentratieDeel(props: DeelProps) {
  const t = useTranslations('concentratie');
  const vraag = useQuery(concentratieVraag(props.eigen, useBekendOp()));
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(beeld) =>
        beeld.cellen.length === 0 ? (
          <EmptyState titel={t('kaart.leeg')} />
        ) : (
          <div className="baken-stapel">
            <Kleinzin minstens={beeld.minstens} />
            <Kaart beeld={beeld} {...props} />
            <Regiolijst beeld={beeld} {...props} />
            {props.eigen === undefined && <Zwaarste beeld={beeld} />}
          </div>
        )
      }
    </WachtOp>
  );
}

function Kaart({ beeld, zoek, eigen }: DeelProps & { readonly beeld: Concentratie }) {
  const t = useTranslations('concentratie.kaart');
  const noem = useHulpvorm();
  const bij = new Map(beeld.cellen.map((cel) => [`${cel.regio} ${cel.hulpvorm}`, cel]));
  const regiorijen = beeld.regios.map(({ code, naam }) => ({ sleutel: code, naam }));
  const vormrijen = beeld.hulpvormen.map((code) => ({ sleutel: code, naam: noem(code) }));
  // Of one region the kinds of help are the rows: a single row would be hard to read.
  const [rijen, kolommen] = eigen === undefined ? [regiorijen, vormrijen] : [vormrijen, regiorijen];
  const plekVan = (rij: string, kolom: number) => {
    const ander = kolommen[kolom]?.sleutel ?? '';
    return eigen === undefined ? { regio: rij, hulpvorm: ander } : { regio: ander, hulpvorm: rij };
  };
  const { maakCel, schrijf } = useCel(beeld);
  const lees = (rij: string, kolom: number) => {
    const { regio, hulpvorm } = plekVan(rij, kolom);
    return bij.get(`${regio} ${hulpvorm}`);
  };
  const hoek = t(eigen === undefined ? 'regio' : 'hulpvorm');
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Zin beeld={beeld} eigen={eigen} />
      <Heatmap
        label={t('label')}
        hoek={hoek}
        koppen={kolommen.map(({ sleutel, naam }) => ({ sleutel, kop: metAfbreekplekken(naam) }))}
        rijen={rijen}
        rijSleutel={({ sleutel }) => sleutel}
        rijKop={({ naam }) => ({ naam })}
        cel={({ sleutel }, kolom) => {
          const plek = plekVan(sleutel, kolom);
          const gekozen = plek.regio === (eigen ?? zoek.regio) && plek.hulpvorm === zoek.hulpvorm;
          return { ...maakCel(plek, lees(sleutel, kolom)), gekozen };
        }}
        hoog
        link={({ sleutel }, kolom, plek) => {
          if (kolom === null) return null;
          const { regio, hulpvorm } = plekVan(sleutel, kolom);
          if (!bij.has(`${regio} ${hulpvorm}`)) return null;
          const keuze = eigen === undefined ? { regio, hulpvorm } : { hulpvorm };
          return (
            <Link
              from="/concentratie"
              to="/concentratie"
              search={(vorig) => ({ ...vorig, ...keuze })}
              preload={false}
              resetScroll={false}
              {...plek}
            />
          );
        }}
        legenda={<p className="baken-stil baken-concentratielegenda">{t('legenda')}</p>}
        tabel={{
          bijschrift: t('label'),
          koppen: [hoek, ...kolommen.map(({ naam }) => naam)],
          getallen: 0,
          rijen: rijen.map(({ sleutel, naam }) => ({
            sleutel,
            cellen: [naam, ...kolommen.map((_, kolom) => schrijf(lees(sleutel, kolom)))],
          })),
        }}
      />
      <p className="baken-stil">{t('cijfersOver', { perioden: beeld.perioden.join(', ') })}</p>
    </Card>
  );
}

/** A cell of the map, and the same in words for the table. */
function useCel(beeld: Concentratie) {
  const t = useTranslations('concentratie.kaart');
  const tc = useTranslations('concentratie');
  const opmaak = useOpmaak();
  const noem = useHulpvorm();
  const regionamen = new Map(beeld.regios.map(({ code, naam }) => [code, naam]));
  const tredewoord = ({ grootste }: Cel) => {
    const wie = grootste?.aanbieder;
    if (!wie || wie.nietZichtbaar) return t('slot');
    return wie.trede === null ? t('geenTrede') : t('trede', { trede: wie.trede });
  };
  const maakCel = (plek: { regio: string; hulpvorm: string }, cel: Cel | undefined): Heatcel => {
    const hier = { regio: regionamen.get(plek.regio) ?? plek.regio, hulpvorm: noem(plek.hulpvorm) };
    if (!cel) return { tekst: '–', toon: 'leeg', zin: t('celGeen', hier) };
    const { grootste, aanbieders, jongeren } = cel;
    if (!grootste || grootste.aandeel === null)
      return { tekst: '○', toon: 'leeg', zin: t('celVerborgen', { ...hier, aanbieders }) };
    const aandeel = opmaak.aandeel(grootste.aandeel, 0);
    const naam = grootste.aanbieder?.naam ?? '';
    const tint = TINTEN.filter((grens) => (grootste.aandeel ?? 0) >= grens).length as 0 | 1 | 2 | 3;
    return {
      tekst: aandeel,
      bij: grootste.aanbieder?.nietZichtbaar ? undefined : tredewoord(cel),
      toon: `hex-${tint}`,
      zin: t('celZin', { ...hier, aandeel, naam, trede: tredewoord(cel), aanbieders, jongeren: jongeren ?? 0 }),
    };
  };
  const schrijf = (cel: Cel | undefined): string => {
    if (!cel) return t('geen');
    const { grootste } = cel;
    if (!grootste || grootste.aandeel === null) return tc('minstensKort');
    const naam = grootste.aanbieder?.naam ?? '';
    return t('tabelcel', { aandeel: opmaak.aandeel(grootste.aandeel, 0), naam, trede: tredewoord(cel) });
  };
  return { maakCel, schrijf };
}

function Zin({ beeld, eigen }: { readonly beeld: Concentratie; readonly eigen: string | undefined }) {
  const t = useTranslations('concentratie.kaart');
  const helft = beeld.cellen.filter(({ grootste }) => (grootste?.aandeel ?? 0) >= HELFT);
  const zwaar = helft.filter(({ grootste }) => (grootste?.aanbieder?.trede ?? 0) >= 3);
  const getallen = { aantal: helft.length, totaal: beeld.cellen.length, zwaar: zwaar.length };
  const b = (tekst: React.ReactNode) => <b>{tekst}</b>;
  return (
    <p className="baken-lead">
      {eigen === undefined
        ? t.rich('zin', { ...getallen, b })
        : t.rich('zinRegio', { ...getallen, regio: beeld.regios[0]?.naam ?? eigen, b })}
    </p>
  );
}
