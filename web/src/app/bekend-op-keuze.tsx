import { IconCalendar } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { Button } from '../ui/index.ts';
import { useBekendOp, vandaag } from './bekend-op.ts';

// The calendar is the heaviest part of the kit (30 KB): it comes when someone wants another day.
const laadKalender = () => import('../ui/datum.tsx');
const DatePicker = lazy(laadKalender);

/** A date is typed digit by digit: only take it over when the user pauses. */
const PAUZE_MS = 600;
const VROEGST = '2000-01-01';

/** "Zoals bekend op": the whole app shows what was known on that day. Kept in the address. */
export function BekendOpKeuze() {
  const t = useTranslations('app.bekendOp');
  const opmaak = useOpmaak();
  const bekendOp = useBekendOp();
  const label = useId();
  const [kiezen, setKiezen] = useState(false);
  const { concept, kies, nu } = useUitgesteldeKeuze(bekendOp);

  return (
    <div className="baken-bekendop">
      {kiezen ? (
        <Suspense fallback={<p>{opmaak.datum(concept ?? nu)}</p>}>
          <DatePicker label={t('label')} value={concept} onChange={kies} max={nu} autoFocus />
        </Suspense>
      ) : (
        <>
          <span className="baken-veld__label" id={label}>
            {t('label')}
          </span>
          <Button
            className="baken-bekendop__knop"
            icoon={<IconCalendar size={17} aria-hidden="true" />}
            onHoverStart={() => void laadKalender()}
            onPress={() => setKiezen(true)}
            aria-label={t('wijzig', { datum: opmaak.datum(bekendOp ?? nu) })}
          >
            {opmaak.datum(bekendOp ?? nu)}
          </Button>
        </>
      )}
      {bekendOp && (
        <p>
          <Link to="." search={(vorig) => ({ ...vorig, bekendOp: undefined })}>
            {t('vandaag')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** The day in the field at once, the day in the address after a pause. */
function useUitgesteldeKeuze(bekendOp: string | undefined) {
  const nu = vandaag();
  const navigate = useNavigate();
  const [concept, setConcept] = useState<string | undefined>(bekendOp ?? nu);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setConcept(bekendOp ?? nu), [bekendOp, nu]);
  useEffect(() => () => clearTimeout(klok.current), []);

  const kies = (datum: string | undefined) => {
    setConcept(datum);
    clearTimeout(klok.current);
    if (!datum || datum < VROEGST || datum > nu) return;
    klok.current = setTimeout(
      () => void navigate({ to: '.', search: (vorig) => ({ ...vorig, bekendOp: datum === nu ? undefined : datum }) }),
      PAUZE_MS,
    );
  };
  return { concept, kies, nu };
}
