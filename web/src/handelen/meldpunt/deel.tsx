import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, WachtOp } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { Berichten } from './berichten.tsx';
import { type Handeling, knopVan, mogelijk } from './handelingen.ts';
import './meldpunt.css';
import type { Melding } from './typen.ts';
import { Vastgelegd } from './vastgelegd.tsx';
import { meldingVraag } from './vragen.ts';

const Venster = lazy(() => import('./venster.tsx'));

/** What the meldpunt has beside the dossier of a report: who reported, what was written, what may be double, and what to do. */
export default function Meldingdeel({ dossier }: { readonly dossier: Dossier }) {
  const vraag = useQuery(meldingVraag(dossier.id));
  return (
    <WachtOp vraag={vraag} regels={4}>
      {(melding) => <Delen dossier={dossier} melding={melding} />}
    </WachtOp>
  );
}

function Delen({ dossier, melding }: { readonly dossier: Dossier; readonly melding: Melding }) {
  const t = useTranslations('meldpunt.deel');
  const { datum } = useOpmaak();
  const [open, setOpen] = useState<Handeling | null>(null);
  const handelingen = mogelijk(dossier, melding);
  return (
    <>
      <Card
        titel={t('titel')}
        onderschrift={melding.aanbieder ? t('over', { naam: melding.aanbieder.naam }) : t('geenAanbieder')}
      >
        <div className="baken-meldingkaart">
          <Vastgelegd melding={melding} />
          {melding.tips.map((tip) => (
            <Alert key={tip} soort="let">
              <p>{tip}</p>
            </Alert>
          ))}
          {melding.regels.length > 0 && (
            <p className="baken-stil">{t('regels', { namen: melding.regels.map(({ naam }) => naam).join('; ') })}</p>
          )}
          {melding.aanbieder && (
            <p>
              <Link to="/aanbieders/$kvk" params={{ kvk: melding.aanbieder.kvk }}>
                {t('naarAanbieder', { naam: melding.aanbieder.naam })}
              </Link>
            </p>
          )}
          {melding.gedeeldSinds && melding.mag.leiden && (
            <p className="baken-stil">{t('gedeeld', { datum: datum(melding.gedeeldSinds) })}</p>
          )}
          {handelingen.length > 0 && (
            <div className="baken-melden__knoppen">
              {handelingen.map((handeling) => {
                const knop = knopVan(handeling, melding);
                return (
                  <Button
                    key={handeling}
                    soort={knop === 'nogEen' ? 'quiet' : 'secondary'}
                    onPress={() => setOpen(handeling)}
                  >
                    {t(`knoppen.${knop}`)}
                  </Button>
                );
              })}
            </div>
          )}
        </div>
      </Card>
      <Contactkaart melding={melding} />
      {melding.berichten.length > 0 && (
        <Card titel={t('berichten')} onderschrift={t(melding.mag.leiden ? 'berichtenUitleg' : 'berichtenUitlegAnder')}>
          <Berichten berichten={melding.berichten} ik={melding.mag.leiden ? 'meldpunt' : null} />
        </Card>
      )}
      {melding.mag.leiden && melding.dubbelen.length > 0 && <Dubbelen melding={melding} />}
      {open && (
        <Suspense>
          <Venster handeling={open} melding={melding} onSluit={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}

function Contactkaart({ melding: { contact, mag, doorzettingen } }: { readonly melding: Melding }) {
  const t = useTranslations('meldpunt.deel');
  if (!contact)
    return mag.leiden ? (
      <Card titel={t('contact')}>
        <p>{t('anoniem')}</p>
      </Card>
    ) : null;
  const regels = (['naam', 'organisatie', 'email', 'telefoon'] as const).filter((veld) => contact[veld] !== '');
  return (
    // What is printed goes from hand to hand: who reported stays on the screen.
    <Card
      titel={t('contact')}
      onderschrift={t(mag.leiden ? 'contactUitleg' : 'contactGekregen')}
      className="baken-niet-afdrukken"
    >
      <dl className="baken-contact">
        {regels.map((veld) => (
          <div key={veld}>
            <dt>{t(`velden.${veld}`)}</dt>
            <dd>
              <bdi>{contact[veld]}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {mag.leiden && <p>{t(contact.vertrouwelijk ? 'vertrouwelijk' : 'magDoor')}</p>}
      {mag.leiden && <p>{t(contact.mailBijNieuws ? 'krijgtMail' : 'geenMail')}</p>}
      {mag.leiden && doorzettingen.some(({ metNaam }) => metNaam) && <p>{t('doorgegeven')}</p>}
    </Card>
  );
}

function Dubbelen({ melding }: { readonly melding: Melding }) {
  const t = useTranslations('meldpunt.deel');
  const { tijdstip } = useOpmaak();
  return (
    <Card titel={t('dubbel')} onderschrift={t('dubbelUitleg')}>
      <ul className="baken-opsomming">
        {melding.dubbelen.map((een) => (
          <li key={een.id}>
            <Link to="/dossiers/$id" params={{ id: String(een.id) }}>
              {een.kenmerk}: <bdi>{een.titel}</bdi>
            </Link>
            <span className="baken-stil">
              {' '}
              {tijdstip(een.ontvangenOp)}, {een.toestandNaam}.{' '}
              {een.zelfdeAanbieder ? t('zelfdeAanbieder') : t('zelfdeNaam')}
              {een.woorden.length > 0 && ` ${t('woorden', { woorden: een.woorden.join(', ') })}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
