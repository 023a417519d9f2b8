import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Alert, Button, Dialog } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { gaNaarCel } from './lopen.ts';
import { isOvergenomen, tel } from './punten.ts';
import { dienIn } from './vragen.ts';
import { Weigering } from './weigering.tsx';

interface IndienvensterProps {
  onSluit(): void;
  onGedaan(): void;
}

/** The last look before handing in: what was not looked at, what was explained, and what happens next. */
export function Indienvenster({ onSluit, onGedaan }: IndienvensterProps) {
  const t = useTranslations('aanlevering.indienen');
  const { aanlevering, bewaarder, open, velden } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const telling = tel(velden, stand, open);
  const uitgelegd = stand.bevindingen.filter(({ uitleg }) => uitleg !== null);
  const onbekeken = velden.filter(({ code }) => open(code) && isOvergenomen(stand, code));
  const verstuur = async () => {
    setBezig(true);
    setFout(undefined);
    try {
      await dienIn(aanlevering.id, bewaarder.stand().revisie);
      onGedaan();
    } catch (oorzaak) {
      setFout(oorzaak);
      // What the server knows more of than this screen, the screen must learn.
      void bewaarder.peil(null);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t('titel')} open {...(bezig ? {} : { onSluit })}>
      <div className="baken-indienvenster">
        {fout !== undefined &&
          (fout instanceof ApiFout && fout.status === 0 ? (
            <Alert soort="fout" meteen>
              <p>{t('onzeker')}</p>
            </Alert>
          ) : (
            <Weigering fout={fout} />
          ))}
        <p>
          {t('zin', { ingevuld: telling.ingevuld, velden: telling.velden })}{' '}
          {telling.vrijLeeg > 0 && t('zinLeeg', { aantal: telling.vrijLeeg })}
        </p>
        {onbekeken[0] && (
          <Alert
            soort="let"
            titel={t('overgenomen', { aantal: onbekeken.length })}
            actie={
              <Button
                klein
                onPress={() => {
                  onSluit();
                  const { code } = onbekeken[0] ?? {};
                  // After the window has given the focus back.
                  if (code) setTimeout(() => gaNaarCel(code));
                }}
              >
                {t('kijkNa')}
              </Button>
            }
          >
            <p>{t('overgenomenUitleg')}</p>
          </Alert>
        )}
        {uitgelegd.length > 0 && (
          <section aria-labelledby="indienen-uitgelegd">
            <h3 id="indienen-uitgelegd">{t('uitgelegd', { aantal: uitgelegd.length })}</h3>
            <ul className="baken-opsomming">
              {uitgelegd.map(({ controle, melding, uitleg }) => (
                <li key={controle}>
                  {melding} <i>{uitleg}</i>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="indienen-straks">
          <h3 id="indienen-straks">{t('straks')}</h3>
          <p>{t(aanlevering.vierOgen ? 'straksVierOgen' : 'straksDirect')}</p>
        </section>
      </div>
      <div className="baken-dialog__acties">
        <Button onPress={onSluit} isDisabled={bezig}>
          {t('annuleer')}
        </Button>
        <Button soort="primary" onPress={() => void verstuur()} isDisabled={bezig}>
          {bezig ? t('bezig') : t(aanlevering.vierOgen ? 'bevestigVierOgen' : 'bevestig')}
        </Button>
      </div>
    </Dialog>
  );
}
