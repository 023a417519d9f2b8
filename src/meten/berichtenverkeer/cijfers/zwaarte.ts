/**
 * How heavy a kind of help is, 1 the lightest, by product category (JZ020). No source orders them: this order is ours and follows
 * how deep help goes into the life of a child (advice, treatment by appointment, by day, living elsewhere, closed). Null: a measure, a
 * service beside other help, or a category that holds everything; with those nothing is heavier or lighter.
 */
export const ZWAARTE: Readonly<Record<string, number | null>> = {
  '31': 1, // wijk- of buurtteam
  '32': 2, // ambulant
  '33': 3, // daghulp
  '34': 2, // in het netwerk
  '35': 4, // pleegzorg
  '36': 4, // gezinsgericht
  '37': 6, // gesloten
  '38': 5, // overig residentieel
  '40': 2, // persoonlijke verzorging
  '41': 3, // dagbehandeling
  '42': null, // vervoer
  '43': 5, // verblijf met behandeling
  '44': 4, // verblijf zonder behandeling
  '45': 2, // ambulant
  '46': 5, // crisis
  '47': null, // jeugdreclassering
  '48': null, // jeugdbescherming
  '49': null, // preventief justitieel kader
  '50': null, // maatwerk
  '51': 2, // generalistische basis-ggz
  '52': 3, // specialistische ggz
  '53': 2, // kindergeneeskunde
  '54': 3, // jeugd-ggz
  '55': null, // landelijk ingekocht
};

export type Richting = 'zwaarder' | 'lichter' | 'gelijk' | 'onbekend';

/** Whether help of one category is heavier or lighter than that of another. */
export function richting(van: string | null, naar: string | null): Richting {
  if (van === null || naar === null) return 'onbekend';
  const [was, wordt] = [ZWAARTE[van] ?? null, ZWAARTE[naar] ?? null];
  if (was === null || wordt === null) return van === naar ? 'gelijk' : 'onbekend';
  return wordt > was ? 'zwaarder' : wordt < was ? 'lichter' : 'gelijk';
}
