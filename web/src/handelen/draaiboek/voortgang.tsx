import { useTranslations } from 'use-intl';
import { Figuur } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Handeling } from './handeling.tsx';
import { type Draaiboek, useDoen } from './vragen.ts';

/** Progress per day. */
export function PerDag({ draaiboek: { bord } }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  if (bord.perDag.length === 0) return null;
  return (
    <Card titel={t('perDag')} onderschrift={t('perDagZin', { dagen: bord.perDag.length, over: bord.overgedragen })}>
      <Figuur
        tabel={{
          bijschrift: t('perDag'),
          koppen: [t('dag'), t('overgedragen')],
          rijen: bord.perDag.map(({ dag, aantal }) => ({
            sleutel: dag,
            cellen: [opmaak.datum(dag), opmaak.getal(aantal)],
          })),
        }}
      >
        <ul className="baken-dagstaven">
          {bord.perDag.map(({ dag, aantal }) => (
            <li key={dag}>
              <span>{opmaak.datumKort(dag)}</span>
              <progress max={bord.totaal} value={aantal} aria-label={`${opmaak.datum(dag)}: ${opmaak.getal(aantal)}`} />
              <span>{opmaak.getal(aantal)}</span>
            </li>
          ))}
        </ul>
      </Figuur>
    </Card>
  );
}

/** What the inspectie says of the transfer; its last word counts. */
export function Toetsingen({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  const mag = draaiboek.mag.includes('toetsing');
  if (!mag && draaiboek.toetsingen.length === 0) return null;
  return (
    <Card
      titel={t('toetsing')}
      onderschrift={t('toetsingUitleg')}
      acties={
        draaiboek.toetsvraagKan ? (
          <Handeling
            knop={t('vraagToetsing')}
            titel={t('vraagToetsing')}
            velden={[{ naam: 'toelichting', soort: 'lang', label: t('watOpgelost') }]}
            doe={(w) => doe({ soort: 'toetsingGevraagd', toelichting: w.toelichting ?? '' })}
          />
        ) : (
          mag && (
            <Handeling
              knop={t('legToetsingVast')}
              titel={t('legToetsingVast')}
              velden={[
                {
                  naam: 'oordeel',
                  soort: 'keuze',
                  label: t('oordeel'),
                  keuzes: (['voldoet', 'voldoetNiet'] as const).map((waarde) => ({ waarde, naam: t(waarde) })),
                },
                { naam: 'toelichting', soort: 'lang', label: t('toelichting') },
              ]}
              doe={(w) =>
                doe({
                  soort: 'toetsing',
                  oordeel: w.oordeel as 'voldoet' | 'voldoetNiet',
                  toelichting: w.toelichting ?? '',
                })
              }
            />
          )
        )
      }
    >
      {draaiboek.toetsingen.length === 0 ? (
        <p>{t('nogGeenToetsing')}</p>
      ) : (
        <ul className="baken-regels">
          {draaiboek.toetsingen.map(({ op, oordeel, toelichting, door }) => (
            <li key={`${op}${toelichting}`}>
              <b>{t(oordeel)}</b> {toelichting}{' '}
              <span className="baken-stil">
                {opmaak.datum(op)}, {door}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
