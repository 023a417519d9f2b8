import { IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../app/titel.ts';
import { mensenVraag } from '../toegang/mensenvragen.ts';
import { Button, Card, EmptyState, PageHeader, WachtOp } from '../ui/index.ts';
import './binnenkomen.css';
import { Geheimvenster, type NieuwGeheim } from './geheimvenster.tsx';
import { Machineregel } from './machineregel.tsx';
import { Machineuitleg } from './machineuitleg.tsx';
import { Intrekvenster, Vernieuwvenster } from './machinevensters.tsx';
import { type Machine, machinesVraag } from './vragen.ts';

// It brings the calendar: only for who lets a system in.
const Machineformulier = lazy(() => import('./machineformulier.tsx'));

export const Route = createLazyRoute('/machinetoegang')({ component: Machinetoegang });

/** What is open over the list: one window at a time. */
type Venster =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'vernieuw' | 'trekIn'; readonly machine: Machine }
  | { readonly soort: 'geheim'; readonly geheim: NieuwGeheim };

/** Which systems of the own organisation come in by themselves, such as a financial package that delivers figures. */
function Machinetoegang() {
  const t = useTranslations('binnenkomen.machines');
  const vraag = useQuery(machinesVraag());
  // The names of the roles; who may see this page may see the people too.
  const mensen = useQuery(mensenVraag());
  const queries = useQueryClient();
  const [venster, setVenster] = useState<Venster>();
  const [melding, setMelding] = useState('');
  const sluit = () => setVenster(undefined);
  const gedaan = (tekst: string, volgende?: Venster) => {
    setMelding(tekst);
    setVenster(volgende);
    void queries.invalidateQueries({ queryKey: machinesVraag().queryKey });
  };
  const rollen = mensen.data?.rollen.filter(({ rol }) => vraag.data?.rollen.includes(rol)) ?? [];
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          vraag.data && <p>{t.rich('lead', { aantal: vraag.data.machines.length, b: (tekst) => <b>{tekst}</b> })}</p>
        }
        acties={
          rollen.length > 0 && (
            <Button
              soort="primary"
              icoon={<IconPlus size={18} aria-hidden="true" />}
              onPress={() => setVenster({ soort: 'nieuw' })}
            >
              {t('nieuw')}
            </Button>
          )
        }
      />
      <p role="status" className="baken-melding">
        {melding}
      </p>
      <div className="baken-stapel">
        <Card titel={t('lijst')} onderschrift={t('lijstOnder')}>
          <WachtOp vraag={vraag} regels={4}>
            {({ machines }) =>
              machines.length === 0 ? (
                <EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>
              ) : (
                <ul className="baken-machines">
                  {machines.map((machine) => (
                    <li key={machine.id}>
                      <Machineregel machine={machine} onKies={(soort) => setVenster({ soort, machine })} />
                    </li>
                  ))}
                </ul>
              )
            }
          </WachtOp>
        </Card>
        <Machineuitleg />
      </div>
      {venster?.soort === 'nieuw' && (
        <Suspense>
          <Machineformulier
            rollen={rollen}
            onSluit={sluit}
            onGedaan={(geheim) => gedaan(t('gemaakt', { naam: geheim.naam }), { soort: 'geheim', geheim })}
          />
        </Suspense>
      )}
      {venster?.soort === 'vernieuw' && (
        <Vernieuwvenster
          machine={venster.machine}
          onSluit={sluit}
          onGedaan={(geheim) => gedaan(t('vernieuwd', { naam: geheim.naam }), { soort: 'geheim', geheim })}
        />
      )}
      {venster?.soort === 'trekIn' && (
        <Intrekvenster
          machine={venster.machine}
          onSluit={sluit}
          onGedaan={() => gedaan(t('ingetrokken', { naam: venster.machine.naam }))}
        />
      )}
      {venster?.soort === 'geheim' && <Geheimvenster geheim={venster.geheim} onSluit={sluit} />}
    </>
  );
}
