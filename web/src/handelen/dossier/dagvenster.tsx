import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Skeleton, TextField } from '../../ui/index.ts';
import { KORTSTE_REDEN } from '../reden.ts';
import type { Dossier, Opdracht } from './typen.ts';
import { Opdrachtvenster } from './venster.tsx';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));
interface DagvensterProps {
  readonly dossier: Dossier;
  readonly titel: string;
  readonly uitleg: string;
  readonly doe: string;
  /** The day that holds now. */
  readonly dag: string | null;
  opdracht(tot: string, reden: string): Opdracht;
  /** Why it cannot be (any more); null: it can. */
  tegen?(zicht: Dossier): string | null;
  onSluit(): void;
}

/** Another day, with the reason: for a term and for a task. */
export function Dagvenster({ dossier, titel, uitleg, doe, dag, opdracht, tegen, onSluit }: DagvensterProps) {
  const t = useTranslations('dossier.venster');
  const [tot, setTot] = useState<string | undefined>(dag ?? undefined);
  const [reden, setReden] = useState('');
  return (
    <Opdrachtvenster
      titel={titel}
      dossier={dossier}
      doe={doe}
      uitleg={<p className="baken-stil">{uitleg}</p>}
      {...(tegen ? { tegen } : {})}
      onSluit={onSluit}
      maak={() => {
        const fouten = {
          ...(tot && tot !== dag ? {} : { tot: t('dagMis') }),
          ...(reden.trim().length < KORTSTE_REDEN ? { reden: t('redenMis') } : {}),
        };
        return Object.keys(fouten).length > 0 ? { fouten } : { opdracht: opdracht(tot ?? '', reden.trim()) };
      }}
    >
      {(fout) => (
        <>
          <div id="tot">
            <Suspense fallback={<Skeleton regels={1} />}>
              <DatePicker label={t('nieuweDag')} value={tot} onChange={setTot} fout={fout('tot')} />
            </Suspense>
          </div>
          <TextField
            id="reden"
            label={t('reden')}
            rijen={3}
            verplicht
            value={reden}
            onChange={setReden}
            fout={fout('reden')}
          />
        </>
      )}
    </Opdrachtvenster>
  );
}

interface RedenvensterProps extends Omit<DagvensterProps, 'dag' | 'opdracht'> {
  opdracht(reden: string): Opdracht;
}

/** Something that goes away, with the reason. */
export function Redenvenster({ dossier, titel, uitleg, doe, opdracht, tegen, onSluit }: RedenvensterProps) {
  const t = useTranslations('dossier.venster');
  const [reden, setReden] = useState('');
  return (
    <Opdrachtvenster
      titel={titel}
      dossier={dossier}
      doe={doe}
      uitleg={<p className="baken-stil">{uitleg}</p>}
      {...(tegen ? { tegen } : {})}
      onSluit={onSluit}
      maak={() =>
        reden.trim().length < KORTSTE_REDEN
          ? { fouten: { reden: t('redenMis') } }
          : { opdracht: opdracht(reden.trim()) }
      }
    >
      {(fout) => (
        <TextField
          id="reden"
          label={t('reden')}
          rijen={3}
          verplicht
          value={reden}
          onChange={setReden}
          fout={fout('reden')}
        />
      )}
    </Opdrachtvenster>
  );
}
