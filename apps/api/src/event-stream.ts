import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readDocument } from '@portal/platform/graphql';
import { GraphQLError, getOperationAST } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { maskedError } from './error-mask.js';
import type { RequestWithActor } from './graphql-server.js';

/**
 * Live updates over plain HTTP (server-sent events): cookies and old proxies carry it. Plugins of the GraphQL server do not
 * run here, so the same limits are put on again, and nothing but a subscription is answered.
 */
export function installEventStream(app: NestExpressApplication): void {
  const handler = createHandler({
    onSubscribe: (request, { query, variables, operationName }) => {
      const { schema } = app.get(GraphQLSchemaHost);
      const { actor } = request.raw as RequestWithActor;
      try {
        const document = readDocument(schema, query, (variables ?? {}) as Record<string, unknown>, operationName ?? undefined, actor);
        if (getOperationAST(document, operationName)?.operation !== 'subscription') {
          return { errors: [new GraphQLError('Only subscriptions are answered here.', { extensions: { code: 'BAD_REQUEST' } })] };
        }
        return { schema, document, variableValues: variables as Record<string, unknown>, ...(operationName && { operationName }), contextValue: { actor, req: request.raw } };
      } catch (problem) {
        if (problem instanceof GraphQLError) return { errors: [problem] };
        throw problem;
      }
    },
    onNext: (_context, _request, result) => ('errors' in result && result.errors ? { ...result, errors: result.errors.map(maskedError) } : undefined),
  });
  app.use('/graphql/stream', handler);
}
