import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { LineChange } from '../text/compare-lines.rules.js';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { linesOfVersion } from './latest-issue.js';
import type { SealState } from './seal/seal.table.js';
import type { SignatureDecision } from './signing.table.js';

export interface SignatureView {
  readonly no: number; readonly versionId: string; readonly hash: string; readonly note: string | null; readonly submittedAt: string; readonly submittedBy: string;
  readonly decision: SignatureDecision | null; readonly reason: string | null; readonly decidedAt: string | null; readonly agency: string | null; readonly person: string | null; readonly seat: string | null;
}
export interface SealOfMinutes { readonly id: string; readonly number: string; readonly state: SealState; readonly askedBy: string; readonly openedAt: string; readonly decidedBy: string | null; readonly decidedAt: string | null; readonly reason: string | null }
export interface IssueSummary {
  readonly id: string; readonly no: number; readonly versionId: string; readonly issuedAt: string; readonly person: string; readonly seat: string; readonly sha256: string; readonly dataHash: string; readonly reason: string | null;
  readonly changes: readonly { readonly line: string; readonly change: LineChange }[];
}
export interface ReceiptView { readonly agency: AgencyView; readonly issueNo: number; readonly receivedAt: string | null; readonly receivedBy: string | null }
export interface IssuedResolutionView { readonly id: string; readonly number: string; readonly line: string; readonly state: string }

/** Where minutes are on their way from the draft to the units, as far as the reader may see it. */
export interface SigningView {
  readonly correction: string | null;
  readonly signatures: readonly SignatureView[]; readonly seals: readonly SealOfMinutes[]; readonly issues: readonly IssueSummary[]; readonly receipts: readonly ReceiptView[];
  readonly resolutions: readonly IssuedResolutionView[];
  /** Text that lies before the convener, for who may read it. */
  readonly toSign: readonly MinutesLine[] | null;
}

const SIGNING = {
  name: 'minutes-signing',
  text: `
    select case when me.role in ('OWNER', 'SUPERVISOR') then m.correction end as correction,
      (select coalesce(jsonb_agg(jsonb_build_object('no', g.no, 'versionId', g.version_id, 'hash', g.hash, 'note', g.note, 'submittedAt', g.submitted_at, 'submittedBy', g.submitted_by, 'decision', g.decision,
         'reason', g.reason, 'decidedAt', g.decided_at, 'agency', g.agency_name, 'person', g.person_name, 'seat', g.seat_title) order by g.no desc), '[]') from minutes_signature g where g.minutes_id = m.id) as signatures,
      (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'number', q.number, 'state', q.state, 'askedBy', q.asked_by, 'openedAt', q.opened_at, 'decidedBy', q.decided_by, 'decidedAt', q.decided_at,
         'reason', q.reason) order by q.opened_at desc, q.id desc), '[]') from seal_request q where q.minutes_id = m.id) as seals,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'no', i.no, 'versionId', i.version_id, 'issuedAt', i.issued_at, 'person', i.person_name, 'seat', i.seat_title, 'sha256', i.sha256,
         'dataHash', i.data_hash, 'reason', i.reason, 'changes', i.changes) order by i.no desc), '[]') from minutes_issue i where i.minutes_id = m.id) as issues,
      (select coalesce(jsonb_agg(jsonb_build_object('agency', ${agencyAt('r.agency_id')}, 'issueNo', r.issue_no, 'receivedAt', r.received_at, 'receivedBy', r.received_by) order by r.agency_id), '[]')
         from minutes_receipt r where r.minutes_id = m.id and r.issue_no = m.issues) as receipts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'number', e.number, 'line', e.minutes_line, 'state', e.state) order by e.opened_at, e.number), '[]')
         from resolution e join party p on p.object_id = e.id and p.agency_id = $2 where e.minutes_id = m.id) as resolutions,
      case when m.state = 'SIGNING' then (select ${linesOfVersion('g.version_id')} from minutes_signature g where g.minutes_id = m.id and g.decision is null) end as "toSign"
      from minutes m join party me on me.object_id = m.id and me.agency_id = $2 where m.id = $1`,
};

/** 审签、代章、印发 of one set of minutes, in one statement. */
@Injectable()
export class FindSigning {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, minutesId: string): Promise<SigningView | null> {
    if (!isId(minutesId)) return null;
    const [view] = await this.db.read<SigningView>(actor, SIGNING, [minutesId, actor.agencyId]);
    return view ?? null;
  }
}
