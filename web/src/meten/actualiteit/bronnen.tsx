import { IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Badge, Button, Card, EmptyState, ErrorState, WachtOp } from '../../ui/index.ts';
import { Bronvenster } from './bronvenster.tsx';
import type { Nieuwsbron } from './typen.ts';
import { bronnenVraag, haalBronOp, NIEUWS } from './vragen.ts';

/** The feeds that are followed, and how each of them goes. */
export function Bronnen() {
  const t = useTranslations('actualiteit.bronnen');
  const vraag = useQuery(bronnenVraag());
  const queries = useQueryClient();
  const magWijzigen = useMag(EISEN.vaststellen);
  const [venster, setVenster] = useState<Nieuwsbron | 'nieuw'>();
  const [bezig, setBezig] = useState<number>();
  const [melding, setMelding] = useState('');
  const [fout, setFout] = useState<unknown>();
  const haalOp = async ({ id, naam }: Nieuwsbron) => {
    setBezig(id);
    setFout(undefined);
    setMelding(t('bezigMet', { naam }));
    try {
      const { nieuw, fout: reden } = await haalBronOp(id);
      setMelding(reden === null ? t('opgehaald', { naam, nieuw }) : t('nietGelukt', { naam }));
    } catch (oorzaak) {
      setMelding('');
      setFout(oorzaak);
    }
    setBezig(undefined);
    await queries.invalidateQueries({ queryKey: NIEUWS });
  };
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={
        magWijzigen && (
          <Button icoon={<IconPlus size={17} aria-hidden="true" />} onPress={() => setVenster('nieuw')}>
            {t('voegToe')}
          </Button>
        )
      }
    >
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <WachtOp vraag={vraag} regels={5}>
        {({ bronnen }) => (
          <>
            {bronnen.length === 0 && <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
            <ul className="baken-nieuwsbronnen">
              {bronnen.map((bron) => (
                <li key={bron.id}>
                  <EenBron bron={bron} />
                  {magWijzigen && (
                    <div className="baken-nieuws__acties">
                      <Button
                        klein
                        isDisabled={bezig !== undefined}
                        aria-label={t('haalOpVan', { naam: bron.naam })}
                        onPress={() => void haalOp(bron)}
                      >
                        {t('haalOp')}
                      </Button>
                      <Button
                        klein
                        soort="quiet"
                        aria-label={t('wijzigVan', { naam: bron.naam })}
                        onPress={() => setVenster(bron)}
                      >
                        {t('wijzig')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </WachtOp>
      {venster && (
        <Bronvenster
          bron={venster === 'nieuw' ? undefined : venster}
          onSluit={() => setVenster(undefined)}
          onBewaard={(naam) => {
            setVenster(undefined);
            setMelding(t('bewaard', { naam }));
            void queries.invalidateQueries({ queryKey: NIEUWS });
          }}
        />
      )}
    </Card>
  );
}

function EenBron({ bron }: { readonly bron: Nieuwsbron }) {
  const t = useTranslations('actualiteit.bronnen');
  const opmaak = useOpmaak();
  const { id, naam, url, soort, actief, berichten, opgehaaldOp, fout, letOp } = bron;
  return (
    <div>
      <p>
        <b>{naam}</b> {!actief && <Badge toon="grijs">{t('uit')}</Badge>}
      </p>
      <p className="baken-stil baken-nieuws__adres">{url}</p>
      <p className="baken-stil">
        {opgehaaldOp === null
          ? t('nooit')
          : t('laatst', { moment: opmaak.tijdstip(opgehaaldOp), soort: t(`soort.${soort}`) })}{' '}
        <Link to="/actualiteit" search={{ bron: String(id) }}>
          {t('berichten', { aantal: berichten })}
        </Link>
      </p>
      {fout !== null && (
        <Alert soort="fout" titel={t('fout')}>
          <p className="baken-nieuws__adres">{fout}</p>
        </Alert>
      )}
      {fout === null && letOp !== null && <p className="baken-stil">{letOp}</p>}
    </div>
  );
}
