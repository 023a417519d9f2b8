import { IconMoodEmpty } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../api/client.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import { VerborgenVlak } from './verborgen.tsx';

/** Below this a wait is not worth showing: a flash of grey is more restless than nothing. */
const WACHT_MS = 300;

/** Grey lines in place of what is coming; appears only after 300 ms. */
export function Skeleton({ regels = 6 }: { regels?: number }) {
  const t = useTranslations('kit');
  const [zichtbaar, setZichtbaar] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => setZichtbaar(true), WACHT_MS);
    return () => clearTimeout(klok);
  }, []);
  return (
    <div className="baken-skelet" role="status" aria-busy="true">
      {zichtbaar && (
        <>
          <span className="baken-alleen-voorlezen">{t('laden')}</span>
          {Array.from({ length: regels }, (_, nummer) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
            <span key={nummer} className="baken-skelet__regel" style={{ width: `${92 - ((nummer * 17) % 40)}%` }} />
          ))}
        </>
      )}
    </div>
  );
}

interface EmptyStateProps {
  readonly titel: string;
  readonly children?: ReactNode;
  /** What the user can do next. */
  readonly actie?: ReactNode;
}

export function EmptyState({ titel, children, actie }: EmptyStateProps) {
  return (
    <div className="baken-leeg">
      <IconMoodEmpty size={28} stroke={1.4} aria-hidden="true" />
      <p className="baken-leeg__titel">{titel}</p>
      {children && <div className="baken-leeg__tekst">{children}</div>}
      {actie}
    </div>
  );
}

const VERBODEN = 403;
const NIET_GEVONDEN = 404;
/** The server understood, and does not do it like this. */
const GEWEIGERD: ReadonlySet<number> = new Set([400, 409, 413, 415, 422, 429]);
const ALLEEN_PLEKKEN = /^Controleer: [#\w/., -]*$/;

/** What went wrong with a request, and a way to try again. */
export function ErrorState({ fout, opnieuw }: { fout: unknown; opnieuw?: () => void }) {
  const t = useTranslations('kit');
  if (fout instanceof ApiFout && fout.status === VERBODEN) return <VerborgenVlak />;
  const uitleg = fout instanceof ApiFout && fout.status > 0 ? (fout.detail ?? t('foutServer')) : t('foutNetwerk');
  const weg = fout instanceof ApiFout && fout.status === NIET_GEVONDEN;
  const geweigerd = fout instanceof ApiFout && GEWEIGERD.has(fout.status);
  // What the sentence above says already is not said again.
  const plekken = geweigerd ? fout.invoer.filter(({ melding }) => !uitleg.includes(melding)) : [];
  return (
    <Alert
      soort="fout"
      titel={t(weg ? 'foutNietGevonden' : geweigerd ? 'foutGeweigerd' : 'foutTitel')}
      meteen
      actie={
        opnieuw &&
        !weg && (
          <Button klein onPress={opnieuw}>
            {t('opnieuw')}
          </Button>
        )
      }
    >
      {/* Where every place has its own sentence, one that only lists the places in the words of a program adds nothing. */}
      {!(plekken.length > 0 && ALLEEN_PLEKKEN.test(uitleg)) && <p>{uitleg}</p>}
      {plekken.length > 0 && (
        <ul className="baken-opsomming">
          {plekken.map(({ plaats, melding }) => (
            <li key={`${plaats} ${melding}`}>{melding}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

interface WachtOpProps<T> {
  readonly vraag: UseQueryResult<T>;
  readonly regels?: number;
  children(gegevens: T): ReactNode;
}

/** Shows a request in its three states: loading, failed, answered. Old data stay on the screen while new ones come. */
export function WachtOp<T>({ vraag, regels, children }: WachtOpProps<T>) {
  if (vraag.data !== undefined) return children(vraag.data);
  if (vraag.isError) return <ErrorState fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return <Skeleton {...(regels === undefined ? {} : { regels })} />;
}
