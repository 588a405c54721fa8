import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Actor } from '@portal/platform';
import { assertWithinLimits, LIMITS, limitRules } from '@portal/platform/graphql';
import type { Request, Response } from 'express';
import { withoutPropertyResolvers } from './client-documents.js';
import { errorStatus, maskError } from './error-mask.js';

/** What a resolver finds beside its arguments. */
export interface GraphqlContext { readonly actor: Actor; readonly req: Request; readonly res: Response }

export type RequestWithActor = Request & { actor: Actor };

const withinLimits: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, contextValue }) {
        assertWithinLimits(schema, document, request.variables ?? {}, request.operationName ?? undefined, contextValue.actor);
      },
    };
  },
};

/** Code first; the printed schema is committed and compared. */
export const graphqlOptions: ApolloDriverConfig = {
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  transformSchema: withoutPropertyResolvers,
  playground: false,
  introspection: true, // strangers are refused by the limits, which know who asks
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  stopOnTerminationSignals: false,
  validationRules: limitRules,
  parseOptions: { maxTokens: LIMITS.tokens },
  formatError: maskError,
  // Answers are never cached; the plugin that would reckon for how long wraps every field of every answer.
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), withinLimits, errorStatus],
  context: ({ req, res }: { req: RequestWithActor; res: Response }): GraphqlContext => ({ actor: req.actor, req, res }),
};
