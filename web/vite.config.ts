import { readFileSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';

/** Lets the browser fetch the one font together with the style sheet, so that the text does not jump. */
function preloadFont(): Plugin {
  return {
    name: 'baken-preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((bestand) => bestand.endsWith('.woff2'))
          .map((bestand) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${bestand}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

const TEKSTEN = /[\\/]taal[\\/](nl|en)[\\/]\w+\.json$/;

type Tekstboom = { [sleutel: string]: string | Tekstboom };

/** Compiles the ICU texts while building, so that their parser (10 KB) need not go to the browser. */
function compileTeksten(): Plugin {
  const compileBoom = (boom: Tekstboom): object =>
    Object.fromEntries(
      Object.entries(boom).map(([sleutel, tekst]) => [
        sleutel,
        typeof tekst === 'string' ? compile(tekst) : compileBoom(tekst),
      ]),
    );
  return {
    name: 'baken-compile-teksten',
    enforce: 'pre',
    transform: {
      filter: { id: TEKSTEN },
      handler: (code) => ({
        code: `export default ${JSON.stringify(compileBoom(JSON.parse(code)))}`,
        moduleType: 'js',
        map: null,
      }),
    },
  };
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  root: import.meta.dirname,
  define: { __BAKEN_VERSIE__: JSON.stringify(version) },
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    react(),
    compileTeksten(),
    preloadFont(),
  ],
  resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  build: {
    outDir: 'dist',
    // Says which files belong to the first screen; the check of its size reads it.
    manifest: true,
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: {
      // Every browser that reads es2023 fetches ahead by itself.
      polyfill: false,
      // What the entry itself needs is there already: each screen naming it again would only make the entry larger.
      resolveDependencies: (_bestand, nodig, { hostType }) =>
        hostType === 'html'
          ? nodig
          : nodig.filter(
              (deel) =>
                !/\/(react|router|rolldown-runtime|index|client|Button|alert|klas|vandaag|createReactComponent)-[\w-]{8}\.js$/.test(
                  deel,
                ),
            ),
    },
    rolldownOptions: {
      // The kit and the charts only define things: what a screen does not use need not come with their index.
      treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/](ui|grafiek)[\\/][\w-]+\.tsx?$/, sideEffects: false }] },
      output: {
        // What rarely changes gets its own file, so that a new version of Baken does not make browsers fetch it again.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What every screen needs anyway: as many small files they would cost more than they hold.
            {
              name: 'router',
              test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|react-store|store|react-query|query-core)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': process.env.BAKEN_API ?? 'http://127.0.0.1:8080' },
  },
});
