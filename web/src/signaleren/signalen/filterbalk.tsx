import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { regiosVraag } from '../../api/vragen.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { ErnstTeken } from '../../grafiek/index.ts';
import { type Keuze, SearchField, Select, SMAL, useMedia } from '../../ui/index.ts';
import { useUitgesteld } from '../../verantwoording/uitgesteld.ts';
import { ERNSTEN, type Ernst, type Signaallijst } from './typen.ts';
import { behandelaarsVraag } from './vragen.ts';
import type { Signalenzoek } from './zoek.ts';

const ALLES = 'alles';
const SORTERINGEN = ['nieuwste', 'oudste', 'ernst', 'onderwerp'] as const;

interface FilterbalkProps {
  readonly zoek: Signalenzoek;
  readonly lijst: Signaallijst | undefined;
  wijzig(deel: Partial<Signalenzoek>): void;
}

/** What can be looked for among the signals; each of it is kept in the address. */
export function Filterbalk({ zoek, lijst, wijzig }: FilterbalkProps) {
  const t = useTranslations('signalen.filter');
  const [tekst, setTekst] = useUitgesteld(zoek.zoek ?? '', (nieuw) => wijzig({ zoek: nieuw.trim() || undefined }));
  const landelijk = useMag(EISEN.landelijk);
  const smal = useMedia(SMAL);
  const gefilterd = heeftFilter(zoek);
  const keuzes = <Keuzes zoek={zoek} lijst={lijst} wijzig={wijzig} landelijk={landelijk} />;
  return (
    <div className="baken-niet-afdrukken">
      <div className="baken-inboxfilters">
        <SearchField label={t('zoek')} value={tekst} onChange={setTekst} />
        {!smal && keuzes}
      </div>
      {smal && (
        <details className="baken-inboxfilters__meer">
          <summary>{t(gefilterd ? 'meerGekozen' : 'meer')}</summary>
          <div className="baken-inboxfilters">{keuzes}</div>
        </details>
      )}
      <div className="baken-inboxfilters__onder">
        <Ernstkeuze zoek={zoek} wijzig={wijzig} />
        {gefilterd && (
          <Link to="/signalen" search={zoek.tab ? { tab: zoek.tab } : {}} resetScroll={false}>
            {t('wis')}
          </Link>
        )}
      </div>
      {(zoek.kvk || zoek.gebied) && (
        <p className="baken-stil">
          {t('alleenEen', { naam: lijst?.signalen[0]?.onderwerp.naam ?? zoek.kvk ?? zoek.gebied ?? '' })}
        </p>
      )}
    </div>
  );
}

function Keuzes({ zoek, lijst, wijzig, landelijk }: FilterbalkProps & { readonly landelijk: boolean }) {
  const t = useTranslations('signalen.filter');
  return (
    <>
      <Keuzelijst
        label={t('oorzaak')}
        alles={t('alleOorzaken')}
        waarde={zoek.oorzaak}
        keuzes={(lijst?.oorzaken ?? []).map(({ code, naam, aantal }) => ({
          waarde: code,
          naam: t('oorzaakMet', { naam, aantal }),
        }))}
        onKies={(oorzaak) => wijzig({ oorzaak })}
      />
      {landelijk && (
        <>
          <Eigenaarkeuze zoek={zoek} magOpvolgen={lijst?.magOpvolgen ?? false} wijzig={wijzig} />
          <Keuzelijst
            label={t('onderwerp')}
            alles={t('allebei')}
            waarde={zoek.onderwerp}
            keuzes={(['aanbieder', 'gebied'] as const).map((soort) => ({ waarde: soort, naam: t(soort) }))}
            onKies={(onderwerp) => wijzig({ onderwerp })}
          />
          <Regiokeuze zoek={zoek} wijzig={wijzig} />
        </>
      )}
      <Keuzelijst
        label={t('sorteer')}
        alles={t('gewicht')}
        waarde={zoek.sorteer}
        keuzes={SORTERINGEN.map((sorteer) => ({ waarde: sorteer, naam: t(`sorteerOp.${sorteer}`) }))}
        onKies={(sorteer) => wijzig({ sorteer })}
      />
    </>
  );
}

const heeftFilter = ({ tab: _, pagina: __, ...filter }: Signalenzoek) => Object.keys(filter).length > 0;

interface KeuzelijstProps<W extends string> {
  readonly label: string;
  /** What it is called when nothing is chosen. */
  readonly alles: string;
  readonly waarde: W | undefined;
  readonly keuzes: readonly Keuze<W>[];
  onKies(waarde: W | undefined): void;
}

function Keuzelijst<W extends string>({ label, alles, waarde, keuzes, onKies }: KeuzelijstProps<W>) {
  return (
    <Select<W | typeof ALLES>
      label={label}
      value={waarde ?? ALLES}
      onChange={(gekozen) => onKies(gekozen === ALLES ? undefined : gekozen)}
      keuzes={[{ waarde: ALLES, naam: alles }, ...keuzes]}
    />
  );
}

type DeelProps = Pick<FilterbalkProps, 'zoek' | 'wijzig'>;

function Eigenaarkeuze({ zoek, wijzig, magOpvolgen }: DeelProps & { readonly magOpvolgen: boolean }) {
  const t = useTranslations('signalen.filter');
  const { data } = useQuery({ ...behandelaarsVraag(), enabled: magOpvolgen });
  const anderen = (data?.behandelaars ?? []).filter(({ ik }) => !ik);
  return (
    <Keuzelijst
      label={t('eigenaar')}
      alles={t('iedereen')}
      waarde={zoek.eigenaar}
      keuzes={[
        ...(magOpvolgen ? [{ waarde: 'mij', naam: t('mij') }] : []),
        { waarde: 'niemand', naam: t('niemand') },
        ...anderen.map(({ id, naam }) => ({ waarde: id, naam })),
      ]}
      onKies={(eigenaar) => wijzig({ eigenaar })}
    />
  );
}

function Regiokeuze({ zoek, wijzig }: DeelProps) {
  const t = useTranslations('signalen.filter');
  const regios = useQuery(regiosVraag()).data?.jeugdregios ?? [];
  return (
    <Keuzelijst
      label={t('regio')}
      alles={t('alleRegios')}
      waarde={zoek.regio}
      keuzes={regios.map(({ code, naam }) => ({ waarde: code, naam }))}
      onKies={(regio) => wijzig({ regio })}
    />
  );
}

/** One or more severities, each a switch with its shape. */
function Ernstkeuze({ zoek, wijzig }: DeelProps) {
  const t = useTranslations('signalen.filter');
  const noem = useTranslations('begrippen.ernst');
  const gekozen = new Set(zoek.ernst?.split(','));
  const wissel = (ernst: Ernst) => {
    const nieuw = ERNSTEN.filter((een) => (een === ernst ? !gekozen.has(een) : gekozen.has(een)));
    wijzig({ ernst: nieuw.join(',') || undefined });
  };
  return (
    <fieldset className="baken-ernstkeuze">
      <legend className="baken-veld__label">{t('ernst')}</legend>
      {ERNSTEN.toReversed().map((ernst) => (
        <button key={ernst} type="button" aria-pressed={gekozen.has(ernst)} onClick={() => wissel(ernst)}>
          <ErnstTeken ernst={ernst} stil />
          {noem(ernst)}
        </button>
      ))}
    </fieldset>
  );
}
