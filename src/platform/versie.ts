import pakket from '../../package.json' with { type: 'json' };

/** The version of the program: the one source of what the foot of a page, a report and a bill of materials call it. */
export const PROGRAMMAVERSIE = pakket.version;
