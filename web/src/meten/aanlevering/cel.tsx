import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { klas } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { hoeGelezen } from './gebruik-rij.ts';
import { leesInvoer, schrijfInvoer } from './invoer.ts';
import { naBuur } from './lopen.ts';
import { inhoudVan } from './synchronisatie.ts';
import type { Veld } from './typen.ts';
import { useEenheid } from './woorden.tsx';

/** What was in the cell when somebody came into it. */
interface Begin {
  readonly waarde: string | null;
  readonly basis: number;
}

interface CelProps {
  readonly veld: Veld;
  readonly beschrevenDoor: string;
  readonly ongeldig: boolean;
}

/** The cell in which a value is typed or chosen. What can be read is saved at once; what cannot stays as it was typed. */
export function Cel({ veld, beschrevenDoor, ongeldig }: CelProps) {
  const t = useTranslations('aanlevering.cel');
  const { open } = useFormulier();
  const eenheid = useEenheid()(veld);
  const naam = eenheid ? t('waarde', { naam: veld.naam, eenheid }) : veld.naam;
  const gemeenschappelijk = {
    'aria-label': naam,
    'aria-describedby': beschrevenDoor,
    'aria-invalid': ongeldig || undefined,
    'aria-required': veld.verplicht,
    'data-cel': veld.code,
    className: klas('baken-invoer', 'baken-cel__invoer', veld.soort === 'getal' && 'baken-cel__invoer--getal'),
  };
  return (
    <span className="baken-cel">
      {veld.mogelijkheden ? (
        <Keuzecel veld={veld} {...gemeenschappelijk} disabled={!open(veld.code)} />
      ) : (
        <Tekstcel veld={veld} {...gemeenschappelijk} readOnly={!open(veld.code)} />
      )}
      {eenheid && (
        <span className="baken-cel__eenheid" aria-hidden="true">
          {eenheid}
        </span>
      )}
    </span>
  );
}

/** Writes a value, and where this person is, on behalf of one cell. */
function useSchrijver({ code }: Veld) {
  const { bewaarder, meldPlek } = useFormulier();
  const begin = useRef<Begin | null>(null);
  return {
    begin,
    schrijf: (waarde: string | null) =>
      bewaarder.doe({
        soort: 'vul',
        gegeven: code,
        waarde,
        herkomst: 'getypt',
        om: Date.now(),
        ...(begin.current ? { basis: begin.current.basis } : {}),
      }),
    kom() {
      meldPlek(code);
      const stand = bewaarder.stand();
      begin.current = { waarde: inhoudVan(stand, code).waarde, basis: stand.cellen[code]?.revisie ?? 0 };
    },
    ga() {
      meldPlek(null);
      begin.current = null;
    },
    /** Enter says: this is right, also of what was filled in beforehand. */
    bevestig() {
      const stand = bewaarder.stand();
      const herkomst = stand.cellen[code]?.herkomst;
      const { waarde } = inhoudVan(stand, code);
      if ((herkomst === 'overgenomen' || herkomst === 'bekend') && !(code in stand.wachtend) && waarde !== null)
        bewaarder.doe({ soort: 'vul', gegeven: code, waarde, herkomst: 'getypt', om: Date.now() });
    },
    klad: (tekst: string | null) => bewaarder.doe({ soort: 'klad', gegeven: code, tekst }),
  };
}

type Invoerprops = React.InputHTMLAttributes<HTMLInputElement> & { readonly veld: Veld };

function Tekstcel({ veld, readOnly, ...rest }: Invoerprops) {
  const t = useTranslations('aanlevering.cel');
  const { bewaarder } = useFormulier();
  const klad = useStand(bewaarder, (stand) => stand.klad[veld.code]);
  const waarde = useStand(bewaarder, (stand) => inhoudVan(stand, veld.code).waarde);
  const schrijver = useSchrijver(veld);
  const [getypt, setGetypt] = useState<string | null>(null);
  const [gelezen, setGelezen] = useState<ReturnType<typeof hoeGelezen>>(null);
  const gewijzigd = useRef(false);
  // A value that comes from elsewhere while somebody is in the cell (pasting, undoing, a colleague) is shown at once.
  const laatst = useRef(waarde);
  useEffect(() => {
    if (laatst.current !== waarde && getypt !== null && !(veld.code in bewaarder.stand().klad)) {
      const invoer = leesInvoer(veld, getypt);
      const zelf = invoer.soort === 'leeg' ? null : invoer.soort === 'goed' ? invoer.waarde : undefined;
      if (zelf !== waarde) setGetypt(schrijfInvoer(veld, waarde));
    }
    laatst.current = waarde;
  }, [waarde, getypt, veld, bewaarder]);

  const neem = (tekst: string) => {
    setGetypt(tekst);
    gewijzigd.current = true;
    const invoer = leesInvoer(veld, tekst);
    if (invoer.soort === 'goed') schrijver.schrijf(invoer.waarde);
    else if (invoer.soort === 'leeg') schrijver.schrijf(null);
    else {
      // Half a number is no figure: what stood there before stays the value until the text can be read.
      const terug = schrijver.begin.current?.waarde ?? null;
      if (inhoudVan(bewaarder.stand(), veld.code).waarde !== terug) schrijver.schrijf(terug);
      schrijver.klad(tekst);
    }
  };
  return (
    <>
      <input
        {...rest}
        type="text"
        autoComplete="off"
        spellCheck={veld.soort === 'tekst'}
        // A phone must offer a minus and a comma, which its keyboards for numbers often lack.
        inputMode={veld.soort === 'getal' && veld.teken === 'positief' ? 'decimal' : 'text'}
        placeholder={veld.soort === 'datum' ? t('datumPlaats') : t('leeg')}
        readOnly={readOnly}
        value={klad ?? getypt ?? schrijfInvoer(veld, waarde)}
        onFocus={({ currentTarget }) => {
          schrijver.kom();
          setGetypt(schrijfInvoer(veld, waarde));
          setGelezen(null);
          gewijzigd.current = false;
          currentTarget.select();
        }}
        onChange={({ target }) => neem(target.value)}
        onBlur={() => {
          schrijver.ga();
          if (gewijzigd.current && getypt !== null) setGelezen(hoeGelezen(veld, getypt));
          // Typed over, and the same as was proposed: that is right, then.
          if (gewijzigd.current && !(veld.code in bewaarder.stand().klad)) schrijver.bevestig();
          setGetypt(null);
        }}
        onKeyDown={(toets) => {
          if (toets.key === 'Escape' && schrijver.begin.current && !readOnly) {
            const terug = schrijver.begin.current.waarde;
            const nu = bewaarder.stand();
            if (veld.code in nu.klad || inhoudVan(nu, veld.code).waarde !== terug) schrijver.schrijf(terug);
            schrijver.klad(null);
            gewijzigd.current = false;
            setGetypt(schrijfInvoer(veld, terug));
            toets.stopPropagation();
          }
          if (toets.key === 'Enter' && !readOnly) schrijver.bevestig();
          naBuur(toets);
        }}
      />
      {gelezen && (
        <span className="baken-cel__gelezen" role="status">
          {t(gelezen.soort, { waarde: gelezen.waarde })}
        </span>
      )}
    </>
  );
}

type Keuzeprops = React.SelectHTMLAttributes<HTMLSelectElement> & { readonly veld: Veld };

function Keuzecel({ veld, ...rest }: Keuzeprops) {
  const t = useTranslations('aanlevering.cel');
  const { bewaarder } = useFormulier();
  const waarde = useStand(bewaarder, (stand) => inhoudVan(stand, veld.code).waarde);
  const schrijver = useSchrijver(veld);
  return (
    <select
      {...rest}
      value={waarde ?? ''}
      onFocus={schrijver.kom}
      onBlur={schrijver.ga}
      onChange={({ target }) => schrijver.schrijf(target.value === '' ? null : target.value)}
      onKeyDown={(toets) => {
        if (toets.key === 'Enter') schrijver.bevestig();
        if (toets.key === 'Escape' && schrijver.begin.current) schrijver.schrijf(schrijver.begin.current.waarde);
        // Up and down choose in a list; only Enter goes on.
        if (toets.key === 'Enter' || toets.key === 'F2') naBuur(toets);
      }}
    >
      <option value="">{t('kies')}</option>
      {veld.mogelijkheden?.map((keuze) => (
        <option key={keuze.waarde} value={keuze.waarde}>
          {keuze.tekst}
        </option>
      ))}
    </select>
  );
}
