import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { definitiesVraag } from '../../signaleren/definities/vragen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Alert, Button, Select, TextField } from '../../ui/index.ts';
import { Formulier } from './formulier.tsx';
import { type Soort, soortenIn } from './soorten.ts';
import type { Melding } from './typen.ts';
import { maakSignaal } from './vragen.ts';

const LANGSTE = 2000;

interface SignaalProps {
  readonly melding: Melding;
  onSluit(): void;
}

/** Makes of a report an event that the rules see; afterwards it says what they made of it. */
export function Signaal({ melding, onSluit }: SignaalProps) {
  const t = useTranslations('meldpunt.deel');
  const { datum: schrijf } = useOpmaak();
  const [soort, setSoort] = useState<string | null>(null);
  const [datum, setDatum] = useState<string | undefined>(vandaag());
  const [toelichting, setToelichting] = useState('');
  const [uitkomst, setUitkomst] = useState<readonly { readonly id: number; readonly titel: string }[] | null>(null);
  // As it was when the window opened: what is put down here comes into it as well.
  const [eerder] = useState(melding.vastgelegd);
  if (uitkomst) return <Uitkomst signalen={uitkomst} onSluit={onSluit} />;
  return (
    <Formulier
      knop={t('legVast')}
      nodig={[
        ['soort', soort === null],
        ['datum', datum === undefined || datum > vandaag()],
        ['anders', eerder.some((een) => een.soort === soort && een.datum === datum)],
        ['korter', toelichting.trim().length > LANGSTE],
      ]}
      wens={{ soort: soort ?? '', datum: datum ?? '', toelichting }}
      doe={async (wens) => setUitkomst((await maakSignaal(melding.id, wens)).signalen)}
    >
      <p>{t('signaalUitleg')}</p>
      {eerder.length > 0 && (
        <p>
          {t('vastgelegd.al', {
            wat: eerder.map((een) => t('vastgelegd.watOp', { naam: een.naam, datum: schrijf(een.datum) })).join('; '),
          })}
        </p>
      )}
      <Soortkeuze soort={soort} onKies={setSoort} />
      <DatePicker label={t('wanneer')} value={datum} onChange={setDatum} max={vandaag()} />
      <TextField
        label={t('toelichting')}
        uitleg={t('toelichtingUitleg')}
        verplicht={false}
        value={toelichting}
        onChange={setToelichting}
        rijen={3}
      />
    </Formulier>
  );
}

interface SoortkeuzeProps {
  readonly soort: string | null;
  onKies(soort: string | null): void;
}

/** Seventy kinds are too many to look through: first what it is about, as where somebody adds an event to a provider. */
function Soortkeuze({ soort, onKies }: SoortkeuzeProps) {
  const t = useTranslations('meldpunt.deel');
  const [groep, setGroep] = useState<string | null>(null);
  const alle: readonly Soort[] = useQuery(definitiesVraag()).data?.gebeurtenissoorten ?? [];
  const { groepen, soorten } = soortenIn(alle, groep);
  return (
    <>
      <Select
        label={t('groep')}
        keuzes={groepen.map((naam) => ({ waarde: naam, naam }))}
        value={groep}
        onChange={(naam) => {
          setGroep(naam);
          if (alle.find(({ code }) => code === soort)?.groep !== naam) onKies(null);
        }}
      />
      <Select
        label={t('watGebeurde')}
        uitleg={alle.find(({ code }) => code === soort)?.uitleg}
        keuzes={soorten.map(({ code, naam }) => ({ waarde: code, naam }))}
        value={soort}
        onChange={onKies}
      />
    </>
  );
}

interface UitkomstProps {
  readonly signalen: readonly { readonly id: number; readonly titel: string }[];
  onSluit(): void;
}

/** What the rules made of it; nothing is said as plainly as something. */
function Uitkomst({ signalen, onSluit }: UitkomstProps) {
  const t = useTranslations('meldpunt.deel');
  return (
    <div className="baken-formulier">
      <Alert
        soort={signalen.length > 0 ? 'goed' : 'let'}
        titel={t(signalen.length > 0 ? 'signaalWel' : 'signaalNiet')}
        meteen
      >
        {signalen.length > 0 ? (
          <ul className="baken-opsomming">
            {signalen.map(({ id, titel }) => (
              <li key={id}>
                <Link to="/signalen/$id" params={{ id: String(id) }}>
                  {titel}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('signaalNietTekst')}</p>
        )}
        <p>{t('tredeTaak')}</p>
      </Alert>
      <div className="baken-melden__knoppen">
        <Button onPress={onSluit}>{t('klaar')}</Button>
      </div>
    </div>
  );
}
