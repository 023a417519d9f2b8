import { useTranslations } from 'use-intl';
import { Overneemtekst } from './kopieer.tsx';
import type { Totp } from './vragen.ts';

/** Lets an app make codes for this account: by its camera, by a link on the same telephone, or letter by letter. */
export function TweedeFactor({ totp: { geheim, adres, qr } }: { readonly totp: Totp }) {
  const t = useTranslations('binnenkomen.tweedeFactor');
  return (
    <div className="baken-binnen__stap">
      <h3>{t('titel')}</h3>
      <p>{t('app')}</p>
      <p>{t('scan')}</p>
      <div className="baken-factor">
        {/* As an image: what is in it cannot become part of the page, and our content policy lets it through. */}
        <img
          className="baken-factor__qr"
          src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
          alt={t('qr')}
          width={208}
          height={208}
        />
        <div className="baken-factor__anders">
          <div>
            <p className="baken-veld__label">{t('opTelefoon')}</p>
            <p>
              <a href={adres}>{t('openApp')}</a>
            </p>
          </div>
          <Overneemtekst label={t('geheim')} tekst={geheim} toon={inGroepen(geheim)} />
        </div>
      </div>
    </div>
  );
}

/** In groups of four, so that nobody loses their place; apps leave out the spaces. */
const inGroepen = (geheim: string): string => geheim.replace(/.{4}(?!$)/g, '$& ');
