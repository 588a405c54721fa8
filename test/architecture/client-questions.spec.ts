import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { anonymous } from '@portal/platform';
import { readDocument } from '@portal/platform/graphql';
import { formatDocument, stringifyDocument } from '@urql/core';
import { buildSchema, type DocumentNode, isInputType, Kind, typeFromAST, type TypeNode } from 'graphql';
import * as generated from '../../apps/web/src/generated/graphql.js';
import { someValue } from '../isolation/schema-walk.js';

const schema = buildSchema(await readFile('apps/api/schema.gql', 'utf8'));
const everybody = { ...anonymous('client', 'zh-CN'), personId: '00000000-0000-7000-8000-000000000000' };

const operations = Object.values(generated as Record<string, DocumentNode>).flatMap((document) => {
  const [operation] = document.definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? [{ name: operation.name?.value ?? '', operation, text: stringifyDocument(formatDocument(document)) }] : [];
});

function given(type: TypeNode): unknown {
  const known = type.kind === Kind.NON_NULL_TYPE ? typeFromAST(schema, type) : undefined;
  if (!known || !isInputType(known)) return undefined;
  return String(known) === 'Int!' ? 20 : someValue(known, () => '00000000-0000-7000-8000-000000000000');
}

it('finds the questions and acts of the web client', () => expect(operations.length).toBeGreaterThan(200));

it.each(operations.map((one) => [one.name, one] as const))('%s of the web client is within the limits of the server', (_, { operation, text }) => {
  const variables = Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const value = given(type);
    return value === undefined ? [] : [[variable.name.value, value]];
  }));
  expect(() => readDocument(schema, text, variables, undefined, everybody)).not.toThrow();
});
