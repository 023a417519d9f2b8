import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Padlijn } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, EmptyState, ErrorState, FileDrop, TextField } from '../../ui/index.ts';
import '../../grafiek/padlijn.css';
import { DirecteKnop } from './handeling.tsx';
import { type Draaiboek, leesBestand, useDoen } from './vragen.ts';

interface DeelProps {
  readonly draaiboek: Draaiboek;
}

/** Liquidity by week: what was expected, what came true, and the six-month test of the Subsidieregeling. */
export function Liquiditeit({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.geld');
  const opmaak = useOpmaak();
  const { laatste, weken, toets } = draaiboek.liquiditeit;
  const mag = draaiboek.mag.includes('prognose');
  const uitslag = toets?.binnenZesMaanden;
  const { doe } = useDoen(draaiboek.id);
  const naam = (week: string) => t('weekNaam', { week: Number(week.slice(6)), jaar: week.slice(0, 4) });
  if (!draaiboek.liquiditeit.zichtbaar)
    return (
      <Card titel={t('titel')}>
        <EmptyState titel={t('nietZichtbaar')}>{t('nietZichtbaarUitleg')}</EmptyState>
      </Card>
    );
  return (
    <Card
      titel={t('titel')}
      onderschrift={
        laatste
          ? t('laatste', { dag: opmaak.datum(laatste.op), door: laatste.door, weken: laatste.weken })
          : t(draaiboek.mag.includes('deelPrognose') ? 'nogGeen' : 'nogGeenGedeeld')
      }
      acties={
        weken.length > 0 &&
        draaiboek.mag.includes('deelPrognose') && (
          <DirecteKnop knop={t('deelOpnieuw')} doe={() => doe({ soort: 'deelPrognose' })} />
        )
      }
    >
      {toets && (
        <Alert
          soort={uitslag === true ? 'let' : uitslag === false ? 'goed' : 'info'}
          titel={t(`toets.${String(uitslag)}` as 'toets.true')}
        >
          <p>
            {toets.eersteTekort
              ? t('eersteTekort', {
                  week: naam(toets.eersteTekort.week),
                  tekort: opmaak.euro(toets.eersteTekort.tekort),
                })
              : t('geenTekort', { dag: opmaak.datum(toets.totEnMet) })}
            {toets.grootsteTekort &&
              toets.grootsteTekort.week !== toets.eersteTekort?.week &&
              ` ${t('grootsteTekort', {
                week: naam(toets.grootsteTekort.week),
                tekort: opmaak.euro(toets.grootsteTekort.tekort),
              })}`}
            {toets.eersteTekort && ` ${t('regeling')}`}
            {toets.onbekend.length > 0 &&
              ` ${t('onbekend', { maanden: toets.onbekend.map((m) => opmaak.maand(`${m}-01`, true)).join(', ') })}`}
          </p>
        </Alert>
      )}
      {weken.length > 0 ? (
        <Padlijn
          zin={t('zin', { weken: weken.length, werkelijk: weken.filter((w) => w.werkelijk !== null).length })}
          koppen={[t('week'), t('verwacht'), t('werkelijk')]}
          geen={t('nietBekend')}
          formaat={opmaak.euroKort}
          punten={weken.map(({ week, verwacht, werkelijk }) => ({
            sleutel: week,
            naam: naam(week),
            kort: week.slice(6),
            zonder: verwacht,
            met: werkelijk,
          }))}
        />
      ) : (
        <EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>
      )}
      {mag && <Invoer draaiboek={draaiboek} />}
    </Card>
  );
}

type Soort = 'prognose' | 'realisatie';
type Gelezen = Awaited<ReturnType<typeof leesBestand>> & { readonly bestand: string | null };

/** A file or typed lines, read first and kept when the person has seen what was read and what was not. */
function Invoer({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.geld');
  const { doe } = useDoen(draaiboek.id);
  const [getypt, setGetypt] = useState('');
  const [gelezen, setGelezen] = useState<Gelezen>();
  const [fout, setFout] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const lees = async (bestand: File, naam: string | null) => {
    setFout(undefined);
    setGelezen(undefined);
    setBezig(true);
    await leesBestand(bestand).then((uit) => setGelezen({ ...uit, bestand: naam }), setFout);
    setBezig(false);
  };
  const bewaar = async (soort: Soort) => {
    if (!gelezen) return;
    await doe({ soort, weken: [...gelezen.weken], bestand: gelezen.bestand });
    setGelezen(undefined);
    setGetypt('');
  };
  return (
    <div className="baken-formulier baken-drb-invoer baken-niet-afdrukken">
      <h3>{t('invoer')}</h3>
      <FileDrop
        label={t('bestand')}
        uitleg={t('bestandUitleg')}
        soorten={['.csv', '.xlsx']}
        bezig={bezig}
        onBestand={(bestand) => void lees(bestand, bestand.name)}
      />
      <TextField
        label={t('getypt')}
        uitleg={t('getyptUitleg')}
        rijen={4}
        value={getypt}
        onChange={setGetypt}
        verplicht={false}
        maxLength={20_000}
      />
      <div>
        <Button
          klein
          isDisabled={bezig || getypt.trim() === ''}
          onPress={() => void lees(new File([getypt], 'getypt.csv'), null)}
        >
          {t('leesGetypt')}
        </Button>
      </div>
      {fout !== undefined && <ErrorState fout={fout} />}
      {gelezen && (
        <Alert
          soort={gelezen.afgekeurd.length > 0 ? 'let' : 'info'}
          titel={t('gelezen', { weken: gelezen.weken.length })}
          meteen
        >
          {gelezen.afgekeurd.length > 0 && (
            <>
              <p>{t('nietGelezen', { aantal: gelezen.afgekeurd.length })}</p>
              <ul>
                {gelezen.afgekeurd.map(({ rij, melding }) => (
                  <li key={rij}>{t('rij', { rij, melding })}</li>
                ))}
              </ul>
            </>
          )}
          {gelezen.weken.length > 0 && (
            <div className="baken-bord__acties">
              <DirecteKnop knop={t('bewaarPrognose')} soort="primary" doe={() => bewaar('prognose')} />
              <DirecteKnop knop={t('bewaarRealisatie')} doe={() => bewaar('realisatie')} />
            </div>
          )}
        </Alert>
      )}
    </div>
  );
}
