/** Ranks from 1, with the mean rank for equal values; -0 and 0 are equal. In the order of the input. */
export function rangen(waarden: readonly number[]): number[] {
  const volgorde = waarden.map((_, i) => i).sort((a, b) => (waarden[a] ?? 0) - (waarden[b] ?? 0));
  const uit = new Array<number>(waarden.length).fill(0);
  for (let begin = 0; begin < volgorde.length; ) {
    let einde = begin + 1;
    const waarde = waarden[volgorde[begin] ?? 0];
    while (einde < volgorde.length && waarden[volgorde[einde] ?? 0] === waarde) einde += 1;
    for (let i = begin; i < einde; i++) uit[volgorde[i] ?? 0] = (begin + 1 + einde) / 2;
    begin = einde;
  }
  return uit;
}
