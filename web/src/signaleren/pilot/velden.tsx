import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Badge, Button, SMAL, useMedia } from '../../ui/index.ts';
import { Bekend, Respons, Voorspelt } from './bewijs.tsx';
import { Historie, LaatsteOordeel } from './historie.tsx';
import type { Pilotveld, Veldbewijs } from './typen.ts';

const KOLOMMEN = 5;

interface VeldenProps {
  readonly velden: readonly Pilotveld[];
  /** undefined for who only reads. */
  readonly beoordeel: ((code: string) => void) | undefined;
}

/** Every field of the pilot with its evidence, what was judged of it, and the way to judge: a table, or cards on a phone. */
export function Velden({ velden, beoordeel }: VeldenProps) {
  const t = useTranslations('pilot.kolom');
  const smal = useMedia(SMAL);
  if (smal)
    return (
      <ul className="baken-pilotkaarten">
        {velden.map((veld) => (
          <li key={veld.code}>
            <Naam veld={veld} kop />
            <dl>
              <dt>{t('respons')}</dt>
              <dd>
                <Respons bewijs={veld.bewijs} />
              </dd>
              <dt>{t('bekend')}</dt>
              <dd>
                <Bekend bewijs={veld.bewijs} />
              </dd>
              <dt>{t('voorspelt')}</dt>
              <dd>
                <Voorspelt bewijs={veld.bewijs} />
              </dd>
              <dt>{t('oordeel')}</dt>
              <dd>
                <Oordeelvak veld={veld} beoordeel={beoordeel} />
              </dd>
            </dl>
            <Veldhistorie veld={veld} />
          </li>
        ))}
      </ul>
    );
  return (
    <table className="baken-tabel baken-pilottabel baken-pilottabel--velden">
      <thead>
        <tr>
          <th scope="col">{t('gegeven')}</th>
          <th scope="col">{t('respons')}</th>
          <th scope="col">{t('bekend')}</th>
          <th scope="col">{t('voorspelt')}</th>
          <th scope="col">{t('oordeel')}</th>
        </tr>
      </thead>
      <tbody>
        {velden.map((veld) => (
          <Fragment key={veld.code}>
            <tr>
              <th scope="row">
                <Naam veld={veld} />
              </th>
              <td>
                <Respons bewijs={veld.bewijs} />
              </td>
              <td>
                <Bekend bewijs={veld.bewijs} />
              </td>
              <td>
                <Voorspelt bewijs={veld.bewijs} />
              </td>
              <td>
                <Oordeelvak veld={veld} beoordeel={beoordeel} />
              </td>
            </tr>
            {veld.oordelen.length > 0 && (
              <tr>
                <td colSpan={KOLOMMEN}>
                  <Veldhistorie veld={veld} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Naam({ veld, kop = false }: { readonly veld: Pilotveld; readonly kop?: boolean }) {
  const t = useTranslations('pilot');
  const { naam, uitleg, kandidaat, elders } = veld;
  return (
    <>
      {kop ? <h3>{naam}</h3> : <span className="baken-pilotnaam">{naam}</span>}
      <span className="baken-pilotuitleg">{uitleg}</span>
      <span className="baken-pilotuitleg">
        <Badge toon={kandidaat ? 'saffraan' : 'grijs'}>{t(kandidaat ? 'kandidaat' : 'bestaat')}</Badge>
      </span>
      {elders && <span className="baken-pilotuitleg">{t('volgensDefinitie', { elders })}</span>}
    </>
  );
}

function Oordeelvak({ veld, beoordeel }: { readonly veld: Pilotveld; readonly beoordeel: VeldenProps['beoordeel'] }) {
  const t = useTranslations('pilot.oordeel');
  const { code, naam, oordelen } = veld;
  return (
    <div className="baken-pilotoordeel">
      <LaatsteOordeel oordeel={oordelen[0]} />
      {beoordeel && (
        <Button klein aria-label={t('beoordeelVan', { naam })} onPress={() => beoordeel(code)}>
          {t('beoordeel')}
        </Button>
      )}
    </div>
  );
}

/** Under the row of its field, as wide as the table: evidence takes room. */
function Veldhistorie({ veld: { naam, oordelen } }: { readonly veld: Pilotveld }) {
  return <Historie naam={naam} oordelen={oordelen} bewijs={({ bewijs }) => <AlleBewijs bewijs={bewijs} />} />;
}

/** The whole evidence of one field under one another. */
export function AlleBewijs({ bewijs }: { readonly bewijs: Veldbewijs }) {
  const t = useTranslations('pilot.kolom');
  return (
    <dl className="baken-pilotdl">
      <dt>{t('respons')}</dt>
      <dd>
        <Respons bewijs={bewijs} />
      </dd>
      <dt>{t('bekend')}</dt>
      <dd>
        <Bekend bewijs={bewijs} />
      </dd>
      <dt>{t('voorspelt')}</dt>
      <dd>
        <Voorspelt bewijs={bewijs} />
      </dd>
    </dl>
  );
}
