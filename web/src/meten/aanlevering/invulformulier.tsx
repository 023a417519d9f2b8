import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button } from '../../ui/index.ts';
import { Aanwezigen, Balk, Balkstaat, Bewaarstand } from './balk.tsx';
import { Blokken } from './blok.tsx';
import { FormulierContext, useFormulier, useNieuwFormulier, useStand } from './gebruik-formulier.ts';
import { Indienvenster } from './indienvenster.tsx';
import { Plakmelding, usePlakbord } from './plakbord.tsx';
import { puntenVan, tel, telOpen } from './punten.ts';
import { gaNaarPunt, Puntenlijst } from './puntenlijst.tsx';
import { Tijdmeting } from './tijdmeting.tsx';
import { Toetsenuitleg } from './toetsenuitleg.tsx';
import type { Aanlevering } from './typen.ts';
import { aanleveringVraag, mijnAanleveringenVraag } from './vragen.ts';

const Bestandvenster = lazy(() => import('./bestandvenster.tsx'));

/** The form in which figures are typed, pasted, explained and handed in. */
export function Invulformulier({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const formulier = useNieuwFormulier(aanlevering);
  return (
    <FormulierContext value={formulier}>
      <Formulier />
    </FormulierContext>
  );
}

function Formulier() {
  const t = useTranslations('aanlevering');
  const formulier = useFormulier();
  const { aanlevering, bewaarder, terug, velden } = formulier;
  const stand = useStand(bewaarder, (nu) => nu);
  const punten = useMemo(() => puntenVan(velden, stand, terug), [velden, stand, terug]);
  const bord = usePlakbord(formulier);
  const lijst = useRef<HTMLElement>(null);
  return (
    <div
      className="baken-leverformulier"
      data-formulier
      onPaste={bord.plak}
      onKeyDownCapture={bord.toets}
      onInput={bord.getypt}
    >
      <Opening />
      <Puntenlijst punten={punten} ref={lijst} />
      <Aanwezigen />
      <Plakmelding bord={bord} velden={velden} />
      <Blokken />
      <Tijdmeting aanlevering={aanlevering} />
      <Balk naam={t('balk.naam')}>
        <Balkstaat />
        <Bewaarstand />
        <Indienknop />
      </Balk>
    </div>
  );
}

/** What there is to do here, and how it goes fast. */
function Opening() {
  const t = useTranslations('aanlevering.formulier');
  const { aanlevering, bewaarder, open, velden } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const bestandTekst = useTranslations('aanlevering.bestand');
  const [bestand, setBestand] = useState(false);
  const [melding, setMelding] = useState('');
  const { verplichtLeeg, vrijLeeg, overgenomen } = tel(velden, stand, open);
  const bekend = velden.filter(({ code }) => stand.cellen[code]?.herkomst === 'bekend').length;
  return (
    <div className="baken-leveropening">
      {aanlevering.open === null ? (
        <p className="baken-lead">
          <b>{t('nogTeDoen', { verplicht: verplichtLeeg, vrij: vrijLeeg, overgenomen })}</b>{' '}
          {bekend > 0 && t('alIngevuld', { bekend })}
        </p>
      ) : (
        <Alert soort="info">
          <p>{t('alleenTerug')}</p>
        </Alert>
      )}
      <div className="baken-leveropening__hulp">
        <Toetsenuitleg />
        <Button icoon={<IconFileSpreadsheet size={17} aria-hidden="true" />} onPress={() => setBestand(true)}>
          {bestandTekst('lever')}
        </Button>
      </div>
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {bestand && (
        <Suspense>
          <Bestandvenster
            onSluit={() => setBestand(false)}
            onGedaan={(aantal) => {
              setBestand(false);
              setMelding(bestandTekst('gedaan', { aantal }));
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Never silently out of use: pressed too early it says what is left, and goes there. */
function Indienknop() {
  const t = useTranslations('aanlevering');
  const queries = useQueryClient();
  const { aanlevering, bewaarder, open: isOpen, terug, velden } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const [melding, setMelding] = useState('');
  const [venster, setVenster] = useState(false);
  const punten = puntenVan(velden, stand, terug);
  const open = telOpen(punten);
  const { overgenomen } = tel(velden, stand, isOpen);
  // What was said at the last try no longer holds once something is done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of points is the reason
  useEffect(() => setMelding(''), [open.length]);
  const dienIn = async () => {
    setMelding('');
    const verstuurd = await bewaarder.spoel();
    const nu = telOpen(puntenVan(velden, bewaarder.stand(), terug));
    const eerste = nu[0];
    if (!verstuurd)
      return setMelding(t('indienen.nietVerstuurd', { aantal: Object.keys(bewaarder.stand().wachtend).length }));
    if (!eerste) return setVenster(true);
    setMelding(t('indienen.nietKlaar', { aantal: nu.length }));
    gaNaarPunt(eerste);
  };
  return (
    <div className="baken-leverbalk__indienen">
      <p role="status" className="baken-leverbalk__melding">
        {melding || t('balk.nogTeDoen', { aantal: open.length, overgenomen })}
      </p>
      <Button soort="primary" data-indienen="" onPress={() => void dienIn()}>
        {t('balk.indienen')}
      </Button>
      {venster && (
        <Indienvenster
          onSluit={() => setVenster(false)}
          onGedaan={() => {
            setVenster(false);
            void queries.invalidateQueries({ queryKey: mijnAanleveringenVraag().queryKey });
            void queries.invalidateQueries({ queryKey: aanleveringVraag(aanlevering.id).queryKey });
          }}
        />
      )}
    </div>
  );
}
