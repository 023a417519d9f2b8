import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';

/** What every command gets. */
export interface Context {
  readonly config: Config;
  /** One line for the user, on standard output. */
  schrijf(regel: string): void;
}

/** A command does its work and answers the exit code: 0 done, 1 refused. */
export type Voer = (args: readonly string[], context: Context) => Promise<number>;

/** One command of the command line. Its code is loaded only when it is asked for. */
export interface Opdracht {
  readonly naam: string;
  /** What comes after the name, as help shows it. */
  readonly gebruik: string;
  readonly uitleg: string;
  /** All that `./baken help NAAM` tells, where that is more than the two above. */
  hulp?(): Promise<readonly string[]>;
  laad(): Promise<{ voer: Voer }>;
}

/** Reads options such as `--poort 8080` and nothing else. Throws a BakenFout (exit code 2) for any other word. */
export function readOpties<T extends ParseArgsOptionsConfig>(naam: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false, strict: true }).values;
  } catch (fout) {
    throw new BakenFout('ongeldige-invoer', `${vertaal(fout, args)} Zie ./baken help ${naam}.`);
  }
}

function vertaal(fout: unknown, args: readonly string[]): string {
  const [, woord] = /'([^'\s]+)/.exec((fout as Error).message) ?? [];
  switch ((fout as NodeJS.ErrnoException).code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `De keuze ${woord} bestaat niet.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${woord}" hoort hier niet.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `Bij ${woord} hoort een waarde.`;
    default:
      return `Dit is niet te begrijpen: ${args.join(' ')}.`;
  }
}

/** A port as text. Throws a BakenFout when it is none; undefined stays undefined. */
export function readPoort(tekst: string | undefined): number | undefined {
  if (tekst === undefined) return undefined;
  const poort = Number(tekst);
  if (!/^\d+$/.test(tekst) || poort > 65_535)
    throw new BakenFout('ongeldige-invoer', `"${tekst}" is geen poort; verwacht een getal van 0 tot en met 65535.`);
  return poort;
}
