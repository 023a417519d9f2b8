/** The import rules of the house, as docs and README of each room tell them. Run by scripts/architectuur.ts. */
const TEST =
  '\\.test\\.tsx?$|^src/platform/database/test(database|server)\\.ts$|^src/(handelen/(draaiboek/proefoverdracht|gesprekken/proefgesprek|meldpunt/proefmeldpunt|werk/proefwerk)|proefapp)\\.ts$';
const KAMER = '^src/(meten|signaleren|handelen)/([^/]+)/';

const regel = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const regels = [
  regel(
    'kern-is-zuiver',
    'The kernel knows only itself.',
    { path: '^src/kernel/', pathNot: TEST },
    { pathNot: '^src/kernel/' },
  ),
  regel(
    'platform-onder-de-vleugels',
    'Technique does not know what it is used for.',
    { path: '^src/platform/' },
    {
      path: '^src/(meten|signaleren|handelen|opdrachten|server\\.ts|main\\.ts)|^demo/|^web/',
    },
  ),
  regel(
    'meten-eerst',
    'Imports run one way: handelen, signaleren, meten.',
    { path: '^src/meten/' },
    {
      path: '^src/(signaleren|handelen)/',
    },
  ),
  regel(
    'signaleren-voor-handelen',
    'Imports run one way: handelen, signaleren, meten.',
    { path: '^src/signaleren/' },
    {
      path: '^src/handelen/',
    },
  ),
  regel(
    'kamer-door-de-deur',
    'Rooms reach each other only by their face.',
    { path: KAMER },
    {
      path: KAMER,
      pathNot: ['^src/$1/$2/', `${KAMER}index\\.ts$`],
    },
  ),
  regel(
    'huis-door-de-deur',
    'What puts the house together knows the face of a room, its routes, its jobs and its command, and what it lends to tests.',
    // A test of the demo holds it to the rules inside the rooms.
    { path: '^(demo|e2e|bench|scripts)/|^src/(opdrachten/|[^/]+\\.ts$)', pathNot: '^demo/.*\\.db\\.test\\.ts$' },
    { path: KAMER, pathNot: `${KAMER}(index|[a-z]*routes|jobs|opdracht|proef[a-z]*)\\.ts$` },
  ),
  regel(
    'sql-in-de-store',
    'Only a store speaks SQL.',
    { path: '^(src|demo)/', pathNot: [TEST, 'store\\.ts$', '^src/platform/(database|jobs)/'] },
    { path: 'node_modules/(pg|kysely|pg-copy-streams)/', dependencyTypesNot: ['type-only'] },
  ),
  regel(
    'http-in-de-routes',
    'Only routes speak HTTP.',
    { path: '^src/', pathNot: [TEST, 'routes\\.ts$', '^src/platform/http/', '^src/server\\.ts$'] },
    { path: 'node_modules/(fastify|@fastify/[^/]+|fastify-[^/]+)/', dependencyTypesNot: ['type-only'] },
  ),
  regel(
    'scherm-apart',
    'The web app knows the API, not the server.',
    { path: '^web/src/', pathNot: TEST },
    { path: '^(src|demo|e2e)/' },
  ),
  regel('server-zonder-scherm', 'The server does not know the web app.', { path: '^(src|demo)/' }, { path: '^web/' }),
  regel(
    'geen-tests-in-het-programma',
    'Tests import the program, not the other way round.',
    { path: '^(src|demo|web/src)/', pathNot: TEST },
    {
      path: `${TEST}|node_modules/(vitest|fast-check)/|^e2e/`,
    },
  ),
  regel(
    'alleen-wat-meegaat',
    'The running server needs no development package.',
    { path: '^(src|demo)/', pathNot: [TEST, '^src/opdrachten/'] },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
    },
  ),
  regel(
    'domein-is-zuiver',
    'Rules about the subject know no database, no web server, no files and no clock.',
    { path: `${KAMER}domain\\.ts$` },
    {
      path: [
        '^src/platform/',
        'node_modules/(pg|kysely|pg-copy-streams|fastify|pino|pg-boss)/',
        '^src/($1)/($2)/([a-z]*store|[a-z]*routes|jobs|opdracht)\\.ts$',
        '^(node:)?(fs|net|http|child_process|worker_threads|timers)',
      ],
    },
  ),
  regel(
    'geen-kring',
    'No two modules need each other while they load.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
  ),
  regel('alles-bestaat', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
];

module.exports = {
  forbidden: regels,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
