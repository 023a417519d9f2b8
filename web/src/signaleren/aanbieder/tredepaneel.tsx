import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { TrapStaaf } from '../../grafiek/index.ts';
import { dagenTussen } from '../../opmaak.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Badge, TredeGlyph } from '../../ui/index.ts';
import { Signaalpaneel } from '../signalen/index.tsx';
import { dagVan } from './moment.ts';
import type { AanbiederDetail } from './typen.ts';
import { isVerborgen, VerborgenKaart } from './verborgen.tsx';
import { VoorstelEnBesluit } from './voorstel-en-besluit.tsx';
import { AlleRedenen, Waarom } from './waarom.tsx';

/** From this trede on a draaiboek belongs to it. */
const DRAAIBOEK_VANAF = 3;

/** The trede of now, the whole ladder, why, and proposal and decision side by side. */
export function Tredepaneel({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.paneel');
  const { geldend, voorstel } = aanbieder;
  if (isVerborgen(aanbieder, 'oordeel')) return <VerborgenKaart titel={t('nu')} />;
  return (
    <div className="baken-card baken-tredepaneel">
      <div className="baken-tredepaneel__boven">
        <section className="baken-tredepaneel__nu" aria-labelledby="trede-nu">
          <h2 id="trede-nu">{t('nu')}</h2>
          <TredeNu aanbieder={aanbieder} />
        </section>
        {geldend && (
          <div className="baken-tredepaneel__trap">
            <TrapStaaf trede={geldend.trede} />
          </div>
        )}
        <Waarom voorstel={voorstel} geldend={geldend} />
      </div>
      {geldend?.bron === 'nieuwVoorstel' && (
        <div className="baken-tredepaneel__melding">
          <Alert soort="let" titel={t('nieuwVoorstelTitel')}>
            <p>{t('nieuwVoorstel')}</p>
          </Alert>
        </div>
      )}
      <AlleRedenen aanbieder={aanbieder} />
      <Signaalpaneel kvk={aanbieder.kvk} />
      <VoorstelEnBesluit aanbieder={aanbieder} />
    </div>
  );
}

function TredeNu({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.paneel');
  const begrippen = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const { geldend } = aanbieder;
  const stelt = useMag(EISEN.vaststellen);
  const magOpenen = useMag(EISEN.zakenSchrijven) && stelt;
  if (!geldend) return <p className="baken-tredepaneel__geen">{t('geenTrede')}</p>;
  const { trede, bron, sinds, vorige } = geldend;
  const dag = dagVan(sinds);
  return (
    <>
      <div className={`baken-tredepaneel__tegel baken-trede--${trede}`}>
        <span className="baken-tredepaneel__cijfer">{trede}</span>
        <span>
          <span className="baken-tredepaneel__naam">{begrippen(`trede.${trede}`)}</span>
          <span className="baken-tredepaneel__uitleg">{begrippen(`tredeUitleg.${trede}`)}</span>
        </span>
        <TredeGlyph trede={trede} formaat={26} />
      </div>
      <p className="baken-stil">
        {t('sinds', { datum: opmaak.datum(dag), dagen: dagenTussen(dag, aanbieder.bekendOp) })}{' '}
        {vorige !== null && t('daarvoor', { trede: vorige })}
      </p>
      <p>
        <Badge toon={bron === 'besluit' ? 'petrol' : 'saffraan'}>{begrippen(`tredeBron.${bron}`)}</Badge>
      </p>
      {magOpenen && trede >= DRAAIBOEK_VANAF && (
        <p>
          <Link to="/draaiboek" search={{ open: aanbieder.kvk }}>
            {t('naarDraaiboek')}
          </Link>
        </p>
      )}
    </>
  );
}
