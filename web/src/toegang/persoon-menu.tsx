import { IconDevices, IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { wisselFunctie } from '../api/sessie.ts';
import { useSessie } from '../app/sessie.ts';
import { meldAanTabs } from '../app/sessiekanaal.ts';
import { ActieMenu } from '../ui/index.ts';
import { logUit } from './uitloggen.ts';

interface PersoonMenuProps {
  readonly bij: RefObject<HTMLElement | null>;
  onSluit(): void;
}

/** The roles of whoever is signed in, their sessions, and the way out. */
export default function PersoonMenu({ bij, onSluit }: PersoonMenuProps) {
  const t = useTranslations('toegang.menu');
  const navigate = useNavigate();
  const { naam, functie, functies } = useSessie();
  const rollen = functies.map(({ id, rolNaam, partij }) => ({
    id: `functie-${id}`,
    naam: rolNaam,
    bij: partij,
    nu: id === functie?.id,
    ...(id === functie?.id ? { naam: t('rolNu', { rol: rolNaam }) } : {}),
  }));
  const kies = (id: string) => {
    const gekozen = functies.find((deel) => `functie-${deel.id}` === id);
    if (id === 'sessies') void navigate({ to: '/mijn-sessies' });
    else if (id === 'uit') void logUit();
    else if (gekozen && gekozen.id !== functie?.id) void wissel(gekozen.id);
  };
  return (
    <ActieMenu
      label={t('titel', { naam: naam ?? '' })}
      bij={bij}
      groepen={[
        ...(rollen.length > 0 ? [{ titel: t(rollen.length > 1 ? 'wissel' : 'rol'), acties: rollen }] : []),
        {
          titel: t('account'),
          acties: [
            { id: 'sessies', naam: t('sessies'), icoon: <IconDevices size={18} stroke={1.7} aria-hidden="true" /> },
            { id: 'uit', naam: t('uitloggen'), icoon: <IconLogout size={18} stroke={1.7} aria-hidden="true" /> },
          ],
        },
      ]}
      onKies={kies}
      onSluit={onSluit}
    />
  );
}

/** Goes on in another role. The page is loaded anew: nothing that the old role saw stays in memory. */
async function wissel(functieId: number): Promise<void> {
  const { start } = await wisselFunctie(functieId);
  meldAanTabs('gewisseld');
  window.location.assign(start);
}
