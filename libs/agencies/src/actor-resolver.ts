import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Day, dayOf, isId, newId } from '@portal/kernel';
import { type Actor, ActorProof, CONFIG, type Config, Database, type Locale } from '@portal/platform';
import { actorFor, type Arrival, heldSeatsJson, nobody, type SeatedPerson } from './acting.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { hashToken } from './sign-in/session-token.js';

/** What is read of a request. */
export interface IncomingRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface SessionPerson extends SeatedPerson { readonly sessionId: string; readonly seatId: string }
/** `seated` is a SessionPerson as text: what is the same text is the same person on the same seats. */
interface SessionRow { readonly seenAt: Date; readonly seated: string }
interface ClientRow extends SeatedPerson { readonly clientId: string; readonly secretHash: Buffer }

const ACTIVE_SESSION = {
  name: 'session-actor',
  text: `select se.seen_at as "seenAt", json_build_object('sessionId', se.id, 'seatId', se.seat_id, 'personId', p.id,
                'personName', p.display_name, 'locale', p.locale, 'recused', person_recused(p.id), 'seats', ${heldSeatsJson('p.id', '$4::date')})::text as seated
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
/** So many sessions are remembered between requests, the one not heard of for longest goes first. */
const REMEMBERED = 5_000;

/** What a session was found to be the last time, and on which day. */
interface Remembered { readonly seated: string; readonly person: SessionPerson; readonly day: Day }

/** An actor for one read, and what to do before anything read for him may leave. */
export interface Reader {
  readonly actor: Actor;
  /** @returns whether he is still who he was; when not, nothing read for him may be shown and he is asked for anew */
  confirm(): Promise<boolean>;
}

/** Says who makes a request. Unknown, expired, ended, disabled: all of them are nobody. */
@Injectable()
export class ActorResolver {
  /** Sessions by the hash of their token: what the next request is likely to be. Never believed without asking. */
  private readonly remembered = new Map<string, Remembered>();

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
    const arrival = this.arrivalOf(request);
    const bearer = headerOf(request, 'authorization');
    if (bearer !== undefined) return (await this.byClient(bearer, headerOf(request, 'x-portal-operator'), arrival)) ?? nobody(arrival);
    const token = this.cookie.read(headerOf(request, 'cookie'));
    return (token === null ? null : await this.bySession(hashToken(token), arrival)) ?? nobody(arrival);
  }

  /**
   * As fromRequest, for what only reads: who was known a moment ago is taken for himself, and the question whether he still
   * is travels with the first thing read for him. A session that has ended is thus refused at the very next request.
   */
  async reader(request: IncomingRequest): Promise<Reader> {
    const token = headerOf(request, 'authorization') === undefined ? this.cookie.read(headerOf(request, 'cookie')) : null;
    const hash = token === null ? null : hashToken(token);
    const now = this.db.now();
    const known = hash && this.remembered.get(keyOf(hash));
    if (!hash || !known || known.day !== dayOf(now)) return { actor: await this.fromRequest(request), confirm: async () => true };

    let seenAt = now;
    const proof = new ActorProof(ACTIVE_SESSION, this.valuesFor(hash, now), ([row]) => {
      const found = row as SessionRow | undefined;
      seenAt = found?.seenAt ?? now;
      return found?.seated === known.seated;
    });
    const actor = actorFor(known.person, known.day, known.person.seatId, { ...this.arrivalOf(request), sessionId: known.person.sessionId });
    if (!actor) return { actor: await this.fromRequest(request), confirm: async () => true };
    return {
      actor: { ...actor, proof },
      confirm: async () => {
        if (proof.take()) proof.answer(await this.db.readGlobal(proof.statement, proof.values));
        if (proof.held) await this.mark(actor, seenAt, now);
        else this.remembered.delete(keyOf(hash));
        return proof.held;
      },
    };
  }

  private arrivalOf(request: IncomingRequest): Arrival {
    return { requestId: newId(), sessionId: null, apiClientId: null, locale: localeOf(headerOf(request, 'accept-language')) };
  }

  private valuesFor(hash: Buffer, now: Date): unknown[] {
    return [hash, now, new Date(now.getTime() - this.config.signIn.idleMinutes * 60_000), dayOf(now)];
  }

  private async bySession(hash: Buffer, arrival: Arrival): Promise<Actor | null> {
    const now = this.db.now();
    const day = dayOf(now);
    const [row] = await this.db.readGlobal<SessionRow>(ACTIVE_SESSION, this.valuesFor(hash, now));
    if (!row) return null;
    const person = JSON.parse(row.seated) as SessionPerson;
    const actor = actorFor(person, day, person.seatId, { ...arrival, sessionId: person.sessionId });
    if (!actor) return null;
    this.remember(hash, { seated: row.seated, person, day });
    await this.mark(actor, row.seenAt, now);
    return actor;
  }

  private remember(hash: Buffer, found: Remembered): void {
    const key = keyOf(hash);
    this.remembered.delete(key);
    this.remembered.set(key, found);
    const [oldest] = this.remembered.size > REMEMBERED ? this.remembered.keys() : [];
    if (oldest !== undefined) this.remembered.delete(oldest);
  }

  /** Notes that a session is in use, now and then. */
  private async mark(actor: Actor, seenAt: Date, now: Date): Promise<void> {
    if (now.getTime() - seenAt.getTime() < MARK_EVERY_MS) return;
    await this.db.tx(actor, (tx) => tx.query('update session set seen_at = $2 where id = $1 and seen_at < $2', [actor.sessionId, now]));
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

const keyOf = (hash: Buffer): string => hash.toString('latin1');

const headerOf = (request: IncomingRequest, name: string): string | undefined => [request.headers[name]].flat()[0];

/** The client asks for Chinese or English by name; an answer to anything else is Chinese. */
const localeOf = (accept: string | undefined): Locale | null =>
  accept === undefined || accept === '*' ? null : /^en\b/i.test(accept) ? 'en' : 'zh-CN';
