import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Card, Select } from '../../ui/index.ts';
import { type Keuze, KOLOM, soortenIn, uitProfiel, uitVoorstel } from './keuze.ts';
import type { Bedragvorm, Berichtsoort, Datumvorm, Profielen, Voorbeeld } from './typen.ts';

const DATUMVORMEN: readonly Datumvorm[] = ['jjjj-mm-dd', 'dd-mm-jjjj', 'jjjjmmdd'];
const BEDRAGVORMEN: readonly Bedragvorm[] = ['euro-komma', 'euro-punt', 'centen'];
const BEDRAGVELDEN: ReadonlySet<string> = new Set(['bedrag', 'budget', 'tarief']);
const GEEN = 'geen';
/** Bytes below which a size is told in kB. */
const MB = 1024 * 1024;

interface InstellingenProps {
  readonly bestand: File;
  readonly profielen: Profielen;
  readonly voorbeeld: Voorbeeld;
  readonly keuze: Keuze;
  onKies(keuze: Keuze): void;
}

/** What a file is as a whole: which messages, by which profile, and how dates and amounts are written. */
export function Instellingen({ bestand, profielen, voorbeeld, keuze, onKies }: InstellingenProps) {
  const t = useTranslations('berichteninlezen.bestanden');
  const ts = useTranslations('berichteninlezen.soorten');
  const opmaak = useOpmaak();
  const soorten = Object.keys(profielen.velden) as Berichtsoort[];
  const grootte =
    bestand.size < MB
      ? t('kb', { aantal: opmaak.getal(Math.max(1, Math.round(bestand.size / 1024))) })
      : t('mb', { aantal: opmaak.getal(bestand.size / MB, 1) });
  const { soort, codering, scheiding } = voorbeeld.kenmerken;
  const vorm = [
    soort.toUpperCase(),
    codering?.toUpperCase(),
    scheiding && t(`scheiding.${NAAM[scheiding] ?? 'puntkomma'}`),
    grootte,
  ];
  const metBedrag = soortenIn(keuze.soort, voorbeeld).some((een) =>
    profielen.velden[een]?.some(({ veld }) => BEDRAGVELDEN.has(veld)),
  );
  const kiesProfiel = (id: string) => {
    const profiel = profielen.profielen.find((een) => String(een.id) === id);
    onKies(profiel ? uitProfiel(profiel, keuze.soort, voorbeeld) : { ...uitVoorstel(voorbeeld), soort: keuze.soort });
  };
  return (
    <Card titel={bestand.name} onderschrift={vorm.filter(Boolean).join(' · ')}>
      <div className="baken-inleeskeuzes">
        <Select
          label={t('soort')}
          uitleg={t('soortUitleg')}
          plaats={t('kiesSoort')}
          value={keuze.soort}
          onChange={(gekozen) => onKies({ ...keuze, soort: gekozen })}
          keuzes={[
            ...soorten.map((een) => ({ waarde: een as string, naam: `${een} ${ts(een)}` })),
            ...voorbeeld.kolommen.map(({ naam }) => ({
              waarde: `${KOLOM}${naam}`,
              naam: t('uitKolom', { kolom: naam }),
            })),
          ]}
        />
        <Select
          label={t('profiel')}
          uitleg={t(profielen.profielen.length > 0 ? 'profielUitleg' : 'geenProfielen')}
          value={keuze.profiel === null ? GEEN : String(keuze.profiel)}
          onChange={kiesProfiel}
          keuzes={[
            { waarde: GEEN, naam: t('voorstel') },
            ...profielen.profielen.map(({ id, naam }) => ({ waarde: String(id), naam })),
          ]}
        />
        <Select<Datumvorm>
          label={t('datums')}
          uitleg={t('datumsUitleg')}
          value={keuze.datumvorm}
          onChange={(datumvorm) => onKies({ ...keuze, datumvorm })}
          keuzes={DATUMVORMEN.map((een) => ({ waarde: een, naam: t(`datumvorm.${een}`) }))}
        />
        {metBedrag && (
          <Select<Bedragvorm>
            label={t('bedragen')}
            uitleg={t('bedragenUitleg')}
            value={keuze.bedragvorm}
            onChange={(bedragvorm) => onKies({ ...keuze, bedragvorm })}
            keuzes={BEDRAGVORMEN.map((een) => ({ waarde: een, naam: t(`bedragvorm.${een}`) }))}
          />
        )}
      </div>
      {keuze.soort === null && (
        <Alert soort="let" titel={t('geenSoort')}>
          <p>{t('geenSoortUitleg')}</p>
        </Alert>
      )}
      {voorbeeld.meldingen.map((melding) => (
        <Alert key={melding}>
          <p>{melding}</p>
        </Alert>
      ))}
    </Card>
  );
}

const NAAM: Readonly<Record<string, 'puntkomma' | 'komma' | 'tab'>> = { ';': 'puntkomma', ',': 'komma', '\t': 'tab' };
