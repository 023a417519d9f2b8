import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button, Card, ErrorState, Select, TextField } from '../../ui/index.ts';
import { MELDERS, type Melder, type Proefuitkomst, type Proefvraag, URGENTIES, type Urgentie } from './typen.ts';
import { probeer } from './vragen.ts';

interface ProefvakProps {
  /** A route that is being written, tried beside those that hold; null: only these. */
  readonly concept: NonNullable<Proefvraag['route']> | null;
}

/** What came of a question: an outcome, a refusal, or nothing as nothing was asked. */
interface Antwoord {
  readonly gevraagd: string;
  readonly uitkomst?: Proefuitkomst;
  readonly fout?: unknown;
  readonly leeg?: true;
}

/** "What would happen to this report?" Nothing is kept. */
export function Proefvak({ concept }: ProefvakProps) {
  const t = useTranslations('meldpunt.routes');
  const m = useTranslations('meldpunt.melden');
  const [melder, setMelder] = useState<Melder>('anders');
  const [urgentie, setUrgentie] = useState<Urgentie>('dezeWeek');
  const [tekst, setTekst] = useState('');
  const [antwoord, setAntwoord] = useState<Antwoord | null>(null);
  const vraag: Proefvraag = { melding: { soortMelder: melder, urgentie, tekst, regio: null }, route: concept };
  const gevraagd = JSON.stringify(vraag);
  // What was said of another text or rule says nothing of this one, also when it comes late.
  const nu = antwoord?.gevraagd === gevraagd ? antwoord : null;
  const proef = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (tekst.trim() === '') return setAntwoord({ gevraagd, leeg: true });
    setAntwoord(
      await probeer(vraag).then(
        (uitkomst) => ({ gevraagd, uitkomst }),
        (fout: unknown) => ({ gevraagd, fout }),
      ),
    );
  };
  return (
    <Card titel={t('proef')} onderschrift={t(concept ? 'proefMet' : 'proefUitleg')}>
      <form className="baken-formulier" noValidate onSubmit={(gebeurtenis) => void proef(gebeurtenis)}>
        <TextField
          label={t('proefTekst')}
          maxLength={4000}
          value={tekst}
          onChange={setTekst}
          rijen={4}
          fout={nu?.leeg ? t('proefLeeg') : undefined}
        />
        <Select
          label={t('proefMelder')}
          keuzes={MELDERS.map((waarde) => ({ waarde, naam: m(`melders.${waarde}`) }))}
          value={melder}
          onChange={(waarde) => setMelder(waarde)}
        />
        <Select
          label={t('proefHaast')}
          keuzes={URGENTIES.map((waarde) => ({ waarde, naam: m(`urgenties.${waarde}`) }))}
          value={urgentie}
          onChange={(waarde) => setUrgentie(waarde)}
        />
        <Button type="submit">{t('probeer')}</Button>
      </form>
      <div aria-live="polite">
        {nu?.fout !== undefined && <ErrorState fout={nu.fout} />}
        {nu?.uitkomst && <Uitkomst uitkomst={nu.uitkomst} />}
      </div>
    </Card>
  );
}

function Uitkomst({ uitkomst }: { readonly uitkomst: Proefuitkomst }) {
  const t = useTranslations('meldpunt.routes');
  const i = useTranslations('meldpunt.inbox');
  const { voorrang, deelMetAnalist, eigenaar, tips, treffers, fouten } = uitkomst;
  if (fouten.length > 0)
    return (
      <Alert soort="fout" titel={t('proefFout')}>
        <ul className="baken-opsomming">
          {fouten.map(({ plek, melding }) => (
            <li key={plek + melding}>{melding}</li>
          ))}
        </ul>
      </Alert>
    );
  return (
    <Alert titel={t('proefDan')}>
      <ul className="baken-opsomming">
        <li>{i(`voorrang.${voorrang}`)}</li>
        <li>{t(deelMetAnalist ? 'danDelen' : 'nietDelen')}</li>
        <li>{eigenaar ? t('danEigenaar', { naam: eigenaar }) : t('geenEigenaar')}</li>
        {tips.map((tip) => (
          <li key={tip}>{t('danTip', { tip })}</li>
        ))}
      </ul>
      {treffers.length === 0 ? (
        <p>{t('geenRegel')}</p>
      ) : (
        <p>
          {t('welkeRegels', {
            namen: treffers
              .map(({ naam, woorden }) => (woorden.length > 0 ? `${naam} (${woorden.join(', ')})` : naam))
              .join('; '),
          })}
        </p>
      )}
    </Alert>
  );
}
