import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Select } from '../../ui/index.ts';
import { useWoorden } from './delen.tsx';
import type { Wachttijden } from './vragen.ts';
import { GESLACHTEN, type Keuzezoek, LEEFTIJDEN, maandErbij, type Stroomzoek, type Wachtzoek } from './zoek.ts';

const ALLES = 'alles';
const PERIODEN = [12, 24, 36] as const;
/** Months that are shown when none are chosen. */
const GEWOON = 24;

export interface Keuzes {
  readonly regios: Wachttijden['regios'];
  readonly gemeenten: Wachttijden['gemeenten'];
  /** Left out where the kind of help cannot be chosen. */
  readonly hulp?: readonly { readonly code: string; readonly naam: string }[];
  readonly aanbieders: readonly { readonly code: string; readonly naam: string }[];
}

/** What may be chosen, from the map (all kinds of help) and the list of providers. */
export function keuzesUit(kaart: Wachttijden | undefined, lijst: Wachttijden | undefined): Keuzes {
  return {
    regios: kaart?.regios ?? [],
    gemeenten: kaart?.gemeenten ?? [],
    hulp: kaart?.rijen.flatMap(({ code, naam }) => (code === null ? [] : [{ code, naam }])) ?? [],
    aanbieders: [...(lijst?.kolommen ?? [])].sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}

interface KeuzeveldenProps {
  readonly zoek: Keuzezoek;
  readonly keuzes: Keuzes;
  wijzig(deel: Partial<Keuzezoek> & { readonly van?: undefined }): void;
}

/** The region, where there is more than one. */
export function Regioveld({ zoek, keuzes: { regios }, wijzig }: KeuzeveldenProps) {
  const t = useTranslations('wachttijden.filter');
  if (regios.length <= 1) return null;
  return (
    <Select
      label={t('regio')}
      value={zoek.regio ?? regios[0]?.code ?? null}
      onChange={(regio) =>
        // Another region may know other months.
        wijzig({ regio, gemeente: undefined, categorie: undefined, aanbieder: undefined, van: undefined })
      }
      keuzes={regios.map(({ code, naam }) => ({ waarde: code, naam }))}
    />
  );
}

/** Region, municipality, kind of help and provider. */
export function Keuzevelden({ zoek, keuzes, wijzig }: KeuzeveldenProps) {
  const t = useTranslations('wachttijden.filter');
  const { gemeenten, hulp, aanbieders } = keuzes;
  return (
    <>
      <Regioveld zoek={zoek} keuzes={keuzes} wijzig={wijzig} />
      <Veld
        label={t('gemeente')}
        alles={t('alleGemeenten')}
        uit={gemeenten}
        gekozen={zoek.gemeente}
        zet={(gemeente) => wijzig({ gemeente })}
      />
      {hulp !== undefined && (
        <Veld
          label={t('hulp')}
          alles={t('alleHulp')}
          uit={hulp}
          gekozen={zoek.categorie}
          zet={(categorie) => wijzig({ categorie })}
        />
      )}
      {(aanbieders.length > 1 || zoek.aanbieder !== undefined) && (
        <Veld
          label={t('aanbieder')}
          alles={t('alleAanbieders')}
          uit={aanbieders}
          gekozen={zoek.aanbieder}
          zet={(aanbieder) => wijzig({ aanbieder })}
        />
      )}
    </>
  );
}

interface VeldProps {
  readonly label: string;
  readonly alles: string;
  readonly uit: readonly { readonly code: string; readonly naam: string }[];
  readonly gekozen: string | undefined;
  zet(code: string | undefined): void;
}

/** One of the places or names, or all. What was chosen stays in the list, also when nothing is known of it now. */
function Veld({ label, alles, uit, gekozen, zet }: VeldProps) {
  const onbekend = gekozen !== undefined && !uit.some(({ code }) => code === gekozen);
  return (
    <Select
      label={label}
      value={gekozen ?? ALLES}
      onChange={(waarde) => zet(waarde === ALLES ? undefined : waarde)}
      keuzes={[
        { waarde: ALLES, naam: alles },
        ...uit.map(({ code, naam }) => ({ waarde: code, naam })),
        ...(onbekend ? [{ waarde: gekozen, naam: gekozen }] : []),
      ]}
    />
  );
}

interface FiltersProps {
  readonly zoek: Wachtzoek;
  readonly keuzes: Keuzes;
  /** Last month with figures. */
  readonly tot: string | undefined;
  wijzig(deel: Partial<Wachtzoek>): void;
}

/** Everything that can be chosen on the screen of waiting times. */
export function Filters({ zoek, keuzes, tot, wijzig }: FiltersProps) {
  const t = useTranslations('wachttijden.filter');
  return (
    <Filterrij
      wis={
        Object.keys(zoek).some((sleutel) => sleutel !== 'per' && sleutel !== 'regio') ? () => wijzig(LEEG) : undefined
      }
    >
      <Keuzevelden zoek={zoek} keuzes={keuzes} wijzig={wijzig} />
      <Groepvelden zoek={zoek} wijzig={wijzig} />
      <Select
        label={t('figuur')}
        value={zoek.figuur ?? 'wachttijd'}
        onChange={(figuur) => wijzig({ figuur: figuur === 'wachttijd' ? undefined : figuur })}
        keuzes={(['wachttijd', 'wachttijdToewijzing', 'wachttijdVerzoek'] as const).map((waarde) => ({
          waarde,
          naam: t(waarde),
        }))}
      />
      <Periode zoek={zoek} tot={tot} wijzig={wijzig} />
    </Filterrij>
  );
}

interface GroepveldenProps {
  readonly zoek: Stroomzoek;
  wijzig(deel: Pick<Stroomzoek, 'leeftijd' | 'geslacht'>): void;
}

/** Which young people: age and sex. */
export function Groepvelden({ zoek, wijzig }: GroepveldenProps) {
  const t = useTranslations('wachttijden.filter');
  return (
    <>
      <Select
        label={t('leeftijd')}
        value={zoek.leeftijd ?? ALLES}
        onChange={(waarde) => wijzig({ leeftijd: waarde === ALLES ? undefined : waarde })}
        keuzes={[
          { waarde: ALLES as typeof ALLES | (typeof LEEFTIJDEN)[number], naam: t('alleLeeftijden') },
          ...LEEFTIJDEN.map((groep) => ({
            waarde: groep,
            naam: groep === 'onbekend' ? t('onbekend') : t('jaar', { groep }),
          })),
        ]}
      />
      <Select
        label={t('geslacht')}
        value={zoek.geslacht ?? ALLES}
        onChange={(waarde) => wijzig({ geslacht: waarde === ALLES ? undefined : waarde })}
        keuzes={[
          { waarde: ALLES as typeof ALLES | (typeof GESLACHTEN)[number], naam: t('elkGeslacht') },
          ...GESLACHTEN.map((code) => ({ waarde: code, naam: t(`geslacht${code}`) })),
        ]}
      />
    </>
  );
}

const LEEG: Partial<Wachtzoek> = {
  ...{ gemeente: undefined, categorie: undefined, aanbieder: undefined, leeftijd: undefined },
  ...{ geslacht: undefined, figuur: undefined, van: undefined },
};

interface PeriodeProps {
  readonly zoek: Stroomzoek;
  /** Last month with figures. */
  readonly tot: string | undefined;
  wijzig(deel: Pick<Stroomzoek, 'van'>): void;
}

/** How many months back. */
export function Periode({ zoek, tot, wijzig }: PeriodeProps) {
  const t = useTranslations('wachttijden.filter');
  const woorden = useWoorden();
  const vanaf = tot === undefined ? [] : PERIODEN.map((aantal) => ({ aantal, van: maandErbij(tot, 1 - aantal) }));
  const gekozen = vanaf.find(({ van }) => van === zoek.van)?.aantal ?? (zoek.van === undefined ? GEWOON : undefined);
  return (
    <Select
      label={t('periode')}
      value={gekozen === undefined ? 'eigen' : String(gekozen)}
      onChange={(waarde) => {
        const keuze = vanaf.find(({ aantal }) => String(aantal) === waarde);
        // While it is not known what the last month is, there is only the usual.
        wijzig({ van: keuze === undefined || keuze.aantal === GEWOON ? undefined : keuze.van });
      }}
      keuzes={[
        ...PERIODEN.map((aantal) => ({ waarde: String(aantal), naam: t('laatste', { aantal }) })),
        ...(gekozen === undefined && zoek.van
          ? [{ waarde: 'eigen', naam: t('vanaf', { maand: woorden.maand(zoek.van) }) }]
          : []),
      ]}
    />
  );
}

/** A row of fields, with a way to clear them when there is something to clear. */
export function Filterrij({ wis, children }: { readonly wis: (() => void) | undefined; readonly children: ReactNode }) {
  const t = useTranslations('wachttijden.filter');
  return (
    <div className="baken-wachtfilters baken-niet-afdrukken">
      {children}
      {wis && (
        <div className="baken-wachtfilters__wis">
          <Button soort="quiet" onPress={wis}>
            {t('wis')}
          </Button>
        </div>
      )}
    </div>
  );
}
