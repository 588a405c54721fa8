import { PortalClient } from '../support/client.js';
import { act, agencyId, registerCase, somePdf, today, tryAct } from '../support/story.js';

type Form = Record<string, unknown>;
const LETTER: Form = { title: '关于某医院违规收费线索的函', facts: '经查，某医院重复收费。', legalBasis: '《行政处罚法》第二十六条', amount: '12000.50', secrecy: 'ORDINARY' };
/** Far enough ahead that no run of the tests comes to it. */
const REPLY_BY = `${Number(today().slice(0, 4)) + 1}-06-30`;

/** A referral of a kind, written and sent by its form. */
async function sent(from: PortalClient, kind: string, to: string, materials: readonly string[], form: Form, toSeatId?: string, send = true): Promise<string> {
  const { id: caseId } = await registerCase(from);
  const drafted = await tryAct(from, 'draftReferral', { caseId, toAgencyId: to, kind, ...(toSeatId && { toSeatId }) });
  if (!drafted.id) throw new Error(JSON.stringify(drafted));
  const files = await Promise.all(materials.map(async (name) => ({ kind: name, fileIds: [await from.upload(`${name}.pdf`, somePdf(name))] })));
  await act(from, 'saveReferralDraft', drafted.id, { toAgencyId: to, ...(toSeatId && { toSeatId }), form: { ...LETTER, ...form }, materials: files });
  if (send) await act(from, 'sendReferral', drafted.id);
  return drafted.id;
}

const doAct = (client: PortalClient, id: string, name: string, form: Form = {}): Promise<unknown> => act(client, 'actOnReferral', id, { act: name, form });

/** One matter of every kind between many agencies, sealed ones among them, in different states. */
export async function mattersOfEveryKind(baseUrl: string): Promise<string[]> {
  const [healthcare, health, audit, city, police, procuratorate, foshan, discipline] = await Promise.all(
    ['gdyb.handler', 'gdwj.liaison', 'gdsj.liaison', 'gzyb.handler', 'gzga.liaison', 'gzjcy.handler', 'fsyb.handler', 'gdjw.handler']
      .map((account) => PortalClient.signIn(baseUrl, account))) as [PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient];
  const agency = (kind: string, region: string): Promise<string> => agencyId(healthcare, kind, region);
  const [healthId, cityId, policeId, foshanId, disciplineId] = await Promise.all([
    agency('HEALTH', '440000'), agency('HEALTHCARE_SECURITY', '440100'), agency('PUBLIC_SECURITY', '440100'), agency('HEALTHCARE_SECURITY', '440600'),
    agency('DISCIPLINE_INSPECTION', '440000'),
  ]) as [string, string, string, string, string];

  const letter = await sent(healthcare, 'ADMINISTRATIVE', healthId, ['TRANSFER_LETTER', 'EVIDENCE'], { letterKind: 'TRANSFER', origin: 'FLYING_INSPECTION', replyBy: REPLY_BY });
  await act(health, 'signReceipt', letter, { copies: 1, missing: [] });
  await doAct(health, letter, 'ACCEPT', {});
  const notice = await sent(city, 'EARLY_NOTICE', policeId, ['TRANSFER_LETTER'], { need: 'EARLY_INTERVENTION' });
  await act(police, 'signReceipt', notice, { copies: 1, missing: [] });
  const opinion = await sent(procuratorate, 'REVERSE', cityId, ['OPINION_LETTER', 'DECISION'], { basis: 'NON_PROSECUTION' });
  const findings = await sent(audit, 'AUDIT', cityId, ['AUDIT_LETTER'], {
    documentNo: '粤审移〔2026〕1号', documentDay: '2026-01-05', replyBy: REPLY_BY, findings: [{ no: '一', title: '重复报销', amount: '1000.00' }, { no: '二', title: '制度缺失' }],
  });
  await act(city, 'signReceipt', findings, { copies: 1, missing: [] });
  const request = await sent(city, 'ASSISTANCE', foshanId, ['TRANSFER_LETTER'], { need: 'CROSS_REGION_CHECK' });
  await act(foshan, 'signReceipt', request, { copies: 1, missing: [] });
  await doAct(foshan, request, 'SPLIT', { parts: [{ toAgencyId: await agency('HEALTHCARE_SECURITY', '440000'), text: '请协查省内异地结算' }] });

  const { recipientSeats: [seat] } = await healthcare.get<{ recipientSeats: { id: string }[] }>('query ($agencyId: ID!) { recipientSeats(agencyId: $agencyId) { id } }', { agencyId: disciplineId });
  const sealedForm = { secrecy: 'WORK_SECRET' };
  const lead = await sent(healthcare, 'DISCIPLINE', disciplineId, ['TRANSFER_LETTER'], sealedForm, seat?.id);
  await act(discipline, 'signReceipt', lead, { copies: 1, missing: [] });
  const unread = await sent(city, 'DISCIPLINE', disciplineId, ['TRANSFER_LETTER'], sealedForm, seat?.id);
  const hidden = await sent(healthcare, 'DISCIPLINE', disciplineId, ['TRANSFER_LETTER'], sealedForm, seat?.id, false);
  return [letter, notice, opinion, findings, request, lead, unread, hidden];
}
