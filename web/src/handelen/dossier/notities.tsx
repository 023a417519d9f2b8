import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState, TextField } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { useDoe } from './doe.ts';
import { mensenVan } from './mensen.ts';
import type { Dossier, Gebeurtenis } from './typen.ts';
import { alsVoor, type Zicht, Zichtkeuze, Zichtwoord } from './zichtkeuze.tsx';
import { bedoelden, genoemden, vulAan } from './zin.ts';

/** As many people as are offered at once after an `@`. */
const AANBOD = 5;

/** What people wrote to each other, newest first, each with who sees it. */
export function Notities({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.notitie');
  const notities = dossier.gebeurtenissen.filter(({ soort }) => soort === 'notitie').toReversed();
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { aantal: notities.length })}>
      {dossier.magSchrijven && <Schrijf dossier={dossier} />}
      {notities.length > 0 && (
        <ol className="baken-dossierlijst">
          {notities.map((notitie) => (
            <Een key={notitie.nummer} notitie={notitie} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function Een({ notitie }: { readonly notitie: Gebeurtenis }) {
  const { tijdstip } = useOpmaak();
  const { op, door, partij, voor, gegevens } = notitie;
  const { tekst } = gegevens as { readonly tekst?: string };
  return (
    <li className="baken-notitie">
      <p className="baken-notitie__kop">
        <b>{partij ? `${door} (${partij})` : door}</b>
        <time dateTime={op}>{tijdstip(op)}</time>
        <Zichtwoord voor={voor} />
      </p>
      <p className="baken-notitie__tekst">{tekst}</p>
    </li>
  );
}

function Schrijf({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.notitie');
  const eigen = useSessie().functie?.partij;
  const doe = useDoe(dossier.id);
  const [tekst, setTekst] = useState('');
  const [zicht, setZicht] = useState<Zicht>(null);
  const poging = usePoging();
  const [fout, setFout] = useState<unknown>();
  const [leeg, setLeeg] = useState(false);
  const mensen = mensenVan(dossier);
  const schrijf = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setLeeg(tekst.trim() === '');
    if (tekst.trim() === '') return;
    const genoemd = genoemden(tekst, mensen).map(({ id }) => id);
    const notitie = { soort: 'notitie', tekst: tekst.trim(), genoemd } as const;
    const voor = alsVoor(zicht, dossier, eigen);
    const uitkomst = await poging.doe(
      { notitie, voor },
      (sleutel) => doe(dossier, notitie, sleutel, voor),
      ({ soort }) => soort === 'gedaan',
    );
    if (!uitkomst) return;
    if (uitkomst.soort === 'gedaan') {
      setTekst('');
      setFout(undefined);
    } else setFout(uitkomst.soort === 'fout' ? uitkomst.fout : uitkomst.melding);
  };
  const aanbod = bedoelden(tekst, mensen).slice(0, AANBOD);
  const genoemd = genoemden(tekst, mensen);
  return (
    <form className="baken-formulier baken-niet-afdrukken" onSubmit={schrijf} noValidate>
      {typeof fout === 'string' ? (
        <Alert soort="let" titel={fout} meteen />
      ) : (
        fout !== undefined && <ErrorState fout={fout} />
      )}
      <TextField
        label={t('label')}
        uitleg={t('uitleg')}
        rijen={3}
        value={tekst}
        onChange={setTekst}
        fout={leeg ? t('leegMis') : undefined}
      />
      {aanbod.length > 0 && (
        <fieldset className="baken-noem">
          <legend className="baken-veld__uitleg">{t('wie')}</legend>
          {aanbod.map(({ id, naam, partij }) => (
            <Button key={id} klein onPress={() => setTekst(vulAan(tekst, naam))}>
              {t('mens', { naam, partij })}
            </Button>
          ))}
        </fieldset>
      )}
      {genoemd.length > 0 && (
        <p className="baken-stil" role="status">
          {t('krijgtBericht', { namen: genoemd.map(({ naam }) => naam).join(', ') })}
        </p>
      )}
      <Zichtkeuze dossier={dossier} zicht={zicht} zet={setZicht} naam="notitie-zicht" />
      <div>
        <Button type="submit" isDisabled={poging.bezig}>
          {t(poging.bezig ? 'bezig' : 'plaats')}
        </Button>
      </div>
    </form>
  );
}
