import aanbieders from './aanbieders.json';
import app from './app.json';
import begrippen from './begrippen.json';
import grafiek from './grafiek.json';
import kit from './kit.json';
import overzicht from './overzicht.json';

/** The Dutch texts of the first screens; those of other rooms come with their screen. */
export default { aanbieders, app, begrippen, grafiek, kit, overzicht };
