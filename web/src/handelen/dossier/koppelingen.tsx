import { IconLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { Button, Card, Select, TextField } from '../../ui/index.ts';
import type { Dossier, Koppelsoort } from './typen.ts';
import { Opdrachtvenster } from './venster.tsx';
import { alsVoor, type Zicht, Zichtkeuze, Zichtwoord } from './zichtkeuze.tsx';

const SOORTEN: readonly Koppelsoort[] = ['signaal', 'dossier', 'aanlevering', 'tredebesluit', 'nieuws', 'scenario'];
const NUMMER = /^\d{1,9}$/;

interface Koppeling {
  readonly soort: Koppelsoort;
  readonly verwijzing: string;
  readonly naam: string;
}

/** To what in Baken this dossier points. */
export function Koppelingen({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.koppeling');
  const [nieuw, setNieuw] = useState(false);
  const gevonden = dossier.gebeurtenissen.filter(({ soort }) => soort === 'koppeling');
  const mag = dossier.magSchrijven && dossier.geslotenOp === null;
  if (gevonden.length === 0 && !mag) return null;
  return (
    <Card
      titel={t('titel')}
      acties={
        mag && (
          <Button klein soort="quiet" icoon={<IconLink size={16} aria-hidden="true" />} onPress={() => setNieuw(true)}>
            {t('nieuw')}
          </Button>
        )
      }
    >
      {gevonden.length === 0 && <p className="baken-stil">{t('geen')}</p>}
      <ul className="baken-dossierlijst">
        {gevonden.map(({ nummer, gegevens, voor }) => {
          const koppeling = gegevens as unknown as Koppeling;
          return (
            <li key={nummer}>
              <div>
                <p>
                  <span className="baken-stil">{t(`soort.${koppeling.soort}`)}</span> <Doel koppeling={koppeling} />
                </p>
                {voor && <Zichtwoord voor={voor} />}
              </div>
            </li>
          );
        })}
      </ul>
      {nieuw && <Venster dossier={dossier} onSluit={() => setNieuw(false)} />}
    </Card>
  );
}

function Doel({ koppeling: { soort, verwijzing, naam } }: { readonly koppeling: Koppeling }) {
  if (NUMMER.test(verwijzing)) {
    const params = { id: verwijzing };
    if (soort === 'signaal')
      return (
        <Link to="/signalen/$id" params={params}>
          {naam}
        </Link>
      );
    if (soort === 'dossier')
      return (
        <Link to="/dossiers/$id" params={params}>
          {naam}
        </Link>
      );
    if (soort === 'aanlevering')
      return (
        <Link to="/aanleveringen/$id" params={params}>
          {naam}
        </Link>
      );
  }
  return <>{`${naam} (${verwijzing})`}</>;
}

function Venster({ dossier, onSluit }: { readonly dossier: Dossier; onSluit(): void }) {
  const t = useTranslations('dossier.koppeling');
  const eigen = useSessie().functie?.partij;
  const [soort, setSoort] = useState<Koppelsoort>('signaal');
  const [verwijzing, setVerwijzing] = useState('');
  const [naam, setNaam] = useState('');
  const [zicht, setZicht] = useState<Zicht>(null);
  return (
    <Opdrachtvenster
      titel={t('nieuwTitel')}
      dossier={dossier}
      doe={t('nieuw')}
      onSluit={onSluit}
      maak={() => {
        const fouten = {
          ...(verwijzing.trim() === '' ? { verwijzing: t('verwijzingMis') } : {}),
          ...(naam.trim() === '' ? { naam: t('naamMis') } : {}),
        };
        if (Object.keys(fouten).length > 0) return { fouten };
        return {
          opdracht: { soort: 'koppeling', koppeling: { soort, verwijzing: verwijzing.trim(), naam: naam.trim() } },
          voor: alsVoor(zicht, dossier, eigen),
        };
      }}
    >
      {(fout) => (
        <>
          <Select<Koppelsoort>
            label={t('soortLabel')}
            value={soort}
            onChange={(nieuw) => setSoort(nieuw)}
            keuzes={SOORTEN.map((een) => ({ waarde: een, naam: t(`soort.${een}`) }))}
          />
          <TextField
            id="verwijzing"
            label={t('verwijzing')}
            uitleg={t('verwijzingUitleg')}
            verplicht
            value={verwijzing}
            onChange={setVerwijzing}
            fout={fout('verwijzing')}
          />
          <TextField id="naam" label={t('naam')} verplicht value={naam} onChange={setNaam} fout={fout('naam')} />
          <Zichtkeuze dossier={dossier} zicht={zicht} zet={setZicht} naam="koppeling-zicht" />
        </>
      )}
    </Opdrachtvenster>
  );
}
