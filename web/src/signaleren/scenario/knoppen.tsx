import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, Checkbox } from '../../ui/index.ts';
import Schuif, { Getalveld } from '../../ui/schuif.tsx';
import type { Aannamekeuze } from './gebruik-aannamen.ts';
import type { Aannamecode } from './keuze.ts';
import { isVoorbij, schrijfAanname, schrijfMaand } from './schrijf.ts';
import type { Aanname } from './typen.ts';

interface KnoppenProps {
  readonly aannamen: readonly Aanname[];
  readonly keuze: Aannamekeuze;
  /** What cannot be reckoned, with the names of what is missing for it. */
  readonly nietBerekend: ReadonlyMap<Aannamecode, readonly string[]>;
  /** The months that are looked ahead, `2026-10` …; empty when providers differ in that. */
  readonly maanden: readonly string[];
  /** The day whose knowledge is reckoned with: a month before it is over. */
  readonly dag?: string;
  readonly children?: React.ReactNode;
}

/** What if, and from when: to be changed with a slider or a number. */
export function Knoppen({ aannamen, keuze, nietBerekend, maanden, dag = '', children }: KnoppenProps) {
  const t = useTranslations('scenario.knoppen');
  const met = (rol: Aanname['rol']) => aannamen.filter((a) => a.rol === rol);
  const anders = aannamen.some((a) => (keuze.keuze[a.code] ?? a.standaard) !== a.standaard);
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={
        <Button klein isDisabled={!anders} onPress={() => keuze.zetAlles({})}>
          {t('allesTerug')}
        </Button>
      }
      className="baken-scenario__knoppen"
    >
      <div className="baken-scenario__groep">
        {met('knop').map((aanname) => (
          <div key={aanname.code} className="baken-scenario__knop">
            <Knop aanname={aanname} keuze={keuze} mist={nietBerekend.get(aanname.code)} />
            {aanname.code === 'tarief' && <Vanaf code="tariefVanaf" {...{ aannamen, keuze, maanden, dag }} />}
          </div>
        ))}
        <Vanaf code="vanaf" {...{ aannamen, keuze, maanden, dag }} />
      </div>
      {children && <div className="baken-scenario__erbij">{children}</div>}
    </Card>
  );
}

/** What the reckoning rests on beside what is asked: all of it on the screen, with where it comes from. */
export function Rustkaart({
  aannamen,
  keuze,
  nietBerekend,
}: Pick<KnoppenProps, 'aannamen' | 'keuze' | 'nietBerekend'>) {
  const t = useTranslations('scenario.knoppen');
  return (
    <Card titel={t('rust')} onderschrift={t('rustUitleg')}>
      <div className="baken-scenario__rustvelden">
        {aannamen
          .filter((a) => a.rol === 'onderbouwing')
          .map((aanname) => (
            <Rust key={aanname.code} aanname={aanname} keuze={keuze} mist={nietBerekend.get(aanname.code)} />
          ))}
      </div>
    </Card>
  );
}

interface EenProps {
  readonly aanname: Aanname;
  readonly keuze: Aannamekeuze;
  readonly mist: readonly string[] | undefined;
}

/** Of when an assumption begins there is nothing to explain but the month. */
type Uitlegcode = Exclude<Aannamecode, 'vanaf' | 'tariefVanaf'>;

function useWoorden(naam: string, { onder, boven }: Pick<Aanname, 'onder' | 'boven'>) {
  const t = useTranslations('scenario.schuif');
  const opmaak = useOpmaak();
  const grens = (waarde: number) => opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
  return {
    minder: t('minder'),
    meer: t('meer'),
    baan: t('baan', { naam }),
    minstens: t('minstens', { grens: grens(onder) }),
    hoogstens: t('hoogstens', { grens: grens(boven) }),
  };
}

const decimalen = (stap: number): number => (Number.isInteger(stap) ? 0 : 1);

const formaatVan = ({ stap, rol }: Aanname): Intl.NumberFormatOptions => ({
  maximumFractionDigits: decimalen(stap),
  ...(rol === 'knop' ? { signDisplay: 'exceptZero' } : {}),
});

/** Sets a value; the default is not kept, so that the address holds only what was chosen. */
const zetWaarde =
  (keuze: Aannamekeuze, { code, standaard }: Aanname) =>
  (waarde: number) =>
    keuze.zet(code, waarde === standaard ? undefined : Math.round(waarde * 100) / 100);

function Knop({ aanname, keuze, mist }: EenProps) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const { code, onder, boven, stap, standaard } = aanname;
  const woorden = useWoorden(t(`aanname.${code}`), aanname);
  const grens = (waarde: number) => schrijfAanname(opmaak, aanname, waarde);
  return (
    <Schuif
      label={t(`aanname.${code}`)}
      uitleg={
        mist ? (
          <b>{t('knoppen.mist', { wat: lijst(opmaak.taal, mist) })}</b>
        ) : (
          t('knoppen.tussen', { uitleg: t(`uitleg.${code as Uitlegcode}`), onder: grens(onder), boven: grens(boven) })
        )
      }
      waarde={keuze.keuze[code] ?? standaard}
      {...{ onder, boven, stap, standaard, woorden }}
      uit={mist !== undefined}
      formaat={formaatVan(aanname)}
      onChange={zetWaarde(keuze, aanname)}
    />
  );
}

const lijst = (taal: string, namen: readonly string[]) => new Intl.ListFormat(taal).format(namen);

interface VanafProps {
  readonly code: 'vanaf' | 'tariefVanaf';
  readonly aannamen: readonly Aanname[];
  readonly keuze: Aannamekeuze;
  readonly maanden: readonly string[];
  readonly dag: string;
}

/** From which of the coming months an assumption holds. */
function Vanaf({ code, aannamen, keuze, maanden, dag }: VanafProps) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const aanname = aannamen.find((a) => a.code === code);
  const woorden = useWoorden(t(`aanname.${code}`), aanname ?? { onder: 1, boven: 1 });
  if (!aanname) return null;
  const { onder, boven, stap, standaard } = aanname;
  const waarde = keuze.keuze[code] ?? standaard;
  const maand = maanden[waarde - 1];
  return (
    <Getalveld
      label={t(`aanname.${code}`)}
      uitleg={
        maand
          ? t('knoppen.isMaand', {
              nummer: waarde,
              maand: schrijfMaand(opmaak, maand),
              voorbij: isVoorbij(maand, dag) ? 'ja' : 'nee',
            })
          : t('knoppen.naPeriode')
      }
      {...{ waarde, onder, boven, stap, woorden }}
      onChange={zetWaarde(keuze, aanname)}
    />
  );
}

function Rust({ aanname, keuze, mist }: EenProps) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const { code, onder, boven, stap, standaard, bron, eenheid } = aanname;
  const woorden = useWoorden(t(`aanname.${code}`), aanname);
  const waarde = keuze.keuze[code] ?? standaard;
  const herkomst = (
    <span className="baken-scenario__bron">
      {bron ? <Badge>{t('knoppen.bron')}</Badge> : <Badge toon="grijs">{t('knoppen.aanname')}</Badge>}
      {bron && ` ${bron}.`}{' '}
      {t('knoppen.standaard', {
        waarde: eenheid === 'jaNee' ? t('knoppen.nee') : schrijfAanname(opmaak, aanname, standaard),
      })}
    </span>
  );
  if (eenheid === 'jaNee')
    return (
      <div className="baken-scenario__rust">
        <Checkbox
          label={t(`aanname.${code}`)}
          uitleg={mist ? t('knoppen.mist', { wat: lijst(opmaak.taal, mist) }) : t(`uitleg.${code as Uitlegcode}`)}
          aan={waarde === 1}
          onChange={(aan) => zetWaarde(keuze, aanname)(aan ? 1 : 0)}
        />
        {herkomst}
      </div>
    );
  return (
    <div className="baken-scenario__rust">
      <Getalveld
        label={`${t(`aanname.${code}`)} (${t(`eenheid.${eenheid}`)})`}
        uitleg={t(`uitleg.${code as Uitlegcode}`)}
        {...{ waarde, onder, boven, stap, woorden }}
        formaat={formaatVan(aanname)}
        onChange={zetWaarde(keuze, aanname)}
      />
      {herkomst}
    </div>
  );
}
