import type { Botspunt } from './opvolgen.ts';

interface BotsingenProps {
  readonly punten: readonly Botspunt[];
  readonly metNaam: boolean;
}

/** Who did what meanwhile. */
export function Botsingen({ punten, metNaam }: BotsingenProps) {
  return (
    <ul>
      {punten.map(({ doel, melding }) => (
        <li key={doel.id}>
          {metNaam && <b>{doel.naam}: </b>}
          {melding}
        </li>
      ))}
    </ul>
  );
}
