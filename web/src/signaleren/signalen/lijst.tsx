import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useVoorkeur } from '../../ui/index.ts';
import { useLoper } from './lopen.ts';
import { Rij } from './rij.tsx';
import { useToetsen } from './toetsen.ts';
import { Toetsenvenster, Toetsschakelaar } from './toetsenuitleg.tsx';
import type { Signaallijst } from './typen.ts';
import { useWerk } from './werk.ts';
import { Werkbalk } from './werkbalk.tsx';

// It brings the calendar: only for who acts.
const Venster = lazy(() => import('./venster.tsx'));

interface LijstProps {
  readonly lijst: Signaallijst;
  readonly magHandelen: boolean;
  readonly vorige: string | null;
}

/** The signal that was opened last, in this tab: where one goes on when coming back. */
let laatstGeopend: number | undefined;

/** The signals in order, with the keyboard from one to the next. */
export function Lijst({ lijst, magHandelen, vorige }: LijstProps) {
  const t = useTranslations('signalen');
  const navigate = useNavigate();
  const vlak = useRef<HTMLDivElement>(null);
  const rijen = lijst.signalen;
  const ids = useMemo(() => rijen.map(({ id }) => id), [rijen]);
  const loper = useLoper(vlak, ids, laatstGeopend);
  const werk = useWerk(rijen, loper.hier, magHandelen);
  const [uitleg, setUitleg] = useState(false);
  const [sneltoetsen, kiesSneltoetsen] = useVoorkeur('sneltoetsen', ['aan', 'uit'] as const, 'aan');
  const kies = (toets: KeyboardEvent) => {
    const id = loper.hier();
    if (id !== undefined) werk.kies(id, toets.shiftKey);
  };
  const opent = (id: number) => {
    laatstGeopend = id;
  };
  const open = () => {
    const id = loper.hier();
    if (id === undefined) return;
    opent(id);
    void navigate({ to: '/signalen/$id', params: { id: String(id) } });
  };
  useToetsen(vlak, sneltoetsen === 'aan' && !werk.venster && !uitleg, {
    j: () => loper.ga(1),
    k: () => loper.ga(-1),
    o: open,
    '?': () => setUitleg(true),
    ...(magHandelen
      ? {
          x: kies,
          a: werk.wijsMijToe,
          w: () => werk.open('toegewezen'),
          s: () => werk.open('gesluimerd'),
          l: () => werk.open('loosAlarm'),
          t: () => werk.open('terecht'),
          z: werk.maakOngedaan,
          escape: () => werk.kiesAlles(false),
        }
      : {}),
  });
  return (
    <div ref={vlak} className="baken-inboxvlak">
      <div className="baken-inbox__boven baken-inspring baken-niet-afdrukken">
        {magHandelen && (
          <label className="baken-inbox__alles">
            <input
              type="checkbox"
              checked={werk.selectie.gekozen.size === rijen.length}
              onChange={(gebeurtenis) => werk.kiesAlles(gebeurtenis.target.checked)}
            />
            {t('kiesAlles', { aantal: rijen.length })}
          </label>
        )}
        <Toetsschakelaar
          aan={sneltoetsen === 'aan'}
          zet={(aan) => kiesSneltoetsen(aan ? 'aan' : 'uit')}
          onUitleg={() => setUitleg(true)}
        />
      </div>
      <ul className="baken-inbox" aria-label={t('titel')}>
        {rijen.map((signaal) => (
          <Rij
            key={signaal.id}
            signaal={signaal}
            op={lijst.bekendOp}
            vorige={vorige}
            gekozen={werk.selectie.gekozen.has(signaal.id)}
            kies={magHandelen ? (bereik) => werk.kies(signaal.id, bereik) : undefined}
            onOpen={() => opent(signaal.id)}
          />
        ))}
      </ul>
      {magHandelen && <Werkbalk werk={werk} />}
      {uitleg && <Toetsenvenster magHandelen={magHandelen} onSluit={() => setUitleg(false)} />}
      {werk.venster && (
        <Suspense>
          <Venster
            key={werk.venster.soort}
            {...werk.venster}
            opvolger={werk.opvolger}
            onSluit={werk.sluit}
            onGedaan={(uitkomst, doelen) => werk.klaar(werk.venster?.soort ?? 'opmerking', uitkomst, doelen)}
          />
        </Suspense>
      )}
    </div>
  );
}
