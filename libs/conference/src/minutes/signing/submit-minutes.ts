import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional } from '@portal/cases';
import { canonicalJson, dayOf, newId } from '@portal/kernel';
import { type Actor, Database, putParty, refuse, type Refusal, type Tx } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { freezeVersion, presentLines } from '../freeze-version.js';
import type { MinutesRow } from '../load-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { agencyIdsKnown } from './known-agencies.js';
import { headOf, latestIssue, standingResolutions } from './latest-issue.js';
import { namedItemsIn } from './named-items.js';
import { decisionProblems, textHash, touchedResolutions } from './signing.rules.js';
import { signingStanding } from './signing-facts.js';

export interface SubmitMinutesInput extends ActOn {
  /** What the office wants the convener to know. */
  readonly note?: string | null;
}

/**
 * 送审签: the text is fixed and lies before the convener. Every line that is marked as 议定事项 must be ready to be handed out by then:
 * who leads, until which day.
 */
@Injectable()
export class SubmitMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the act; or MINUTES_WITHOUT_MEETING, NAMED_ITEM_IN_MINUTES, MINUTES_EMPTY, DECISION_INCOMPLETE, NOTHING_CORRECTED, RESOLUTION_STANDS, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: SubmitMinutesInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'SUBMIT', MINUTES_ACTS.SUBMIT, async ({ minutes }) => {
      const problem = invalid(optional('note', input.note));
      if (problem) return problem;
      const { leadId } = await signingStanding(tx, minutes.id);
      if (minutes.meetingId === null || leadId === null) return refuse('MINUTES_WITHOUT_MEETING');
      const lines = await presentLines(tx, minutes.id);
      const named = await namedItemsIn(tx, minutes.meetingId, leadId, lines);
      if (named.length > 0) return refuse('NAMED_ITEM_IN_MINUTES', { titles: named.join('、') });
      const refusal = await textRefusal(tx, minutes, lines);
      if (refusal) return refusal;
      const head = await headOf(tx, minutes.id);
      const hash = textHash(head, lines);
      const { id: versionId, no } = await freezeVersion(tx, minutes.id, 'SIGNED', '审签稿');
      await tx.query(
        `insert into minutes_signature (id, minutes_id, no, version_id, head, hash, note, submitted_at, submitted_by)
         values ($1, $2, (select coalesce(max(no), 0) + 1 from minutes_signature where minutes_id = $2), $3, $4, $5, $6, $7, $8)`,
        [newId(), minutes.id, versionId, JSON.stringify(head), hash, input.note?.trim() || null, tx.now, postOf(actor)]);
      await putParty(tx, { objectId: minutes.id, objectKind: 'MINUTES', agencyId: leadId, role: 'SUPERVISOR', content: true, box: 'TODO' });
      await putParty(tx, { objectId: minutes.id, objectKind: 'MINUTES', agencyId: minutes.agencyId, role: 'OWNER', content: true, box: 'STARTED' });
      return { detail: { no, hash } };
    }));
  }
}

/** A person as papers name him: post and name of that day. */
export const postOf = ({ seatTitle, personName }: Pick<Actor, 'seatTitle' | 'personName'>): string => `${seatTitle ?? ''} ${personName}`.trim();

async function textRefusal(tx: Tx, minutes: MinutesRow, lines: readonly MinutesLine[]): Promise<Refusal | null> {
  if (lines.every(({ text, kind }) => kind === 'SECTION' || text.trim() === '')) return refuse('MINUTES_EMPTY');
  const issued = await latestIssue(tx, minutes.id);
  const standing = await standingResolutions(tx, minutes.id, issued);
  if (issued && canonicalJson({ head: issued.head, lines: issued.lines }) === canonicalJson({ head: await headOf(tx, minutes.id), lines })) return refuse('NOTHING_CORRECTED');
  const touched = touchedResolutions(lines, [...standing.values()]);
  if (touched.length > 0) return refuse('RESOLUTION_STANDS', { numbers: touched.map(({ number }) => number).join('、') });
  return decisionRefusal(lines, { today: dayOf(tx.now), officeId: minutes.agencyId, known: await agencyIdsKnown(tx, lines.flatMap(({ units }) => units)), standing });
}

/** Names the lines that are not ready, counted as the text is read. */
export function decisionRefusal(lines: readonly MinutesLine[], facts: Parameters<typeof decisionProblems>[1]): Refusal | null {
  const problems = decisionProblems(lines, facts);
  const places = [...new Set(problems.map(({ field }) => field.replace('line.', '')))];
  return places.length === 0 ? null : refuse('DECISION_INCOMPLETE', { count: places.length, lines: places.join('、') }, problems);
}
