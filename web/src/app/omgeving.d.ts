/** Set by vite.config.ts from package.json. */
declare const __BAKEN_VERSIE__: string;

declare module '*.css';
