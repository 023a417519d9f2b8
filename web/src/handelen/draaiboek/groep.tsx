import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, StatusChip } from '../../ui/index.ts';
import { Feit } from './feit.tsx';
import { DirecteKnop, Handeling, heel } from './handeling.tsx';
import { type Draaiboek, type Groep, type Onderdeel, useDoen } from './vragen.ts';

const VOORTGANG = ['nietBegonnen', 'bezig', 'klaar'] as const;
const OORDEEL = {
  zonder: 'slecht',
  gevraagd: 'onbekend',
  wacht: 'onbekend',
  aangenomen: 'goed',
  gesloten: 'goed',
} as const;

/** A group as people call it. */
export const naamVan = (groep: Groep): string =>
  [groep.gebiedNaam, groep.hulpvormNaam, groep.locatie].filter((deel) => deel !== '').join(', ');

/** A group of young people on the board: how far it is, what waits for another party, and what can be done with it. */
export function Groepkaart({ groep, draaiboek }: { readonly groep: Groep; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const bij = draaiboek.bord.aanbod.find(({ id }) => id === groep.aanbod);
  const wacht = groep.verzoek?.soort === 'aannemen';
  const stand = groep.gesloten
    ? 'gesloten'
    : wacht
      ? 'wacht'
      : groep.aangenomen
        ? 'aangenomen'
        : bij
          ? 'gevraagd'
          : 'zonder';
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
      {groep.verzoek && <Wacht groep={groep} verzoek={groep.verzoek} draaiboek={draaiboek} />}
      <Zetten groep={groep} draaiboek={draaiboek} />
    </li>
  );
}

interface WachtProps {
  readonly groep: Groep;
  readonly verzoek: NonNullable<Groep['verzoek']>;
  readonly draaiboek: Draaiboek;
}

/** What one party asked and what counts only when another agreed. */
function Wacht({ groep, verzoek, draaiboek }: WachtProps) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  const { id, soort, aantal, reden, door, op, magAkkoord, alsInspectie, magWeg } = verzoek;
  const bij = draaiboek.bord.aanbod.find((a) => a.id === groep.aanbod)?.naam ?? '';
  const voluit = (knop: string) => `${knop}: ${naamVan(groep)}`;
  const akkoord = t(alsInspectie ? 'geefAkkoordAlsInspectie' : 'geefAkkoord');
  return (
    <Alert soort="let" titel={t('wachtOpAkkoord')}>
      <p>
        {soort === 'aantal'
          ? t('vraagtAantal', { door, dag: opmaak.datum(op), van: groep.aantal, naar: aantal, reden })
          : t('vraagtAannemen', { door, dag: opmaak.datum(op), aantal, bij })}
      </p>
      {!magAkkoord && <p>{t('wieAkkoord')}</p>}
      {alsInspectie && <p>{t('speeltInspectie')}</p>}
      {(magAkkoord || magWeg) && (
        <div className="baken-bord__acties">
          {magAkkoord && (
            <DirecteKnop
              knop={akkoord}
              voluit={voluit(akkoord)}
              soort="primary"
              doe={() => doe({ soort: 'akkoord', groep: groep.id, verzoek: id })}
            />
          )}
          {magWeg && (
            <Handeling
              knop={t(magAkkoord ? 'nietAkkoord' : 'trekVerzoekIn')}
              voluit={voluit(t(magAkkoord ? 'nietAkkoord' : 'trekVerzoekIn'))}
              titel={voluit(t(magAkkoord ? 'nietAkkoord' : 'trekVerzoekIn'))}
              velden={[{ naam: 'reden', soort: 'lang', label: t('waarom') }]}
              doe={(w) => doe({ soort: 'verzoekWeg', groep: groep.id, verzoek: id, reden: w.reden ?? '' })}
            />
          )}
        </div>
      )}
    </Alert>
  );
}

/** What can be done with a group, as far as it has come and the role may. */
function Zetten({ groep, draaiboek }: { readonly groep: Groep; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  // Of a group that is closed only a wrong count is mended.
  const mag = (soort: Onderdeel['soort']) =>
    draaiboek.mag.includes(soort) && (!groep.gesloten || soort === 'overdrachtTerug');
  const vrij = groep.verzoek === null;
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
      {groep.magAannemen && (
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
            { naam: 'aantal', soort: 'getal', label: t('splitsAantal'), uitleg: t('splitsUitleg') },
            { naam: 'locatie', soort: 'tekst', label: t('locatie'), verplicht: false, begin: groep.locatie },
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
      {mag('losmaken') && groep.aanbod !== null && groep.overgedragen === 0 && (
        <Handeling
          knop={t('maakLos')}
          voluit={voluit(t('maakLos'))}
          titel={voluit(t('maakLos'))}
          velden={[{ naam: 'reden', soort: 'lang', label: t('waarom') }]}
          doe={(w) => doe({ soort: 'losmaken', groep: groep.id, reden: w.reden ?? '' })}
        />
      )}
      {groep.magSluiten && (
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
