interface StaafLijstProps {
  readonly label: string;
  /** A bar of the whole width is this much; without it the largest of them. */
  readonly heel?: number;
  readonly delen: readonly {
    readonly sleutel: string;
    readonly naam: React.ReactNode;
    readonly waarde: number;
    readonly tekst: string;
  }[];
}

/** Names with a bar and a number: a bar chart that is a list, so it needs no table twin. */
export function StaafLijst({ label, delen, heel }: StaafLijstProps) {
  const grootste = heel ?? Math.max(...delen.map((deel) => deel.waarde), 0);
  return (
    <ul className="baken-staven" aria-label={label}>
      {delen.map(({ sleutel, naam, waarde, tekst }) => (
        <li key={sleutel}>
          <span className="baken-staven__naam">{naam}</span>
          <span className="baken-staven__spoor" aria-hidden="true">
            <span style={{ width: grootste > 0 ? `${Math.min(1, waarde / grootste) * 100}%` : 0 }} />
          </span>
          <b>{tekst}</b>
        </li>
      ))}
    </ul>
  );
}
