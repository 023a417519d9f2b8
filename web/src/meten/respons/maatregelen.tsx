import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, DataTable, EmptyState, type Kolom, WachtOp } from '../../ui/index.ts';
import { Maatregelvenster } from './maatregelvenster.tsx';
import type { Maatregel } from './typen.ts';
import { maatregelenVraag } from './vragen.ts';

/** The register of what is done to lower the burden. */
export function Maatregelen() {
  const t = useTranslations('respons.maatregelen');
  const opmaak = useOpmaak();
  const vraag = useQuery(maatregelenVraag());
  const magWijzigen = useMag(EISEN.uitvragenMaken);
  const [open, setOpen] = useState<Maatregel | 'nieuw'>();
  const [melding, setMelding] = useState('');
  const kolommen = useKolommen(magWijzigen ? setOpen : undefined);
  const som = (rijen: readonly Maatregel[]) =>
    rijen.reduce((totaal, { minutenPerJaar }) => totaal + (minutenPerJaar ?? 0), 0);
  return (
    <Card
      titel={t('titel')}
      onderschrift={
        vraag.data &&
        t('onder', {
          aantal: vraag.data.maatregelen.length,
          uren: opmaak.getal(Math.round(som(vraag.data.maatregelen) / 60)),
        })
      }
      acties={
        magWijzigen && (
          <Button klein icoon={<IconPlus size={16} aria-hidden="true" />} onPress={() => setOpen('nieuw')}>
            {t('voegToe')}
          </Button>
        )
      }
      vol
    >
      <p role="status" className="baken-melding baken-inspring">
        {melding}
      </p>
      <div className={vraag.data ? undefined : 'baken-inspring'}>
        <WachtOp vraag={vraag} regels={5}>
          {({ maatregelen }) => (
            <DataTable
              label={t('titel')}
              kolommen={kolommen}
              rijen={maatregelen}
              rijSleutel={({ id }) => String(id)}
              gereedschap={false}
              kaart={(rij) => <Kaartje rij={rij} {...(magWijzigen ? { onWijzig: () => setOpen(rij) } : {})} />}
              leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
            />
          )}
        </WachtOp>
      </div>
      {open && (
        <Maatregelvenster
          maatregel={open === 'nieuw' ? undefined : open}
          onSluit={() => setOpen(undefined)}
          onGedaan={(naam) => {
            setMelding(t('opgeslagen', { naam }));
            setOpen(undefined);
          }}
        />
      )}
    </Card>
  );
}

function useKolommen(onWijzig: ((rij: Maatregel) => void) | undefined): readonly Kolom<Maatregel>[] {
  const t = useTranslations('respons.maatregelen');
  const opmaak = useOpmaak();
  return useMemo(() => {
    const kolommen: Kolom<Maatregel>[] = [
      {
        id: 'naam',
        kop: t('naam'),
        rijkop: true,
        cel: ({ naam, uitleg }) => (
          <span className="baken-rijnaam" title={`${naam}. ${uitleg}`}>
            {naam}
            <span className="baken-rijnaam__bij">{uitleg}</span>
          </span>
        ),
      },
      { id: 'doelgroep', kop: t('doelgroep'), breedte: 9, cel: ({ doelgroep }) => t(`doelgroepen.${doelgroep}`) },
      { id: 'initiatief', kop: t('initiatief'), breedte: 14, vanaf: 760, cel: ({ initiatief }) => initiatief },
      { id: 'stand', kop: t('stand'), breedte: 6.5, vanaf: 680, cel: ({ stand }) => t(`standen.${stand}`) },
      {
        id: 'uren',
        kop: t('uren'),
        uitleg: t('urenUitleg'),
        breedte: 9,
        rechts: true,
        cel: ({ minutenPerJaar, onderbouwing }) => (
          <span title={onderbouwing}>
            {minutenPerJaar === null ? t('onbekend') : opmaak.getal(Math.round(minutenPerJaar / 60))}
          </span>
        ),
      },
    ];
    if (onWijzig)
      kolommen.push({
        id: 'wijzig',
        kop: t('wijzig'),
        breedte: 6.5,
        cel: (rij) => (
          <Button klein soort="quiet" aria-label={t('wijzigVan', { naam: rij.naam })} onPress={() => onWijzig(rij)}>
            {t('wijzig')}
          </Button>
        ),
      });
    return kolommen;
  }, [t, opmaak, onWijzig]);
}

function Kaartje({ rij, onWijzig }: { readonly rij: Maatregel; onWijzig?(): void }) {
  const t = useTranslations('respons.maatregelen');
  const opmaak = useOpmaak();
  return (
    <div className="baken-maatkaart">
      <p>
        <b>{rij.naam}</b>
      </p>
      <p>{rij.uitleg}</p>
      <p className="baken-stil">
        {[t(`doelgroepen.${rij.doelgroep}`), rij.initiatief, t(`standen.${rij.stand}`)].join(', ')}.{' '}
        {rij.minutenPerJaar === null
          ? t('onbekendZin')
          : t('urenZin', { uren: opmaak.getal(Math.round(rij.minutenPerJaar / 60)) })}
      </p>
      {onWijzig && (
        <p>
          <Button klein aria-label={t('wijzigVan', { naam: rij.naam })} onPress={onWijzig}>
            {t('wijzig')}
          </Button>
        </p>
      )}
    </div>
  );
}
