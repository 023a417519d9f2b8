import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maakTestdatabase } from './testdatabase.ts';
import type { Database } from './verbinding.ts';

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

test('the tables as TypeScript sees them are the tables of the migrations', async () => {
  const { rows } = await database.pool.query<{ tabel: string; kolom: string; leeg: boolean }>(
    `select table_name as tabel, column_name as kolom, is_nullable = 'YES' as leeg
     from information_schema.columns where table_schema = 'public' and table_name <> 'migratie'`,
  );
  const echt = rows.map(({ tabel, kolom, leeg }) => `${tabel}.${kolom}${leeg ? ' (mag leeg)' : ''}`).sort();
  expect(readTabellen()).toEqual(echt);
});

/** Every `table.column` of the interface, with whether it may be null. */
function readTabellen(): string[] {
  const bestand = new URL('./tabellen.ts', import.meta.url);
  const bron = ts.createSourceFile('tabellen.ts', readFileSync(bestand, 'utf8'), ts.ScriptTarget.Latest, true);
  const tabellen = bron.statements.find((deel) => ts.isInterfaceDeclaration(deel) && deel.name.text === 'Tabellen');
  if (!tabellen || !ts.isInterfaceDeclaration(tabellen)) throw new Error('geen interface Tabellen');
  return tabellen.members
    .flatMap((tabel) => {
      if (!ts.isPropertySignature(tabel) || !tabel.type || !ts.isTypeLiteralNode(tabel.type)) return [];
      return tabel.type.members.map((kolom) => {
        const vorm = ts.isPropertySignature(kolom) ? (kolom.type?.getText() ?? '') : '';
        return `${tabel.name.getText()}.${kolom.name?.getText()}${/\| null$|OfLeeg$/.test(vorm) ? ' (mag leeg)' : ''}`;
      });
    })
    .sort();
}
