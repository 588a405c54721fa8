import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import type { Actor } from './actor.js';
import { t } from './messages/registry.js';
import type { Permission } from './permissions.js';

export const REQUIRES = 'portal:requires';

/** Declares what a caller must hold. An operation without it is refused: forgetting is safe. */
export const Requires = (permission: Permission): MethodDecorator => SetMetadata(REQUIRES, permission);

/** Where a request keeps its actor: the GraphQL context, or the HTTP request. */
interface HasActor { actor?: Actor }

export function actorOf(context: ExecutionContext): Actor | undefined {
  const holder = context.getType<'http' | 'graphql'>() === 'graphql'
    ? context.getArgByIndex<HasActor>(2)
    : context.switchToHttp().getRequest<HasActor>();
  return holder.actor;
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context);
  if (!actor) throw new Error('a request reached a resolver without an actor');
  return actor;
});

/** Registered once, for everything. Field resolvers are not covered by guards: scopes are what protects rows. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, context.getHandler());
    const actor = actorOf(context);
    if (actor && permission !== undefined && actor.permissions.has(permission)) return true;
    const signedIn = actor?.personId != null;
    throw new GraphQLError(t(actor?.locale ?? 'zh-CN', signedIn ? 'error.FORBIDDEN' : 'error.UNAUTHENTICATED'), {
      extensions: { code: signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED' },
    });
  }
}
