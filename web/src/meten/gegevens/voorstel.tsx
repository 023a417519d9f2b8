import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Alert, Button, Card, ErrorState } from '../../ui/index.ts';
import { Afkeuringen } from './afkeuringen.tsx';
import { antwoordOp } from './keuzes.ts';
import { Kolommen } from './kolommen.tsx';
import { MeerKeuzes } from './meer-keuzes.tsx';
import type { Import, Keuzes } from './typen.ts';
import { Voorbeeldrijen } from './voorbeeldrijen.tsx';
import { Vragen } from './vraagvelden.tsx';
import { bevestig, controleerOpnieuw, stopImport, useVernieuw } from './vragen.ts';
import { Wijzigingen } from './wijzigingen.tsx';

interface VoorstelProps {
  readonly imp: Import;
  onSluit(): void;
  /** Someone else has moved this import meanwhile. */
  onTeLaat(): void;
}

/** What Baken read and would store. The person answers, corrects and confirms; changed choices are checked again first. */
export function Voorstel({ imp, onSluit, onTeLaat }: VoorstelProps) {
  const [keuzes, setKeuzes] = useState<Keuzes>(imp.keuzes);
  const gewijzigd = JSON.stringify(keuzes) !== JSON.stringify(imp.keuzes);
  const openVragen = imp.verslag.vragen.filter((vraag) => antwoordOp(keuzes, vraag) === null).length;
  return (
    <>
      {imp.verslag.vragen.length > 0 && <Vragen vragen={imp.verslag.vragen} keuzes={keuzes} onKies={setKeuzes} />}
      <Afkeuringen id={imp.id} />
      <Wijzigingen verslag={imp.verslag} />
      <Kolommen imp={imp} keuzes={keuzes} onKies={setKeuzes} />
      <Voorbeeldrijen verslag={imp.verslag} />
      <MeerKeuzes imp={imp} keuzes={keuzes} onKies={setKeuzes} />
      {gewijzigd ? (
        <Hercontrole imp={imp} keuzes={keuzes} openVragen={openVragen} onTeLaat={onTeLaat} />
      ) : (
        <Bevestiging imp={imp} onSluit={onSluit} onTeLaat={onTeLaat} />
      )}
    </>
  );
}

/** 409: the import is no longer where this page thought it was. */
const isTeLaat = (fout: unknown): boolean => fout instanceof ApiFout && fout.status === 409;

interface HercontroleProps {
  readonly imp: Import;
  readonly keuzes: Keuzes;
  readonly openVragen: number;
  onTeLaat(): void;
}

function Hercontrole({ imp, keuzes, openVragen, onTeLaat }: HercontroleProps) {
  const t = useTranslations('gegevens');
  const vernieuw = useVernieuw();
  const opnieuw = useMutation({
    mutationFn: () => controleerOpnieuw(imp.id, keuzes),
    onSuccess: vernieuw,
    onError: (fout) => isTeLaat(fout) && onTeLaat(),
  });
  return (
    <div className="baken-vastlegbalk">
      <Button soort="primary" onPress={() => opnieuw.mutate()} isDisabled={opnieuw.isPending || openVragen > 0}>
        {t('vragen.opnieuw')}
      </Button>
      {openVragen > 0 && <span className="baken-stil">{t('bevestig.eerstVragen')}</span>}
      {opnieuw.isError && !isTeLaat(opnieuw.error) && <ErrorState fout={opnieuw.error} />}
    </div>
  );
}

function Bevestiging({ imp, onSluit, onTeLaat }: VoorstelProps) {
  const t = useTranslations('gegevens.bevestig');
  const vernieuw = useVernieuw();
  const vastleggen = useMutation({
    mutationFn: (alleenGoede: boolean) => bevestig(imp.id, alleenGoede),
    onSuccess: vernieuw,
    onError: (fout) => isTeLaat(fout) && onTeLaat(),
  });
  const weg = useMutation({
    mutationFn: () => stopImport(imp.id),
    onSuccess: async () => {
      await vernieuw();
      onSluit();
    },
    onError: (fout) => isTeLaat(fout) && onTeLaat(),
  });
  const { tellingen, vragen, fouten } = imp.verslag;
  const goedeRijen = tellingen.rijen - tellingen.afgekeurdeRijen;
  // An answer may still make rows good.
  const leesbaar = vragen.length > 0 || (fouten.length === 0 && goedeRijen > 0);
  const metFouten = tellingen.afgekeurdeRijen > 0;
  const fout = [vastleggen, weg].find((actie) => actie.isError && !isTeLaat(actie.error))?.error;
  if (!leesbaar)
    return (
      <Card titel={t('nietTeLezen')}>
        <div className="baken-stapel">
          {fouten.length === 0 && <Alert soort="fout">{t(tellingen.rijen === 0 ? 'geenRijen' : 'geenGoede')}</Alert>}
          <div className="baken-rijtje">
            <Button soort="primary" isDisabled={weg.isPending} onPress={() => weg.mutate()}>
              {t('verwijder')}
            </Button>
          </div>
          {fout && <ErrorState fout={fout} />}
        </div>
      </Card>
    );
  return (
    <Card titel={t('titel')}>
      <div className="baken-stapel">
        {metFouten && <Alert soort="let">{t('goedeUitleg')}</Alert>}
        {vragen.length > 0 && <Alert soort="let">{t('eerstVragen')}</Alert>}
        <div className="baken-rijtje">
          <Button
            soort="primary"
            isDisabled={vragen.length > 0 || vastleggen.isPending}
            onPress={() => vastleggen.mutate(metFouten)}
          >
            {t(metFouten ? 'goede' : 'alles')}
          </Button>
          <Button isDisabled={weg.isPending} onPress={() => weg.mutate()}>
            {t('nietNu')}
          </Button>
        </div>
        {fout && <ErrorState fout={fout} />}
      </div>
    </Card>
  );
}
