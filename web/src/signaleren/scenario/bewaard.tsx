import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Badge, Button, Card, Checkbox, EmptyState, Scrollvlak, Skeleton, WachtOp } from '../../ui/index.ts';
import { CODES, type Keuze } from './keuze.ts';
import { schrijfAanname, schrijfMaand, schrijfWaarde } from './schrijf.ts';
import type { Aanname, BewaardScenario, GeopendScenario } from './typen.ts';
import { bewaardeVraag, geopendeVraag, type Over } from './vragen.ts';
import type { ScenarioZoek } from './zoek.ts';

/** At most so many stand side by side. */
const HOOGSTENS = 3;

interface BewaardProps {
  readonly over: Over;
  readonly aannamen: readonly Aanname[];
  readonly zoek: ScenarioZoek;
  wijzig(deel: ScenarioZoek): void;
  onBewaar?: (() => void) | undefined;
}

export const keuzeVan = (scenario: Pick<BewaardScenario, 'aannamen'>, aannamen: readonly Aanname[]): Keuze =>
  Object.fromEntries(
    aannamen.flatMap(({ code, standaard }) => {
      const waarde = scenario.aannamen[code];
      return waarde === undefined || waarde === standaard ? [] : [[code, waarde]];
    }),
  );

const leeg = Object.fromEntries(CODES.map((code) => [code, undefined])) as Keuze;

const idsUit = ({ naast }: ScenarioZoek): number[] => (naast ? naast.split(',').map(Number) : []);

/** The saved scenarios about this provider or region: open one, or lay two or three side by side. */
export function Bewaard({ over, aannamen, zoek, wijzig, onBewaar }: BewaardProps) {
  const t = useTranslations('scenario.bewaard');
  const opmaak = useOpmaak();
  const vraag = useQuery(bewaardeVraag(over));
  const gekozen = idsUit(zoek);
  const wissel = (id: number, aan: boolean) => {
    const ids = aan ? [...gekozen, id].slice(-HOOGSTENS) : gekozen.filter((g) => g !== id);
    wijzig({ naast: ids.length > 0 ? ids.join(',') : undefined });
  };
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={
        onBewaar && (
          <Button soort="primary" klein onPress={onBewaar}>
            {t('bewaar')}
          </Button>
        )
      }
    >
      <WachtOp vraag={vraag} regels={3}>
        {(scenarios) =>
          scenarios.length === 0 ? (
            <EmptyState titel={t('geenTitel')}>{t('geen')}</EmptyState>
          ) : (
            <ul className="baken-scenario__lijst">
              {scenarios.map((s) => (
                <li key={s.id}>
                  <div>
                    <Link
                      to="."
                      search={(vorig) => ({
                        ...vorig,
                        ...leeg,
                        ...keuzeVan(s, aannamen),
                        open: String(s.id),
                        werking: s.werking === 'regiodeel' ? ('regiodeel' as const) : undefined,
                      })}
                      resetScroll={false}
                      aria-current={zoek.open === String(s.id) ? 'true' : undefined}
                    >
                      {s.naam}
                    </Link>{' '}
                    <Badge toon={s.gedeeld === 'toezicht' ? 'petrol' : 'grijs'}>{t(`gedeeld.${s.gedeeld}`)}</Badge>
                    <p className="baken-stil">
                      {aannamezin(s, aannamen, opmaak, t)}{' '}
                      {t('door', { door: s.door, partij: s.partij, op: opmaak.datum(s.op) })}
                    </p>
                    {s.toelichting && <p>{s.toelichting}</p>}
                  </div>
                  <Checkbox label={t('naast')} aan={gekozen.includes(s.id)} onChange={(aan) => wissel(s.id, aan)} />
                </li>
              ))}
            </ul>
          )
        }
      </WachtOp>
      {gekozen.length >= 2 && <Naast ids={gekozen} aannamen={aannamen} />}
      {gekozen.length === 1 && <p className="baken-stil">{t('nogEen')}</p>}
    </Card>
  );
}

function aannamezin(
  s: BewaardScenario,
  aannamen: readonly Aanname[],
  opmaak: ReturnType<typeof useOpmaak>,
  t: ReturnType<typeof useTranslations<'scenario.bewaard'>>,
): string {
  const anders = aannamen.flatMap((a) => {
    const waarde = s.aannamen[a.code];
    if (a.rol !== 'knop' || waarde === undefined || waarde === a.standaard) return [];
    return [`${t(`kort.${a.code as 'tarief'}`)} ${schrijfAanname(opmaak, a, waarde)}`];
  });
  return anders.length > 0 ? `${new Intl.ListFormat(opmaak.taal).format(anders)}.` : t('nietsAnders');
}

type Kern = Readonly<Record<string, unknown>>;
const GETALLEN: Readonly<Record<string, string>> = {
  resultaatNu: 'euro',
  resultaatStraks: 'euro',
  margeStraks: 'fractie',
  solvabiliteitNu: 'fractie',
  solvabiliteitStraks: 'fractie',
  laagste: 'euro',
  effect: 'euro',
};
const NIET_TONEN = ['laatstBekend'];

/** One value of an outcome in words. */
function useKernwaarde() {
  const t = useTranslations('scenario.kern');
  const opmaak = useOpmaak();
  return (sleutel: string, waarde: unknown): string => {
    if (waarde === null || waarde === undefined) return t('geen');
    if (sleutel.startsWith('tekort') && typeof waarde === 'string') return schrijfMaand(opmaak, waarde);
    if (typeof waarde !== 'number') return String(waarde);
    return schrijfWaarde(opmaak, waarde, GETALLEN[sleutel] ?? 'aantal');
  };
}

/** Two or three saved scenarios on the figures of today, side by side. */
function Naast({ ids, aannamen }: { readonly ids: readonly number[]; readonly aannamen: readonly Aanname[] }) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const schrijf = useKernwaarde();
  const vragen = useQueries({ queries: ids.map((id) => geopendeVraag(id)) });
  if (vragen.some((v) => v.isPending)) return <Skeleton regels={6} />;
  const scenarios = vragen.flatMap((v) => (v.data ? [v.data] : []));
  const kern = (s: GeopendScenario): Kern => (s.nu ?? s.toen) as unknown as Kern;
  const sleutels = Object.keys(scenarios[0] ? kern(scenarios[0]) : {}).filter((s) => !NIET_TONEN.includes(s));
  const verschillend = aannamen.filter((a) =>
    scenarios.some((s) => (s.aannamen[a.code] ?? a.standaard) !== a.standaard),
  );
  return (
    <>
      <h3 className="baken-scenario__kop">{t('naast.titel')}</h3>
      <Scrollvlak className="baken-tweeling" tabel={t('naast.titel')}>
        <table>
          <caption className="baken-alleen-voorlezen">{t('naast.titel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('naast.wat')}</th>
              {scenarios.map((s) => (
                <th key={s.id} scope="col" className="baken-tabel__rechts">
                  {s.naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {verschillend.map((a) => (
              <tr key={a.code}>
                <th scope="row">{t(`aanname.${a.code}`)}</th>
                {scenarios.map((s) => (
                  <td key={s.id} className="baken-tabel__rechts">
                    {schrijfAanname(opmaak, a, s.aannamen[a.code] ?? a.standaard)}
                  </td>
                ))}
              </tr>
            ))}
            {sleutels.map((sleutel) => (
              <tr key={sleutel} className="baken-scenario__som">
                <th scope="row">{t(`kern.${sleutel as 'tredeNu'}`)}</th>
                {scenarios.map((s) => (
                  <td key={s.id} className="baken-tabel__rechts">
                    {schrijf(sleutel, kern(s)[sleutel])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
    </>
  );
}

interface GeopendProps {
  readonly id: number;
  readonly aannamen: readonly Aanname[];
  readonly bekendOp: string | undefined;
}

/** The saved scenario that is open: what came out then, what comes out now, and what differs. */
export function Geopend({ id, bekendOp }: GeopendProps) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const schrijf = useKernwaarde();
  const vraag = useQuery(geopendeVraag(id, bekendOp));
  const s = vraag.data;
  if (!s) return null;
  const [toen, nu] = [s.toen as unknown as Kern, s.nu as unknown as Kern | null];
  const verschilt = s.verschilt.filter((sleutel) => !NIET_TONEN.includes(sleutel));
  const kop = t('geopend.titel', { naam: s.naam, versie: s.versie, datum: opmaak.datum(s.bekendOp) });
  return (
    <Alert soort={verschilt.length > 0 ? 'let' : 'info'} titel={kop}>
      {!nu && <p>{t('geopend.geenCijfers')}</p>}
      {nu && verschilt.length === 0 && <p>{t('geopend.gelijk', { datum: opmaak.datum(s.cijfersOp) })}</p>}
      {nu && verschilt.length > 0 && (
        <>
          <p>{t('geopend.anders', { datum: opmaak.datum(s.cijfersOp) })}</p>
          <ul>
            {verschilt.map((sleutel) => (
              <li key={sleutel}>
                {t('geopend.regel', {
                  wat: t(`kern.${sleutel as 'tredeNu'}`),
                  toen: schrijf(sleutel, toen[sleutel]),
                  nu: schrijf(sleutel, nu[sleutel]),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {s.normversieNu !== s.normversie && <p>{t('geopend.norm', { toen: s.normversie, nu: s.normversieNu })}</p>}
      <p>
        {s.cijfersOp === s.bekendOp ? (
          <Link to="." search={(vorig) => ({ ...vorig, bekendOp: undefined })} resetScroll={false}>
            {t('geopend.naarNu')}
          </Link>
        ) : (
          <Link to="." search={(vorig) => ({ ...vorig, bekendOp: s.bekendOp })} resetScroll={false}>
            {t('geopend.naarToen', { datum: opmaak.datum(s.bekendOp) })}
          </Link>
        )}
      </p>
    </Alert>
  );
}
