import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { HexKaart } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Card, EmptyState, Scrollvlak, Select } from '../../ui/index.ts';
import type { Gebruik, Instrument } from './typen.ts';
import type { Convenantzoek } from './zoek.ts';

interface GebruiksdeelProps {
  readonly gebruik: Gebruik;
  readonly zoek: Convenantzoek;
  wijzig(deel: Partial<Convenantzoek>): void;
}

/** Every instrument beside each other; of the one that is chosen, when, where and with what result. */
export function Gebruiksdeel({ gebruik, zoek, wijzig }: GebruiksdeelProps) {
  const t = useTranslations('programma.gebruik');
  const opmaak = useOpmaak();
  const [mis, zetMis] = useState<{ readonly veld: 'van' | 'tot'; readonly dag: string }>();
  const kies = (veld: 'van' | 'tot', dag: string | undefined) => {
    const omgekeerd = dag !== undefined && (veld === 'van' ? dag > gebruik.tot : dag < gebruik.van);
    zetMis(omgekeerd ? { veld, dag } : undefined);
    if (!omgekeerd) wijzig({ [veld]: dag });
  };
  const fout = (veld: 'van' | 'tot') =>
    mis?.veld === veld ? t(`mis.${veld}`, { dag: opmaak.datum(mis.dag) }) : undefined;
  const gekozen =
    gebruik.instrumenten.find(({ code }) => code === zoek.instrument) ??
    // What was used tells more than what was not.
    gebruik.instrumenten.find(({ totaal }) => totaal > 0) ??
    gebruik.instrumenten[0];
  return (
    <div className="baken-stapel">
      <div className="baken-convenant__filters">
        <DatePicker
          label={t('van')}
          value={gebruik.van}
          max={gebruik.tot}
          fout={fout('van')}
          onChange={(van) => kies('van', van)}
        />
        <DatePicker
          label={t('tot')}
          value={gebruik.tot}
          min={gebruik.van}
          max={vandaag()}
          fout={fout('tot')}
          onChange={(tot) => kies('tot', tot)}
        />
        <Select
          label={t('instrument')}
          value={gekozen?.code ?? null}
          onChange={(instrument) => wijzig({ instrument })}
          keuzes={gebruik.instrumenten.map(({ code, naam }) => ({ waarde: code, naam }))}
        />
      </div>
      {gebruik.minstens !== null && <p className="baken-stil">{t('heleKwartalen', { minstens: gebruik.minstens })}</p>}
      <Alle gebruik={gebruik} />
      {gekozen && <Een gebruik={gebruik} instrument={gekozen} />}
    </div>
  );
}

/** All instruments in one table, each number with its definition and version beside it. */
function Alle({ gebruik: { instrumenten } }: { readonly gebruik: Gebruik }) {
  const t = useTranslations('programma.gebruik');
  const opmaak = useOpmaak();
  return (
    <Card titel={t('alle')} onderschrift={t('alleOnder')}>
      <Scrollvlak className="baken-tabelrol" tabel={t('alle')}>
        <table className="baken-tabel baken-convenant__alle">
          <caption className="baken-alleen-voorlezen">{t('alle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('instrument')}</th>
              <th scope="col" className="baken-tabel__rechts">
                {t('aantal')}
              </th>
              <th scope="col" className="baken-tabel__rechts">
                {t('vorige')}
              </th>
              <th scope="col">{t('telt')}</th>
            </tr>
          </thead>
          <tbody>
            {instrumenten.map(({ code, naam, totaal, vorige, telt, versie, bron }) => (
              <tr key={code}>
                <th scope="row">{naam}</th>
                <td className="baken-tabel__rechts">{opmaak.getal(totaal)}</td>
                <td className="baken-tabel__rechts">{opmaak.getal(vorige)}</td>
                <td>
                  {telt} <span className="baken-stil">{t('definitie', { versie, bron })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
    </Card>
  );
}

function Een({ gebruik, instrument }: { readonly gebruik: Gebruik; readonly instrument: Instrument }) {
  const t = useTranslations('programma.gebruik');
  return (
    <div className="baken-convenant__een">
      <Card titel={t('uitkomsten', { naam: instrument.naam })} onderschrift={instrument.uitkomst}>
        {instrument.totaal === 0 ? (
          <EmptyState titel={t('nietGebruikt')} />
        ) : instrument.uitkomstenVerborgen ? (
          <p className="baken-stil">{t('uitkomstenVerborgen', { minstens: gebruik.minstens ?? 0 })}</p>
        ) : (
          <Tabel titel={t('uitkomsten', { naam: instrument.naam })} kop={t('uitkomst')} rijen={instrument.uitkomsten} />
        )}
      </Card>
      <Card titel={t('partijen')} onderschrift={t('partijenOnder')}>
        {instrument.totaal === 0 ? (
          <EmptyState titel={t('nietGebruikt')} />
        ) : instrument.partijenVerborgen ? (
          <p className="baken-stil">{t('partijenVerborgen', { minstens: gebruik.minstens ?? 0 })}</p>
        ) : (
          <Tabel titel={t('partijen')} kop={t('partij')} rijen={instrument.partijen} />
        )}
      </Card>
      <Card titel={t('kwartalen')} onderschrift={instrument.telt}>
        <Kwartalen instrument={instrument} />
      </Card>
      <Kaart gebruik={gebruik} instrument={instrument} />
    </div>
  );
}

function Kwartalen({ instrument }: { readonly instrument: Instrument }) {
  const t = useTranslations('programma.gebruik');
  const opmaak = useOpmaak();
  const rijen = instrument.kwartalen.map(({ kwartaal, aantal }) => ({ naam: opmaak.periode(kwartaal), aantal }));
  return <Tabel titel={t('kwartalen')} kop={t('kwartaal')} rijen={rijen} />;
}

function Tabel({
  titel,
  kop,
  rijen,
}: {
  titel: string;
  kop: string;
  /** Null: hidden, because it is small or tells a small one. */
  rijen: readonly { naam: string; aantal: number | null }[];
}) {
  const t = useTranslations('programma.gebruik');
  const opmaak = useOpmaak();
  const hoogste = Math.max(1, ...rijen.map(({ aantal }) => aantal ?? 0));
  return (
    <table className="baken-tabel">
      <caption className="baken-alleen-voorlezen">{titel}</caption>
      <thead>
        <tr>
          <th scope="col">{kop}</th>
          <th scope="col" className="baken-tabel__rechts">
            {t('aantal')}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ naam, aantal }) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            <td className="baken-tabel__rechts">{aantal === null ? t('tekort') : opmaak.getal(aantal)}</td>
            <td aria-hidden="true" className="baken-convenant__staaf">
              {aantal !== null && (
                <svg width="100%" height="8" aria-hidden="true">
                  <rect width={`${(aantal / hoogste) * 100}%`} height="8" rx="2" />
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where it was used. A number that is hidden is said to be hidden, never shown as none. */
function Kaart({ gebruik, instrument }: { readonly gebruik: Gebruik; readonly instrument: Instrument }) {
  const t = useTranslations('programma.gebruik');
  const naamVan = new Map(gebruik.regios.map(({ code, naam }) => [code, naam]));
  const verborgen = instrument.regios.filter(({ aantal }) => aantal === null).length;
  return (
    <Card
      titel={t('kaart')}
      onderschrift={
        verborgen > 0 ? t('verborgen', { aantal: verborgen, minstens: gebruik.minstens ?? 0 }) : t('kaartOnder')
      }
    >
      <HexKaart
        verdeeld
        label={t('kaart')}
        onKies={() => undefined}
        waarden={instrument.regios.flatMap(({ code, aantal }) =>
          aantal === null
            ? []
            : [{ code, waarde: aantal, zin: t('kaartZin', { naam: naamVan.get(code) ?? code, aantal }) }],
        )}
        tabel={{
          bijschrift: t('kaart'),
          koppen: [t('regio'), t('aantal')],
          getallen: 1,
          rijen: instrument.regios.map(({ code, aantal }) => ({
            sleutel: code,
            cellen: [naamVan.get(code) ?? code, aantal ?? t('tekort')],
          })),
        }}
      />
    </Card>
  );
}
