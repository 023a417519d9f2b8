import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Card, Select } from '../../ui/index.ts';
import { type Keuze, metKolom } from './keuze.ts';
import type { Berichtsoort, Profielen, Veld, Veldnaam, Voorbeeld } from './typen.ts';

const GEEN = 'geen';

interface KolommenProps {
  readonly profielen: Profielen;
  readonly voorbeeld: Voorbeeld;
  readonly keuze: Keuze;
  readonly soorten: readonly Berichtsoort[];
  /** What must have a column and has none yet. */
  readonly missend: readonly { readonly soort: Berichtsoort; readonly veld: Veldnaam }[];
  onKies(keuze: Keuze): void;
}

/** Which column gives which field: a list of fields with a choice of columns, and what stands in the column beside it. */
export function Kolommen({ profielen, voorbeeld, keuze, soorten, missend, onKies }: KolommenProps) {
  const tm = useTranslations('berichteninlezen.mist');
  const tv = useTranslations('berichteninlezen.velden');
  const t = useTranslations('berichteninlezen.kolommen');
  const ts = useTranslations('berichteninlezen.soorten');
  const [open, setOpen] = useState<Berichtsoort | null>(null);
  const soort = soorten.find((een) => een === open) ?? soorten[0];
  if (soort === undefined) return null;
  const velden = profielen.velden[soort] ?? [];
  const isVerplicht = ({ veld, verplicht }: Veld) => verplicht || (veld === 'gemeente' && profielen.gemeente === null);
  const gekozen = velden.filter(({ veld }) => keuze.soorten[soort]?.[veld]).length;
  return (
    <Card titel={t('titel', { soort })} onderschrift={t('onder', { naam: ts(soort), gekozen, aantal: velden.length })}>
      {soorten.length > 1 && (
        <div className="baken-inleessoort">
          <Select<Berichtsoort>
            label={t('welke')}
            value={soort}
            onChange={setOpen}
            keuzes={soorten.map((een) => ({ waarde: een, naam: `${een} ${ts(een)}` }))}
          />
        </div>
      )}
      {missend.length > 0 ? (
        <Alert soort="let" titel={tm('titel', { aantal: missend.length })}>
          <p>{tm('uitleg')}</p>
          <ul className="baken-opsomming">
            {missend.map(({ soort: van, veld }) => (
              <li key={`${van} ${veld}`}>{tm('veld', { soort: van, veld: tv(veld) })}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <p className="baken-stil">{t('uitleg')}</p>
      )}
      {[true, false].map((verplicht) => (
        <Groep
          key={String(verplicht)}
          titel={t(verplicht ? 'verplicht' : 'vrij')}
          velden={velden.filter((veld) => isVerplicht(veld) === verplicht)}
          mist={missend.filter((een) => een.soort === soort).map(({ veld }) => veld)}
          {...{ voorbeeld, keuze, soort, onKies }}
        />
      ))}
    </Card>
  );
}

interface GroepProps {
  readonly titel: string;
  readonly velden: readonly Veld[];
  readonly voorbeeld: Voorbeeld;
  readonly keuze: Keuze;
  readonly soort: Berichtsoort;
  readonly mist: readonly Veldnaam[];
  onKies(keuze: Keuze): void;
}

function Groep({ titel, velden, voorbeeld, keuze, soort, mist, onKies }: GroepProps) {
  return (
    <section className="baken-veldgroep" aria-label={titel}>
      <h3>{titel}</h3>
      <ul>
        {velden.map(({ veld }) => (
          <Veldrij
            key={veld}
            veld={veld}
            voorbeeld={voorbeeld}
            mist={mist.includes(veld)}
            gekozen={keuze.soorten[soort]?.[veld] ?? null}
            onKies={(kolom) => onKies(metKolom(keuze, soort, veld, kolom))}
          />
        ))}
      </ul>
    </section>
  );
}

interface VeldrijProps {
  readonly veld: Veld['veld'];
  readonly voorbeeld: Voorbeeld;
  readonly gekozen: string | null;
  readonly mist: boolean;
  onKies(kolom: string | null): void;
}

/** A column of which the samples are shown has a value of its own, so that no name can be taken for "none". */
const alsWaarde = (kolom: string): string => `=${kolom}`;

function Veldrij({ veld, voorbeeld, gekozen, mist, onKies }: VeldrijProps) {
  const t = useTranslations('berichteninlezen.kolommen');
  const tv = useTranslations('berichteninlezen.velden');
  const tu = useTranslations('berichteninlezen.veldUitleg');
  const kolom = voorbeeld.kolommen.find(({ naam }) => naam === gekozen);
  return (
    <li className="baken-veldrij">
      <Select
        label={tv(veld)}
        uitleg={tu(veld)}
        fout={mist ? t('kies') : undefined}
        value={kolom ? alsWaarde(kolom.naam) : GEEN}
        onChange={(waarde) => onKies(waarde === GEEN ? null : waarde.slice(1))}
        keuzes={[
          { waarde: GEEN, naam: t('geen') },
          ...voorbeeld.kolommen.map(({ naam }) => ({ waarde: alsWaarde(naam), naam })),
        ]}
      />
      <p className="baken-veldrij__proef">
        {kolom &&
          (kolom.voorbeelden.length === 0 ? (
            t('leeg')
          ) : (
            <>
              <span className="baken-stil">{t('bijvoorbeeld')} </span>
              {kolom.voorbeelden.join(' · ')}
            </>
          ))}
      </p>
    </li>
  );
}
