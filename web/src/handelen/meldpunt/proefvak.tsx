import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button, Card, ErrorState, Select, TextField } from '../../ui/index.ts';
import { MELDERS, type Melder, type Proefuitkomst, type Proefvraag, URGENTIES, type Urgentie } from './typen.ts';
import { probeer } from './vragen.ts';

interface ProefvakProps {
  /** A route that is being written, tried beside those that hold; null: only these. */
  readonly concept: NonNullable<Proefvraag['route']> | null;
}

/** "What would happen to this report?" Nothing is kept. */
export function Proefvak({ concept }: ProefvakProps) {
  const t = useTranslations('meldpunt.routes');
  const m = useTranslations('meldpunt.melden');
  const [melder, setMelder] = useState<Melder>('anders');
  const [urgentie, setUrgentie] = useState<Urgentie>('dezeWeek');
  const [tekst, setTekst] = useState('');
  const [uitkomst, setUitkomst] = useState<Proefuitkomst | null>(null);
  const [fout, setFout] = useState<unknown>(null);
  const [leeg, setLeeg] = useState(false);
  // What was said of an earlier text says nothing of this one; an answer that comes late is to a question that nobody asks any more.
  const beurt = useRef(0);
  const opnieuw = () => {
    beurt.current += 1;
    setUitkomst(null);
    setFout(null);
    setLeeg(false);
  };
  const proef = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    opnieuw();
    if (tekst.trim() === '') return setLeeg(true);
    const deze = beurt.current;
    const voorbij = () => beurt.current !== deze;
    try {
      const antwoord = await probeer({
        melding: { soortMelder: melder, urgentie, tekst, regio: null },
        route: concept,
      });
      if (!voorbij()) setUitkomst(antwoord);
    } catch (mis) {
      if (!voorbij()) setFout(mis);
    }
  };
  const wijzig =
    <T,>(zet: (waarde: T) => void) =>
    (waarde: T) => {
      opnieuw();
      zet(waarde);
    };
  return (
    <Card titel={t('proef')} onderschrift={t(concept ? 'proefMet' : 'proefUitleg')}>
      <form className="baken-formulier" noValidate onSubmit={(gebeurtenis) => void proef(gebeurtenis)}>
        <TextField
          label={t('proefTekst')}
          maxLength={4000}
          value={tekst}
          onChange={wijzig(setTekst)}
          rijen={4}
          fout={leeg ? t('proefLeeg') : undefined}
        />
        <Select
          label={t('proefMelder')}
          keuzes={MELDERS.map((waarde) => ({ waarde, naam: m(`melders.${waarde}`) }))}
          value={melder}
          onChange={wijzig((waarde: Melder) => setMelder(waarde))}
        />
        <Select
          label={t('proefHaast')}
          keuzes={URGENTIES.map((waarde) => ({ waarde, naam: m(`urgenties.${waarde}`) }))}
          value={urgentie}
          onChange={wijzig((waarde: Urgentie) => setUrgentie(waarde))}
        />
        <Button type="submit">{t('probeer')}</Button>
      </form>
      <div aria-live="polite">
        {fout !== null && <ErrorState fout={fout} />}
        {uitkomst && <Uitkomst uitkomst={uitkomst} />}
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
