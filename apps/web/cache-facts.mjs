/**
 * Writes what the cache of this client must know of the schema to src/generated/cache-facts.ts: the types that are no record of
 * their own, the members of each union, and the acts. Runs with the code generator, so a new type is known as soon as it is asked for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isAbstractType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../api/schema.gql', import.meta.url), 'utf8'));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).sort((a, b) => (a.name < b.name ? -1 : 1));

const embedded = types.filter((type) => isObjectType(type) && !roots.includes(type) && !type.getFields().id).map(({ name }) => name);
const members = Object.fromEntries(types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort()]));
const mutations = Object.keys(schema.getMutationType().getFields()).sort();

const lines = (list) => list.map((name) => `  '${name}',`).join('\n');
writeFileSync(new URL('src/generated/cache-facts.ts', import.meta.url), `/* eslint-disable */
/** Types without an id: they live inside their parent. */
export const EMBEDDED = [
${lines(embedded)}
] as const;

/** The members of each union and interface. */
export const POSSIBLE_TYPES: Record<string, string[]> = {
${Object.entries(members).map(([name, list]) => `  ${name}: [${list.map((one) => `'${one}'`).join(', ')}],`).join('\n')}
};

export const MUTATIONS = [
${lines(mutations)}
] as const;
`);
