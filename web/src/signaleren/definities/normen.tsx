import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Badge, Card, EmptyState, Scrollvlak, TredeTegel } from '../../ui/index.ts';
import { schrijfNorm } from '../aanbieder/kengetal.ts';
import { type Namen, Versie, Verwijzing, Verwijzingen } from './definitie.tsx';
import type { Definities, Norm, Normset } from './typen.ts';

/** Trede 1 is the absence of all others; trede 6 is for events only. */
const TREDEN_MET_NORM = [2, 3, 4, 5] as const;

interface NormenProps {
  readonly definities: Definities;
  readonly gevonden: Definities;
}

/** Every norm set: which value of which ratio leads to which trede. */
export function Normen({ definities, gevonden }: NormenProps) {
  const t = useTranslations('definities');
  if (gevonden.normsets.length === 0) return <EmptyState titel={t('niets')}>{t('nietsUitleg')}</EmptyState>;
  const namen: Namen = new Map(definities.indicatoren.map(({ code, naam }) => [code, naam]));
  const eenheden = new Map(definities.indicatoren.map(({ code, eenheid }) => [code, eenheid]));
  return (
    <div className="baken-stapel">
      {gevonden.normsets.map((set) => (
        <Normenset key={set.code} set={set} namen={namen} eenheden={eenheden} />
      ))}
    </div>
  );
}

interface SetProps {
  readonly set: Normset;
  readonly namen: Namen;
  readonly eenheden: ReadonlyMap<string, string>;
}

function Normenset({ set, namen, eenheden }: SetProps) {
  const t = useTranslations('definities');
  return (
    <Card
      titel={<span id={set.code}>{set.naam}</span>}
      onderschrift={<Versie {...set} />}
      acties={<Badge toon="saffraan">{set.status}</Badge>}
      vol
    >
      <div className="baken-inspring baken-normset">
        <Alert soort="let" titel={t('normset.let')}>
          <p>{set.toelichting}</p>
        </Alert>
        <p className="baken-stil">{t('normset.bron', { bron: set.bron })}</p>
      </div>
      <Scrollvlak className="baken-tabelrol" tabel={t('normset.tabel', { naam: set.naam })}>
        <table className="baken-tabel baken-normtabel">
          <caption className="baken-alleen-voorlezen">{t('normset.tabel', { naam: set.naam })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('normset.kengetal')}</th>
              {TREDEN_MET_NORM.map((trede) => (
                <th key={trede} scope="col" className="baken-tabel__rechts">
                  <TredeTegel trede={trede} />
                </th>
              ))}
              <th scope="col">{t('normset.waarom')}</th>
            </tr>
          </thead>
          <tbody>
            {set.normen.map((norm) => (
              <Rij
                key={`${norm.indicator} ${norm.alleenVoor?.join() ?? ''}`}
                norm={norm}
                namen={namen}
                eenheid={eenheden.get(norm.indicator) ?? 'fractie'}
              />
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      <div className="baken-inspring baken-normset">
        <h3>{t('normset.onmisbaar')}</h3>
        <p>{t('normset.onmisbaarUitleg')}</p>
        <ul className="baken-normset__lijst">
          {set.onmisbaar.map((deel) => (
            <li key={deel.code}>
              <b>{deel.naam}</b>: <Verwijzingen codes={deel.indicatoren} namen={namen} />
              {'. '}
              {deel.tredeBijOntbreken > 1
                ? t('normset.ontbreekt', { trede: deel.tredeBijOntbreken })
                : t('normset.alleenGezegd')}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Rij({ norm, namen, eenheid }: { readonly norm: Norm; readonly namen: Namen; readonly eenheid: string }) {
  const t = useTranslations('definities');
  const opmaak = useOpmaak();
  return (
    <tr>
      <th scope="row">
        <Verwijzing code={norm.indicator} namen={namen} />
      </th>
      {TREDEN_MET_NORM.map((trede) => {
        const grens = norm.grenzen[trede];
        const vorm = norm.grensTelt ? (`${norm.richting}OfGelijk` as const) : norm.richting;
        return (
          <td key={trede} className="baken-tabel__rechts">
            {grens === undefined ? (
              <span className="baken-ontbreekt">{t('normset.geenGrens')}</span>
            ) : (
              t(`kort.${vorm}`, { grens: schrijfNorm(opmaak, grens, eenheid) })
            )}
          </td>
        );
      })}
      <td>
        {norm.toelichting} <span className="baken-rijnaam__bij">{t('normset.bron', { bron: norm.bron })}</span>
      </td>
    </tr>
  );
}
