import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button, Dialog, DownloadLink, ErrorState, FileDrop } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { noemWaarde } from './invoer.ts';
import { inhoudVan } from './synchronisatie.ts';
import type { Bestandsvoorstel } from './typen.ts';
import { leesBestand, sjabloonAdres } from './vragen.ts';

interface BestandvensterProps {
  onSluit(): void;
  onGedaan(aantal: number): void;
}

/** Delivering with a workbook: get the template, choose the filled-in one, see what it changes, and only then take it over. */
export default function Bestandvenster({ onSluit, onGedaan }: BestandvensterProps) {
  const t = useTranslations('aanlevering.bestand');
  const { aanlevering, bewaarder } = useFormulier();
  const [voorstel, setVoorstel] = useState<Bestandsvoorstel>();
  const [fout, setFout] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const lees = async (bestand: File) => {
    setFout(undefined);
    setVoorstel(undefined);
    setBezig(true);
    try {
      // Compared with what the server has: that must be all that is on this screen.
      await bewaarder.spoel();
      setVoorstel(await leesBestand(aanlevering.id, bestand));
    } catch (oorzaak) {
      setFout(oorzaak);
    } finally {
      setBezig(false);
    }
  };
  const neemOver = (gekozen: Bestandsvoorstel['verschillen']) => {
    for (const { gegeven, wordt, toelichtingWordt } of gekozen)
      bewaarder.doe({
        soort: 'vul',
        gegeven,
        waarde: wordt,
        toelichting: toelichtingWordt,
        herkomst: 'bestand',
        om: Date.now(),
      });
    onGedaan(gekozen.length);
  };
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      <div className="baken-formulier">
        {!voorstel && (
          <>
            <ol className="baken-leverstappen">
              <li>
                <p>{t('stap1')}</p>
                <DownloadLink href={sjabloonAdres(aanlevering.id)} icoon={<IconDownload size={17} />}>
                  {t('sjabloon')}
                </DownloadLink>
              </li>
              <li>{t('stap2')}</li>
            </ol>
            {fout !== undefined && <ErrorState fout={fout} />}
            <FileDrop
              label={bezig ? t('lezen') : t('kies')}
              uitleg={t('kiesUitleg')}
              soorten={['.xlsx']}
              onBestand={(bestand) => void lees(bestand)}
              bezig={bezig}
            />
          </>
        )}
        {voorstel && <Verschillen voorstel={voorstel} onNeemOver={neemOver} onAnder={() => setVoorstel(undefined)} />}
      </div>
    </Dialog>
  );
}

interface VerschillenProps {
  readonly voorstel: Bestandsvoorstel;
  onNeemOver(verschillen: Bestandsvoorstel['verschillen']): void;
  onAnder(): void;
}

function Verschillen({ voorstel: { verschillen, gelijk, problemen }, onNeemOver, onAnder }: VerschillenProps) {
  const t = useTranslations('aanlevering.bestand');
  const { bewaarder, velden } = useFormulier();
  const stand = useStand(bewaarder, (nu) => nu);
  const noem = (gegeven: string, waarde: string | null) => {
    const veld = velden.find(({ code }) => code === gegeven);
    return (veld && noemWaarde(veld, waarde)) ?? '–';
  };
  return (
    <>
      <div role="status">
        <p>
          <b>{t('verschillen', { aantal: verschillen.length })}</b>
        </p>
        <p className="baken-stil">{t('gelijk', { aantal: gelijk })}</p>
      </div>
      {problemen.length > 0 && (
        <Alert soort="let" titel={t('problemen', { aantal: problemen.length })}>
          <ul>
            {problemen.map(({ cel, melding }) => (
              <li key={`${cel} ${melding}`}>
                <b>{cel}: </b>
                {melding}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {verschillen.length > 0 && (
        <table className="baken-levertabel baken-levertabel--klein">
          <thead className="baken-levertabel__kop">
            <tr>
              <th scope="col">{t('naam')}</th>
              <th scope="col" className="baken-levertabel__getal">
                {t('was')}
              </th>
              <th scope="col" className="baken-levertabel__getal">
                {t('wordt')}
              </th>
            </tr>
          </thead>
          <tbody>
            {verschillen.map(({ gegeven, naam, wordt, toelichtingWas, toelichtingWordt }) => (
              <tr key={gegeven}>
                <th scope="row">
                  {naam}
                  {toelichtingWordt !== toelichtingWas && (
                    <span className="baken-leverrij__noot">
                      {t('toelichting')}: {toelichtingWordt}
                    </span>
                  )}
                </th>
                <td className="baken-levertabel__getal">{noem(gegeven, inhoudVan(stand, gegeven).waarde)}</td>
                <td className="baken-levertabel__getal">
                  <b>{noem(gegeven, wordt)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="baken-dialog__acties">
        <Button onPress={onAnder}>{t('ander')}</Button>
        {verschillen.length > 0 && (
          <Button soort="primary" onPress={() => onNeemOver(verschillen)}>
            {t('neemOver', { aantal: verschillen.length })}
          </Button>
        )}
      </div>
    </>
  );
}
