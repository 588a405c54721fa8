import { Injectable } from '@nestjs/common';
import { type Actor, Database, record } from '@portal/platform';

/** Ends the session of the one who asks. Its token is worthless from the next request on. */
@Injectable()
export class SignOut {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    if (sessionId === null) return;
    await this.db.tx(actor, async (tx) => {
      await tx.query(`update session set ended_at = $2, end_reason = 'SIGNED_OUT' where id = $1 and ended_at is null`, [sessionId, tx.now]);
      await record(tx, 'session.closed', { objectKind: 'SESSION', objectId: sessionId, audience: 'AGENCY' });
    });
  }
}
