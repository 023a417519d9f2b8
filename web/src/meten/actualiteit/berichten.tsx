import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Card, EmptyState, ErrorState, WachtOp } from '../../ui/index.ts';
import { Bladeren } from '../../verantwoording/bladeren.tsx';
import { Bericht, type Beslissing } from './bericht.tsx';
import { Filterbalk } from './filterbalk.tsx';
import { Koppelvenster } from './koppelvenster.tsx';
import type { Nieuwsbericht } from './typen.ts';
import { besluitKoppeling, legTerzijde, NIEUWS, nieuwsVraag } from './vragen.ts';

const route = getRouteApi('/actualiteit');

/** The news by day, newest first, with what a person has to decide about it. */
export function Berichten() {
  const t = useTranslations('actualiteit');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/actualiteit' });
  const vraag = useQuery(nieuwsVraag(zoek));
  const magBeslissen = useMag(EISEN.vaststellen);
  const [koppelt, setKoppelt] = useState<Nieuwsbericht>();
  const { melding, fout, beslissing } = useBeslissing(setKoppelt);
  return (
    <Card titel={t('lijst')} onderschrift={vraag.data && t('lijstOnder', { totaal: vraag.data.totaal })}>
      <Filterbalk
        zoek={zoek}
        wijzig={(deel) =>
          void navigate({
            search: (vorig) => ({ ...vorig, ...deel, pagina: undefined }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <WachtOp vraag={vraag} regels={9}>
        {({ berichten, totaal }) => (
          <>
            {berichten.length === 0 && <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
            {berichten.map((bericht) => (
              <Bericht key={bericht.id} bericht={bericht} beslissing={magBeslissen ? beslissing : undefined} />
            ))}
            <Bladeren
              pagina={zoek.pagina ?? 1}
              getoond={berichten.length}
              totaal={totaal}
              meer={false}
              naar={(pagina) => void navigate({ search: (vorig) => ({ ...vorig, pagina }) })}
            />
          </>
        )}
      </WachtOp>
      {koppelt && (
        <Koppelvenster
          bericht={koppelt}
          onKies={(onderwerp) => {
            beslissing.koppel(koppelt, onderwerp, 'bevestigd');
            setKoppelt(undefined);
          }}
          onSluit={() => setKoppelt(undefined)}
        />
      )}
    </Card>
  );
}

/** Does what a person decides, says so, and renews every list of news. */
function useBeslissing(kiesOnderwerp: (bericht: Nieuwsbericht) => void) {
  const t = useTranslations('actualiteit');
  const queries = useQueryClient();
  const [melding, setMelding] = useState('');
  const [fout, setFout] = useState<unknown>();
  const doe = async (werk: Promise<unknown>, gedaan: string) => {
    setFout(undefined);
    setMelding('');
    await werk.then(() => setMelding(gedaan), setFout);
    await queries.invalidateQueries({ queryKey: NIEUWS });
  };
  const beslissing: Beslissing = {
    koppel: ({ id, titel }, onderwerp, besluit) =>
      void doe(
        besluitKoppeling(id, onderwerp, besluit),
        t(besluit === 'bevestigd' ? 'gekoppeld' : 'nietGekoppeld', { naam: onderwerp.naam, titel }),
      ),
    terzijde: ({ id, titel }, terzijde) =>
      void doe(legTerzijde(id, terzijde), t(terzijde ? 'terzijdeGelegd' : 'teruggehaald', { titel })),
    kiesOnderwerp,
  };
  return { melding, fout, beslissing };
}
