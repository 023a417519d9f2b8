import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, ErrorState, FoutOverzicht, TextField, WachtOp } from '../../ui/index.ts';
import { Balk } from './balk.tsx';
import { Bevindingen } from './bevindingen.tsx';
import { Cijfers } from './cijfers.tsx';
import type { Aanlevering, Versie } from './typen.ts';
import { Uitstelbesluiten } from './uitstelbesluit.tsx';
import { beoordeel, versieVraag } from './vragen.ts';
import { Staat } from './woorden.tsx';

/** What the supervisor sees: only what was handed in, against the version before it. */
export function Beoordeling({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const { id, versie: nummer } = aanlevering;
  const vraag = useQuery({ ...versieVraag(id, nummer), enabled: nummer > 0 });
  return (
    <div className="baken-stapel">
      <Uitstelbesluiten aanlevering={aanlevering} />
      {nummer > 0 && (
        <WachtOp vraag={vraag} regels={10}>
          {(versie) => <Versiebeeld key={versie.nummer} aanlevering={aanlevering} versie={versie} />}
        </WachtOp>
      )}
    </div>
  );
}

/** The figures of a version as rows; `was` only when there is a version before it. */
export const cijfersVan = ({ velden, nummer }: Versie) =>
  velden.map((veld) => ({ ...veld, was: nummer > 1 ? veld.vorige : undefined }));

function Versiebeeld({ aanlevering, versie }: { readonly aanlevering: Aanlevering; readonly versie: Versie }) {
  const t = useTranslations('aanlevering.oordeel');
  const akkoord = useTranslations('aanlevering.akkoord');
  const [redenen, setRedenen] = useState<ReadonlyMap<string, string>>(new Map());
  const cijfers = cijfersVan(versie);
  const { nummer, bevindingen } = versie;
  const anders = cijfers.filter(({ was, waarde }) => was !== undefined && was !== waarde);
  const mag = aanlevering.mag.beoordelen;
  const keuze = {
    gekozen: (gegeven: string) => redenen.has(gegeven),
    kies(gegeven: string, aan: boolean) {
      const nieuw = new Map(redenen);
      if (aan) nieuw.set(gegeven, '');
      else nieuw.delete(gegeven);
      setRedenen(nieuw);
    },
  };
  return (
    <>
      {nummer > 1 && (
        <Card titel={t('verschil', { nummer: nummer - 1 })} vol>
          {anders.length === 0 ? (
            <p className="baken-inspring baken-stil">{t('geenVerschil', { nummer: nummer - 1 })}</p>
          ) : (
            <Cijfers cijfers={anders} />
          )}
        </Card>
      )}
      <Bevindingen titel={akkoord('waarschuwingen')} leeg={akkoord('geenWaarschuwingen')} bevindingen={bevindingen} />
      <Card titel={t('cijfers', { nummer })} {...(mag ? { onderschrift: t('kies') } : {})} vol>
        <Cijfers cijfers={cijfers} {...(mag ? { keuze } : {})} />
      </Card>
      {mag && (
        <Oordeelbalk
          aanlevering={aanlevering}
          versie={versie}
          redenen={redenen}
          onReden={(gegeven, reden) => setRedenen(new Map(redenen).set(gegeven, reden))}
        />
      )}
    </>
  );
}

interface OordeelbalkProps {
  readonly aanlevering: Aanlevering;
  readonly versie: Versie;
  readonly redenen: ReadonlyMap<string, string>;
  onReden(gegeven: string, reden: string): void;
}

const MINSTENS = 5;

function Oordeelbalk({ aanlevering, versie, redenen, onReden }: OordeelbalkProps) {
  const t = useTranslations('aanlevering.oordeel');
  const queries = useQueryClient();
  const [fouten, setFouten] = useState<readonly { veld: string; melding: string }[]>([]);
  const [mislukt, setMislukt] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const naam = (gegeven: string) => versie.velden.find((veld) => veld.gegeven === gegeven)?.naam ?? gegeven;
  const verstuur = async () => {
    const kort = [...redenen].filter(([, reden]) => reden.trim().length < MINSTENS);
    setFouten(
      kort.map(([gegeven]) => ({ veld: `terug-${gegeven}`, melding: t('redenKort', { naam: naam(gegeven) }) })),
    );
    if (kort.length > 0) return;
    setBezig(true);
    setMislukt(undefined);
    try {
      const terug = [...redenen].map(([gegeven, reden]) => ({ gegeven, reden: reden.trim() }));
      await beoordeel(aanlevering.id, versie.nummer, terug);
      await queries.invalidateQueries({ queryKey: ['aanleveringen'] });
    } catch (oorzaak) {
      setMislukt(oorzaak);
    } finally {
      setBezig(false);
    }
  };
  return (
    <>
      {redenen.size > 0 && (
        <Card titel={t('gekozen', { aantal: redenen.size })}>
          <div className="baken-formulier">
            <FoutOverzicht fouten={fouten} />
            {[...redenen].map(([gegeven, reden]) => (
              <TextField
                key={gegeven}
                id={`terug-${gegeven}`}
                label={t('redenVan', { naam: naam(gegeven) })}
                rijen={2}
                verplicht
                value={reden}
                onChange={(nieuw) => onReden(gegeven, nieuw)}
                fout={fouten.find(({ veld }) => veld === `terug-${gegeven}`)?.melding}
              />
            ))}
          </div>
        </Card>
      )}
      {mislukt !== undefined && <ErrorState fout={mislukt} />}
      <Balk naam={t('balk')}>
        <span className="baken-leverbalk__staat">
          <Staat status={aanlevering.status} />
        </span>
        <div className="baken-leverbalk__indienen">
          <p role="status" className="baken-leverbalk__melding">
            {t('gekozen', { aantal: redenen.size })}
          </p>
          <Button soort="primary" isDisabled={bezig} onPress={() => void verstuur()}>
            {redenen.size > 0 ? t('stuurTerug', { aantal: redenen.size }) : t('accepteer')}
          </Button>
        </div>
      </Balk>
    </>
  );
}
