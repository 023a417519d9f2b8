import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WegvallendeZorg } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, TredeTegel, useAfdruk } from '../../ui/index.ts';
import { HULPVORMEN } from '../beweging/namen.ts';
import './regio.css';

/** Per kind of care; who comes after these is counted. */
const HOOGSTENS = 4;
/** Which care in a region hangs on providers that stand high on the ladder. */
export function Wegvallend({ zorg }: { readonly zorg: readonly WegvallendeZorg[] }) {
  const t = useTranslations('regio.wegvallend');
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      {zorg.length === 0 ? (
        <p className="baken-stil">{t('niets')}</p>
      ) : (
        <ul className="baken-wegvallend">
          {zorg.map((deel) => (
            <Hulpvorm key={deel.hulpvorm} zorg={deel} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Hulpvorm({ zorg }: { readonly zorg: WegvallendeZorg }) {
  const t = useTranslations('regio.wegvallend');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const bekend = HULPVORMEN.find((code) => code === zorg.hulpvorm);
  const aandeel = zorg.clienten > 0 ? zorg.clientenBedreigd / zorg.clienten : 0;
  const afdruk = useAfdruk();
  const [open, setAlle] = useState(false);
  const alle = open || afdruk;
  const lijst = useId();
  const meer = zorg.aanbieders.length - HOOGSTENS;
  return (
    <li>
      <div className="baken-wegvallend__kop">
        <h3>{bekend ? tb(`hulpvorm.${bekend}`) : zorg.hulpvorm}</h3>
        <span>{t('tekst', { bedreigd: zorg.clientenBedreigd, totaal: zorg.clienten })}</span>
      </div>
      <div className="baken-wegvallend__balk">
        <span className="baken-wegvallend__spoor" aria-hidden="true">
          <span className="baken-wegvallend__deel" style={{ width: `${aandeel * 100}%` }} />
        </span>
        <b>{opmaak.aandeel(aandeel, 0)}</b>
      </div>
      <ul className="baken-wegvallend__aanbieders" id={lijst}>
        {(alle ? zorg.aanbieders : zorg.aanbieders.slice(0, HOOGSTENS)).map(({ kvk, naam, trede, clienten }) => (
          <li key={kvk}>
            <TredeTegel trede={trede} />
            <Link to="/aanbieders/$kvk" params={{ kvk }}>
              {t('bij', { naam, aantal: clienten })}
            </Link>
          </li>
        ))}
      </ul>
      {meer > 0 && !afdruk && (
        <Button
          soort="quiet"
          klein
          className="baken-wegvallend__meer"
          aria-expanded={alle}
          aria-controls={lijst}
          onPress={() => setAlle(!alle)}
        >
          {alle ? t('minder') : t('meer', { aantal: meer })}
        </Button>
      )}
    </li>
  );
}
