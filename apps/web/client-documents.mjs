/**
 * Writes the queries of this client, word for word as it sends them, to apps/api/client-documents.json: the server reads and
 * checks them once, when it starts, and not with each request. Runs after the code generator, on what that has written.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { formatDocument, stringifyDocument } from '@urql/core';
import ts from 'typescript';

const generated = [];
const FOLDER = new URL('src/generated/documents/', import.meta.url);
for (const file of readdirSync(FOLDER)) {
  const { outputText } = ts.transpileModule(readFileSync(new URL(file, FOLDER), 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  generated.push(...Object.values(await import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`)));
}

const documents = {};
for (const document of generated) {
  const [operation] = document.definitions ?? [];
  if (operation?.kind !== 'OperationDefinition' || operation.operation !== 'query') continue;
  // The client's cache asks for the type of every object, and its transport prints what the cache has made of a document.
  documents[operation.name.value] = stringifyDocument(formatDocument(document));
}
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL('../api/client-documents.json', import.meta.url), `${JSON.stringify(sorted, null, 1)}\n`);
