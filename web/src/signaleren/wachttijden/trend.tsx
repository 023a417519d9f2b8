import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Regelkaart, RegelkaartLegenda, TabelKnop } from '../../grafiek/index.ts';
import { Card } from '../../ui/index.ts';
import { Berekening, isMaat, Sinds, useWoorden } from './delen.tsx';
import type { Wachttijden } from './vragen.ts';
import type { Wachtzoek } from './zoek.ts';

interface TrendProps {
  readonly beeld: Wachttijden;
  readonly zoek: Wachtzoek;
  readonly naam: string;
  /** Whether single trajecten may be looked at. */
  readonly magTrajecten: boolean;
}

/** The median per month, against the norm and against what is ordinary here. */
export function Trend({ beeld, zoek, naam, magTrajecten }: TrendProps) {
  const t = useTranslations('wachttijden.trend');
  const tw = useTranslations('wachttijden');
  const woorden = useWoorden();
  const [alsTabel, setAlsTabel] = useState(false);
  const { reeks, kaart, norm } = beeld;
  const vreemd = new Set(kaart?.maanden.filter((_, nummer) => kaart.punten[nummer] !== 'gewoon'));
  const punten = reeks.map(({ maand, maat }) => ({
    periode: maand,
    waarde: isMaat(maat) ? maat.mediaan : null,
    opvallend: vreemd.has(maand),
    want: maat === 'klein' ? tw('klein') : t('niemand'),
  }));
  const laatste = punten.findLast(({ waarde }) => waarde !== null);
  const zin = laatste
    ? t('zin', {
        naam,
        maand: woorden.maand(laatste.periode),
        mediaan: woorden.metDagen(laatste.waarde ?? 0),
        norm: norm.dagen,
        sinds: kaart?.slechterSinds ? 'slechter' : kaart?.beterSinds ? 'beter' : 'gelijk',
        vanaf: woorden.maand(kaart?.slechterSinds ?? kaart?.beterSinds ?? beeld.tot),
      })
    : t('geen');
  const slechter = kaart?.slechterSinds;
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder', { naam })}
      acties={<TabelKnop aan={alsTabel} zet={setAlsTabel} />}
    >
      {kaart && (
        <p className="baken-wachtnoot">
          {slechter ? (
            <b className="baken-sinds baken-sinds--slechter">
              ▲ {t('wordtSlechter', { maand: woorden.maand(slechter) })}
            </b>
          ) : (
            <Sinds slechterSinds={null} beterSinds={kaart.beterSinds} />
          )}
        </p>
      )}
      {kaart === null && <p className="baken-stil baken-wachtnoot">{t('teWeinig')}</p>}
      <Regelkaart
        naam={t('titel')}
        punten={punten}
        norm={{ waarde: norm.dagen, foutKant: 'boven' }}
        band={kaart ?? undefined}
        formaat={(dagen) => t('kort', { dagen: woorden.dagen(dagen) })}
        hoogte={230}
        zin={zin}
        geen="–"
        merk={slechter ? { periode: slechter, tekst: t('merk', { maand: woorden.maandKort(slechter) }) } : undefined}
        alsTabel={alsTabel}
      />
      {!alsTabel && <RegelkaartLegenda />}
      {magTrajecten && laatste && (
        <p className="baken-wachtnoot">
          <Link to="/trajecten" search={{ ...keuzesVan(zoek), maand: laatste.periode }}>
            {t('trajecten', { maand: woorden.maand(laatste.periode) })}
          </Link>
        </p>
      )}
      <Berekening codes={[beeld.figuur]}>{t('berekening')}</Berekening>
    </Card>
  );
}

/** What the list of trajecten can be narrowed by as well. */
export const keuzesVan = ({ regio, gemeente, aanbieder, categorie, leeftijd, geslacht }: Wachtzoek) => ({
  ...{ regio, gemeente, aanbieder, categorie },
  ...{ leeftijd, geslacht },
});
