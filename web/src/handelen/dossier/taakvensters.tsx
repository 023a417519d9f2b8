import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select, Skeleton, TextField } from '../../ui/index.ts';
import { KORTSTE_REDEN } from '../reden.ts';
import { mensenVan } from './mensen.ts';
import type { Dossier, Taak } from './typen.ts';
import { Opdrachtvenster } from './venster.tsx';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));

interface TaakvensterProps {
  readonly dossier: Dossier;
  readonly taak: Taak;
  onSluit(): void;
}

/** Whether a task is there to be done still. */
export const isOpen = ({ taken }: Dossier, { id }: Taak): boolean =>
  taken.some((taak) => taak.id === id && taak.stand === 'open');

export function Klaarvenster({ dossier, taak, onSluit }: TaakvensterProps) {
  const t = useTranslations('dossier.taak');
  const [tekst, setTekst] = useState('');
  return (
    <Opdrachtvenster
      titel={t('klaarVan', { naam: taak.naam })}
      dossier={dossier}
      doe={t('doe.klaar')}
      uitleg={taak.uitleg && <p className="baken-stil">{taak.uitleg}</p>}
      tegen={(zicht) => (isOpen(zicht, taak) ? null : t('nietOpen'))}
      onSluit={onSluit}
      maak={() =>
        taak.vraagt !== null && tekst.trim().length < KORTSTE_REDEN
          ? { fouten: { toelichting: taak.vraagt } }
          : { opdracht: { soort: 'taakKlaar', taak: taak.id, toelichting: tekst.trim() } }
      }
    >
      {(fout) => (
        <TextField
          id="toelichting"
          label={t('toelichting')}
          uitleg={taak.vraagt ?? t('toelichtingUitleg')}
          rijen={3}
          verplicht={taak.vraagt !== null}
          value={tekst}
          onChange={setTekst}
          fout={fout('toelichting')}
        />
      )}
    </Opdrachtvenster>
  );
}

export function Toewijsvenster({ dossier, taak, onSluit }: TaakvensterProps) {
  const t = useTranslations('dossier.taak');
  const [wie, setWie] = useState<string | null>(taak.persoon?.id ?? null);
  return (
    <Opdrachtvenster
      titel={t('wijsToeVan', { naam: taak.naam })}
      dossier={dossier}
      doe={t('doe.wijsToe')}
      tegen={(zicht) => (isOpen(zicht, taak) ? null : t('nietOpen'))}
      onSluit={onSluit}
      maak={() =>
        wie === null
          ? { fouten: { persoon: t('persoonMis') } }
          : { opdracht: { soort: 'taakToegewezen', taak: taak.id, persoon: wie } }
      }
    >
      {(fout) => (
        <div id="persoon">
          <Select
            label={t('persoonLabel')}
            value={wie}
            onChange={setWie}
            keuzes={mensenVan(dossier, taak.voor).map(({ id, naam, partij }) => ({
              waarde: id,
              naam: `${naam} (${partij})`,
            }))}
            fout={fout('persoon')}
          />
        </div>
      )}
    </Opdrachtvenster>
  );
}

const IEDEREEN = 'iedereen';
const NIEMAND = 'niemand';
const KORTSTE_NAAM = 3;

export function Nieuwvenster({ dossier, onSluit }: { readonly dossier: Dossier; onSluit(): void }) {
  const t = useTranslations('dossier.taak');
  const [naam, setNaam] = useState('');
  const [uitleg, setUitleg] = useState('');
  const [voor, setVoor] = useState(dossier.rollen[0] ?? IEDEREEN);
  const [persoon, setPersoon] = useState(NIEMAND);
  const [tot, setTot] = useState<string>();
  const rol = voor === IEDEREEN ? null : voor;
  const zetRol = (nieuw: string) => {
    setVoor(nieuw);
    setPersoon(NIEMAND);
  };
  return (
    <Opdrachtvenster
      titel={t('nieuwTitel')}
      dossier={dossier}
      doe={t('nieuwDoe')}
      onSluit={onSluit}
      maak={() =>
        naam.trim().length < KORTSTE_NAAM
          ? { fouten: { naam: t('naamMis') } }
          : {
              opdracht: {
                soort: 'taakErbij',
                naam: naam.trim(),
                uitleg: uitleg.trim(),
                voor: rol,
                persoon: persoon === NIEMAND ? null : persoon,
                tot: tot ?? null,
              },
            }
      }
    >
      {(fout) => (
        <>
          <TextField id="naam" label={t('naam')} verplicht value={naam} onChange={setNaam} fout={fout('naam')} />
          <TextField
            id="uitleg"
            label={t('uitleg')}
            rijen={3}
            verplicht={false}
            value={uitleg}
            onChange={setUitleg}
            fout={fout('uitleg')}
          />
          <div id="voor">
            <Select
              label={t('voor')}
              value={voor}
              onChange={zetRol}
              keuzes={[
                { waarde: IEDEREEN, naam: t('iedereen') },
                ...Object.entries(dossier.procedure.rollen).map(([code, { naam: rolnaam }]) => ({
                  waarde: code,
                  naam: rolnaam,
                })),
              ]}
              fout={fout('voor')}
            />
          </div>
          <div id="persoon">
            <Select
              label={t('persoonLabel')}
              value={persoon}
              onChange={setPersoon}
              keuzes={[
                { waarde: NIEMAND, naam: t('nogNiemand') },
                ...mensenVan(dossier, rol).map(({ id, naam: wie, partij }) => ({
                  waarde: id,
                  naam: `${wie} (${partij})`,
                })),
              ]}
              fout={fout('persoon')}
            />
          </div>
          <div id="tot">
            <Suspense fallback={<Skeleton regels={1} />}>
              <DatePicker label={t('tot')} value={tot} onChange={setTot} fout={fout('tot')} />
            </Suspense>
          </div>
        </>
      )}
    </Opdrachtvenster>
  );
}
