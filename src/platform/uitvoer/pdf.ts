import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.ts';

/** Paper width (A4 lying, 297 mm at 96 dpi): charts measure the window, so it must be as wide as the paper. */
const BREEDTE = 1122;
const HOOGTE = 793;
/** More pages at once only make each of them slower on a small machine. */
const TEGELIJK = 2;

export interface Koekje {
  readonly naam: string;
  readonly waarde: string;
}

export interface Drukker {
  /**
   * Prints one screen of this installation as a tagged PDF (EN 301 549 asks for tags). `adres` is absolute; `koekje` makes
   * the browser somebody, without one it sees what a visitor sees.
   */
  druk(adres: string, koekje?: Koekje | null): Promise<Buffer>;
  sluit(): Promise<void>;
}

/** A printer that starts its browser at the first page and keeps it. */
export function maakDrukker(): Drukker {
  let browser: Promise<Browser> | undefined;
  let bezig = 0;
  const wachtrij: (() => void)[] = [];

  const metPlek = async <T>(werk: () => Promise<T>): Promise<T> => {
    if (bezig >= TEGELIJK) await new Promise<void>((los) => wachtrij.push(los));
    bezig++;
    try {
      return await werk();
    } finally {
      bezig--;
      wachtrij.shift()?.();
    }
  };

  const open = async (): Promise<Browser> => {
    browser ??= startBrowser();
    try {
      const b = await browser;
      if (b.isConnected()) return b;
    } catch (fout) {
      browser = undefined;
      throw fout;
    }
    browser = startBrowser();
    return browser;
  };

  const druk = (adres: string, koekje?: Koekje | null): Promise<Buffer> =>
    metPlek(async () => {
      // A context of its own: nothing of one person is left for the next.
      const context = await (await open()).newContext({
        viewport: { width: BREEDTE, height: HOOGTE },
        locale: 'nl-NL',
      });
      try {
        if (koekje)
          // A cookie of this kind can only be given for https; on this computer the browser sends it over http as well.
          await context.addCookies([
            {
              name: koekje.naam,
              value: koekje.waarde,
              url: new URL(adres).origin.replace('http:', 'https:'),
              secure: true,
              httpOnly: true,
            },
          ]);
        const pagina = await context.newPage();
        await pagina.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
        await pagina.goto(adres, { waitUntil: 'networkidle', timeout: 30_000 });
        // Also for a part that is fetched later, and asks for its data only then.
        await pagina.locator('main[data-klaar="ja"]:not(:has(.baken-skelet))').waitFor({ timeout: 20_000 });
        await pagina.evaluate('document.fonts.ready');
        return await pagina.pdf({
          format: 'A4',
          landscape: true,
          tagged: true,
          outline: true,
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate:
            '<div style="font:9px sans-serif;width:100%;padding:0 12mm;display:flex;justify-content:space-between"><span class="title"></span><span>Bladzijde <span class="pageNumber"></span> van <span class="totalPages"></span></span></div>',
          margin: { top: '12mm', bottom: '16mm', left: '12mm', right: '12mm' },
        });
      } finally {
        await context.close();
      }
    });

  return {
    druk,
    sluit: async () => {
      await (await browser?.catch(() => undefined))?.close();
      browser = undefined;
    },
  };
}
