import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, useMedia } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { schrijfErbij } from './gebruik-rij.ts';
import { gaNaarCel } from './lopen.ts';
import { type Blok, inBlokken, isOvergenomen, tel } from './punten.ts';
import { Kaart, Rij } from './rij.tsx';
import { inhoudVan } from './synchronisatie.ts';
import { totalenVan } from './totalen.ts';
import type { Bevinding, Veld } from './typen.ts';
import { useBloknaam } from './woorden.tsx';

/** Below this width the seven columns do not fit beside the menu. */
const TE_SMAL = '(width < 1120px)';
const GEEN: readonly Bevinding[] = [];

/** The whole grid, block by block. */
export function Blokken() {
  const { aanlevering, velden, bewaarder } = useFormulier();
  const blokken = useMemo(() => inBlokken(velden, aanlevering.open), [velden, aanlevering.open]);
  const bevindingen = useStand(bewaarder, (stand) => stand.bevindingen);
  const perVeld = useMemo(() => bijVelden(bevindingen, new Set(velden.map(({ code }) => code))), [bevindingen, velden]);
  return blokken.map((blok) => <Blokkaart key={blok.blok} blok={blok} perVeld={perVeld} />);
}

/** A finding stands at the first of its fields that is in this form. */
function bijVelden(bevindingen: readonly Bevinding[], codes: ReadonlySet<string>): ReadonlyMap<string, Bevinding[]> {
  const uit = new Map<string, Bevinding[]>();
  for (const bevinding of bevindingen) {
    const code = bevinding.gegevens.find((een) => codes.has(een));
    if (code) uit.set(code, [...(uit.get(code) ?? []), bevinding]);
  }
  return uit;
}

interface BlokkaartProps {
  readonly blok: Blok;
  readonly perVeld: ReadonlyMap<string, readonly Bevinding[]>;
}

function Blokkaart({ blok: { blok, velden }, perVeld }: BlokkaartProps) {
  const t = useTranslations('aanlevering');
  const { aanlevering, bewaarder, open } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const metKwartaal = aanlevering.uitvraag.periode.includes('-K') && velden.some(({ aard }) => aard === 'stroom');
  const metHistorie = velden.some(({ vorige, historie }) => vorige !== null || historie.length > 0);
  const antwoorden = velden.some(({ soort }) => soort !== 'getal' && soort !== 'jaNee');
  const naam = useBloknaam()(blok);
  const smal = useMedia(TE_SMAL);
  const { ingevuld, velden: aantal, verplichtLeeg, overgenomen } = tel(velden, stand, open);
  const telling = t('formulier.blokTelling', { ingevuld, velden: aantal, leeg: verplichtLeeg, overgenomen });
  return (
    <Card titel={naam} onderschrift={telling} vol className="baken-leverblok">
      <Bevestiging naam={naam} velden={velden} />
      {smal ? (
        <ul className="baken-leverkaarten">
          {velden.map((veld) => (
            <Kaart key={veld.code} veld={veld} bevindingen={perVeld.get(veld.code) ?? GEEN} />
          ))}
        </ul>
      ) : (
        <table className={metHistorie ? 'baken-levertabel' : 'baken-levertabel baken-levertabel--zonder'}>
          <caption className="baken-alleen-voorlezen">{naam}</caption>
          <Kop metKwartaal={metKwartaal} metHistorie={metHistorie} antwoorden={antwoorden} />
          <tbody>
            {velden.map((veld) => (
              <Rij
                key={veld.code}
                veld={veld}
                bevindingen={perVeld.get(veld.code) ?? GEEN}
                metKwartaal={metKwartaal}
                metHistorie={metHistorie}
              />
            ))}
          </tbody>
        </table>
      )}
      <Totalen velden={velden} />
    </Card>
  );
}

/** What the figures of a block come to so far, beside the total that is asked as well. */
function Totalen({ velden }: { readonly velden: readonly Veld[] }) {
  const t = useTranslations('aanlevering.totaal');
  const { bewaarder } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const opCode = new Map(velden.map((veld) => [veld.code, veld]));
  const totalen = totalenVan([...opCode.keys()], (code) => {
    const { waarde } = inhoudVan(stand, code);
    return waarde === null || code in stand.klad ? null : Number(waarde);
  });
  if (totalen.length === 0) return null;
  return (
    <ul className="baken-levertotalen">
      {totalen.map(({ naam, als, som, naast, zonder }) => {
        const schrijf = (getal: number) => {
          const veld = opCode.get(als);
          return veld ? schrijfErbij(veld, getal) : '';
        };
        return (
          <li key={naam}>
            {t.rich(naam, { som: schrijf(som), b: (tekst) => <b>{tekst}</b> })}
            {zonder.length > 0 && ` ${t('zonder', { namen: zonder.map((code) => opCode.get(code)?.naam).join(', ') })}`}
            {naast !== null &&
              zonder.length === 0 &&
              ` ${t('naast', { veld: opCode.get(naast.code)?.naam ?? '', naast: schrijf(naast.waarde), verschil: schrijf(naast.waarde - som) })}`}
          </li>
        );
      })}
    </ul>
  );
}

/** Says of all proposals of a block at once that they are right. */
function Bevestiging({ naam, velden }: { readonly naam: string; readonly velden: readonly Veld[] }) {
  const t = useTranslations('aanlevering.formulier');
  const { bewaarder, open } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const [bevestigd, setBevestigd] = useState(0);
  const voorstellen = velden.filter(({ code }) => open(code) && isOvergenomen(stand, code));
  const bevestig = () => {
    for (const { code } of voorstellen) {
      const { waarde } = inhoudVan(stand, code);
      bewaarder.doe({ soort: 'vul', gegeven: code, waarde, herkomst: 'getypt', om: Date.now() });
    }
    setBevestigd(voorstellen.length);
    // The button goes away under the finger: the block's first cell is where to go on.
    if (velden[0]) gaNaarCel(velden[0].code);
  };
  return (
    <div className="baken-leverblok__bevestig">
      {voorstellen.length > 0 && (
        <Button klein aria-label={t('allesKloptVan', { aantal: voorstellen.length, naam })} onPress={bevestig}>
          {t('allesKlopt', { aantal: voorstellen.length })}
        </Button>
      )}
      <span role="status">{bevestigd > 0 && t('bevestigd', { aantal: bevestigd })}</span>
    </div>
  );
}

interface KopProps {
  readonly metKwartaal: boolean;
  readonly metHistorie: boolean;
  /** Not only figures are asked. */
  readonly antwoorden: boolean;
}

function Kop({ metKwartaal, metHistorie, antwoorden }: KopProps) {
  const t = useTranslations('aanlevering.kolom');
  return (
    <thead className="baken-levertabel__kop">
      <tr>
        <th scope="col" className="baken-levertabel__naam">
          {t('naam')}
        </th>
        <th scope="col" className="baken-levertabel__waarde">
          {t(antwoorden ? 'antwoord' : 'waarde')}
        </th>
        {metKwartaal && (
          <th scope="col" className="baken-levertabel__getal baken-levertabel__erbij">
            {t('kwartaal')}
          </th>
        )}
        {metHistorie && (
          <>
            <th scope="col" className="baken-levertabel__getal baken-levertabel__erbij">
              {t('vorige')}
            </th>
            <th scope="col" className="baken-levertabel__verloop">
              {t('verloop')}
            </th>
          </>
        )}
        <th scope="col" className="baken-levertabel__noot">
          {t('toelichting')}
        </th>
        <th scope="col" className="baken-levertabel__staat">
          {t('staat')}
        </th>
      </tr>
    </thead>
  );
}
