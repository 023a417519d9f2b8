import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Regelkaart } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, StatusChip } from '../../ui/index.ts';
import { dagVan, schrijfKort } from '../aanbieder/index.ts';
import { schrijfAfstand, schrijfGrens, schrijfOngeveer, schrijfWaarde } from './schrijf.ts';
import type { Kengetal as Kengetalbeeld } from './typen.ts';

interface KengetalProps {
  readonly kengetal: Kengetalbeeld;
  readonly alsTabel: boolean;
}

/** One ratio of the own organisation: its course, where it lies, what moved, and the own explanation. */
export function Kengetal({ kengetal, alsTabel }: KengetalProps) {
  const opmaak = useOpmaak();
  const t = useTranslations('zelfbeeld.kengetal');
  const { code, naam, uitleg, eenheid, grens, band, reeks } = kengetal;
  return (
    <article className="baken-eigencijfer" aria-labelledby={`eigen-${code}`}>
      <div className="baken-eigencijfer__kop">
        <h3 id={`eigen-${code}`}>
          <Link to="/over-deze-cijfers" hash={code} title={t('hoeBerekend')}>
            {naam}
          </Link>
        </h3>
        <Ligging kengetal={kengetal} />
      </div>
      <p className="baken-stil">{uitleg}</p>
      {eenheid !== 'jaNee' && (
        <Regelkaart
          naam={naam}
          punten={reeks.map((punt) => ({
            ...punt,
            opvallend: punt.waarde !== null && band !== null && (punt.waarde < band.onder || punt.waarde > band.boven),
          }))}
          norm={
            grens
              ? { waarde: grens.waarde, foutKant: grens.richting === 'laagIsSlecht' ? 'onder' : 'boven' }
              : undefined
          }
          band={band ?? undefined}
          formaat={(waarde) => (eenheid === 'aantal' ? opmaak.getal(waarde) : schrijfKort(opmaak, waarde, eenheid))}
          alsTabel={alsTabel}
        />
      )}
      <Zinnen kengetal={kengetal} />
      <Toelichtingen kengetal={kengetal} />
    </article>
  );
}

export function Ligging({ kengetal: { ligging } }: { readonly kengetal: Kengetalbeeld }) {
  const t = useTranslations('zelfbeeld.ligging');
  if (ligging === 'nabij') return <Badge toon="saffraan">{t('nabij')}</Badge>;
  const oordeel = ligging === 'voorbij' ? 'slecht' : ligging === 'ruim' ? 'goed' : 'onbekend';
  return <StatusChip oordeel={oordeel}>{t(ligging)}</StatusChip>;
}

/** The value with its period, what moved, and how far it is from its bound. */
function Zinnen({ kengetal }: { readonly kengetal: Kengetalbeeld }) {
  const t = useTranslations('zelfbeeld.kengetal');
  const opmaak = useOpmaak();
  const { waarde, tekst, periode, want, eenheid, herkomst } = kengetal;
  if (waarde === null && tekst === null)
    return <p className="baken-eigencijfer__zin">{t('geenWaarde', { want: want ?? '' })}</p>;
  return (
    <p className="baken-eigencijfer__zin">
      <b>{waarde === null ? tekst : schrijfWaarde(opmaak, waarde, eenheid)}</b>
      {periode && ` ${t('over', { periode: opmaak.periode(periode) })}`}
      {herkomst === 'gepubliceerd' && ` ${t('gepubliceerd')}`}
      {'. '}
      <Verandering kengetal={kengetal} /> <Ruimte kengetal={kengetal} />
    </p>
  );
}

export function Verandering({ kengetal: { verandering, eenheid } }: { readonly kengetal: Kengetalbeeld }) {
  const t = useTranslations('zelfbeeld.verandering');
  const opmaak = useOpmaak();
  if (!verandering) return null;
  const { van, vanPeriode, oordeel } = verandering;
  return t(oordeel, { van: schrijfWaarde(opmaak, van, eenheid), periode: opmaak.periode(vanPeriode) });
}

/** In the unit of the ratio, and in euros where a formula says how many. */
function Ruimte({ kengetal }: { readonly kengetal: Kengetalbeeld }) {
  const t = useTranslations('zelfbeeld.ruimte');
  const opmaak = useOpmaak();
  const { grens, ruimte, ligging, sturing, eenheid } = kengetal;
  if (!grens || ruimte === null || eenheid === 'jaNee') return null;
  const zin = t(`${ligging === 'voorbij' ? 'tekort' : 'ruim'}.${grens.richting}`, {
    afstand: schrijfAfstand(opmaak, ruimte, eenheid),
    grens: schrijfGrens(opmaak, grens.waarde, eenheid),
  });
  if (!sturing || Math.abs(sturing.euro) < 1) return zin;
  // In a sentence the sign stays with its amount.
  const bedrag = schrijfOngeveer(opmaak, sturing.euro).replaceAll(' ', '\u00a0');
  const euro = sturing.euro > 0 ? t('nodig', { zin: sturing.zin.replace('{bedrag}', bedrag) }) : t('over', { bedrag });
  return `${zin} ${euro}`;
}

/** What the organisation itself said with the figures that this ratio is made of. */
export function Toelichtingen({ kengetal: { toelichtingen } }: { readonly kengetal: Kengetalbeeld }) {
  const t = useTranslations('zelfbeeld.kengetal');
  const opmaak = useOpmaak();
  if (toelichtingen.length === 0) return null;
  return (
    <ul className="baken-toelichtingen">
      {toelichtingen.map(({ gegeven, naam, tekst, op }) => (
        <li key={gegeven}>
          <b>{t('toelichting', { naam })}</b> {tekst} <span className="baken-stil">({opmaak.datum(dagVan(op))})</span>
        </li>
      ))}
    </ul>
  );
}
