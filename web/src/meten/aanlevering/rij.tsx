import { memo, type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button } from '../../ui/index.ts';
import { Bevindingvak } from './bevindingvak.tsx';
import { Botsingvak } from './botsingvak.tsx';
import { Cel } from './cel.tsx';
import { useFormulier } from './gebruik-formulier.ts';
import { type Rijstand, schrijfErbij, useRij } from './gebruik-rij.ts';
import { Historie } from './historie.tsx';
import { Staatwoord } from './staatwoord.tsx';
import { Toelichting } from './toelichting.tsx';
import type { Bevinding, Veld } from './typen.ts';

/** Columns that every block has: the field, its value, the note and the state. */
const KOLOMMEN = 4;

interface RijProps {
  readonly veld: Veld;
  /** The findings that are shown at this field. */
  readonly bevindingen: readonly Bevinding[];
  /** The block has figures that count up over the year. */
  readonly metKwartaal: boolean;
  /** Something is known of earlier periods. */
  readonly metHistorie: boolean;
}

/** One field as a row of the grid. */
export const Rij = memo(function Rij({ veld, bevindingen, metKwartaal, metHistorie }: RijProps) {
  const id = useId();
  const rij = useRij(veld, bevindingen);
  const onder = <Onder veld={veld} rij={rij} bevindingen={bevindingen} id={id} />;
  const heeftOnder = rij.botsing || rij.melding || rij.teruggestuurd || bevindingen.length > 0;
  return (
    <>
      <tr className={`baken-leverrij baken-leverrij--${rij.staat}`}>
        <th scope="row">
          <Naam veld={veld} id={id} />
        </th>
        <td>
          <Cel veld={veld} beschrevenDoor={`${id}-uitleg ${id}-staat ${id}-onder`} ongeldig={isOngeldig(rij)} />
        </td>
        {metKwartaal && (
          <td className="baken-levertabel__getal">
            <Kwartaal veld={veld} kwartaal={rij.kwartaal} />
          </td>
        )}
        {metHistorie && (
          <>
            <td className="baken-levertabel__getal">
              <Vorige veld={veld} />
            </td>
            <td>
              <Historie veld={veld} buitenTab />
            </td>
          </>
        )}
        <td>
          <Toelichting veld={veld} tekst={rij.toelichting} buitenTab />
        </td>
        <td>
          <Staat veld={veld} rij={rij} id={id} buitenTab />
        </td>
      </tr>
      {heeftOnder && (
        <tr className="baken-leverrij__onder">
          <td colSpan={KOLOMMEN + (metKwartaal ? 1 : 0) + (metHistorie ? 2 : 0)}>{onder}</td>
        </tr>
      )}
    </>
  );
});

/** The same field as a card, on a narrow screen. */
export const Kaart = memo(function Kaart({ veld, bevindingen }: Pick<RijProps, 'veld' | 'bevindingen'>) {
  const t = useTranslations('aanlevering');
  const id = useId();
  const rij = useRij(veld, bevindingen);
  return (
    <li className={`baken-leverkaart baken-leverrij--${rij.staat}`}>
      <Naam veld={veld} id={id} />
      <Cel veld={veld} beschrevenDoor={`${id}-uitleg ${id}-staat ${id}-onder`} ongeldig={isOngeldig(rij)} />
      <Staat veld={veld} rij={rij} id={id} buitenTab={false} />
      <Onder veld={veld} rij={rij} bevindingen={bevindingen} id={id} />
      <dl className="baken-leverkaart__feiten">
        {rij.kwartaal !== undefined && (
          <div>
            <dt>{t('kolom.kwartaal')}</dt>
            <dd>
              <Kwartaal veld={veld} kwartaal={rij.kwartaal} />
            </dd>
          </div>
        )}
        {veld.vorige && (
          <div>
            <dt>{t('kolom.vorige')}</dt>
            <dd>
              <Vorige veld={veld} />
            </dd>
          </div>
        )}
        <div className="baken-leverkaart__knoppen">
          <dt className="baken-alleen-voorlezen">{t('kolom.verloop')}</dt>
          <dd>
            {veld.historie.length > 0 && <Historie veld={veld} buitenTab={false} />}
            <Toelichting veld={veld} tekst={rij.toelichting} buitenTab={false} />
          </dd>
        </div>
      </dl>
    </li>
  );
});

const isOngeldig = ({ staat }: Rijstand) => ['onleesbaar', 'geweigerd', 'fout', 'botsing'].includes(staat);

function Naam({ veld, id }: { readonly veld: Veld; readonly id: string }) {
  const t = useTranslations('aanlevering.cel');
  const bij: ReactNode[] = [];
  if (veld.verplicht) bij.push(t('verplicht'));
  if (veld.aard === 'stroom') bij.push(t('vanafJanuari'));
  return (
    <div>
      <span className="baken-leverrij__naam">{veld.naam}</span>
      {bij.length > 0 && <span className="baken-leverrij__bij"> ({bij.join(', ')})</span>}
      <span id={`${id}-uitleg`} className="baken-leverrij__uitleg">
        {veld.uitleg}
      </span>
    </div>
  );
}

function Kwartaal({ veld, kwartaal }: { readonly veld: Veld; readonly kwartaal: Rijstand['kwartaal'] }) {
  const t = useTranslations('aanlevering.cel');
  if (kwartaal === undefined) return null;
  if (kwartaal === null)
    return (
      <span className="baken-ontbreekt">
        <span aria-hidden="true">–</span>
        <span className="baken-alleen-voorlezen">{t('kwartaalOnbekend')}</span>
      </span>
    );
  return schrijfErbij(veld, kwartaal);
}

function Vorige({ veld }: { readonly veld: Veld }) {
  const t = useTranslations('aanlevering.cel');
  const opmaak = useOpmaak();
  if (!veld.vorige) return <span className="baken-ontbreekt">{t('vorigeNiets')}</span>;
  return (
    <>
      {schrijfErbij(veld, veld.vorige.waarde)}
      <span className="baken-leverrij__uitleg">{opmaak.periode(veld.vorige.periode)}</span>
    </>
  );
}

interface StaatProps {
  readonly veld: Veld;
  readonly rij: Rijstand;
  readonly id: string;
  readonly buitenTab: boolean;
}

function Staat({ veld, rij, id, buitenTab }: StaatProps) {
  const t = useTranslations('aanlevering.cel');
  const { bewaarder } = useFormulier();
  const { waarde } = rij;
  return (
    <div className="baken-leverrij__staat">
      <div id={`${id}-staat`}>
        <Staatwoord staat={rij.staat} bron={rij.bron} />
        {rij.bezig && <span className="baken-celbezig">{t('staat.anderHier', { naam: rij.bezig })}</span>}
      </div>
      {rij.kanKloppen && (
        <Button
          klein
          excludeFromTabOrder={buitenTab}
          aria-label={t('kloptVan', { naam: veld.naam })}
          onPress={() =>
            bewaarder.doe({ soort: 'vul', gegeven: veld.code, waarde, herkomst: 'getypt', om: Date.now() })
          }
        >
          {t('klopt')}
        </Button>
      )}
    </div>
  );
}

interface OnderProps extends Pick<RijProps, 'veld' | 'bevindingen'> {
  readonly rij: Rijstand;
  readonly id: string;
}

/** What there is to say at a cell: why it came back, what is wrong with it, and what to do. */
function Onder({ veld, rij, bevindingen, id }: OnderProps) {
  const t = useTranslations('aanlevering.cel');
  return (
    <div id={`${id}-onder`} className="baken-leveronder">
      {rij.teruggestuurd && (
        <p className="baken-leveronder__terug">{t('teruggestuurd', { reden: rij.teruggestuurd })}</p>
      )}
      {rij.melding && <p className="baken-veld__fout">{rij.melding}</p>}
      {rij.botsing && <Botsingvak veld={veld} botsing={rij.botsing} />}
      {bevindingen.map((bevinding) => (
        <Bevindingvak key={bevinding.controle} bevinding={bevinding} />
      ))}
    </div>
  );
}
