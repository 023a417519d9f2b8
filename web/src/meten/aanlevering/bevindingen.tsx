import { useTranslations } from 'use-intl';
import { Card } from '../../ui/index.ts';
import { regelAnker } from './cijfers.tsx';
import type { Bevinding } from './typen.ts';

interface BevindingenProps {
  readonly titel: string;
  readonly leeg: string;
  readonly bevindingen: readonly Bevinding[];
  /** Names of the figures, for links to their rows. */
  readonly namen?: ReadonlyMap<string, string>;
}

/** Findings with their explanations, to read. */
export function Bevindingen({ titel, leeg, bevindingen, namen }: BevindingenProps) {
  const t = useTranslations('aanlevering.bevinding');
  return (
    <Card titel={titel}>
      {bevindingen.length === 0 ? (
        <p className="baken-stil">{leeg}</p>
      ) : (
        <ul className="baken-bevindingenlijst">
          {bevindingen.map(({ controle, ernst, melding, uitleg, gegevens }) => (
            <li key={controle}>
              <p>
                <b>{t(ernst)}: </b>
                {melding}
              </p>
              {uitleg !== null && <p className="baken-leverrij__noot">{t('uitgelegd', { uitleg })}</p>}
              {namen && (
                <p className="baken-leverknoppen">
                  {gegevens.flatMap((gegeven) => {
                    const naam = namen.get(gegeven);
                    if (!naam) return [];
                    return (
                      <a key={gegeven} href={`#${regelAnker(gegeven)}`}>
                        {t('naarRegel', { naam })}
                      </a>
                    );
                  })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
