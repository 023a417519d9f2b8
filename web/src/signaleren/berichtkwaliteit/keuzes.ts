import type { Kwaliteit } from './vragen.ts';

/** Regions, municipalities and providers that there is something of. */
export function keuzesUit(beeld: Kwaliteit | undefined) {
  const aanbieders = new Map<string, string>();
  for (const { partijen } of beeld?.termijnen ?? [])
    for (const { soort, code, naam } of partijen) if (soort === 'agb') aanbieders.set(code, naam);
  return {
    regios: beeld?.regios ?? [],
    gemeenten: beeld?.gemeenten ?? [],
    aanbieders: [...aanbieders]
      .map(([code, naam]) => ({ code, naam }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}
