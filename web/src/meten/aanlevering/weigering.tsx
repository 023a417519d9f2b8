import { ApiFout } from '../../api/client.ts';
import { ErrorState } from '../../ui/index.ts';

/** Why the server refused, place by place. */
export function Weigering({ fout }: { readonly fout: unknown }) {
  const plekken = fout instanceof ApiFout ? fout.invoer : [];
  return (
    <>
      <ErrorState fout={fout} />
      {plekken.length > 0 && (
        <ul className="baken-opsomming">
          {plekken.map(({ plaats, melding }) => (
            <li key={`${plaats} ${melding}`}>{melding}</li>
          ))}
        </ul>
      )}
    </>
  );
}
