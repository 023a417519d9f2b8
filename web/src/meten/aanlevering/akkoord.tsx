import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, Dialog } from '../../ui/index.ts';
import { Balk } from './balk.tsx';
import { Bevindingen } from './bevindingen.tsx';
import { type Cijfer, Cijfers } from './cijfers.tsx';
import { Redenvenster } from './redenvenster.tsx';
import type { Aanlevering, Bevinding } from './typen.ts';
import { aanleveringVraag, geefAkkoord, keurAf } from './vragen.ts';
import { Weigering } from './weigering.tsx';
import { Staat } from './woorden.tsx';

/** The cells of a delivery as figures to read, beside what was handed in before. */
export function alsCijfers({ velden, cellen, sindsAkkoord, versie }: Aanlevering): Cijfer[] {
  const opCode = new Map(cellen.map((cel) => [cel.gegeven, cel]));
  const anders = new Map(sindsAkkoord.map(({ gegeven, was }) => [gegeven, was]));
  return velden.map((veld) => {
    const cel = opCode.get(veld.code);
    const waarde = cel?.waarde ?? null;
    return {
      ...veld,
      gegeven: veld.code,
      veld,
      waarde,
      was: versie > 0 ? (anders.has(veld.code) ? (anders.get(veld.code) ?? null) : waarde) : undefined,
      toelichting: cel?.toelichting ?? '',
      herkomst: cel?.herkomst ?? 'getypt',
    };
  });
}

/** What the board looks at before it approves: what changed, what was explained, and every figure. */
export function Akkoord({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.akkoord');
  const opmaak = useOpmaak();
  const { bevindingen, stappen, versie, mag } = aanlevering;
  const cijfers = alsCijfers(aanlevering);
  const klaar = stappen.findLast(({ stap }) => stap === 'klaargezet');
  const gewijzigd = cijfers.filter(({ was, waarde }) => was !== undefined && was !== waarde);
  return (
    <div className="baken-stapel">
      {klaar && (
        <Alert titel={t('titel')}>
          <p>{t('uitleg', { door: klaar.door, op: opmaak.tijdstip(klaar.op) })}</p>
        </Alert>
      )}
      {versie === 0 ? (
        <p>{t('eerste')}</p>
      ) : (
        <Card titel={t('wijzigingen', { nummer: versie })} vol>
          {gewijzigd.length === 0 ? (
            <p className="baken-inspring baken-stil">{t('geenWijzigingen', { nummer: versie })}</p>
          ) : (
            <Cijfers cijfers={gewijzigd} />
          )}
        </Card>
      )}
      <Bevindingen
        titel={t('waarschuwingen')}
        leeg={t('geenWaarschuwingen')}
        bevindingen={bevindingen}
        namen={namenVan(cijfers)}
      />
      <AlleCijfers cijfers={cijfers} bevindingen={bevindingen} />
      {mag.accorderen && <Knoppen aanlevering={aanlevering} />}
    </div>
  );
}

/** The names of figures, by their code. */
export const namenVan = (cijfers: readonly Cijfer[]): ReadonlyMap<string, string> =>
  new Map(cijfers.map(({ gegeven, naam }) => [gegeven, naam]));

interface AlleCijfersProps {
  readonly cijfers: readonly Cijfer[];
  readonly bevindingen?: readonly Bevinding[];
}

export function AlleCijfers({ cijfers, bevindingen = [] }: AlleCijfersProps) {
  const t = useTranslations('aanlevering.cijfers');
  const tel = useTranslations('aanlevering.lijst');
  const ingevuld = cijfers.filter(({ waarde }) => waarde !== null).length;
  return (
    <Card titel={t('alle')} onderschrift={tel('ingevuld', { ingevuld, velden: cijfers.length })} vol>
      <Cijfers cijfers={cijfers} bevindingen={bevindingen} metAnker />
    </Card>
  );
}

function Knoppen({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.akkoord');
  const balk = useTranslations('aanlevering.balk');
  const queries = useQueryClient();
  const [venster, setVenster] = useState<'akkoord' | 'terug' | null>(null);
  const { id, status, bevindingen } = aanlevering;
  const sluit = () => setVenster(null);
  const gedaan = async () => {
    sluit();
    await queries.invalidateQueries({ queryKey: aanleveringVraag(id).queryKey.slice(0, 1) });
  };
  const fouten = bevindingen.some(({ ernst, uitleg }) => ernst === 'fout' || uitleg === null);
  return (
    <Balk naam={balk('naam')}>
      <span className="baken-leverbalk__staat">
        <Staat status={status} />
        <span className="baken-leverbalk__nogniet">{balk('nogNiet')}</span>
      </span>
      <div className="baken-leverbalk__indienen">
        {fouten && <p className="baken-leverbalk__melding">{t('fouten')}</p>}
        <Button onPress={() => setVenster('terug')}>{t('terug')}</Button>
        <Button soort="primary" onPress={() => setVenster('akkoord')}>
          {t('akkoord')}
        </Button>
      </div>
      {venster === 'akkoord' && <Bevestig aanlevering={aanlevering} onSluit={sluit} onGedaan={() => void gedaan()} />}
      {venster === 'terug' && (
        <Redenvenster
          titel={t('terugTitel')}
          label={t('reden')}
          uitleg={t('redenUitleg')}
          knop={t('terug')}
          annuleer={t('annuleer')}
          minstens={5}
          teKort={t('redenKort')}
          onSluit={sluit}
          verstuur={(reden) => keurAf(id, reden).then(gedaan)}
        />
      )}
    </Balk>
  );
}

interface BevestigProps {
  readonly aanlevering: Aanlevering;
  onSluit(): void;
  onGedaan(): void;
}

function Bevestig({ aanlevering, onSluit, onGedaan }: BevestigProps) {
  const t = useTranslations('aanlevering.akkoord');
  const opmaak = useOpmaak();
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const { id, revisie, partij, uitvraag, cellen } = aanlevering;
  const verstuur = async () => {
    setBezig(true);
    setFout(undefined);
    try {
      await geefAkkoord(id, revisie);
      onGedaan();
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t('bevestigTitel')} open onSluit={onSluit}>
      {fout !== undefined && <Weigering fout={fout} />}
      <p>
        {t('bevestig', {
          velden: cellen.filter(({ waarde }) => waarde !== null).length,
          partij: partij.naam,
          periode: opmaak.periode(uitvraag.periode),
        })}
      </p>
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('annuleer')}</Button>
        <Button soort="primary" isDisabled={bezig} onPress={() => void verstuur()}>
          {t('bevestigKnop')}
        </Button>
      </div>
    </Dialog>
  );
}
