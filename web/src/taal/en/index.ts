import aanbieder from './aanbieder.json';
import aanbieders from './aanbieders.json';
import app from './app.json';
import begrippen from './begrippen.json';
import definities from './definities.json';
import gegevens from './gegevens.json';
import grafiek from './grafiek.json';
import kit from './kit.json';
import overzicht from './overzicht.json';
import post from './post.json';
import regio from './regio.json';
import verantwoording from './verantwoording.json';

export default {
  aanbieder,
  aanbieders,
  app,
  begrippen,
  definities,
  gegevens,
  grafiek,
  kit,
  overzicht,
  post,
  regio,
  verantwoording,
};
