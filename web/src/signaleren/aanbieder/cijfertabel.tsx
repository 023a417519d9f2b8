import { IconChevronRight } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Scrollvlak } from '../../ui/index.ts';
import { noemBlok } from './blok.ts';
import { type Cel, type Cijferrij, herkomst, schrijfCijfer } from './cijfermatrix.ts';
import { dagVan } from './moment.ts';

interface CijfertabelProps {
  readonly rijen: readonly Cijferrij[];
  /** Newest first. */
  readonly perioden: readonly string[];
}

/** Gegeven × period, one group of rows per block. The name of a row opens where its figures come from. */
export function Cijfertabel({ rijen, perioden }: CijfertabelProps) {
  const t = useTranslations('aanbieder.cijfers');
  const opmaak = useOpmaak();
  const open = useSearch({ from: '/aanbieders/$kvk', select: (zoek) => zoek.gegeven });
  const blokken = [...Map.groupBy(rijen, ({ blok }) => blok)];
  return (
    <Scrollvlak className="baken-tabelrol" tabel={t('titel')}>
      <table className="baken-tabel baken-cijfertabel">
        <caption className="baken-alleen-voorlezen">{t('onderschrift')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('gegeven')}</th>
            {perioden.map((periode) => (
              <th key={periode} scope="col" className="baken-tabel__rechts">
                {opmaak.periode(periode)}
              </th>
            ))}
          </tr>
        </thead>
        {blokken.map(([blok, deel]) => (
          <tbody key={blok}>
            <tr className="baken-cijfertabel__blok">
              <th scope="rowgroup" colSpan={perioden.length + 1}>
                {noemBlok(t, blok)}
              </th>
            </tr>
            {deel.map((rij) => (
              <Fragment key={rij.gegeven}>
                <tr>
                  <th scope="row">
                    <Opener rij={rij} open={open === rij.gegeven} />
                  </th>
                  {perioden.map((periode) => (
                    <td key={periode} className="baken-tabel__rechts">
                      <Waarde cel={rij.cellen.get(periode)} eenheid={rij.eenheid} />
                    </td>
                  ))}
                </tr>
                {open === rij.gegeven && <Herkomst rij={rij} breedte={perioden.length + 1} />}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </Scrollvlak>
  );
}

function Opener({ rij, open }: { readonly rij: Cijferrij; readonly open: boolean }) {
  return (
    <Link
      to="."
      search={(vorig) => ({ ...vorig, gegeven: open ? undefined : rij.gegeven })}
      className={open ? 'baken-cijfertabel__opener baken-cijfertabel__opener--open' : 'baken-cijfertabel__opener'}
      aria-expanded={open}
      resetScroll={false}
      replace
    >
      <IconChevronRight size={16} aria-hidden="true" />
      {rij.naam}
    </Link>
  );
}

/** The figure that holds, and what it was before when it was corrected. */
function Waarde({ cel, eenheid }: { readonly cel: Cel | undefined; readonly eenheid: string }) {
  const t = useTranslations('aanbieder.cijfers');
  const begrippen = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const vorige = cel?.eerder[0];
  return (
    <>
      {cel?.nu ? (
        schrijfCijfer(opmaak, cel.nu.waarde, eenheid)
      ) : (
        <span className="baken-ontbreekt">{begrippen('nietGeleverd')}</span>
      )}
      {cel?.nu?.toelichting && (
        <span className="baken-cijfertabel__toelichting">
          <b>{t('toelichting')}:</b> {cel.nu.toelichting}
        </span>
      )}
      {vorige?.vervangenOp && (
        <span className="baken-cijfertabel__was">
          {t('was', {
            waarde: schrijfCijfer(opmaak, vorige.waarde, eenheid),
            datum: opmaak.datumKort(dagVan(vorige.vervangenOp), true),
          })}
        </span>
      )}
    </>
  );
}

/** Per figure: over which period, from which source, known from when and until when. */
function Herkomst({ rij, breedte }: { readonly rij: Cijferrij; readonly breedte: number }) {
  const t = useTranslations('aanbieder.cijfers');
  const opmaak = useOpmaak();
  const cijfers = herkomst(rij);
  const metVerhaal = cijfers.some(({ toelichting }) => toelichting !== '');
  return (
    <tr className="baken-cijfertabel__herkomst">
      <td colSpan={breedte}>
        <div className="baken-cijfertabel__vast">
          <p>
            <b>{t('herkomst', { naam: rij.naam })}</b>{' '}
            <Link to="/over-deze-cijfers" hash={rij.gegeven.replace(/^kengetal\./, '')}>
              {t('watIsDit')}
            </Link>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('kop.periode')}</th>
                <th scope="col" className="baken-tabel__rechts">
                  {t('kop.waarde')}
                </th>
                <th scope="col">{t('kop.bekendVan')}</th>
                <th scope="col">{t('kop.bekendTot')}</th>
                <th scope="col">{t('kop.bron')}</th>
                {metVerhaal && <th scope="col">{t('kop.toelichting')}</th>}
              </tr>
            </thead>
            <tbody>
              {cijfers.map((cijfer) => (
                <tr key={`${cijfer.periode} ${cijfer.vastgelegdOp}`}>
                  <td>{opmaak.periode(cijfer.periode)}</td>
                  <td className="baken-tabel__rechts">{schrijfCijfer(opmaak, cijfer.waarde, rij.eenheid)}</td>
                  <td>{opmaak.tijdstip(cijfer.vastgelegdOp)}</td>
                  <td>{cijfer.vervangenOp ? opmaak.tijdstip(cijfer.vervangenOp) : t('geldtNu')}</td>
                  <td>{cijfer.bron}</td>
                  {metVerhaal && <td className="baken-cijfertabel__verhaal">{cijfer.toelichting}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </td>
    </tr>
  );
}
