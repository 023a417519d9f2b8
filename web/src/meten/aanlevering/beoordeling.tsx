import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, Dialog, ErrorState, FoutOverzicht, WachtOp } from '../../ui/index.ts';
import { namenVan } from './akkoord.tsx';
import { Balk } from './balk.tsx';
import { Bevindingen } from './bevindingen.tsx';
import { Cijfers, redenveld, type Terugkeuze } from './cijfers.tsx';
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

const MINSTENS = 5;

function Versiebeeld({ aanlevering, versie }: { readonly aanlevering: Aanlevering; readonly versie: Versie }) {
  const t = useTranslations('aanlevering.oordeel');
  const akkoord = useTranslations('aanlevering.akkoord');
  const [redenen, setRedenen] = useState<ReadonlyMap<string, string>>(new Map());
  const [gepoogd, setGepoogd] = useState(false);
  const velden = new Map(aanlevering.velden.map((veld) => [veld.code, veld]));
  const cijfers = cijfersVan(versie).map((cijfer) => ({ ...cijfer, veld: velden.get(cijfer.gegeven) }));
  const { nummer, bevindingen } = versie;
  const anders = cijfers.filter(({ was, waarde }) => was !== undefined && was !== waarde);
  const mag = aanlevering.mag.beoordelen;
  const naam = (gegeven: string) => versie.velden.find((veld) => veld.gegeven === gegeven)?.naam ?? gegeven;
  const fout = (gegeven: string) =>
    gepoogd && (redenen.get(gegeven) ?? '').trim().length < MINSTENS
      ? t('redenKort', { naam: naam(gegeven) })
      : undefined;
  const keuze: Terugkeuze = {
    reden: (gegeven) => redenen.get(gegeven),
    kies(gegeven, reden) {
      const nieuw = new Map(redenen);
      if (reden === undefined) nieuw.delete(gegeven);
      else nieuw.set(gegeven, reden);
      setRedenen(nieuw);
    },
    fout,
  };
  const fouten = [...redenen.keys()].flatMap((gegeven) => {
    const melding = fout(gegeven);
    return melding ? [{ veld: redenveld(gegeven), melding }] : [];
  });
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
      <Bevindingen
        titel={akkoord('waarschuwingen')}
        leeg={akkoord('geenWaarschuwingen')}
        bevindingen={bevindingen}
        namen={namenVan(cijfers)}
      />
      <Card titel={t('cijfers', { nummer })} {...(mag ? { onderschrift: t('kies') } : {})} vol>
        <Cijfers cijfers={cijfers} bevindingen={bevindingen} metAnker {...(mag ? { keuze } : {})} />
      </Card>
      {mag && (
        <Oordeelbalk
          aanlevering={aanlevering}
          nummer={nummer}
          aantal={cijfers.filter(({ waarde }) => waarde !== null).length}
          uitgelegd={bevindingen.filter(({ uitleg }) => uitleg !== null).length}
          redenen={redenen}
          fouten={fouten}
          onPoging={() => setGepoogd(true)}
        />
      )}
    </>
  );
}

interface OordeelbalkProps {
  readonly aanlevering: Aanlevering;
  readonly nummer: number;
  /** Figures that are filled in, and warnings that were explained. */
  readonly aantal: number;
  readonly uitgelegd: number;
  readonly redenen: ReadonlyMap<string, string>;
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];
  onPoging(): void;
}

function Oordeelbalk({ aanlevering, nummer, aantal, uitgelegd, redenen, fouten, onPoging }: OordeelbalkProps) {
  const t = useTranslations('aanlevering.oordeel');
  const queries = useQueryClient();
  const [mislukt, setMislukt] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const [vraagt, setVraagt] = useState(false);
  const vraagNa = () => {
    onPoging();
    if ([...redenen.values()].every((reden) => reden.trim().length >= MINSTENS)) setVraagt(true);
  };
  const verstuur = async () => {
    setVraagt(false);
    setBezig(true);
    setMislukt(undefined);
    try {
      const terug = [...redenen].map(([gegeven, reden]) => ({ gegeven, reden: reden.trim() }));
      await beoordeel(aanlevering.id, nummer, terug);
      await queries.invalidateQueries({ queryKey: ['aanleveringen'] });
    } catch (oorzaak) {
      setMislukt(oorzaak);
    } finally {
      setBezig(false);
    }
  };
  const knop = redenen.size > 0 ? t('stuurTerug', { aantal: redenen.size }) : t('accepteer');
  return (
    <>
      <FoutOverzicht fouten={fouten} />
      {mislukt !== undefined && <ErrorState fout={mislukt} />}
      <Balk naam={t('balk')}>
        <span className="baken-leverbalk__staat">
          <Staat status={aanlevering.status} />
        </span>
        <div className="baken-leverbalk__indienen">
          <p role="status" className="baken-leverbalk__melding">
            {t('gekozen', { aantal: redenen.size })}
          </p>
          <Button soort="primary" isDisabled={bezig} onPress={vraagNa}>
            {knop}
          </Button>
        </div>
        {vraagt && (
          <Dialog titel={knop} open onSluit={() => setVraagt(false)}>
            <p>
              {redenen.size > 0
                ? t('bevestigTerug', { aantal: redenen.size, partij: aanlevering.partij.naam })
                : t('bevestigAccepteer', { aantal, partij: aanlevering.partij.naam, uitgelegd })}
            </p>
            <p>{t('nietTerug')}</p>
            <div className="baken-dialog__acties">
              <Button onPress={() => setVraagt(false)}>{t('annuleer')}</Button>
              <Button soort="primary" onPress={() => void verstuur()}>
                {knop}
              </Button>
            </div>
          </Dialog>
        )}
      </Balk>
    </>
  );
}
