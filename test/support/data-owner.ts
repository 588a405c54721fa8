/** The system of an agency that holds data, as it would stand in its machine room: it checks who asks by RFC 9421 on its own, and answers with a table. */
import { createHash, createHmac, timingSafeEqual, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './authority.js';

export interface OwnersAnswer { readonly status?: number; readonly type?: string; readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>>; /** Instead of the right one; null: none. */ readonly digest?: string | null; readonly never?: boolean }
export type OwnersKey = { readonly algorithm: 'hmac-sha256'; readonly secret: Buffer } | { readonly algorithm: 'ed25519'; readonly publicKey: string };
export interface AskedOfOwner { readonly kind: string; readonly request?: string; readonly fields?: readonly string[]; readonly [more: string]: unknown }

export class DataOwner {
  /** What was asked and let in. */
  readonly asked: AskedOfOwner[] = [];
  /** Why somebody was turned away. */
  readonly turnedAway: string[] = [];
  private readonly nonces = new Set<string>();
  key: OwnersKey | null = null;
  answer: (asked: AskedOfOwner) => OwnersAnswer | Promise<OwnersAnswer> = () => ({ status: 503 });

  private constructor(private readonly server: Server, readonly now: () => Date, private readonly scheme: 'http' | 'https') {}

  /** @param certificate its own: then it is asked over TLS */
  static async start(now: () => Date = () => new Date(), certificate: Certificate | null = null): Promise<DataOwner> {
    const server = certificate ? createTlsServer(certificate) : createServer();
    const owner = new DataOwner(server, now, certificate ? 'https' : 'http');
    server.on('request', (request, response) => void owner.serve(request, response));
    await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
    return owner;
  }

  get host(): string { return `127.0.0.1:${(this.server.address() as AddressInfo).port}`; }
  get url(): string { return `${this.scheme}://${this.host}/share/rows?from=portal`; }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((ended) => { this.server.close(ended); });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts);
    const wrong = this.problem(request, body);
    if (wrong) {
      this.turnedAway.push(wrong);
      response.writeHead(401).end();
      return;
    }
    const asked = JSON.parse(body.toString()) as AskedOfOwner;
    this.asked.push(asked);
    const { status = 200, type = 'text/csv; charset=utf-8', body: content = '', headers = {}, digest, never = false } = await this.answer(asked);
    if (never) return;
    const bytes = Buffer.from(content);
    const said = digest === undefined ? `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:` : digest;
    response.writeHead(status, { 'content-type': type, ...(said !== null && { 'content-digest': said }), ...headers }).end(bytes);
  }

  /** RFC 9421, section 3.2, put together by hand: the words that were signed, from the request as it came. */
  private problem(request: IncomingMessage, body: Buffer): string | null {
    const input = /^sig1=(\("@method" "@target-uri" "content-type" "content-digest"\);created=(\d+);nonce="([^"]+)";keyid="([^"]+)";alg="([^"]+)")$/.exec(String(request.headers['signature-input'] ?? ''));
    const signature = /^sig1=:([^:]+):$/.exec(String(request.headers['signature'] ?? ''))?.[1];
    if (!input || !signature || !this.key) return 'UNSIGNED';
    const [, params = '', created = '0', nonce = '', , alg] = input;
    if (alg !== this.key.algorithm) return 'OTHER_ALGORITHM';
    if (Math.abs(this.now().getTime() / 1_000 - Number(created)) > 300) return 'OLD';
    if (this.nonces.has(nonce)) return 'REPLAYED';
    this.nonces.add(nonce);
    if (request.headers['content-digest'] !== `sha-256=:${createHash('sha256').update(body).digest('base64')}:`) return 'OTHER_BODY';
    const base = Buffer.from([
      `"@method": ${request.method}`, `"@target-uri": ${this.scheme}://${request.headers.host}${request.url}`, `"content-type": ${request.headers['content-type']}`, `"content-digest": ${request.headers['content-digest']}`, `"@signature-params": ${params}`,
    ].join('\n'));
    const given = Buffer.from(signature, 'base64');
    if (this.key.algorithm === 'ed25519') return verify(null, base, this.key.publicKey, given) ? null : 'WRONG_SIGNATURE';
    const own = createHmac('sha256', this.key.secret).update(base).digest();
    return own.length === given.length && timingSafeEqual(own, given) ? null : 'WRONG_SIGNATURE';
  }
}
