import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Alert, Button, Dialog, ErrorState, FoutOverzicht, TextField, WachtOp } from '../../ui/index.ts';
import type { Aanlevering, Uitstel } from './typen.ts';
import { aanleveringVraag, vraagUitstel } from './vragen.ts';

/** What became of a request for postponement. */
export function Uitstelregel({ uitstel }: { readonly uitstel: Uitstel }) {
  const t = useTranslations('aanlevering.uitstel');
  const opmaak = useOpmaak();
  const { besluit, gevraagdTot, tot, besluitReden, besluitDoor } = uitstel;
  // Once the day is past there is nothing to be glad about any more.
  const geldt = besluit === 'toegekend' && (tot ?? gevraagdTot) >= vandaag();
  return (
    <Alert soort={geldt ? 'goed' : besluit === 'afgewezen' ? 'let' : 'info'}>
      <p>
        {besluit === null && t('gevraagd', { tot: opmaak.datum(gevraagdTot) })}
        {besluit === 'toegekend' && <b>{t('toegekend', { tot: opmaak.datum(tot ?? gevraagdTot) })}</b>}
        {besluit === 'afgewezen' && <b>{t('afgewezen')}</b>}
      </p>
      {besluitReden && <p>{t('waarom', { door: besluitDoor ?? '', reden: besluitReden })}</p>}
    </Alert>
  );
}

interface UitstelvensterProps {
  readonly id: number;
  readonly naam: string;
  onSluit(): void;
}

/** Asks for more time, with the reason; earlier requests and their decisions stand above it. */
export default function Uitstelvenster({ id, naam, onSluit }: UitstelvensterProps) {
  const t = useTranslations('aanlevering.uitstel');
  const vraag = useQuery(aanleveringVraag(id));
  return (
    <Dialog titel={`${t('titel')}: ${naam}`} open onSluit={onSluit}>
      <WachtOp vraag={vraag} regels={4}>
        {(aanlevering) => (
          <div className="baken-formulier">
            {aanlevering.uitstel.map((uitstel) => (
              <Uitstelregel key={uitstel.id} uitstel={uitstel} />
            ))}
            {aanlevering.uitstel.every(({ besluit }) => besluit !== null) && aanlevering.mag.uitstelVragen && (
              <Verzoek aanlevering={aanlevering} onSluit={onSluit} />
            )}
          </div>
        )}
      </WachtOp>
    </Dialog>
  );
}

const REDEN_MINSTENS = 10;

function Verzoek({ aanlevering, onSluit }: { readonly aanlevering: Aanlevering; onSluit(): void }) {
  const t = useTranslations('aanlevering.uitstel');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const { id, deadline } = aanlevering;
  const [tot, setTot] = useState<string>();
  const [reden, setReden] = useState('');
  const [gepoogd, setGepoogd] = useState(false);
  const [mislukt, setMislukt] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const totFout = tot === undefined || tot <= deadline ? t('totFout', { deadline: opmaak.datum(deadline) }) : undefined;
  const redenFout = reden.trim().length < REDEN_MINSTENS ? t('redenKort') : undefined;
  const fouten = [
    { veld: 'uitstel-tot', melding: totFout },
    { veld: 'uitstel-reden', melding: redenFout },
  ].flatMap(({ veld, melding }) => (gepoogd && melding ? [{ veld, melding }] : []));
  const verstuur = async () => {
    setGepoogd(true);
    if (totFout || redenFout || tot === undefined) return;
    setBezig(true);
    setMislukt(undefined);
    try {
      await vraagUitstel(id, tot, reden.trim());
      await queries.invalidateQueries({ queryKey: aanleveringVraag(id).queryKey });
    } catch (oorzaak) {
      setMislukt(oorzaak);
      setBezig(false);
    }
  };
  return (
    <form
      className="baken-formulier"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void verstuur();
      }}
    >
      <FoutOverzicht fouten={fouten} />
      {mislukt !== undefined && <ErrorState fout={mislukt} />}
      <p>{t('nu', { deadline: opmaak.datum(deadline) })}</p>
      <div id="uitstel-tot">
        <DatePicker
          label={t('tot')}
          uitleg={t('totUitleg')}
          value={tot}
          onChange={setTot}
          min={deadline}
          fout={gepoogd ? totFout : undefined}
        />
      </div>
      <TextField
        id="uitstel-reden"
        label={t('reden')}
        uitleg={t('redenUitleg')}
        rijen={3}
        verplicht
        value={reden}
        onChange={setReden}
        fout={gepoogd ? redenFout : undefined}
      />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('annuleer')}</Button>
        <Button type="submit" soort="primary" isDisabled={bezig}>
          {bezig ? t('bezig') : t('verstuur')}
        </Button>
      </div>
    </form>
  );
}
