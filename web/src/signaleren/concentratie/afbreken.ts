/** Parts of Dutch names of kinds of help, with a stroke where they may be broken: browsers know few Dutch words. */
const DELEN = [
  'jeugd|zorg|plus',
  'jeugd|be|scher|ming',
  'jeugd|re|clas|se|ring',
  'dag|be|han|de|ling',
  'pleeg|zorg',
  'gezins|huis',
  'am|bu|lan|te',
  'crisis|hulp',
  'ver|blijf',
  'be|han|de|ling',
  'per|soon|lij|ke',
  'ge|ne|ra|lis|ti|sche',
  'spe|cia|lis|ti|sche',
  'geer|trui|den|berg',
].map((delen) => delen.split('|'));

/** A name with places where it may be broken above a narrow column; a browser writes the hyphen there. */
export const metAfbreekplekken = (naam: string): string =>
  DELEN.reduce(
    (tekst, delen) =>
      tekst.replace(new RegExp(delen.map((deel) => `(${deel})`).join(''), 'gi'), (_, ...stukken: string[]) =>
        stukken.slice(0, delen.length).join('\u00AD'),
      ),
    naam,
  );
