import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, StatusChip } from '../../ui/index.ts';
import { Feit } from './feit.tsx';
import { naamVan } from './groepnaam.ts';
import { Handeling } from './handeling.tsx';
import { type Draaiboek, type Groep, useDoen } from './vragen.ts';
import { Zetten } from './zetten.tsx';

const OORDEEL = {
  zonder: 'slecht',
  gevraagd: 'onbekend',
  wacht: 'onbekend',
  aangenomen: 'goed',
  over: 'goed',
  gesloten: 'goed',
} as const;

/** How far a group is, in one word. */
function standVan(groep: Groep, toegewezen: boolean): keyof typeof OORDEEL {
  if (groep.gesloten || groep.aantal === 0) return 'gesloten';
  if (groep.verzoek?.soort === 'aannemen') return 'wacht';
  if (groep.aangenomen) return groep.aantal > 0 && groep.overgedragen === groep.aantal ? 'over' : 'aangenomen';
  return toegewezen ? 'gevraagd' : 'zonder';
}

/** A group of young people on the board: how far it is, what waits for another party, and what can be done with it. */
export function Groepkaart({ groep, draaiboek }: { readonly groep: Groep; readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const bij = draaiboek.bord.aanbod.find(({ id }) => id === groep.aanbod);
  const stand = standVan(groep, bij !== undefined);
  return (
    <li className="baken-bord__groep" aria-label={naamVan(groep)} tabIndex={-1}>
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
            <Handeling
              knop={akkoord}
              voluit={voluit(akkoord)}
              titel={voluit(akkoord)}
              zin={t(soort === 'aantal' ? 'akkoordZinAantal' : 'akkoordZinAannemen', {
                van: groep.aantal,
                naar: aantal,
                aantal,
                bij,
              })}
              velden={[]}
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
