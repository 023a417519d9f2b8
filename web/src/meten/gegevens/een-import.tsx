import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, WachtOp } from '../../ui/index.ts';
import { Afkeuringen } from './afkeuringen.tsx';
import { Tellingenlijst } from './tellingen.tsx';
import type { Import } from './typen.ts';
import { Voorstel } from './voorstel.tsx';
import { ImportVoortgang } from './voortgang.tsx';
import { importVraag, isBezig, useVernieuw } from './vragen.ts';

interface EenImportProps {
  readonly id: number;
  onSluit(): void;
}

/** One file from delivery to end: progress, what was found, the question to confirm, the outcome. */
export function EenImport({ id, onSluit }: EenImportProps) {
  const t = useTranslations('gegevens');
  const vraag = useQuery(importVraag(id));
  return (
    <div className="baken-stapel">
      <div>
        <Button soort="quiet" klein icoon={<IconArrowLeft size={17} aria-hidden="true" />} onPress={onSluit}>
          {t('verslag.sluit')}
        </Button>
      </div>
      <WachtOp vraag={vraag}>{(imp) => <Stand imp={imp} onSluit={onSluit} />}</WachtOp>
    </div>
  );
}

function Stand({ imp, onSluit }: { readonly imp: Import; onSluit(): void }) {
  const t = useTranslations('gegevens');
  const vernieuw = useVernieuw();
  const [teLaat, setTeLaat] = useState(false);
  const bezig = isBezig(imp.status);
  const onderschrift = `${t(`nieuw.${imp.soort}`)} · ${t(`status.${imp.status}`)}`;
  return (
    <>
      {teLaat && (
        <Alert soort="let" titel={t('bevestig.teLaat')} meteen>
          <p>{t('bevestig.teLaatTekst')}</p>
        </Alert>
      )}
      <Card titel={imp.bestandsnaam} onderschrift={onderschrift}>
        {bezig ? <ImportVoortgang imp={imp} /> : <Uitkomst imp={imp} />}
      </Card>
      {imp.status === 'te_bevestigen' && (
        <Voorstel
          key={JSON.stringify(imp.keuzes)}
          imp={imp}
          onSluit={onSluit}
          onTeLaat={() => {
            setTeLaat(true);
            void vernieuw();
          }}
        />
      )}
      {!bezig && imp.status !== 'te_bevestigen' && <Afkeuringen id={imp.id} />}
    </>
  );
}

/** What came of it, in a sentence and in numbers. */
function Uitkomst({ imp }: { readonly imp: Import }) {
  const t = useTranslations('gegevens.verslag');
  const opmaak = useOpmaak();
  const { status, verslag } = imp;
  return (
    <div className="baken-stapel">
      {status === 'vastgelegd' && (
        <Alert soort="goed" titel={t('vastgelegd')} meteen>
          <p>{t('vastgelegdTekst', { nieuw: verslag.tellingen.nieuw, gewijzigd: verslag.tellingen.gewijzigd })}</p>
        </Alert>
      )}
      {status === 'niets_gewijzigd' && (
        <Alert titel={t('nietsGewijzigd')} meteen>
          <p>
            {verslag.eerder
              ? t('eerder', { moment: opmaak.tijdstip(verslag.eerder.vastgelegdOp) })
              : t('nietsGewijzigdTekst')}
          </p>
        </Alert>
      )}
      {status === 'gestopt' && (
        <Alert titel={t('gestopt')} meteen>
          <p>{t('gestoptTekst')}</p>
        </Alert>
      )}
      {(status === 'geweigerd' || status === 'mislukt' || verslag.fouten.length > 0) && (
        <Alert soort="fout" titel={t(status === 'mislukt' || status === 'geweigerd' ? status : 'foutenTitel')} meteen>
          <Punten regels={verslag.fouten} />
        </Alert>
      )}
      {verslag.meldingen.length > 0 && (
        <Alert titel={t('meldingen')}>
          <Punten regels={verslag.meldingen} />
        </Alert>
      )}
      {verslag.tellingen.rijen > 0 && <Tellingenlijst tellingen={verslag.tellingen} />}
    </div>
  );
}

function Punten({ regels }: { readonly regels: readonly string[] }) {
  return (
    <ul>
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}
