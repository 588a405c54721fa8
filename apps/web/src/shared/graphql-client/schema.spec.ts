import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { MUTATIONS } from '../../generated/cache-facts';
import { LASTING, SESSION, updates } from './updates';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));

describe('the cache', () => {
  it('keeps only what the schema knows', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining([...LASTING]));
    expect(MUTATIONS).toEqual(expect.arrayContaining([...SESSION]));
  });

  it('asks lists again after every act but those on the session', () => {
    const acts = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(Object.keys(updates.Mutation ?? {}).sort()).toEqual(acts.filter((act) => !SESSION.has(act)).sort());
  });
});
