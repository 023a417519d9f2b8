import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { Alert, Button, Dialog, ErrorState } from '../ui/index.ts';
import type { NieuwGeheim } from './geheimvenster.tsx';
import { heeftOudGeheim } from './machineregel.tsx';
import { type Machine, trekMachinetoegangIn, vernieuwMachinetoegang } from './vragen.ts';

interface VensterProps {
  readonly machine: Machine;
  onSluit(): void;
}

/** A new secret for a system; until it is set up with it, the old one works. */
export function Vernieuwvenster({
  machine,
  onSluit,
  onGedaan,
}: VensterProps & { onGedaan(geheim: NieuwGeheim): void }) {
  const t = useTranslations('binnenkomen.vernieuwen');
  const opmaak = useOpmaak();
  const { id, naam, oudGeheimTot } = machine;
  const vernieuw = async () => {
    const { geheim } = await vernieuwMachinetoegang(id);
    onGedaan({ id, naam, geheim });
  };
  return (
    <Bevestigvenster titel={t('titel', { naam })} knop={t('doe')} doe={vernieuw} onSluit={onSluit}>
      <ul className="baken-opsomming">
        <li>{t('oud')}</li>
        <li>{t('termijn')}</li>
      </ul>
      {oudGeheimTot && heeftOudGeheim(machine) && (
        <Alert soort="let" titel={t('nogEenTitel')}>
          <p>{t('nogEen', { moment: opmaak.tijdstip(oudGeheimTot) })}</p>
        </Alert>
      )}
    </Bevestigvenster>
  );
}

/** Ends the access of a system. */
export function Intrekvenster({ machine: { id, naam }, onSluit, onGedaan }: VensterProps & { onGedaan(): void }) {
  const t = useTranslations('binnenkomen.intrekken');
  const trekIn = async () => {
    await trekMachinetoegangIn(id);
    onGedaan();
  };
  return (
    <Bevestigvenster titel={t('titel', { naam })} knop={t('doe')} gevaar doe={trekIn} onSluit={onSluit}>
      <p>{t('uitleg')}</p>
    </Bevestigvenster>
  );
}

interface BevestigvensterProps {
  readonly titel: string;
  readonly knop: string;
  readonly gevaar?: boolean;
  readonly children: ReactNode;
  doe(): Promise<void>;
  onSluit(): void;
}

/** Says what will happen, and does it when asked. */
function Bevestigvenster({ titel, knop, gevaar = false, children, doe, onSluit }: BevestigvensterProps) {
  const t = useTranslations('binnenkomen.bevestig');
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const begin = async () => {
    setBezig(true);
    setFout(undefined);
    try {
      await doe();
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={titel} open onSluit={onSluit}>
      <div className="baken-formulier">
        {fout !== undefined && <ErrorState fout={fout} />}
        {children}
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button soort={gevaar ? 'gevaar' : 'primary'} isDisabled={bezig} onPress={() => void begin()}>
            {bezig ? t('bezig') : knop}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
