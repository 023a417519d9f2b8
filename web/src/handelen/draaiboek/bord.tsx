import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { Alert, Card, EmptyState, StatusChip } from '../../ui/index.ts';
import { Aanbodlijst } from './aanbod.tsx';
import { Feit } from './feit.tsx';
import { DirecteKnop, Handeling, heel } from './handeling.tsx';
import { HULPVORMEN, type Hulpvorm } from './hulpvormen.ts';
import { PerDag, Toetsingen } from './voortgang.tsx';
import { type Draaiboek, type Groep, type Onderdeel, useDoen } from './vragen.ts';

const VOORTGANG = ['nietBegonnen', 'bezig', 'klaar'] as const;
const OORDEEL = { zonder: 'slecht', gevraagd: 'onbekend', aangenomen: 'goed', gesloten: 'goed' } as const;

/** The board of the transfer: every group of young people, who takes it over, and how far that is. All of it with the keyboard. */
export function Bord({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { bord } = draaiboek;
  return (
    <>
      <Card titel={t('titel')} onderschrift={<Zin draaiboek={draaiboek} />} acties={<Erbij draaiboek={draaiboek} />}>
        {bord.groepen.length > 0 && (
          <Alert soort={bord.afrondbaar ? 'let' : 'goed'}>
            <p>{bord.afrondbaar ?? t('iedereenOver')}</p>
          </Alert>
        )}
        {bord.groepen.length === 0 ? (
          <EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>
        ) : (
          <ul className="baken-bord">
            {bord.groepen.map((groep) => (
              <Groepkaart key={groep.id} groep={groep} draaiboek={draaiboek} />
            ))}
          </ul>
        )}
      </Card>
      <Aanbodlijst draaiboek={draaiboek} />
      <PerDag draaiboek={draaiboek} />
      <Toetsingen draaiboek={draaiboek} />
    </>
  );
}

function Zin({ draaiboek: { bord } }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { totaal, overgedragen, over, zonderOntvanger, begin, bijgesteld } = bord;
  return (
    <>
      {t('zin', { totaal, overgedragen, over, zonderOntvanger })}
      {bijgesteld !== 0 && ` ${t('bijgesteldZin', { begin, bijgesteld })}`}
    </>
  );
}

/** What can be added: a group, or all of the register. */
function Erbij({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { doe } = useDoen(draaiboek.id);
  const keuzes = HULPVORMEN.map((waarde) => ({ waarde, naam: t(`hulpvorm.${waarde}`) }));
  const mag = (soort: Onderdeel['soort']) => draaiboek.mag.includes(soort);
  return (
    <>
      {mag('groepenUitRegister') && draaiboek.bord.groepen.length === 0 && (
        <DirecteKnop knop={t('uitRegister')} doe={() => doe({ soort: 'groepenUitRegister' })} />
      )}
      {mag('groepErbij') && (
        <Handeling
          knop={t('groepErbij')}
          titel={t('groepErbij')}
          velden={[
            { naam: 'gebied', soort: 'tekst', label: t('gebied'), uitleg: t('gebiedUitleg') },
            { naam: 'hulpvorm', soort: 'keuze', label: t('soortHulp'), keuzes },
            { naam: 'locatie', soort: 'tekst', label: t('locatie'), verplicht: false },
            { naam: 'aantal', soort: 'getal', label: t('aantal'), uitleg: t('geenNamen') },
          ]}
          doe={(w) =>
            doe({
              soort: 'groepErbij',
              gebied: (w.gebied ?? '').trim().toUpperCase(),
              hulpvorm: w.hulpvorm as Hulpvorm,
              locatie: w.locatie ?? '',
              aantal: heel(w.aantal),
            })
          }
        />
      )}
    </>
  );
}

const naamVan = (groep: Groep): string =>
  [groep.gebiedNaam, groep.hulpvormNaam, groep.locatie].filter((deel) => deel !== '').join(', ');

function Groepkaart({ groep, draaiboek }: { readonly groep: Groep; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const bij = draaiboek.bord.aanbod.find(({ id }) => id === groep.aanbod);
  const stand = groep.gesloten ? 'gesloten' : groep.aangenomen ? 'aangenomen' : bij ? 'gevraagd' : 'zonder';
  return (
    <li className="baken-bord__groep" aria-label={naamVan(groep)}>
      <div className="baken-bord__kop">
        <h3>{naamVan(groep)}</h3>
        <StatusChip oordeel={OORDEEL[stand]}>{t(`stand.${stand}`)}</StatusChip>
      </div>
      <dl className="baken-bord__feiten">
        <Feit naam={t('overVan')}>{t('overVanWaarde', { over: groep.overgedragen, aantal: groep.aantal })}</Feit>
        <Feit naam={t('ontvanger')}>{bij?.naam ?? t('geenOntvanger')}</Feit>
        <Feit naam={t('dossiers')}>{t(`voortgang.${groep.dossiers}`)}</Feit>
        <Feit naam={t('archief')}>{t(`voortgang.${groep.archief}`)}</Feit>
        {groep.personeel !== '' && <Feit naam={t('personeel')}>{groep.personeel}</Feit>}
        {groep.huisvesting !== '' && <Feit naam={t('huisvesting')}>{groep.huisvesting}</Feit>}
      </dl>
      {!groep.gesloten && <Zetten groep={groep} draaiboek={draaiboek} />}
    </li>
  );
}

/** What can be done with a group, as far as it has come and the role may. */
function Zetten({ groep, draaiboek }: { readonly groep: Groep; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { doe } = useDoen(draaiboek.id);
  const mag = (soort: Onderdeel['soort']) => draaiboek.mag.includes(soort);
  const voluit = (knop: string) => `${knop}: ${naamVan(groep)}`;
  const passend = draaiboek.bord.aanbod.filter((a) => a.hulpvorm === groep.hulpvorm && a.plekken > a.aangenomen);
  const over = groep.aantal - groep.overgedragen;
  return (
    <div className="baken-bord__acties">
      {mag('toewijzen') && !groep.aangenomen && passend.length > 0 && (
        <Handeling
          knop={t('wijsToe')}
          voluit={voluit(t('wijsToe'))}
          titel={voluit(t('wijsToe'))}
          velden={[
            {
              naam: 'aanbod',
              soort: 'keuze',
              label: t('aanWie'),
              keuzes: passend.map((a) => ({
                waarde: String(a.id),
                naam: t('aanbodKeuze', { naam: a.naam, vrij: a.plekken - a.aangenomen }),
              })),
            },
          ]}
          doe={(w) => doe({ soort: 'toewijzen', groep: groep.id, aanbod: Number(w.aanbod) })}
        />
      )}
      {mag('aannemen') && groep.aanbod !== null && !groep.aangenomen && (
        <DirecteKnop
          knop={t('neemAan')}
          voluit={voluit(t('neemAan'))}
          soort="primary"
          doe={() => doe({ soort: 'aannemen', groep: groep.id })}
        />
      )}
      {mag('overgedragen') && groep.aangenomen && over > 0 && (
        <Handeling
          knop={t('draagOver')}
          voluit={voluit(t('draagOver'))}
          titel={voluit(t('draagOver'))}
          velden={[
            { naam: 'aantal', soort: 'getal', label: t('hoeveel'), begin: String(over) },
            { naam: 'dag', soort: 'dag', label: t('opDag'), begin: vandaag() },
          ]}
          doe={(w) => doe({ soort: 'overgedragen', groep: groep.id, aantal: heel(w.aantal), dag: w.dag ?? '' })}
        />
      )}
      {mag('groepStand') && (
        <Handeling
          knop={t('werkBij')}
          voluit={voluit(t('werkBij'))}
          titel={voluit(t('werkBij'))}
          velden={[
            { naam: 'dossiers', soort: 'keuze', label: t('dossiers'), keuzes: voortgangen(t), begin: groep.dossiers },
            { naam: 'archief', soort: 'keuze', label: t('archief'), keuzes: voortgangen(t), begin: groep.archief },
            { naam: 'personeel', soort: 'tekst', label: t('personeel'), begin: groep.personeel, verplicht: false },
            {
              naam: 'huisvesting',
              soort: 'tekst',
              label: t('huisvesting'),
              begin: groep.huisvesting,
              verplicht: false,
            },
          ]}
          doe={(w) =>
            doe({
              soort: 'groepStand',
              groep: groep.id,
              dossiers: w.dossiers as Groep['dossiers'],
              archief: w.archief as Groep['archief'],
              personeel: w.personeel ?? '',
              huisvesting: w.huisvesting ?? '',
            })
          }
        />
      )}
      {mag('groepSplits') && groep.aantal > 1 && over > 0 && (
        <Handeling
          knop={t('splits')}
          voluit={voluit(t('splits'))}
          titel={voluit(t('splits'))}
          velden={[
            { naam: 'aantal', soort: 'getal', label: t('splitsAantal'), uitleg: t('splitsUitleg') },
            { naam: 'locatie', soort: 'tekst', label: t('locatie'), verplicht: false, begin: groep.locatie },
          ]}
          doe={(w) => doe({ soort: 'groepSplits', groep: groep.id, aantal: heel(w.aantal), locatie: w.locatie ?? '' })}
        />
      )}
      {mag('groepBijgesteld') && (
        <Handeling
          knop={t('stelBij')}
          voluit={voluit(t('stelBij'))}
          titel={voluit(t('stelBij'))}
          velden={[
            { naam: 'aantal', soort: 'getal', label: t('aantal'), begin: String(groep.aantal) },
            { naam: 'reden', soort: 'lang', label: t('waarom') },
          ]}
          doe={(w) => doe({ soort: 'groepBijgesteld', groep: groep.id, aantal: heel(w.aantal), reden: w.reden ?? '' })}
        />
      )}
      {mag('losmaken') && groep.aanbod !== null && groep.overgedragen === 0 && (
        <Handeling
          knop={t('maakLos')}
          voluit={voluit(t('maakLos'))}
          titel={voluit(t('maakLos'))}
          velden={[{ naam: 'reden', soort: 'lang', label: t('waarom') }]}
          doe={(w) => doe({ soort: 'losmaken', groep: groep.id, reden: w.reden ?? '' })}
        />
      )}
      {mag('groepSluit') && (
        <DirecteKnop
          knop={t('sluitGroep')}
          voluit={voluit(t('sluitGroep'))}
          doe={() => doe({ soort: 'groepSluit', groep: groep.id })}
        />
      )}
    </div>
  );
}

const voortgangen = (t: ReturnType<typeof useTranslations<'draaiboek.bord'>>) =>
  VOORTGANG.map((waarde) => ({ waarde, naam: t(`voortgang.${waarde}`) }));
