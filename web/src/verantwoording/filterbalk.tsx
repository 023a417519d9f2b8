import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Select, TextField } from '../ui/index.ts';
import { Periode } from './periode.tsx';
import { useUitgesteld } from './uitgesteld.ts';
import { type LogboekZoek, SOORTEN, UITKOMSTEN } from './zoek.ts';

const ALLES = 'alles';

interface FilterbalkProps {
  readonly zoek: LogboekZoek;
  wijzig(deel: Partial<LogboekZoek>): void;
}

/** What the auditor can look for; each of it is kept in the address. */
export function Filterbalk({ zoek, wijzig }: FilterbalkProps) {
  const t = useTranslations('verantwoording');
  return (
    <div className="baken-logfilters baken-niet-afdrukken">
      <Periode zoek={zoek} wijzig={wijzig} />
      <Select
        label={t('filter.soort')}
        value={zoek.soort ?? ALLES}
        onChange={(soort) => wijzig({ soort: soort === ALLES ? undefined : soort })}
        keuzes={[
          { waarde: ALLES, naam: t('filter.alles') },
          ...SOORTEN.map((soort) => ({ waarde: soort, naam: t(`soort.${soort}`) })),
        ]}
      />
      <Select
        label={t('filter.uitkomst')}
        value={zoek.uitkomst ?? ALLES}
        onChange={(uitkomst) => wijzig({ uitkomst: uitkomst === ALLES ? undefined : uitkomst })}
        keuzes={[
          { waarde: ALLES, naam: t('filter.alles') },
          ...UITKOMSTEN.map((uitkomst) => ({ waarde: uitkomst, naam: t(`uitkomst.${uitkomst}`) })),
        ]}
      />
      <Kvkveld waarde={zoek.organisatie} wijzig={(organisatie) => wijzig({ organisatie })} />
      <Tekstveld
        label={t('filter.pseudoniem')}
        waarde={zoek.pseudoniem}
        wijzig={(pseudoniem) => wijzig({ pseudoniem })}
      />
      {(zoek.persoon || zoek.handeling) && (
        <p className="baken-logfilters__vast">
          {zoek.persoon && t('filter.eenPersoon')}{' '}
          {zoek.handeling && t('filter.eenHandeling', { naam: zoek.handeling })}{' '}
          <Link
            from="/logboek"
            to="/logboek"
            search={(vorig) => ({ ...vorig, persoon: undefined, handeling: undefined, pagina: undefined })}
          >
            {t('filter.wis')}
          </Link>
        </p>
      )}
    </div>
  );
}

interface TekstveldProps {
  readonly label: string;
  readonly waarde: string | undefined;
  wijzig(waarde: string | undefined): void;
}

function Tekstveld({ label, waarde, wijzig }: TekstveldProps) {
  const [tekst, setTekst] = useUitgesteld(waarde ?? '', (nieuw) => wijzig(nieuw.trim() || undefined));
  return <TextField label={label} value={tekst} onChange={setTekst} />;
}

/** Only a whole KvK number goes to the address: half of one finds nothing. */
function Kvkveld({ waarde, wijzig }: Omit<TekstveldProps, 'label'>) {
  const t = useTranslations('verantwoording.filter');
  const [tekst, setTekst] = useUitgesteld(waarde ?? '', (nieuw) => {
    const kvk = nieuw.trim();
    if (kvk === '' || /^\d{8}$/.test(kvk)) wijzig(kvk || undefined);
  });
  const fout = /^\d{0,8}$/.test(tekst.trim()) ? undefined : t('kvkFout');
  return <TextField label={t('organisatie')} value={tekst} onChange={setTekst} fout={fout} />;
}
