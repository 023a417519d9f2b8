import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';

const BLADZIJDE = 20;

/** The kept mails, newest first, a page at a time; asked anew whenever one looks again. */
export const berichtenVraag = () =>
  infiniteQueryOptions({
    queryKey: ['berichten'],
    queryFn: ({ signal, pageParam }) =>
      haal(api.GET('/berichten', { signal, params: { query: { pagina: pageParam, paginaGrootte: BLADZIJDE } } })),
    initialPageParam: 1,
    getNextPageParam: ({ totaal }, paginas) => (paginas.length * BLADZIJDE < totaal ? paginas.length + 1 : undefined),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
