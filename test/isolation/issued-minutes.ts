import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { permissionsOf } from '@portal/agencies';
import { AppendChange, AskSeal, CorrectMinutes, DecideMinutes, DecideSeal, IssueMinutes, OpenMinutesOfMeeting, SubmitMinutes } from '@portal/conference';
import { type Actor, type Database, FileStore } from '@portal/platform';
import { addDays } from '@portal/kernel';
import type { Client } from 'pg';
import * as Y from 'yjs';
import { CONFERENCE, SEATED } from '../support/conference-world.js';
import { heldMeeting } from '../support/held-meeting.js';
import { today } from '../support/story.js';

const { secretary, convener, police, health, audit } = SEATED;
const head = { ...convener, seatKind: 'AGENCY_HEAD' as const, permissions: permissionsOf('AGENCY_HEAD', 'PRINCIPAL', 'HEALTHCARE_SECURITY') };

/** 纪要 of a meeting of some: issued and corrected, with a unit that is only named; and one that waits for the convener. */
export async function manyIssuedMinutes(db: Database): Promise<void> {
  const store = new FileStore(mkdtempSync(join(tmpdir(), 'portal-issued-')));
  const rows = async <Row extends object>(sql: string, id: string): Promise<Row> => (await db.tx(secretary, (tx) => tx.query<Row>(sql, [id])))[0] as Row;
  const on = async (id: string) => ({ id, expectedVersion: (await rows<{ version: number }>('select version from minutes where id = $1 union all select version from seal_request where id = $1', id)).version });
  const done = async (act: Promise<{ kind: string }>): Promise<void> => { const said = await act; if (said.kind !== 'acted') throw new Error(JSON.stringify(said)); };
  const write = async (id: string, text: string, decided: boolean): Promise<void> => {
    const doc = new Y.Doc();
    const shared = doc.getText('minutes');
    shared.insert(0, text);
    shared.insert(text.length, '\n', decided ? { line: 'decided', kind: 'DECISION', units: `${police.agencyId} ${audit.agencyId}`, due: addDays(today(), 60) } : { line: `more-${text.length}`, kind: 'TEXT' });
    const said = await new AppendChange(db).run(secretary, id, Y.encodeStateAsUpdate(doc), 'isolation');
    if (said.kind !== 'stored') throw new Error(JSON.stringify(said));
  };
  const sign = async (id: string) => done(new DecideMinutes(db).run(convener as Actor, { ...await on(id), sign: true, hash: (await rows<{ hash: string }>('select hash from minutes_signature where minutes_id = $1 order by no desc limit 1', id)).hash }));
  const begun = async (): Promise<string> => {
    const meeting = await heldMeeting(db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId, kind: 'PARTIAL', attendees: [police.agencyId], told: [health.agencyId], lines: [{ title: '议题' }] });
    const { id } = await new OpenMinutesOfMeeting(db).run(secretary, meeting.id) as { id: string };
    await write(id, '查清资金去向。', true);
    await done(new SubmitMinutes(db).run(secretary, await on(id)));
    return id;
  };
  const issue = async (id: string): Promise<void> => {
    await sign(id);
    await done(new AskSeal(db).run(secretary, { ...await on(id), copies: 3 }));
    const seal = await rows<{ id: string }>(`select id from seal_request where minutes_id = $1 and state = 'ASKED'`, id);
    await done(new DecideSeal(db).run(head, { ...await on(seal.id), approve: true }));
    await done(new IssueMinutes(db, store).run(secretary, await on(id)));
  };
  const id = await begun();
  await issue(id);
  await done(new CorrectMinutes(db).run(secretary, { ...await on(id), reason: '更正' }));
  await write(id, '更正后的一段。', false);
  await done(new SubmitMinutes(db).run(secretary, await on(id)));
  await issue(id);
  const waiting = await begun();
  await sign(waiting);
  await done(new AskSeal(db).run(secretary, { ...await on(waiting), copies: 1 }));
  await begun();
}

/** Of issues and requests for the seal, by whose office it is, who leads its conference, and who was at the meeting; not from the table that the product reads. */
export async function allowedOfIssued(superuser: Client, agency: string): Promise<Record<string, string[]>> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const issues = await ids(`select i.id from minutes_issue i join minutes m on m.id = i.minutes_id where m.agency_id = $1 or ${LEADS} or ${WAS_THERE}`);
  return { MinutesIssue: issues, MinutesIssueSummary: issues, SealRequest: await ids('select id from seal_request where agency_id = $1 or lead_id = $1') };
}
/** SQL: agency $1 leads the conference whose office drafts minutes m; it was at their meeting. */
export const LEADS = `exists (select 1 from joint_conference c join conference_membership k on k.conference_id = c.id and k.role = 'LEAD' where c.office_agency_id = m.agency_id and k.agency_id = $1)`;
export const WAS_THERE = `exists (select 1 from meeting_attendee a where a.meeting_id = m.meeting_id and a.agency_id = $1)`;
