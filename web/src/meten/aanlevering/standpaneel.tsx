import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, DownloadLink, ErrorState } from '../../ui/index.ts';
import { gaNaarCel } from './lopen.ts';
import type { Aanlevering } from './typen.ts';
import { Uitstelregel } from './uitstel.tsx';
import { aanleveringVraag, bewijsAdres, neemTerug } from './vragen.ts';

/** Where a delivery stands for its own organisation, in words, with what can be done about it. */
export function Standpaneel({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.stand');
  const opmaak = useOpmaak();
  const { status, stappen, terug, mag, uitvraag, uitstel, versies } = aanlevering;
  const levert = useMag(EISEN.leveren);
  const laatste = (stap: string) => stappen.findLast((een) => een.stap === stap);
  const afgekeurd = stappen.at(-1)?.stap === 'afgekeurd' ? stappen.at(-1) : undefined;
  const klaar = laatste('klaargezet');
  const akkoordMag = useMag(EISEN.accorderen);
  return (
    <>
      {uitvraag.gesloten && <Alert soort="let">{t('gesloten')}</Alert>}
      {uitstel.slice(-1).map((een) => (
        <Uitstelregel key={een.id} uitstel={een} />
      ))}
      {afgekeurd && (
        <Alert soort="let" titel={t('afgekeurdTitel')}>
          <p>
            {afgekeurd.door}: {afgekeurd.tekst}
          </p>
        </Alert>
      )}
      {status === 'teruggestuurd' && terug.length > 0 && (
        <Alert soort="let" titel={t('teruggestuurdTitel', { aantal: terug.length })}>
          <ul>
            {terug.map(({ gegeven, reden }) => (
              <li key={gegeven}>
                <Naarveld aanlevering={aanlevering} gegeven={gegeven} /> {reden}
              </li>
            ))}
          </ul>
          <p>{t('teruggestuurd')}</p>
        </Alert>
      )}
      {status === 'klaar' && !mag.accorderen && (
        <Alert titel={t('klaarTitel')} actie={levert && <Terugnemen aanlevering={aanlevering} />}>
          <p>{akkoordMag ? t('klaarZelf') : t('klaar', { door: klaar?.door ?? '' })}</p>
        </Alert>
      )}
      {(status === 'ingediend' || status === 'geaccepteerd') && versies[0] && (
        <>
          <Alert
            soort="goed"
            titel={
              status === 'ingediend'
                ? t('ingediendTitel', { op: opmaak.tijdstip(versies[0].akkoordOp) })
                : t('geaccepteerdTitel')
            }
          >
            <p>{t(status)}</p>
            <Bewijslinks aanlevering={aanlevering} />
          </Alert>
          <Terugkrijgen aanlevering={aanlevering} />
        </>
      )}
      {status === 'concept' && !mag.invullen && !levert && (
        <Alert>{t(akkoordMag ? 'conceptAccordeur' : 'meekijken')}</Alert>
      )}
    </>
  );
}

/** The name of a field that came back; where it can be changed it leads there. */
function Naarveld({
  aanlevering: { velden, mag },
  gegeven,
}: {
  readonly aanlevering: Aanlevering;
  readonly gegeven: string;
}) {
  const naam = `${velden.find(({ code }) => code === gegeven)?.naam ?? gegeven}:`;
  if (!mag.invullen) return <b>{naam}</b>;
  return (
    <a
      href={`#${gegeven}`}
      onClick={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        gaNaarCel(gegeven);
      }}
    >
      {naam}
    </a>
  );
}

function Bewijslinks({ aanlevering: { id, versie } }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.stand');
  return (
    <p className="baken-leverknoppen">
      <Link
        to="/aanleveringen/$id/ontvangstbewijs/$nummer"
        params={{ id: String(id), nummer: String(versie) }}
        className="baken-button baken-button--secondary"
      >
        {t('bewijs', { nummer: versie })}
      </Link>
      <DownloadLink href={bewijsAdres(id, versie)}>{t('pdf')}</DownloadLink>
    </p>
  );
}

/** Until the board has approved, the deliverer can change something still. */
function Terugnemen({ aanlevering: { id, revisie } }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.stand');
  const queries = useQueryClient();
  const [fout, setFout] = useState<unknown>();
  const haal = async () => {
    setFout(undefined);
    try {
      await neemTerug(id, revisie);
    } catch (oorzaak) {
      setFout(oorzaak);
    }
    await queries.invalidateQueries({ queryKey: aanleveringVraag(id).queryKey });
  };
  return (
    <>
      {fout !== undefined && <ErrorState fout={fout} />}
      <Button onPress={() => void haal()}>{t('haalTerug')}</Button>
    </>
  );
}

/** What the organisation gets back for its trouble, as soon as its figures are worked in. */
function Terugkrijgen({ aanlevering: { versies, uitvraag } }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.terugkrijgen');
  const eigenCijfers = useMag(EISEN.eigenCijfers);
  if (uitvraag.aan !== 'aanbieders' || !eigenCijfers) return null;
  const verwerkt = versies[0]?.verwerkt ?? false;
  return (
    <Card titel={t('titel')}>
      <p role="status">{t(verwerkt ? 'klaar' : 'wacht')}</p>
      {verwerkt && (
        <ul className="baken-terugkrijgen">
          <li>
            <Link to="/mijn-organisatie" hash="spiegel">
              {t('spiegel')}
            </Link>
            <span className="baken-stil">{t('spiegelUitleg')}</span>
          </li>
          <li>
            <a href="/zelfbeeld">{t('zelfbeeld')}</a>
            <span className="baken-stil">{t('zelfbeeldUitleg')}</span>
          </li>
        </ul>
      )}
    </Card>
  );
}
