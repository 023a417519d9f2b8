import { IconAlertTriangle, IconMessageCheck, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Checkbox, klas, TextField } from '../../ui/index.ts';
import { Historie } from './historie.tsx';
import type { Bevinding, Herkomst, Veld } from './typen.ts';
import { useBloknaam, useLeeswaarde } from './woorden.tsx';

/** One figure to read. */
export interface Cijfer {
  readonly gegeven: string;
  readonly naam: string;
  readonly blok: string;
  readonly soort: string;
  readonly eenheid: string | null;
  readonly mogelijkheden?: Veld['mogelijkheden'];
  readonly waarde: string | null;
  /** What it was; undefined when there is nothing to compare with. */
  readonly was?: string | null | undefined;
  readonly toelichting: string;
  readonly herkomst: Herkomst;
  /** The field of the form, with what came before; absent where only a version is known. */
  readonly veld?: Veld | undefined;
}

interface CijfersProps {
  readonly cijfers: readonly Cijfer[];
  /** Shown at the figures they are about. */
  readonly bevindingen?: readonly Bevinding[];
  /** Findings lead to these rows; only one table on a page can have them. */
  readonly metAnker?: boolean;
  /** Figures can be picked to be sent back. */
  readonly keuze?: Terugkeuze;
}

/** What is sent back, with the reason at the figure itself. */
export interface Terugkeuze {
  /** Undefined: this figure is not sent back. */
  reden(gegeven: string): string | undefined;
  kies(gegeven: string, reden: string | undefined): void;
  fout(gegeven: string): string | undefined;
}

/** The id of the row of a figure, so that a finding leads there. */
export const regelAnker = (gegeven: string): string => `cijfer-${gegeven}`;

/** The id of the field with the reason, so that an error leads there. */
export const redenveld = (gegeven: string): string => `terug-${gegeven}`;

/** Figures as a table per block, with what they were and their notes. */
export function Cijfers({ cijfers, bevindingen = [], metAnker = false, keuze }: CijfersProps) {
  const t = useTranslations('aanlevering.cijfers');
  const noemBlok = useBloknaam();
  const blokken = useMemo(() => {
    const uit = new Map<string, Cijfer[]>();
    for (const cijfer of cijfers) uit.set(cijfer.blok, [...(uit.get(cijfer.blok) ?? []), cijfer]);
    return [...uit];
  }, [cijfers]);
  return blokken.map(([blok, eigen]) => (
    <table key={blok} className="baken-levertabel baken-levertabel--lezen">
      <caption>{noemBlok(blok)}</caption>
      <thead className="baken-levertabel__kop">
        <tr>
          <th scope="col">{t('gegeven')}</th>
          <th scope="col" className="baken-levertabel__getal">
            {t('waarde')}
          </th>
          {eigen.some(({ veld }) => veld) && (
            <>
              <th scope="col" className="baken-levertabel__getal">
                {t('vorige')}
              </th>
              <th scope="col" className="baken-levertabel__verloop">
                {t('verloop')}
              </th>
            </>
          )}
          {keuze && <th scope="col">{t('stuurTerug')}</th>}
        </tr>
      </thead>
      <tbody>
        {eigen.map((cijfer) => (
          <Regel
            key={cijfer.gegeven}
            cijfer={cijfer}
            keuze={keuze}
            anker={metAnker ? regelAnker(cijfer.gegeven) : undefined}
            bevindingen={bevindingen.filter(({ gegevens }) => gegevens.includes(cijfer.gegeven))}
          />
        ))}
      </tbody>
    </table>
  ));
}

interface RegelProps {
  readonly cijfer: Cijfer;
  readonly keuze: Terugkeuze | undefined;
  readonly anker: string | undefined;
  readonly bevindingen: readonly Bevinding[];
}

function Regel({ cijfer, keuze, anker, bevindingen }: RegelProps) {
  const t = useTranslations('aanlevering.cijfers');
  const lees = useLeeswaarde();
  const { gegeven, naam, waarde, was, toelichting, herkomst, veld } = cijfer;
  const anders = was !== undefined && was !== waarde;
  const reden = keuze?.reden(gegeven);
  const aan = reden !== undefined;
  return (
    <>
      <tr
        id={anker}
        tabIndex={-1}
        className={klas(anders && 'baken-levertabel__anders', aan && 'baken-levertabel__gekozen')}
      >
        <th scope="row">
          {naam}
          {(herkomst === 'overgenomen' || herkomst === 'bekend') && (
            <span className="baken-leverrij__uitleg">{t(`herkomst.${herkomst}`)}</span>
          )}
          {toelichting && <span className="baken-leverrij__noot">{t('toelichting', { tekst: toelichting })}</span>}
          {bevindingen.map((een) => (
            <Melding key={een.controle} bevinding={een} />
          ))}
        </th>
        <td className="baken-levertabel__getal">
          <b>{lees(cijfer, waarde) ?? <span className="baken-ontbreekt">{t('leeg')}</span>}</b>
          {anders && (
            <span className="baken-leverrij__uitleg">{t('was', { waarde: lees(cijfer, was) ?? t('leeg') })}</span>
          )}
        </td>
        {veld && (
          <>
            <td className="baken-levertabel__getal">
              <Vorige veld={veld} waarde={waarde} />
            </td>
            <td className="baken-levertabel__verloop">
              <Historie veld={veld} buitenTab={false} />
            </td>
          </>
        )}
        {keuze && (
          <td className="baken-levertabel__keuze">
            <Checkbox
              label={<span className="baken-alleen-voorlezen">{t('stuurTerugVan', { naam })}</span>}
              aan={aan}
              onChange={(nieuw) => keuze.kies(gegeven, nieuw ? '' : undefined)}
            />
          </td>
        )}
      </tr>
      {keuze && aan && (
        <tr className="baken-levertabel__gekozen baken-levertabel__reden">
          <td colSpan={veld ? 5 : 3}>
            <TextField
              id={redenveld(gegeven)}
              label={t('redenVan', { naam })}
              rijen={2}
              verplicht
              value={reden}
              onChange={(nieuw) => keuze.kies(gegeven, nieuw)}
              fout={keuze.fout(gegeven)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** What it was the period before, and how much it differs from that. */
function Vorige({ veld, waarde }: { readonly veld: Veld; readonly waarde: string | null }) {
  const t = useTranslations('aanlevering.cijfers');
  const opmaak = useOpmaak();
  const lees = useLeeswaarde();
  if (!veld.vorige) return <span className="baken-ontbreekt">{t('vorigeNiets')}</span>;
  const toen = veld.vorige.waarde;
  // A flow counts up over the year: beside the quarter before, its growth says nothing.
  const telt = veld.aard === 'stroom' && veld.vorige.periode.includes('-K');
  const verschil = veld.soort === 'getal' && waarde !== null && !telt ? Number(waarde) - toen : null;
  const deel =
    verschil !== null && toen !== 0 ? ` (${plus(verschil)}${opmaak.aandeel(verschil / Math.abs(toen))})` : '';
  // Adding and taking away leaves dust behind the decimals.
  const kaal = verschil === null ? '' : String(Number(verschil.toFixed(6)));
  return (
    <>
      {lees(veld, String(toen))}
      <span className="baken-leverrij__uitleg">{opmaak.periode(veld.vorige.periode)}</span>
      {verschil !== null && (
        <span className="baken-leverrij__uitleg">
          {kaal === '0' ? t('gelijk') : `${plus(verschil)}${lees(veld, kaal)}${deel}`}
        </span>
      )}
    </>
  );
}

const plus = (verschil: number): string => (verschil > 0 ? '+' : '');

/** A finding at its figure, with the explanation that was given. */
function Melding({ bevinding: { ernst, melding, uitleg } }: { readonly bevinding: Bevinding }) {
  const t = useTranslations('aanlevering.bevinding');
  const Icoon = ernst === 'fout' ? IconX : uitleg === null ? IconAlertTriangle : IconMessageCheck;
  return (
    <span className="baken-leverrij__noot">
      <Icoon size={15} aria-hidden="true" /> <b>{t(ernst)}: </b>
      {melding} {uitleg !== null && t('uitgelegd', { uitleg })}
    </span>
  );
}
