import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button } from '../../ui/index.ts';
import { laatsteDag } from './dagen.ts';
import './delen.css';
import type { Verlening } from './typen.ts';

interface ToegangslijstProps {
  readonly verleningen: readonly Verlening[];
  /** Ends access; without it the list is only for reading. */
  onTrekIn?(verlening: Verlening): void;
}

/** Who has, or had, access to a case: what runs comes first. */
export function Toegangslijst({ verleningen, onTrekIn }: ToegangslijstProps) {
  const t = useTranslations('delen');
  if (verleningen.length === 0) return <p className="baken-stil">{t('niemand')}</p>;
  return (
    <ul className="baken-toegangslijst">
      {[...verleningen]
        .sort((a, b) => Number(b.loopt) - Number(a.loopt))
        .map((verlening) => (
          <li key={verlening.id}>
            <Toegang verlening={verlening} />
            {verlening.loopt && onTrekIn && (
              <Button
                klein
                aria-label={t('trekInVan', { partij: verlening.persoon ?? verlening.partij })}
                onPress={() => onTrekIn(verlening)}
              >
                {t('trekIn')}
              </Button>
            )}
          </li>
        ))}
    </ul>
  );
}

function Toegang({ verlening }: { readonly verlening: Verlening }) {
  const t = useTranslations('delen');
  const opmaak = useOpmaak();
  const { partij, persoon, soort, onderdelen, loopt, tot, ingetrokkenOp, reden } = verlening;
  const stand = loopt
    ? soort === 'noodtoegang'
      ? t('totMoment', { moment: opmaak.tijdstip(tot) })
      : t('totEnMet', { datum: opmaak.datum(laatsteDag(tot)) })
    : t(ingetrokkenOp ? 'ingetrokkenOp' : 'afgelopenOp', { moment: opmaak.tijdstip(ingetrokkenOp ?? tot) });
  return (
    <div>
      <p>
        <b>{persoon ? t('persoonVan', { persoon, partij }) : partij}</b>{' '}
        {soort === 'noodtoegang' && <Badge toon="saffraan">{t('noodtoegang')}</Badge>}{' '}
        {!loopt && <Badge toon="grijs">{t('afgelopen')}</Badge>}
      </p>
      <p className="baken-stil">
        {onderdelen.map((onderdeel) => t(`onderdeel.${onderdeel}`)).join(', ')}. {stand}
      </p>
      <p className="baken-toegangslijst__reden">{t('reden', { reden })}</p>
    </div>
  );
}
