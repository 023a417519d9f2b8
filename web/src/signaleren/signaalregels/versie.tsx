import { useTranslations } from 'use-intl';
import { Ernstwoord } from '../signalen/woorden.tsx';
import { zwaardereDan } from './concept.ts';
import type { Regel } from './typen.ts';

/** Everything that a version says, in words first. */
export function Versie({ regel }: { readonly regel: Regel }) {
  const t = useTranslations('signaalregels');
  const { ernst, voorwaarde, zwaarder, eindigt, uitleg, getallen, oorzaak, onderwerp, eigenaar, bron, waarom } = regel;
  return (
    <dl className="baken-controle">
      <dt>{t('veld.ernst')}</dt>
      <dd>
        <Ernstwoord ernst={ernst} />
      </dd>
      <dt>{t('veld.onderwerp')}</dt>
      <dd>{t(`onderwerp.${onderwerp}`)}</dd>
      <dt>{t('veld.oorzaak')}</dt>
      <dd>
        {oorzaak.naam} ({t(`oorzaaksoort.${oorzaak.soort}`)})
      </dd>
      <dt>{t('veld.voorwaarde')}</dt>
      <dd>
        <Code tekst={voorwaarde} />
      </dd>
      {zwaardereDan(ernst).map(
        (zwaar) =>
          zwaarder?.[zwaar] && (
            <div key={zwaar} className="baken-controle__paar">
              <dt>{t(`veld.${zwaar}`)}</dt>
              <dd>
                <Code tekst={zwaarder[zwaar]} />
              </dd>
            </div>
          ),
      )}
      <dt>{t('veld.eindigt')}</dt>
      <dd>{t(`eindigt.${eindigt}`)}</dd>
      <dt>{t('veld.uitleg')}</dt>
      <dd>{uitleg}</dd>
      {Object.keys(getallen).length > 0 && (
        <>
          <dt>{t('veld.getallen')}</dt>
          <dd>
            {Object.entries(getallen).map(([naam, { formule, label, rol }]) => (
              <div key={naam} className="baken-regelgetal">
                <span>
                  {label} <span className="baken-stil">({t(`rol.${rol}`)})</span>
                </span>
                <Code tekst={`{${naam}} = ${formule}`} />
              </div>
            ))}
          </dd>
        </>
      )}
      <dt>{t('veld.waarom')}</dt>
      <dd>{waarom}</dd>
      <dt>{t('veld.eigenaar')}</dt>
      <dd>{eigenaar}</dd>
      <dt>{t('veld.bron')}</dt>
      <dd>{bron}</dd>
    </dl>
  );
}

const Code = ({ tekst }: { readonly tekst: string }) => <code className="baken-controle__code">{tekst}</code>;
