import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { definitiesVraag } from '../../signaleren/definities/vragen.ts';
import { Alert, Button, Dialog, ErrorState, Select, TextField, ZoekKeuze } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { Aanbiederkeuze } from './aanbiederkeuze.tsx';
import type { Handeling } from './deel.tsx';
import { Keuzelijst } from './keuzelijst.tsx';
import type { Melding } from './typen.ts';
import * as vragen from './vragen.ts';

interface VensterProps {
  readonly handeling: Handeling;
  readonly melding: Melding;
  onSluit(): void;
}

/** What the meldpunt does with a report beyond the steps of its procedure. */
export default function Venster({ handeling, melding, onSluit }: VensterProps) {
  const t = useTranslations('meldpunt.deel');
  const Inhoud = INHOUD[handeling];
  return (
    <Dialog titel={t(`knoppen.${handeling}`)} open onSluit={onSluit}>
      <Inhoud melding={melding} onSluit={onSluit} />
    </Dialog>
  );
}

type InhoudProps = Omit<VensterProps, 'handeling'>;

/** Sends once, also when the button is pressed twice, and renews what is shown. */
function useSturen(onSluit: () => void) {
  const queries = useQueryClient();
  const [sleutel] = useState(() => crypto.randomUUID());
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>(null);
  const stuur = async (werk: (sleutel: string) => Promise<unknown>, sluit = true) => {
    setBezig(true);
    setFout(null);
    try {
      const uit = await werk(sleutel);
      await Promise.all([
        queries.invalidateQueries({ queryKey: vragen.MELDINGEN }),
        queries.invalidateQueries({ queryKey: DOSSIERS }),
      ]);
      if (sluit) onSluit();
      return uit;
    } catch (mis) {
      setFout(mis);
      return undefined;
    } finally {
      setBezig(false);
    }
  };
  return { bezig, fout, stuur };
}

interface FormulierProps {
  readonly knop: string;
  readonly kan: boolean;
  readonly werk: ReturnType<typeof useSturen>;
  doe(sleutel: string): Promise<unknown>;
  readonly children: ReactNode;
}

function Formulier({ knop, kan, werk, doe, children }: FormulierProps) {
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void werk.stuur(doe);
  };
  return (
    <form className="baken-formulier" noValidate onSubmit={verstuur}>
      {werk.fout !== null && <ErrorState fout={werk.fout} />}
      {children}
      <Button type="submit" soort="primary" isDisabled={!kan || werk.bezig}>
        {knop}
      </Button>
    </form>
  );
}

function Aanbieder({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const werk = useSturen(onSluit);
  const [keuze, setKeuze] = useState({ kvk: melding.aanbieder?.kvk ?? null, tekst: melding.aanbieder?.naam ?? '' });
  return (
    <Formulier
      knop={t('koppel')}
      kan={keuze.kvk !== null}
      werk={werk}
      doe={(sleutel) => vragen.koppelAanbieder(melding.id, { kvk: keuze.kvk ?? '', sleutel })}
    >
      <Aanbiederkeuze
        label={t('aanbieder')}
        uitleg={t('aanbiederUitleg', { over: melding.over })}
        {...keuze}
        onKies={(kvk, tekst) => setKeuze({ kvk, tekst })}
      />
    </Formulier>
  );
}

function Doorzetten({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const werk = useSturen(onSluit);
  const [tekst, setTekst] = useState('');
  const [partij, setPartij] = useState<string | null>(null);
  const [naam, setNaam] = useState<'zonder' | 'met' | null>(null);
  const [toelichting, setToelichting] = useState('');
  const gevonden = useQuery(vragen.doorzetpartijenVraag(useDeferredValue(tekst.trim()))).data?.partijen ?? [];
  return (
    <Formulier
      knop={t('zetDoor')}
      kan={partij !== null && naam !== null && toelichting.trim().length >= 10}
      werk={werk}
      doe={(sleutel) =>
        vragen.zetDoor(melding.id, { partijId: Number(partij), metNaam: naam === 'met', toelichting, sleutel })
      }
    >
      <ZoekKeuze
        label={t('naarWie')}
        keuzes={gevonden.map((p) => ({ waarde: String(p.id), naam: p.naam }))}
        value={partij}
        onChange={(waarde) => {
          setPartij(waarde);
          setTekst(gevonden.find(({ id }) => String(id) === waarde)?.naam ?? tekst);
        }}
        tekst={tekst}
        onTekst={(nieuw) => {
          setTekst(nieuw);
          setPartij(gevonden.find((p) => p.naam === nieuw)?.id.toString() ?? null);
        }}
        leeg={t('geenPartij')}
      />
      <Keuzelijst<'zonder' | 'met'>
        vraag={t('naamMee')}
        uitleg={t(melding.mag.naam ? 'naamMag' : melding.contact ? 'naamMagNiet' : 'anoniem')}
        keuzes={[
          { waarde: 'zonder', naam: t('zonderNaam') },
          ...(melding.mag.naam ? [{ waarde: 'met' as const, naam: t('metNaam') }] : []),
        ]}
        gekozen={naam}
        onKies={(waarde) => setNaam(waarde)}
      />
      <TextField
        label={t('waarom')}
        uitleg={t('waaromUitleg')}
        value={toelichting}
        onChange={setToelichting}
        rijen={3}
      />
    </Formulier>
  );
}

function Samenvoegen({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const werk = useSturen(onSluit);
  const [met, setMet] = useState('');
  const [reden, setReden] = useState('');
  return (
    <Formulier
      knop={t('voegSamen')}
      kan={/^MLD-\d{4}-\d{6,}$/.test(met.trim()) && reden.trim().length >= 10}
      werk={werk}
      doe={(sleutel) => vragen.voegSamen(melding.id, { met: met.trim(), reden, sleutel })}
    >
      {melding.dubbelen.length > 0 && (
        <Keuzelijst
          vraag={t('metWelke')}
          keuzes={melding.dubbelen.map((een) => ({ waarde: een.kenmerk, naam: `${een.kenmerk}: ${een.titel}` }))}
          gekozen={met}
          onKies={setMet}
        />
      )}
      <TextField label={t('kenmerk')} uitleg={t('kenmerkUitleg')} value={met} onChange={setMet} />
      <TextField label={t('waarom')} value={reden} onChange={setReden} rijen={3} />
    </Formulier>
  );
}

function Delen({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const werk = useSturen(onSluit);
  const [vraag, setVraag] = useState('');
  return (
    <Formulier knop={t('deel')} kan werk={werk} doe={(sleutel) => vragen.deel(melding.id, { vraag, sleutel })}>
      <p>{t('delenUitleg')}</p>
      <TextField label={t('vraagAnalist')} verplicht={false} value={vraag} onChange={setVraag} rijen={3} />
    </Formulier>
  );
}

function Signaal({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const werk = useSturen(onSluit);
  const [soort, setSoort] = useState<string | null>(null);
  const [datum, setDatum] = useState<string>(vandaag());
  const [toelichting, setToelichting] = useState('');
  const [uitkomst, setUitkomst] = useState<readonly { readonly id: number; readonly titel: string }[] | null>(null);
  const soorten = useQuery(definitiesVraag()).data?.gebeurtenissoorten ?? [];
  if (uitkomst) return <Signaaluitkomst signalen={uitkomst} onSluit={onSluit} />;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const doe = (sleutel: string) =>
      vragen.maakSignaal(melding.id, { soort: soort ?? '', datum, toelichting, sleutel }).then((uit) => {
        setUitkomst(uit.signalen);
      });
    void werk.stuur(doe, false);
  };
  return (
    <form className="baken-formulier" noValidate onSubmit={verstuur}>
      {werk.fout !== null && <ErrorState fout={werk.fout} />}
      <p>{t('signaalUitleg')}</p>
      <Select
        label={t('watGebeurde')}
        keuzes={soorten
          .map(({ code, naam }) => ({ waarde: code, naam }))
          .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))}
        value={soort}
        onChange={setSoort}
      />
      <TextField label={t('wanneer')} type="date" value={datum} onChange={setDatum} breed={false} />
      <TextField
        label={t('toelichting')}
        uitleg={t('toelichtingUitleg')}
        verplicht={false}
        value={toelichting}
        onChange={setToelichting}
        rijen={3}
      />
      <Button type="submit" soort="primary" isDisabled={soort === null || datum === '' || werk.bezig}>
        {t('legVast')}
      </Button>
    </form>
  );
}

interface SignaaluitkomstProps {
  readonly signalen: readonly { readonly id: number; readonly titel: string }[];
  onSluit(): void;
}

/** What the rules made of it; nothing is said as plainly as something. */
function Signaaluitkomst({ signalen, onSluit }: SignaaluitkomstProps) {
  const t = useTranslations('meldpunt.deel');
  return (
    <>
      <Alert
        soort={signalen.length > 0 ? 'goed' : 'let'}
        titel={t(signalen.length > 0 ? 'signaalWel' : 'signaalNiet')}
        meteen
      >
        {signalen.length > 0 ? (
          <ul className="baken-opsomming">
            {signalen.map(({ id, titel }) => (
              <li key={id}>
                <a href={`/signalen/${id}`}>{titel}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('signaalNietTekst')}</p>
        )}
        <p>{t('tredeTaak')}</p>
      </Alert>
      <Button onPress={onSluit}>{t('klaar')}</Button>
    </>
  );
}

const INHOUD: Readonly<Record<Handeling, (props: InhoudProps) => ReactNode>> = {
  aanbieder: Aanbieder,
  doorzetten: Doorzetten,
  samenvoegen: Samenvoegen,
  delen: Delen,
  signaal: Signaal,
};
