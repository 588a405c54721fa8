import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import { newToken } from '../sign-in/session-token.js';
import { managesAgency } from './managed.js';

const LONGEST_NAME = 100;

/** Lets an agency's own system call the API, always in the name of an operator of that agency. */
@Injectable()
export class RegisterApiClient {
  constructor(private readonly db: Database) {}

  /** @returns the id and the secret, which is shown once and stored nowhere; or NOT_FOUND, INVALID_INPUT */
  run(actor: Actor, agencyId: string, name: string): Promise<{ readonly clientId: string; readonly secret: string } | Refusal> {
    const clientId = newId();
    const { token: secret, hash } = newToken();
    return this.db.tx(actor, async (tx) => {
      if (!(await managesAgency(tx, agencyId))) return notFound();
      if (name.trim() === '' || name.length > LONGEST_NAME) return refuse('INVALID_INPUT', undefined, [{ field: 'name', code: 'API_CLIENT_NAME', values: { max: LONGEST_NAME } }]);
      await tx.query('insert into api_client (id, agency_id, name, secret_hash, created_at) values ($1, $2, $3, $4, $5)', [clientId, agencyId, name.trim(), hash, tx.now]);
      await record(tx, 'api-client.registered', { objectKind: 'API_CLIENT', objectId: clientId, audience: 'AGENCY', detail: { agencyId } });
      return { clientId, secret };
    });
  }
}
