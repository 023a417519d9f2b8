import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Card, Scrollvlak } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { verdeelInvoer } from './bewijs.ts';
import { zekerheid } from './looptijd.ts';
import type { Bewijs, Signaaldetail } from './typen.ts';
import { Ernstwoord } from './woorden.tsx';

/** Which rules hold, with which figures of when, and how far those can be trusted. */
export function Waarom({ detail: { momenten, signaal } }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen.waarom');
  const { datum } = useOpmaak();
  // Of one that is over: why it was there last.
  const moment = momenten.find(({ bewijs }) => bewijs.length > 0);
  const { gewicht, punten } = signaal.kwaliteit;
  return (
    <Card
      titel={t('titel')}
      onderschrift={moment && t(signaal.einde ? 'laatst' : 'zoals', { datum: datum(dagVan(moment.op)) })}
    >
      <div className="baken-stapel">
        {moment?.bewijs.map((bewijs) => (
          <Regel key={bewijs.regel} bewijs={bewijs} gezegd={bewijs.tekst === signaal.tekst} />
        ))}
        {punten.length === 0 ? (
          <p className="baken-stil">{t('gegevensGoed')}</p>
        ) : (
          <Alert soort="let" titel={t(`gegevens.${zekerheid(gewicht)}`)}>
            <ul>
              {punten.map((punt) => (
                <li key={punt}>{punt}</li>
              ))}
            </ul>
            <p>{t('gegevensUitleg')}</p>
          </Alert>
        )}
        <p className="baken-stil">{t('geenOordeel')}</p>
      </div>
    </Card>
  );
}

/** `gezegd`: its explanation stands at the top of the page already. */
function Regel({ bewijs, gezegd }: { readonly bewijs: Bewijs; readonly gezegd: boolean }) {
  const t = useTranslations('signalen.waarom');
  const { regel, versie, naam, ernst, tekst, bron, voorwaarde } = bewijs;
  return (
    <section className="baken-bewijs" aria-label={naam}>
      <h3>
        <Ernstwoord ernst={ernst} />
        <Link to="/signaalregels/$code" params={{ code: regel }}>
          {naam}
        </Link>
      </h3>
      {!gezegd && <p>{tekst}</p>}
      <Getallen bewijs={bewijs} />
      <details className="baken-bewijs__regel">
        <summary>{t('regel')}</summary>
        <p>{t('regelVersie', { versie })}</p>
        <code className="baken-formule">{voorwaarde}</code>
        <p className="baken-stil">{t('bron', { bron })}</p>
      </details>
    </section>
  );
}

/** The figures that the rule names, and under them what it looked at. */
function Getallen({ bewijs: { naam, getallen, invoer } }: { readonly bewijs: Bewijs }) {
  const t = useTranslations('signalen.waarom');
  if (getallen.length === 0 && invoer.length === 0) return null;
  const { bij, rest } = verdeelInvoer(getallen, invoer);
  return (
    <Scrollvlak className="baken-tabelrol baken-bewijs__tabel" tabel={naam}>
      <table className="baken-tabel">
        <caption className="baken-alleen-voorlezen">{t('tabel', { naam })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wat')}</th>
            <th scope="col" className="baken-tabel__rechts">
              {t('waarde')}
            </th>
            <th scope="col">{t('soort')}</th>
          </tr>
        </thead>
        <tbody>
          {getallen.map((getal) => (
            <tr key={`getal ${getal.naam}`}>
              <th scope="row">
                {getal.label}
                <Waarvan invoer={bij.get(getal.naam)} />
              </th>
              <td className="baken-tabel__rechts">
                <b>{getal.tekst}</b>
              </td>
              <td>{t(`rol.${getal.rol}`)}</td>
            </tr>
          ))}
          {rest.map((een) => (
            <tr key={`${een.bron} ${een.code} ${een.periode ?? ''}`}>
              <th scope="row">
                {een.naam}
                <Waarvan invoer={een} />
              </th>
              <td className="baken-tabel__rechts">
                {een.waarde === null && een.tekst === '' ? (
                  <span className="baken-ontbreekt">{t('geen')}</span>
                ) : (
                  een.tekst
                )}
              </td>
              <td>{t('invoer')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}

/** Over which period a figure is, and whether it is an older one. */
function Waarvan({ invoer }: { readonly invoer: Bewijs['invoer'][number] | undefined }) {
  const t = useTranslations('signalen.waarom');
  const opmaak = useOpmaak();
  if (!invoer?.periode) return null;
  return (
    <span className="baken-rijnaam__bij">
      {opmaak.periode(invoer.periode)}
      {invoer.laatstBekend && `, ${t('laatstBekend')}`}
    </span>
  );
}
