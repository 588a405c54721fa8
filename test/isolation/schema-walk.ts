import {
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, getNamedType, getNullableType, isEnumType, isInputObjectType,
  isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
} from 'graphql';

/** How deep a generated selection goes: the deepest that the limits allow, less the connection's own levels. */
const DEPTH = 6;

/** Stands in the code and is the same for everybody: asking for it shows nothing of anybody, and costs what else could be asked for. */
const SAME_FOR_ALL = new Set(['FormField']);
const isAsked = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every((arg) => !isNonNullType(arg.type)) && !SAME_FOR_ALL.has(getNamedType(field.type).name);

/**
 * Selects everything below a type that needs no argument, down to a depth: whatever the schema can show, a generated query
 * asks for. Ids come first, so that what leaks can be named.
 */
export function selectEverything(type: GraphQLOutputType, depth = DEPTH): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (depth === 0) return '{ __typename }';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((member) => `... on ${member.name} ${selectEverything(member, depth)}`).join(' ')} }`;
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).filter(isAsked)
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1);
  return `{ __typename ${fields.map((field) => `${field.name} ${selectEverything(field.type, depth - 1)}`.trim()).join(' ')} }`;
}

/** The same in slices of a few fields each, so that every slice stays under the cost limit. */
export function sliceSelections(type: GraphQLOutputType, width: number, depth = DEPTH): string[] {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [selectEverything(type, depth)];
  const fields = Object.values(named.getFields()).filter(isAsked);
  const hasId = fields.some(({ name }) => name === 'id');
  const parts = fields.filter(({ name }) => name !== 'id').map((field) => `${field.name} ${selectEverything(field.type, depth - 1)}`.trim());
  const slices: string[] = [];
  for (let i = 0; i < parts.length; i += width) slices.push(`{ __typename ${hasId ? 'id ' : ''}${parts.slice(i, i + width).join(' ')} }`);
  return slices.length > 0 ? slices : [`{ __typename ${hasId ? 'id' : ''} }`];
}

export const mutationsOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] => Object.values(schema.getMutationType()?.getFields() ?? {});
export const queriesOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] => Object.values(schema.getQueryType()?.getFields() ?? {});

const SCALARS: Record<string, unknown> = { String: '演示文字', ID: '00000000-0000-7000-8000-000000000000', Int: 1, Float: 1, Boolean: true, DateTime: '2026-03-02T01:00:00Z', Day: '2026-03-02', Money: '100.00' };

/** A value that the type accepts; `ids` fills every ID below it. */
export function someValue(type: GraphQLInputType, ids: (path: string) => unknown, path = ''): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [someValue(bare.ofType as GraphQLInputType, ids, `${path}.0`)];
  if (isInputObjectType(bare)) {
    return Object.fromEntries(Object.values(bare.getFields())
      .filter((field) => isNonNullType(field.type) || getNamedType(field.type).name === 'ID')
      .map((field) => [field.name, someValue(field.type, ids, `${path}.${field.name}`)]));
  }
  if (isEnumType(bare)) return bare.getValues()[0]?.value;
  if (isLeafType(bare) && bare.name === 'ID') return ids(path);
  return isLeafType(bare) ? SCALARS[bare.name] : null;
}

/** Paths of all IDs that an argument list takes. */
export function idPaths(field: GraphQLField<unknown, unknown>): string[] {
  const found: string[] = [];
  for (const arg of field.args) someValue(arg.type, (path) => { found.push(`${arg.name}${path}`); return SCALARS['ID']; });
  return [...new Set(found)];
}

/** Every object of an answer that names itself, with its type. */
export function idsIn(value: unknown, found: { type: string; id: string; object: Record<string, unknown> }[] = []): typeof found {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown>;
    if (typeof object['id'] === 'string' && typeof object['__typename'] === 'string') found.push({ type: object['__typename'], id: object['id'], object });
    for (const child of Object.values(object)) idsIn(child, found);
  }
  return found;
}

export const declareArguments = (field: GraphQLField<unknown, unknown>): string =>
  field.args.length === 0 ? '' : `(${field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})`;
export const passArguments = (field: GraphQLField<unknown, unknown>): string =>
  field.args.length === 0 ? '' : `(${field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})`;
