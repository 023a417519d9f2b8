import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState, type Keuze, Select, TextField } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { KORTSTE_REDEN } from '../reden.ts';
import { Gebiedkeuze } from './gebiedkeuze.tsx';

/** What is asked before something is done. */
export interface Vraagveld {
  readonly naam: string;
  readonly soort: 'tekst' | 'lang' | 'getal' | 'bedrag' | 'dag' | 'keuze' | 'gebied';
  readonly label: string;
  readonly uitleg?: string;
  readonly keuzes?: readonly Keuze<string>[];
  readonly begin?: string;
  readonly verplicht?: boolean;
  /** Most characters, where that is other than that of its kind. */
  readonly hoogstens?: number;
  /** The smallest number that is taken; a number is whole. */
  readonly minstens?: number;
  /** Whether it is asked, by what was answered so far. */
  readonly als?: (waarden: Waarden) => boolean;
}
/** As the server takes them: a name or one line, a reason or explanation, a number with its dots. */
const HOOGSTENS = { tekst: 200, lang: 2000, getal: 20, bedrag: 20 } as const;

export type Waarden = Readonly<Record<string, string>>;

interface HandelingProps {
  readonly knop: string;
  /** Read aloud in place of `knop`, where several buttons have the same text. */
  readonly voluit?: string;
  readonly titel: string;
  readonly velden: readonly Vraagveld[];
  /** Said before it is done, of what cannot be undone. */
  readonly zin?: string;
  readonly soort?: 'primary' | 'secondary' | 'quiet';
  /** `sleutel`: the same answers keep it until they were taken. */
  doe(waarden: Waarden, sleutel: string): Promise<unknown>;
}

/** A button that asks what is needed in a window, and does it. What the server refuses is said there. */
export function Handeling({ knop, voluit, titel, velden, zin, soort = 'secondary', doe }: HandelingProps) {
  const [open, setOpen] = useState(false);
  const queries = useQueryClient();
  const mislukt = useRef(false);
  const plek = useRef<HTMLElement>(null);
  // What was refused may be so because somebody was first: what is behind the window is asked anew once that was read.
  const sluit = () => {
    setOpen(false);
    if (mislukt.current) void queries.invalidateQueries({ queryKey: ['draaiboeken'] });
    mislukt.current = false;
  };
  return (
    <>
      <Button
        klein
        soort={soort}
        {...(voluit === undefined ? {} : { 'aria-label': voluit })}
        onPress={({ target }) => {
          plek.current = target.closest<HTMLElement>('[tabindex="-1"]');
          setOpen(true);
        }}
      >
        {knop}
      </Button>
      <Dialog titel={titel} open={open} onSluit={sluit}>
        {open && (
          <Vragen
            velden={velden}
            zin={zin}
            knop={knop}
            doe={doe}
            sluit={sluit}
            gelukt={() => {
              sluit();
              houdVast(plek.current);
            }}
            isMislukt={() => {
              mislukt.current = true;
            }}
          />
        )}
      </Dialog>
    </>
  );
}

/** Milliseconds in which a window that closes gives the focus back. */
const TERUG_MS = 150;
/** A button that did the last of its work is gone, and the focus with it: then it stays at what the button was of. */
function houdVast(plek: HTMLElement | null): void {
  setTimeout(() => {
    if (document.activeElement === document.body && plek?.isConnected) plek.focus();
  }, TERUG_MS);
}

interface VragenProps extends Pick<HandelingProps, 'velden' | 'knop' | 'doe'> {
  readonly zin: string | undefined;
  sluit(): void;
  gelukt(): void;
  isMislukt(): void;
}

function Vragen({ velden, zin, knop, doe, sluit, gelukt, isMislukt }: VragenProps) {
  const t = useTranslations('draaiboek');
  const [waarden, setWaarden] = useState<Waarden>(() =>
    Object.fromEntries(velden.map(({ naam, begin = '' }) => [naam, begin])),
  );
  const { bezig, fout, doe: probeer } = usePoging();
  const [geprobeerd, setGeprobeerd] = useState(false);
  const gevraagd = velden.filter(({ als }) => als?.(waarden) ?? true);
  const foutVan = (v: Vraagveld): string | undefined => {
    const waarde = (waarden[v.naam] ?? '').trim();
    if (waarde === '') return (v.verplicht ?? true) ? t('vulIn') : undefined;
    const kortst = v.minstens ?? KORTSTE_REDEN;
    if (v.soort === 'lang' && (v.verplicht ?? true) && waarde.length < kortst) return t('langer', { aantal: kortst });
    if (v.soort === 'bedrag' && !BEDRAG.test(waarde)) return t('bedrag');
    return v.soort === 'getal' && !isHeel(waarde, v.minstens ?? 0)
      ? t('heelGetal', { minstens: v.minstens ?? 0 })
      : undefined;
  };
  const verstuur = async () => {
    setGeprobeerd(true);
    if (gevraagd.some((veld) => foutVan(veld) !== undefined)) return;
    const gedaan = await probeer(waarden, async (sleutel) => {
      await doe(waarden, sleutel);
      return true;
    });
    if (gedaan) gelukt();
    else isMislukt();
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
      {zin !== undefined && <p>{zin}</p>}
      {gevraagd.map((veld) => (
        <Veld
          key={veld.naam}
          veld={veld}
          waarde={waarden[veld.naam] ?? ''}
          fout={geprobeerd ? foutVan(veld) : undefined}
          zet={(waarde) => setWaarden((oud) => ({ ...oud, [veld.naam]: waarde }))}
        />
      ))}
      <div className="baken-dialog__acties">
        <Button onPress={sluit}>{t('annuleer')}</Button>
        {/* Not switched off meanwhile: a button that is has no focus, and then Escape closes nothing. */}
        <Button type="submit" soort="primary" aria-busy={bezig}>
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
  if (soort === 'gebied')
    return <Gebiedkeuze label={label} {...bij} value={waarde || null} onChange={zet} fout={fout} />;
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
      {...(soort === 'getal'
        ? { inputMode: 'numeric' as const }
        : soort === 'bedrag'
          ? { inputMode: 'decimal' as const }
          : {})}
    />
  );
}

/** A whole number as people type it, with or without dots. */
export const heel = (tekst: string | undefined): number => Number((tekst ?? '').trim().replaceAll('.', ''));

const BEDRAG = /^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/;
/** Cents of an amount in euro as people type it, with or without dots. */
export const centenVan = (tekst: string | undefined): number =>
  Math.round(Number((tekst ?? '').trim().replaceAll('.', '').replace(',', '.')) * 100);

const isHeel = (tekst: string, minstens: number): boolean =>
  /^-?(\d{1,3}(\.\d{3})+|\d+)$/.test(tekst) && heel(tekst) >= minstens;

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
        aria-busy={bezig}
        onPress={() => void probeer(null, doe)}
      >
        {knop}
      </Button>
      {fout !== undefined && <ErrorState fout={fout} />}
    </>
  );
}
