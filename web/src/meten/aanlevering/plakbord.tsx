import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button } from '../../ui/index.ts';
import type { Formulier } from './gebruik-formulier.ts';
import { gaNaarCel } from './lopen.ts';
import { ontleedKlembord, type Plakplan, planPlakken } from './plakken.ts';
import { isOvergenomen } from './punten.ts';
import { inhoudVan } from './synchronisatie.ts';
import type { Veld } from './typen.ts';

interface Geplakt {
  readonly plan: Plakplan;
  /** What stood in the cells that were filled. */
  readonly vorige: ReadonlyMap<string, string | null>;
  /** Of those: what was proposed, and nobody had looked at. */
  readonly onbekeken: readonly string[];
}

export interface Plakbord {
  readonly geplakt: Geplakt | null;
  /** After undoing: the cells that must be looked at again; null when nothing was undone. */
  readonly ongedaan: readonly string[] | null;
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
  const [ongedaan, setOngedaan] = useState<readonly string[] | null>(null);
  const kanTerug = useRef(false);

  const maakOngedaan = useCallback(() => {
    if (!geplakt) return;
    for (const [gegeven, waarde] of geplakt.vorige)
      bewaarder.doe({ soort: 'vul', gegeven, waarde, herkomst: 'getypt', om: Date.now() });
    kanTerug.current = false;
    setGeplakt(null);
    // What had not been sent yet is a proposal again; of the rest the origin is gone.
    setOngedaan(geplakt.onbekeken.filter((gegeven) => !isOvergenomen(bewaarder.stand(), gegeven)));
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
      const onbekeken = [...vorige.keys()].filter((gegeven) => isOvergenomen(stand, gegeven));
      for (const { gegeven, waarde } of plan.wijzigingen) {
        // Who pastes just what was proposed says that it is right, as who types it.
        const herkomst = waarde === stand.cellen[gegeven]?.waarde ? 'getypt' : 'geplakt';
        bewaarder.doe({ soort: 'vul', gegeven, waarde, herkomst, om: Date.now() });
      }
      kanTerug.current = plan.wijzigingen.length > 0;
      setOngedaan(null);
      setGeplakt({ plan, vorige, onbekeken });
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
      {ongedaan && ongedaan.length > 0 && !geplakt && (
        <Alert soort="let" titel={t('plak.kijkNa', { aantal: ongedaan.length })}>
          <ul>
            {ongedaan.map((gegeven) => (
              <li key={gegeven}>
                <a
                  href={`#${gegeven}`}
                  onClick={(gebeurtenis) => {
                    gebeurtenis.preventDefault();
                    gaNaarCel(gegeven);
                  }}
                >
                  {velden.find(({ code }) => code === gegeven)?.naam}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
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
