import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button } from '../../ui/index.ts';
import type { Koppeling, Nieuwsbericht, Onderwerp } from './typen.ts';

/** What may be done with an item; without it, it is only read. */
export interface Beslissing {
  koppel(bericht: Nieuwsbericht, onderwerp: Onderwerp, besluit: 'bevestigd' | 'afgewezen'): void;
  terzijde(bericht: Nieuwsbericht, terzijde: boolean): void;
  kiesOnderwerp(bericht: Nieuwsbericht): void;
}

interface BerichtProps {
  readonly bericht: Nieuwsbericht;
  readonly beslissing: Beslissing | undefined;
}

/** One item: what it says, where it stood, and which providers and regions it is about. */
export function Bericht({ bericht, beslissing }: BerichtProps) {
  const t = useTranslations('actualiteit');
  const { id, titel, samenvatting, status, koppelingen } = bericht;
  const vast = koppelingen.filter(({ besluit }) => besluit === 'bevestigd');
  const open = koppelingen.filter(({ besluit }) => besluit === null);
  return (
    <article className="baken-nieuws" aria-labelledby={`nieuws-${id}`}>
      <h3 id={`nieuws-${id}`}>
        <Titel bericht={bericht} />
      </h3>
      <p className="baken-nieuws__regel">
        <Herkomst bericht={bericht} />
        {status !== 'gekoppeld' && (
          <Badge toon={status === 'nieuw' ? 'saffraan' : 'grijs'}>{t(`status.${status}`)}</Badge>
        )}
      </p>
      {samenvatting && samenvatting !== titel && <p className="baken-nieuws__tekst">{samenvatting}</p>}
      {vast.length > 0 && (
        <ul className="baken-nieuws__koppelingen" aria-label={t('gaatOver')}>
          {vast.map((koppeling) => (
            <li key={koppeling.kvk ?? koppeling.regio}>
              <Onderwerplink koppeling={koppeling} />
              {beslissing && (
                <Button
                  klein
                  soort="quiet"
                  aria-label={t('ontkoppelVan', { naam: koppeling.naam, titel })}
                  onPress={() => beslissing.koppel(bericht, alsOnderwerp(koppeling), 'afgewezen')}
                >
                  {t('ontkoppel')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && status !== 'terzijde' && (
        <ul className="baken-nieuws__voorstellen" aria-label={t('voorstellen')}>
          {open.map((koppeling) => (
            <Voorstel
              key={koppeling.kvk ?? koppeling.regio}
              bericht={bericht}
              koppeling={koppeling}
              beslissing={beslissing}
            />
          ))}
        </ul>
      )}
      {beslissing && (
        <div className="baken-nieuws__acties">
          {status !== 'terzijde' && (
            <Button klein aria-label={t('koppelAan', { titel })} onPress={() => beslissing.kiesOnderwerp(bericht)}>
              {t('koppel')}
            </Button>
          )}
          {status !== 'gekoppeld' && (
            <Button
              klein
              soort="quiet"
              aria-label={t(status === 'terzijde' ? 'haalTerugVan' : 'legTerzijdeVan', { titel })}
              onPress={() => beslissing.terzijde(bericht, status !== 'terzijde')}
            >
              {t(status === 'terzijde' ? 'haalTerug' : 'legTerzijde')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

const alsOnderwerp = ({ kvk, regio, naam }: Koppeling): Onderwerp => ({
  ...(kvk !== null && { kvk }),
  ...(regio !== null && { regio }),
  naam,
});

/** Leads to where it stood, in a page of its own: nothing of that site comes into ours. */
export function Titel({ bericht: { titel, url } }: { readonly bericht: Nieuwsbericht }) {
  const t = useTranslations('actualiteit');
  if (url === null) return titel;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer external">
      {titel}
      <IconExternalLink size={15} aria-hidden="true" className="baken-nieuws__uit" />
      <span className="baken-alleen-voorlezen"> {t('nieuwVenster')}</span>
    </a>
  );
}

export function Herkomst({ bericht }: { readonly bericht: Nieuwsbericht }) {
  const t = useTranslations('actualiteit');
  const opmaak = useOpmaak();
  const { bron, datum, datumUit, door } = bericht;
  return (
    <span className="baken-stil">
      {t(datumUit === 'gezien' ? 'gezienOp' : 'van', { bron, datum: opmaak.datum(datum) })}
      {door !== null && ` ${t('doorWie', { naam: door })}`}
    </span>
  );
}

function Onderwerplink({ koppeling }: { readonly koppeling: Koppeling }) {
  const { kvk, regio, naam } = koppeling;
  if (kvk !== null)
    return (
      <Link to="/aanbieders/$kvk" params={{ kvk }}>
        {naam}
      </Link>
    );
  return (
    <Link to="/regios/$code" params={{ code: regio ?? '' }}>
      {naam}
    </Link>
  );
}

interface VoorstelProps extends BerichtProps {
  readonly koppeling: Koppeling;
}

/** Baken thinks that it is about this provider or region; a person says yes or no. */
function Voorstel({ bericht, koppeling, beslissing }: VoorstelProps) {
  const t = useTranslations('actualiteit');
  const { naam, gevonden } = koppeling;
  const { titel } = bericht;
  return (
    <li>
      <span>
        {t(koppeling.kvk === null ? 'gaatHetOverRegio' : 'gaatHetOver', { naam })}{' '}
        {gevonden !== null && gevonden !== naam && <span className="baken-stil">{t('wegensNaam', { gevonden })}</span>}
      </span>
      {beslissing ? (
        <span className="baken-nieuws__janee">
          <Button
            klein
            aria-label={t('jaGaatOver', { naam, titel })}
            onPress={() => beslissing.koppel(bericht, alsOnderwerp(koppeling), 'bevestigd')}
          >
            {t('ja')}
          </Button>
          <Button
            klein
            aria-label={t('neeNietOver', { naam, titel })}
            onPress={() => beslissing.koppel(bericht, alsOnderwerp(koppeling), 'afgewezen')}
          >
            {t('nee')}
          </Button>
        </span>
      ) : (
        <Badge toon="grijs">{t('voorstel')}</Badge>
      )}
    </li>
  );
}
