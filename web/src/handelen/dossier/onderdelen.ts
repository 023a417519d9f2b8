import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { type Kamer, laadTeksten } from '../../taal/teksten.ts';
import { type Meldingstand, meldingstand } from '../meldpunt/stand.ts';
import type { Dossier } from './typen.ts';

type Onderdeel = ComponentType<{ readonly dossier: Dossier }>;

/** A part with the texts of its room. */
export const metKamer = (kamer: Kamer, deel: () => Promise<{ readonly default: Onderdeel }>) =>
  lazy(async () => (await Promise.all([deel(), laadTeksten(kamer)]))[0]);

/** Also has what a field that saves itself says. */
const overleg = async () => (await Promise.all([import('../gesprekken/onderdeel.tsx'), laadTeksten('zelfbeeld')]))[0];

/** Steps that a room takes by a window of its own, which asks what the step itself cannot: they do not stand among the others. */
export const EIGEN_STAPPEN: Readonly<Record<string, readonly string[]>> = { melding: ['zetDoor', 'voegSamen'] };

/** What a room adds to the page of a dossier of its procedure, by the code of the procedure. */
export const ONDERDELEN: Readonly<Record<string, LazyExoticComponent<Onderdeel>>> = {
  accountgesprek: metKamer('gesprekken', overleg),
  kwartaaloverleg: metKamer('gesprekken', overleg),
  melding: metKamer('meldpunt', () => import('../meldpunt/deel.tsx')),
  draaiboek: metKamer('draaiboek', () => import('../draaiboek/deel.tsx')),
};

/** What a room knows of where a dossier stands when the sentence of its procedure is not true any more, by the code of the procedure. */
export const EIGEN_STAND: Readonly<Record<string, (dossier: Dossier) => Meldingstand | null>> = {
  melding: meldingstand,
};
