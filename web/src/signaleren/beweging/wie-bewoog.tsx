import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, TredePijl, TredeTegel, useAfdruk } from '../../ui/index.ts';
import { alsTrede } from './namen.ts';
import type { Tredebeweging } from './vragen.ts';

const EERST = 12;

/** Who rose, fell, came and left: each a list of its own, the largest step first. */
export function Wiebewoog({ beeld }: { readonly beeld: Tredebeweging }) {
  const t = useTranslations('beweging.wie');
  const { gestegen, gedaald, erbij, eraf, tot } = beeld;
  const delen = [
    { id: 'gestegen' as const, rijen: gestegen },
    { id: 'gedaald' as const, rijen: gedaald },
    { id: 'erbij' as const, rijen: erbij.map((een) => ({ ...een, van: null, naar: een.trede })) },
    { id: 'eraf' as const, rijen: eraf.map((een) => ({ ...een, van: een.trede, naar: null })) },
  ].filter(({ id, rijen }) => rijen.length > 0 || id === 'gestegen' || id === 'gedaald');
  return (
    <div className="baken-bewegingwie">
      {delen.map(({ id, rijen }) => (
        <Card key={id} titel={t(`${id}Titel`, { aantal: rijen.length })}>
          <Lijst rijen={rijen} leeg={t(`${id}Leeg`)} tot={tot} />
        </Card>
      ))}
    </div>
  );
}

interface Rij {
  readonly kvk: string;
  readonly naam: string;
  readonly jeugdregioNaam: string;
  readonly van: number | null;
  readonly naar: number | null;
}

function Lijst({ rijen, leeg, tot }: { readonly rijen: readonly Rij[]; readonly leeg: string; readonly tot: string }) {
  const t = useTranslations('beweging.wie');
  const afdruk = useAfdruk();
  const [alle, setAlle] = useState(false);
  if (rijen.length === 0) return <p className="baken-stil">{leeg}</p>;
  const getoond = alle || afdruk ? rijen : rijen.slice(0, EERST);
  return (
    <>
      <ul className="baken-bewegers">
        {getoond.map(({ kvk, naam, jeugdregioNaam, van, naar }) => (
          <li key={kvk}>
            <span className="baken-bewegers__naam">
              <Link
                to="/aanbieders/$kvk"
                params={{ kvk }}
                search={{ bekendOp: tot }}
                className="baken-rijnaam"
                title={naam}
              >
                {naam}
              </Link>
              <span className="baken-rijnaam__bij">{jeugdregioNaam}</span>
            </span>
            {van !== null && <TredeTegel trede={alsTrede(van)} />}
            {van !== null && naar !== null && <TredePijl van={alsTrede(van)} naar={alsTrede(naar)} />}
            {naar !== null && <TredeTegel trede={alsTrede(naar)} />}
            {van === null && naar === null && <TredeTegel trede={null} />}
          </li>
        ))}
      </ul>
      {rijen.length > EERST && !afdruk && (
        <Button soort="quiet" klein aria-expanded={alle} onPress={() => setAlle(!alle)}>
          {alle ? t('minder') : t('alle', { aantal: rijen.length })}
        </Button>
      )}
    </>
  );
}
