import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, StatusChip } from '../../ui/index.ts';
import { Feit } from './feit.tsx';
import { Handeling, heel } from './handeling.tsx';
import { HULPVORMEN, type Hulpvorm } from './hulpvormen.ts';
import { type Aanbod, type Draaiboek, useDoen } from './vragen.ts';

/** The places that providers offer, and how many of them were accepted. */
export function Aanbodlijst({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { aanbod, ontvangers, aangeboden, aangenomen } = draaiboek.bord;
  return (
    <Card
      titel={t('aanbodTitel')}
      onderschrift={t('aanbodZin', { aangeboden, aangenomen })}
      acties={draaiboek.mag.includes('aanbod') && <NieuwAanbod draaiboek={draaiboek} ontvangers={ontvangers} />}
    >
      {aanbod.length === 0 ? (
        <EmptyState titel={t('geenAanbod')}>{t('geenAanbodUitleg')}</EmptyState>
      ) : (
        <ul className="baken-bord">
          {aanbod.map((een) => (
            <Aanbodkaart key={een.id} aanbod={een} draaiboek={draaiboek} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface NieuwAanbodProps {
  readonly draaiboek: Draaiboek;
  readonly ontvangers: Draaiboek['bord']['ontvangers'];
}

/** Of a party that takes part, or of one by its name. */
function NieuwAanbod({ draaiboek, ontvangers }: NieuwAanbodProps) {
  const t = useTranslations('draaiboek.bord');
  const { doe } = useDoen(draaiboek.id);
  return (
    <Handeling
      knop={t('biedAan')}
      titel={t('biedAan')}
      velden={[
        {
          naam: 'partij',
          soort: 'keuze',
          label: t('ontvanger'),
          keuzes: [
            ...ontvangers.map(({ partijId, naam }) => ({ waarde: String(partijId), naam })),
            { waarde: 'ander', naam: t('anderePartij') },
          ],
          begin: String(ontvangers[0]?.partijId ?? 'ander'),
        },
        {
          ...{ naam: 'naam', soort: 'tekst', label: t('naamAnder'), uitleg: t('naamAnderUitleg') },
          als: ({ partij }) => partij === 'ander',
        },
        {
          naam: 'hulpvorm',
          soort: 'keuze',
          label: t('soortHulp'),
          keuzes: HULPVORMEN.map((waarde) => ({ waarde, naam: t(`hulpvorm.${waarde}`) })),
        },
        { naam: 'plekken', soort: 'getal', label: t('plekken'), minstens: 1 },
        { naam: 'vanaf', soort: 'dag', label: t('vanaf'), begin: vandaag() },
        { naam: 'toelichting', soort: 'tekst', label: t('toelichting'), verplicht: false },
      ]}
      doe={(w) =>
        doe({
          soort: 'aanbod',
          partijId: w.partij === 'ander' ? null : Number(w.partij),
          naam: w.partij === 'ander' ? (w.naam ?? '') : '',
          hulpvorm: w.hulpvorm as Hulpvorm,
          plekken: heel(w.plekken),
          vanaf: w.vanaf ?? '',
          toelichting: w.toelichting ?? '',
        })
      }
    />
  );
}

function Aanbodkaart({ aanbod, draaiboek }: { readonly aanbod: Aanbod; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  const naam = `${aanbod.naam}, ${aanbod.hulpvormNaam}`;
  const gevraagd = aanbod.plekken - aanbod.aangenomen - aanbod.vrij;
  return (
    <li className="baken-bord__groep" aria-label={naam}>
      <div className="baken-bord__kop">
        <h3>{naam}</h3>
        {aanbod.plekken === 0 && <StatusChip oordeel="onbekend">{t('ingetrokken')}</StatusChip>}
      </div>
      <dl className="baken-bord__feiten">
        <Feit naam={t('plekken')}>{opmaak.getal(aanbod.plekken)}</Feit>
        <Feit naam={t('aangenomen')}>{opmaak.getal(aanbod.aangenomen)}</Feit>
        <Feit naam={t('stand.gevraagd')}>{opmaak.getal(Math.max(0, gevraagd))}</Feit>
        <Feit naam={t('vrij')}>{opmaak.getal(aanbod.vrij)}</Feit>
        <Feit naam={t('vanaf')}>{opmaak.datum(aanbod.vanaf)}</Feit>
        {aanbod.toelichting !== '' && <Feit naam={t('toelichting')}>{aanbod.toelichting}</Feit>}
      </dl>
      {aanbod.magWijzigen && (
        <div className="baken-bord__acties">
          <Handeling
            knop={t('wijzigAanbod')}
            voluit={`${t('wijzigAanbod')}: ${naam}`}
            titel={`${t('wijzigAanbod')}: ${naam}`}
            velden={[
              { naam: 'plekken', soort: 'getal', label: t('plekken'), begin: String(aanbod.plekken) },
              { naam: 'reden', soort: 'lang', label: t('waarom') },
            ]}
            doe={(w) =>
              doe({ soort: 'aanbodGewijzigd', aanbod: aanbod.id, plekken: heel(w.plekken), reden: w.reden ?? '' })
            }
          />
          {aanbod.plekken > 0 && aanbod.aangenomen === 0 && (
            <Handeling
              knop={t('trekAanbodIn')}
              voluit={`${t('trekAanbodIn')}: ${naam}`}
              titel={`${t('trekAanbodIn')}: ${naam}`}
              zin={t('trekAanbodInZin')}
              velden={[{ naam: 'reden', soort: 'lang', label: t('waarom') }]}
              doe={(w) => doe({ soort: 'aanbodGewijzigd', aanbod: aanbod.id, plekken: 0, reden: w.reden ?? '' })}
            />
          )}
        </div>
      )}
    </li>
  );
}
