import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import type { Overleg } from './typen.ts';
import { maakVerslag } from './vragen.ts';

interface VerslagProps {
  readonly dossier: Dossier;
  readonly overleg: Overleg;
}

/** The report as all see it, and making it; putting it before the partner is a step of the procedure. */
export function Verslagdeel({ dossier, overleg }: VerslagProps) {
  const leidt = overleg.mag.schrijven;
  const t = useTranslations('gesprekken.verslag');
  const opmaak = useOpmaak();
  const { verslag, verslagOp, verslagDoor, verslagVerouderd } = overleg;
  return (
    <Card
      titel={t('titel')}
      onderschrift={
        verslagOp ? t('onder', { moment: opmaak.tijdstip(verslagOp), wie: verslagDoor ?? '' }) : t('onderNog')
      }
      acties={leidt && <Maken dossier={dossier} overleg={overleg} />}
    >
      {verslagVerouderd && leidt && <Alert soort="let" titel={t('verouderd')} />}
      {verslag ? <Tekst verslag={verslag} /> : <p className="baken-stil">{t(leidt ? 'uitleg' : 'nogNiet')}</p>}
    </Card>
  );
}

function Maken({ dossier, overleg }: VerslagProps) {
  const t = useTranslations('gesprekken.verslag');
  const queries = useQueryClient();
  const { fout, doe } = usePoging();
  const maak = () =>
    doe('verslag', async (sleutel) => {
      await maakVerslag(dossier.id, sleutel);
      await queries.invalidateQueries({ queryKey: DOSSIERS });
    });
  return (
    <>
      <Button onPress={() => void maak()}>{t(overleg.verslag ? 'opnieuw' : 'maak')}</Button>
      {fout !== undefined && <ErrorState fout={fout} />}
    </>
  );
}

function Tekst({ verslag }: { readonly verslag: NonNullable<Overleg['verslag']> }) {
  const t = useTranslations('gesprekken.verslag');
  const opmaak = useOpmaak();
  return (
    <>
      {verslag.gevoerdOp && <p>{t('gevoerd', { datum: opmaak.datum(verslag.gevoerdOp) })}</p>}
      {verslag.aanwezigen && <p>{t('aanwezigen', { namen: verslag.aanwezigen })}</p>}
      {verslag.punten.map(({ titel, tekst }) => (
        <section key={titel}>
          <h3>{titel}</h3>
          <p className="baken-agendapunt__tekst">{tekst}</p>
        </section>
      ))}
      {verslag.afspraken.length > 0 && (
        <section>
          <h3>{t('afspraken')}</h3>
          <ul>
            {verslag.afspraken.map(({ naam, voor, tot }) => (
              <li key={naam}>
                {[naam, voor, tot && t('voor', { datum: opmaak.datum(tot) })].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
