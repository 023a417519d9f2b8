import { z } from 'zod';
import { datumVeld, momentVeld, tredeVeld } from '../../platform/http/index.ts';

/** Causes of a threat to continuity, as the convenant names them. */
export const oorzaak = z.enum(['financieel', 'minderVraag', 'personeel', 'anders']);
export type Oorzaak = z.infer<typeof oorzaak>;

/** A signal that ran when a decision was taken. */
const besluitsignaal = z.object({ id: z.int(), titel: z.string(), ernst: z.enum(['licht', 'stevig', 'ernstig']) });
export type Besluitsignaal = z.infer<typeof besluitsignaal>;

export const besluit = z
  .object({
    op: momentVeld,
    trede: tredeVeld,
    reden: z.string(),
    door: z.string(),
    oorzaken: z.array(oorzaak),
    voorstelTrede: tredeVeld.nullable(),
    voorstelOp: momentVeld.nullable(),
    signalen: z.array(besluitsignaal).describe('Signalen die toen liepen: bewijs naast de normen'),
    normset: z.string(),
  })
  .meta({ id: 'Tredebesluit' });

export const gebeurtenis = z
  .object({
    datum: datumVeld,
    soort: z.string(),
    naam: z.string(),
    groep: z.string(),
    trede: tredeVeld.nullable().describe('Trede waartoe deze gebeurtenis op zichzelf leidt'),
    toelichting: z.string(),
    bron: z.string(),
    vastgelegdOp: momentVeld,
  })
  .meta({ id: 'Gebeurtenis' });

export const nieuwBesluit = z
  .object({
    trede: tredeVeld,
    reden: z.string().trim().min(10, 'geef een reden van minstens 10 tekens').max(4000),
    oorzaken: z.array(oorzaak).max(4).default([]).describe('Waardoor de continuïteit onder druk staat'),
    voorstelOp: momentVeld
      .nullable()
      .describe('Het voorstel dat de beslisser zag; is er een nieuwer voorstel, dan wordt het besluit geweigerd'),
  })
  .meta({ id: 'NieuwTredebesluit' });

export const nieuweGebeurtenis = z
  .object({
    datum: datumVeld,
    soort: z.string().max(60),
    toelichting: z.string().trim().max(4000).default(''),
    bron: z.string().trim().min(2, 'vul in waar dit bericht vandaan komt').max(200),
  })
  .meta({ id: 'NieuweGebeurtenis' });
