import { IconMessageReply, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Badge, klas } from '../../ui/index.ts';
import { sindsVorige } from './bezoek.ts';
import type { Signaalrij } from './typen.ts';
import { Ernstwoord, Kwaliteitszin, Looptijd, Stand, Tredenu } from './woorden.tsx';

interface RijProps {
  readonly signaal: Signaalrij;
  /** The day of which the list is. */
  readonly op: string;
  /** When the one who looks was here before. */
  readonly vorige: string | null;
  readonly gekozen: boolean;
  /** Without it nothing can be chosen. */
  readonly kies: ((bereik: boolean) => void) | undefined;
  onOpen(): void;
}

/** One signal: about whom, what, how heavy, since when, how sure, and whose it is. */
export function Rij({ signaal, op, vorige, gekozen, kies, onOpen }: RijProps) {
  const t = useTranslations('signalen');
  const { id, onderwerp, titel, tekst, ernst, begin, einde, momenten, kwaliteit, antwoorden } = signaal;
  const nieuws = sindsVorige(signaal, vorige);
  return (
    <li className={klas('baken-inbox__rij', gekozen && 'baken-inbox__rij--gekozen')} data-signaal={id}>
      {kies && (
        <label className="baken-inbox__vink">
          <input
            type="checkbox"
            checked={gekozen}
            aria-label={t('kies', { naam: onderwerp.naam, titel })}
            onChange={() => undefined}
            onClick={(klik) => kies(klik.shiftKey)}
          />
        </label>
      )}
      <div className="baken-inbox__ernst">
        <Ernstwoord ernst={ernst} />
      </div>
      <div className="baken-inbox__kern">
        <h3>
          <Link to="/signalen/$id" params={{ id: String(id) }} onClick={onOpen}>
            {onderwerp.naam}
            <span className="baken-alleen-voorlezen">: {titel}</span>
          </Link>
        </h3>
        <p className="baken-inbox__titel" aria-hidden="true">
          {titel}
        </p>
        <p>{tekst}</p>
        <p className="baken-inbox__feiten">
          {nieuws && <Badge toon={nieuws === 'voorbij' ? 'grijs' : 'saffraan'}>{t(`sinds.${nieuws}`)}</Badge>}
          <Stand signaal={signaal} />
          <span>
            <Looptijd begin={begin} einde={einde} op={op} />
            {momenten > 1 && `, ${t('momenten', { aantal: momenten })}`}
          </span>
          <Kwaliteitszin kwaliteit={kwaliteit} />
          {antwoorden > 0 && (
            <span className="baken-signaalkwaliteit">
              <IconMessageReply size={15} stroke={1.8} aria-hidden="true" />
              {t('antwoorden', { aantal: antwoorden })}
            </span>
          )}
        </p>
      </div>
      <div className="baken-inbox__bij">
        <Tredenu kvk={onderwerp.kvk} />
        <Eigenaar signaal={signaal} />
      </div>
    </li>
  );
}

/** Whose it is, for who follows all signals; whom it is about does not see who follows it up. */
export function Eigenaar({ signaal: { eigenaar } }: { readonly signaal: Pick<Signaalrij, 'eigenaar'> }) {
  const t = useTranslations('signalen');
  if (!useMag(EISEN.landelijk)) return null;
  return (
    <span className={klas('baken-inbox__eigenaar', !eigenaar && 'baken-stil')}>
      <IconUser size={15} stroke={1.8} aria-hidden="true" />
      {eigenaar ? t('eigenaar', { naam: eigenaar.naam }) : t('geenEigenaar')}
    </span>
  );
}
