export { type AppOpties, maakApp } from './app.ts';
export { SESSIEKOEKJE } from './bewaking.ts';
export { API_PAD, API_VERSIE } from './openapi.ts';
export { schrijfOp } from './opschrijven.ts';
export * from './velden.ts';
export { registreerWeb } from './web.ts';
