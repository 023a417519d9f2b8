import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, Card, StatusChip, Tabs, TredeBadge, useAfdruk, WachtOp } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { Bord } from './bord.tsx';
import './draaiboek.css';
import { Kosten } from './kosten.tsx';
import { Liquiditeit } from './liquiditeit.tsx';
import { Oefening } from './oefening.tsx';
import { Plan } from './plan.tsx';
import { type Draaiboek, draaiboekVraag } from './vragen.ts';

/** What the draaiboek adds to the page of its dossier. */
export default function DraaiboekDeel({ dossier }: { readonly dossier: Dossier }) {
  const vraag = useQuery(draaiboekVraag(dossier.id));
  const laatste = dossier.gebeurtenissen.at(-1)?.nummer ?? 0;
  const { refetch, data } = vraag;
  // What happens in the dossier itself changes the phase, and with it what is shown here.
  useEffect(() => {
    if (data && data.nummer < laatste) void refetch();
  }, [data, laatste, refetch]);
  return (
    <WachtOp vraag={vraag} regels={8}>
      {(draaiboek) => <Delen draaiboek={draaiboek} />}
    </WachtOp>
  );
}

const DELEN = ['plan', 'liquiditeit', 'kosten', 'bord', 'rollen'] as const;

function Delen({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek');
  const afdruk = useAfdruk();
  const [gekozen, kies] = useState<string>(draaiboek.fase === 'overdracht' ? 'bord' : 'plan');
  const inhoud = {
    plan: <Plan draaiboek={draaiboek} />,
    liquiditeit: <Liquiditeit draaiboek={draaiboek} />,
    kosten: <Kosten draaiboek={draaiboek} />,
    bord: <Bord draaiboek={draaiboek} />,
    rollen: <Rollen draaiboek={draaiboek} />,
  };
  return (
    <div className="baken-stapel">
      {draaiboek.oefening && <Oefening draaiboek={draaiboek} oefening={draaiboek.oefening} />}
      <Stand draaiboek={draaiboek} />
      {afdruk ? (
        // On paper every tab, in order.
        DELEN.map((id) => (
          <div key={id} className="baken-stapel">
            {inhoud[id]}
          </div>
        ))
      ) : (
        <Tabs
          label={t('delen.label')}
          gekozen={gekozen}
          onKies={kies}
          delen={DELEN.map((id) => ({
            id,
            naam: t(`delen.${id}`),
            inhoud: <div className="baken-stapel">{inhoud[id]}</div>,
          }))}
        />
      )}
    </div>
  );
}

/** Trede and draaiboek beside each other, with what contradicts, and what the figures say of recovery. */
function Stand({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.nu');
  const opmaak = useOpmaak();
  const { trede, cruciaal, cruciaalGrond, tegenspraken } = draaiboek.stand;
  const { herstel } = draaiboek;
  return (
    <Card titel={t('titel')} onderschrift={t(cruciaal ? 'cruciaal' : 'nietCruciaal')}>
      <div className="baken-drb-stand">
        <div className="baken-bord__kop">
          {trede === null ? (
            <span className="baken-stil">{t('tredeOnbekend')}</span>
          ) : (
            <TredeBadge trede={trede as TredeNummer} />
          )}
        </div>
        {cruciaalGrond !== '' && <p>{cruciaalGrond}</p>}
        {draaiboek.bord.akkoorden.length > 0 && <Bijstelling bord={draaiboek.bord} />}
        {tegenspraken.map(({ soort, tekst }) => (
          <Alert key={soort} soort="let" titel={t('tegenspraak')}>
            <p>{tekst}</p>
          </Alert>
        ))}
        {herstel && (
          <p>
            <StatusChip oordeel={herstel.bewezen ? 'goed' : 'onbekend'}>
              {t(herstel.bewezen ? 'herstelBewezen' : 'herstelNiet')}
            </StatusChip>{' '}
            {herstel.bezwaar ??
              herstel.kwartalen
                .map(({ periode, trede: van }) => t('kwartaal', { periode: opmaak.periode(periode), trede: van }))
                .join(', ')}
          </p>
        )}
      </div>
    </Card>
  );
}

/** What was changed of who had to move, and who agreed: to be read where the draaiboek is ended as well. */
function Bijstelling({ bord }: Pick<Draaiboek, 'bord'>) {
  const t = useTranslations('draaiboek.nu');
  const wie = (soort: 'aantal' | 'aannemen') => {
    const zulke = bord.akkoorden.filter((a) => a.soort === soort);
    const aantal = zulke.reduce((som, a) => som + Math.abs(a.aantal), 0);
    return aantal > 0 && t(soort, { aantal, wie: [...new Set(zulke.map((a) => a.door))].join(', ') });
  };
  return (
    <p>
      {wie('aantal')} {wie('aannemen')}
    </p>
  );
}

/** Who does what in this phase. */
function Rollen({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.rollen');
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={
        <Link to="/draaiboek/stappen" className={buttonKlas({ klein: true })}>
          {t('alleFasen')}
        </Link>
      }
    >
      <dl className="baken-rollen">
        {draaiboek.verantwoordelijkheden.map(({ rol, naam, wie, tekst }) => (
          <div key={rol}>
            <dt>{naam}</dt>
            <dd>
              <p>{tekst}</p>
              <p className="baken-stil">{wie.length > 0 ? wie.join(', ') : t('niemand')}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
