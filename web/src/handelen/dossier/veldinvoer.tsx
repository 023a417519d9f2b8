import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Checkbox, Select, Skeleton, TextField } from '../../ui/index.ts';
import type { Invoer, Invoeren } from './invoer.ts';
import type { Gevraagd, Procedure, Veld } from './typen.ts';

// The calendar is the heaviest part of the kit: it comes with the first field that asks for a day.
const DatePicker = lazy(() => import('../../ui/datum.tsx'));

/** Id of the place of a field, to which the list of errors jumps. */
export const veldPlek = (code: string) => `dossierveld-${code}`;

interface VeldenProps {
  readonly velden: Procedure['velden'];
  readonly gevraagd: readonly Gevraagd[];
  readonly invoer: Invoeren;
  zet(code: string, invoer: Invoer): void;
  fout(code: string): string | undefined;
}

/** The fields that a step asks for, drawn from the definition of the procedure. */
export function Velden({ velden, gevraagd, invoer, zet, fout }: VeldenProps) {
  return gevraagd.map(({ veld: code, verplicht }) => {
    const veld = velden[code];
    return veld ? (
      <div key={code} id={veldPlek(code)}>
        <Een
          veld={veld}
          verplicht={verplicht !== false}
          waarde={invoer[code] ?? ''}
          zet={(nieuw) => zet(code, nieuw)}
          fout={fout(code)}
        />
      </div>
    ) : null;
  });
}

interface EenProps {
  readonly veld: Veld;
  readonly verplicht: boolean;
  readonly waarde: Invoer;
  zet(invoer: Invoer): void;
  readonly fout: string | undefined;
}

function Een({ veld, verplicht, waarde, zet, fout }: EenProps) {
  const t = useTranslations('dossier.veld');
  const kop = { label: veld.naam, fout, verplicht, ...(veld.uitleg ? { uitleg: veld.uitleg } : {}) };
  const tekst = typeof waarde === 'string' ? waarde : '';
  switch (veld.type) {
    case 'langeTekst':
      return <TextField {...kop} rijen={5} value={tekst} onChange={zet} />;
    case 'getal':
    case 'geld': {
      const eenheid = veld.type === 'geld' ? '€' : veld.eenheid;
      return (
        <TextField
          {...kop}
          label={eenheid ? `${veld.naam} (${eenheid})` : veld.naam}
          inputMode="decimal"
          value={tekst}
          onChange={zet}
        />
      );
    }
    case 'datum':
      return (
        <Suspense fallback={<Skeleton regels={1} />}>
          <DatePicker
            label={verplicht ? veld.naam : t('nietVerplicht', { naam: veld.naam })}
            value={tekst || undefined}
            onChange={(dag) => zet(dag ?? '')}
            fout={fout}
            {...(veld.uitleg ? { uitleg: veld.uitleg } : {})}
          />
        </Suspense>
      );
    case 'jaNee':
      return (
        <Select
          {...kop}
          value={tekst || null}
          onChange={zet}
          keuzes={[
            ...(verplicht ? [] : [{ waarde: '', naam: t('niets') }]),
            { waarde: 'ja', naam: t('ja') },
            { waarde: 'nee', naam: t('nee') },
          ]}
        />
      );
    case 'keuze':
      return (
        <Select
          {...kop}
          value={tekst || null}
          onChange={zet}
          keuzes={[
            ...(verplicht ? [] : [{ waarde: '', naam: t('niets') }]),
            ...(veld.keuzes ?? []).map(({ code, naam }) => ({ waarde: code, naam })),
          ]}
        />
      );
    case 'keuzes':
      return <Keuzes veld={veld} verplicht={verplicht} waarde={waarde} zet={zet} fout={fout} />;
    default:
      return <TextField {...kop} value={tekst} onChange={zet} />;
  }
}

function Keuzes({ veld, verplicht, waarde, zet, fout }: EenProps) {
  const t = useTranslations('dossier.veld');
  const kit = useTranslations('kit');
  const gekozen = new Set(typeof waarde === 'string' ? [] : waarde);
  const keuzes = veld.keuzes ?? [];
  return (
    <fieldset className="baken-keuzes">
      <legend className="baken-veld__label">{verplicht ? veld.naam : t('nietVerplicht', { naam: veld.naam })}</legend>
      {veld.uitleg && <p className="baken-veld__uitleg">{veld.uitleg}</p>}
      {fout && (
        <p className="baken-veld__fout">
          <span className="baken-alleen-voorlezen">{kit('foutmelding')} </span>
          {fout}
        </p>
      )}
      {keuzes.map(({ code, naam }) => (
        <Checkbox
          key={code}
          label={naam}
          aan={gekozen.has(code)}
          onChange={(aan) => zet(keuzes.map((k) => k.code).filter((c) => (c === code ? aan : gekozen.has(c))))}
        />
      ))}
    </fieldset>
  );
}
