import { AppendChange } from '@portal/conference';
import { addDays } from '@portal/kernel';
import type { Client } from 'pg';
import * as Y from 'yjs';
import { LEADS, WAS_THERE } from './issued-minutes.js';
import { besidePortal } from '../support/beside-portal.js';
import type { PortalClient } from '../support/client.js';
import { SEATED } from '../support/conference-world.js';
import { today } from '../support/story.js';
import { done } from './consult-matters.js';

/** Words that stand in one line each: for the police, for the health authority, for nobody but the office. */
const MARKS = { PUBLIC_SECURITY: '会签甲条', HEALTH: '会签乙条', NOBODY: '会签丙条' } as const;
/** Stands in the text of minutes, in what was said of it and in what became of that, where a person of the lead agency stepped back. */
export const MARK_OF_RECUSED = '回避丁条';
/** What stands in an answer that no line of this reader says. */
export const foreignWords = (answer: unknown, marks: ReadonlySet<string>): string[] =>
  [...Object.values(MARKS), MARK_OF_RECUSED].filter((mark) => !marks.has(mark) && JSON.stringify(answer).includes(mark)).map((mark) => `words of another’s line: ${mark}`);

/** 纪要 of the office: one that another agency writes too, one whose writer was dismissed, one of its own. */
export async function manyMinutes(office: PortalClient, writer: PortalClient): Promise<void> {
  const act = (client: PortalClient, operation: string, inputType: string, input: Record<string, unknown>) => done(client, operation, 'Minutes', inputType, input);
  const { me: { agency } } = await writer.get<{ me: { agency: { id: string } } }>('{ me { agency { id } } }');
  const open = () => act(office, 'openMinutes', 'OpenMinutesInput', { title: '全体会议纪要', meeting: '全体会议', heldOn: '2026-11-20', attendance: '出席：各成员单位', points: ['数据共享'] });
  const keep = (client: PortalClient, { id, version }: { id: string; version: number }) => act(client, 'nameMinutesVersion', 'NameMinutesVersionInput', { id, expectedVersion: version, name: '初稿' });
  const invite = ({ id, version }: { id: string; version: number }) => act(office, 'inviteMinutesWriter', 'MinutesWriterInput', { id, expectedVersion: version, agencyId: agency.id });
  await keep(writer, await invite(await open()));
  const { id, version } = await keep(office, await invite(await open()));
  await act(office, 'dismissMinutesWriter', 'MinutesWriterInput', { id, expectedVersion: version, agencyId: agency.id });
  await keep(office, await open());
}

/**
 * 逐条会签: two units are asked for different lines of one draft; one has suggested something, the other is silent. In one draft the round is
 * over, in the other it goes on.
 */
export async function askedMinutes(apiUrl: string, office: PortalClient, police: PortalClient, health: PortalClient): Promise<void> {
  const act = (client: PortalClient, operation: string, input: Record<string, unknown>, type = 'Minutes') => done(client, operation, type, `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`, input);
  const idOf = async (client: PortalClient): Promise<string> => (await client.get<{ me: { agency: { id: string } } }>('{ me { agency { id } } }')).me.agency.id;
  const [policeId, healthId] = await Promise.all([idOf(police), idOf(health)]);
  for (const over of [false, true]) {
    const { id, version } = await act(office, 'openMinutes', { title: '会签纪要', meeting: '全体会议', heldOn: '2026-11-20', points: [] });
    const doc = new Y.Doc();
    for (const [kind, text] of Object.entries(MARKS)) doc.getText('minutes').applyDelta([{ insert: text }, { insert: '\n', attributes: { line: kind, kind: 'TEXT' } }]);
    await besidePortal(apiUrl, (db) => new AppendChange(db).run(SEATED.secretary, id, Y.encodeStateAsUpdate(doc), 'isolation'));
    const lines = [{ line: 'PUBLIC_SECURITY', agencyIds: [policeId] }, { line: 'HEALTH', agencyIds: [healthId] }];
    const out = await act(office, 'sendMinutesForComment', { id, expectedVersion: version, dueOn: addDays(today(), 20), lines });
    const { minutes } = await police.get<{ minutes: { ownShares: { id: string }[] } }>('query ($id: ID!) { minutes(id: $id) { ownShares { id } } }', { id });
    await act(police, 'answerMinutes', { id: minutes.ownShares[0]?.id, expectedVersion: 1, answers: [{ line: 'PUBLIC_SECURITY', opinion: 'SUGGEST', proposal: '会签甲条，由本单位牵头' }] }, 'MinutesShare');
    if (over) await act(office, 'closeMinutesRound', { id, expectedVersion: out.version, reason: '事项紧急' });
  }
}

/** What of minutes an agency may see: by who drafts, who was asked to write with it and still is, and who was sent some of its lines. */
export async function allowedOfMinutes(superuser: Client, agency: string, person: string): Promise<{ ids: Record<string, string[]>; content: string[]; deadlines: string[]; marks: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const read = `(m.agency_id = $1 or exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $1 and w.until is null))`;
  const signs = `(${LEADS} and exists (select 1 from minutes_signature g where g.minutes_id = m.id))`;
  const reads = `(${read} or ${signs} or (m.issues > 0 and ${WAS_THERE}))`;
  const back = `exists (select 1 from meeting_recusal b where b.meeting_id = m.meeting_id and b.left_at is not null and not b.whole_unit and b.person_id = '${person}')`;
  const seen = await ids(`select id from minutes m where ${reads} or exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $1)
    or exists (select 1 from minutes_share s where s.minutes_id = m.id and s.agency_id = $1)`);
  const shares = await ids(`select s.id from minutes_share s join minutes m on m.id = s.minutes_id where s.agency_id = $1 or m.agency_id = $1`);
  const versions = await ids(`select v.id from minutes_version v join minutes m on m.id = v.minutes_id where (not ${back} and (${read} or (${signs} and v.kind in ('SIGNED', 'ISSUED')))) or (${WAS_THERE} and v.kind = 'ISSUED')`);
  return {
    ids: {
      Minutes: seen, MinutesSummary: seen, MinutesVersion: versions, MinutesVersionText: versions, MinutesShare: shares, MinutesRoundShare: await ids(`select s.id from minutes_share s join minutes m on m.id = s.minutes_id where s.agency_id = $1 or m.agency_id = $1 or ${signs}`),
      MinutesOwnShare: await ids('select id from minutes_share where agency_id = $1'), MinutesRound: await ids(`select r.id from minutes_round r join minutes m on m.id = r.minutes_id where m.agency_id = $1 or ${signs}`),
    },
    marks: await ids(`select case g.kind when 'PUBLIC_SECURITY' then '${MARKS.PUBLIC_SECURITY}' else '${MARKS.HEALTH}' end as id from agency g where g.id = $1 and g.region_code = '440000' and g.kind in ('PUBLIC_SECURITY', 'HEALTH')
        union all select unnest(array['${Object.values(MARKS).join(`', '`)}']) from minutes m where m.agency_id = $1
        union all select '${MARK_OF_RECUSED}' from minutes m where exists (select 1 from meeting_recusal r where r.meeting_id = m.meeting_id) and not ${back}
          and (m.agency_id = $1 or ${signs} or exists (select 1 from minutes_share s where s.minutes_id = m.id and s.agency_id = $1))`),
    deadlines: await ids(`select d.id from deadline d join minutes_share s on s.id = d.object_id join minutes m on m.id = s.minutes_id where s.agency_id = $1 or m.agency_id = $1`),
    content: await ids(`select id from minutes m where ${reads}`),
  };
}
