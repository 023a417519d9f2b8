import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Stroomzoek } from '../wachttijden/zoek.ts';

export type Gebruik = Verfijnd<components['schemas']['Zorggebruik']>;
export type Verdeelrij = Gebruik['perSoort'][number];
export type Plafonds = Verfijnd<components['schemas']['Plafonds']>;
export type Plafondrij = Plafonds['plafonds'][number];

export const gebruikVraag = (zoek: Stroomzoek) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['zorggebruik', query],
    queryFn: ({ signal }): Promise<Gebruik> => haal(api.GET('/zorggebruik', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export type Prijsvolume = Verfijnd<components['schemas']['Prijsvolume']>;
export type Soortoorzaak = Prijsvolume['perSoort'][number];
export type Oorzaken = NonNullable<Prijsvolume['totaal']>;

export const prijsvolumeVraag = (zoek: Stroomzoek) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['prijsvolume', query],
    queryFn: ({ signal }): Promise<Prijsvolume> => haal(api.GET('/prijsvolume', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const plafondVraag = (zoek: { readonly regio?: string | undefined; readonly jaar?: number | undefined }) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['plafonds', query],
    queryFn: ({ signal }): Promise<Plafonds> => haal(api.GET('/plafonds', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

interface Plek {
  readonly code: string;
  readonly agb: string;
  readonly jaar: number;
}

/** `versie`: the one that was on the screen, 0 for a new ceiling. */
export const zetPlafond = (
  path: Plek,
  body: { readonly bedrag: number; readonly gemeenten: string[] | null; readonly versie: number },
) => haal(api.PUT('/jeugdregios/{code}/plafonds/{agb}/{jaar}', { params: { path }, body }));

export const verwijderPlafond = (path: Plek, versie: number) =>
  haal(api.DELETE('/jeugdregios/{code}/plafonds/{agb}/{jaar}', { params: { path, query: { versie } } }));
