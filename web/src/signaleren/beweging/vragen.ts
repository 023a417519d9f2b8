import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import type { BewegingZoek } from './zoek.ts';

export type Tredematrix = Verfijnd<components['schemas']['Tredematrix']>;
export type Tredebeweging = Verfijnd<components['schemas']['Tredebeweging']>;
export type Plaats = Tredebeweging['overgangen'][number]['vanPlaats'];

/** The choice of the screen as the API takes it: what was not chosen is left out. */
export const alsVraag = ({ regio, soort, hulpvorm, bereik }: BewegingZoek, bekendOp: string | undefined) => ({
  ...(bekendOp === undefined ? {} : { bekendOp }),
  ...(regio === undefined ? {} : { regio }),
  ...(soort === undefined ? {} : { soort }),
  ...(hulpvorm === undefined ? {} : { hulpvorm }),
  ...(bereik === undefined ? {} : { bereik }),
});

export const matrixVraag = (zoek: BewegingZoek, bekendOp?: string) => {
  const query = {
    ...alsVraag(zoek, bekendOp),
    ...(zoek.kwartalen === undefined ? {} : { kwartalen: Number(zoek.kwartalen) }),
    ...(zoek.bewogen === undefined ? {} : { bewogen: zoek.bewogen }),
  };
  return queryOptions({
    queryKey: ['tredematrix', query],
    queryFn: ({ signal }) => haal(api.GET('/tredematrix', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const bewegingVraag = (zoek: BewegingZoek, bekendOp?: string) => {
  const query = {
    ...alsVraag(zoek, bekendOp),
    ...(zoek.van === undefined ? {} : { van: zoek.van }),
    ...(zoek.tot === undefined ? {} : { tot: zoek.tot }),
  };
  return queryOptions({
    queryKey: ['tredebeweging', query],
    queryFn: ({ signal }) => haal(api.GET('/tredebeweging', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};
