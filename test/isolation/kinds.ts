import { PortalClient } from '../support/client.js';
import { draftedLetter, formAct, receivedLetter, sentLetter } from '../support/letter-story.js';
import { agencyId } from '../support/story.js';

/** One matter of every kind between many agencies, sealed ones among them, in different states. */
export async function mattersOfEveryKind(baseUrl: string): Promise<string[]> {
  const [healthcare, health, audit, city, police, procuratorate, foshan, discipline] = await Promise.all(
    ['gdyb.handler', 'gdwj.liaison', 'gdsj.liaison', 'gzyb.handler', 'gzga.liaison', 'gzjcy.handler', 'fsyb.handler', 'gdjw.handler']
      .map((account) => PortalClient.signIn(baseUrl, account))) as [PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient];
  const toCity = { kind: 'HEALTHCARE_SECURITY', region: '440100' };

  const letter = await receivedLetter(healthcare, 'ADMINISTRATIVE', { kind: 'HEALTH', by: health });
  await formAct(health, letter, 'ACCEPT');
  const notice = await receivedLetter(city, 'EARLY_NOTICE', { kind: 'PUBLIC_SECURITY', region: '440100', by: police });
  const opinion = await sentLetter(procuratorate, 'REVERSE', toCity);
  const findings = await receivedLetter(audit, 'AUDIT', { ...toCity, by: city });
  const request = await receivedLetter(city, 'ASSISTANCE', { kind: 'HEALTHCARE_SECURITY', region: '440600', by: foshan });
  await formAct(foshan, request, 'SPLIT', { parts: [{ toAgencyId: await agencyId(healthcare, 'HEALTHCARE_SECURITY', '440000'), text: '请协查省内异地结算' }] });

  const disciplineId = await agencyId(healthcare, 'DISCIPLINE_INSPECTION', '440000');
  const { recipientSeats: [seat] } = await healthcare.get<{ recipientSeats: { id: string }[] }>('query ($agencyId: ID!) { recipientSeats(agencyId: $agencyId) { id } }', { agencyId: disciplineId });
  const sealed = { kind: 'DISCIPLINE_INSPECTION', ...(seat && { seatId: seat.id }) };
  const lead = await receivedLetter(healthcare, 'DISCIPLINE', { ...sealed, by: discipline });
  const unread = await sentLetter(city, 'DISCIPLINE', sealed);
  const hidden = await draftedLetter(healthcare, 'DISCIPLINE', sealed);
  return [letter, notice, opinion, findings, request, lead, unread, hidden];
}
