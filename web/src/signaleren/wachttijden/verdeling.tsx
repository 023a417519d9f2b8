import { useTranslations } from 'use-intl';
import { Staafrij } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Berekening, isMaat } from './delen.tsx';
import type { Wachttijden } from './vragen.ts';

const WEEK = 7;

/** How many waited how many weeks. */
export function Verdeling({ beeld }: { readonly beeld: Wachttijden }) {
  const t = useTranslations('wachttijden.verdeling');
  const opmaak = useOpmaak();
  const { verdeling, totaal, norm } = beeld;
  if (verdeling === null || !isMaat(totaal))
    return (
      <Card titel={t('titel')}>
        <p className="baken-stil">{t(totaal === null ? 'niemand' : 'verborgen')}</p>
      </Card>
    );
  const vanaf = Math.floor(norm.dagen / WEEK);
  const laatste = verdeling.length - 1;
  const buiten = verdeling.slice(vanaf).reduce((som, aantal) => som + aantal, 0);
  const aandeel = (aantal: number) => opmaak.aandeel(aantal / totaal.aantal, 0);
  const naam = (week: number) =>
    week === laatste ? t('meer', { weken: week }) : t('week', { van: week, tot: week + 1 });
  const zin = t('zin', { aantal: totaal.aantal, buiten, aandeel: aandeel(buiten), weken: vanaf });
  return (
    <Card titel={t('titel')} onderschrift={zin}>
      <Staafrij
        zin={zin}
        as={t('as')}
        formaat={(aantal) => opmaak.getal(aantal)}
        grens={{ vanaf, tekst: t('grens', { weken: vanaf }) }}
        staven={verdeling.map((aantal, week) => ({
          sleutel: String(week),
          kort: week === laatste ? `${week}+` : String(week),
          waarde: aantal,
          zin: t('staaf', { naam: naam(week), aantal }),
        }))}
        tabel={{
          bijschrift: t('titel'),
          koppen: [t('weken'), t('aantal'), t('aandeel')],
          getallen: 2,
          rijen: verdeling.map((aantal, week) => ({
            sleutel: String(week),
            cellen: [naam(week), opmaak.getal(aantal), aandeel(aantal)],
          })),
        }}
      />
      <Berekening codes={[beeld.figuur]} />
    </Card>
  );
}
