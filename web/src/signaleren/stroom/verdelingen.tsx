import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { StaafLijst } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { keuzesVan } from '../wachttijden/trend.tsx';
import type { Stroomzoek } from '../wachttijden/zoek.ts';
import type { Stroom } from './vragen.ts';

interface VerdelingenProps {
  readonly beeld: Stroom;
  readonly zoek: Stroomzoek;
  readonly magTrajecten: boolean;
}

const RICHTINGEN = ['zwaarder', 'lichter', 'gelijk', 'onbekend'] as const;

/** To what help people go on, who referred them, and why help stops. */
export function Verdelingen({ beeld, zoek, magTrajecten }: VerdelingenProps) {
  const t = useTranslations('stroom.verdelingen');
  const woorden = useWoorden();
  const jaar = { van: woorden.maand(beeld.jaarVanaf), tot: woorden.maand(beeld.tot) };
  const beslist = { van: woorden.maand(beeld.beslist.van), tot: woorden.maand(beeld.beslist.tot) };
  const richting = beeld.richting.map((deel) => {
    const bekend = RICHTINGEN.find((een) => een === deel.code) ?? 'onbekend';
    return { ...deel, naam: t(`richtingen.${bekend}`) };
  });
  const gestopt = {
    ...{ ...keuzesVan(zoek), stand: 'gestopt' as const },
    ...{ gestoptVan: beeld.jaarVanaf, gestoptTot: beeld.tot },
  };
  const redenen = beeld.redenen.map((deel) => {
    const metLijst = magTrajecten && /^\d{2}$/.test(deel.code);
    return {
      ...deel,
      naam: metLijst ? (
        <Link to="/trajecten" search={{ ...gestopt, reden: deel.code }}>
          {deel.naam}
        </Link>
      ) : (
        deel.naam
      ),
    };
  });
  return (
    <div className="baken-stroomtrio">
      <Lijst
        titel={t('richting')}
        over={t('over', beslist)}
        delen={richting}
        codes={['doorstroom']}
        onderdrukt={beeld.onderdrukt}
      />
      <Lijst
        titel={t('verwijzers')}
        over={t('over', jaar)}
        delen={beeld.verwijzers}
        codes={['verwijzer']}
        onderdrukt={beeld.onderdrukt}
      />
      <Lijst
        titel={t('redenen')}
        over={t('over', jaar)}
        delen={redenen}
        codes={['uitval']}
        onderdrukt={beeld.onderdrukt}
      >
        {magTrajecten && (
          <p className="baken-wachtnoot">
            <Link to="/trajecten" search={gestopt}>
              {t('trajecten')}
            </Link>
          </p>
        )}
      </Lijst>
    </div>
  );
}

interface LijstProps {
  readonly titel: string;
  readonly over: string;
  readonly delen: readonly { readonly code: string; readonly naam: ReactNode; readonly aantal: number }[];
  readonly onderdrukt: boolean;
  readonly codes: readonly string[];
  readonly children?: ReactNode;
}

function Lijst({ titel, over, delen, codes, onderdrukt, children }: LijstProps) {
  const t = useTranslations('stroom.verdelingen');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  const heel = delen.reduce((som, { aantal }) => som + aantal, 0);
  return (
    <Card titel={titel} onderschrift={over}>
      {delen.length === 0 && <p className="baken-stil">{t(onderdrukt ? 'teKlein' : 'geen')}</p>}
      <StaafLijst
        label={titel}
        delen={delen.map(({ code, naam, aantal }) => ({
          sleutel: code,
          naam,
          waarde: aantal,
          // What is hidden is no part of the whole that is known.
          tekst: onderdrukt
            ? woorden.aantal(aantal)
            : t('metDeel', {
                aantal,
                deel: opmaak.aandeel(aantal / Math.max(1, heel), aantal > 0 && aantal < heel / 100 ? 1 : 0),
              }),
        }))}
      />
      {children}
      <Berekening codes={codes} />
    </Card>
  );
}
