import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { ErnstTeken } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { TredeBadge } from '../../ui/index.ts';
import { laatsteBesluit } from './logboek.ts';
import { dagVan } from './moment.ts';
import type { AanbiederDetail } from './typen.ts';

/** What the machine proposes and what a person decided: always both, never one in place of the other. */
export function VoorstelEnBesluit({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  return (
    <div className="baken-naast-elkaar">
      <Voorstel aanbieder={aanbieder} />
      <Besluit aanbieder={aanbieder} />
    </div>
  );
}

function Voorstel({ aanbieder: { voorstel, normset } }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.paneel');
  const opmaak = useOpmaak();
  return (
    <section aria-labelledby="voorstel">
      <h2 id="voorstel">{t('voorstel')}</h2>
      {voorstel ? (
        <>
          <TredeBadge trede={voorstel.trede} />
          <p>
            {voorstel.periode
              ? t('voorstelOver', {
                  datum: opmaak.datum(dagVan(voorstel.op)),
                  periode: opmaak.periode(voorstel.periode),
                })
              : t('voorstelOp', { datum: opmaak.datum(dagVan(voorstel.op)) })}
          </p>
        </>
      ) : (
        <p>{t('geenVoorstel')}</p>
      )}
      <p className="baken-stil">
        {t.rich('normset', {
          naam: normset.naam,
          versie: normset.versie,
          status: normset.status,
          a: (tekst) => (
            <Link to="/over-deze-cijfers" search={{ deel: 'normen' }}>
              {tekst}
            </Link>
          ),
        })}{' '}
        {voorstel && t('rekenversie', { versie: voorstel.rekenversie })}
      </p>
    </section>
  );
}

function Besluit({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.paneel');
  const opmaak = useOpmaak();
  const bekendOp = useBekendOp();
  const noemOorzaak = useTranslations('aanbieder.oorzaak');
  const besluit = laatsteBesluit(aanbieder.besluiten);
  return (
    <section aria-labelledby="besluit">
      <h2 id="besluit">{t('besluit')}</h2>
      {besluit ? (
        <>
          <TredeBadge trede={besluit.trede} />
          <p>{t('besluitDoor', { datum: opmaak.datum(dagVan(besluit.op)), door: besluit.door })}</p>
          <blockquote>{besluit.reden}</blockquote>
          {besluit.oorzaken.length > 0 && (
            <p>{t('oorzaken', { oorzaken: besluit.oorzaken.map((oorzaak) => noemOorzaak(oorzaak)).join(', ') })}</p>
          )}
          {besluit.signalen.length > 0 && (
            <div className="baken-besluitsignalen">
              <p>{t('besluitSignalen')}</p>
              <ul>
                {besluit.signalen.map(({ id, titel, ernst }) => (
                  <li key={id}>
                    <ErnstTeken ernst={ernst} />{' '}
                    <Link to="/signalen/$id" params={{ id: String(id) }}>
                      {titel}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {besluit.voorstelTrede !== null && (
            <p className="baken-stil">
              {besluit.voorstelTrede === besluit.trede
                ? t('gelijkAanVoorstel')
                : t('andersDanVoorstel', { trede: besluit.voorstelTrede })}
            </p>
          )}
        </>
      ) : (
        <p>{t('geenBesluit')}</p>
      )}
      {bekendOp && (
        <p className="baken-niet-afdrukken">
          {t.rich('vandaagBeslissen', {
            a: (tekst) => (
              <Link to="." search={(vorig) => ({ ...vorig, bekendOp: undefined })}>
                {tekst}
              </Link>
            ),
          })}
        </p>
      )}
    </section>
  );
}
