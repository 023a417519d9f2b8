/** A piece of the text of a mail: as it is, or a link into this installation. */
export interface Tekstdeel {
  /** Where it begins in the text. */
  readonly plek: number;
  readonly tekst: string;
  readonly link: boolean;
}

const ADRES = /https?:\/\/[^\s<>"]+/g;
/** What closes a sentence does not belong to the address in it. */
const SLOT = /[.,;:!?)\]]+$/;

/** The same text in pieces. Only addresses of `oorsprong` become links: a mail cannot send anybody elsewhere. */
export function splitsTekst(tekst: string, oorsprong: string): readonly Tekstdeel[] {
  const delen: Tekstdeel[] = [];
  let tot = 0;
  const voegToe = (einde: number, link: boolean) => {
    if (einde > tot) delen.push({ plek: tot, tekst: tekst.slice(tot, einde), link });
    tot = einde;
  };
  for (const { 0: gevonden, index } of tekst.matchAll(ADRES)) {
    const adres = gevonden.replace(SLOT, '');
    if (URL.parse(adres)?.origin !== oorsprong) continue;
    voegToe(index, false);
    voegToe(index + adres.length, true);
  }
  voegToe(tekst.length, false);
  return delen;
}
