import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, optional, required } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, type EditConflict, notFound, refuse, type Refusal } from '@portal/platform';
import { keepWhatWas, notedBy } from './corrections.js';
import { DAY_ACTS, type Opinion, OPINIONS } from './day.table.js';
import { actOnDay, conflictOfDay, type DayInput, type Done } from './load-day.js';

export interface RecordOpinionInput extends DayInput {
  readonly line: string;
  readonly agencyId: string;
  readonly opinion: Opinion;
  /** Needed for all but 同意. */
  readonly text?: string | null;
  /** Of this opinion, as it was on the screen; 0: there was none. */
  readonly expectedVersion: number;
}

interface Seat { readonly itemThere: boolean; readonly seated: boolean; readonly steppedBack: boolean; readonly opinion: Opinion | null; readonly text: string | null; readonly version: number | null; readonly at: Date; readonly by: string }

const SEAT = `
  select exists (select 1 from agenda_item i where i.meeting_id = m.id and i.line = $2) as "itemThere",
         exists (select 1 from meeting_attendee s where s.meeting_id = m.id and s.agency_id = $3) as seated,
         exists (select 1 from meeting_recusal r where r.meeting_id = m.id and r.line = $2 and r.agency_id = $3 and r.whole_unit) as "steppedBack",
         o.opinion, o.text, o.version, o.said_at as at, o.noted_by as by
    from meeting m left join meeting_opinion o on o.meeting_id = m.id and o.line = $2 and o.agency_id = $3 where m.id = $1`;

/** 记录意见: what a unit says on a line, as it falls; what it said before stays on record. */
@Injectable()
export class RecordOpinion {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, UNIT_NOT_AT_TABLE, UNIT_STEPPED_BACK, INVALID_INPUT, DAY_NOT_BEGUN, DAY_IN_MINUTES, …; a conflict when it was noted otherwise meanwhile */
  run(actor: Actor, input: RecordOpinionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.OPINION, async (): Promise<Done | Refusal | EditConflict> => {
      const { meetingId, line, agencyId, opinion, expectedVersion } = input;
      const text = input.text?.trim() || null;
      const refusal = invalid((OPINIONS as readonly string[]).includes(opinion) ? [] : [{ field: 'opinion', code: 'NOT_ON_LIST' }], opinion === 'AGREE' ? optional('text', text) : required('text', text ?? ''));
      if (refusal) return refusal;
      const [there] = isId(line) && isId(agencyId) ? await tx.query<Seat>(SEAT, [meetingId, line, agencyId]) : [];
      if (!there?.itemThere) return notFound();
      if (!there.seated) return refuse('UNIT_NOT_AT_TABLE');
      if (there.steppedBack) return refuse('UNIT_STEPPED_BACK');
      if ((there.version ?? 0) !== expectedVersion) return conflictOfDay(there.version ?? 0, 'opinion', text ?? opinion, there.text ?? there.opinion);
      if (there.opinion !== null) await keepWhatWas(tx, { meetingId, line, what: 'OPINION', aboutId: agencyId, at: there.at, by: there.by, was: { opinion: there.opinion, text: there.text } });
      await tx.query(
        `insert into meeting_opinion (meeting_id, line, agency_id, opinion, text, said_at, noted_by) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (meeting_id, line, agency_id) do update set opinion = excluded.opinion, text = excluded.text, version = meeting_opinion.version + 1, said_at = excluded.said_at, noted_by = excluded.noted_by`,
        [meetingId, line, agencyId, opinion, text, tx.now, notedBy(tx)]);
      return { detail: { line, agencyId, opinion } };
    }));
  }
}
