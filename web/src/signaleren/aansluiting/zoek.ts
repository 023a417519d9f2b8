import { leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

/** What is chosen on the screen of reconciliation; it lives in the address. */
export interface Aansluitzoek {
  regio?: string | undefined;
  /** `2026-K2`; without it the last one of which all declarations are in. */
  kwartaal?: string | undefined;
  /** AGB code of the provider of which the steps are shown. */
  aanbieder?: string | undefined;
}

const VORM = { regio: /^JZ\d{2}$/, kwartaal: /^(19|20|21)\d{2}-K[1-4]$/, aanbieder: /^\d{8}$/ } as const;

export function leesAansluitzoek(ruw: Ruw): Aansluitzoek {
  const passend = (sleutel: keyof typeof VORM): string | undefined => {
    const tekst = leesTekst(ruw, sleutel);
    return tekst !== undefined && VORM[sleutel].test(tekst) ? tekst : undefined;
  };
  return zonderLeeg({ regio: passend('regio'), kwartaal: passend('kwartaal'), aanbieder: passend('aanbieder') });
}
