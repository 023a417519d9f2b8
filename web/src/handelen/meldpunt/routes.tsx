import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Badge, buttonKlas, Card, WachtOp } from '../../ui/index.ts';
import { Proefvak } from './proefvak.tsx';
import { Routeformulier } from './routeformulier.tsx';
import type { Meldroute, Meldroutelijst } from './typen.ts';
import { routesVraag } from './vragen.ts';
import { leesMeldpunt } from './zoek.ts';

const route = getRouteApi('/meldpunt');

/** What happens to a report by itself, with a box to try it. */
export function Meldroutes() {
  const vraag = useQuery(routesVraag());
  const { regel } = leesMeldpunt({ ...route.useSearch() });
  return (
    <WachtOp vraag={vraag}>
      {(lijst) =>
        regel && lijst.magSchrijven ? (
          <Routeformulier key={regel} lijst={lijst} route={lijst.routes.find(({ code }) => code === regel)} />
        ) : (
          <Overzicht lijst={lijst} />
        )
      }
    </WachtOp>
  );
}

function Overzicht({ lijst }: { readonly lijst: Meldroutelijst }) {
  const t = useTranslations('meldpunt.routes');
  return (
    <div className="baken-kolommen">
      <div className="baken-stapel">
        <Card
          titel={t('titel')}
          onderschrift={t('uitleg')}
          acties={
            lijst.magSchrijven && (
              <Link to="/meldpunt" search={{ tab: 'routes', regel: 'nieuw' }} className={buttonKlas({ klein: true })}>
                {t('nieuw')}
              </Link>
            )
          }
        >
          <ul className="baken-routelijst">
            {lijst.routes.map((een) => (
              <Regel key={een.code} een={een} lijst={lijst} />
            ))}
          </ul>
        </Card>
      </div>
      <div className="baken-stapel">
        <Proefvak concept={null} />
      </div>
    </div>
  );
}

function Regel({ een, lijst }: { readonly een: Meldroute; readonly lijst: Meldroutelijst }) {
  const t = useTranslations('meldpunt.routes');
  const m = useTranslations('meldpunt.melden');
  const i = useTranslations('meldpunt.inbox');
  const { melders, urgenties, woorden, regios } = een.als;
  const of = (lijst: readonly string[]) => lijst.join(` ${t('of')} `);
  const als = [
    melders.length > 0 && t('alsMelder', { wie: of(melders.map((w) => m(`melders.${w}`))) }),
    urgenties.length > 0 && t('alsHaast', { haast: of(urgenties.map((u) => m(`urgenties.${u}`))) }),
    woorden.length > 0 && t('alsWoord', { woorden: of(woorden.map((w) => `“${w}”`)) }),
    regios.length > 0 &&
      t('alsRegio', { regios: of(regios.map((code) => lijst.regios.find((r) => r.code === code)?.naam ?? code)) }),
  ].filter((deel) => deel !== false);
  const { voorrang, deelMetAnalist, eigenaar, tip } = een.dan;
  const dan = [
    voorrang && i(`voorrang.${voorrang}`),
    deelMetAnalist && t('danDelen'),
    eigenaar && t('danEigenaar', { naam: eigenaar.naam }),
    tip && t('danTip', { tip }),
  ].filter((deel): deel is string => Boolean(deel));
  return (
    <li>
      <div className="baken-meldrij__kop">
        <h3>{een.naam}</h3>
        {een.stand !== 'geldt' && <Badge toon="grijs">{t(`stand.${een.stand}`)}</Badge>}
        {lijst.magSchrijven && (
          <Link
            to="/meldpunt"
            search={{ tab: 'routes', regel: een.code }}
            aria-label={t('wijzigWat', { naam: een.naam })}
          >
            {t('wijzig')}
          </Link>
        )}
      </div>
      <p>
        <strong>{t('als')}</strong> {als.join('; ')}
      </p>
      <p>
        <strong>{t('dan')}</strong> {dan.join('; ')}
      </p>
      <p className="baken-stil">{een.waarom}</p>
    </li>
  );
}
