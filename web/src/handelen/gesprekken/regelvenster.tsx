import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { zonderLeeg } from '../../app/zoekparams.ts';
import { Button, Dialog, FoutOverzicht, Select, TextField } from '../../ui/index.ts';
import type { Ritmeregel } from './typen.ts';

const SOORTEN = ['aanbieder', 'gemeente', 'jeugdregio'] as const;
const TREDEN = [2, 3, 4, 5, 6] as const;
const ZORGSOORTEN = ['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg'] as const;
const JA_NEE = ['alles', 'ja', 'nee'] as const;
const MEESTE_MAANDEN = 60;
const MEESTE_JONGEREN = 1_000_000;

const alsJaNee = (waarde: boolean | undefined) => (waarde === undefined ? 'alles' : waarde ? 'ja' : 'nee');
const uitJaNee = (keuze: (typeof JA_NEE)[number]) => (keuze === 'alles' ? undefined : keuze === 'ja');
const isHeel = (tekst: string, hoogste: number) =>
  /^\d{1,7}$/.test(tekst) && Number(tekst) >= 1 && Number(tekst) <= hoogste;

type Als = { readonly [K in keyof Ritmeregel['als']]?: Ritmeregel['als'][K] | undefined };

interface RegelvensterProps {
  /** As it was; a new one has no name yet. */
  readonly regel: Ritmeregel;
  onBewaar(regel: Ritmeregel): void;
  onSluit(): void;
}

/** One rule of how often whom: for which kind of partner, at which trede and otherwise when, and how often. */
export function Regelvenster({ regel, onBewaar, onSluit }: RegelvensterProps) {
  const t = useTranslations('gesprekken.regelvenster');
  const tal = useTranslations('gesprekken');
  const [naam, zetNaam] = useState(regel.naam);
  const [soort, zetSoort] = useState(regel.soort);
  const [als, zetAls] = useState<Als>(regel.als);
  const [jongeren, zetJongeren] = useState(String(regel.als.jongerenVanaf ?? ''));
  const [maanden, zetMaanden] = useState(String(regel.elkeMaanden));
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const fouten = [
    ...(naam.trim().length < 2 ? [{ veld: 'regel-naam', melding: t('foutNaam') }] : []),
    ...(jongeren === '' || isHeel(jongeren, MEESTE_JONGEREN)
      ? []
      : [{ veld: 'regel-jongeren', melding: t('foutJongeren') }]),
    ...(isHeel(maanden, MEESTE_MAANDEN) ? [] : [{ veld: 'regel-maanden', melding: tal('regels.foutMaanden') }]),
  ];
  const toon = (veld: string) => (geprobeerd ? fouten.find((fout) => fout.veld === veld)?.melding : undefined);
  const bewaar = () => {
    zetGeprobeerd(true);
    if (fouten.length > 0) return;
    const jongerenVanaf = jongeren === '' ? undefined : Number(jongeren);
    onBewaar({
      ...{ code: regel.code, naam: naam.trim(), soort, elkeMaanden: Number(maanden) },
      als: soort === 'aanbieder' ? zonderLeeg({ ...als, jongerenVanaf }) : {},
    });
  };
  const keuzes = JA_NEE.map((waarde) => ({ waarde, naam: t(waarde) }));
  return (
    <Dialog titel={regel.naam === '' ? t('nieuw') : t('titel', { naam: regel.naam })} open onSluit={onSluit}>
      {geprobeerd && <FoutOverzicht fouten={fouten} />}
      <div className="baken-formulier">
        <TextField
          id="regel-naam"
          label={t('naam')}
          maxLength={120}
          value={naam}
          onChange={zetNaam}
          fout={toon('regel-naam')}
        />
        <Select
          label={t('soort')}
          value={soort}
          onChange={(waarde) => zetSoort(waarde)}
          keuzes={SOORTEN.map((waarde) => ({ waarde, naam: tal(`soort.${waarde}`) }))}
        />
        {soort === 'aanbieder' && (
          <>
            <Select
              label={t('trede')}
              value={String(als.tredeVanaf ?? 'alles')}
              onChange={(keuze) => zetAls({ ...als, tredeVanaf: keuze === 'alles' ? undefined : Number(keuze) })}
              keuzes={[
                { waarde: 'alles', naam: t('alles') },
                ...TREDEN.map((trede) => ({ waarde: String(trede), naam: tal('regels.als.trede', { trede }) })),
              ]}
            />
            <Select
              label={t('cruciaal')}
              value={alsJaNee(als.cruciaal)}
              onChange={(keuze) => zetAls({ ...als, cruciaal: uitJaNee(keuze) })}
              keuzes={keuzes}
            />
            <Select
              label={t('ews')}
              value={alsJaNee(als.inEws)}
              onChange={(keuze) => zetAls({ ...als, inEws: uitJaNee(keuze) })}
              keuzes={keuzes}
            />
            <TextField
              id="regel-jongeren"
              label={t('jongeren')}
              verplicht={false}
              inputMode="numeric"
              value={jongeren}
              onChange={zetJongeren}
              fout={toon('regel-jongeren')}
            />
            <Select
              label={t('zorgsoort')}
              value={als.zorgsoort ?? 'alles'}
              onChange={(keuze) => zetAls({ ...als, zorgsoort: keuze === 'alles' ? undefined : keuze })}
              keuzes={[
                { waarde: 'alles' as const, naam: t('alles') },
                ...ZORGSOORTEN.map((waarde) => ({ waarde, naam: t(`zorgsoorten.${waarde}`) })),
              ]}
            />
          </>
        )}
        <TextField
          id="regel-maanden"
          label={t('maanden')}
          inputMode="numeric"
          value={maanden}
          onChange={zetMaanden}
          fout={toon('regel-maanden')}
        />
      </div>
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
        <Button soort="primary" onPress={bewaar}>
          {t('klaar')}
        </Button>
      </div>
    </Dialog>
  );
}
