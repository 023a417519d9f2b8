import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Eenheid } from '../../opmaak.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, ErrorState, Scrollvlak } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import type { Overleg, Voorbereiding } from './typen.ts';
import { bereidVoor } from './vragen.ts';

interface VoorbereidenProps {
  readonly dossier: Dossier;
  readonly overleg: Overleg;
}

/** One click: what changed since the last talk, and an agenda from it. Only the supervisor sees this. */
export function Voorbereiden({ dossier, overleg }: VoorbereidenProps) {
  const t = useTranslations('gesprekken.voorbereiding');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const { bezig, fout, doe } = usePoging();
  const bereid = () =>
    doe('voorbereiding', async (sleutel) => {
      await bereidVoor(dossier.id, sleutel);
      await queries.invalidateQueries({ queryKey: DOSSIERS });
    });
  const { voorbereiding, voorbereidOp } = overleg;
  return (
    <Card
      titel={t('titel')}
      onderschrift={voorbereidOp ? t('onder', { moment: opmaak.tijdstip(voorbereidOp) }) : t('onderNog')}
      acties={
        overleg.mag.schrijven && (
          <Button soort={voorbereiding ? 'secondary' : 'primary'} aria-busy={bezig} onPress={() => void bereid()}>
            {t(voorbereiding ? 'opnieuw' : 'bereidVoor')}
          </Button>
        )
      }
    >
      {fout !== undefined && <ErrorState fout={fout} />}
      {voorbereiding ? <Wijzigingen beeld={voorbereiding} /> : <p>{t('uitleg')}</p>}
    </Card>
  );
}

function Lijst({ titel, leeg, children }: { titel: string; leeg: string; children: readonly ReactNode[] }) {
  return (
    <section className="baken-wijziging">
      <h3>{titel}</h3>
      {children.length > 0 ? <ul>{children}</ul> : <p className="baken-stil">{leeg}</p>}
    </section>
  );
}

/** How long is waited in the area, where that gets worse, and the way to all of it. */
function Wacht({ wacht }: { readonly wacht: NonNullable<Voorbereiding['wacht']> }) {
  const t = useTranslations('gesprekken.voorbereiding');
  const { getal, maand } = useOpmaak();
  const { regio, gemeente, van, tot, mediaan, p90, slechter } = wacht;
  const inWoorden = (iso: string) => maand(`${iso}-01`);
  const vak = { van: inWoorden(van), tot: inWoorden(tot) };
  return (
    <p>
      {mediaan === null || p90 === null
        ? t('wachtWeinig', vak)
        : t('wacht', { ...vak, mediaan: getal(Math.round(mediaan)), p90: getal(Math.round(p90)) })}{' '}
      {slechter.length > 0 &&
        t('wachtSlechter', { wat: slechter.map(({ naam, sinds }) => `${naam} (${inWoorden(sinds)})`).join('; ') })}{' '}
      <Link to="/wachttijden" search={{ regio, ...(gemeente && { gemeente }) }}>
        {t('naarWacht')}
      </Link>
    </p>
  );
}

/** What changed, each under its own heading; what did not is said in words as well. */
function Wijzigingen({ beeld }: { readonly beeld: Voorbereiding }) {
  const t = useTranslations('gesprekken.voorbereiding');
  const opmaak = useOpmaak();
  const dag = (iso: string) => opmaak.datumKort(iso, true);
  const { signalen } = beeld;
  const signaal = ({ id, titel, ernst, begin, einde }: Voorbereiding['signalen']['loopt'][number]) => (
    <li key={id}>
      <Link to="/signalen/$id" params={{ id: String(id) }}>
        {titel}
      </Link>{' '}
      <span className="baken-stil">
        {t(einde ? 'signaalTotEn' : 'signaalSinds', { ernst, begin: dag(begin), einde: einde ? dag(einde) : '' })}
      </span>
    </li>
  );
  return (
    <>
      <p>
        {t(beeld.vorigGesprek ? 'sinds' : 'geenVorig', { van: opmaak.datum(beeld.van), tot: opmaak.datum(beeld.tot) })}
      </p>
      {beeld.trede && (
        <p>
          {t('trede', {
            toen: beeld.trede.toen === null ? t('onbekend') : String(beeld.trede.toen),
            nu: beeld.trede.nu === null ? t('onbekend') : String(beeld.trede.nu),
          })}
        </p>
      )}
      {beeld.zorg && (
        <p>
          {t('zorg', {
            jongeren: opmaak.getal(beeld.zorg.nu.jongeren),
            aanbieders: beeld.zorg.nu.aanbieders,
            jongerenToen: opmaak.getal(beeld.zorg.toen.jongeren),
            aanbiedersToen: beeld.zorg.toen.aanbieders,
          })}
        </p>
      )}
      {beeld.wacht && <Wacht wacht={beeld.wacht} />}
      {beeld.cijfers.length > 0 && <Cijfers beeld={beeld} />}
      <div className="baken-wijzigingen">
        <Lijst titel={t('begonnen')} leeg={t('geenSignalen')}>
          {signalen.begonnen.map(signaal)}
        </Lijst>
        <Lijst titel={t('geeindigd')} leeg={t('geenSignalen')}>
          {signalen.geeindigd.map(signaal)}
        </Lijst>
        <Lijst titel={t('loopt')} leeg={t('geenSignalen')}>
          {signalen.loopt.map(signaal)}
        </Lijst>
        <Lijst titel={t('besluiten')} leeg={t('geenBesluiten')}>
          {beeld.besluiten.map(({ op, trede, reden }) => (
            <li key={op}>{t('besluit', { datum: dag(op), trede, reden })}</li>
          ))}
        </Lijst>
        <Lijst titel={t('afspraken')} leeg={t('geenAfspraken')}>
          {beeld.afspraken.map(({ dossierId, kenmerk, taak, naam, tot }) => (
            <li key={`${dossierId}-${taak}`}>
              <Link to="/dossiers/$id" params={{ id: String(dossierId) }}>
                {naam}
              </Link>{' '}
              <span className="baken-stil">{tot ? t('afspraakTot', { kenmerk, datum: dag(tot) }) : kenmerk}</span>
            </li>
          ))}
        </Lijst>
        <Lijst titel={t('gebeurtenissen')} leeg={t('geenGebeurtenissen')}>
          {beeld.gebeurtenissen.map(({ datum, naam, toelichting }) => (
            <li key={`${datum}-${naam}`}>{[`${dag(datum)}: ${naam}`, toelichting].filter(Boolean).join('. ')}</li>
          ))}
        </Lijst>
        <Lijst titel={t('zaken')} leeg={t('geenZaken')}>
          {beeld.zaken.map(({ id, kenmerk, titel, soort, stand, sinds }) => (
            <li key={id}>
              <Link to="/dossiers/$id" params={{ id: String(id) }}>
                {kenmerk}, {titel}
              </Link>{' '}
              <span className="baken-stil">{t('zaak', { soort, stand, sinds: dag(sinds) })}</span>
            </li>
          ))}
        </Lijst>
        <Lijst titel={t('nieuws')} leeg={t('geenNieuws')}>
          {beeld.nieuws.map(({ id, datum, titel, bron }) => (
            <li key={id}>
              {dag(datum)}: {titel} <span className="baken-stil">({bron})</span>
            </li>
          ))}
        </Lijst>
        <Lijst titel={t('achterstand')} leeg={t('geenAchterstand')}>
          {beeld.achterstand.map(({ id, titel, deadline, status }) => (
            <li key={id}>
              {t(status === 'teruggestuurd' ? 'teruggestuurd' : 'teLaat', { titel, datum: dag(deadline) })}
            </li>
          ))}
        </Lijst>
        <Lijst titel={t('vragen')} leeg={t('geenVragen')}>
          {beeld.vragen.map(({ id, titel, reden }) => (
            <li key={id}>{t('uitstel', { titel, reden })}</li>
          ))}
        </Lijst>
      </div>
    </>
  );
}

/** Figures as known on both days; missing is said, never zero. */
function Cijfers({ beeld }: { readonly beeld: Voorbereiding }) {
  const t = useTranslations('gesprekken.voorbereiding');
  const opmaak = useOpmaak();
  const schrijf = (waarde: number | null, eenheid: string, periode: string | null) =>
    waarde === null
      ? t('nietBekend')
      : t('waardeOver', {
          waarde: opmaak.waarde(waarde, eenheid as Eenheid),
          periode: periode ? opmaak.periode(periode) : '',
        });
  return (
    <Scrollvlak className="baken-tabelrol" tabel={t('cijfers')}>
      <table className="baken-tabel">
        <caption className="baken-alleen-voorlezen">{t('cijfers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cijfer')}</th>
            <th scope="col">{t('toen', { datum: opmaak.datumKort(beeld.van, true) })}</th>
            <th scope="col">{t('nu', { datum: opmaak.datumKort(beeld.tot, true) })}</th>
          </tr>
        </thead>
        <tbody>
          {beeld.cijfers.map(({ code, naam, eenheid, toen, periodeToen, nu, periodeNu }) => (
            <tr key={code}>
              <th scope="row">{naam}</th>
              <td>{schrijf(toen, eenheid, periodeToen)}</td>
              <td>{schrijf(nu, eenheid, periodeNu)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
