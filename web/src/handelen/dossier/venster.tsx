import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Alert, Button, Dialog, ErrorState, FoutOverzicht } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { type Uitkomst, useDoe } from './doe.ts';
import { Gebeurteniszin } from './gebeurteniszin.tsx';
import type { Dossier, Opdracht } from './typen.ts';

/** What is wrong, by the id of the place where it can be mended. */
export type Fouten = Readonly<Record<string, string>>;

interface VensterProps {
  readonly titel: string;
  readonly dossier: Dossier;
  readonly doe: string;
  readonly uitleg?: ReactNode;
  /** The act, with the dossier as the one who acts sees it; or what is wrong with what was filled in. */
  maak(
    zicht: Dossier,
  ): { readonly opdracht: Opdracht; readonly voor?: readonly number[] | null } | { readonly fouten: Fouten };
  /** Why it cannot be, or can no longer be, with the dossier as it is seen; null: it can be tried. */
  tegen?(zicht: Dossier): string | null;
  children(fout: (plek: string) => string | undefined): ReactNode;
  onSluit(): void;
}

/** The id of a place out of an answer of the server: `opdracht/velden/omvang` is the field `omvang`. */
export const plekVan = (plaats: string): string =>
  plaats
    .replace(/^opdracht\//, '')
    .replace(/^velden\//, 'dossierveld-')
    .replaceAll('/', '-');

const alsZin = (melding: string): string => `${melding.charAt(0).toUpperCase()}${melding.slice(1)}`;

export const uitServer = (fout: unknown): Fouten =>
  fout instanceof ApiFout
    ? Object.fromEntries(fout.invoer.map(({ plaats, melding }) => [plekVan(plaats), alsZin(melding)]))
    : {};

/**
 * Asks for what an act needs, and does it. What was typed stays until it was sent; when somebody else was first, what happened
 * meanwhile is shown, and the one who acts decides anew.
 */
export function Opdrachtvenster(props: VensterProps) {
  return (
    <Dialog titel={props.titel} open onSluit={props.onSluit}>
      <Formulier {...props} />
    </Dialog>
  );
}

function Formulier({ dossier, doe: doeTekst, uitleg, maak, tegen, children, onSluit }: VensterProps) {
  const t = useTranslations('dossier.venster');
  const doe = useDoe(dossier.id);
  const [zicht, setZicht] = useState(dossier);
  const [fouten, setFouten] = useState<Fouten>({});
  const [uitkomst, setUitkomst] = useState<Uitkomst>();
  const poging = usePoging();

  const verstuur = async () => {
    // Enter in a field sends a form also when it has no button any more.
    if (tegen?.(zicht)) return;
    const gemaakt = maak(zicht);
    setFouten('fouten' in gemaakt ? gemaakt.fouten : {});
    if ('fouten' in gemaakt) return;
    const { opdracht, voor = null } = gemaakt;
    const nieuw = await poging.doe(
      [opdracht, voor],
      (sleutel) => doe(zicht, opdracht, sleutel, voor),
      ({ soort }) => soort === 'gedaan',
    );
    if (nieuw === undefined) return;
    if (nieuw.soort === 'gedaan') return onSluit();
    if (nieuw.soort === 'botsing') setZicht(nieuw.vers);
    else setFouten(uitServer(nieuw.fout));
    setUitkomst(nieuw);
  };
  const bijVersturen = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void verstuur();
  };
  const lijst = Object.entries(fouten);
  const bezwaar = tegen?.(zicht) ?? null;
  return (
    <form className="baken-formulier" onSubmit={bijVersturen} noValidate>
      <FoutOverzicht fouten={lijst.map(([veld, melding]) => ({ veld, melding }))} />
      {uitkomst?.soort === 'fout' && lijst.length === 0 && <ErrorState fout={uitkomst.fout} />}
      {uitkomst?.soort === 'botsing' && <Botsing uitkomst={uitkomst} bezwaar={bezwaar} />}
      {bezwaar && !uitkomst && <Alert soort="let" titel={bezwaar} />}
      {/* What was written before it could no longer be can still be copied. */}
      {(!bezwaar || uitkomst) && (
        <>
          {uitleg}
          {children((plek) => fouten[plek])}
        </>
      )}
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t(bezwaar ? 'sluit' : 'nietDoen')}</Button>
        {/* Not switched off meanwhile: a button that is has no focus, and then Escape closes nothing. */}
        {!bezwaar && (
          <Button type="submit" soort="primary" aria-busy={poging.bezig}>
            {poging.bezig ? t('bezig') : doeTekst}
          </Button>
        )}
      </div>
    </form>
  );
}

interface BotsingProps {
  readonly uitkomst: Extract<Uitkomst, { soort: 'botsing' }>;
  /** Why it cannot be tried again. */
  readonly bezwaar: string | null;
}

function Botsing({ uitkomst, bezwaar }: BotsingProps) {
  const t = useTranslations('dossier.venster');
  const { melding, intussen, vers } = uitkomst;
  return (
    <Alert soort="let" titel={melding} meteen>
      {intussen.length > 0 && (
        <>
          <p>{t('intussen')}</p>
          <ul className="baken-opsomming">
            {intussen.map((gebeurtenis) => (
              <li key={gebeurtenis.nummer}>
                <b>{gebeurtenis.door}</b>: <Gebeurteniszin gebeurtenis={gebeurtenis} procedure={vers.procedure} />
              </li>
            ))}
          </ul>
        </>
      )}
      {bezwaar && bezwaar !== melding && <p>{bezwaar}</p>}
      {!bezwaar && intussen.length > 0 && <p>{t('blijft')}</p>}
    </Alert>
  );
}
