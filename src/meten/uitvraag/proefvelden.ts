import { BELEIDSGEGEVENS, GEGEVENS } from '../catalogus/index.ts';
import type { Doelgroep } from './domain.ts';
import { SJABLONEN, type Sjabloon } from './sjablonen.ts';
import { type Keuzeveld, veldVanBeleidsgegeven, veldVanGegeven } from './veld.ts';

/** The fields and templates that come with Baken, by code. For tests only. */
export const VELDEN = GEGEVENS.map(veldVanGegeven);
export const BELEID = BELEIDSGEGEVENS.map(veldVanBeleidsgegeven);

export function veld(code: string): Keuzeveld {
  const gevonden = [...VELDEN, ...BELEID].find((een) => een.code === code);
  if (!gevonden) throw new Error(code);
  return gevonden;
}

export function sjabloon(code: string): Sjabloon {
  const gevonden = SJABLONEN.find((een) => een.code === code);
  if (!gevonden) throw new Error(code);
  return gevonden;
}

/** A rule without conditions. */
export const IEDEREEN: Doelgroep = {
  ews: false,
  omzetVanaf: null,
  aangewezen: false,
  soorten: [],
  regios: [],
  kvks: [],
  gebieden: [],
  steekproef: null,
};
