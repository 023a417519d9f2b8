const LANGSTE = 2000;

/**
 * Whether a text is a path of our own screens, to go back to after log-in. Everything that a browser could read as another
 * host is none: `//elders.nl`, `/\elders.nl`, a tab between two slashes, a whole address.
 */
export function isEigenPad(pad: string): boolean {
  if (pad.length > LANGSTE || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(pad)) return false;
  const doel = new URL(pad, 'http://baken.invalid');
  return doel.origin === 'http://baken.invalid' && !/^\/(api|oauth|aanmelden)(\/|$)/.test(doel.pathname);
}
