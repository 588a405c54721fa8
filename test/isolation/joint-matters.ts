import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';
import { decide, jointAct, onRow } from '../support/joint-story.js';
import { agencyId, registerCase, someUscc, today } from '../support/story.js';

/** 一案多查 with one agency that joined, one that declined and one that has not answered; outcomes, comments, and 撞案提示 before and after consent. */
export async function manyJoints(province: PortalClient, health: PortalClient, market: PortalClient, city: PortalClient): Promise<void> {
  const [police, healthId, marketId] = await Promise.all((['PUBLIC_SECURITY', 'HEALTH', 'MARKET_REGULATION'] as const).map((kind) => agencyId(province, kind, '440000')));
  const { id: caseId } = await registerCase(province);
  const { id } = await jointAct(province, 'openJointInvestigation', {
    caseId, title: '某门诊部一案多查', summary: '请依职权核查。', basis: '条例第二十二条', invitations: [police, healthId, marketId].map((each) => ({ agencyId: each, replyDays: 5 })),
  });
  await jointAct(health, 'joinInvestigation', { ...await onRow(health, id), basis: '处罚法第二十二条' });
  await jointAct(market, 'declineInvestigation', { ...await onRow(market, id), code: 'NO_JURISDICTION', reason: '不在辖区' });
  await jointAct(health, 'editTrack', { ...await onRow(health, id), stage: 'INVESTIGATING', basis: '处罚法第二十二条', documentNo: '粤卫立〔2026〕1号', amount: '100.00', result: '核查中', facts: '办案内容', officers: [], caseId: null });
  await jointAct(province, 'commentOnInvestigation', { id, text: '请核对病案', toAgencyIds: [healthId] });
  await decide(province, id, { kind: 'PENALTY', documentNo: '粤医保罚〔2026〕1号', decidedOn: today(), basis: '条例第四十条', text: '罚款', money: [{ kind: 'FINE', amount: '100.00' }] });
  for (const agreed of [false, true]) {
    const code = someUscc();
    const subject = { kind: 'MEDICAL_INSTITUTION', code, name: `撞案医院（演示）${agreed ? '二' : '一'}`, regionCode: '440100' };
    const enter = (client: PortalClient) => client.get(`mutation ($input: RegisterCaseInput!) { registerCase(input: $input) { ... on Case { id } ... on Refusal { code message } } }`,
      { input: { subject, leadSource: 'MONITORING', facts: '各自掌握的事实', violationTypes: ['虚构医药服务'], evidence: [] } });
    await enter(province);
    await enter(city);
    if (!agreed) continue;
    for (const client of [province, city]) {
      const { collisions } = await client.get<{ collisions: { id: string; subjectName: string }[] }>('{ collisions { id subjectName } }');
      await jointAct(client, 'answerCollision', { id: collisions.find(({ subjectName }) => subjectName === subject.name)?.id, agree: true });
    }
  }
}

/** What of these an agency may see, worked out from who was invited, who joined and who was asked, not from the table the product reads. */
export async function allowedOfJoints(superuser: Client, agency: string): Promise<{ ids: Record<string, string[]>; content: string[]; deadlines: string[] }> {
  const ids = async (sql: string): Promise<string[]> => (await superuser.query<{ id: string }>(sql, [agency])).rows.map(({ id }) => id);
  const office = `exists (select 1 from agency o where o.id = $1 and o.short_name = '联席会议办公室')`;
  const rowOf = (joint: string) => `exists (select 1 from investigation_track m where m.joint_id = ${joint} and m.agency_id = $1)`;
  const joined = (joint: string) => `exists (select 1 from joint_act d where d.joint_id = ${joint} and d.agency_id = $1 and d.act in ('OPEN', 'JOIN'))`;
  const tracks = `select t.id from investigation_track t where t.agency_id = $1 or ${joined('t.joint_id')} or ${office}`;
  const seenOutcomes = `select o.id from outcome o where o.agency_id = $1 or ${joined('o.joint_id')} or (${office} and o.joint_id is not null)
    or exists (select 1 from outcome_follow_up f where f.outcome_id = o.id and f.agency_id = $1)`;
  const readOutcomes = `select o.id from outcome o where o.agency_id = $1 or ${joined('o.joint_id')} or exists (select 1 from outcome_follow_up f where f.outcome_id = o.id and f.agency_id = $1)`;
  const joints = await ids(`select i.id from joint_investigation i where ${rowOf('i.id')} or ${office}`);
  const collisions = await ids(`select c.id from collision c where ${office} or exists (select 1 from collision_side s where s.collision_id = c.id and s.agency_id = $1)`);
  const outcomes = await ids(seenOutcomes);
  return {
    ids: {
      JointInvestigation: joints, JointOfCase: await ids(`select i.id from joint_investigation i where i.owner_agency_id = $1`), InvestigationTrack: await ids(tracks),
      Outcome: outcomes, OutcomeMeasure: await ids(`select m.id from outcome_measure m where m.outcome_id in (${readOutcomes})`),
      ViolationFact: await ids(`select v.id from violation_fact v where ${rowOf('v.joint_id')}`),
      InvestigationComment: await ids('select c.id from joint_comment c where c.agency_id = $1 or $1 = any (c.to_agency_ids)'),
      MoneyLine: await ids(`select l.id from money_line l join outcome o on o.id = l.outcome_id where o.agency_id = $1 or ${joined('o.joint_id')}`), Collision: collisions,
    },
    content: [
      ...await ids(`select i.id from joint_investigation i where ${rowOf('i.id')}`), ...await ids(`select t.id from investigation_track t where t.agency_id = $1 or ${joined('t.joint_id')}`),
      ...await ids(readOutcomes), ...await ids(`select c.id from collision c where c.state in ('AGREED', 'JOINED') and exists (select 1 from collision_side s where s.collision_id = c.id and s.agency_id = $1)`),
    ],
    deadlines: await ids(`select d.id from deadline d where d.object_id in (${tracks}) or d.object_id in (${seenOutcomes})`),
  };
}

/** What an answer shows though the reader may not read it: columns, facts and outcomes of others, the other side of a collision. */
export const CONTENT_OF_JOINTS = /^(JointInvestigation|InvestigationTrack|Outcome|Collision)$/;
export const CONTENT_FIELDS = ['title', 'summary', 'subjectCode', 'columns', 'facts', 'documentNo', 'text', 'other'];
