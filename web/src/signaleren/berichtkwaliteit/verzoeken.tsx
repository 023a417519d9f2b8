import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { berichtenBij, type DeelProps } from './delen.tsx';
import type { Kwaliteit } from './vragen.ts';

/** How long municipalities take to answer and to decide, and what waits still. */
export function Verzoeken(delen: DeelProps) {
  const { beeld, magBerichten } = delen;
  const t = useTranslations('berichtkwaliteit.verzoeken');
  const woorden = useWoorden();
  const opmaak = useOpmaak();
  const { totaal, gemeenten } = beeld.openVerzoeken;
  const maand = woorden.maand(beeld.tot);
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <dl className="baken-wachtnu baken-verzoektijden">
        <Tijd naam={t('reactie')} maat={beeld.reactietijd} />
        <Tijd naam={t('besluit')} maat={beeld.beslistijd} />
      </dl>
      <h3>{totaal === null ? t('openVerborgen', { maand }) : t('open', { aantal: totaal, maand })}</h3>
      {gemeenten.length > 0 && (
        <table className="baken-openverzoeken">
          <caption className="baken-alleen-voorlezen">{t('openTabel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gemeente')}</th>
              <th scope="col">{t('aantal')}</th>
              <th scope="col">{t('helft')}</th>
              <th scope="col">{t('tien')}</th>
            </tr>
          </thead>
          <tbody>
            {gemeenten.map(({ code, naam, aantal, dagen }) => (
              <tr key={code}>
                <th scope="row">
                  {magBerichten ? (
                    <Link
                      to="/berichtenverkeer"
                      search={berichtenBij(delen, { gemeente: code, regel: 'OP274,OP346' })}
                      aria-label={t('berichten', { naam })}
                    >
                      {naam}
                    </Link>
                  ) : (
                    naam
                  )}
                </th>
                <td>{aantal === null ? t('teKlein') : opmaak.getal(aantal)}</td>
                <td>{dagen === null ? '–' : opmaak.getal(dagen.mediaan, 0)}</td>
                <td>{dagen === null ? '–' : opmaak.getal(dagen.p90, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Berekening codes={['reactietijd', 'beslistijd', 'openVerzoeken']} />
    </Card>
  );
}

function Tijd({ naam, maat }: { readonly naam: string; readonly maat: Kwaliteit['reactietijd'] }) {
  const t = useTranslations('berichtkwaliteit.verzoeken');
  const woorden = useWoorden();
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        {maat === null && '–'}
        {maat === 'klein' && <span className="baken-stil">{t('teKlein')}</span>}
        {maat !== null && maat !== 'klein' && (
          <>
            {t.rich('mediaan', { dagen: woorden.dagen(maat.mediaan), eenheid: (tekst) => <span>{tekst}</span> })}
            <small>{t('p90', { dagen: woorden.dagen(maat.p90) })}</small>
          </>
        )}
      </dd>
    </div>
  );
}
