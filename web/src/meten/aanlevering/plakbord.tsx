import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button } from '../../ui/index.ts';
import type { Formulier } from './gebruik-formulier.ts';
import { ontleedKlembord, type Plakplan, planPlakken } from './plakken.ts';
import { inhoudVan } from './synchronisatie.ts';
import type { Veld } from './typen.ts';

interface Geplakt {
  readonly plan: Plakplan;
  /** What stood in the cells that were filled. */
  readonly vorige: ReadonlyMap<string, string | null>;
}

export interface Plakbord {
  readonly geplakt: Geplakt | null;
  readonly ongedaan: boolean;
  plak(gebeurtenis: React.ClipboardEvent<HTMLElement>): void;
  toets(gebeurtenis: React.KeyboardEvent<HTMLElement>): void;
  /** Typing ends the chance to undo with the keyboard. */
  getypt(): void;
  maakOngedaan(): void;
  sluit(): void;
}

/** Pasting several cells at once into the form, and taking that back. One cell pastes as everywhere. */
export function usePlakbord({ bewaarder, velden, open }: Formulier): Plakbord {
  const [geplakt, setGeplakt] = useState<Geplakt | null>(null);
  const [ongedaan, setOngedaan] = useState(false);
  const kanTerug = useRef(false);

  const maakOngedaan = useCallback(() => {
    if (!geplakt) return;
    for (const [gegeven, waarde] of geplakt.vorige)
      bewaarder.doe({ soort: 'vul', gegeven, waarde, herkomst: 'getypt', om: Date.now() });
    kanTerug.current = false;
    setGeplakt(null);
    setOngedaan(true);
  }, [bewaarder, geplakt]);

  return {
    geplakt,
    ongedaan,
    maakOngedaan,
    sluit: () => setGeplakt(null),
    getypt: () => {
      kanTerug.current = false;
    },
    plak(gebeurtenis) {
      const begin = (gebeurtenis.target as HTMLElement).dataset.cel;
      const rijen = ontleedKlembord(gebeurtenis.clipboardData.getData('text/plain'));
      if (begin === undefined || (rijen.length === 1 && rijen[0]?.length === 1)) return;
      gebeurtenis.preventDefault();
      const plan = planPlakken(rijen, velden, begin, open);
      const stand = bewaarder.stand();
      const vorige = new Map(plan.wijzigingen.map(({ gegeven }) => [gegeven, inhoudVan(stand, gegeven).waarde]));
      for (const { gegeven, waarde } of plan.wijzigingen)
        bewaarder.doe({ soort: 'vul', gegeven, waarde, herkomst: 'geplakt', om: Date.now() });
      kanTerug.current = plan.wijzigingen.length > 0;
      setOngedaan(false);
      setGeplakt({ plan, vorige });
    },
    toets(gebeurtenis) {
      const { key, ctrlKey, metaKey, shiftKey } = gebeurtenis;
      if (!kanTerug.current || shiftKey || !(ctrlKey || metaKey) || key.toLowerCase() !== 'z') return;
      gebeurtenis.preventDefault();
      maakOngedaan();
    },
  };
}

/** What pasting did, and what it could not read. */
export function Plakmelding({ bord, velden }: { readonly bord: Plakbord; readonly velden: readonly Veld[] }) {
  const t = useTranslations('aanlevering');
  const { geplakt, ongedaan } = bord;
  return (
    <div role="status" className="baken-plakmelding">
      {ongedaan && !geplakt && <p className="baken-stil">{t('plak.teruggezet')}</p>}
      {geplakt && (
        <Alert
          soort={geplakt.plan.fouten.length > 0 ? 'let' : 'goed'}
          titel={t('plak.gedaan', { aantal: geplakt.plan.wijzigingen.length, fouten: geplakt.plan.fouten.length })}
          actie={
            <span className="baken-plakmelding__knoppen">
              {geplakt.vorige.size > 0 && (
                <Button klein onPress={bord.maakOngedaan} aria-keyshortcuts="Control+Z">
                  {t('plak.ongedaan')}
                </Button>
              )}
              <Button klein soort="quiet" onPress={bord.sluit}>
                {t('plak.sluit')}
              </Button>
            </span>
          }
        >
          {geplakt.plan.leeg > 0 && <p>{t('plak.leeg', { aantal: geplakt.plan.leeg })}</p>}
          {geplakt.plan.fouten.length > 0 && (
            <ul>
              {geplakt.plan.fouten.map(({ gegeven, tekst, fout }) => (
                <li key={`${gegeven} ${tekst} ${fout}`}>
                  {gegeven && <b>{velden.find(({ code }) => code === gegeven)?.naam}: </b>}
                  {t(`leesfout.${fout}`, { tekst })}
                </li>
              ))}
            </ul>
          )}
        </Alert>
      )}
    </div>
  );
}
