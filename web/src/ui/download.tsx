import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { haalBestand } from '../api/client.ts';
import { buttonKlas, type Uiterlijk } from './button.tsx';
import { ErrorState } from './toestanden.tsx';

type DownloadLinkProps = Uiterlijk & {
  readonly href: string;
  readonly children: ReactNode;
  readonly title?: string;
};

/**
 * Looks like a button, and gives a file of the server to keep. It is a link, so that its address can be copied; it is fetched by the
 * page itself, as a browser that follows it says nothing while the file is made, and keeps a file of nothing when that fails.
 */
export function DownloadLink({ soort, klein, icoon, children, href, title }: DownloadLinkProps) {
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
      bewaar(await naElkaar(() => haalBestand(href)));
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

let vorige: Promise<unknown> = Promise.resolve();
/** One after another, as the server makes one large file at a time for somebody. */
function naElkaar<T>(werk: () => Promise<T>): Promise<T> {
  const dit = vorige.then(werk);
  vorige = dit.catch(() => undefined);
  return dit;
}

/** Hands a file that came in to the browser, that keeps it under this name. */
function bewaar({ inhoud, naam }: { readonly inhoud: Blob; readonly naam: string }): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // The browser reads it after this click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
