import { openGegevens, pseudoniembestand } from './gegevens.ts';
import type { Voer } from './opdracht.ts';

/** `./baken ijw controleer BESTAND|MAP…` checks messages, without a database; `vernieuw-sleutel` gives everybody another pseudonym. */
export const voer: Voer = async (args, { config, schrijf }) => {
  if (args.length === 1 && args[0] === 'vernieuw-sleutel') {
    const { vernieuwSleutel } = await import('../meten/berichtenverkeer/index.ts');
    return vernieuwSleutel({
      schrijf,
      openDatabase: () => openGegevens(config),
      sleutelbestand: () => pseudoniembestand(config),
    });
  }
  const { voerIjw } = await import('../meten/berichtenverkeer/opdracht.ts');
  return voerIjw(args, { schrijf });
};
