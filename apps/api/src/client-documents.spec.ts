import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { buildSchema } from 'graphql';
import * as generated from '../../web/src/generated/graphql.js';
import { ClientDocuments, clientTexts } from './client-documents.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
const known = new ClientDocuments(schema);

it.each(Object.entries(clientTexts()))('%s stands against schema and limits', (name, text) => {
  expect(known.find(text)).toMatchObject({ name });
  expect(known.find(text)).toBe(known.find(text));
});

it('knows nothing but whole texts', () => {
  const [text = ''] = Object.values(clientTexts());
  expect([known.find(`${text} `), known.find(text.slice(1)), known.find('')]).toEqual([null, null, null]);
});

it('does not know what the schema or the limits refuse', () => {
  const deep = `query D { ${'a: me { '.repeat(12)} id ${'}'.repeat(12)} }`;
  const many = `query M { ${Array.from({ length: 11 }, (_, n) => `a${n}: serverTime`).join(' ')} }`;
  const texts = { D: deep, M: many, N: 'query N { noSuchField }' };
  const documents = new ClientDocuments(schema, texts);
  expect(Object.values(texts).map((text) => documents.find(text))).toEqual([null, null, null]);
});

/** The client's own cache and transport decide what is sent: here they send to us. */
it('are word for word what the client sends', async () => {
  const sent: string[] = [];
  const client = new Client({
    url: 'http://127.0.0.1/graphql', preferGetMethod: false, exchanges: [cacheExchange({}), fetchExchange],
    fetch: async (_, init) => {
      sent.push((JSON.parse(String(init?.body)) as { query: string }).query);
      return new Response('{"data":null}', { headers: { 'content-type': 'application/json' } });
    },
  });
  type Document = typeof generated.MeDocument;
  const queries = Object.values(generated).filter((value) => (value as unknown as Document).definitions?.some((each) => each.kind === 'OperationDefinition' && each.operation === 'query'));
  for (const query of queries as unknown as Document[]) await client.query(query, {} as never, { requestPolicy: 'network-only' }).toPromise();
  expect([...sent].sort()).toEqual(Object.values(clientTexts()).sort());
});
