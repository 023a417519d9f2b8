import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState, type Keuze, Select, TextField } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';

/** What is asked before something is done. */
export interface Vraagveld {
  readonly naam: string;
  readonly soort: 'tekst' | 'lang' | 'getal' | 'dag' | 'keuze';
  readonly label: string;
  readonly uitleg?: string;
  readonly keuzes?: readonly Keuze<string>[];
  readonly begin?: string;
  readonly verplicht?: boolean;
  /** Most characters, where that is other than that of its kind. */
  readonly hoogstens?: number;
}
/** As the server takes them: a name or one line, a reason or explanation, a number with its dots. */
const HOOGSTENS = { tekst: 200, lang: 2000, getal: 20 } as const;

export type Waarden = Readonly<Record<string, string>>;

interface HandelingProps {
  readonly knop: string;
  /** Read aloud in place of `knop`, where several buttons have the same text. */
  readonly voluit?: string;
  readonly titel: string;
  readonly velden: readonly Vraagveld[];
  readonly soort?: 'primary' | 'secondary' | 'quiet';
  /** `sleutel`: the same answers keep it until they were taken. */
  doe(waarden: Waarden, sleutel: string): Promise<unknown>;
}

/** A button that asks what is needed in a window, and does it. What the server refuses is said there. */
export function Handeling({ knop, voluit, titel, velden, soort = 'secondary', doe }: HandelingProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        klein
        soort={soort}
        {...(voluit === undefined ? {} : { 'aria-label': voluit })}
        onPress={() => setOpen(true)}
      >
        {knop}
      </Button>
      <Dialog titel={titel} open={open} onSluit={() => setOpen(false)}>
        {open && <Vragen velden={velden} knop={knop} doe={doe} sluit={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

interface VragenProps extends Pick<HandelingProps, 'velden' | 'knop' | 'doe'> {
  sluit(): void;
}

function Vragen({ velden, knop, doe, sluit }: VragenProps) {
  const t = useTranslations('draaiboek');
  const [waarden, setWaarden] = useState<Waarden>(() =>
    Object.fromEntries(velden.map(({ naam, begin = '' }) => [naam, begin])),
  );
  const { bezig, fout, doe: probeer } = usePoging();
  const [geprobeerd, setGeprobeerd] = useState(false);
  const leeg = (v: Vraagveld) => (v.verplicht ?? true) && (waarden[v.naam] ?? '').trim() === '';
  const verstuur = async () => {
    setGeprobeerd(true);
    if (velden.some(leeg)) return;
    const gedaan = await probeer(waarden, async (sleutel) => {
      await doe(waarden, sleutel);
      return true;
    });
    if (gedaan) sluit();
  };
  return (
    <form
      className="baken-formulier"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void verstuur();
      }}
    >
      {fout !== undefined && <ErrorState fout={fout} />}
      {velden.map((veld) => (
        <Veld
          key={veld.naam}
          veld={veld}
          waarde={waarden[veld.naam] ?? ''}
          fout={geprobeerd && leeg(veld) ? t('vulIn') : undefined}
          zet={(waarde) => setWaarden((oud) => ({ ...oud, [veld.naam]: waarde }))}
        />
      ))}
      <div className="baken-dialog__acties">
        <Button onPress={sluit}>{t('annuleer')}</Button>
        <Button type="submit" soort="primary" isDisabled={bezig}>
          {knop}
        </Button>
      </div>
    </form>
  );
}

interface VeldProps {
  readonly veld: Vraagveld;
  readonly waarde: string;
  readonly fout: string | undefined;
  zet(waarde: string): void;
}

function Veld({ veld, waarde, fout, zet }: VeldProps) {
  const id = useId();
  const { label, uitleg, soort, keuzes = [], verplicht = true, hoogstens } = veld;
  const bij = uitleg === undefined ? {} : { uitleg };
  if (soort === 'keuze')
    return (
      <Select
        label={label}
        {...bij}
        keuzes={keuzes}
        value={waarde || null}
        onChange={zet}
        fout={fout}
        verplicht={verplicht}
      />
    );
  if (soort === 'dag')
    return (
      <DatePicker label={label} {...bij} value={waarde || undefined} onChange={(dag) => zet(dag ?? '')} fout={fout} />
    );
  return (
    <TextField
      id={id}
      label={label}
      {...bij}
      value={waarde}
      onChange={zet}
      fout={fout}
      verplicht={verplicht}
      maxLength={hoogstens ?? HOOGSTENS[soort]}
      {...(soort === 'lang' ? { rijen: 4 } : {})}
      {...(soort === 'getal' ? { inputMode: 'numeric' as const } : {})}
    />
  );
}

/** A whole number as people type it; what is none is left to the server to refuse. */
export const heel = (tekst: string | undefined): number => Number((tekst ?? '').replaceAll('.', '').replace(',', '.'));

interface KnopProps {
  readonly knop: string;
  readonly voluit?: string;
  readonly soort?: 'primary' | 'secondary' | 'quiet';
  doe(): Promise<unknown>;
}

/** A button that does something at once; what the server refuses is said under it. */
export function DirecteKnop({ knop, voluit, soort = 'secondary', doe }: KnopProps) {
  const { bezig, fout, doe: probeer } = usePoging();
  return (
    <>
      <Button
        klein
        soort={soort}
        {...(voluit === undefined ? {} : { 'aria-label': voluit })}
        isDisabled={bezig}
        onPress={() => void probeer(null, doe)}
      >
        {knop}
      </Button>
      {fout !== undefined && <ErrorState fout={fout} />}
    </>
  );
}
