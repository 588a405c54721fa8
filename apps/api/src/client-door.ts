import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ActorResolver } from '@portal/agencies';
import { assertWithinLimits } from '@portal/platform/graphql';
import type { NextFunction, Request, Response } from 'express';
import { type ClientDocument, ClientDocuments } from './client-documents.js';
import type { GraphqlContext } from './graphql-server.js';

/** The two ways to say that an answer is GraphQL's, the older first: it is what whoever does not care gets. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

interface Asked { readonly query?: unknown; readonly variables?: unknown; readonly operationName?: unknown; readonly extensions?: unknown }

/**
 * The short way for the web client's own queries: the same schema, resolvers, permissions and limits, with what does not
 * depend on the request done beforehand. It answers, or it steps aside: whatever is not a plain answer (an unknown text, a
 * session that has ended, a refusal, a fault) goes through the normal door from its beginning, which finds the words and the
 * status. Only queries pass here, so that asking twice changes nothing.
 */
export function installClientDoor(app: NestExpressApplication): void {
  const actors = app.get(ActorResolver);
  let documents: ClientDocuments | undefined;

  const answer = async (known: ClientDocument, variables: Record<string, unknown>, req: Request, res: Response): Promise<string | null> => {
    const { actor, confirm } = await actors.reader(req);
    assertWithinLimits(app.get(GraphQLSchemaHost).schema, known.document, variables, known.name, actor);
    const result = await known.run({}, { actor, req, res } satisfies GraphqlContext, variables);
    if (result.errors !== undefined || !(await confirm())) return null;
    return JSON.stringify(result);
  };

  app.use('/graphql', (req: Request, res: Response, next: NextFunction) => {
    documents ??= new ClientDocuments(app.get(GraphQLSchemaHost).schema);
    const known = documents.find(textOf(req));
    const variables = ((req.body as Asked | undefined)?.variables ?? {}) as Record<string, unknown>;
    const type = known && req.accepts(MEDIA_TYPES);
    if (!known || !type || typeof variables !== 'object') { next(); return; }
    answer(known, variables, req, res).catch(() => null).then((text) => {
      if (text === null) { next(); return; }
      const bytes = Buffer.from(text);
      res.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': bytes.length }).end(bytes);
    }).catch(next);
  });
}

/** The document of a request that could be one of the client's; empty for any other. */
function textOf({ method, path, body }: Request): string {
  const { query, operationName, extensions } = (body ?? {}) as Asked;
  const isPlain = method === 'POST' && path === '/' && typeof query === 'string' && extensions === undefined;
  return isPlain && (operationName === undefined || operationName === null || query.includes(`query ${String(operationName)}`)) ? query : '';
}
