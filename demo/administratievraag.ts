import { datum, plusDagen } from '../src/kernel/datum.ts';
import { periode } from '../src/kernel/periode.ts';
import { leesKeuzevelden, type Opzet } from '../src/meten/uitvraag/index.ts';
import { type Aanlevering, onaangeroerd } from './aanlevering.ts';
import { schrijfAanleveringen, schrijfCellen } from './aanleveringenstore.ts';
import { IEDEREEN, leesVormen, leverIn, raamZonderVoorkennis } from './eenvoudig.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { klem, toeval } from './toeval.ts';
import type { Omgeving } from './uitvragen.ts';
import { schrijfUitvraag, schrijfWaarnemingen } from './uitvragenstore.ts';

const VERSTUURD = datum('2026-03-02');
const DEADLINE = datum('2026-04-15');
const GESLOTEN = datum('2026-05-18');
const GEVRAAGD = ['werkUren', 'administratieUren'];
const DOELGROEP = { ...IEDEREEN, ews: true, steekproef: { aantal: 40, zaad: 'administratietijd' } };

/** How many hours professionals spent on administration in 2025, asked of a sample. */
export async function vraagAdministratietijd(omgeving: Omgeving): Promise<void> {
  const { trx, kies, mensen, zaad } = omgeving;
  const keuze = await leesKeuzevelden(trx.db, 'aanbieders', LAATSTE_DAG);
  const velden = keuze
    .filter(({ code }) => GEVRAAGD.includes(code))
    .map(({ code, versie, vormen }) => ({ code, versie, vormen, verplicht: true }));
  const opzet: Opzet = {
    ...{
      titel: 'Administratietijd van professionals, 2025',
      pilot: false,
      periode: periode('2025'),
      deadline: DEADLINE,
    },
    doel: 'Zien hoeveel werktijd van professionals naar administratie gaat. Het doel is hoogstens 10%.',
    grondslag: 'Hervormingsagenda Jeugd: minder administratieve lasten',
    ...{ velden, doelgroep: DOELGROEP, vierOgen: false },
  };
  const door = mensen.toezicht;
  const ontvangers = await kies(DOELGROEP);
  const vormen = await leesVormen(omgeving, 'aanbieders', velden, ['aanbieder', 'gi', 'combinatie']);
  const last = await raamZonderVoorkennis(omgeving, 'aanbieders', ontvangers, vormen);
  const uitvraag = await schrijfUitvraag(trx, 'aanbieders', opzet, last, {
    verstuurd: VERSTUURD,
    gesloten: GESLOTEN,
    door,
  });
  const lijst = ontvangers.map((ontvanger, i): Aanlevering => {
    // One never answered.
    if (i === 7) return onaangeroerd(ontvanger);
    const t = toeval(`${zaad}/administratietijd/${ontvanger.sleutel}`);
    const week = Math.round(t.tussen(27, 34) * 2) / 2;
    const deel = klem(t.normaal(0.24, 0.07), 0.07, 0.45);
    const antwoorden = new Map([
      ['werkUren', String(week)],
      ['administratieUren', String(Math.round(week * deel * 2) / 2)],
    ]);
    const dag = plusDagen(VERSTUURD, t.heel(10, 43));
    const geaccepteerd = { op: moment(plusDagen(dag, t.heel(1, 12)), t.heel(0, 479)), door };
    const wie = mensen.indiener(ontvanger);
    return leverIn(ontvanger, vormen.get(ontvanger.vorm) ?? [], antwoorden, {
      op: moment(dag, t.heel(0, 479)),
      door: wie,
      herkomst: 'getypt',
      geaccepteerd,
    });
  });
  const ids = await schrijfAanleveringen(trx, uitvraag, lijst);
  await schrijfCellen(trx, uitvraag, lijst, ids);
  await schrijfWaarnemingen(trx, uitvraag, moment(GESLOTEN, 0));
}
