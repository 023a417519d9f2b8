import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Alert, Button, Card, EmptyState, ErrorState, TextField, WachtOp } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import { overleggenVraag, planOverleg } from './vragen.ts';

const TIJD = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

/** The quarterly meetings of the parties, and whether the next one is in time. */
export function Overlegdeel({ magPlannen }: { readonly magPlannen: boolean }) {
  const t = useTranslations('programma.overleggen');
  const opmaak = useOpmaak();
  const vraag = useQuery(overleggenVraag());
  return (
    <WachtOp vraag={vraag} regels={6}>
      {({ overleggen, uiterlijk }) => {
        const komt = overleggen.some(
          ({ gevoerdOp, datum, toestand }) => !gevoerdOp && toestand !== 'vervallen' && (datum ?? '') >= vandaag(),
        );
        return (
          <div className="baken-stapel">
            {uiterlijk && (
              <Alert
                soort={uiterlijk < vandaag() ? 'let' : komt ? 'goed' : 'info'}
                titel={t(komt ? 'gepland' : uiterlijk < vandaag() ? 'teLaat' : 'uiterlijk', {
                  datum: opmaak.datum(uiterlijk),
                })}
              />
            )}
            <Card titel={t('titel')} onderschrift={t('onder')}>
              {overleggen.length === 0 ? (
                <EmptyState titel={t('leeg')} />
              ) : (
                <ul className="baken-convenantlijst">
                  {overleggen.map(({ id, titel, kenmerk, datum, gevoerdOp, toestandNaam, openTaken }) => (
                    <li key={id}>
                      <Link to="/dossiers/$id" params={{ id: String(id) }}>
                        {titel}
                      </Link>
                      <span className="baken-stil">
                        {[
                          kenmerk,
                          toestandNaam,
                          gevoerdOp ? t('gehouden', { datum: opmaak.datum(gevoerdOp) }) : datum && opmaak.datum(datum),
                          t('acties', { aantal: openTaken }),
                        ]
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
            {magPlannen && <Nieuw />}
          </div>
        );
      }}
    </WachtOp>
  );
}

function Nieuw() {
  const t = useTranslations('programma.overleggen');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [dag, zetDag] = useState<string>();
  const [tijd, zetTijd] = useState('');
  const [plaats, zetPlaats] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { fout, doe } = usePoging();
  const tijdFout = tijd !== '' && !TIJD.test(tijd.trim());
  const voorbij = dag !== undefined && dag < vandaag();
  const plan = () => {
    zetGeprobeerd(true);
    if (!dag || voorbij || tijdFout) return;
    const overleg = { datum: dag, tijd: tijd.trim() || null, plaats: plaats.trim() };
    void doe(overleg, async (sleutel) => {
      const { id } = await planOverleg({ ...overleg, sleutel });
      await queries.invalidateQueries({ queryKey: DOSSIERS });
      await navigate({ to: '/dossiers/$id', params: { id: String(id) } });
    });
  };
  return (
    <Card titel={t('nieuw')} onderschrift={t('nieuwOnder')}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          plan();
        }}
      >
        {fout !== undefined && <ErrorState fout={fout} />}
        <DatePicker
          label={t('dag')}
          value={dag}
          onChange={zetDag}
          min={vandaag()}
          fout={geprobeerd && (!dag || voorbij) ? t(dag ? 'foutVoorbij' : 'foutDag') : undefined}
        />
        <TextField
          label={t('tijd')}
          verplicht={false}
          value={tijd}
          onChange={zetTijd}
          fout={geprobeerd && tijdFout ? t('foutTijd') : undefined}
        />
        <TextField label={t('plaats')} verplicht={false} maxLength={300} value={plaats} onChange={zetPlaats} />
        <div>
          <Button type="submit" soort="primary">
            {t('plan')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
