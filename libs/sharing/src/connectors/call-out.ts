import { lookup, type LookupAddress } from 'node:dns';
import { type IncomingMessage, request as requestOverHttp } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressProblem, mayConnect, type OutboundRules } from './address.rules.js';
import type { FetchOutcome } from './fetch.rules.js';

export interface OutgoingCall { readonly method: 'POST'; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer }
export interface CallLimits { readonly timeoutMs: number; readonly bytes: number }
export interface CallAnswer { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer }
export type Resolver = (host: string, done: (fault: Error | null, addresses: LookupAddress[]) => void) => void;

/** Why a call did not come to an answer that can be looked at. */
export class CallFault extends Error {
  constructor(readonly outcome: FetchOutcome, readonly detail: string) { super(`${outcome}: ${detail}`); }
}

const bySystem: Resolver = (host, done) => { lookup(host, { all: true, verbatim: true }, done); };

/**
 * Calls an address of an agency's own system: within limits of time and size, following no redirect, with no compression. A name is looked up once, each address it
 * stands for is looked at, and the connection goes to just those: a name that answers differently a moment later (DNS rebinding) is not asked again.
 *
 * @throws CallFault
 */
export async function callOut(call: OutgoingCall, rules: OutboundRules, limits: CallLimits, resolver: Resolver = bySystem): Promise<CallAnswer> {
  const problem = addressProblem(call.url, rules);
  if (problem) throw new CallFault('ADDRESS_REFUSED', problem);
  const url = new URL(call.url);
  const over = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await begin(call, url, onlyAllowed(resolver, rules.networks), over);
    return await answerOf(response, limits.bytes);
  } catch (fault) {
    if (over.aborted) throw new CallFault('TIMED_OUT', `${limits.timeoutMs} ms`);
    throw fault instanceof CallFault ? fault : new CallFault('UNREACHABLE', (fault as NodeJS.ErrnoException).code ?? (fault as Error).message);
  }
}

function begin({ method, headers, body }: OutgoingCall, url: URL, lookUp: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestOverHttps : requestOverHttp;
    // `agent: false`: a connection of its own, made to an address that was looked at for this call.
    const sent = request(url, { method, agent: false, lookup: lookUp, signal, headers: { ...headers, 'content-length': String(body.length), 'accept-encoding': 'identity' } }, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A look-up that hands back the addresses that may be connected to, and fails when there is one among them that may not. */
const onlyAllowed = (resolver: Resolver, networks: readonly string[]): LookupFunction => (host, options, done) => {
  resolver(host, (fault, addresses) => {
    const refused = fault ? undefined : addresses.find(({ address }) => !mayConnect(address, networks));
    const problem = fault ?? (refused ? new CallFault('ADDRESS_REFUSED', 'ADDRESS_PRIVATE') : addresses.length === 0 ? new Error('ENOTFOUND') : null);
    const [first] = addresses ?? [];
    if (problem || !first) done(problem ?? new Error('ENOTFOUND'), '', 4);
    else if (options.all) (done as (fault: null, all: LookupAddress[]) => void)(null, addresses);
    else done(null, first.address, first.family);
  });
};

async function answerOf(response: IncomingMessage, most: number): Promise<CallAnswer> {
  const status = response.statusCode ?? 0;
  const stop = (outcome: FetchOutcome, detail: string): never => {
    response.destroy();
    throw new CallFault(outcome, detail);
  };
  if (status >= 300 && status < 400) stop('REDIRECTED', String(status));
  if ((response.headers['content-encoding'] ?? 'identity') !== 'identity') stop('NOT_A_TABLE', `content-encoding ${response.headers['content-encoding'] ?? ''}`);
  if (Number(response.headers['content-length'] ?? 0) > most) stop('TOO_LARGE', `${response.headers['content-length'] ?? ''} > ${most}`);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) stop('TOO_LARGE', `> ${most}`);
    parts.push(part);
  }
  if (!response.complete) throw new CallFault('UNREACHABLE', 'cut off');
  return { status, headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? ''])), body: Buffer.concat(parts) };
}
