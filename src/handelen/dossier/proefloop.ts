import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import type { Dader, Gebeurtenis, Inhoud, Veldwaarde } from './gebeurtenis.ts';
import type { Bekenden, Opdracht } from './opdracht.ts';
import type { Procedure, Veld } from './procedure.ts';
import { type Procedureboek, type Stand, stap, type Termijn, vouw } from './stand.ts';
import { toets } from './toets.ts';
import { leesVeld } from './velden.ts';

/** Walks through a procedure without a database, and says what a dossier that stands so should never be. For tests only. */

const BEGIN = datum('2026-11-27');
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Somebody for every role of a procedure, each of a party of its own, and a stranger. */
export function mensenVan(procedure: Procedure): Map<string, Dader> {
  const rollen = Object.entries(procedure.rollen);
  const mensen = rollen.map(([rol, { systeemrollen }], i): [string, Dader] => [
    rol,
    { persoonId: uuid(i + 1), naam: rol, partijId: i + 1, systeemrol: systeemrollen[0] ?? '' },
  ]);
  return new Map([
    ...mensen,
    ['vreemde', { persoonId: uuid(999), naam: 'vreemde', partijId: 999, systeemrol: 'analist' }],
  ]);
}

/** What fits in a field. */
export function vulling(veld: Veld): Veldwaarde {
  const eerste = veld.keuzes?.[0]?.code ?? 'iets';
  const perType = {
    tekst: 'een woord',
    langeTekst: 'een paar woorden',
    getal: 3,
    geld: 1500.5,
    datum: '2026-12-01',
    jaNee: true,
    keuze: eerste,
    keuzes: [eerste],
  } as const;
  const waarde = perType[veld.type];
  return typeof waarde === 'object' ? [...waarde] : waarde;
}

const vulIn = (procedure: Procedure, gevraagd: readonly { readonly veld: string }[]): Record<string, Veldwaarde> =>
  Object.fromEntries(
    gevraagd.flatMap(({ veld }) => {
      const regel = procedure.velden[veld];
      return regel ? [[veld, vulling(regel)]] : [];
    }),
  );

/** A dossier in the memory of a test: what happened in it, how it stands, and the calendar. */
export class Proefdossier {
  readonly procedure: Procedure;
  readonly boek: Procedureboek;
  readonly mensen: Map<string, Dader>;
  readonly bekenden: Bekenden;
  readonly keten: Gebeurtenis[] = [];
  dag: Datum = BEGIN;
  stand: Stand;

  constructor(procedure: Procedure, boek: Procedureboek = () => procedure) {
    this.procedure = procedure;
    this.boek = boek;
    this.mensen = mensenVan(procedure);
    const daders = [...this.mensen.values()];
    this.bekenden = {
      personen: new Map(
        daders.map((d) => [
          d.persoonId ?? '',
          {
            ...{ id: d.persoonId ?? '', naam: d.naam },
            namens: [{ partijId: d.partijId ?? 0, rol: d.systeemrol }],
          },
        ]),
      ),
      partijen: new Map(
        [...this.mensen].map(([rol, d]) => {
          const soort = procedure.rollen[rol]?.partijen[0] ?? 'client';
          return [d.partijId ?? 0, { id: d.partijId ?? 0, naam: d.naam, soort }];
        }),
      ),
    };
    const leider = this.dader(procedure.opent.rol);
    const [onderwerp] = procedure.onderwerpen;
    this.keten.push(
      this.#gebeurtenis(leider, {
        soort: 'geopend',
        gegevens: {
          procedure: procedure.code,
          versie: procedure.versie,
          titel: 'Een proef',
          onderwerp:
            onderwerp === 'geen' ? { soort: 'geen' } : { soort: 'gemeente', code: 'GM0363', naam: 'Amsterdam' },
          velden: vulIn(procedure, procedure.opent.vraagt),
          partij: { id: leider.partijId ?? 0, naam: leider.naam },
          rol: procedure.opent.rol,
          systeemrollen: null,
        },
      }),
    );
    this.stand = vouw(this.keten, this.boek);
  }

  dader(rol: string): Dader {
    const gevonden = this.mensen.get(rol);
    if (!gevonden) throw new RangeError(`nobody is ${rol}`);
    return gevonden;
  }

  #gebeurtenis(dader: Dader, inhoud: Inhoud): Gebeurtenis {
    const kop = {
      nummer: this.keten.length + 1,
      op: new Date(`${this.dag}T10:00:00Z`),
      dag: this.dag,
      dader,
      voor: null,
    };
    return { ...kop, ...inhoud };
  }

  /** Lets somebody try something. Answers why it was refused; null: it happened. */
  doe(dader: Dader, opdracht: Opdracht): string | null {
    const regels = this.boek(this.stand.procedure, this.stand.versie);
    const oordeel = toets(this.stand, regels, opdracht, dader, this.dag, this.bekenden);
    if (!oordeel.ok) return oordeel.fout.melding;
    const g = this.#gebeurtenis(dader, oordeel.waarde);
    this.keten.push(g);
    this.stand = stap(this.stand, g, this.boek);
    return null;
  }

  /** Every role gets somebody who plays it. */
  nodigIedereenUit(): void {
    for (const [rol, dader] of this.mensen) {
      if (rol === this.procedure.opent.rol || rol === 'vreemde') continue;
      const opdracht: Opdracht = { soort: 'deelnemerErbij', partijId: dader.partijId ?? 0, rol, tot: null };
      const bezwaar = this.doe(this.dader(this.procedure.opent.rol), opdracht);
      if (bezwaar) throw new RangeError(bezwaar);
    }
  }

  /** Takes a step as the first role that may, with everything filled in and done that it asks for. */
  neem(code: string, dagen: number): string | null {
    this.dag = plusDagen(this.dag, dagen);
    const regel = this.procedure.overgangen[code];
    if (!regel) return `no ${code}`;
    if (regel.klaar)
      for (const taak of this.stand.taken)
        if (taak.stand === 'open' && taak.verplicht)
          this.doe(this.dader(taak.voor ?? this.procedure.opent.rol), {
            soort: 'taakKlaar',
            taak: taak.id,
            toelichting: '',
          });
    return this.doe(this.dader(regel.door[0] ?? ''), {
      soort: 'overgang',
      overgang: code,
      van: this.stand.toestand,
      velden: vulIn(this.procedure, regel.vraagt),
      reden: 'daar is reden voor',
      grond: 'daar is grond voor',
    });
  }
}

/** What is wrong with a dossier that stands so by this procedure; empty when all is as the definition allows. */
export function mankementen(stand: Stand, procedure: Procedure, keten: readonly Gebeurtenis[]): string[] {
  const toestand = procedure.toestanden[stand.toestand];
  if (!toestand) return [`state ${stand.toestand} is not in the procedure`];
  const fout: string[] = [];
  const moet = (goed: boolean, melding: string) => {
    if (!goed) fout.push(melding);
  };
  moet((stand.geslotenOp !== null) === toestand.einde, 'closed exactly in an end');
  moet(
    stand.deelnemers.some((d) => d.rol === procedure.opent.rol && d.tot === null),
    'somebody leads, for as long as it lives',
  );
  const sleutels = stand.deelnemers.map((d) => `${d.partijId}:${d.rol}`);
  moet(new Set(sleutels).size === sleutels.length, 'a party is once in a role');
  for (const [code, waarde] of Object.entries(stand.velden)) {
    const veld = procedure.velden[code];
    moet(veld !== undefined && leesVeld(veld, waarde).ok, `field ${code} holds what fits`);
  }
  return [...fout, ...taakmankementen(stand, procedure), ...termijnmankementen(stand, procedure, keten)];
}

function taakmankementen(stand: Stand, procedure: Procedure): string[] {
  const fout: string[] = [];
  const regels = new Set(procedure.toestanden[stand.toestand]?.taken.map(({ code }) => code));
  if (new Set(stand.taken.map(({ id }) => id)).size < stand.taken.length) fout.push('two tasks are one');
  for (const taak of stand.taken) {
    const open = taak.stand === 'open';
    if (open === (taak.afgelopenOp !== null)) fout.push(`task ${taak.id} is open or has ended`);
    if (open && stand.geslotenOp !== null) fout.push(`task ${taak.id} is open in a closed dossier`);
    if (open && taak.code !== null && !regels.has(taak.code)) fout.push(`task ${taak.id} is of another state`);
  }
  for (const code of regels)
    if (stand.taken.filter((t) => t.code === code && t.stand === 'open').length > 1)
      fout.push(`task ${code} is open twice`);
  return fout;
}

/** Met, extended with a reason, standing still, or running to a day that shows whether it is late: nothing else. */
function termijnmankementen(stand: Stand, procedure: Procedure, keten: readonly Gebeurtenis[]): string[] {
  const fout: string[] = [];
  for (const [code, regel] of Object.entries(procedure.termijnen)) {
    const alle = stand.termijnen.filter((t) => t.code === code);
    const lopend = alle.filter((t) => t.afgelopenOp === null);
    if (lopend.length > 1) fout.push(`term ${code} runs twice`);
    const moetLopen = regel.loopt.includes(stand.toestand);
    const magStil = regel.staatStil.includes(stand.toestand);
    if (moetLopen && (lopend.length !== 1 || lopend[0]?.stilSinds !== null)) fout.push(`term ${code} must run here`);
    if (!moetLopen && !magStil && lopend.length > 0) fout.push(`term ${code} is met by leaving its states`);
    if (magStil && lopend.some((t) => t.stilSinds === null)) fout.push(`term ${code} must stand still here`);
    for (const t of alle)
      if (t.oorspronkelijkTot !== eindeVan(t.begon, regel)) fout.push(`term ${code} lost its first day`);
  }
  for (const t of stand.termijnen) fout.push(...verschovenZonderReden(t, keten));
  return fout;
}

/** A term whose day is another than it was is so by an extension with a reason, or because its clock stood still. */
function verschovenZonderReden(t: Termijn, keten: readonly Gebeurtenis[]): string[] {
  const uitstel = keten.filter((g) => g.soort === 'termijnVerlengd' && g.gegevens.termijn === t.code);
  const stond = keten.filter((g) => g.soort === 'overgang' && g.dag > t.begon).length > 0;
  const fout: string[] = [];
  if (t.tot < t.oorspronkelijkTot) fout.push(`term ${t.code} became shorter`);
  if (t.tot !== t.oorspronkelijkTot && t.verlengingen.length === 0 && !stond)
    fout.push(`term ${t.code} moved by itself`);
  if (t.verlengingen.length > uitstel.length || t.verlengingen.some(({ reden }) => reden.length < 10))
    fout.push(`term ${t.code} was extended without a reason`);
  return fout;
}
