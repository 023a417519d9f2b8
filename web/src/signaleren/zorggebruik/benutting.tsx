import { useTranslations } from 'use-intl';
import { StaafLijst } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Berekening } from '../wachttijden/delen.tsx';
import { useGeld } from './delen.ts';
import type { Gebruik } from './vragen.ts';

/** Unit of which the server counts in cents. */
const BUDGET = 'budget';

/** How much of what was assigned is used, once assignments have ended. */
export function Benutting({ beeld }: { readonly beeld: Gebruik }) {
  const t = useTranslations('zorggebruik.benutting');
  const opmaak = useOpmaak();
  const geld = useGeld();
  const { verzilvering, benutting } = beeld;
  const procent = (waarde: number) => opmaak.aandeel(waarde / 100, 0);
  const schrijf = (code: string, waarde: number) =>
    code === BUDGET ? geld.kort(waarde) : opmaak.getal(Math.round(waarde));
  return (
    <Card
      titel={t('titel')}
      onderschrift={
        verzilvering === 'klein'
          ? t('klein')
          : verzilvering
            ? t('zin', {
                ...{ aantal: verzilvering.aantal, mediaan: procent(verzilvering.mediaan) },
                gemiddelde: procent(verzilvering.gemiddelde),
              })
            : t('geen')
      }
    >
      {beeld.onderdrukt ? (
        <p>{t('alleenContracten')}</p>
      ) : (
        <div className="baken-benutting">
          <StaafLijst
            label={t('titel')}
            heel={1}
            delen={benutting.map(({ code, naam, toegewezen, verzilverd }) => ({
              sleutel: code,
              naam,
              waarde: verzilverd / toegewezen,
              tekst: t('deel', {
                deel: opmaak.aandeel(verzilverd / toegewezen, 0),
                ...{ verzilverd: schrijf(code, verzilverd), toegewezen: schrijf(code, toegewezen) },
              }),
            }))}
          />
        </div>
      )}
      <Berekening codes={['verzilvering']}>{t('berekening')}</Berekening>
    </Card>
  );
}
