import { type Ref, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { gaNaarCel } from './lopen.ts';
import { leesfoutVan, type Punt, telOpen } from './punten.ts';

/** So many are shown at once; the rest waits behind a button. */
const EERSTE = 6;

/** What still has to be done, above the form: every point leads to its cell. Empty fields are one line together. */
export function Puntenlijst({ punten, ref }: { readonly punten: readonly Punt[]; readonly ref: Ref<HTMLElement> }) {
  const t = useTranslations('aanlevering.bevinding');
  const [alle, setAlle] = useState(false);
  const open = telOpen(punten);
  const leeg = open.filter(({ soort }) => soort === 'leeg');
  const anders = open.filter(({ soort }) => soort !== 'leeg');
  // What came back is why somebody is here: never behind the button.
  const eerste = Math.max(EERSTE, anders.filter(({ soort }) => soort === 'terug').length);
  const getoond = alle ? anders : anders.slice(0, eerste);
  if (open.length === 0) return <section ref={ref} tabIndex={-1} />;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="baken-alert baken-alert--let baken-puntenlijst"
      aria-labelledby="punten-titel"
    >
      <div className="baken-alert__tekst">
        <h2 id="punten-titel">{t('titel', { aantal: open.length })}</h2>
        <ul>
          {getoond.map((punt) => (
            <li key={`${punt.soort} ${punt.gegeven} ${'bevinding' in punt ? punt.bevinding.controle : ''}`}>
              <Sprong punt={punt} />
            </li>
          ))}
          {leeg.length > 0 && (
            <li>
              <Leegsprong leeg={leeg} />
            </li>
          )}
        </ul>
        {anders.length > eerste && (
          <Button klein soort="quiet" onPress={() => setAlle(!alle)}>
            {alle ? t('minder') : t('meer', { aantal: anders.length })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Goes to the field where something can be done: of a warning that is where it is explained. */
export function gaNaarPunt(punt: Punt): void {
  if (punt.soort === 'waarschuwing') {
    const veld = document.querySelector<HTMLElement>(`[data-uitleg="${CSS.escape(punt.bevinding.controle)}"] textarea`);
    veld?.scrollIntoView({ block: 'center' });
    veld?.focus({ preventScroll: true });
  } else gaNaarCel(punt.gegeven);
}

function Sprong({ punt }: { readonly punt: Punt }) {
  const t = useTranslations('aanlevering');
  const { velden, bewaarder } = useFormulier();
  const klad = useStand(bewaarder, (stand) => stand.klad);
  const veld = velden.find(({ code }) => code === punt.gegeven);
  const naam = veld?.naam ?? punt.gegeven;
  const tekst = ((): string => {
    switch (punt.soort) {
      case 'fout':
      case 'waarschuwing':
      case 'uitgelegd':
        return punt.bevinding.melding;
      case 'geweigerd':
        return t('bevinding.geweigerd', { naam, melding: punt.melding });
      case 'onleesbaar': {
        const gevonden = klad[punt.gegeven] ?? '';
        const fout = veld && leesfoutVan(veld, gevonden);
        return t('bevinding.onleesbaar', { naam, melding: fout ? t(`leesfout.${fout}`, { tekst: gevonden }) : '' });
      }
      case 'terug':
        return t('bevinding.terug', { naam });
      case 'noot':
        return t('bevinding.noot', { naam });
      case 'botsing':
        return t('bevinding.botsing', { naam });
      case 'leeg':
        return t('bevinding.leeg', { naam });
    }
  })();
  return (
    <Naar punt={punt}>
      {(punt.soort === 'fout' || punt.soort === 'waarschuwing') && <b>{t(`bevinding.${punt.soort}`)}: </b>}
      {tekst}
    </Naar>
  );
}

function Leegsprong({ leeg }: { readonly leeg: readonly Punt[] }) {
  const t = useTranslations('aanlevering.bevinding');
  const { velden } = useFormulier();
  const eerste = leeg[0];
  if (!eerste) return null;
  const naam = velden.find(({ code }) => code === eerste.gegeven)?.naam ?? '';
  return (
    <Naar punt={eerste}>{leeg.length === 1 ? t('leeg', { naam }) : t('leegGroep', { aantal: leeg.length, naam })}</Naar>
  );
}

function Naar({ punt, children }: { readonly punt: Punt; readonly children: React.ReactNode }) {
  return (
    <a
      href={`#${punt.gegeven}`}
      onClick={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        gaNaarPunt(punt);
      }}
    >
      {children}
    </a>
  );
}
