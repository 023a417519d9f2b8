import { IconFileDownload, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useSessie } from '../../app/sessie.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState, FileDrop } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { Redenvenster } from './dagvenster.tsx';
import { partijenVan } from './mensen.ts';
import type { Document, Dossier } from './typen.ts';
import { dossierSleutel, stuurDocument } from './vragen.ts';
import { alsVoor, type Zicht, Zichtkeuze, Zichtwoord } from './zichtkeuze.tsx';

const SOORTEN = ['.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.ods', '.odp', '.png', '.jpg', '.jpeg', '.csv', '.txt'];

/** The documents, with who sees each; adding, getting, and taking one away with a reason. */
export function Documenten({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.document');
  const [weg, setWeg] = useState<Document>();
  const documenten = dossier.documenten.filter((document) => !document.weg);
  const mag = dossier.magSchrijven && dossier.geslotenOp === null;
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { aantal: documenten.length })}>
      {documenten.length > 0 && (
        <ul className="baken-dossierlijst">
          {documenten.map((document) => (
            <Rij
              key={document.id}
              dossier={dossier}
              document={document}
              {...(mag ? { haalWeg: () => setWeg(document) } : {})}
            />
          ))}
        </ul>
      )}
      {mag && <Toevoegen dossier={dossier} />}
      {weg && (
        <Redenvenster
          dossier={dossier}
          titel={t('wegVan', { naam: weg.naam })}
          uitleg={t('wegUitleg')}
          doe={t('weg')}
          opdracht={(reden) => ({ soort: 'documentWeg', document: weg.id, reden })}
          onSluit={() => setWeg(undefined)}
        />
      )}
    </Card>
  );
}

const KB = 1024;

function Rij({
  dossier,
  document,
  haalWeg,
}: {
  readonly dossier: Dossier;
  readonly document: Document;
  haalWeg?(): void;
}) {
  const t = useTranslations('dossier.document');
  const { getal, tijdstip } = useOpmaak();
  const { id, naam, grootte, op, voor } = document;
  const partijen = partijenVan(dossier);
  const namen = voor && partijen.filter((partij) => voor.includes(partij.id)).map((partij) => partij.naam);
  const omvang =
    grootte < KB * KB
      ? t('kb', { aantal: getal(Math.max(1, Math.round(grootte / KB))) })
      : t('mb', { aantal: getal(grootte / KB / KB, 1) });
  return (
    <li>
      <div>
        <p className="baken-notitie__kop">
          <a className="baken-documentlink" href={apiAdres(`/dossiers/${dossier.id}/documenten/${id}`)} download={naam}>
            <IconFileDownload size={17} aria-hidden="true" />
            {naam}
          </a>
          <span className="baken-stil">{omvang}</span>
        </p>
        <p className="baken-notitie__kop">
          <time dateTime={op}>{tijdstip(op)}</time>
          <Zichtwoord voor={namen} />
        </p>
      </div>
      {haalWeg && (
        <Button
          klein
          soort="quiet"
          className="baken-niet-afdrukken"
          icoon={<IconTrash size={16} aria-hidden="true" />}
          aria-label={t('wegVan', { naam })}
          onPress={haalWeg}
        >
          {t('weg')}
        </Button>
      )}
    </li>
  );
}

function Toevoegen({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.document');
  const queries = useQueryClient();
  const eigen = useSessie().functie?.partij;
  const [zicht, setZicht] = useState<Zicht>(null);
  const { bezig, fout, doe } = usePoging();
  const [klaar, setKlaar] = useState<string>();
  const stuur = async (bestand: File) => {
    setKlaar(undefined);
    const { name, size, lastModified } = bestand;
    const voor = alsVoor(zicht, dossier, eigen);
    await doe({ name, size, lastModified, voor }, async (sleutel) => {
      await stuurDocument(dossier.id, bestand, sleutel, voor);
      setKlaar(name);
      await queries.invalidateQueries({ queryKey: dossierSleutel(dossier.id) });
    });
  };
  return (
    <div className="baken-formulier baken-niet-afdrukken">
      {fout !== undefined && <ErrorState fout={fout} />}
      {klaar && <Alert soort="goed" titel={t('toegevoegd', { naam: klaar })} meteen />}
      <Zichtkeuze dossier={dossier} zicht={zicht} zet={setZicht} naam="document-zicht" />
      <FileDrop
        label={t('label')}
        uitleg={bezig ? t('bezig') : t('uitleg')}
        soorten={SOORTEN}
        onBestand={(bestand) => void stuur(bestand)}
        bezig={bezig}
      />
    </div>
  );
}
