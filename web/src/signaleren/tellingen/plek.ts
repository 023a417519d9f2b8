/** How many tenths of the others lie below a value: 0 to 10. */
export const aantalOnder = (decielen: readonly number[], waarde: number): number =>
  decielen.filter((deciel) => deciel < waarde).length;

/**
 * Where a value stands among ten equal parts, as a fraction. Within a part it is in proportion; outside the outer deciles
 * nobody knows how far others go, so there it stands in the middle of the outer part.
 */
export function plek(decielen: readonly number[], waarde: number): number {
  const onder = aantalOnder(decielen, waarde);
  const [van, tot] = [decielen[onder - 1], decielen[onder]];
  const deel = van === undefined || tot === undefined || tot === van ? 0.5 : (waarde - van) / (tot - van);
  return (onder + deel) / (decielen.length + 1);
}
