import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Checkbox, Dialog, ErrorState, Select, TextField } from '../../ui/index.ts';
import { leesBedrag, schrijfBedrag } from './bedrag.ts';
import { useGeld } from './delen.ts';
import { type Plafondrij, type Plafonds, verwijderPlafond, zetPlafond } from './vragen.ts';

interface PlafondvensterProps {
  readonly beeld: Plafonds;
  /** The ceiling that is changed; null: a new one. */
  readonly rij: Plafondrij | null;
  /** The provider that was chosen on the screen. */
  readonly gekozen: string | undefined;
  /** Gets the ceilings anew: also when somebody else turned out to have changed one. */
  ververs(): void;
  onSluit(): void;
  onKlaar(melding: string): void;
}

/** Sets what a provider may use in a year, or takes that away. */
export function Plafondvenster({ beeld, rij, gekozen, ververs, onSluit, onKlaar }: PlafondvensterProps) {
  const t = useTranslations('zorggebruik.venster');
  const geld = useGeld();
  const [agb, zetAgb] = useState(rij?.agb ?? gekozen ?? null);
  const [bedrag, zetBedrag] = useState(rij ? schrijfBedrag(rij.bedrag) : '');
  const [sommige, zetSommige] = useState(rij !== null && rij.gemeenten !== null);
  const [gemeenten, zetGemeenten] = useState<readonly string[]>(rij?.gemeenten?.map(({ code }) => code) ?? []);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const centen = leesBedrag(bedrag);
  const al = rij === null ? beeld.plafonds.find((een) => een.agb === agb) : undefined;
  const jaar = String(beeld.jaar);
  const naam = rij?.naam ?? beeld.aanbieders.find(({ code }) => code === agb)?.naam ?? '';
  const klachten = {
    aanbieder: agb === null ? t('geenAanbieder') : al ? t('heeftAl', { naam: al.naam, jaar }) : undefined,
    bedrag:
      centen === null
        ? t('geenBedrag', { gevonden: bedrag.trim(), leeg: bedrag.trim() === '' ? 'ja' : 'nee' })
        : undefined,
    gemeenten: sommige && gemeenten.length === 0 ? t('geenGemeente') : undefined,
  };
  const probeer = async (
    werk: (plek: { code: string; agb: string; jaar: number }) => Promise<unknown>,
    melding: string,
  ) => {
    if (agb === null) return;
    zetFout(undefined);
    try {
      await werk({ code: beeld.regio.code, agb, jaar: beeld.jaar });
      ververs();
      onKlaar(melding);
    } catch (oorzaak) {
      zetFout(oorzaak);
      ververs();
    }
  };
  const bewaar = () => {
    zetGeprobeerd(true);
    if (centen === null || Object.values(klachten).some((klacht) => klacht !== undefined)) return;
    const inhoud = { bedrag: centen, gemeenten: sommige ? [...gemeenten] : null, versie: rij?.versie ?? 0 };
    void probeer((plek) => zetPlafond(plek, inhoud), t('bewaard', { naam, jaar, bedrag: geld.heel(centen) }));
  };
  return (
    <Dialog titel={t(rij ? 'wijzig' : 'nieuw', { jaar })} open onSluit={onSluit}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          bewaar();
        }}
      >
        {fout !== undefined && <ErrorState fout={fout} />}
        {rij ? (
          <p>
            <b>{rij.naam}</b>
          </p>
        ) : (
          <Select
            label={t('aanbieder')}
            value={agb}
            onChange={zetAgb}
            keuzes={beeld.aanbieders.map(({ code, naam: wie }) => ({ waarde: code, naam: wie }))}
            fout={geprobeerd ? klachten.aanbieder : undefined}
          />
        )}
        <TextField
          label={t('bedrag', { jaar })}
          uitleg={t('bedragUitleg')}
          value={bedrag}
          onChange={zetBedrag}
          inputMode="decimal"
          fout={geprobeerd ? klachten.bedrag : undefined}
        />
        <Checkbox label={t('sommige')} uitleg={t('sommigeUitleg')} aan={sommige} onChange={zetSommige} />
        {sommige && (
          <fieldset className="baken-plafondgemeenten">
            <legend className="baken-veld__label">{t('gemeenten')}</legend>
            {geprobeerd && klachten.gemeenten && (
              <p className="baken-veld__fout" role="alert">
                {klachten.gemeenten}
              </p>
            )}
            {beeld.gemeenten.map(({ code, naam: plaats }) => (
              <Checkbox
                key={code}
                label={plaats}
                aan={gemeenten.includes(code)}
                onChange={(aan) => zetGemeenten(aan ? [...gemeenten, code] : gemeenten.filter((een) => een !== code))}
              />
            ))}
          </fieldset>
        )}
        <div className="baken-dialog__acties">
          {rij && (
            <Button
              soort="gevaar"
              onPress={() =>
                void probeer((plek) => verwijderPlafond(plek, rij.versie), t('verwijderd', { naam, jaar }))
              }
            >
              {t('verwijder')}
            </Button>
          )}
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary">
            {t('bewaar')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
