import { type MouseEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout, haal as haalAntwoord } from '../api/client.ts';
import { buttonKlas, type DownloadLinkProps } from './button.tsx';
import { ErrorState } from './toestanden.tsx';

/**
 * The link of `DownloadLink`, that fetches the file itself: a browser that follows it says nothing while the file is made, and keeps a file of
 * nothing when that fails.
 */
export default function Ophaallink({ soort, klein, icoon, children, href, title }: DownloadLinkProps) {
  const t = useTranslations('kit');
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  async function haal(): Promise<void> {
    if (loopt.current) return;
    loopt.current = true;
    zetBezig(true);
    zetFout(undefined);
    try {
      await haalEnBewaar(href);
    } catch (oorzaak) {
      zetFout(oorzaak);
    } finally {
      loopt.current = false;
      zetBezig(false);
    }
  }
  const klik = (gebeurtenis: MouseEvent) => {
    // With a key held down people ask the browser for something of its own.
    if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey || gebeurtenis.altKey) return;
    gebeurtenis.preventDefault();
    void haal();
  };
  return (
    <>
      <a href={href} download title={title} className={buttonKlas({ soort, klein })} aria-busy={bezig} onClick={klik}>
        {icoon}
        {children}
        <span role="status" className="baken-button__stand">
          {bezig && t('bezigOphalen')}
        </span>
      </a>
      {fout !== undefined && (
        <div className="baken-downloadfout">
          <ErrorState fout={fout} opnieuw={() => void haal()} />
        </div>
      )}
    </>
  );
}

interface Bestand {
  readonly inhoud: Blob;
  readonly naam: string;
}

/** A file of the server as a whole, with the name that it gives it; or an `ApiFout`, as with `haal`. */
async function haalBestand(adres: string): Promise<Bestand> {
  const response = await fetch(adres).catch(() => {
    throw new ApiFout(0);
  });
  if (!response.ok) {
    const error: unknown = await response.json().catch(() => undefined);
    return haalAntwoord<never>(Promise.resolve({ error, response }));
  }
  const naam = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const inhoud = await response.blob().catch(() => {
    throw new ApiFout(0);
  });
  return { inhoud, naam: naam ?? 'bestand' };
}

/** Hands a file that came in to the browser, that keeps it under this name. */
function bewaar({ inhoud, naam }: Bestand): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // The browser reads it after this click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

let vorige: Promise<unknown> = Promise.resolve();

/** Fetches a file and keeps it; one after another, as the server makes one large file at a time for somebody. Throws `ApiFout`. */
function haalEnBewaar(adres: string): Promise<void> {
  const dit = vorige.then(async () => bewaar(await haalBestand(adres)));
  vorige = dit.catch(() => undefined);
  return dit;
}
