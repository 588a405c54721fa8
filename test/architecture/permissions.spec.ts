import 'reflect-metadata';
import { RESOLVER_TYPE_METADATA, RESOLVER_NAME_METADATA } from '@nestjs/graphql';
import { PERMISSIONS, REQUIRES } from '@portal/platform';
import { RESOLVERS } from '../../apps/api/src/resolvers.js';

interface Operation { readonly name: string; readonly permission: string | undefined }

/** Every query, mutation and subscription with what it asks of its caller, read from the resolvers themselves. */
const operations: Operation[] = RESOLVERS.flatMap((resolver) => {
  const prototype = resolver.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = prototype[method];
    if (typeof handler !== 'function') return [];
    const type = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string | undefined;
    if (!type || !['Query', 'Mutation', 'Subscription'].includes(type)) return [];
    const name = (Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) as string | undefined) ?? method;
    return [{ name: `${type}.${name}`, permission: Reflect.getMetadata(REQUIRES, handler) as string | undefined }];
  });
});

it('finds the operations at all', () => expect(operations.length).toBeGreaterThan(40));

it('leaves no operation undeclared', () => {
  expect(operations.filter(({ permission }) => permission === undefined)).toEqual([]);
});

it('asks for nothing that does not exist', () => {
  expect(operations.filter(({ permission }) => !(PERMISSIONS as readonly string[]).includes(permission ?? ''))).toEqual([]);
});

it('asks for what was agreed', () => {
  expect(operations.map(({ name, permission }) => `${name} ${permission}`).sort()).toMatchSnapshot();
});
