import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { tellKeepers } from '@portal/notifications';
import { type Actor, CONFIG, type Config, Database, SHEET_LIMITS, systemActor, type Tx } from '@portal/platform';
import { keepable, type SheetLine } from '../grants/sheet.rules.js';
import { networksOf } from './address.rules.js';
import { linesOfAnswer } from './answer.rules.js';
import { CallFault, callOut, type OutgoingCall } from './call-out.js';
import { connectorActor } from './connector-actor.js';
import { type AttemptResult, type Came, deliverByConnector, noteAttempt, NOTHING_CAME, obstacleToConnector, tellOwner } from './deliver-by-connector.js';
import { probeFolder } from './drop-folder.js';
import { type FetchOutcome, isTechnical, markOfFetch, MOST_ATTEMPTS, outcomeOfStatus } from './fetch.rules.js';
import { openSecret } from './secret-box.js';
import { digestMatches, signed, type SigningAlgorithm } from './signing.js';

const clerk = systemActor('data-connector');

interface Claimed {
  readonly entryId: string; readonly requestId: string | null; readonly agencyId: string; readonly agencyName: string; readonly folder: string; readonly attempts: number; readonly entryNumber: string;
  readonly connector: { readonly kind: 'HTTP_PULL' | 'CSV_DROP'; readonly url: string; readonly algorithm: SigningAlgorithm; readonly keyId: string; readonly publicKey: string | null } | null;
  readonly secret: Buffer | null;
}
/** What the owner's system is told of the request: what it was granted for, and no word of the case. */
interface Asked { readonly request: string; readonly requestId: string; readonly entry: string; readonly edition: number; readonly fields: readonly string[]; readonly periodFrom: string; readonly periodTo: string; readonly until: string }
/** An attempt up to the table: its lines, or how it ended before there were any. */
type Fetched = { readonly lines: readonly SheetLine[]; readonly came: Came } | { readonly outcome: FetchOutcome; readonly detail: string | null; readonly came: Came };

const CLAIM = `
  with claimed as (
    update data_fetch set attempt_token = $2, lease_until = $3, attempts = attempts + 1
     where id = $1 and state = 'WAITING' and next_at <= $4 and (attempt_token is null or lease_until <= $4)
    returning entry_id, request_id, agency_id, attempts)
  select f.entry_id as "entryId", f.request_id as "requestId", f.agency_id as "agencyId", a.short_name as "agencyName", a.uscc as folder, f.attempts, e.number as "entryNumber", c.secret,
         case when c.enabled or f.request_id is null then json_build_object('kind', c.kind, 'url', c.url, 'algorithm', c.algorithm, 'keyId', c.key_id, 'publicKey', c.public_key) end as connector
    from claimed f join agency a on a.id = f.agency_id join catalogue_entry e on e.id = f.entry_id left join data_connector c on c.entry_id = f.entry_id`;
const ASKED = `
  select r.number as request, r.id as "requestId", e.number as entry, r.edition, (select array_agg(x ->> 'key') from jsonb_array_elements(a.fields) x) as fields, c.period_from::text as "periodFrom", c.period_to::text as "periodTo", a.until::text as until
    from data_request r join data_request_content c on c.request_id = r.id join catalogue_entry e on e.id = r.entry_id
    cross join lateral (select * from data_answer d where d.request_id = r.id order by d.at desc, d.id desc limit 1) a where r.id = $1`;

/**
 * 取数: makes one attempt. The row decides who may: an attempt is claimed for a while with a token, and only its holder writes what came of it, in the transaction that
 * hands the table over. A worker that dies leaves a row that is claimed again, and a table that came twice is handed over once.
 */
@Injectable()
export class RunFetch {
  /** @throws Error for a network that is not understood: the process does not start */
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) { networksOf(config.connectors.networks); }

  /** @returns what became of it; null when there was nothing to do, or the attempt was no longer ours */
  async run(fetchId: string): Promise<FetchOutcome | null> {
    const token = newId();
    const claimed = await this.claim(fetchId, token);
    if (!claimed) return null;
    const actor = connectorActor(claimed.agencyId, claimed.agencyName, 'HTTP_PULL');
    const { requestId } = claimed;
    if (requestId === null) return this.endTest(actor, fetchId, token, claimed, await this.test(claimed));
    const fetched = await this.table(actor, claimed, requestId);
    try {
      return await this.end(actor, fetchId, token, claimed.attempts, requestId, fetched);
    } catch (fault) {
      // What cannot be taken in is an attempt like any other: on record, and not made for ever.
      return this.end(actor, fetchId, token, claimed.attempts, requestId, { outcome: 'FAULT', detail: wordsOf(fault), came: fetched.came });
    }
  }

  private claim(fetchId: string, token: string): Promise<Claimed | undefined> {
    const lease = Math.max(60_000, this.config.connectors.timeoutMs * 2);
    return this.db.tx(clerk, async (tx) => (await tx.query<Claimed>(CLAIM, [fetchId, token, new Date(tx.now.getTime() + lease), tx.now]))[0]);
  }

  /** Looked at before anybody is called: after the end, while it is suspended, or when it was withdrawn, nothing leaves the portal. */
  private mayAsk(actor: Actor, requestId: string): Promise<Asked | string> {
    return this.db.tx(actor, async (tx) => {
      const obstacle = await obstacleToConnector(tx, requestId, 'HTTP_PULL');
      if (obstacle) return obstacle;
      const [asked] = await tx.query<Asked>(ASKED, [requestId]);
      return asked ?? 'NOT_FOUND';
    });
  }

  private async table(actor: Actor, claimed: Claimed, requestId: string): Promise<Fetched> {
    // Workers that died of each attempt before leave none to end them.
    if (claimed.attempts > MOST_ATTEMPTS) return { outcome: 'FAULT', detail: null, came: NOTHING_CAME };
    const asked = await this.mayAsk(actor, requestId);
    return typeof asked === 'string' ? { outcome: 'STOPPED', detail: asked, came: NOTHING_CAME } : this.fetch(claimed, { kind: 'rows', ...asked });
  }

  private async fetch(claimed: Claimed, body: object): Promise<Fetched> {
    const { connector, secret, entryId } = claimed;
    if (connector?.kind !== 'HTTP_PULL' || secret === null) return { outcome: 'STOPPED', detail: 'NO_CONNECTOR', came: NOTHING_CAME };
    const { hosts, networks, timeoutMs } = this.config.connectors;
    let came: Came = NOTHING_CAME;
    try {
      const call: OutgoingCall = { method: 'POST', url: connector.url, headers: { 'content-type': 'application/json', accept: 'text/csv, application/json' }, body: Buffer.from(JSON.stringify(body)) };
      const key = { id: connector.keyId, algorithm: connector.algorithm, publicKey: connector.publicKey, secret: openSecret(this.config.secretKey, entryId, secret) };
      const answer = await callOut(await signed(call, key, this.db.now()), { hosts, networks, http: !this.config.production }, { timeoutMs, bytes: SHEET_LIMITS.fileBytes });
      came = { bytes: answer.body.length, digest: createHash('sha256').update(answer.body).digest('hex'), fileName: null };
      const failed = outcomeOfStatus(answer.status);
      if (failed) return { outcome: failed, detail: String(answer.status), came };
      const whole = answer.body.length === 0 && claimed.requestId === null ? true : digestMatches(answer.headers['content-digest'], answer.body);
      if (whole !== true) return { outcome: whole === null ? 'DIGEST_MISSING' : 'DIGEST_WRONG', detail: answer.headers['content-digest']?.slice(0, 200) ?? null, came };
      if (claimed.requestId === null) return { outcome: 'ANSWERED', detail: String(answer.status), came };
      const type = answer.headers['content-type'] ?? '';
      const lines = linesOfAnswer(type, answer.body);
      return lines ? { lines, came } : { outcome: 'NOT_A_TABLE', detail: type.slice(0, 200), came };
    } catch (fault) {
      return fault instanceof CallFault ? { outcome: fault.outcome, detail: fault.detail, came } : { outcome: 'FAULT', detail: wordsOf(fault), came };
    }
  }

  private async test(claimed: Claimed): Promise<{ outcome: FetchOutcome; detail: string | null }> {
    if (claimed.connector?.kind === 'CSV_DROP') return probeFolder(this.config.connectors.dropDir, claimed.folder);
    const fetched = await this.fetch(claimed, { kind: 'test', entry: claimed.entryNumber });
    return 'outcome' in fetched ? fetched : { outcome: 'ANSWERED', detail: null };
  }

  private endTest(actor: Actor, fetchId: string, token: string, { entryId, attempts }: Claimed, { outcome, detail }: { outcome: FetchOutcome; detail: string | null }): Promise<FetchOutcome | null> {
    return this.db.tx(actor, async (tx) => {
      // One attempt and no more: whoever tests is there to try again.
      if (!(await mark(tx, fetchId, token, outcome, attempts, []))) return null;
      await tx.query('update data_connector set tested_at = $2, test_outcome = $3, test_detail = $4 where entry_id = $1', [entryId, tx.now, outcome, detail]);
      return outcome;
    });
  }

  private end(actor: Actor, fetchId: string, token: string, attempts: number, requestId: string, fetched: Fetched): Promise<FetchOutcome | null> {
    return this.db.tx(actor, async (tx) => {
      // Locked first: the holder of the token alone hands over what came.
      const [ours] = await tx.query('select 1 from data_fetch where id = $1 and attempt_token = $2 and state = \'WAITING\' for update', [fetchId, token]);
      if (!ours) return null;
      const result: AttemptResult = 'lines' in fetched ? await deliverByConnector(tx, requestId, 'HTTP_PULL', fetched.lines) : { outcome: fetched.outcome, detail: fetched.detail, problems: [], rows: null };
      await noteAttempt(tx, requestId, 'HTTP_PULL', result, fetched.came);
      if (await mark(tx, fetchId, token, result.outcome, attempts) === 'FAILED') await tellOfFailure(tx, requestId, result.outcome);
      return result.outcome;
    });
  }
}

const wordsOf = (fault: unknown): string => keepable(fault instanceof Error ? fault.message : String(fault));

/** @returns the state that the fetch is left in; null when the attempt belongs to somebody else by now */
async function mark(tx: Tx, fetchId: string, token: string, outcome: FetchOutcome, attempts: number, ladder?: readonly number[]): Promise<string | null> {
  const { state, nextAt } = markOfFetch(outcome, attempts, tx.now, ladder);
  const marked = await tx.query<{ state: string }>(
    `update data_fetch set state = $3, next_at = $4, dispatched_at = null, attempt_token = null, lease_until = null where id = $1 and attempt_token = $2 and state = 'WAITING' returning state`, [fetchId, token, state, nextAt]);
  return marked[0]?.state ?? null;
}

/** The owner is told once, when no further attempt is made; who keeps the portal too, unless it is the table that is wrong. */
async function tellOfFailure(tx: Tx, requestId: string, outcome: FetchOutcome): Promise<void> {
  await tellOwner(tx, requestId, outcome);
  if (isTechnical(outcome)) await tellKeepers(tx, 'connectors.failed', { agency: tx.actor.agencyName, outcome: `@data-fetch.${outcome}` });
}
