import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../../kernel/fouten.ts';
import { schrijfOp } from '../../http/index.ts';
import type { Post } from '../../post/index.ts';
import { aanmelddienstVorm, rolVeld } from '../apischema.ts';
import { MATRIX } from '../domain.ts';
import { begin, type Inlogomgeving, meldMislukt, noteerAanvaarding, zonderFunctie } from '../inloggen.ts';
import type { Persoon } from '../persoonstore.ts';
import { kiesFunctie, magVia } from '../toelating.ts';
import { WEIGERINGEN } from '../weigering.ts';
import { controleerWachtwoord, type Lokaleomgeving } from './aanmelden.ts';
import { aanvaardIngelogd, aanvaardMetWachtwoord, LOKAAL, leesUitnodiging, maakNonce, totpBij } from './aanvaarden.ts';
import { herstelWachtwoord, vraagHerstel } from './herstel.ts';
import { toonTotp } from './totp.ts';
import { LANGSTE } from './wachtwoord.ts';

export interface Lokaalopties extends Inlogomgeving {
  readonly post: Post;
  readonly adres: string;
  /** Without it nobody can log in with a password. */
  readonly sleutel: Buffer | undefined;
  readonly diensten: readonly { readonly id: string; readonly naam: string }[];
}

const tags = ['toegang'];
const emailVeld = z.string().min(3, 'verwacht een e-mailadres').max(254, 'verwacht een e-mailadres');
const wachtwoordVeld = z.string().max(LANGSTE * 4, `verwacht hoogstens ${LANGSTE} tekens`);
const nonceVeld = z.string().regex(/^[\w-]{22}$/, 'verwacht de nonce uit de uitnodiging');
const codeVeld = z.string().max(40, 'verwacht de code uit de app');
const tokenPad = z.object({ token: z.string().regex(/^[\w-]{20,200}$/, 'verwacht de code uit een uitnodiging') });

const ingelogdVorm = z.object({ start: z.string().describe('Waar deze rol begint') });

/** The same for every reason: nobody hears who exists, or what was wrong. */
const GEWEIGERD =
  'E-mailadres, wachtwoord of code klopt niet. Na drie mislukte pogingen moet u steeds langer wachten: eerst een minuut.';

/** Logging in with a password and a second factor, for who has no log-in service, and accepting an invitation. */
export const lokaleRoutes: FastifyPluginAsyncZod<Lokaalopties> = async (app, opties) => {
  const { database, logboek } = opties;
  /** Throws where the installation has no key. */
  const lokaal = (): Lokaleomgeving => {
    if (!opties.sleutel) throw new BakenFout('conflict', 'Inloggen met een wachtwoord staat hier uit (BAKEN_SLEUTEL).');
    return { database, sleutel: opties.sleutel };
  };
  const weigerAanmelding = async (verzoek: FastifyRequest, reden: string): Promise<never> => {
    await meldMislukt(logboek, verzoek, LOKAAL, reden);
    throw new BakenFout('niet-aangemeld', GEWEIGERD);
  };

  app.post(
    '/aanmeldingen',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'meldAan',
        summary: 'Logt in met e-mailadres, wachtwoord en de code uit een app (of een herstelcode)',
        tags,
        body: z.object({ email: emailVeld, wachtwoord: wachtwoordVeld, code: codeVeld }),
        response: { 201: ingelogdVorm },
      },
    },
    async (verzoek, antwoord) => {
      const persoon = await controleerWachtwoord(lokaal(), verzoek.body, verzoek.begonnenOp);
      if (!persoon) return weigerAanmelding(verzoek, 'e-mailadres, wachtwoord of code klopt niet, of is gesloten');
      const functie = await kiesFunctie(database.db, persoon.id, LOKAAL, {}, verzoek.begonnenOp);
      if (!functie.ok) {
        await meldMislukt(logboek, verzoek, LOKAAL, WEIGERINGEN[functie.fout]);
        throw new BakenFout('verboden', WEIGERINGEN[functie.fout]);
      }
      await begin(opties, verzoek, antwoord, { persoon, functie: functie.waarde, via: LOKAAL });
      return antwoord.code(201).send({ start: MATRIX.rollen[functie.waarde.rol].start });
    },
  );

  app.post(
    '/wachtwoord-herstel',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'vraagWachtwoordHerstel',
        summary: 'Mailt een link om een nieuw wachtwoord te kiezen, als dit adres bekend is',
        tags,
        body: z.object({ email: emailVeld }),
        response: { 202: z.object({ melding: z.string() }) },
      },
    },
    async ({ body, begonnenOp }, antwoord) => {
      await vraagHerstel({ ...opties, ...lokaal() }, body.email, begonnenOp);
      return antwoord.code(202).send({ melding: 'Is dit adres bekend? Dan krijgt u een mail met een link.' });
    },
  );

  app.post(
    '/wachtwoord-herstel/bevestiging',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'herstelWachtwoord',
        summary: 'Kiest een nieuw wachtwoord met de link uit de mail; alle sessies eindigen',
        tags,
        body: z.object({ token: z.string().max(200), wachtwoord: wachtwoordVeld, code: codeVeld }),
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      let persoon: Persoon;
      try {
        persoon = await herstelWachtwoord(lokaal(), verzoek.body, verzoek.begonnenOp);
      } catch (fout) {
        // A weak choice is no attack; a wrong link or code may be one.
        const zwak = fout instanceof BakenFout && fout.plekken.some(({ plek }) => plek === 'wachtwoord');
        if (!zwak) await meldMislukt(logboek, verzoek, LOKAAL, 'wachtwoord herstellen');
        throw fout;
      }
      await schrijfOp(logboek, verzoek, {
        wie: zonderFunctie(persoon),
        handeling: 'herstelWachtwoord',
        soort: 'beheer',
        status: 204,
      });
      return antwoord.code(204).send(null);
    },
  );

  app.get(
    '/uitnodigingen/:token',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesUitnodiging',
        summary: 'Wie u uitnodigt, voor welke rol, en hoe u kunt inloggen',
        tags,
        params: tokenPad,
        response: {
          200: z.object({
            partij: z.string(),
            rol: rolVeld,
            rolNaam: z.string(),
            uitleg: z.string(),
            naam: z.string(),
            email: z.string(),
            door: z.string().nullable(),
            verlooptOp: z.iso.datetime(),
            diensten: z.array(aanmelddienstVorm).describe('Inlogdiensten die deze partij toelaat'),
            totp: z
              .object({
                geheim: z.string(),
                adres: z.string(),
                qr: z.string().describe('SVG'),
                nonce: z.string().describe('Hoort bij dit geheim; stuur hem mee bij de aanvaarding'),
              })
              .nullable()
              .describe('Tweede factor voor inloggen met wachtwoord; null als dat hier niet kan'),
          }),
        },
      },
    },
    async ({ params, begonnenOp }, antwoord) => {
      const uitnodiging = await leesUitnodiging(opties, params.token, begonnenOp);
      const { partij, rol, naam, email, doorNaam, verlooptOp } = uitnodiging;
      const { sleutel } = opties;
      const nonce = maakNonce();
      const totp = sleutel &&
        magVia(uitnodiging, LOKAAL) && { ...toonTotp(totpBij(sleutel, params.token, nonce), email), nonce };
      return antwoord.header('Cache-Control', 'no-store').send({
        partij,
        rol,
        rolNaam: MATRIX.rollen[rol].naam,
        uitleg: MATRIX.rollen[rol].uitleg,
        naam,
        email,
        door: doorNaam,
        verlooptOp: verlooptOp.toISOString(),
        diensten: opties.diensten.filter(({ id }) => magVia(uitnodiging, id)).map((d) => ({ id: d.id, naam: d.naam })),
        totp: totp || null,
      });
    },
  );

  app.post(
    '/uitnodigingen/:token/aanvaarding',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'aanvaardUitnodiging',
        summary: 'Kiest een wachtwoord en bevestigt de tweede factor; wie al is ingelogd, krijgt de functie erbij',
        tags,
        params: tokenPad,
        body: z.object({ wachtwoord: wachtwoordVeld, code: codeVeld, nonce: nonceVeld }).partial().nullish(),
        response: {
          201: ingelogdVorm.extend({
            herstelcodes: z.array(z.string()).describe('Eenmalig te zien; elk goed voor één keer'),
          }),
        },
      },
    },
    async (verzoek, antwoord) => {
      const { persoon, functie, via, herstelcodes } = await aanvaard(verzoek);
      await meldAan(verzoek, antwoord, { persoon, functie, via });
      return antwoord
        .code(201)
        .header('Cache-Control', 'no-store')
        .send({ start: MATRIX.rollen[functie.rol].start, herstelcodes: [...herstelcodes] });
    },
  );

  /** `via`: how the session that begins now was proven; a password that was just chosen is not that of an older session. */
  const aanvaard = async ({ sessie, params, body, begonnenOp }: Aanvaarding) => {
    const { wachtwoord, code, nonce } = body ?? {};
    if (wachtwoord !== undefined && code !== undefined && nonce !== undefined) {
      const keuze = { wachtwoord, code, nonce };
      return { ...(await aanvaardMetWachtwoord(lokaal(), params.token, keuze, begonnenOp)), via: LOKAAL };
    }
    if (!sessie || wachtwoord !== undefined)
      throw new BakenFout('ongeldige-invoer', 'Kies een wachtwoord en vul de code uit de app in.');
    return { ...(await aanvaardIngelogd(opties, params.token, sessie, begonnenOp)), via: sessie.via };
  };

  const meldAan = async (verzoek: FastifyRequest, antwoord: FastifyReply, wie: Parameters<typeof begin>[3]) => {
    await begin(opties, verzoek, antwoord, wie);
    await noteerAanvaarding(logboek, verzoek, wie.persoon, wie.functie);
  };
};

type Aanvaarding = Pick<FastifyRequest, 'sessie' | 'begonnenOp'> & {
  readonly params: { readonly token: string };
  readonly body?: Partial<Record<'wachtwoord' | 'code' | 'nonce', string | undefined>> | null | undefined;
};
