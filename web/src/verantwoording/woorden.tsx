import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { Badge } from '../ui/index.ts';
import type { Soort, Toegangsvermelding, Uitkomst } from './typen.ts';

const ROLLEN = [
  'analist',
  'accountmanager',
  'meldpuntmedewerker',
  'contractmanager',
  'bestuurder',
  'indiener',
  'accordeur',
  'matchingmedewerker',
  'secretaris',
  'tariefadviseur',
  'beleidsmedewerker',
  'client',
  'beheerder',
  'auditor',
  'bezoeker',
] as const;
const DOELEN = [
  'vroegsignalering',
  'contractbeheer',
  'casuistiek',
  'leren',
  'openbaar',
  'beheer',
  'verantwoording',
] as const;

/** The codes of the log in words. What has no words is shown as it is: an old row may know what we no longer do. */
export function useWoorden() {
  const t = useTranslations('verantwoording');
  return useMemo(() => {
    const uit = <W extends string>(lijst: readonly W[], code: string, noem: (woord: W) => string): string => {
      const bekend = lijst.find((woord) => woord === code);
      return bekend ? noem(bekend) : code;
    };
    return {
      rol: (code: string) => uit(ROLLEN, code, (rol) => t(`rol.${rol}`)),
      doel: (code: string) => uit(DOELEN, code, (doel) => t(`doel.${doel}`)),
      soort: (soort: Soort) => t(`soort.${soort}`),
      handeling: ({ omschrijving, handeling, soort }: { omschrijving: string; handeling: string; soort: Soort }) =>
        omschrijving || (handeling === soort ? t(`soort.${soort}`) : handeling),
      wie: ({ persoonNaam, machineclient }: Pick<Toegangsvermelding, 'persoonNaam' | 'machineclient'>) =>
        persoonNaam || (machineclient ? t('machine', { naam: machineclient }) : t('nietIngelogd')),
    };
  }, [t]);
}

/** The outcome in a word; what was not allowed stands out. */
export function Uitkomstwoord({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('verantwoording.uitkomst');
  return <Badge toon={uitkomst === 'toegestaan' ? 'grijs' : 'saffraan'}>{t(uitkomst)}</Badge>;
}

/** When it was; to the millisecond for who points at it. */
export function Tijdstip({ op }: { readonly op: string }) {
  const opmaak = useOpmaak();
  return (
    <time dateTime={op} title={op}>
      {opmaak.tijdstip(op)}
    </time>
  );
}
