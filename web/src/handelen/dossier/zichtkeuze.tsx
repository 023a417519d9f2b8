import { IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { Checkbox } from '../../ui/index.ts';
import { partijenVan } from './mensen.ts';
import type { Dossier } from './typen.ts';

/** Which parties see it; null: every participant. */
export type Zicht = readonly number[] | null;

interface ZichtkeuzeProps {
  readonly dossier: Dossier;
  readonly zicht: Zicht;
  zet(zicht: Zicht): void;
  readonly naam: string;
}

/** Who will see what somebody is about to write: everybody, or only some parties besides its own (N-08). */
export function Zichtkeuze({ dossier, zicht, zet, naam }: ZichtkeuzeProps) {
  const t = useTranslations('dossier.zicht');
  const eigen = useSessie().functie?.partij;
  const anderen = partijenVan(dossier).filter((partij) => partij.naam !== eigen);
  if (anderen.length === 0) return null;
  const gekozen = new Set(zicht ?? []);
  return (
    <fieldset className="baken-zichtkeuze">
      <legend className="baken-veld__label">{t('wie')}</legend>
      <label>
        <input
          type="radio"
          className="baken-keuzerondje"
          name={naam}
          checked={zicht === null}
          onChange={() => zet(null)}
        />
        <IconUsers size={16} aria-hidden="true" />
        {t('iedereen', { aantal: anderen.length + 1 })}
      </label>
      <label>
        <input
          type="radio"
          className="baken-keuzerondje"
          name={naam}
          checked={zicht !== null}
          onChange={() => zet([])}
        />
        <IconLock size={16} aria-hidden="true" />
        {t('sommige')}
      </label>
      {zicht !== null && (
        <div className="baken-zichtkeuze__wie">
          {anderen.map((partij) => (
            <Checkbox
              key={partij.id}
              label={partij.naam}
              aan={gekozen.has(partij.id)}
              onChange={(aan) =>
                zet(anderen.map(({ id }) => id).filter((id) => (id === partij.id ? aan : gekozen.has(id))))
              }
            />
          ))}
          <p className="baken-stil" role="status">
            {gekozen.size === 0
              ? t('alleenEigen')
              : t('alleenMet', {
                  namen: anderen
                    .filter(({ id }) => gekozen.has(id))
                    .map((p) => p.naam)
                    .join(', '),
                })}
          </p>
        </div>
      )}
    </fieldset>
  );
}

/**
 * The parties as the server takes them. Its own is added there; only its own is said with the number of its own party, which
 * is known when it takes part.
 */
export function alsVoor(zicht: Zicht, dossier: Dossier, eigenNaam: string | undefined): readonly number[] | null {
  if (zicht === null || zicht.length > 0) return zicht;
  const eigen = partijenVan(dossier).find(({ naam }) => naam === eigenNaam);
  return eigen ? [eigen.id] : null;
}

/** Beside what was written: who sees it. */
export function Zichtwoord({ voor }: { readonly voor: readonly string[] | null }) {
  const t = useTranslations('dossier.zicht');
  const Icoon = voor === null ? IconUsers : IconLock;
  return (
    <span className="baken-zichtwoord">
      <Icoon size={14} aria-hidden="true" />
      {voor === null ? t('zietIedereen') : t('zienAlleen', { namen: voor.join(', ') })}
    </span>
  );
}
