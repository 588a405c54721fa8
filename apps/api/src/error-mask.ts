import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { CalendarMissingFault } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { t } from '@portal/platform';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const log = new Logger('api');

/** Codes that a caller can do something about; everything else is ours and is masked. */
const KNOWN = new Set([
  'UNAUTHENTICATED', 'FORBIDDEN', 'LIMIT_EXCEEDED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE', 'CALENDAR_MISSING', 'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND',
]);
const AWAY = /^(08|53|57P|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/;

/** Faults of the ground, not of the act: told apart so that an outage looks like an outage. */
function isOutage(fault: unknown): boolean {
  const { code, message } = (fault ?? {}) as { code?: unknown; message?: unknown };
  return (typeof code === 'string' && AWAY.test(code)) || (typeof message === 'string' && /timeout exceeded when trying to connect|Connection terminated/.test(message));
}

/** Nothing of the inside reaches the caller: a number to quote does, and the fault goes to the log under that number. */
export function maskError(formatted: GraphQLFormattedError, fault: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const original = unwrapResolverError(fault);
  if (typeof code === 'string' && KNOWN.has(code)) {
    return { message: formatted.message, ...(formatted.path && { path: formatted.path }), extensions: { code } };
  }
  if (original instanceof GraphQLError && /LIMIT|max(Depth|Alias|Directive)|Syntax Error/i.test(original.message)) {
    return { message: t('zh-CN', 'error.LIMIT', { limit: original.message }), extensions: { code: 'LIMIT_EXCEEDED' } };
  }
  if (original instanceof CalendarMissingFault) {
    const { year } = original;
    const message = `${t('zh-CN', 'refusal.CALENDAR_MISSING', { year })}${t('zh-CN', 'refusal.CALENDAR_MISSING.next', { year })}`;
    return { message, ...(formatted.path && { path: formatted.path }), extensions: { code: 'CALENDAR_MISSING' } };
  }
  const requestId = newId();
  log.error({ requestId, path: formatted.path?.join('.'), fault: original instanceof Error ? original.stack : String(original) });
  const outage = isOutage(original);
  return {
    message: t('zh-CN', outage ? 'error.UNAVAILABLE' : 'error.INTERNAL', { requestId }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: outage ? 'UNAVAILABLE' : 'INTERNAL', requestId },
  };
}

/** The same for whatever does not pass the GraphQL server. */
export function maskedError(problem: GraphQLError): GraphQLError {
  const { message, path, extensions } = maskError(problem.toJSON(), problem);
  return new GraphQLError(message, { path, extensions });
}

const STATUS: Record<string, number> = { UNAVAILABLE: 503, INTERNAL: 500, LIMIT_EXCEEDED: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** When nothing could be answered, the HTTP status says so too. */
export const errorStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        const code = errors?.[0]?.extensions?.['code'];
        const answered = data != null && Object.values(data).some((value) => value != null);
        if (!answered && typeof code === 'string' && STATUS[code]) response.http.status = STATUS[code];
      },
    };
  },
};
