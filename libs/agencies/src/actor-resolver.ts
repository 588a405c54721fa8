import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { dayOf, isId, newId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, type Locale } from '@portal/platform';
import { actorFor, type Arrival, heldSeatsJson, nobody, type SeatedPerson } from './acting.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { hashToken } from './sign-in/session-token.js';

/** What is read of a request. */
export interface IncomingRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface SessionRow extends SeatedPerson { readonly sessionId: string; readonly seatId: string; readonly seenAt: Date }
interface ClientRow extends SeatedPerson { readonly clientId: string; readonly secretHash: Buffer }

const ACTIVE_SESSION = {
  name: 'session-actor',
  text: `select se.id as "sessionId", se.seat_id as "seatId", se.seen_at as "seenAt", p.id as "personId",
                p.display_name as "personName", p.locale, ${heldSeatsJson('p.id', '$4::date')} as seats
           from session se
           join account a on a.person_id = se.person_id and a.credential_version = se.credential_version and a.disabled_at is null
           join person p on p.id = se.person_id
          where se.token_hash = $1 and se.ended_at is null and se.expires_at > $2 and se.seen_at > $3`,
};

const CLIENT_OPERATOR = {
  name: 'api-client-actor',
  text: `select c.id as "clientId", c.secret_hash as "secretHash", p.id as "personId", p.display_name as "personName", p.locale,
                (select coalesce(json_agg(seat), '[]') from json_array_elements(${heldSeatsJson('p.id', '$3::date')}) seat
                  where (seat ->> 'agencyId')::uuid = c.agency_id) as seats
           from api_client c, account a join person p on p.id = a.person_id
          where c.id = $1 and c.disabled_at is null and a.name = $2 and a.disabled_at is null`,
};

const BEARER = /^Bearer ([0-9a-f-]{36})\.([A-Za-z0-9_-]{20,128})$/;
/** A session is marked as used at most this often, so that reading does not become writing. Idle time is that much shorter. */
const MARK_EVERY_MS = 60_000;

/** Says who makes a request. Unknown, expired, ended, disabled: all of them are nobody. */
@Injectable()
export class ActorResolver {
  constructor(
    private readonly db: Database,
    private readonly cookie: SessionCookie,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The actor behind a request: by session cookie, or by an agency's own system with `Authorization: Bearer
   * <clientId>.<secret>` and `X-Portal-Operator: <account>`, which names the person it acts for.
   */
  async fromRequest(request: IncomingRequest): Promise<Actor> {
    const header = (name: string): string | undefined => [request.headers[name]].flat()[0];
    const arrival: Arrival = { requestId: newId(), sessionId: null, apiClientId: null, locale: localeOf(header('accept-language')) };
    const bearer = header('authorization');
    if (bearer !== undefined) return (await this.byClient(bearer, header('x-portal-operator'), arrival)) ?? nobody(arrival);
    const token = this.cookie.read(header('cookie'));
    return (token === null ? null : await this.bySession(token, arrival)) ?? nobody(arrival);
  }

  private async bySession(token: string, arrival: Arrival): Promise<Actor | null> {
    const now = this.db.now();
    const idleSince = new Date(now.getTime() - this.config.signIn.idleMinutes * 60_000);
    const [row] = await this.db.readGlobal<SessionRow>(ACTIVE_SESSION, [hashToken(token), now, idleSince, dayOf(now)]);
    if (!row) return null;
    const actor = actorFor(row, dayOf(now), row.seatId, { ...arrival, sessionId: row.sessionId });
    if (actor && now.getTime() - row.seenAt.getTime() >= MARK_EVERY_MS) {
      await this.db.tx(actor, (tx) => tx.query('update session set seen_at = $2 where id = $1 and seen_at < $2', [row.sessionId, now]));
    }
    return actor;
  }

  private async byClient(bearer: string, operator: string | undefined, arrival: Arrival): Promise<Actor | null> {
    const [, clientId, secret] = BEARER.exec(bearer) ?? [];
    if (clientId === undefined || secret === undefined || operator === undefined || !isId(clientId)) return null;
    const day = dayOf(this.db.now());
    const [row] = await this.db.readGlobal<ClientRow>(CLIENT_OPERATOR, [clientId, operator.toLowerCase(), day]);
    if (!row || !timingSafeEqual(row.secretHash, hashToken(secret))) return null;
    return actorFor(row, day, null, { ...arrival, apiClientId: row.clientId });
  }
}

/** The client asks for Chinese or English by name; an answer to anything else is Chinese. */
const localeOf = (accept: string | undefined): Locale | null =>
  accept === undefined || accept === '*' ? null : /^en\b/i.test(accept) ? 'en' : 'zh-CN';
