import { useTranslations } from 'use-intl';
import { Card } from '../../ui/index.ts';
import type { Bevinding } from './typen.ts';

interface BevindingenProps {
  readonly titel: string;
  readonly leeg: string;
  readonly bevindingen: readonly Bevinding[];
}

/** Findings with their explanations, to read. */
export function Bevindingen({ titel, leeg, bevindingen }: BevindingenProps) {
  const t = useTranslations('aanlevering.bevinding');
  return (
    <Card titel={titel}>
      {bevindingen.length === 0 ? (
        <p className="baken-stil">{leeg}</p>
      ) : (
        <ul className="baken-bevindingenlijst">
          {bevindingen.map(({ controle, ernst, melding, uitleg }) => (
            <li key={controle}>
              <p>
                <b>{t(ernst)}: </b>
                {melding}
              </p>
              {uitleg !== null && <p className="baken-leverrij__noot">{t('uitgelegd', { uitleg })}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
