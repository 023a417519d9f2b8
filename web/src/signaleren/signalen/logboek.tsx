import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, ErrorState, klas } from '../../ui/index.ts';
import { type Uitkomst, useOpvolger } from './opvolgen.ts';
import { alsDoel, type Opvolging, type Signaaldetail } from './typen.ts';

/** All that people did with it, newest first. Nothing is ever taken out: what was taken back stays, and says so. */
export function Logboek({ detail }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen.log');
  const opvolger = useOpvolger();
  const [uitkomst, setUitkomst] = useState<Uitkomst>();
  const [bezig, setBezig] = useState(false);
  const { opvolging, signaal } = detail;
  const herstel = async (nummer: number) => {
    setBezig(true);
    setUitkomst(await opvolger.doe([alsDoel(signaal)], { soort: 'hersteld', nummer }, crypto.randomUUID()));
    setBezig(false);
  };
  const mag = detail.magOpvolgen && !detail.verleden;
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      {uitkomst?.soort === 'fout' && <ErrorState fout={uitkomst.fout} />}
      {uitkomst?.soort === 'botsing' && (
        <p role="alert" className="baken-veld__fout">
          {uitkomst.punten.map(({ melding }) => melding).join(' ')}
        </p>
      )}
      {opvolging.length === 0 && <p className="baken-stil">{t('leeg')}</p>}
      <ol className="baken-signaallog">
        {opvolging.map((regel) => (
          <Regel
            key={regel.nummer}
            regel={regel}
            herstel={mag && kanHersteld(regel) && !bezig ? () => void herstel(regel.nummer) : undefined}
          />
        ))}
      </ol>
    </Card>
  );
}

/** An answer was given by somebody else; the rest can be undone, once. */
const kanHersteld = ({ soort, hersteld }: Opvolging) => !hersteld && soort !== 'hersteld' && soort !== 'antwoord';

interface RegelProps {
  readonly regel: Opvolging;
  readonly herstel: (() => void) | undefined;
}

function Regel({ regel, herstel }: RegelProps) {
  const t = useTranslations('signalen.log');
  const opmaak = useOpmaak();
  const { op, door, tekst, hersteld, nummer } = regel;
  return (
    <li className={klas('baken-signaallog__regel', hersteld && 'baken-signaallog__regel--hersteld')}>
      <p className="baken-groei__kop">
        <time dateTime={op}>{opmaak.tijdstip(op)}</time>
        <b>{door}</b>
        {hersteld && <Badge toon="grijs">{t('ongedaan')}</Badge>}
      </p>
      <p>
        <Wat regel={regel} />
      </p>
      {tekst && <blockquote>{tekst}</blockquote>}
      {herstel && (
        <Button
          klein
          soort="quiet"
          icoon={<IconArrowBackUp size={16} aria-hidden="true" />}
          aria-label={t('herstelNummer', { nummer })}
          onPress={herstel}
        >
          {t('herstel')}
        </Button>
      )}
    </li>
  );
}

function Wat({ regel }: { readonly regel: Opvolging }) {
  const t = useTranslations('signalen.log');
  const noem = useTranslations('signalen');
  const { datum } = useOpmaak();
  const { soort, eigenaar, tot, loosAlarm, met, koppeling, herstelt } = regel;
  switch (soort) {
    case 'toegewezen':
      return eigenaar ? t('toegewezen', { naam: eigenaar.naam }) : t('vanNiemand');
    case 'gesluimerd':
      return t('gesluimerd', { tot: tot ? datum(tot) : '' });
    case 'loosAlarm':
      return t('loosAlarm', { oorzaak: loosAlarm ? noem(`loosAlarm.${loosAlarm}`) : '' });
    case 'samengevoegd':
      return met ? (
        <>
          {t('samengevoegd')}{' '}
          <Link to="/signalen/$id" params={{ id: String(met.id) }} className="baken-verwant">
            {met.titel}
          </Link>
        </>
      ) : (
        t('samengevoegd')
      );
    case 'gekoppeld':
      return koppeling ? (
        <>
          {t('gekoppeld', { soort: noem(`koppeling.${koppeling.soort}`) })} <Verwijzing koppeling={koppeling} />
        </>
      ) : null;
    case 'hersteld':
      return t('hersteld', { nummer: herstelt ?? 0 });
    default:
      return t(soort);
  }
}

/** An address can be followed, also one within Baken; a number or a name is only said. */
function Verwijzing({ koppeling }: { readonly koppeling: NonNullable<Opvolging['koppeling']> }) {
  const { soort, titel, verwijzing } = koppeling;
  if (/^https:\/\//i.test(verwijzing))
    return (
      <a href={verwijzing} target="_blank" rel="noopener noreferrer">
        {titel}
      </a>
    );
  if (soort === 'aanlevering' && /^\d{1,9}$/.test(verwijzing))
    return (
      <Link to="/aanleveringen/$id" params={{ id: verwijzing }}>
        {titel}
      </Link>
    );
  return (
    <>
      {titel} ({verwijzing})
    </>
  );
}
