import { IconUserPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Badge, Button, Card, ErrorState, PageHeader, WachtOp } from '../ui/index.ts';
import {
  beeindigSessiesVan,
  type Mens,
  mensenVraag,
  ontneemFunctie,
  trekUitnodigingIn,
  type Uitgenodigde,
} from './mensenvragen.ts';
import './toegang.css';
import { Uitnodigvenster } from './uitnodigvenster.tsx';

export const Route = createLazyRoute('/mensen')({ component: Mensen });

/** Who works for the own organisation in Baken: the beheerder lets people in and out, and nobody else does. */
function Mensen() {
  const t = useTranslations('toegang.mensen');
  const vraag = useQuery(mensenVraag());
  const queries = useQueryClient();
  const [nodigt, setNodigt] = useState(false);
  const [melding, setMelding] = useState('');
  const [fout, setFout] = useState<unknown>();
  const doe = async (werk: Promise<unknown>, gedaan: string) => {
    setFout(undefined);
    await werk.then(() => setMelding(gedaan), setFout);
    await queries.invalidateQueries({ queryKey: mensenVraag().queryKey });
  };
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          vraag.data && (
            <p>
              {t.rich('lead', {
                aantal: vraag.data.mensen.length,
                partij: vraag.data.partij,
                b: (tekst) => <b>{tekst}</b>,
              })}
            </p>
          )
        }
        acties={
          <Button soort="primary" icoon={<IconUserPlus size={18} aria-hidden="true" />} onPress={() => setNodigt(true)}>
            {t('nodigUit')}
          </Button>
        }
      />
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <WachtOp vraag={vraag} regels={8}>
        {({ mensen, uitnodigingen, rollen }) => (
          <div className="baken-stapel">
            <Card titel={t('lijst')} onderschrift={t('lijstOnder')}>
              <ul className="baken-sessies">
                {mensen.map((mens) => (
                  <li key={mens.id}>
                    <EenMens mens={mens} doe={doe} />
                  </li>
                ))}
              </ul>
            </Card>
            <Card titel={t('uitgenodigd')} onderschrift={t('uitgenodigdOnder')}>
              <Uitnodigingen uitnodigingen={uitnodigingen} doe={doe} />
            </Card>
            {nodigt && (
              <Uitnodigvenster
                rollen={rollen}
                onSluit={() => setNodigt(false)}
                onGedaan={(email) => {
                  setNodigt(false);
                  void doe(Promise.resolve(), t('uitnodigingGestuurd', { email }));
                }}
              />
            )}
          </div>
        )}
      </WachtOp>
    </>
  );
}

type Doe = (werk: Promise<unknown>, gedaan: string) => Promise<void>;

function EenMens({ mens, doe }: { readonly mens: Mens; readonly doe: Doe }) {
  const t = useTranslations('toegang.mensen');
  const opmaak = useOpmaak();
  const { id, naam, email, functies, laatstAangemeldOp } = mens;
  return (
    <>
      <div>
        <p>
          <b>{naam}</b> <span className="baken-stil">{email}</span>
        </p>
        <p className="baken-stil">
          {laatstAangemeldOp ? t('laatst', { moment: opmaak.tijdstip(laatstAangemeldOp) }) : t('nooit')}
        </p>
        <ul className="baken-functies">
          {functies.map((functie) => (
            <li key={functie.id}>
              <Badge>{functie.rolNaam}</Badge>
              <Button
                klein
                soort="quiet"
                aria-label={t('haalWegVan', { rol: functie.rolNaam, naam })}
                onPress={() =>
                  void doe(ontneemFunctie(id, functie.id), t('weggehaald', { rol: functie.rolNaam, naam }))
                }
              >
                {t('haalWeg')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <Button
        klein
        aria-label={t('eindigSessiesVan', { naam })}
        onPress={() => void doe(beeindigSessiesVan(id), t('sessiesBeeindigd', { naam }))}
      >
        {t('eindigSessies')}
      </Button>
    </>
  );
}

function Uitnodigingen({ uitnodigingen, doe }: { readonly uitnodigingen: readonly Uitgenodigde[]; readonly doe: Doe }) {
  const t = useTranslations('toegang.mensen');
  const opmaak = useOpmaak();
  if (uitnodigingen.length === 0) return <p className="baken-stil">{t('geenUitnodigingen')}</p>;
  return (
    <ul className="baken-sessies">
      {uitnodigingen.map(({ id, naam, email, rolNaam, verlooptOp }) => (
        <li key={id}>
          <div>
            <p>
              <b>{naam}</b> <Badge>{rolNaam}</Badge> <span className="baken-stil">{email}</span>
            </p>
            <p className="baken-stil">{t('verloopt', { moment: opmaak.tijdstip(verlooptOp) })}</p>
          </div>
          <Button
            klein
            aria-label={t('trekInVan', { naam })}
            onPress={() => void doe(trekUitnodigingIn(id), t('ingetrokken', { naam }))}
          >
            {t('trekIn')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
