import { BakenFout } from '../../kernel/fouten.ts';
import { periode } from '../../kernel/periode.ts';
import type { Transactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { Post } from '../../platform/post/index.ts';
import { ensureAanbiederspartijen, laadGebiedspartijen } from '../../platform/toegang/index.ts';
import { toezichthouderOp } from '../register/index.ts';
import type { Gekozen } from './doelgroep.ts';
import { leesGekozen, leesMensen, leesPartijen } from './doelgroepstore.ts';
import type { Uitvraag, Vorm } from './domain.ts';
import { raamVorm, type Vooraf } from './last.ts';
import { leesFormulieren, leesMaat, ROLLEN, stelLastSamen, telZonderMensen } from './laststore.ts';
import { isTeMailen } from './mailen.ts';
import { schrijfUitnodiging } from './mailtekst.ts';
import { leesUitvraag, voegAanleveringenToe, zetVerstuurd } from './store.ts';
import { toetsOntvangers, toetsVerzending } from './toets.ts';
import type { Veld } from './veld.ts';
import { type Vulling, vulVooraf } from './voorafstore.ts';

const BRON = 'Ontvanger van een uitvraag';

/** How many of those who were chosen get each form. */
export const telVormen = (gekozen: readonly Gekozen[]): Map<Vorm, number> =>
  new Map([...Map.groupBy(gekozen, ({ vorm }) => vorm)].map(([vorm, deel]) => [vorm, deel.length]));

export interface Verzonden {
  readonly aanleveringen: number;
  readonly mails: number;
  readonly nietTeMailen: number;
}

export interface Verzending {
  readonly id: number;
  /** As it was read: what somebody changed meanwhile is not sent unseen. */
  readonly revisie: number;
  readonly adres: string;
  readonly nu: Date;
}

/** A delivery that was just made. */
interface Gemaakt extends Gekozen {
  readonly id: number;
  readonly partijId: number;
}

/**
 * Sends a request, all of it or nothing: a delivery for every party that the rule chooses, filled in with what is known, a mail
 * to everyone who can hand in, and the burden as it is now. As the program, in one transaction of its own. Two at once wait
 * for each other; the second gets `conflict`. Throws `ongeldige-invoer` with every place that is in the way.
 */
export async function verstuur(trx: Transactie, post: Post, verzending: Verzending): Promise<Verzonden> {
  const { db } = trx;
  const { id, revisie, nu } = verzending;
  const uitvraag = await leesUitvraag(db, id, true);
  if (uitvraag.status !== 'concept') throw new BakenFout('conflict', 'Deze uitvraag is al verstuurd.');
  if (uitvraag.revisie !== revisie)
    throw new BakenFout('conflict', 'Een ander heeft deze uitvraag intussen gewijzigd. Lees de wijziging eerst.');
  const gekozen = await kiesOntvangers(trx, uitvraag, nu);
  const gemaakt = await maakAanleveringen(trx, uitvraag, gekozen, nu);
  const velden = await leesFormulieren(db, uitvraag);
  const ontvangers = gemaakt.map((een) => ({ ...een, nr: een.id }));
  const over = periode(uitvraag.periode);
  const vullingen = await vulVooraf(db, { aan: uitvraag.aan, periode: over, ontvangers, velden }, nu);
  const partijen = gemaakt.map(({ partijId }) => partijId);
  const mensen = await telZonderMensen(db, uitvraag, partijen);
  const vooraf = telVullingen(gemaakt, vullingen);
  const last = await stelLastSamen(db, { uitvraag, velden, gekozen, vooraf, mensen }, datumInNederland(nu));
  await zetVerstuurd(db, id, last, nu);
  const gemaild = await nodigUit(trx, post, { uitvraag, velden, gemaakt, vullingen }, verzending);
  return { aanleveringen: gemaakt.length, ...gemaild };
}

async function kiesOntvangers({ db }: Transactie, uitvraag: Uitvraag, nu: Date): Promise<Gekozen[]> {
  const vandaag = datumInNederland(nu);
  const gekozen = await leesGekozen(db, uitvraag.aan, uitvraag.doelgroep, vandaag);
  const plekken = [
    ...toetsVerzending(uitvraag.aan, uitvraag, vandaag),
    ...toetsOntvangers(uitvraag.aan, uitvraag, telVormen(gekozen)),
  ];
  if (plekken.length > 0)
    throw new BakenFout('ongeldige-invoer', 'Deze uitvraag kan nog niet worden verstuurd.', plekken);
  return gekozen;
}

async function maakAanleveringen(
  { db }: Transactie,
  uitvraag: Uitvraag,
  gekozen: readonly Gekozen[],
  nu: Date,
): Promise<Gemaakt[]> {
  if (uitvraag.aan === 'gebieden') await laadGebiedspartijen(db, BRON);
  const organisaties = gekozen.flatMap(({ organisatieId }) => organisatieId ?? []);
  if (organisaties.length > 0) await ensureAanbiederspartijen(db, organisaties, BRON);
  const partijen = await leesPartijen(db, gekozen);
  const met = gekozen.map((een) => {
    const partijId = partijen.get(een.sleutel);
    if (partijId === undefined)
      throw new BakenFout(
        'conflict',
        `${een.naam} heeft geen partij: een andere partij heeft al deze naam of dit nummer.`,
      );
    return { ...een, partijId };
  });
  const ids = await voegAanleveringenToe(db, uitvraag, met, nu);
  return met.map((een) => ({ ...een, id: ids.get(een.partijId) ?? 0 }));
}

function telVullingen(gemaakt: readonly Gemaakt[], vullingen: readonly Vulling[]): Vooraf[] {
  const vormVan = new Map(gemaakt.map(({ id, vorm }) => [id, vorm]));
  const geteld = new Map<string, { vorm: Vorm; gegeven: string; bekend: number; overgenomen: number }>();
  for (const { aanlevering, gegeven, herkomst } of vullingen) {
    const vorm = vormVan.get(aanlevering);
    if (!vorm) continue;
    const sleutel = `${vorm} ${gegeven}`;
    const telling = geteld.get(sleutel) ?? { vorm, gegeven, bekend: 0, overgenomen: 0 };
    telling[herkomst] += 1;
    geteld.set(sleutel, telling);
  }
  return [...geteld.values()];
}

interface Uitnodigingen {
  readonly uitvraag: Uitvraag;
  readonly velden: ReadonlyMap<Vorm, readonly Veld[]>;
  readonly gemaakt: readonly Gemaakt[];
  readonly vullingen: readonly Vulling[];
}

async function nodigUit(
  trx: Transactie,
  post: Post,
  { uitvraag, velden, gemaakt, vullingen }: Uitnodigingen,
  { adres, nu }: Verzending,
): Promise<Pick<Verzonden, 'mails' | 'nietTeMailen'>> {
  const vandaag = datumInNederland(nu);
  const { tarieven, gemeten } = await leesMaat(trx.db, vandaag);
  const toezichthouder = (await toezichthouderOp(trx.db, vandaag))?.naam ?? 'toezichthouder';
  const partijen = gemaakt.map(({ partijId }) => partijId);
  const mensen = Map.groupBy(
    await leesMensen(trx.db, partijen, [ROLLEN[uitvraag.aan].indienen]),
    (een) => een.partijId,
  );
  const gevuld = Map.groupBy(vullingen, (een) => een.aanlevering);
  const { titel, deadline, doel, grondslag } = uitvraag;
  const vast = { toezichthouder, titel, periode: periode(uitvraag.periode), deadline, doel, grondslag };
  const telling = { mails: 0, nietTeMailen: 0 };
  for (const een of gemaakt) {
    const vragen = velden.get(een.vorm) ?? [];
    const vooraf = telVullingen([een], gevuld.get(een.id) ?? []);
    const { bekend, overgenomen, minuten } = raamVorm(
      { vorm: een.vorm, ontvangers: 1, velden: vragen },
      vooraf,
      tarieven,
      gemeten,
    );
    const link = `${adres}/aanleveringen/${een.id}`;
    const brief = schrijfUitnodiging({ ...vast, partij: een.naam, velden: vragen, bekend, overgenomen, minuten, link });
    for (const { persoonId, email } of mensen.get(een.partijId) ?? []) {
      const bericht = { ...brief, aan: email, sleutel: `uitvraag-${een.id}-${persoonId}` };
      telling[(await isTeMailen(post.stuur(trx, bericht))) ? 'mails' : 'nietTeMailen'] += 1;
    }
  }
  return telling;
}
