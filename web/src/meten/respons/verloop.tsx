import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { regiosVraag } from '../../api/vragen.ts';
import { Regelkaart, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom, Select } from '../../ui/index.ts';
import { Deelstaaf } from './maatvlak.tsx';
import { deelVan, MATEN, type Maat, minutenPer, REEKSEN, reeksVan, verloopVan, verschilMetVorige } from './maten.ts';
import type { Verloop as Gegevens, Verlooprij } from './typen.ts';
import { MatenUitleg } from './uitleg.tsx';
import { gegevensVraag } from './vragen.ts';
import type { ResponsZoek } from './zoek.ts';

interface VerloopProps {
  readonly verloop: Gegevens;
  readonly zoek: ResponsZoek;
  wijzig(deel: Partial<ResponsZoek>): void;
}

/** The measures over time, as charts with their tables, and each request in a row. */
export function Verloop({ verloop, zoek, wijzig }: VerloopProps) {
  const t = useTranslations('respons');
  const [alsTabel, setAlsTabel] = useState(false);
  const reeks = zoek.reeks ?? 'kwartaal';
  const rijen = verloop.uitvragen.filter((rij) => reeksVan(rij) === reeks);
  return (
    <div className="baken-stapel">
      <Keuzes zoek={zoek} wijzig={wijzig} />
      <Card
        titel={t('verloop.titel')}
        onderschrift={t('verloop.onder')}
        acties={<TabelKnop aan={alsTabel} zet={setAlsTabel} />}
      >
        {rijen.length === 0 ? (
          <EmptyState titel={t('verloop.leegTitel')}>{t('verloop.leeg')}</EmptyState>
        ) : (
          <div className="baken-maatkaarten">
            {MATEN.map((maat) => (
              <section key={maat} aria-labelledby={`maat-${maat}`}>
                <h3 id={`maat-${maat}`}>{t(`maat.${maat}`)}</h3>
                <Kaart maat={maat} punten={verloopVan(rijen, reeks, maat)} alsTabel={alsTabel} />
              </section>
            ))}
          </div>
        )}
        <MatenUitleg />
      </Card>
      <Tabel rijen={rijen} alle={verloop.uitvragen} />
    </div>
  );
}

/** From nothing to all. */
const HEEL = [0, 1] as const;

interface KaartProps {
  readonly maat: Maat;
  readonly punten: ReturnType<typeof verloopVan>;
  readonly alsTabel: boolean;
}

/** One measure over time; as long as nothing was measured, that in words instead of an empty chart. */
function Kaart({ maat, punten, alsTabel }: KaartProps) {
  const t = useTranslations('respons');
  const opmaak = useOpmaak();
  if (!alsTabel && punten.every(({ waarde }) => waarde === null)) return <p>{t('verloop.nogNiets')}</p>;
  return (
    <Regelkaart
      naam={t(`maat.${maat}`)}
      punten={punten.map((punt) => ({ ...punt, want: punt.waarde === null ? t('nogNiets') : null }))}
      formaat={(waarde) => opmaak.aandeel(waarde)}
      grenzen={HEEL}
      alsTabel={alsTabel}
    />
  );
}

const ALLES = 'alles';

function Keuzes({ zoek, wijzig }: Omit<VerloopProps, 'verloop'>) {
  const t = useTranslations('respons');
  const regios = useQuery(regiosVraag()).data?.jeugdregios ?? [];
  const gegevens = useQuery(gegevensVraag()).data?.gegevens ?? [];
  return (
    <div className="baken-responskeuzes baken-niet-afdrukken">
      <Select
        label={t('keuze.reeks')}
        value={zoek.reeks ?? 'kwartaal'}
        onChange={(reeks) => wijzig({ reeks: reeks === 'kwartaal' ? undefined : reeks })}
        keuzes={REEKSEN.map((reeks) => ({ waarde: reeks, naam: t(`reeks.${reeks}`) }))}
      />
      <Select
        label={t('keuze.regio')}
        value={zoek.regio ?? ALLES}
        onChange={(regio) => wijzig({ regio: regio === ALLES ? undefined : regio })}
        keuzes={[
          { waarde: ALLES, naam: t('keuze.alleRegios') },
          ...regios.map(({ code, naam }) => ({ waarde: code, naam })),
        ]}
      />
      <Select
        label={t('keuze.gegeven')}
        value={zoek.gegeven ?? ALLES}
        onChange={(gegeven) => wijzig({ gegeven: gegeven === ALLES ? undefined : gegeven })}
        keuzes={[
          { waarde: ALLES, naam: t('keuze.alleGegevens') },
          ...gegevens.map(({ code, naam }) => ({ waarde: code, naam })),
        ]}
      />
    </div>
  );
}

function Tabel({ rijen, alle }: { readonly rijen: readonly Verlooprij[]; readonly alle: readonly Verlooprij[] }) {
  const t = useTranslations('respons');
  const kolommen = useKolommen(alle);
  const nieuwsteEerst = useMemo(() => [...rijen].reverse(), [rijen]);
  return (
    <Card titel={t('perUitvraag')} onderschrift={t('perUitvraagOnder')} vol>
      <DataTable
        label={t('perUitvraag')}
        kolommen={kolommen}
        rijen={nieuwsteEerst}
        rijSleutel={({ id }) => String(id)}
        kaart={(rij) => <Kaartje rij={rij} />}
        leeg={<EmptyState titel={t('verloop.leegTitel')}>{t('verloop.leeg')}</EmptyState>}
      />
    </Card>
  );
}

function Naam({ rij }: { readonly rij: Verlooprij }) {
  return (
    <Link
      to="/uitvragen/$id"
      params={{ id: String(rij.id) }}
      search={{ tab: 'respons' }}
      className="baken-rijnaam"
      title={rij.titel}
    >
      {rij.titel}
    </Link>
  );
}

function useKolommen(alle: readonly Verlooprij[]): readonly Kolom<Verlooprij>[] {
  const t = useTranslations('respons');
  const opmaak = useOpmaak();
  return useMemo(() => {
    const minuten = (waarde: number | null) => (waarde === null ? t('onbekend') : opmaak.getal(Math.round(waarde)));
    return [
      { id: 'titel', kop: t('kolom.uitvraag'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      {
        id: 'periode',
        kop: t('kolom.periode'),
        breedte: 9,
        vanaf: 1000,
        cel: ({ periode }) => opmaak.periode(periode),
      },
      ...MATEN.map(
        (maat): Kolom<Verlooprij> => ({
          id: maat,
          kop: t(`maat.${maat}`),
          breedte: 8,
          cel: (rij) => <Deelstaaf breuk={rij[maat]} />,
          sorteerwaarde: (rij) => deelVan(rij[maat]),
        }),
      ),
      {
        id: 'geschat',
        kop: t('kolom.geschat'),
        uitleg: t('kolom.geschatUitleg'),
        breedte: 7.5,
        rechts: true,
        vanaf: 760,
        cel: (rij) => minuten(minutenPer(rij).geschat),
      },
      {
        id: 'verschil',
        kop: t('kolom.verschil'),
        uitleg: t('kolom.verschilUitleg'),
        breedte: 6,
        rechts: true,
        vanaf: 880,
        cel: (rij) => {
          const verschil = verschilMetVorige(alle, rij);
          return verschil === null ? '' : opmaak.verschil(Math.round(verschil));
        },
      },
      {
        id: 'gemeten',
        kop: t('kolom.gemeten'),
        uitleg: t('kolom.gemetenUitleg'),
        breedte: 7.5,
        rechts: true,
        vanaf: 760,
        cel: (rij) => minuten(minutenPer(rij).gemeten),
      },
    ];
  }, [t, opmaak, alle]);
}

function Kaartje({ rij }: { readonly rij: Verlooprij }) {
  const t = useTranslations('respons');
  return (
    <div className="baken-maatkaart">
      <Naam rij={rij} />
      <dl>
        {MATEN.map((maat) => (
          <div key={maat}>
            <dt>{t(`maat.${maat}`)}</dt>
            <dd>
              <Deelstaaf breuk={rij[maat]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
