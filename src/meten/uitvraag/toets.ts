import { type Datum, parseDatum, plusDagen } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { eindeVan, parsePeriode } from '../../kernel/periode.ts';
import { dichtstbij } from '../catalogus/index.ts';
import { type Aan, type Opzet, VORMEN_VAN } from './domain.ts';
import type { Keuzeveld } from './veld.ts';

/** What a request is held against. */
export interface Toetsgegevens {
  /** Every field that can be asked of this group, latest version. */
  readonly keuzevelden: readonly Keuzeveld[];
  /** Field versions that exist, as `code@versie`. */
  readonly versies: ReadonlyMap<string, Keuzeveld>;
  /** KvK numbers in the rule that are not in the register. */
  readonly onbekendeKvks: readonly string[];
}

/** What can never be kept, also not in a concept: fields that do not exist or do not fit, a rule about nobody. */
export function toetsOpzet(aan: Aan, opzet: Opzet, { keuzevelden, versies, onbekendeKvks }: Toetsgegevens): Plek[] {
  const codes = keuzevelden.map(({ code }) => code);
  const gezien = new Set<string>();
  const velden = opzet.velden.flatMap(({ code, versie, vormen }, nummer): Plek[] => {
    const plek = `velden/${nummer}`;
    if (gezien.has(code)) return [{ plek, melding: `${code} staat er twee keer in; verwacht elk gegeven één keer` }];
    gezien.add(code);
    const veld = versies.get(`${code}@${versie}`);
    if (!veld) {
      const bestaat = codes.includes(code);
      const lijkt = bestaat ? null : dichtstbij(code, codes);
      const verwacht = bestaat ? 'deze versie bestaat niet' : `onbekend gegeven${lijkt ? `; bedoelt u ${lijkt}?` : ''}`;
      return [{ plek, melding: `${code}, versie ${versie}: ${verwacht}` }];
    }
    const vreemd = vormen.filter((vorm) => !veld.vormen.includes(vorm));
    if (vreemd.length === 0) return [];
    return [
      {
        plek,
        melding: `${veld.naam} past niet in het formulier ${vreemd.join(', ')}; verwacht ${veld.vormen.join(', ')}`,
      },
    ];
  });
  return [...velden, ...toetsDoelgroep(aan, opzet, onbekendeKvks)];
}

function toetsDoelgroep(aan: Aan, { doelgroep, vierOgen }: Opzet, onbekendeKvks: readonly string[]): Plek[] {
  const plekken: Plek[] = onbekendeKvks.map((kvk) => ({
    plek: 'doelgroep/kvks',
    melding: `${kvk} staat niet in het register`,
  }));
  if (aan === 'gebieden') {
    const { ews, omzetVanaf, aangewezen, soorten, kvks } = doelgroep;
    if (ews || omzetVanaf !== null || aangewezen || soorten.length > 0 || kvks.length > 0)
      plekken.push({
        plek: 'doelgroep',
        melding:
          'gemeenten en regio’s hebben geen omzet, soort, aanwijzing of KvK-nummer; kies alleen gebieden en regio’s',
      });
    if (vierOgen)
      plekken.push({ plek: 'vierOgen', melding: 'bij gemeenten en regio’s keurt niemand apart goed; zet dit uit' });
  } else if (doelgroep.gebieden.length > 0)
    plekken.push({ plek: 'doelgroep/gebieden', melding: 'deze vraag gaat naar aanbieders; kies geen gebieden' });
  return plekken;
}

/** What is still in the way of sending a request that can be kept. */
export function toetsVerzending(aan: Aan, opzet: Opzet, vandaag: Datum): Plek[] {
  const plekken: Plek[] = [];
  const over = parsePeriode(opzet.periode);
  if (!over.ok) plekken.push({ plek: 'periode', melding: over.fout });
  else if (eindeVan(over.waarde) >= vandaag)
    plekken.push({
      plek: 'periode',
      melding: `${opzet.periode} loopt tot en met ${eindeVan(over.waarde)}; verwacht een periode die voorbij is`,
    });
  if (over.ok && aan === 'gebieden' && opzet.periode.length !== 4)
    plekken.push({
      plek: 'periode',
      melding: `gevonden ${opzet.periode}; verwacht een heel jaar, want beleid geldt per jaar`,
    });
  const deadline = parseDatum(opzet.deadline);
  if (!deadline.ok) plekken.push({ plek: 'deadline', melding: deadline.fout });
  else if (deadline.waarde <= vandaag)
    plekken.push({
      plek: 'deadline',
      melding: `${opzet.deadline} is geweest; verwacht ${plusDagen(vandaag, 1)} of later`,
    });
  if (opzet.velden.length === 0)
    plekken.push({ plek: 'velden', melding: 'er wordt nog niets gevraagd; kies minstens één gegeven' });
  if (aan === 'gebieden' && opzet.doelgroep.gebieden.length === 0)
    plekken.push({ plek: 'doelgroep/gebieden', melding: 'kies gemeenten, jeugdregio’s of beide' });
  return plekken;
}

/** What is wrong with whom the rule chose: nobody at all, or somebody whose form asks nothing. */
export function toetsOntvangers(aan: Aan, opzet: Opzet, perVorm: ReadonlyMap<string, number>): Plek[] {
  const alle = [...perVorm.values()].reduce((totaal, een) => totaal + een, 0);
  if (alle === 0)
    return [{ plek: 'doelgroep', melding: 'niemand voldoet aan deze regel; verwacht minstens één ontvanger' }];
  if (opzet.velden.length === 0) return [];
  return VORMEN_VAN[aan]
    .filter((vorm) => (perVorm.get(vorm) ?? 0) > 0 && !opzet.velden.some(({ vormen }) => vormen.includes(vorm)))
    .map((vorm) => ({
      plek: 'velden',
      melding: `het formulier ${vorm} is leeg, maar ${perVorm.get(vorm)} ontvangers krijgen het; kies er een gegeven voor`,
    }));
}
