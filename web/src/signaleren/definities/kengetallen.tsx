import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Card, EmptyState } from '../../ui/index.ts';
import { useBegrip } from '../aanbieder/begrip.ts';
import { schrijfNorm } from '../aanbieder/kengetal.ts';
import { Definitie, Feiten, type Namen, Versie, Verwijzing, Verwijzingen } from './definitie.tsx';
import { codesVan, leesFormule } from './formule.ts';
import type { Definities, Indicator, Norm } from './typen.ts';

interface DeelProps {
  /** All definitions, for names and norms. */
  readonly definities: Definities;
  /** What the search left over. */
  readonly gevonden: Definities;
}

/** Every ratio: meaning, formula in words and as it is run, inputs, norm per trede. */
export function Kengetallen({ definities, gevonden }: DeelProps) {
  const t = useTranslations('definities');
  const { indicatoren } = gevonden;
  if (indicatoren.length === 0) return <EmptyState titel={t('niets')}>{t('nietsUitleg')}</EmptyState>;
  const namen: Namen = new Map(
    [...definities.gegevens, ...definities.indicatoren].map(({ code, naam }) => [code, naam]),
  );
  return (
    <div className="baken-stapel">
      {[...Map.groupBy(indicatoren, ({ groep }) => groep)].map(([groep, deel]) => (
        <Card key={groep} titel={groep} onderschrift={t('aantalKengetallen', { aantal: deel.length })}>
          {deel.map((indicator) => (
            <Kengetal key={indicator.code} indicator={indicator} definities={definities} namen={namen} />
          ))}
        </Card>
      ))}
    </div>
  );
}

interface KengetalProps {
  readonly indicator: Indicator;
  readonly definities: Definities;
  readonly namen: Namen;
}

function Kengetal({ indicator, definities, namen }: KengetalProps) {
  const t = useTranslations('definities');
  const begrip = useBegrip();
  const { code, naam, uitleg, status, formule, invoer, bron, variantVan, geenWaarde, alleenVoor } = indicator;
  const normen = definities.normsets.flatMap((set) =>
    set.normen.filter((norm) => norm.indicator === code).map((norm) => ({ norm, set })),
  );
  const inWoorden = leesFormule(formule);
  return (
    <Definitie
      code={code}
      naam={naam}
      uitleg={uitleg}
      teken={<Badge toon="saffraan">{t(`status.${sleutel(status)}`)}</Badge>}
    >
      <Feiten
        delen={[
          ...(inWoorden ? ([[t('feit.formule'), <InWoorden key="f" delen={inWoorden} namen={namen} />]] as const) : []),
          [t('feit.cel'), <code key="c">{formule}</code>],
          [t('feit.invoer'), <Verwijzingen key="i" codes={codesVan(invoer)} namen={namen} />],
          [
            t('feit.norm'),
            normen.length === 0
              ? t('geenNorm')
              : normen.map(({ norm, set }) => (
                  <Fragment key={set.code}>
                    <Grenzen norm={norm} eenheid={indicator.eenheid} />{' '}
                    <span className="baken-stil">{t('uitSet', { naam: set.naam, status: set.status })}</span>
                  </Fragment>
                )),
          ],
          ...(geenWaarde ? ([[t('feit.geenWaarde'), geenWaarde]] as const) : []),
          ...(variantVan
            ? ([[t('feit.variantVan'), <Verwijzing key="v" code={variantVan} namen={namen} />]] as const)
            : []),
          ...(alleenVoor
            ? ([[t('feit.alleenVoor'), alleenVoor.map((soort) => begrip('soort', soort)).join(', ')]] as const)
            : []),
          [t('feit.bron'), bron],
          [t('feit.versie'), <Versie key="n" {...indicator} />],
        ]}
      />
    </Definitie>
  );
}

const STATUSSEN = ['voorbeeld', 'experimenteel', 'vastgesteld'] as const;
/** A status that the screens do not know is treated with the same caution as an example. */
const sleutel = (status: string) => STATUSSEN.find((bekend) => bekend === status) ?? 'voorbeeld';

function InWoorden({
  delen,
  namen,
}: {
  readonly delen: NonNullable<ReturnType<typeof leesFormule>>;
  readonly namen: Namen;
}) {
  const t = useTranslations('definities.tijd');
  return delen.map((deel, nummer) => {
    const plek = `${nummer}`;
    if (deel.soort === 'teken') return <Fragment key={plek}>{deel.tekst}</Fragment>;
    return (
      <Fragment key={plek}>
        {namen.get(deel.code) ?? deel.code}
        {deel.tijd !== 'stand' && <span className="baken-definitie__tijd"> {t(deel.tijd)}</span>}
      </Fragment>
    );
  });
}

/** "trede 2 onder 25%, trede 3 onder 20%". */
export function Grenzen({ norm, eenheid }: { readonly norm: Norm; readonly eenheid: string }) {
  const t = useTranslations('definities');
  const opmaak = useOpmaak();
  const richting = norm.grensTelt ? (`${norm.richting}OfGelijk` as const) : norm.richting;
  return Object.entries(norm.grenzen)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([trede, grens]) => t(`grens.${richting}`, { trede, grens: schrijfNorm(opmaak, grens, eenheid) }))
    .join(', ');
}
