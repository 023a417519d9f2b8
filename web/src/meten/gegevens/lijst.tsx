import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Card, DataTable, EmptyState, type Kolom, WachtOp } from '../../ui/index.ts';
import type { Import, Importstatus } from './typen.ts';
import { importenVraag } from './vragen.ts';

const TOON: Partial<Record<Importstatus, 'saffraan' | 'petrol'>> = {
  te_bevestigen: 'saffraan',
  ontvangen: 'petrol',
  controleren: 'petrol',
  vastleggen: 'petrol',
};

/** The files that were brought in, with what became of each. */
export function ImportLijst({ onOpen }: { onOpen(id: number): void }) {
  const t = useTranslations('gegevens.lijst');
  const vraag = useQuery(importenVraag());
  const kolommen = useKolommen(onOpen);
  return (
    <Card titel={t('titel')} onderschrift={vraag.data && t('onder', { aantal: vraag.data.totaal })} vol>
      <div className={vraag.data ? undefined : 'baken-inspring'}>
        <WachtOp vraag={vraag}>
          {({ importen }) => (
            <DataTable
              label={t('titel')}
              kolommen={kolommen}
              rijen={importen}
              rijSleutel={({ id }) => String(id)}
              gereedschap={false}
              kaart={(imp) => <Kaartje imp={imp} onOpen={onOpen} />}
              leeg={<EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
            />
          )}
        </WachtOp>
      </div>
    </Card>
  );
}

function useKolommen(onOpen: (id: number) => void): readonly Kolom<Import>[] {
  const t = useTranslations('gegevens');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      {
        id: 'bestand',
        kop: t('lijst.bestand'),
        rijkop: true,
        cel: (imp) => <OpenKnop imp={imp} onOpen={onOpen} />,
      },
      { id: 'soort', kop: t('lijst.soort'), breedte: 13, vanaf: 880, cel: ({ soort }) => t(`nieuw.${soort}`) },
      { id: 'status', kop: t('lijst.status'), breedte: 11.5, cel: ({ status }) => <Stand status={status} /> },
      {
        id: 'rijen',
        kop: t('lijst.rijen'),
        breedte: 5.5,
        rechts: true,
        cel: ({ verslag }) => opmaak.getal(verslag.tellingen.rijen),
      },
      {
        id: 'afgekeurd',
        kop: t('lijst.afgekeurd'),
        breedte: 6,
        rechts: true,
        vanaf: 680,
        cel: ({ verslag }) => opmaak.getal(verslag.tellingen.afgekeurdeRijen),
      },
      {
        id: 'wanneer',
        kop: t('lijst.wanneer'),
        breedte: 14.5,
        vanaf: 760,
        cel: ({ gemaaktOp }) => opmaak.tijdstip(gemaaktOp),
      },
    ],
    [t, opmaak, onOpen],
  );
}

function OpenKnop({ imp, onOpen }: { readonly imp: Import; onOpen(id: number): void }) {
  return (
    <button
      type="button"
      className="baken-rijnaam baken-alslink"
      onClick={() => onOpen(imp.id)}
      title={imp.bestandsnaam}
    >
      {imp.bestandsnaam}
    </button>
  );
}

function Stand({ status }: { readonly status: Importstatus }) {
  const t = useTranslations('gegevens.status');
  return <Badge toon={TOON[status] ?? 'grijs'}>{t(status)}</Badge>;
}

function Kaartje({ imp, onOpen }: { readonly imp: Import; onOpen(id: number): void }) {
  const opmaak = useOpmaak();
  return (
    <div className="baken-aanbiederkaart">
      <OpenKnop imp={imp} onOpen={onOpen} />
      <div className="baken-rijtje">
        <Stand status={imp.status} />
        <span className="baken-stil">{opmaak.tijdstip(imp.gemaaktOp)}</span>
      </div>
    </div>
  );
}
