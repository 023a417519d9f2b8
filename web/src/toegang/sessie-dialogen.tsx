import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Sessie, verlengSessie } from '../api/sessie.ts';
import { aanmeldAdres, type Sessiestand } from '../app/sessie.ts';
import { Alert, Button, buttonKlas, Dialog } from '../ui/index.ts';
import './toegang.css';
import { logUit } from './uitloggen.ts';

interface SessieDialogenProps {
  readonly sessie: Sessie;
  readonly stand: Exclude<Sessiestand, 'loopt'>;
  /** Looks again how the session stands. */
  controleer(): Promise<void>;
}

/** Over the page, whatever is on it: the session ends soon, or has ended. */
export default function SessieDialogen({ sessie, stand, controleer }: SessieDialogenProps) {
  const t = useTranslations('toegang.sessie');
  if (stand === 'voorbij')
    return (
      <Dialog titel={t('voorbijTitel')} open>
        <Voorbij naam={sessie.naam ?? ''} controleer={controleer} />
      </Dialog>
    );
  return (
    <Dialog titel={t('bijnaTitel')} open>
      <Bijna sessie={sessie} controleer={controleer} />
    </Dialog>
  );
}

/** Log-in happens beside this page, so that what was typed here stays. */
function OpnieuwInloggen() {
  const t = useTranslations('toegang.sessie');
  const link = useRef<HTMLAnchorElement>(null);
  // What most people want comes first, not the way out.
  useEffect(() => link.current?.focus(), []);
  return (
    <a
      ref={link}
      href={aanmeldAdres('/aangemeld')}
      target="_blank"
      rel="noreferrer"
      className={buttonKlas({ soort: 'primary' })}
    >
      {t('inloggen')}
      <span className="baken-alleen-voorlezen"> {t('nieuwTabblad')}</span>
    </a>
  );
}

function Voorbij({ naam, controleer }: { readonly naam: string; controleer(): Promise<void> }) {
  const t = useTranslations('toegang.sessie');
  return (
    <div className="baken-formulier">
      <p>{t('voorbij', { naam })}</p>
      <p>{t('nietsWeg')}</p>
      <div className="baken-dialog__acties">
        <Button soort="quiet" onPress={() => void logUit()}>
          {t('verlaat')}
        </Button>
        <Button onPress={() => void controleer()}>{t('verder')}</Button>
        <OpnieuwInloggen />
      </div>
    </div>
  );
}

function Bijna({ sessie, controleer }: Omit<SessieDialogenProps, 'stand'>) {
  const t = useTranslations('toegang.sessie');
  const [mislukt, setMislukt] = useState(false);
  const seconden = useAftellen(sessie.eindigtOp ?? 0);
  const blijf = async () => {
    setMislukt(false);
    await verlengSessie().catch(() => setMislukt(true));
    await controleer();
  };
  return (
    <div className="baken-formulier">
      <p>{t(sessie.kanVerlengen ? 'bijna' : 'bijnaLangst')}</p>
      <p className="baken-aftellen" aria-hidden="true">
        {`${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, '0')}`}
      </p>
      <p className="baken-alleen-voorlezen" role="status">
        {t('nog', { seconden: opTrede(seconden) })}
      </p>
      {mislukt && (
        <Alert soort="fout" meteen>
          <p>{t('mislukt')}</p>
        </Alert>
      )}
      <div className="baken-dialog__acties">
        <Button soort="quiet" onPress={() => void logUit()}>
          {t('uitloggen')}
        </Button>
        {sessie.kanVerlengen ? (
          <Button soort="primary" autoFocus onPress={() => void blijf()}>
            {t('blijf')}
          </Button>
        ) : (
          <OpnieuwInloggen />
        )}
      </div>
    </div>
  );
}

/** Read aloud only at these: a count that is read every second drowns everything else. */
const TREDEN = [15, 30, 60, 120];

const opTrede = (seconden: number): number => TREDEN.find((trede) => seconden <= trede) ?? 120;

function useAftellen(tot: number): number {
  const over = () => Math.max(0, Math.round((tot - Date.now()) / 1000));
  const [seconden, setSeconden] = useState(over);
  useEffect(() => {
    const tik = setInterval(() => setSeconden(Math.max(0, Math.round((tot - Date.now()) / 1000))), 1000);
    return () => clearInterval(tik);
  }, [tot]);
  return Math.min(seconden, over());
}
