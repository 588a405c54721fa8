import { Injectable } from '@nestjs/common';
import { type OfficialDocument, renderHtml } from '@portal/documents';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { LineChange } from '../../text/compare-lines.rules.js';
import type { MinutesLine } from '../../text/minutes-line.rules.js';
import { linesOfVersion } from '../latest-issue.js';
import { dataHash } from './minutes-data.rules.js';

/** One issue as it is read. */
export interface IssueView {
  readonly id: string; readonly minutesId: string; readonly no: number; readonly versionId: string; readonly title: string; readonly meeting: string; readonly heldOn: string;
  readonly issuedAt: string; readonly person: string; readonly seat: string; readonly reason: string | null; readonly sha256: string; readonly dataHash: string;
  /** The hash over the data, reckoned anew at this reading, is the one that was issued. */
  readonly intact: boolean;
  readonly html: string;
  readonly changes: readonly { readonly line: string; readonly change: LineChange }[];
  readonly lines: readonly MinutesLine[];
  /** Number of the latest issue of the same minutes. */
  readonly latest: number;
}

const ISSUE = {
  name: 'minutes-issue',
  text: `
    select i.id, i.minutes_id as "minutesId", i.no, i.version_id as "versionId", i.title, i.meeting, i.held_on as "heldOn", i.issued_at as "issuedAt", i.person_name as person, i.seat_title as seat,
           i.reason, i.sha256, i.data_hash as "dataHash", i.model, i.data, i.changes, ${linesOfVersion('i.version_id')} as lines, (select max(o.no) from minutes_issue o where o.minutes_id = i.minutes_id) as latest
      from minutes_issue i where i.minutes_id = $1 and ($2::int is null or i.no = $2) order by i.no desc limit 1`,
};

/** An issue of minutes, the last one where none is named: as it was issued, whatever was issued since. */
@Injectable()
export class FindIssue {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or the acting agency has no place at it */
  async run(actor: Actor, minutesId: string, no?: number | null): Promise<IssueView | null> {
    if (!isId(minutesId)) return null;
    const [row] = await this.db.read<Omit<IssueView, 'html' | 'intact'> & { model: OfficialDocument; data: unknown }>(actor, ISSUE, [minutesId, no ?? null]);
    if (!row) return null;
    const { model, data, ...issue } = row;
    return { ...issue, html: renderHtml(model), intact: dataHash(data) === issue.dataHash };
  }
}
