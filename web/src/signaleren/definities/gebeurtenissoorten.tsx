import { useTranslations } from 'use-intl';
import { Card, EmptyState, TredeBadge } from '../../ui/index.ts';
import { Definitie, Feiten, type Namen, Versie, Verwijzingen } from './definitie.tsx';
import type { Definities } from './typen.ts';

interface GebeurtenissoortenProps {
  readonly definities: Definities;
  readonly gevonden: Definities;
}

/** Every kind of event, the trede that it leads to by itself, and for how long it weighs. */
export function Gebeurtenissoorten({ definities, gevonden }: GebeurtenissoortenProps) {
  const t = useTranslations('definities');
  const { gebeurtenissoorten } = gevonden;
  if (gebeurtenissoorten.length === 0) return <EmptyState titel={t('niets')}>{t('nietsUitleg')}</EmptyState>;
  const namen: Namen = new Map(definities.gebeurtenissoorten.map(({ code, naam }) => [code, naam]));
  return (
    <div className="baken-stapel">
      {[...Map.groupBy(gebeurtenissoorten, ({ groep }) => groep)].map(([groep, deel]) => (
        <Card key={groep} titel={groep} onderschrift={t('aantalGebeurtenissen', { aantal: deel.length })}>
          {deel.map((soort) => (
            <Definitie
              key={soort.code}
              code={soort.code}
              naam={soort.naam}
              uitleg={soort.uitleg}
              teken={soort.trede > 1 && <TredeBadge trede={soort.trede} />}
            >
              <Feiten
                delen={[
                  [
                    t('feit.weegt'),
                    soort.trede === 1
                      ? t('weegt.herstel')
                      : soort.weegtMaanden === null
                        ? t('weegt.totHerstel')
                        : t('weegt.maanden', { aantal: soort.weegtMaanden }),
                  ],
                  ...(soort.opgehevenDoor.length > 0
                    ? ([
                        [t('feit.opgehevenDoor'), <Verwijzingen key="o" codes={soort.opgehevenDoor} namen={namen} />],
                      ] as const)
                    : []),
                  [t('feit.bron'), soort.bron],
                  [t('feit.versie'), <Versie key="n" {...soort} />],
                ]}
              />
            </Definitie>
          ))}
        </Card>
      ))}
    </div>
  );
}
