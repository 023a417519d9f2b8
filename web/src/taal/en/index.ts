import aanbieder from './aanbieder.json';
import aanbieders from './aanbieders.json';
import aanlevering from './aanlevering.json';
import aansluiting from './aansluiting.json';
import actualiteit from './actualiteit.json';
import adres from './adres.json';
import app from './app.json';
import begrippen from './begrippen.json';
import berichteninlezen from './berichteninlezen.json';
import berichtkwaliteit from './berichtkwaliteit.json';
import beweging from './beweging.json';
import binnenkomen from './binnenkomen.json';
import concentratie from './concentratie.json';
import controles from './controles.json';
import definities from './definities.json';
import delen from './delen.json';
import dossier from './dossier.json';
import draaiboek from './draaiboek.json';
import gegevens from './gegevens.json';
import gesprekken from './gesprekken.json';
import grafiek from './grafiek.json';
import kit from './kit.json';
import meldpunt from './meldpunt.json';
import overzicht from './overzicht.json';
import paginas from './paginas.json';
import pilot from './pilot.json';
import post from './post.json';
import programma from './programma.json';
import regio from './regio.json';
import respons from './respons.json';
import scenario from './scenario.json';
import signaalkwaliteit from './signaalkwaliteit.json';
import signaalregels from './signaalregels.json';
import signalen from './signalen.json';
import stroom from './stroom.json';
import tellingen from './tellingen.json';
import toegang from './toegang.json';
import uitvraag from './uitvraag.json';
import verantwoording from './verantwoording.json';
import wachttijden from './wachttijden.json';
import werk from './werk.json';
import zelfbeeld from './zelfbeeld.json';
import zorggebruik from './zorggebruik.json';

export default {
  aanbieder,
  aanlevering,
  aansluiting,
  aanbieders,
  app,
  begrippen,
  actualiteit,
  adres,
  berichtkwaliteit,
  berichteninlezen,
  beweging,
  binnenkomen,
  concentratie,
  controles,
  definities,
  delen,
  dossier,
  draaiboek,
  gegevens,
  grafiek,
  kit,
  overzicht,
  meldpunt,
  gesprekken,
  programma,
  paginas,
  pilot,
  post,
  regio,
  respons,
  signaalkwaliteit,
  signaalregels,
  signalen,
  scenario,
  stroom,
  tellingen,
  toegang,
  uitvraag,
  verantwoording,
  wachttijden,
  werk,
  zelfbeeld,
  zorggebruik,
};
