import { useTranslations } from 'use-intl';
import { Card, EmptyState } from '../../ui/index.ts';
import { useBegrip } from '../aanbieder/begrip.ts';
import { noemBlok, opBlok } from '../aanbieder/blok.ts';
import { Definitie, Feiten, Versie } from './definitie.tsx';
import type { Gegeven } from './typen.ts';

/** Every figure that an organisation can be asked for. */
export function Gegevens({ gegevens }: { readonly gegevens: readonly Gegeven[] }) {
  const t = useTranslations('definities');
  const cijfers = useTranslations('aanbieder.cijfers');
  const begrip = useBegrip();
  if (gegevens.length === 0) return <EmptyState titel={t('niets')}>{t('nietsUitleg')}</EmptyState>;
  return (
    <div className="baken-stapel">
      {[...Map.groupBy([...gegevens].sort(opBlok), ({ blok }) => blok)].map(([blok, deel]) => (
        <Card key={blok} titel={noemBlok(cijfers, blok)} onderschrift={t('aantalGegevens', { aantal: deel.length })}>
          {deel.map((gegeven) => (
            <Definitie key={gegeven.code} code={gegeven.code} naam={gegeven.naam} uitleg={gegeven.uitleg}>
              <Feiten
                delen={[
                  [t('feit.eenheid'), noemEenheid(t, gegeven.eenheid)],
                  [t('feit.soort'), t(`soort.${gegeven.soort}`)],
                  [t('feit.teken'), t(`teken.${gegeven.teken}`)],
                  ...(gegeven.alleenVoor
                    ? ([
                        [t('feit.alleenVoor'), gegeven.alleenVoor.map((soort) => begrip('soort', soort)).join(', ')],
                      ] as const)
                    : []),
                  [t('feit.bron'), gegeven.bron],
                  [t('feit.versie'), <Versie key="n" {...gegeven} />],
                ]}
              />
            </Definitie>
          ))}
        </Card>
      ))}
    </div>
  );
}

function noemEenheid(t: ReturnType<typeof useTranslations<'definities'>>, eenheid: string): string {
  const sleutel = `eenheid.${eenheid}` as 'eenheid.euro';
  return t.has(sleutel) ? t(sleutel) : eenheid;
}
