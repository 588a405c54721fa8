import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';
import { newToken } from './sign-in/session-token.js';

/** Lets an agency's own system call the API, always in the name of an operator of that agency. */
@Injectable()
export class RegisterApiClient {
  constructor(private readonly db: Database) {}

  /** @returns the id and the secret, which is shown once and stored nowhere; or NOT_FOUND */
  run(actor: Actor, agencyId: string, name: string): Promise<{ readonly clientId: string; readonly secret: string } | Refusal> {
    const clientId = newId();
    const { token: secret, hash } = newToken();
    return this.db.tx(actor, async (tx) => {
      const [agency] = await tx.query('select 1 from agency where id = $1', [agencyId]);
      if (!agency) return notFound();
      await tx.query('insert into api_client (id, agency_id, name, secret_hash, created_at) values ($1, $2, $3, $4, $5)', [clientId, agencyId, name, hash, tx.now]);
      await record(tx, 'api-client.registered', { objectKind: 'API_CLIENT', objectId: clientId, audience: 'AGENCY', detail: { agencyId } });
      return { clientId, secret };
    });
  }
}
