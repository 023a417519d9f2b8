import type { Dossier } from '../dossier/typen.ts';

/** What has happened with a report that was not taken yet: more than its procedure knows. */
export type Meldingstand = 'bekeken' | 'gebeurtenis' | 'signaal';

interface Onderdeel {
  readonly onderdeel: string;
  readonly gegevens: { readonly signalen?: readonly number[] };
}

/** That another report went on in this one is written in both, without anybody looking at this one. */
function isSamenvoeging({ soort, gegevens }: Dossier['gebeurtenissen'][number]): boolean {
  const { soort: wat, verwijzing } = gegevens as { readonly soort?: string; readonly verwijzing?: string };
  return soort === 'koppeling' && wat === 'dossier' && (verwijzing ?? '').startsWith('MLD-');
}

/**
 * The procedure says of a report that just came in that nobody looked at it. That stays true until somebody of an organisation does
 * something with it; null while it is true. The reporter and Baken itself are of no organisation.
 */
export function meldingstand({
  toestand,
  gebeurtenissen,
}: Pick<Dossier, 'toestand' | 'gebeurtenissen'>): Meldingstand | null {
  if (toestand !== 'ontvangen') return null;
  const gemaakt = gebeurtenissen.flatMap(({ soort, gegevens }): readonly number[][] => {
    const g = gegevens as unknown as Onderdeel;
    return soort === 'onderdeel' && g.onderdeel === 'signaal' ? [[...(g.gegevens.signalen ?? [])]] : [];
  });
  if (gemaakt.flat().length > 0) return 'signaal';
  if (gemaakt.length > 0) return 'gebeurtenis';
  return gebeurtenissen.some((g) => g.soort !== 'geopend' && g.partij !== null && !isSamenvoeging(g))
    ? 'bekeken'
    : null;
}
