import { createRoute } from '@tanstack/react-router';
import type { Dossierzoek } from '../handelen/dossier/zoek.ts';
import type { Draaiboekzoek } from '../handelen/draaiboek/zoek.ts';
import type { Gesprekkenzoek } from '../handelen/gesprekken/zoek.ts';
import type { Inboxzoek, Meldenzoek } from '../handelen/meldpunt/zoek.ts';
import type { Convenantzoek } from '../handelen/programma/zoek.ts';
import { metTeksten, op } from './stam.tsx';
import { EISEN } from './toegang.ts';
import { zoalsHetStaat } from './zoekparams.ts';

const leesLijst = zoalsHetStaat<Dossierzoek>('procedure toestand stand zoek mijn oefening kvk gebied sorteer pagina');
const leesNieuw = zoalsHetStaat<{ procedure?: string | undefined }>('procedure');
const leesDraaiboek = zoalsHetStaat<Draaiboekzoek>('open alle');

/** The screens of the wing handelen, one line each. */
export const HANDELEN = [
  createRoute(op('/mijn-werk', EISEN.zaken)).lazy(() =>
    metTeksten('werk', import('../handelen/werk/scherm.tsx'), 'dossier'),
  ),
  createRoute(op('/dossiers', EISEN.zaken, leesLijst)).lazy(() =>
    metTeksten('dossier', import('../handelen/dossier/lijst.tsx')),
  ),
  createRoute(op('/dossiers/nieuw', EISEN.zakenSchrijven, leesNieuw)).lazy(() =>
    metTeksten('dossier', import('../handelen/dossier/nieuw.tsx')),
  ),
  createRoute(op('/dossiers/vernietiging', EISEN.zakenSchrijven)).lazy(() =>
    metTeksten('dossier', import('../handelen/dossier/vernietiging.tsx')),
  ),
  createRoute(op('/dossiers/$id', EISEN.zaken)).lazy(() =>
    metTeksten('dossier', import('../handelen/dossier/scherm.tsx')),
  ),
  createRoute(op('/draaiboek', EISEN.zaken, leesDraaiboek)).lazy(() =>
    metTeksten('draaiboek', import('../handelen/draaiboek/scherm.tsx')),
  ),
  createRoute(op('/draaiboek/stappen', EISEN.zaken)).lazy(() =>
    metTeksten('draaiboek', import('../handelen/draaiboek/stappen.tsx')),
  ),
  createRoute(op('/melden', 'openbaar', zoalsHetStaat<Meldenzoek>('stap'))).lazy(() =>
    metTeksten('meldpunt', import('../handelen/meldpunt/melden.tsx')),
  ),
  createRoute(op('/melding-volgen', 'openbaar')).lazy(() =>
    metTeksten('meldpunt', import('../handelen/meldpunt/volgen.tsx')),
  ),
  createRoute(op('/meldpunt', EISEN.landelijk, zoalsHetStaat<Inboxzoek>('tab stand zoek regel'))).lazy(() =>
    metTeksten('meldpunt', import('../handelen/meldpunt/scherm.tsx')),
  ),
  createRoute(op('/gesprekken', EISEN.zaken, zoalsHetStaat<Gesprekkenzoek>('tab soort stand regio zoek'))).lazy(() =>
    metTeksten('gesprekken', import('../handelen/gesprekken/scherm.tsx')),
  ),
  createRoute(op('/convenant', EISEN.leren, zoalsHetStaat<Convenantzoek>('tab instrument van tot'))).lazy(() =>
    metTeksten('programma', import('../handelen/programma/scherm.tsx')),
  ),
] as const;
