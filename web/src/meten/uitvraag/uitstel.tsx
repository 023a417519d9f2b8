import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, EmptyState, WachtOp } from '../../ui/index.ts';
import type { Uitstel, Uitvraag } from './typen.ts';
import { Uitstelvenster } from './uitstelvenster.tsx';
import { leveringenVraag, uitstelVraag } from './vragen.ts';

/** Who asks for more time, each with the reason, to be decided by a person. */
export function Uitstelverzoeken({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const t = useTranslations('uitvraag.uitstel');
  const vraag = useQuery(uitstelVraag());
  const leveringen = useQuery(leveringenVraag(uitvraag.id));
  const [beslist, setBeslist] = useState<Uitstel>();
  const [melding, setMelding] = useState('');
  const eigen = new Set(leveringen.data?.aanleveringen.map(({ id }) => id));
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <p role="status" className="baken-melding">
        {melding}
      </p>
      <WachtOp vraag={vraag} regels={5}>
        {({ verzoeken }) => {
          const lijst = verzoeken.filter(({ aanlevering }) => eigen.has(aanlevering));
          if (lijst.length === 0) return <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>;
          return (
            <ul className="baken-uitstellijst">
              {lijst.map((verzoek) => (
                <li key={verzoek.id}>
                  <Verzoek verzoek={verzoek} onBeslis={() => setBeslist(verzoek)} />
                </li>
              ))}
            </ul>
          );
        }}
      </WachtOp>
      {beslist && (
        <Uitstelvenster
          verzoek={beslist}
          uitvraagId={uitvraag.id}
          onSluit={() => setBeslist(undefined)}
          onGedaan={(tekst) => {
            setMelding(tekst);
            setBeslist(undefined);
          }}
        />
      )}
    </Card>
  );
}

function Verzoek({ verzoek, onBeslis }: { readonly verzoek: Uitstel; onBeslis(): void }) {
  const t = useTranslations('uitvraag.uitstel');
  const opmaak = useOpmaak();
  const { aanlevering, partij, deadline, gevraagdTot, reden, door, op } = verzoek;
  return (
    <>
      <div>
        <p>
          <Link to="/aanleveringen/$id" params={{ id: String(aanlevering) }} className="baken-uitstelnaam">
            {partij}
          </Link>
        </p>
        <p>{t('vraagt', { tot: opmaak.datum(gevraagdTot), deadline: opmaak.datum(deadline) })}</p>
        <p className="baken-uitstelreden">{reden}</p>
        <p className="baken-stil">{t('wie', { door, op: opmaak.tijdstip(op) })}</p>
      </div>
      <Button klein aria-label={t('beslisOver', { partij })} onPress={onBeslis}>
        {t('beslis')}
      </Button>
    </>
  );
}
