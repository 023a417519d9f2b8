import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { regiosVraag, zoekVraag } from '../../api/vragen.ts';
import { SearchField, Select } from '../../ui/index.ts';
import { Periode } from '../../verantwoording/periode.tsx';
import { useUitgesteld } from '../../verantwoording/uitgesteld.ts';
import { OnderwerpKeuze } from './onderwerpkeuze.tsx';
import { bronnenVraag } from './vragen.ts';
import { type Nieuwszoek, STATUSSEN } from './zoek.ts';

const ALLES = 'alles';

interface FilterbalkProps {
  readonly zoek: Nieuwszoek;
  wijzig(deel: Partial<Nieuwszoek>): void;
}

/** What can be looked for in the news; each of it is kept in the address. */
export function Filterbalk({ zoek, wijzig }: FilterbalkProps) {
  const t = useTranslations('actualiteit');
  const { data } = useQuery(bronnenVraag());
  const [tekst, setTekst] = useUitgesteld(zoek.zoek ?? '', (nieuw) => wijzig({ zoek: nieuw.trim() || undefined }));
  return (
    <div className="baken-nieuwsfilters baken-niet-afdrukken">
      <SearchField label={t('filter.zoek')} value={tekst} onChange={setTekst} />
      <Select
        label={t('filter.status')}
        value={zoek.status ?? ALLES}
        onChange={(status) => wijzig({ status: status === ALLES ? undefined : status })}
        keuzes={[
          { waarde: ALLES, naam: t('filter.alles') },
          ...STATUSSEN.map((status) => ({ waarde: status, naam: t(`status.${status}`) })),
        ]}
      />
      <Select
        label={t('filter.bron')}
        value={zoek.bron ?? ALLES}
        onChange={(bron) => wijzig({ bron: bron === ALLES ? undefined : bron })}
        keuzes={[
          { waarde: ALLES, naam: t('filter.alles') },
          ...(data?.bronnen ?? []).map(({ id, naam }) => ({ waarde: String(id), naam })),
        ]}
      />
      <OnderwerpKeuze label={t('filter.onderwerp')} onKies={({ kvk, regio }) => wijzig({ kvk, regio })} />
      <Periode zoek={zoek} wijzig={wijzig} />
      {(zoek.kvk || zoek.regio) && (
        <p className="baken-nieuwsfilters__vast">
          <AlleenOver zoek={zoek} />{' '}
          <Link
            from="/actualiteit"
            to="/actualiteit"
            search={(vorig) => ({ ...vorig, kvk: undefined, regio: undefined, pagina: undefined })}
          >
            {t('filter.wis')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Of which provider or region the list is, by name as soon as that is known. */
function AlleenOver({ zoek: { kvk, regio } }: Pick<FilterbalkProps, 'zoek'>) {
  const t = useTranslations('actualiteit.filter');
  const { data: aanbieders } = useQuery({ ...zoekVraag(kvk ?? ''), enabled: kvk !== undefined });
  const { data: regios } = useQuery({ ...regiosVraag(), enabled: regio !== undefined });
  const aanbieder = aanbieders?.aanbieders.find((een) => een.kvk === kvk)?.naam ?? kvk;
  const gebied = regios?.jeugdregios.find(({ code }) => code === regio)?.naam ?? regio;
  return t('alleenOver', { naam: [aanbieder, gebied].filter(Boolean).join(', ') });
}
