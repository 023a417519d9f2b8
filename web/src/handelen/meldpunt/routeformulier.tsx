import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { Button, Card, Checkbox, ErrorState, Select, TextField } from '../../ui/index.ts';
import { Proefvak } from './proefvak.tsx';
import { MELDERS, type Meldroute, type Meldroutelijst, type Proefvraag, URGENTIES, VOORRANGEN } from './typen.ts';
import { bewaarRoute, routesVraag } from './vragen.ts';

type Concept = NonNullable<Proefvraag['route']>;

const leeg = (): Concept => ({
  code: '',
  naam: '',
  als: { melders: [], urgenties: [], woorden: [], regios: [] },
  dan: { voorrang: null, deelMetAnalist: false, eigenaar: null, tip: '' },
  waarom: '',
  geldigVan: vandaag(),
  geldigTot: null,
});

const uit = ({ code, naam, als, dan, waarom }: Meldroute): Concept =>
  structuredClone({ ...leeg(), code, naam, als, dan, waarom }) as Concept;

/** A code for programs out of the name that a person gives. */
const codeVan = (naam: string): string => {
  const [eerste = '', ...rest] = naam
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .trim()
    .toLowerCase()
    .split(/\s+/);
  const code = eerste + rest.map((woord) => woord.charAt(0).toUpperCase() + woord.slice(1)).join('');
  return (/^[a-z]/.test(code) ? code : `regel${code}`).slice(0, 40).padEnd(3, 'x');
};

interface RouteformulierProps {
  readonly lijst: Meldroutelijst;
  /** The route as it is; undefined: a new one. */
  readonly route: Meldroute | undefined;
}

/** Writing a route, beside the box in which it is tried before it is kept. */
export function Routeformulier({ lijst, route }: RouteformulierProps) {
  const t = useTranslations('meldpunt.routes');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [c, setC] = useState<Concept>(() => (route ? uit(route) : leeg()));
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>(null);
  const concept: Concept = { ...c, code: route?.code ?? codeVan(c.naam) };
  const bewaar = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setBezig(true);
    setFout(null);
    try {
      const { code, ...rest } = concept;
      await bewaarRoute(code, { ...rest, basis: route?.laatsteVersie ?? 0 });
      await queries.invalidateQueries({ queryKey: routesVraag().queryKey });
      await navigate({ to: '/meldpunt', search: { tab: 'routes' } });
    } catch (mis) {
      setFout(mis);
      setBezig(false);
    }
  };
  return (
    <div className="baken-kolommen">
      <div className="baken-stapel">
        <Card titel={route ? t('wijzigTitel', { naam: route.naam }) : t('nieuw')} onderschrift={t('versieUitleg')}>
          <form className="baken-formulier" noValidate onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
            {fout !== null && <ErrorState fout={fout} />}
            <TextField label={t('naam')} maxLength={80} value={c.naam} onChange={(naam) => setC({ ...c, naam })} />
            <Als c={c} zet={(als) => setC({ ...c, als: { ...c.als, ...als } })} lijst={lijst} />
            <Dan c={c} zet={(dan) => setC({ ...c, dan: { ...c.dan, ...dan } })} lijst={lijst} />
            <TextField
              label={t('waarom')}
              maxLength={400}
              value={c.waarom}
              onChange={(waarom) => setC({ ...c, waarom })}
            />
            {route && (
              <Checkbox
                label={t('stop')}
                aan={c.geldigTot !== null}
                onChange={(aan) => setC({ ...c, geldigTot: aan ? vandaag() : null })}
              />
            )}
            <div className="baken-melden__knoppen">
              <Button type="submit" soort="primary" isDisabled={bezig}>
                {t('bewaar')}
              </Button>
              <Link to="/meldpunt" search={{ tab: 'routes' }}>
                {t('annuleer')}
              </Link>
            </div>
          </form>
        </Card>
      </div>
      <div className="baken-stapel">
        <Proefvak concept={concept} />
      </div>
    </div>
  );
}

interface AlsProps {
  readonly c: Concept;
  zet(als: Partial<Concept['als']>): void;
  readonly lijst: Meldroutelijst;
}

const wissel = <W extends string>(lijst: readonly W[], een: W, aan: boolean): W[] =>
  aan ? [...lijst, een] : lijst.filter((ander) => ander !== een);

function Als({ c: { als }, zet, lijst }: AlsProps) {
  const t = useTranslations('meldpunt.routes');
  const m = useTranslations('meldpunt.melden');
  const [woorden, setWoorden] = useState(als.woorden.join(', '));
  const overig = lijst.regios.filter(({ code }) => !als.regios.includes(code));
  return (
    <fieldset className="baken-keuzelijst">
      <legend className="baken-veld__label">{t('alsKop')}</legend>
      <p className="baken-veld__uitleg">{t('alsUitleg')}</p>
      <TextField
        label={t('woorden')}
        uitleg={t('woordenUitleg')}
        verplicht={false}
        value={woorden}
        onChange={(tekst) => {
          setWoorden(tekst);
          zet({
            woorden: tekst
              .split(',')
              .map((w) => w.trim())
              .filter(Boolean),
          });
        }}
      />
      <div className="baken-meldvakken">
        {MELDERS.map((een) => (
          <Checkbox
            key={een}
            label={m(`melders.${een}`)}
            aan={als.melders.includes(een)}
            onChange={(aan) => zet({ melders: wissel(als.melders, een, aan) })}
          />
        ))}
        {URGENTIES.map((een) => (
          <Checkbox
            key={een}
            label={t('haast', { haast: m(`urgenties.${een}`) })}
            aan={als.urgenties.includes(een)}
            onChange={(aan) => zet({ urgenties: wissel(als.urgenties, een, aan) })}
          />
        ))}
      </div>
      <Select
        label={t('regio')}
        verplicht={false}
        keuzes={overig.map(({ code, naam }) => ({ waarde: code, naam }))}
        value={null}
        onChange={(code) => zet({ regios: [...als.regios, code] })}
      />
      {als.regios.map((code) => (
        <Checkbox
          key={code}
          label={lijst.regios.find((r) => r.code === code)?.naam ?? code}
          aan
          onChange={() => zet({ regios: wissel(als.regios, code, false) })}
        />
      ))}
    </fieldset>
  );
}

interface DanProps {
  readonly c: Concept;
  zet(dan: Partial<Concept['dan']>): void;
  readonly lijst: Meldroutelijst;
}

const GEEN = 'geen';

function Dan({ c: { dan }, zet, lijst }: DanProps) {
  const t = useTranslations('meldpunt.routes');
  const i = useTranslations('meldpunt.inbox');
  return (
    <fieldset className="baken-keuzelijst">
      <legend className="baken-veld__label">{t('danKop')}</legend>
      <Select
        label={t('voorrang')}
        keuzes={[
          { waarde: GEEN, naam: t('blijft') },
          ...VOORRANGEN.map((waarde) => ({ waarde, naam: i(`voorrang.${waarde}`) })),
        ]}
        value={dan.voorrang ?? GEEN}
        onChange={(waarde) => zet({ voorrang: VOORRANGEN.find((v) => v === waarde) ?? null })}
      />
      <Select
        label={t('eigenaar')}
        keuzes={[{ waarde: GEEN, naam: t('niemand') }, ...lijst.mensen.map(({ id, naam }) => ({ waarde: id, naam }))]}
        value={dan.eigenaar?.id ?? GEEN}
        onChange={(id) => zet({ eigenaar: lijst.mensen.find((mens) => mens.id === id) ?? null })}
      />
      <Checkbox label={t('danDelen')} aan={dan.deelMetAnalist} onChange={(deelMetAnalist) => zet({ deelMetAnalist })} />
      <TextField
        label={t('tip')}
        verplicht={false}
        maxLength={400}
        value={dan.tip}
        onChange={(tip) => zet({ tip })}
        rijen={2}
      />
    </fieldset>
  );
}
