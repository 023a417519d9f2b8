import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLoper, useToetsen } from '../../signaleren/signalen/index.tsx';
import { Checkbox, EmptyState, SearchField, Select, useVoorkeur, WachtOp } from '../../ui/index.ts';
import { Rij } from './rij.tsx';
import type { Inboxmelding } from './typen.ts';
import { inboxVraag } from './vragen.ts';
import { type Inboxzoek, leesMeldpunt } from './zoek.ts';

const route = getRouteApi('/meldpunt');
const STANDEN = ['open', 'nieuw', 'gesloten', 'alle'] as const;

/** Reports that ask for attention, with the keyboard from one to the next. */
export default function Inbox() {
  const t = useTranslations('meldpunt.inbox');
  const navigate = useNavigate();
  const zoek = leesMeldpunt({ ...route.useSearch() });
  const vraag = useQuery(inboxVraag(zoek));
  const [tekst, setTekst] = useState(zoek.zoek ?? '');
  const aantallen = vraag.data?.aantallen;
  const naamVan = (stand: (typeof STANDEN)[number]) =>
    stand === 'alle' || !aantallen ? t(`standen.${stand}`) : `${t(`standen.${stand}`)} (${aantallen[stand]})`;
  const filter = (deel: Pick<Inboxzoek, 'stand' | 'zoek'>) =>
    void navigate({ to: '/meldpunt', search: { ...zoek, ...deel } });
  return (
    <div className="baken-stapel">
      <div className="baken-meldfilter baken-inspring">
        <Select
          label={t('toon')}
          keuzes={STANDEN.map((waarde) => ({ waarde, naam: naamVan(waarde) }))}
          value={zoek.stand ?? 'open'}
          onChange={(stand) => filter({ stand: stand === 'open' ? undefined : stand })}
        />
        <SearchField
          label={t('zoek')}
          value={tekst}
          onChange={(nieuw) => {
            setTekst(nieuw);
            filter({ zoek: nieuw.trim().length > 1 ? nieuw.trim() : undefined });
          }}
        />
      </div>
      <WachtOp vraag={vraag}>
        {({ meldingen, meer }) =>
          meldingen.length === 0 ? (
            <EmptyState titel={t('leeg')}>
              <p>{t('leegTekst')}</p>
            </EmptyState>
          ) : (
            <>
              <Lijst meldingen={meldingen} />
              {meer && <p className="baken-stil baken-inspring">{t('meer')}</p>}
            </>
          )
        }
      </WachtOp>
    </div>
  );
}

/** The report that was opened last, in this tab: where one goes on when coming back. */
let laatstGeopend: number | undefined;

function Lijst({ meldingen }: { readonly meldingen: readonly Inboxmelding[] }) {
  const t = useTranslations('meldpunt.inbox');
  const navigate = useNavigate();
  const vlak = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => meldingen.map(({ id }) => id), [meldingen]);
  const loper = useLoper(vlak, ids, laatstGeopend);
  const [sneltoetsen, kiesSneltoetsen] = useVoorkeur('sneltoetsen', ['aan', 'uit'] as const, 'aan');
  useToetsen(vlak, sneltoetsen === 'aan', {
    j: () => loper.ga(1),
    k: () => loper.ga(-1),
    o: () => {
      const id = loper.hier();
      if (id !== undefined) void navigate({ to: '/dossiers/$id', params: { id: String(id) } });
    },
  });
  return (
    <div ref={vlak}>
      <div className="baken-inspring baken-niet-afdrukken">
        <Checkbox
          label={t('toetsen')}
          aan={sneltoetsen === 'aan'}
          onChange={(aan) => kiesSneltoetsen(aan ? 'aan' : 'uit')}
        />
      </div>
      <ul className="baken-meldlijst" aria-label={t('lijst')}>
        {meldingen.map((melding) => (
          <Rij
            key={melding.id}
            melding={melding}
            onOpen={() => {
              laatstGeopend = melding.id;
            }}
          />
        ))}
      </ul>
    </div>
  );
}
