/**
 * Moves each document out of src/generated/graphql.ts to src/generated/documents/, a module for each .graphql file, so that a screen loads
 * its own questions and not those of all others. graphql.ts hands them on: nobody who asks need know where one lies. Runs with the code generator.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'graphql';

const GENERATED = new URL('src/generated/', import.meta.url);
const FOLDER = new URL('documents/', GENERATED);
const DOCUMENT = /^export const (\w+?)(FragmentDoc|Document) = .* as unknown as DocumentNode<(.*)>;$/;

const homes = new Map();
const SOURCES = new URL('src/', import.meta.url);
for (const file of readdirSync(SOURCES, { recursive: true }).filter((path) => path.endsWith('.graphql'))) {
  const { definitions } = parse(readFileSync(new URL(file, SOURCES), 'utf8'));
  for (const { name } of definitions) homes.set(name.value.toLowerCase(), basename(file, '.graphql'));
}

const kept = [];
const modules = new Map();
for (const line of readFileSync(new URL('graphql.ts', GENERATED), 'utf8').trimEnd().split('\n')) {
  const [, name, , types] = DOCUMENT.exec(line) ?? [];
  if (!name) { kept.push(line); continue; }
  const home = homes.get(name.toLowerCase());
  if (!home) throw new Error(`${name} is in no .graphql file`);
  const module = modules.get(home) ?? { lines: [], types: new Set() };
  module.lines.push(line);
  for (const [type] of types.matchAll(/\b[A-Z]\w*/g)) module.types.add(type);
  modules.set(home, module);
}
if (modules.size === 0) throw new Error('no document was found');

rmSync(FOLDER, { recursive: true, force: true });
for (const unused of ['gql.ts', 'index.ts']) rmSync(new URL(unused, GENERATED), { force: true });
mkdirSync(FOLDER);
const sorted = [...modules].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [home, { lines, types }] of sorted) {
  writeFileSync(new URL(`${home}.ts`, FOLDER), `/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { ${[...types].sort().join(', ')} } from '../graphql.js';

${lines.join('\n')}
`);
}
const handedOn = sorted.map(([home]) => `export * from './documents/${home}.js';`);
writeFileSync(new URL('graphql.ts', GENERATED), `${kept.join('\n').replace(/^import type \{ TypedDocumentNode.*\n/m, '').trimEnd()}\n\n${handedOn.join('\n')}\n`);
