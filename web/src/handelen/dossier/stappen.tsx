import { IconArrowRight, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { Button, Card, TextField } from '../../ui/index.ts';
import { KORTSTE_REDEN } from '../reden.ts';
import { beginInvoer, type Invoeren, leesAlles } from './invoer.ts';
import { EIGEN_STAPPEN } from './onderdelen.ts';
import type { Dossier, Overgang } from './typen.ts';
import { Velden, veldPlek } from './veldinvoer.tsx';
import { type Fouten, Opdrachtvenster } from './venster.tsx';

/** The steps from here: what can be done as a button, what cannot with the reason. */
export function Stappen({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.stap');
  const [open, setOpen] = useState<string>();
  const { procedure } = dossier;
  const eigen = EIGEN_STAPPEN[procedure.code] ?? [];
  const stappen = dossier.stappen.filter(({ code }) => !eigen.includes(code));
  if (stappen.length === 0) return null;
  const kan = stappen.filter(({ bezwaar }) => bezwaar === null);
  // A step that has to be explained leaves the ordinary way, and is never what most come to do.
  const verder = kan.find(({ code }) => procedure.overgangen[code]?.reden !== 'verplicht')?.code;
  const kanNiet = stappen.filter(({ bezwaar }) => bezwaar !== null);
  return (
    <Card titel={t('titel')} onderschrift={t(kan.length > 0 ? 'onder' : 'onderNiets')} className="baken-niet-afdrukken">
      {kan.length > 0 && (
        <ul className="baken-stappen">
          {kan.map(({ code }) => (
            <li key={code}>
              <Button
                soort={code === verder ? 'primary' : 'secondary'}
                icoon={<IconArrowRight size={17} aria-hidden="true" />}
                onPress={() => setOpen(code)}
              >
                {procedure.overgangen[code]?.naam ?? code}
              </Button>
              <span className="baken-stil">
                {procedure.overgangen[code]?.uitleg ?? t('naar', { naam: naarVan(dossier, code) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {kanNiet.length > 0 && (
        <>
          <h3 className="baken-dossier__tussenkop">{t('kanNiet')}</h3>
          <ul className="baken-stappen baken-stappen--dicht">
            {kanNiet.map(({ code, bezwaar, kijkBij }) => (
              <li key={code}>
                <IconLock size={16} aria-hidden="true" />
                <span>
                  <b>{procedure.overgangen[code]?.naam ?? code}</b> <span className="baken-stil">{bezwaar}</span>
                  {kijkBij && (
                    <>
                      {' '}
                      <Kijkbij {...kijkBij} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {open && <Stapvenster dossier={dossier} code={open} onSluit={() => setOpen(undefined)} />}
    </Card>
  );
}

function Kijkbij({ naam, pad }: { readonly naam: string; readonly pad: string }) {
  const [to = pad, vraag = ''] = pad.split('?');
  return (
    <Link to={to} search={Object.fromEntries(new URLSearchParams(vraag))}>
      {naam}
    </Link>
  );
}

const naarVan = ({ procedure }: Dossier, code: string): string => {
  const naar = procedure.overgangen[code]?.naar ?? '';
  return procedure.toestanden[naar]?.naam ?? naar;
};

interface StapvensterProps {
  readonly dossier: Dossier;
  readonly code: string;
  onSluit(): void;
}

function Stapvenster({ dossier, code, onSluit }: StapvensterProps) {
  const t = useTranslations('dossier.stap');
  const v = useTranslations('dossier.veld');
  const [regel] = useState(() => dossier.procedure.overgangen[code]);
  const [velden] = useState(() => dossier.procedure.velden);
  const gevraagd = regel?.vraagt ?? [];
  const [invoer, setInvoer] = useState<Invoeren>(() => beginInvoer(velden, gevraagd, dossier.velden));
  const [reden, setReden] = useState('');
  const [grond, setGrond] = useState('');
  if (!regel) return null;
  const redenOm = dossier.stappen.find((stap) => stap.code === code)?.redenOm ?? null;
  const redenNodig = regel.reden === 'verplicht' || redenOm !== null;
  const mis = (): Fouten => {
    const { missers } = leesAlles(velden, gevraagd, invoer);
    const tekstMis = (nodig: boolean, tekst: string) => nodig && tekst.trim().length < KORTSTE_REDEN;
    return {
      ...Object.fromEntries(
        Object.entries(missers).map(([veld, misser]) => [
          veldPlek(veld),
          v(misser, { naam: velden[veld]?.naam ?? veld }),
        ]),
      ),
      ...(tekstMis(regel.besluit ?? false, grond) ? { grond: t('grondMis') } : {}),
      ...(tekstMis(redenNodig, reden) ? { reden: t('redenMis') } : {}),
    };
  };
  return (
    <Opdrachtvenster
      titel={regel.naam}
      dossier={dossier}
      doe={regel.naam}
      uitleg={<Uitleg dossier={dossier} code={code} regel={regel} />}
      tegen={({ stappen }) => {
        const stap = stappen.find((een) => een.code === code);
        return stap ? stap.bezwaar : t('nietMeer');
      }}
      onSluit={onSluit}
      maak={(zicht) => {
        const fouten = mis();
        if (Object.keys(fouten).length > 0) return { fouten };
        const { waarden } = leesAlles(velden, gevraagd, invoer);
        return {
          opdracht: {
            soort: 'overgang',
            overgang: code,
            van: zicht.toestand,
            velden: waarden,
            reden: reden.trim(),
            grond: grond.trim(),
          },
        };
      }}
    >
      {(fout) => (
        <>
          <Velden
            velden={velden}
            gevraagd={gevraagd}
            invoer={invoer}
            zet={(veld, nieuw) => setInvoer((oud) => ({ ...oud, [veld]: nieuw }))}
            fout={(veld) => fout(veldPlek(veld))}
          />
          {regel.besluit && (
            <TextField
              id="grond"
              label={t('grond')}
              uitleg={t('grondUitleg')}
              rijen={4}
              verplicht
              value={grond}
              onChange={setGrond}
              fout={fout('grond')}
            />
          )}
          {(redenNodig || regel.reden !== 'nee') && (
            <TextField
              id="reden"
              label={t(redenNodig ? 'reden' : 'toelichting')}
              uitleg={redenOm ?? undefined}
              rijen={3}
              verplicht={redenNodig}
              value={reden}
              onChange={setReden}
              fout={fout('reden')}
            />
          )}
        </>
      )}
    </Opdrachtvenster>
  );
}

function Uitleg({
  dossier,
  code,
  regel,
}: {
  readonly dossier: Dossier;
  readonly code: string;
  readonly regel: Overgang;
}) {
  const t = useTranslations('dossier.stap');
  const rollen = new Set((regel.berichten ?? []).map(({ aan }) => aan));
  const nu = vandaag();
  const partijen = dossier.deelnemers.filter((d) => rollen.has(d.rol) && (d.tot === null || d.tot >= nu));
  const aan = [...new Set(partijen.filter((d) => d.mensen.length > 0).map(({ rol }) => rol))].map(
    (rol) => dossier.procedure.rollen[rol]?.naam ?? rol,
  );
  const niemand = [...new Set(partijen.filter((d) => d.mensen.length === 0).map(({ naam }) => naam))];
  return (
    <div className="baken-stil">
      <p>{regel.uitleg ?? t('naar', { naam: naarVan(dossier, code) })}</p>
      {aan.length > 0 && <p>{t('bericht', { namen: aan.join(', ') })}</p>}
      {niemand.length > 0 && <p>{t('berichtNiemand', { namen: niemand.join(', ') })}</p>}
      {regel.besluit && <p>{t('besluit')}</p>}
      <Vervalt dossier={dossier} code={code} />
    </div>
  );
}

/** The tasks that this step ends though nobody did them: those of the state that is left; at the end of the dossier all. */
function Vervalt({ dossier, code }: { readonly dossier: Dossier; readonly code: string }) {
  const t = useTranslations('dossier.stap');
  const { procedure, taken } = dossier;
  const einde = procedure.toestanden[procedure.overgangen[code]?.naar ?? '']?.einde ?? false;
  const weg = taken.filter(({ stand, code: eigen }) => stand === 'open' && (einde || eigen !== null));
  if (weg.length === 0) return null;
  return (
    <>
      <p>{t('vervalt', { aantal: weg.length })}</p>
      <ul className="baken-opsomming">
        {weg.map(({ id, naam }) => (
          <li key={id}>{naam}</li>
        ))}
      </ul>
    </>
  );
}
