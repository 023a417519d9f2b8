import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Regelkaart, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import type { Kwaliteit } from './vragen.ts';

/** The share of all terms that was kept, per month. */
export function Verloop({ beeld }: { readonly beeld: Kwaliteit }) {
  const t = useTranslations('berichtkwaliteit.verloop');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  const [alsTabel, setAlsTabel] = useState(false);
  const deel = (waarde: number) => opmaak.aandeel(waarde, 0);
  const bekend = beeld.reeks.flatMap(({ maand, optijd }) => (optijd === null ? [] : [{ maand, optijd }]));
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  const zin =
    eerste && laatste
      ? t('zin', {
          ...{ eerste: woorden.maand(eerste.maand), deelEerste: deel(eerste.optijd) },
          ...{ laatste: woorden.maand(laatste.maand), deelLaatste: deel(laatste.optijd) },
        })
      : t('geen');
  return (
    <Card titel={t('titel')} onderschrift={zin} acties={<TabelKnop aan={alsTabel} zet={setAlsTabel} />}>
      <Regelkaart
        naam={t('titel')}
        punten={beeld.reeks.map(({ maand, optijd }) => ({
          periode: maand,
          waarde: optijd,
          opvallend: false,
          want: t('niets'),
        }))}
        // A share has ends of its own: between 80% and 85% a small change would look like a collapse.
        grenzen={[0, 1]}
        formaat={deel}
        hoogte={230}
        zin={zin}
        geen="–"
        alsTabel={alsTabel}
      />
      <Berekening codes={['tijdigheid']} />
    </Card>
  );
}
