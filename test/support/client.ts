import { Upload } from 'tus-js-client';

export const DEMO_PASSWORD = 'Demo-2026-portal';

export interface Answer<Data> { readonly status: number; readonly data: Data | null; readonly errors: readonly { message: string; extensions: { code: string } }[] }

/** A program that speaks GraphQL to the portal, signed in as one person. */
export class PortalClient {
  private constructor(readonly baseUrl: string, readonly account: string, private cookie: string) {}

  static stranger(baseUrl: string): PortalClient {
    return new PortalClient(baseUrl, '(stranger)', '');
  }

  static async signIn(baseUrl: string, account: string, password = DEMO_PASSWORD): Promise<PortalClient> {
    const client = new PortalClient(baseUrl, account, '');
    const answer = await client.ask<{ signIn: { __typename: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code message } } }', { input: { account, password } });
    if (answer.data?.signIn.__typename !== 'SignedIn') throw new Error(`${account} could not sign in: ${JSON.stringify(answer)}`);
    return client;
  }

  /** Sends any document and hands back whatever came, refusals and errors included. */
  async ask<Data = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0] ?? '';
    const body = (await response.json()) as { data?: Data; errors?: Answer<Data>['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Sends a document that must succeed, and hands back its data. */
  async get<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.ask<Data>(query, variables);
    if (answer.errors.length > 0 || !answer.data) throw new Error(`${this.account}: ${JSON.stringify(answer.errors)} (HTTP ${answer.status})`);
    return answer.data;
  }

  /** Uploads bytes as the web client does, in resumable pieces, and hands back the id of the stored file. */
  upload(name: string, bytes: Buffer, chunkSize = 256 * 1024): Promise<string> {
    return new Promise((resolve, reject) => {
      let fileId: string | undefined;
      const upload = new Upload(bytes, {
        endpoint: `${this.baseUrl}/files/uploads`, chunkSize, retryDelays: null, headers: { cookie: this.cookie }, metadata: { filename: name },
        onAfterResponse: (_request, response) => { fileId = response.getHeader('x-file-id') ?? fileId; },
        onError: reject,
        onSuccess: () => { if (fileId) resolve(fileId); else reject(new Error(`${name} was stored without an id`)); },
      });
      upload.start();
    });
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, { ...init, headers: { ...(this.cookie && { cookie: this.cookie }), ...init.headers } });
  }

  get cookieHeader(): string {
    return this.cookie;
  }
}
