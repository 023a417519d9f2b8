import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, Scrollvlak } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { Gespreksveld } from './gesprektekst.tsx';
import { Ligging, Toelichtingen, Verandering } from './kengetal.tsx';
import { schrijfGrens, schrijfWaarde } from './schrijf.ts';
import { type Gesprek, type Kengetal, type Onderwerp, VRAGEN } from './typen.ts';

interface RisicoProps {
  readonly gesprek: Gesprek;
  readonly onderwerp: Onderwerp;
}

/** One risk on the own paper: its figures with period and source, and what the provider says of it. */
export function Gespreksrisico({ gesprek, onderwerp: { code, kengetallen } }: RisicoProps) {
  const t = useTranslations('zelfbeeld');
  return (
    <Card titel={t(`onderwerp.${code}`)} onderschrift={t(`onderwerpUitleg.${code}`)}>
      {kengetallen.length > 0 && <Cijfers naam={t(`onderwerp.${code}`)} kengetallen={kengetallen} />}
      <div className="baken-gesprek__velden">
        {VRAGEN.map((vraag) => (
          <Gespreksveld key={vraag} gesprek={gesprek} onderwerp={code} vraag={vraag} />
        ))}
      </div>
    </Card>
  );
}

function Cijfers({ naam, kengetallen }: { readonly naam: string; readonly kengetallen: readonly Kengetal[] }) {
  const t = useTranslations('zelfbeeld.gesprek.tabel');
  return (
    <Scrollvlak className="baken-tabelrol baken-gesprek__cijfers" tabel={t('naam', { naam })}>
      <table className="baken-tabel">
        <caption className="baken-alleen-voorlezen">{t('naam', { naam })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cijfer')}</th>
            <th scope="col" className="baken-tabel__rechts">
              {t('waarde')}
            </th>
            <th scope="col">{t('grens')}</th>
            <th scope="col">{t('veranderd')}</th>
            <th scope="col">{t('bron')}</th>
          </tr>
        </thead>
        <tbody>
          {kengetallen.map((kengetal) => (
            <Rij key={kengetal.code} kengetal={kengetal} />
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}

function Rij({ kengetal }: { readonly kengetal: Kengetal }) {
  const t = useTranslations('zelfbeeld.gesprek.tabel');
  const opmaak = useOpmaak();
  const { naam, waarde, tekst, periode, grens, eenheid, herkomst, bekendOp } = kengetal;
  return (
    <tr>
      <th scope="row">
        {naam}
        <Toelichtingen kengetal={kengetal} />
      </th>
      <td className="baken-tabel__rechts">
        {waarde === null ? (tekst ?? t('onbekend')) : schrijfWaarde(opmaak, waarde, eenheid)}
      </td>
      <td>
        <Ligging kengetal={kengetal} />
        {grens && eenheid !== 'jaNee' && (
          <span className="baken-rijnaam__bij">
            {t(grens.richting, { grens: schrijfGrens(opmaak, grens.waarde, eenheid) })}
          </span>
        )}
      </td>
      <td>
        <Verandering kengetal={kengetal} />
      </td>
      <td>
        {periode ? opmaak.periode(periode) : ''}
        {herkomst && bekendOp && (
          <span className="baken-rijnaam__bij">{t(herkomst, { datum: opmaak.datum(dagVan(bekendOp)) })}</span>
        )}
      </td>
    </tr>
  );
}
