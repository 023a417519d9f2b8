import { useTranslations } from 'use-intl';
import { RegioLink } from '../../app/regiolink.tsx';
import { StaafLijst } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState } from '../../ui/index.ts';
import { useBegrip } from './begrip.ts';
import { perHulpvorm, perRegio } from './levergebied-sommen.ts';
import type { AanbiederDetail, Levering } from './typen.ts';

/** Regions beside the charts; the tab shows all. */
const MEESTE = 5;

/** Where and with what this provider helps: what would fall away without it. */
export function Levergebied({ aanbieder: { levergebied } }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.levergebied');
  const begrip = useBegrip();
  const opmaak = useOpmaak();
  if (levergebied.length === 0)
    return (
      <Card titel={t('titel')}>
        <EmptyState titel={t('geen')}>{t('geenUitleg')}</EmptyState>
      </Card>
    );
  return (
    <div className="baken-levergebied">
      {perRegio(levergebied).map(({ code, naam, clienten }) => (
        <Card
          key={code}
          titel={<RegioLink code={code} naam={naam} />}
          onderschrift={t('clienten', { aantal: clienten, getal: opmaak.getal(clienten) })}
        >
          <StaafLijst
            label={t('inRegio', { regio: naam })}
            delen={levergebied
              .filter(({ jeugdregio }) => jeugdregio === code)
              .sort((a, b) => b.clienten - a.clienten)
              .map((deel) => ({
                sleutel: deel.hulpvorm,
                naam: begrip('hulpvorm', deel.hulpvorm),
                waarde: deel.clienten,
                tekst: opmaak.getal(deel.clienten),
              }))}
          />
        </Card>
      ))}
    </div>
  );
}

/** Young people by kind of help, over all regions. */
export function Hulpvormen({ levergebied }: { readonly levergebied: readonly Levering[] }) {
  const t = useTranslations('aanbieder.levergebied');
  const begrip = useBegrip();
  const opmaak = useOpmaak();
  if (levergebied.length === 0) return <p className="baken-stil">{t('geen')}</p>;
  return (
    <StaafLijst
      label={t('hulpvormen')}
      delen={perHulpvorm(levergebied).map(({ code, clienten }) => ({
        sleutel: code,
        naam: begrip('hulpvorm', code),
        waarde: clienten,
        tekst: opmaak.getal(clienten),
      }))}
    />
  );
}

/** The regions that count on this provider most. */
export function Regiolijst({ levergebied }: { readonly levergebied: readonly Levering[] }) {
  const t = useTranslations('aanbieder.levergebied');
  const opmaak = useOpmaak();
  const regios = perRegio(levergebied);
  const rest = regios.slice(MEESTE).reduce((som, { clienten }) => som + clienten, 0);
  if (regios.length === 0) return <p className="baken-stil">{t('geen')}</p>;
  return (
    <>
      <StaafLijst
        label={t('regios')}
        delen={regios.slice(0, MEESTE).map(({ code, naam, clienten }) => ({
          sleutel: code,
          naam: <RegioLink code={code} naam={naam} />,
          waarde: clienten,
          tekst: opmaak.getal(clienten),
        }))}
      />
      {rest > 0 && (
        <p className="baken-stil">{t('rest', { aantal: opmaak.getal(rest), regios: regios.length - MEESTE })}</p>
      )}
    </>
  );
}
