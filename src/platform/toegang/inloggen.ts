import type { FastifyReply, FastifyRequest } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../database/index.ts';
import { SESSIEKOEKJE, schrijfOp } from '../http/index.ts';
import type { Logboek } from '../logboek/index.ts';
import { BEZOEKER, type Vrager } from './domain.ts';
import { type Functie, noteerAanmelding, type Persoon } from './persoonstore.ts';
import { eindigMetToken } from './sessiebeheerstore.ts';
import { maakSessie } from './sessiestore.ts';
import { beschrijfToestel } from './toestel.ts';

/** What everything about log-in needs. */
export interface Inlogomgeving {
  readonly database: Database;
  readonly logboek: Logboek;
}

const KOEKJE = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** The browser keeps it until it is closed; how long it is worth anything, the database decides. */
export const zetKoekje = (antwoord: FastifyReply, naam: string, token: string, seconden?: number): FastifyReply =>
  antwoord.setCookie(naam, token, { ...KOEKJE, ...(seconden !== undefined && { maxAge: seconden }) });

export const wisKoekje = (antwoord: FastifyReply, naam: string): FastifyReply => antwoord.clearCookie(naam, KOEKJE);

export const alsVrager = (persoon: Persoon, functie: Functie): Vrager => ({
  rol: functie.rol,
  persoonId: persoon.id,
  naam: persoon.naam,
  partijId: functie.partijId,
  partijNaam: functie.partij,
  client: null,
});

/** Somebody who acts for nobody yet, or for whom that does not matter now. */
export const zonderFunctie = ({ id, naam }: Pick<Persoon, 'id' | 'naam'>): Vrager => ({
  ...BEZOEKER,
  persoonId: id,
  naam,
});

/** The party for which somebody asks. */
export function eigenPartij({ vrager }: Pick<FastifyRequest, 'vrager'>): number {
  if (vrager.partijId === null) throw new BakenFout('verboden', 'U werkt nu voor geen enkele organisatie.');
  return vrager.partijId;
}

/** The person who asks; for what only people do. */
export function eigenPersoon({ vrager }: Pick<FastifyRequest, 'vrager'>): string {
  if (vrager.persoonId === null) throw new BakenFout('verboden', 'Dit kan alleen iemand die zelf is ingelogd.');
  return vrager.persoonId;
}

/** A refusal of one field of the body. */
export const weigerVeld = (plek: string, melding: string): BakenFout =>
  new BakenFout('ongeldige-invoer', melding, [{ plek, melding }]);

/** Begins a session for somebody who proved to be this person. The session that the browser had, whoever's, ends. */
export async function begin(
  { database: { db }, logboek }: Inlogomgeving,
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  { persoon, functie, via }: { readonly persoon: Persoon; readonly functie: Functie; readonly via: string },
): Promise<void> {
  const nu = verzoek.begonnenOp;
  const oud = verzoek.cookies[SESSIEKOEKJE];
  if (oud) await eindigMetToken(db, oud);
  const toestel = beschrijfToestel(verzoek.headers['user-agent']);
  const token = await maakSessie(db, { persoonId: persoon.id, functieId: functie.id, via, toestel }, nu);
  await noteerAanmelding(db, persoon.id, nu);
  await schrijfOp(logboek, verzoek, {
    wie: alsVrager(persoon, functie),
    handeling: 'aanmelden',
    soort: 'aanmelden',
    toelichting: `via ${via}`,
  });
  zetKoekje(antwoord, SESSIEKOEKJE, token);
}

/** An invitation that somebody took: from then on they have that functie. */
export const noteerAanvaarding = (
  logboek: Logboek,
  verzoek: FastifyRequest,
  persoon: Persoon,
  functie: Functie,
): Promise<void> =>
  schrijfOp(logboek, verzoek, {
    wie: alsVrager(persoon, functie),
    handeling: 'aanvaardUitnodiging',
    soort: 'beheer',
    toelichting: `${functie.rol} van ${functie.partij}`,
  });

/** A log-in that did not succeed, with our own reason. Who it was to be is not known, so not written. */
export const meldMislukt = (logboek: Logboek, verzoek: FastifyRequest, via: string, reden: string): Promise<void> =>
  schrijfOp(logboek, verzoek, {
    wie: BEZOEKER,
    handeling: 'aanmelden',
    soort: 'aanmelden',
    uitkomst: 'geweigerd',
    status: 401,
    toelichting: `via ${via}: ${reden}`,
  });
