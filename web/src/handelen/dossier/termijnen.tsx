import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card } from '../../ui/index.ts';
import { Dagvenster } from './dagvenster.tsx';
import { leidt } from './mensen.ts';
import { stapVan } from './stapnaam.ts';
import { Tijdwoord } from './tijdwoord.tsx';
import type { Dossier, Termijn } from './typen.ts';

/** The terms: when each ends, what it was at first, and why that changed. Nothing is ever lost of it. */
export function Termijnen({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.termijn');
  const [verleng, setVerleng] = useState<Termijn>();
  const loopt = dossier.termijnen.filter(({ afgelopenOp }) => afgelopenOp === null);
  const voorbij = dossier.termijnen.filter(({ afgelopenOp }) => afgelopenOp !== null);
  const mag = leidt(dossier);
  return (
    <Card titel={t('titel')}>
      {loopt.length === 0 && <p className="baken-stil">{t('geen')}</p>}
      <ul className="baken-dossierlijst">
        {loopt.map((termijn) => (
          <li key={`${termijn.code}-${termijn.ronde}`}>
            <Een termijn={termijn} dossier={dossier} />
            {mag && termijn.stilSinds === null && (
              <Button
                soort="quiet"
                klein
                className="baken-niet-afdrukken"
                onPress={() => setVerleng(termijn)}
                aria-label={t('verlengVan', { naam: termijn.naam })}
              >
                {t('verleng')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {voorbij.length > 0 && (
        <details>
          <summary>{t('voorbij', { aantal: voorbij.length })}</summary>
          <ul className="baken-dossierlijst">
            {voorbij.map((termijn) => (
              <li key={`${termijn.code}-${termijn.ronde}`}>
                <Een termijn={termijn} dossier={dossier} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {verleng && (
        <Dagvenster
          dossier={dossier}
          titel={t('verlengVan', { naam: verleng.naam })}
          uitleg={t('verlengUitleg')}
          doe={t('verleng')}
          dag={verleng.tot}
          tegen={({ termijnen }) =>
            termijnen.some((een) => een.code === verleng.code && een.afgelopenOp === null) ? null : t('nietLopend')
          }
          opdracht={(tot, reden) => ({ soort: 'termijnVerlengd', termijn: verleng.code, tot, reden })}
          onSluit={() => setVerleng(undefined)}
        />
      )}
    </Card>
  );
}

function Een({ termijn, dossier }: { readonly termijn: Termijn; readonly dossier: Dossier }) {
  const t = useTranslations('dossier.termijn');
  const { datum } = useOpmaak();
  const { naam, soort, tot, oorspronkelijkTot, stilSinds, afgelopenOp, verlengingen, bron } = termijn;
  return (
    <div className="baken-termijn">
      <p className="baken-termijn__kop">
        <b>{naam}</b> <Badge toon={soort === 'hard' ? 'petrol' : 'grijs'}>{t(soort)}</Badge>
      </p>
      {afgelopenOp === null ? (
        <Tijdwoord tot={tot} vandaag={vandaag()} stilSinds={stilSinds} />
      ) : (
        <p>
          {t(afgelopenOp > tot ? 'teLaatGehaald' : 'gehaald', {
            datum: datum(afgelopenOp),
            tot: datum(tot),
            stap: stapVan(dossier, termijn.afgelopenMet) ?? 'leeg',
          })}
        </p>
      )}
      {tot !== oorspronkelijkTot && <p className="baken-stil">{t('eerst', { datum: datum(oorspronkelijkTot) })}</p>}
      {verlengingen.map(({ van, tot: nieuw, reden }) => (
        <p key={`${van}-${nieuw}`} className="baken-stil">
          {t('verlengd', { van: datum(van), tot: datum(nieuw), reden })}
        </p>
      ))}
      {stilSinds && <p className="baken-stil">{t('stilUitleg')}</p>}
      <p className="baken-stil">{t('bron', { bron })}</p>
    </div>
  );
}
