import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { renderDocx } from '@portal/documents';
import { canonicalJson, dayOf, newId } from '@portal/kernel';
import { type Actor, Database, FileStore, isRefusal, type Party, putParties, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { issueResolution } from '../../../resolutions/issue-resolution.js';
import { actOnMinutes } from '../../act-on-minutes.js';
import type { MinutesRow } from '../../load-minutes.js';
import { MINUTES_ACTS } from '../../minutes.table.js';
import { agencyIdsKnown } from '../known-agencies.js';
import { latestIssue, type LatestIssue, standingResolutions } from '../latest-issue.js';
import { endRequest } from '../seal/load-seal-request.js';
import { changedLines, countChanges, textHash, titleOfDecision } from '../signing.rules.js';
import { decisionRefusal, postOf } from '../submit-minutes.js';
import { handedOutByHand } from './handed-out-by-hand.js';
import { agendaLines, issueFacts, type IssueFacts } from './issue-facts.js';
import { dataHash, type IssuedResolution, minutesData } from './minutes-data.rules.js';
import { minutesDocument } from './minutes-document.rules.js';

/**
 * 印发: what was signed, and for which the lead agency lets its seal be used, becomes paper and data, goes to who was at the meeting, and hands
 * out every line that is marked as 议定事项; all of it in one act or none. An agency that a line names and that was not there sees that
 * resolution and nothing else.
 */
@Injectable()
export class IssueMinutes {
  constructor(private readonly db: Database, private readonly store: FileStore) {}

  /** @returns the act; or SEAL_NEEDED, SEALED_OTHER_TEXT, DECISION_INCOMPLETE when a day has passed meanwhile, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'ISSUE', MINUTES_ACTS.ISSUE, async ({ minutes }) => {
      const facts = await issueFacts(tx, minutes.id);
      if (!facts) return refuse('SEAL_NEEDED');
      if (textHash(facts.head, facts.lines) !== facts.seal.hash || facts.signature.hash !== facts.seal.hash) return refuse('SEALED_OTHER_TEXT');
      const before = await latestIssue(tx, minutes.id);
      const handed = await handOut(tx, minutes, facts, before);
      if (isRefusal(handed)) return handed;
      return write(tx, this.store, minutes, { facts, before, resolutions: handed });
    }));
  }
}

/** Issues a resolution for each line that is marked as one and has none yet. The first refusal, of whichever line, stops everything. */
async function handOut(tx: Tx, minutes: MinutesRow, { lines, agenda }: IssueFacts, before: LatestIssue | null): Promise<IssuedResolution[] | Refusal> {
  const standing = await standingResolutions(tx, minutes.id, before);
  const known = await agencyIdsKnown(tx, lines.flatMap(({ units }) => units));
  const refusal = decisionRefusal(lines, { today: dayOf(tx.now), officeId: minutes.agencyId, known, standing });
  if (refusal) return refusal;
  const byHand = await handedOutByHand(tx, minutes, lines, standing);
  if (isRefusal(byHand)) return byHand;
  const under = agendaLines(lines, agenda);
  for (const { line, kind, text, units: [lead = '', ...support], dueOn, deliverable } of lines) {
    if (kind !== 'DECISION' || standing.has(line) || byHand.has(line)) continue;
    const result = await issueResolution(tx, {
      meetingId: minutes.meetingId ?? '', line: under.get(line)?.line ?? null, minutes: { id: minutes.id, line }, title: titleOfDecision(text), text: text.trim(), deliverable, dueOn: dueOn ?? '',
      units: [{ agencyId: lead, role: 'LEAD' }, ...support.map((agencyId) => ({ agencyId, role: 'SUPPORT' as const }))],
    });
    // The whole act is undone: nothing of it was committed, and a fault says where.
    if (isRefusal(result)) throw new Error(`line ${line} of minutes ${minutes.id} cannot be handed out: ${result.code}`);
  }
  return tx.query<IssuedResolution>('select id, number, minutes_line as line from resolution where minutes_id = $1', [minutes.id]);
}

interface Made { readonly facts: IssueFacts; readonly before: LatestIssue | null; readonly resolutions: readonly IssuedResolution[] }

async function write(tx: Tx, store: FileStore, minutes: MinutesRow, { facts, before, resolutions }: Made) {
  const { head, lines, correction, signature } = facts;
  const [id, versionId, no, today] = [newId(), newId(), facts.issues + 1, dayOf(tx.now)];
  const compared = before ? changedLines(before.lines, lines) : [];
  const changes = compared.map(({ line, change }) => ({ line, change }));
  const receivers = receiversOf(facts);
  const model = minutesDocument({
    conference: facts.conference.name, lead: facts.lead, head, lines, units: facts.units, copies: receivers, printedOn: today,
    signature: { person: signature.person, seat: signature.seat, day: dayOf(new Date(signature.at)) }, correction: no > 1 ? { no: no - 1, reason: correction ?? '' } : null,
  });
  const data = minutesData(facts, { id, minutesId: minutes.id, no, at: tx.now, resolutions, changes });
  const sha256 = await store.putBytes(await renderDocx(model));
  await copyVersion(tx, minutes.id, facts.versionId, versionId);
  const { actor } = tx;
  await tx.query(
    `insert into minutes_issue (id, minutes_id, no, version_id, signature_id, title, meeting, held_on, model, data, data_hash, sha256, reason, changes, issued_at, agency_name, person_name, seat_title)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [id, minutes.id, no, versionId, signature.id, head.title, head.meeting, head.heldOn, JSON.stringify(model), canonicalJson(data), dataHash(data), sha256, no > 1 ? correction : null,
      JSON.stringify(changes), tx.now, actor.agencyName, actor.personName, actor.seatTitle]);
  await tx.query('update minutes set issues = $2, issued_at = $3, correction = null where id = $1', [minutes.id, no, tx.now]);
  await useSeal(tx, facts, { issueId: id, sha256 });
  await distribute(tx, minutes, facts, no);
  return { detail: { no, hash: dataHash(data), sha256, resolutions: resolutions.length, ...countChanges(changes) } };
}

/** Whom it goes to: the lead agency and who was at the meeting. */
const receiversOf = ({ lead, attendees, office }: IssueFacts) => [lead, ...attendees.filter(({ id }) => id !== lead.id && id !== office.id)];

/** The issue has a version of its own, with the very lines that were signed. */
async function copyVersion(tx: Tx, minutesId: string, from: string, to: string): Promise<void> {
  const { actor } = tx;
  await tx.query(
    `insert into minutes_version (id, minutes_id, no, kind, name, hash, at, agency_name, person_name, seat_title)
     select $1, minutes_id, (select max(no) + 1 from minutes_version where minutes_id = $2), 'ISSUED', '印发稿', hash, $4, $5, $6, $7 from minutes_version where id = $3`,
    [to, minutesId, from, tx.now, actor.agencyName, actor.personName, actor.seatTitle]);
  await tx.query(
    `insert into minutes_line (version_id, minutes_id, position, line, kind, text, units, due_on, deliverable)
     select $1, minutes_id, position, line, kind, text, units, due_on, deliverable from minutes_line where version_id = $2`, [to, from]);
}

/** 用印登记. One permission is one use. */
async function useSeal(tx: Tx, { seal, head }: IssueFacts, { issueId, sha256 }: { readonly issueId: string; readonly sha256: string }): Promise<void> {
  await tx.query(
    'insert into seal_use (id, request_id, issue_id, title, hash, file_sha256, copies, used_at, used_by, approved_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [newId(), seal.id, issueId, head.title, seal.hash, sha256, seal.copies, tx.now, `${tx.actor.agencyName} ${postOf(tx.actor)}`, seal.approvedBy]);
  await tx.query(`update seal_request set state = 'USED', version = version + 1, last_act_at = $2 where id = $1`, [seal.id, tx.now]);
  await endRequest(tx, seal.id, 'USE', 'USED');
  await record(tx, 'seal.used', { objectKind: 'SEAL_REQUEST', objectId: seal.id, detail: { state: 'USED', issueId, hash: seal.hash, sha256 } });
}

/** A place for each of them, and a receipt that each owes. */
async function distribute(tx: Tx, { id, agencyId }: MinutesRow, facts: IssueFacts, no: number): Promise<void> {
  const receivers = receiversOf(facts).map((agency) => agency.id);
  const place = (each: string, role: Party['role'], box: Party['box']): Party => ({ objectId: id, objectKind: 'MINUTES', agencyId: each, role, content: true, box });
  await putParties(tx, [place(agencyId, 'OWNER', 'DONE'), ...receivers.map((each) => place(each, each === facts.lead.id ? 'SUPERVISOR' : 'PARTICIPANT', 'TODO'))]);
  await tx.query('insert into minutes_receipt (minutes_id, issue_no, agency_id) select $1, $2, unnest($3::uuid[])', [id, no, receivers]);
}
