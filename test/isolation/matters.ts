import { besidePortal } from '../support/beside-portal.js';
import { PortalClient } from '../support/client.js';
import { pdf } from '../support/file-samples.js';
import type { TestDatabase } from '../support/cluster.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { manyConsultations, manySupervisions } from './consult-matters.js';
import { manyConferences, settledLeaving } from './conference-matters.js';
import { manyJoints } from './joint-matters.js';
import { ledgerMatters } from './ledger-matters.js';
import { act, agencyId, draftReferral, registerCase, sentReferral, today } from '../support/story.js';
import { manyDocuments } from './documents.js';
import { mattersOfEveryKind } from './kinds.js';
import { manyIssuedMinutes } from './issued-minutes.js';
import { askedMinutes, manyMinutes } from './minutes-matters.js';
import { manyPapers, readPaper } from './paper-matters.js';
import { draftOfRecused, manyDays } from './day-matters.js';
import { manyRounds } from './written-matters.js';
import { manyResolutions } from './resolution-matters.js';
import { manyBulletins, manyTypicalCases } from './bulletin-matters.js';
import { manyDataRequests } from './data-request-matters.js';
import { declared, steppedBackFrom } from './recused.js';
import { manyLists } from './duty-matters.js';
import { manyCampaigns } from './campaign-matters.js';
import { manySharings } from './sharing-matters.js';
import { frozenStatistics } from './statistics-matters.js';

/** Who reads in the isolation tests: several agencies, and several posts of one agency. */
export const READERS = [
  'gdyb.handler', 'gdyb.head', 'gdga.liaison', 'gdjcy.handler', 'gdwj.liaison', 'gdsj.liaison', 'office.secretary',
  'gzyb.handler', 'gzyb.head', 'gzga.liaison', 'gzjcy.handler', 'szyb.handler', 'szga.liaison', 'gdyb.deputy', 'gdjw.handler', 'gdga.second',
] as const;

/** A portal over the matters of these tests: made once, copied for each file. */
export const startIsolated = (): Promise<RunningPortal> =>
  startPortal({ queue: 'postgres', prepared: { name: 'isolation', by: ({ baseUrl, database }) => manyMatters(baseUrl, database) } });
/** Making them takes longer than a test may. */
export const UNTIL_MADE_MS = 600_000;

/** Matters in many states between many agencies: what one may see of them differs for every reader. */
async function manyMatters(baseUrl: string, { apiUrl, superUrl }: Pick<TestDatabase, 'apiUrl' | 'superUrl'>): Promise<string[]> {
  const who = async (account: string): Promise<PortalClient> => PortalClient.signIn(baseUrl, account);
  const [province, provinceHead, provincePolice, city, cityHead, cityPolice, cityProcurator] = await Promise.all(
    ['gdyb.handler', 'gdyb.head', 'gdga.liaison', 'gzyb.handler', 'gzyb.head', 'gzga.liaison', 'gzjcy.handler'].map(who)) as
    [PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient, PortalClient];
  const provincial = await agencyId(province, 'PUBLIC_SECURITY', '440000');
  const guangzhou = await agencyId(city, 'PUBLIC_SECURITY', '440100');
  const shenzhen = await agencyId(city, 'PUBLIC_SECURITY', '440300');

  const own = await registerCase(province);
  const draft = await draftReferral(province, provincial);
  const envelope = await sentReferral(province, provinceHead, provincial);
  const recalled = await sentReferral(city, cityHead, guangzhou);
  await act(city, 'recallReferral', recalled, { reason: '受移送机关有误' });
  const forwarded = await sentReferral(city, cityHead, guangzhou);
  await act(cityPolice, 'signReceipt', forwarded, { copies: 5, missing: [] });
  await act(cityPolice, 'forwardReferral', forwarded, { toAgencyId: shenzhen, reason: '犯罪行为发生地在深圳' });
  const filed = await sentReferral(province, provinceHead, provincial);
  await act(provincePolice, 'signReceipt', filed, { copies: 5, missing: [] });
  await act(provincePolice, 'fileCase', filed, { number: '粤公（刑）立字〔2026〕1号', decidedOn: today(), unit: '刑事侦查局', offence: '诈骗罪' });
  const supervised = await sentReferral(city, cityHead, guangzhou);
  await act(cityPolice, 'signReceipt', supervised, { copies: 5, missing: [] });
  await act(cityPolice, 'declineFiling', supervised, { number: '穗公不立字〔2026〕1号', decidedOn: today(), reasonCode: 'MINOR', reason: '情节显著轻微', returnedFiles: ['案卷一册'] });
  await act(city, 'requestSupervision', supervised, { reason: '认为应当立案侦查' });
  await act(cityProcurator, 'requireReasons', supervised, { number: '穗检要求说明〔2026〕1号', decidedOn: today(), reason: '请说明不立案理由' });
  await manyConsultations(province, provincePolice, await who('gdwj.liaison'));
  await manyJoints(province, await who('gdwj.liaison'), await who('gdscjg.liaison'), city);
  await ledgerMatters(province, city, provincePolice);
  await manySupervisions(city, await who('gdyb.head'), await who('office.director'), supervised);
  await manyConferences(baseUrl);
  await manyPapers(await who('office.secretary'), provincePolice);
  const shared = await manySharings(await who('office.secretary'), await who('gdwj.liaison'), provincePolice);
  await manyCampaigns(await who('office.secretary'), provincePolice, await who('gdwj.liaison'), province);
  await manyDataRequests(province, provinceHead, await who('gdwj.liaison'), own.id, shared, superUrl);
  await manyLists(await who('office.secretary'), { writing: provincePolice, waiting: await who('gdwj.liaison'), published: await who('gdscjg.liaison') });
  await manyBulletins(await who('gdwj.liaison'), provincePolice, { writer: province, head: provinceHead, caseId: own.id });
  await manyTypicalCases(await who('office.secretary'), await who('office.director'), await who('gdwj.liaison'), await who('gdwj.liaison'));
  await manyResolutions(apiUrl, await who('office.secretary'), provincePolice, await who('gdwj.liaison'), province);
  await manyDays(apiUrl, await who('office.secretary'), provincePolice);
  await manyRounds(apiUrl, await who('office.secretary'), provincePolice);
  const everyKind = await mattersOfEveryKind(baseUrl);
  await manyDocuments(province, provincePolice, filed, everyKind[5] ? { sender: province, id: everyKind[5] } : null);
  await frozenStatistics(province, provincePolice, cityPolice, await who('office.secretary'), await who('gdjw.handler'));
  await manyMinutes(await who('office.secretary'), province);
  await askedMinutes(apiUrl, await who('office.secretary'), provincePolice, await who('gdwj.liaison'));
  await besidePortal(apiUrl, manyIssuedMinutes);
  await settledLeaving(await who('office.secretary'));
  await draftOfRecused(apiUrl, await who('office.secretary'), province, provincePolice);
  await readPaper(provincePolice);
  await provincePolice.upload('未用.pdf', pdf);
  await declared(filed, provincePolice);
  await steppedBackFrom(filed, await who('gdyb.deputy'), provinceHead);
  return [...everyKind, draft, envelope, recalled, forwarded, filed, supervised];
}
