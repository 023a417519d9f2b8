import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { Alert, Button, Dialog, ErrorState, FoutOverzicht } from '../../ui/index.ts';
import { bewaarConcept, leesConcept, wisConcept } from '../aanbieder/index.ts';
import { Botsingen } from './botsingen.tsx';
import { alsHandeling, gemist, type Invoer, LEGE_INVOER, type Venstersoort } from './invoer.ts';
import type { Opvolger, Uitkomst } from './opvolgen.ts';
import type { Doel, Verwant } from './typen.ts';
import { Velden } from './velden.tsx';

interface VensterProps {
  readonly soort: Venstersoort;
  readonly doelen: readonly Doel[];
  /** The signals that this one can become one with. */
  readonly ernaast?: readonly Verwant[];
  readonly opvolger: Opvolger;
  onSluit(): void;
  onGedaan(uitkomst: Extract<Uitkomst, { soort: 'gedaan' }>, doelen: readonly Doel[]): void;
}

/** Asks for what an action needs. What was typed stays until it is sent: also when somebody else was first. */
export default function Venster(props: VensterProps) {
  const t = useTranslations('signalen.venster');
  const { soort, doelen, onSluit } = props;
  return (
    <Dialog titel={t(`${soort}.titel`, { aantal: doelen.length })} open onSluit={onSluit}>
      <Formulier {...props} />
    </Dialog>
  );
}

function Formulier({ soort, doelen: begin, ernaast = [], opvolger, onSluit, onGedaan }: VensterProps) {
  const t = useTranslations('signalen.venster');
  const concept = `signaal.${soort}.${begin.map(({ id }) => id).join('-')}`;
  const [invoer, setInvoer] = useState<Invoer>(() => ({ ...LEGE_INVOER, ...leesConcept<Invoer>(concept) }));
  const [doelen, setDoelen] = useState(begin);
  // The same until something came of it: sending twice because an answer got lost does nothing twice.
  const [sleutel, setSleutel] = useState(() => crypto.randomUUID());
  const [geprobeerd, setGeprobeerd] = useState(false);
  const [uitkomst, setUitkomst] = useState<Uitkomst>();
  const [bezig, setBezig] = useState(false);
  const gemis = geprobeerd ? gemist(soort, invoer, vandaag()) : [];
  const foutBij = (veld: keyof Invoer) => {
    const woord = gemis.find((een) => een.veld === veld)?.woord;
    return woord && t(`gemist.${woord}`);
  };
  const zet = (deel: Partial<Invoer>) => {
    const nieuw = { ...invoer, ...deel };
    setInvoer(nieuw);
    setSleutel(crypto.randomUUID());
    bewaarConcept(concept, nieuw);
  };

  const verstuur = async (voor: readonly Doel[]) => {
    setGeprobeerd(true);
    if (bezig || gemist(soort, invoer, vandaag()).length > 0) return;
    setBezig(true);
    const nieuw = await opvolger.doe(voor, alsHandeling(soort, invoer), sleutel);
    setBezig(false);
    if (nieuw.soort === 'gedaan') {
      wisConcept(concept);
      return onGedaan(nieuw, voor);
    }
    if (nieuw.soort === 'botsing') {
      setDoelen(nieuw.vers);
      setSleutel(crypto.randomUUID());
    }
    setUitkomst(nieuw);
  };
  const bots = uitkomst?.soort === 'botsing' ? uitkomst.punten : [];
  const rest = doelen.filter(({ id }) => !bots.some(({ doel }) => doel.id === id));
  const bijVersturen = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void verstuur(doelen);
  };
  return (
    <form className="baken-formulier" onSubmit={bijVersturen} noValidate>
      <FoutOverzicht
        fouten={gemis.map(({ veld, woord }) => ({ veld: `signaal-${veld}`, melding: t(`gemist.${woord}`) }))}
      />
      {uitkomst?.soort === 'fout' && <ErrorState fout={uitkomst.fout} />}
      {bots.length > 0 && (
        <Alert soort="let" titel={t('botsing', { aantal: bots.length })} meteen>
          <Botsingen punten={bots} metNaam={begin.length > 1} />
          <p>{t('botsingUitleg')}</p>
        </Alert>
      )}
      <Waarover doelen={begin} soort={soort} />
      <Velden soort={soort} invoer={invoer} zet={zet} foutBij={foutBij} ernaast={ernaast} />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('nietDoen')}</Button>
        {bots.length > 0 && rest.length > 0 && (
          <Button isDisabled={bezig} onPress={() => void verstuur(rest)}>
            {t('alleenAndere', { aantal: rest.length })}
          </Button>
        )}
        <Button type="submit" soort="primary" isDisabled={bezig || doelen.length === 0}>
          {bezig ? t('bezig') : t(bots.length > 0 ? 'toch' : `${soort}.doe`)}
        </Button>
      </div>
    </form>
  );
}

/** How many of the chosen ones are named before it is only a number. */
const NOEM = 5;

function Waarover({ doelen, soort }: { readonly doelen: readonly Doel[]; readonly soort: Venstersoort }) {
  const t = useTranslations('signalen.venster');
  return (
    <div>
      <ul className="baken-opsomming">
        {doelen.slice(0, NOEM).map(({ id, naam, titel }) => (
          <li key={id}>
            <b>{naam}</b>: {titel}
          </li>
        ))}
        {doelen.length > NOEM && <li>{t('enNog', { aantal: doelen.length - NOEM })}</li>}
      </ul>
      <p className="baken-stil">{t(`${soort}.uitleg`)}</p>
    </div>
  );
}
