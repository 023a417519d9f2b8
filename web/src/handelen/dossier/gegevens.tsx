import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Opmaak } from '../../opmaak.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card } from '../../ui/index.ts';
import { beginInvoer, type Invoeren, leesAlles } from './invoer.ts';
import type { Dossier, Veld } from './typen.ts';
import { Velden, veldPlek } from './veldinvoer.tsx';
import { Opdrachtvenster } from './venster.tsx';

/** What was filled in so far, by the fields of the procedure. */
export function Gegevens({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.gegevens');
  const [open, setOpen] = useState(false);
  const opmaak = useOpmaak();
  const v = useTranslations('dossier.veld');
  const { velden } = dossier.procedure;
  const eigen = eigenVelden(dossier);
  const loopt = dossier.magSchrijven && dossier.geslotenOp === null;
  // What a role fills in at any time is there before it was filled in, for who does.
  const gevuld = Object.entries(velden).filter(
    ([code, { door }]) =>
      Object.hasOwn(dossier.velden, code) || (loopt && door !== undefined && (eigen === null || eigen.has(code))),
  );
  if (gevuld.length === 0) return null;
  const wijzigbaar = gevuld.map(([code]) => code).filter((code) => eigen === null || eigen.has(code));
  const mag = loopt && wijzigbaar.length > 0;
  return (
    <Card
      titel={t('titel')}
      acties={
        mag && (
          <Button klein soort="quiet" onPress={() => setOpen(true)}>
            {t('wijzig')}
          </Button>
        )
      }
    >
      <dl className="baken-gegevens">
        {gevuld.map(([code, veld]) => (
          <div key={code}>
            <dt>{veld.naam}</dt>
            <dd>
              {toonWaarde(veld, dossier.velden[code], opmaak, v) ?? <span className="baken-stil">{t('leeg')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {open && <Venster dossier={dossier} codes={wijzigbaar} onSluit={() => setOpen(false)} />}
    </Card>
  );
}

/** The fields that the one who looks may change: those of their steps, and those of their role. Null: all, for who leads. */
function eigenVelden({ rollen, procedure }: Dossier): ReadonlySet<string> | null {
  if (rollen.includes(procedure.opent.rol)) return null;
  const stappen = Object.values(procedure.overgangen).filter(({ door }) => door.some((rol) => rollen.includes(rol)));
  const genoemd = Object.entries(procedure.velden).flatMap(([veld, { door = [] }]) =>
    door.some((rol) => rollen.includes(rol)) ? [veld] : [],
  );
  return new Set([...genoemd, ...stappen.flatMap(({ vraagt }) => (vraagt ?? []).map(({ veld }) => veld))]);
}

function toonWaarde(veld: Veld, waarde: unknown, opmaak: Opmaak, v: (sleutel: 'ja' | 'nee') => string): string | null {
  if (waarde === null || waarde === undefined || waarde === '') return null;
  const naamVan = (code: unknown) => veld.keuzes?.find((keuze) => keuze.code === code)?.naam ?? String(code);
  switch (veld.type) {
    case 'jaNee':
      return v(waarde === true ? 'ja' : 'nee');
    case 'geld':
      return opmaak.euro(Number(waarde));
    case 'getal': {
      const getal = opmaak.getal(Number(waarde), Number.isInteger(waarde) ? 0 : 2);
      return veld.eenheid ? `${getal} ${veld.eenheid}` : getal;
    }
    case 'datum':
      return opmaak.datum(String(waarde));
    case 'keuze':
      return naamVan(waarde);
    case 'keuzes':
      return Array.isArray(waarde) ? waarde.map(naamVan).join(', ') : null;
    default:
      return String(waarde);
  }
}

interface VensterProps {
  readonly dossier: Dossier;
  readonly codes: readonly string[];
  onSluit(): void;
}

function Venster({ dossier, codes, onSluit }: VensterProps) {
  const t = useTranslations('dossier.gegevens');
  const v = useTranslations('dossier.veld');
  const { velden } = dossier.procedure;
  const gevraagd = codes.map((veld) => ({ veld, verplicht: false }));
  const [invoer, setInvoer] = useState<Invoeren>(() => beginInvoer(velden, gevraagd, dossier.velden));
  return (
    <Opdrachtvenster
      titel={t('wijzigTitel')}
      dossier={dossier}
      doe={t('bewaar')}
      uitleg={<p className="baken-stil">{t('uitleg')}</p>}
      onSluit={onSluit}
      maak={() => {
        const { waarden, missers } = leesAlles(velden, gevraagd, invoer);
        const mis = Object.entries(missers);
        if (mis.length === 0) return { opdracht: { soort: 'velden', velden: waarden } };
        return {
          fouten: Object.fromEntries(
            mis.map(([code, misser]) => [veldPlek(code), v(misser, { naam: velden[code]?.naam ?? code })]),
          ),
        };
      }}
    >
      {(fout) => (
        <Velden
          velden={velden}
          gevraagd={gevraagd}
          invoer={invoer}
          zet={(code, nieuw) => setInvoer((oud) => ({ ...oud, [code]: nieuw }))}
          fout={(code) => fout(veldPlek(code))}
        />
      )}
    </Opdrachtvenster>
  );
}
