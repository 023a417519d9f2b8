import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening } from '../wachttijden/delen.tsx';
import { berichtenBij, type DeelProps } from './delen.tsx';
import type { Tussenregel } from './vragen.ts';

/** Which rules between messages are broken: what the rule asks, how often, by whom, and the messages. */
export function Regels({ beeld, zoek, magBerichten }: DeelProps) {
  const t = useTranslations('berichtkwaliteit.regels');
  const opmaak = useOpmaak();
  const kolommen = useMemo((): readonly Kolom<Tussenregel>[] => {
    const naarBerichten = ({ regel }: Tussenregel) => (
      <Link
        to="/berichtenverkeer"
        search={berichtenBij({ beeld, zoek }, { regel })}
        aria-label={t('berichtenVan', { regel })}
      >
        {t('berichten')}
      </Link>
    );
    return [
      { id: 'regel', kop: t('regel'), rijkop: true, cel: (rij) => <Regelnaam rij={rij} /> },
      { id: 'aantal', kop: t('aantal'), breedte: 6, rechts: true, cel: ({ aantal }) => <b>{opmaak.getal(aantal)}</b> },
      {
        ...{ id: 'wacht', kop: t('wacht'), uitleg: t('wachtUitleg'), breedte: 7, rechts: true, vanaf: 680 as const },
        cel: ({ wacht }) => opmaak.getal(wacht),
      },
      {
        id: 'wie',
        kop: t('wie'),
        breedte: 17,
        vanaf: 760,
        cel: (rij) => <Wie rij={rij} onderdrukt={beeld.onderdrukt} />,
      },
      ...(magBerichten ? [{ id: 'berichten', kop: t('achter'), breedte: 10, cel: naarBerichten }] : []),
    ];
  }, [t, opmaak, beeld, zoek, magBerichten]);
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol className="baken-kwaliteittabel">
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={beeld.regels}
        rijSleutel={({ regel }) => regel}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Regelnaam rij={rij} />
            <p>
              <Wie rij={rij} onderdrukt={beeld.onderdrukt} />
            </p>
            <div className="baken-wachtkaart__onder">
              <span>{t('kaart', { aantal: rij.aantal, wacht: rij.wacht })}</span>
              {kolommen.find(({ id }) => id === 'berichten')?.cel(rij)}
            </div>
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
      />
      <div className="baken-inspring">
        <Berekening codes={['tussenregels']} />
      </div>
    </Card>
  );
}

function Regelnaam({ rij: { regel, titel, retourcode } }: { readonly rij: Tussenregel }) {
  const t = useTranslations('berichtkwaliteit.regels');
  return (
    <>
      <span className="baken-termnaam">{titel}</span>
      <span className="baken-termuitleg">
        {retourcode === null ? t('code', { regel }) : t('codeRetour', { regel, retourcode })}
      </span>
    </>
  );
}

/** Who breaks a rule the most; who may not see small numbers does not hear of those that do so seldom. */
function Wie({ rij: { partijen, aantal }, onderdrukt }: { readonly rij: Tussenregel; readonly onderdrukt: boolean }) {
  const t = useTranslations('berichtkwaliteit.regels');
  if (partijen.length === 0)
    return <span className="baken-stil">{t(onderdrukt && aantal > 0 ? 'verborgen' : 'niemand')}</span>;
  return (
    <span className="baken-termuitleg">
      {partijen.map(({ naam, aantal }) => t('wieKeer', { naam, aantal })).join(', ')}
    </span>
  );
}
