import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { RegioLink } from '../../app/regiolink.tsx';
import { ErnstTeken } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, TredeBadge } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { looptijd, zekerheid } from './looptijd.ts';
import { useTreden } from './treden.ts';
import type { Ernst, Kwaliteit, Signaalrij } from './typen.ts';

/** Severity as a shape and a word. */
export function Ernstwoord({ ernst }: { readonly ernst: Ernst }) {
  const t = useTranslations('begrippen.ernst');
  return (
    <span className="baken-ernstwoord">
      <ErnstTeken ernst={ernst} stil />
      {t(ernst)}
    </span>
  );
}

/** "loopt 5 maanden", or of one that is over how long it ran. */
export function Looptijd({ begin, einde, op }: { begin: string; einde: string | null; op: string }) {
  const t = useTranslations('signalen.looptijd');
  const { datum } = useOpmaak();
  const { eenheid, aantal } = looptijd(dagVan(begin), dagVan(einde ?? op));
  return (
    <span title={t('sinds', { datum: datum(dagVan(begin)) })}>
      {t(einde ? 'liep' : 'loopt', { tijd: t(eenheid, { aantal }) })}
    </span>
  );
}

/** Where the signal stands for who follows it up; nothing for one that is simply open. */
export function Stand({ signaal }: { readonly signaal: Pick<Signaalrij, 'status' | 'afhandeling' | 'gesluimerdTot'> }) {
  const t = useTranslations('signalen.stand');
  const { datum } = useOpmaak();
  const { status, afhandeling, gesluimerdTot } = signaal;
  if (status === 'gesluimerd')
    return (
      <Badge toon="grijs">{gesluimerdTot ? t('sluimertTot', { datum: datum(gesluimerdTot) }) : t('sluimert')}</Badge>
    );
  if (status === 'afgehandeld') return <Badge toon="grijs">{t(afhandeling ?? 'voorbij')}</Badge>;
  return null;
}

/** What is wrong with the figures behind a signal, in words; that nothing is, too. */
export function Kwaliteitszin({ kwaliteit }: { readonly kwaliteit: Kwaliteit }) {
  const t = useTranslations('signalen.kwaliteit');
  const { gewicht, punten } = kwaliteit;
  const [eerste] = punten;
  if (eerste === undefined) return <span>{t('goed')}</span>;
  return (
    <span className="baken-signaalkwaliteit">
      <IconAlertCircle size={15} stroke={1.8} aria-hidden="true" />
      <span>
        {t(`zeker.${zekerheid(gewicht)}`)} {eerste} {punten.length > 1 && t('enMeer', { aantal: punten.length - 1 })}
      </span>
    </span>
  );
}

/** The trede of whom it is about, and whether that is a decision beside another proposal; nothing where there is none to see. */
export function Tredenu({ kvk }: { readonly kvk: string | null }) {
  const t = useTranslations('signalen');
  const stand = useTreden().get(kvk ?? '');
  if (!stand) return null;
  return (
    <span className="baken-tredenu">
      <TredeBadge trede={stand.trede} />
      {stand.verschil && <span className="baken-tredenu__verschil">{t('tredeverschil', stand.verschil)}</span>}
    </span>
  );
}

/** The name of whom it is about, with the way to its page; an area without a page of its own is only a name. */
export function Onderwerpnaam({ onderwerp }: { readonly onderwerp: Signaalrij['onderwerp'] }) {
  const { kvk, gebied, naam } = onderwerp;
  if (kvk !== null)
    return (
      <Link to="/aanbieders/$kvk" params={{ kvk }}>
        {naam}
      </Link>
    );
  return gebied?.startsWith('JZ') ? <RegioLink code={gebied} naam={naam} /> : naam;
}
