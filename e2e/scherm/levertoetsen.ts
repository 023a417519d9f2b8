import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The cell of a field. */
export const cel = (pagina: Page, gegeven: string) => pagina.locator(`[data-cel="${gegeven}"]`);
/** The field whose cell has the focus. */
export const celMetFocus = async (pagina: Page) =>
  (await pagina.locator('[data-cel]:focus').getAttribute('data-cel')) ?? '';
/** Presses a key until something has the focus, as one does who has no mouse. */
export async function totBij(pagina: Page, kenmerk: string): Promise<void> {
  for (let keer = 0; keer < 400; keer++) {
    if (await pagina.locator(`${kenmerk}:focus`).count()) return;
    await pagina.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not lead to ${kenmerk}`);
}

/** Goes to the button with this text in the open window, and presses it. */
export async function drukInVenster(pagina: Page, naam: string): Promise<void> {
  const knop = pagina.getByRole('dialog').getByRole('button', { name: naam, exact: true });
  await knop.waitFor();
  for (let keer = 0; keer < 20 && !(await knop.and(pagina.locator(':focus')).count()); keer++)
    await pagina.keyboard.press('Tab');
  await pagina.keyboard.press('Enter');
}

/** Explains every warning that stands in the way, by way of the button Indienen. */
export async function legAllesUit(pagina: Page): Promise<number> {
  for (let keer = 0; ; keer++) {
    await totBij(pagina, '[data-indienen]');
    await pagina.keyboard.press('Enter');
    const uitleg = pagina.locator('[data-uitleg] textarea:focus');
    const venster = pagina.getByRole('dialog', { name: 'Indienen' });
    await uitleg.or(venster).first().waitFor();
    if (await venster.isVisible()) return keer;
    const melding = await pagina.locator('.baken-bevinding:has(textarea:focus)').textContent();
    await pagina.keyboard.type('Dit is nagekeken en klopt.');
    await totBij(pagina, '[data-uitleg] button');
    await pagina.keyboard.press('Enter');
    await pagina.locator('.baken-bevinding--uitgelegd').nth(keer).waitFor();
    // The focus is not lost with the field: it is at the next warning, or at handing in.
    await pagina.locator('[data-uitleg] textarea:focus, [data-indienen]:focus').waitFor();
    expect(melding).toContain('Let op');
  }
}

/** Pastes a text into the cell that has the focus, as a spreadsheet puts it on the clipboard. */
export const plak = (pagina: Page, inhoud: string) =>
  pagina.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(inhoud)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);
