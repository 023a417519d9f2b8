const DAG_MS = 86_400_000;

/** So many days later, both as `YYYY-MM-DD`. */
export const plusDagen = (dag: string, dagen: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);
