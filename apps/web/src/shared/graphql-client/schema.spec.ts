import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { readFileSync } from 'node:fs';
import { keys } from './keys';
import { possibleTypes } from './unions';
import { ACTS } from './updates';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const roots = new Set(['Query', 'Mutation', 'Subscription']);

describe('the cache knows the schema', () => {
  it('embeds every type without an id, and only those', () => {
    const withoutId = types.filter((type) => isObjectType(type) && !roots.has(type.name) && !type.getFields()['id']).map(({ name }) => name);
    expect(Object.keys(keys).sort()).toEqual(withoutId.sort());
  });

  it('knows the members of every union and interface', () => {
    const members = types.filter((type) => isUnionType(type) || isInterfaceType(type)).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort()]);
    expect(Object.fromEntries(Object.entries(possibleTypes).map(([name, list]) => [name, [...list].sort()]))).toEqual(Object.fromEntries(members));
  });

  it('asks lists again after every act but those on the own session', () => {
    const acts = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect([...ACTS].sort()).toEqual(acts.filter((act) => !SESSION.has(act)).sort());
  });
});

const SESSION = new Set(['signIn', 'signOut', 'switchSeat', 'changePassword']);
