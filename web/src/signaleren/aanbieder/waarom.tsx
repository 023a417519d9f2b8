import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Scrollvlak, TredeTegel, useAfdruk } from '../../ui/index.ts';
import { schrijfKengetal, schrijfNorm } from './kengetal.ts';
import type { AanbiederDetail, Reden, Voorstel } from './typen.ts';

/** People read three reasons; the rest is one step away. */
const EERSTE = 3;
/** From this trede a reason weighs heavily. */
const ERNSTIG = 3;

interface WaaromProps {
  readonly voorstel: Voorstel | null;
  readonly geldend: AanbiederDetail['geldend'];
}

/** The heaviest reasons of the proposal, each with what would have to change. */
export function Waarom({ voorstel, geldend }: WaaromProps) {
  const t = useTranslations('aanbieder.waarom');
  const alles = useSearch({ from: '/aanbieders/$kvk', select: (zoek) => zoek.redenen === 'alle' });
  const redenen = voorstel?.redenen ?? [];
  const aantal = redenen.length + (voorstel?.nietTeBerekenen.length ?? 0);
  return (
    <section className="baken-tredepaneel__waarom" aria-labelledby="waarom">
      <h2 id="waarom">{t('titel')}</h2>
      {!voorstel && <p>{t('geenVoorstel')}</p>}
      {voorstel && redenen.length === 0 && <p>{t('geenRedenen')}</p>}
      {voorstel && geldend?.bron === 'besluit' && geldend.trede !== voorstel.trede && (
        <p className="baken-stil">{t('anderBesluit', { voorstel: voorstel.trede })}</p>
      )}
      <ul className="baken-redenen">
        {redenen.slice(0, EERSTE).map((reden) => (
          <li key={`${reden.indicator} ${reden.tekst}`} className="baken-redenen__reden">
            {reden.trede >= ERNSTIG ? (
              <IconAlertTriangle size={18} aria-hidden="true" className="baken-redenen__ernstig" />
            ) : (
              <IconInfoCircle size={18} aria-hidden="true" />
            )}
            <div>
              <p>
                <b>{reden.tekst}</b>
              </p>
              {reden.watNodig && <p className="baken-stil">{reden.watNodig}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p className="baken-redenen__links">
        {aantal > 0 && (
          <Link
            to="."
            search={(vorig) => ({ ...vorig, redenen: alles ? undefined : ('alle' as const) })}
            className="baken-niet-afdrukken"
            resetScroll={false}
          >
            {alles ? t('minder') : t('alle', { aantal })}
          </Link>
        )}
        <Link to="/over-deze-cijfers" hash="treden">
          {t('regels')}
        </Link>
      </p>
      {voorstel?.onvolledig && (
        <Alert soort="let" titel={t('onvolledigTitel')}>
          <p>
            {voorstel.ontbreekt.length > 0
              ? t('onvolledig', { wat: voorstel.ontbreekt.join(', ') })
              : t('onvolledigAlgemeen')}
          </p>
        </Alert>
      )}
    </section>
  );
}

/** Every reason with value, norm, source and period, and what could not be computed. On paper always. */
export function AlleRedenen({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.waarom');
  const gekozen = useSearch({ from: '/aanbieders/$kvk', select: (zoek) => zoek.redenen === 'alle' });
  const afdruk = useAfdruk();
  const { voorstel } = aanbieder;
  if (!voorstel || !(gekozen || afdruk)) return null;
  return (
    <section className="baken-tredepaneel__alles" aria-labelledby="alle-redenen">
      <h2 id="alle-redenen">{t('alleTitel')}</h2>
      {voorstel.redenen.length > 0 && <Redenentabel aanbieder={aanbieder} redenen={voorstel.redenen} />}
      <h3>{t('nietTeBerekenen')}</h3>
      {voorstel.nietTeBerekenen.length === 0 ? (
        <p>{t('allesBerekend')}</p>
      ) : (
        <ul className="baken-niet-te-berekenen">
          {voorstel.nietTeBerekenen.map(({ indicator, naam, want }) => (
            <li key={indicator}>
              <Link to="/over-deze-cijfers" hash={indicator}>
                {naam}
              </Link>
              {': '}
              {t('want', { want })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Redenentabel({ aanbieder, redenen }: { aanbieder: AanbiederDetail; redenen: readonly Reden[] }) {
  const t = useTranslations('aanbieder.waarom');
  const opmaak = useOpmaak();
  const eenheden = new Map(aanbieder.kengetallen.map(({ code, eenheid }) => [code, eenheid]));
  return (
    <Scrollvlak className="baken-tabelrol" tabel={t('alleTitel')}>
      <table className="baken-tabel baken-redenentabel">
        <caption className="baken-alleen-voorlezen">
          {t('tabel', { normset: aanbieder.normset.naam, status: aanbieder.normset.status })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('kop.reden')}</th>
            <th scope="col">{t('kop.trede')}</th>
            <th scope="col" className="baken-tabel__rechts">
              {t('kop.waarde')}
            </th>
            <th scope="col" className="baken-tabel__rechts">
              {t('kop.norm')}
            </th>
            <th scope="col">{t('kop.periode')}</th>
            <th scope="col">{t('kop.bron')}</th>
            <th scope="col">{t('kop.watNodig')}</th>
          </tr>
        </thead>
        <tbody>
          {redenen.map((reden) => {
            const eenheid = eenheden.get(reden.indicator);
            return (
              <tr key={`${reden.indicator} ${reden.tekst}`}>
                <th scope="row">
                  <Link to="/over-deze-cijfers" hash={reden.indicator} className="baken-redenentabel__naam">
                    {reden.naam}
                  </Link>
                  <span className="baken-rijnaam__bij">{reden.tekst}</span>
                </th>
                <td>
                  <TredeTegel trede={reden.trede} />
                </td>
                <td className="baken-tabel__rechts">
                  <Getal waarde={reden.waarde} eenheid={eenheid} schrijf={schrijfKengetal} anders={t('nvt')} />
                </td>
                <td className="baken-tabel__rechts">
                  <Getal waarde={reden.norm} eenheid={eenheid} schrijf={schrijfNorm} anders={t('geenNorm')} />
                </td>
                <td>{reden.periode ? opmaak.periode(reden.periode) : t('nvt')}</td>
                <td>{reden.bron}</td>
                <td>{reden.watNodig ?? t('geenTrap')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrollvlak>
  );
}

interface GetalProps {
  readonly waarde: number | null;
  readonly eenheid: string | undefined;
  readonly schrijf: typeof schrijfKengetal;
  readonly anders: string;
}

/** A value in the unit of its indicator; an event has neither value nor norm and says so. */
function Getal({ waarde, eenheid, schrijf, anders }: GetalProps) {
  const opmaak = useOpmaak();
  if (waarde === null || !eenheid) return <span className="baken-ontbreekt">{anders}</span>;
  return schrijf(opmaak, waarde, eenheid);
}
