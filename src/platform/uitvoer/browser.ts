import { accessSync, constants } from 'node:fs';
import type { Browser } from 'playwright-core';

const SYSTEEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const uitvoerbaar = (pad: string): boolean => {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium of this machine where there is one, otherwise the one that came along as an npm package. */
export async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const eigen = process.env.BAKEN_CHROMIUM ?? SYSTEEM.find(uitvoerbaar);
  if (eigen) return chromium.launch({ executablePath: eigen, args: VLAGGEN, headless: true });
  const { default: meegeleverd } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await meegeleverd.executablePath(),
    args: [...meegeleverd.args, ...VLAGGEN],
    headless: true,
  });
}
