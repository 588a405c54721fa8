import {
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, getNamedType, getNullableType, isEnumType, isInputObjectType,
  isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
} from 'graphql';

/** How deep a generated selection goes: the deepest that the limits allow, less the connection's own levels. */
const DEPTH = 6;

/** Stands in the code and is the same for everybody: asking for it shows nothing of anybody, and costs what else could be asked for. */
const SAME_FOR_ALL = new Set(['FormField', 'BulletinForm']);
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

/** Puts what is selected below a type where the question asks for it. */
type Within = (selection: string) => string;

/**
 * The same in as few questions as the limits allow: whole where it fits, else in halves, and a single field that is still too
 * much is taken apart below itself. Nothing that the schema can show is left out, unless it lies deeper than the limits reach.
 */
export function questionsFor(type: GraphQLOutputType, fits: (question: string) => boolean, ask: Within, depth = DEPTH): string[] {
  const whole = ask(selectEverything(type, depth));
  if (fits(whole)) return [whole];
  const named = getNamedType(type);
  if (isUnionType(named)) return named.getTypes().flatMap((member) => questionsFor(member, fits, (inner) => ask(`{ __typename ... on ${member.name} ${inner} }`), depth));
  if (!isObjectType(named) && !isInterfaceType(named)) throw new Error(`too much for one question, and cannot be taken apart: ${whole}`);
  const fields = Object.values(named.getFields()).filter(isAsked).filter((field) => field.name !== 'id' && (isLeafType(getNamedType(field.type)) || depth > 1));
  const id = named.getFields()['id'] ? 'id ' : '';
  const apart = (some: GraphQLField<unknown, unknown>[]): string[] => {
    const part = ask(`{ __typename ${id}${some.map((field) => `${field.name} ${selectEverything(field.type, depth - 1)}`.trim()).join(' ')} }`);
    if (fits(part)) return [part];
    const [only] = some;
    if (some.length === 1 && only) return questionsFor(only.type, fits, (inner) => ask(`{ __typename ${id}${only.name} ${inner} }`), depth - 1);
    const half = Math.ceil(some.length / 2);
    return [...apart(some.slice(0, half)), ...apart(some.slice(half))];
  };
  return apart(fields);
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
