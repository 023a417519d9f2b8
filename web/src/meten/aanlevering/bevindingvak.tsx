import { IconAlertTriangle, IconMessageCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, ErrorState, TextField } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { UITLEG } from './punten.ts';
import type { Bevinding } from './typen.ts';
import { legUit } from './vragen.ts';

const MINSTENS = 5;

/** What a check found, at its cell. A warning can be explained right here; an error can only be mended. */
export function Bevindingvak({ bevinding }: { readonly bevinding: Bevinding }) {
  const t = useTranslations('aanlevering.bevinding');
  const { aanlevering, open } = useFormulier();
  const [wijzig, setWijzig] = useState(false);
  const { ernst, melding, uitleg } = bevinding;
  const mag = aanlevering.mag.invullen && ernst === 'waarschuwing';
  const Icoon = ernst === 'fout' ? IconX : uitleg === null ? IconAlertTriangle : IconMessageCheck;
  return (
    <div className={`baken-bevinding baken-bevinding--${uitleg !== null ? 'uitgelegd' : ernst}`}>
      <Icoon size={17} aria-hidden="true" />
      <div>
        <p>
          <b>{t(ernst)}: </b>
          {melding}
        </p>
        {uitleg !== null && !wijzig && (
          <p>
            {t('uitgelegd', { uitleg })}{' '}
            {mag && bevinding.gegevens.some(open) && (
              <Button soort="quiet" klein onPress={() => setWijzig(true)}>
                {t('wijzigUitleg')}
              </Button>
            )}
          </p>
        )}
        {mag && (uitleg === null || wijzig) && <Uitlegveld bevinding={bevinding} onKlaar={() => setWijzig(false)} />}
      </div>
    </div>
  );
}

/** The field goes away under the fingers: on to the next warning, and after the last one to handing in. */
function naarVolgende(klaar: string): void {
  const ander = [...document.querySelectorAll<HTMLElement>('[data-uitleg]')].find((e) => e.dataset.uitleg !== klaar);
  const doel = ander?.querySelector('textarea') ?? document.querySelector<HTMLElement>('[data-indienen]');
  if (ander) doel?.scrollIntoView({ block: 'center' });
  doel?.focus({ preventScroll: true });
}

function Uitlegveld({ bevinding, onKlaar }: { readonly bevinding: Bevinding; onKlaar(): void }) {
  const t = useTranslations('aanlevering.bevinding');
  const { aanlevering, bewaarder } = useFormulier();
  const { controle, melding, uitleg } = bevinding;
  const sleutel = `${UITLEG}${controle}`;
  const getypt = useStand(bewaarder, (stand) => stand.klad[sleutel]);
  const [fout, setFout] = useState<string>();
  const [mislukt, setMislukt] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const tekst = getypt ?? uitleg ?? '';
  const bewaar = async () => {
    if (tekst.trim().length < MINSTENS) return setFout(t('uitlegKort'));
    setFout(undefined);
    setMislukt(undefined);
    setBezig(true);
    try {
      const nummer = bewaarder.nummer();
      const antwoord = await legUit(aanlevering.id, controle, melding, tekst.trim());
      bewaarder.doe({ soort: 'klad', gegeven: sleutel, tekst: null });
      bewaarder.doe({ soort: 'gepeild', antwoord, nummer });
      onKlaar();
      naarVolgende(controle);
    } catch (oorzaak) {
      setMislukt(oorzaak);
    } finally {
      setBezig(false);
    }
  };
  return (
    <form
      className="baken-uitlegveld"
      data-uitleg={controle}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void bewaar();
      }}
    >
      {mislukt !== undefined && <ErrorState fout={mislukt} />}
      <TextField
        label={t('uitleg')}
        uitleg={t('uitlegHulp')}
        rijen={2}
        value={tekst}
        fout={fout}
        onChange={(nieuw) => bewaarder.doe({ soort: 'klad', gegeven: sleutel, tekst: nieuw || null })}
      />
      <Button type="submit" klein isDisabled={bezig}>
        {t('legUit')}
      </Button>
    </form>
  );
}
