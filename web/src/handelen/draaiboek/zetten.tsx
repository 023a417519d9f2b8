import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { naamVan } from './groepnaam.ts';
import { Handeling, heel } from './handeling.tsx';
import { type Draaiboek, type Groep, type Onderdeel, useDoen } from './vragen.ts';

const VOORTGANG = ['nietBegonnen', 'bezig', 'klaar'] as const;

/** What can be done with a group, as far as it has come and the role may. */
export function Zetten({ groep, draaiboek }: { readonly groep: Groep; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  // Of a group that is closed only a wrong count is mended.
  const mag = (soort: Onderdeel['soort']) =>
    draaiboek.mag.includes(soort) && (!groep.gesloten || soort === 'overdrachtTerug');
  const vrij = groep.verzoek === null;
  const voluit = (knop: string) => `${knop}: ${naamVan(groep)}`;
  const passend = draaiboek.bord.aanbod.filter(
    (a) => a.hulpvorm === groep.hulpvorm && a.vrij > 0 && a.id !== groep.aanbod,
  );
  const aanbod = draaiboek.bord.aanbod.find(({ id }) => id === groep.aanbod);
  const bij = aanbod?.naam ?? '';
  const teKort = aanbod && !groep.aangenomen ? groep.aantal - (aanbod.plekken - aanbod.aangenomen) : 0;
  // Who may not assign answers for itself.
  const losmaken = mag('toewijzen') ? 'maakLos' : 'neemNietAan';
  const over = groep.aantal - groep.overgedragen;
  // Two groups of one name would have the same buttons, tasks and lines.
  const delen = draaiboek.bord.groepen.filter((g) => g.gebied === groep.gebied && g.hulpvorm === groep.hulpvorm).length;
  const deelnaam = [groep.locatie, t('deel', { nummer: delen + 1 })].filter((deel) => deel !== '').join(', ');
  return (
    <div className="baken-bord__acties">
      {teKort > 0 && <p role="note">{t('teKort', { bij, plekken: groep.aantal - teKort, aantal: groep.aantal })}</p>}
      {mag('toewijzen') && groep.aanbod === null && passend.length === 0 && (
        <p className="baken-stil">{t('geenPassend', { hulp: groep.hulpvormNaam.toLowerCase() })}</p>
      )}
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
              uitleg: t('aanWieUitleg', { aantal: groep.aantal }),
              keuzes: passend.map((a) => ({
                waarde: String(a.id),
                naam: t('aanbodKeuze', { naam: a.naam, vrij: a.vrij }),
              })),
            },
          ]}
          doe={(w) => doe({ soort: 'toewijzen', groep: groep.id, aanbod: Number(w.aanbod), van: groep.aanbod })}
        />
      )}
      {groep.magAannemen && (
        <Handeling
          knop={t('neemAan')}
          voluit={voluit(t('neemAan'))}
          titel={voluit(t('neemAan'))}
          zin={t('neemAanZin', { aantal: groep.aantal, bij })}
          velden={[]}
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
            { naam: 'aantal', soort: 'getal', label: t('hoeveel'), begin: String(over), minstens: 1 },
            { naam: 'dag', soort: 'dag', label: t('opDag'), begin: vandaag() },
          ]}
          doe={(w) => doe({ soort: 'overgedragen', groep: groep.id, aantal: heel(w.aantal), dag: w.dag ?? '' })}
        />
      )}
      {mag('overdrachtTerug') && groep.overdrachten.length > 0 && (
        <Handeling
          knop={t('draaiTerug')}
          voluit={voluit(t('draaiTerug'))}
          titel={voluit(t('draaiTerug'))}
          velden={[
            {
              naam: 'overdracht',
              soort: 'keuze',
              label: t('welkeOverdracht'),
              uitleg: t('draaiTerugUitleg'),
              keuzes: groep.overdrachten.map(({ id, dag, aantal }) => ({
                waarde: String(id),
                naam: t('overdrachtKeuze', { aantal, dag: opmaak.datum(dag) }),
              })),
              begin: String(groep.overdrachten.at(-1)?.id ?? ''),
            },
            { naam: 'reden', soort: 'lang', label: t('waarom') },
          ]}
          doe={(w) =>
            doe({
              soort: 'overdrachtTerug',
              groep: groep.id,
              overdracht: Number(w.overdracht),
              reden: w.reden ?? '',
            })
          }
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
      {mag('groepSplits') && vrij && groep.aantal > 1 && over > 0 && (
        <Handeling
          knop={t('splits')}
          voluit={voluit(t('splits'))}
          titel={voluit(t('splits'))}
          velden={[
            { naam: 'aantal', soort: 'getal', label: t('splitsAantal'), uitleg: t('splitsUitleg'), minstens: 1 },
            { naam: 'locatie', soort: 'tekst', label: t('splitsNaam'), begin: deelnaam },
          ]}
          doe={(w) => doe({ soort: 'groepSplits', groep: groep.id, aantal: heel(w.aantal), locatie: w.locatie ?? '' })}
        />
      )}
      {mag('groepBijgesteld') && vrij && (
        <Handeling
          knop={t('stelBij')}
          voluit={voluit(t('stelBij'))}
          titel={voluit(t('stelBij'))}
          velden={[
            {
              naam: 'aantal',
              soort: 'getal',
              label: t('aantal'),
              uitleg: t('minderUitleg'),
              begin: String(groep.aantal),
            },
            { naam: 'reden', soort: 'lang', label: t('waarom') },
          ]}
          doe={(w) => doe({ soort: 'groepBijgesteld', groep: groep.id, aantal: heel(w.aantal), reden: w.reden ?? '' })}
        />
      )}
      {groep.magLosmaken && (
        <Handeling
          knop={t(losmaken)}
          voluit={voluit(t(losmaken))}
          titel={voluit(t(losmaken))}
          velden={[{ naam: 'reden', soort: 'lang', label: t('waarom') }]}
          doe={(w) => doe({ soort: 'losmaken', groep: groep.id, reden: w.reden ?? '' })}
        />
      )}
      {groep.magSluiten && (
        <Handeling
          knop={t('sluitGroep')}
          voluit={voluit(t('sluitGroep'))}
          titel={voluit(t('sluitGroep'))}
          zin={t('sluitGroepZin')}
          velden={[]}
          doe={() => doe({ soort: 'groepSluit', groep: groep.id })}
        />
      )}
    </div>
  );
}

const voortgangen = (t: ReturnType<typeof useTranslations<'draaiboek.bord'>>) =>
  VOORTGANG.map((waarde) => ({ waarde, naam: t(`voortgang.${waarde}`) }));
