import { useTranslations } from 'use-intl';

/** How the figures on a screen are reckoned: the definitions, in plain words. */
export function Uitleg({ punten }: { readonly punten: readonly { readonly naam: string; readonly tekst: string }[] }) {
  const t = useTranslations('respons');
  return (
    <details className="baken-berekend">
      <summary>{t('hoeBerekend')}</summary>
      <dl>
        {punten.map(({ naam, tekst }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The definitions of the measures. */
export function MatenUitleg() {
  const t = useTranslations('respons');
  return (
    <Uitleg
      punten={(['volledigheid', 'tijdigheid', 'juistheid', 'consistentie', 'gegevens', 'tijd'] as const).map(
        (naam) => ({
          naam: t(`uitlegMaten.${naam}Naam`),
          tekst: t(`uitlegMaten.${naam}`),
        }),
      )}
    />
  );
}
