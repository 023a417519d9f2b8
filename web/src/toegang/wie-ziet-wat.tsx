import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Card, EmptyState, PageHeader, Scrollvlak, Select, SMAL, useMedia, WachtOp } from '../ui/index.ts';
import { DOELEN, perDoel } from './matrix.ts';
import { Rechtenlijst } from './rechtenlijst.tsx';
import './toegang.css';
import type { Convenantpartij, Matrix, Matrixrol } from './typen.ts';
import { convenantVraag, matrixVraag } from './vragen.ts';

export const Route = createLazyRoute('/wie-ziet-wat')({ component: WieZietWat });

const route = getRouteApi('/wie-ziet-wat');
const ALLE = 'alle';
const REGELS = ['aanbieder', 'toezichthouder', 'gebied', 'tellingen', 'kostprijs', 'nood', 'logboek'] as const;

/** The matrix that decides everywhere in Baken, the rules behind it in words, and the parties that agreed on it. */
function WieZietWat() {
  const t = useTranslations('toegang.matrix');
  const vraag = useQuery(matrixVraag());
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <div className="baken-stapel">
        <Card titel={t('regels')}>
          <ul className="baken-regels">
            {REGELS.map((regel) => (
              <li key={regel}>{t.rich(`regel.${regel}`, { b: (tekst) => <b>{tekst}</b> })}</li>
            ))}
          </ul>
        </Card>
        <WachtOp vraag={vraag} regels={12}>
          {(matrix) => <Tabel matrix={matrix} />}
        </WachtOp>
        <Convenant />
      </div>
    </>
  );
}

function Tabel({ matrix }: { readonly matrix: Matrix }) {
  const t = useTranslations('toegang.matrix');
  const opmaak = useOpmaak();
  const { rol } = route.useSearch();
  const navigate = useNavigate({ from: '/wie-ziet-wat' });
  const smal = useMedia(SMAL);
  const gekozen = matrix.rollen.find((deel) => deel.rol === rol);
  const getoond = gekozen ? [gekozen] : matrix.rollen;
  return (
    <Card
      titel={t('tabel')}
      onderschrift={t('onder', { versie: matrix.versie, datum: opmaak.datum(matrix.geldigVan) })}
      acties={
        <div className="baken-matrix__filter">
          <Select
            label={t('kiesRol')}
            value={gekozen?.rol ?? ALLE}
            onChange={(keuze) =>
              void navigate({ search: () => (keuze === ALLE ? {} : { rol: keuze }), resetScroll: false })
            }
            keuzes={[
              { waarde: ALLE, naam: t('alleRollen') },
              ...matrix.rollen.map((deel) => ({ waarde: deel.rol, naam: deel.naam })),
            ]}
          />
        </div>
      }
      vol
    >
      {smal ? (
        <Rollen rollen={getoond} />
      ) : (
        <Scrollvlak className="baken-tabelrol baken-matrixrol" tabel={t('tabel')}>
          <table className="baken-tabel baken-matrix">
            <caption className="baken-alleen-voorlezen">{t('bijschrift')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('rol')}</th>
                {DOELEN.map((doel) => (
                  <th key={doel} scope="col" title={t(`doelUitleg.${doel}`)}>
                    {t(`doel.${doel}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {getoond.map((deel) => (
                <Rij key={deel.rol} rol={deel} />
              ))}
            </tbody>
          </table>
        </Scrollvlak>
      )}
      <p className="baken-inspring baken-kaartvoet baken-stil">{t('geteldUitleg')}</p>
    </Card>
  );
}

/** The same on a phone: role by role. */
function Rollen({ rollen }: { readonly rollen: readonly Matrixrol[] }) {
  const t = useTranslations('toegang.matrix');
  return (
    <ul className="baken-inspring baken-matrixlijst">
      {rollen.map(({ rol, naam, partijen, rechten, noodtoegang }) => (
        <li key={rol}>
          <h3>{naam}</h3>
          <p className="baken-stil">{partijen.map((soort) => t(`partij.${soort}`)).join(', ')}</p>
          <Rechtenlijst rechten={rechten} />
          {noodtoegang && (
            <p>
              {t('nood')}: {t('noodUitleg')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Rij({ rol }: { readonly rol: Matrixrol }) {
  const t = useTranslations('toegang.matrix');
  const rechten = perDoel(rol.rechten);
  return (
    <tr>
      <th scope="row">
        {rol.naam}
        <span className="baken-rijnaam__bij">{rol.partijen.map((soort) => t(`partij.${soort}`)).join(', ')}</span>
      </th>
      {DOELEN.map((doel) => (
        <td key={doel}>
          {(rechten.get(doel) ?? []).map(({ relatie, recht }) => (
            <span key={relatie} className={`baken-recht baken-recht--${recht}`}>
              <b>{t(`recht.${recht}`)}</b> {t(`relatie.${relatie}`)}
            </span>
          ))}
          {doel === 'vroegsignalering' && rol.noodtoegang && (
            <span className="baken-recht baken-recht--nood">
              <b>{t('nood')}</b> {t('noodUitleg')}
            </span>
          )}
          {!rechten.has(doel) && <span className="baken-ontbreekt">{t('niets')}</span>}
        </td>
      ))}
    </tr>
  );
}

function Convenant() {
  const t = useTranslations('toegang.convenant');
  const vraag = useQuery(convenantVraag());
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol>
      <WachtOp vraag={vraag} regels={5}>
        {({ partijen }) =>
          partijen.length === 0 ? <EmptyState titel={t('leeg')} /> : <Partijen partijen={partijen} />
        }
      </WachtOp>
    </Card>
  );
}

function Partijen({ partijen }: { readonly partijen: readonly Convenantpartij[] }) {
  const t = useTranslations('toegang.convenant');
  const opmaak = useOpmaak();
  return (
    <Scrollvlak className="baken-tabelrol baken-matrixrol" tabel={t('titel')}>
      <table className="baken-tabel baken-convenant">
        <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('partij')}</th>
            <th scope="col">{t('rol')}</th>
            <th scope="col">{t('ondertekend')}</th>
          </tr>
        </thead>
        <tbody>
          {partijen.map(({ naam, rol, ondertekendOp }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>{rol}</td>
              <td>{ondertekendOp ? opmaak.datum(ondertekendOp) : t('nogNiet')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
