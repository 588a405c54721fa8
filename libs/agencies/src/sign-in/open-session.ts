import { Inject, Injectable } from '@nestjs/common';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, record, refuse, type Refusal } from '@portal/platform';
import { actorFor, heldSeatsJson, type SeatedPerson } from '../acting.js';
import type { Account } from './account.js';
import { newToken } from './session-token.js';
import { signInRefused } from './sign-in.rules.js';
import type { Source } from './sign-in-source.js';

/** A session just opened or just rotated: the only moment at which its token is known here. */
export interface OpenedSession { readonly kind: 'opened'; readonly actor: Actor; readonly token: string }

const SEATED_PERSON = {
  name: 'seated-person',
  text: `select p.id as "personId", p.display_name as "personName", p.locale, ${heldSeatsJson('p.id', '$2::date')} as seats from person p where p.id = $1`,
};

/** Opens a session for someone who has just proved who he is. The one the browser had before ends. */
@Injectable()
export class OpenSession {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  async run(before: Actor, account: Account, source: Source): Promise<OpenedSession | Refusal> {
    const day = dayOf(this.db.now());
    const [person] = await this.db.readGlobal<SeatedPerson>(SEATED_PERSON, [account.personId, day]);
    const sessionId = newId();
    const { requestId, locale } = before;
    const actor = person ? actorFor(person, day, null, { requestId, sessionId, apiClientId: null, locale }) : null;
    if (actor === null) return this.withoutSeat(before, account, source);

    const { token, hash } = newToken();
    return this.db.tx(actor, async (tx) => {
      const unchanged = await tx.query(
        'select 1 from account where person_id = $1 and credential_version = $2 and disabled_at is null for update',
        [account.personId, account.credentialVersion],
      );
      if (unchanged.length === 0) {
        await record(tx, 'session.refused', { objectKind: 'PERSON', objectId: account.personId, audience: 'AGENCY', detail: { reason: 'CHANGED', ip: source.ip } });
        return signInRefused(this.config.signIn);
      }
      const expires = new Date(tx.now.getTime() + this.config.signIn.sessionHours * 3_600_000);
      if (before.sessionId !== null) {
        await tx.query(`update session set ended_at = $2, end_reason = 'REPLACED' where id = $1 and ended_at is null`, [before.sessionId, tx.now]);
      }
      await tx.query(
        `insert into session (id, token_hash, person_id, seat_id, credential_version, started_at, seen_at, expires_at, ip, user_agent)
         values ($1, $2, $3, $4, $5, $6, $6, $7, $8, left($9, 300))`,
        [sessionId, hash, account.personId, actor.seatId, account.credentialVersion, tx.now, expires, source.ip, source.userAgent],
      );
      await record(tx, 'session.opened', {
        objectKind: 'SESSION', objectId: sessionId, audience: 'AGENCY', detail: { ip: source.ip, replaces: before.sessionId },
      });
      return { kind: 'opened', actor, token };
    });
  }

  /** Right password, but no post today: said openly, for only the person himself gets this far. */
  private withoutSeat(before: Actor, account: Account, source: Source): Promise<Refusal> {
    const stranger: Actor = { ...before, personId: null, seatId: null, agencyId: null, onBehalfOf: null };
    return this.db.tx(stranger, async (tx) => {
      await record(tx, 'session.refused', { objectKind: 'PERSON', objectId: account.personId, audience: 'AGENCY', detail: { reason: 'NO_SEAT', ip: source.ip } });
      return refuse('NO_CURRENT_SEAT');
    });
  }
}
