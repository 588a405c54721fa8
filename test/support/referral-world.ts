import { randomInt } from 'node:crypto';
import { Test } from '@nestjs/testing';
import { AgenciesModule, agencyId, LIAISON_OFFICE_ID, permissionsOf, SeedDirectory, stableId } from '@portal/agencies';
import * as acts from '@portal/cases';
import { CASES_ENTITIES, RegisterCase } from '@portal/cases';
import { atTime, makeUscc, ManualClock, newId } from '@portal/kernel';
import { type Actor, type AgencyKind, anonymous, Database, DatabaseModule, type EditConflict, FILES_ENTITIES, isConflict, isRefusal, readConfig, type Refusal, type SeatKind } from '@portal/platform';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase, withClient } from './cluster.js';

type Result = { readonly kind: 'acted'; readonly id: string; readonly actId: string; readonly version: number } | Refusal | EditConflict;
interface UseCase<Input> { run(actor: Actor, input: Input): Promise<Result> }
type UseCaseClass<Input> = new (db: Database) => UseCase<Input>;
type Rest<Input> = Omit<Input, 'id' | 'expectedVersion'>;

export type Post = Actor & { readonly agencyId: string };

/** Posts of 广州 and its neighbours, as people of the directory act from them. */
export const POSTS = {
  handler: post('440100', 'HEALTHCARE_SECURITY', '广州市医保局', 'HANDLER', '承办人'),
  head: post('440100', 'HEALTHCARE_SECURITY', '广州市医保局', 'AGENCY_HEAD', '局长'),
  standIn: { ...post('440100', 'HEALTHCARE_SECURITY', '广州市医保局', 'AGENCY_HEAD', '局长'), capacity: 'DEPUTY' as const, onBehalfOf: '局长' },
  presiding: { ...post('440100', 'HEALTHCARE_SECURITY', '广州市医保局', 'AGENCY_HEAD', '局长'), capacity: 'PRESIDING' as const },
  deputyHead: post('440100', 'HEALTHCARE_SECURITY', '广州市医保局', 'AGENCY_DEPUTY_HEAD', '副局长'),
  police: post('440100', 'PUBLIC_SECURITY', '广州市公安局', 'LIAISON', '联络员'),
  otherPolice: post('440300', 'PUBLIC_SECURITY', '深圳市公安局', 'LIAISON', '联络员'),
  procurator: post('440100', 'PROCURATORATE', '广州市检察院', 'HANDLER', '承办人'),
  stranger: post('440300', 'HEALTHCARE_SECURITY', '深圳市医保局', 'HANDLER', '承办人'),
  strangersHead: post('440300', 'HEALTHCARE_SECURITY', '深圳市医保局', 'AGENCY_HEAD', '局长'),
  office: { ...post('440000', 'HEALTHCARE_SECURITY', '联席会议办公室', 'OFFICE_SECRETARY', '工作人员'), agencyId: LIAISON_OFFICE_ID, agencyKind: 'OTHER' as const },
};

/** A post of the directory, with the rights that its seat has. */
export function post(regionCode: string, kind: AgencyKind, agencyName: string, seatKind: SeatKind = 'LIAISON', title = '联络员'): Post {
  return {
    ...anonymous('test', 'zh-CN'), personId: stableId(`test-person:${regionCode}:${kind}:${seatKind}`), personName: `${agencyName}${title}`,
    seatId: stableId(`test-seat:${regionCode}:${kind}:${seatKind}`), seatKind, seatTitle: title, agencyId: agencyId(regionCode, kind), agencyName,
    agencyKind: kind, regionCode, permissions: permissionsOf(seatKind, 'PRINCIPAL', kind),
  };
}

export const AGENCY = { police: POSTS.police.agencyId, otherPolice: POSTS.otherPolice.agencyId, sender: POSTS.handler.agencyId, procuratorate: POSTS.procurator.agencyId };
export const OFFICERS = [{ name: '承办人（一）', certificateNo: '粤执法A001', phone: null }, { name: '承办人（二）', certificateNo: '粤执法A002', phone: '020-1' }];
export const ITEM = { name: '财务账册', quantity: '12册', feature: '2025年度', location: '证据室', sourceMeasure: '先行登记保存', value: '120.50' };

/** Opens a database with the directory of 广东省 and a clock that stands still. */
export async function openReferralWorld(): Promise<ReferralWorld> {
  const database = await createTestDatabase();
  const clock = new ManualClock(atTime('2026-11-16', '10:00'));
  const config = readConfig({ SECRET_KEY: '0123456789abcdef'.repeat(4), DATABASE_API_URL: database.ownerUrl }, 'DATABASE_API_URL');
  const owner = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], clock), AgenciesModule] }).compile();
  await owner.get(SeedDirectory).run().finally(() => owner.close());
  const open = (url: string): Promise<DataSource> =>
    new DataSource({ type: 'postgres', url, entities: [...FILES_ENTITIES, ...CASES_ENTITIES], extra: { max: 24 } }).initialize();
  return new ReferralWorld(database, clock, await open(database.apiUrl), await open(database.workerUrl));
}

/** States a user would name, built through the use cases people use. */
export class ReferralWorld {
  readonly db: Database;
  readonly worker: Database;

  constructor(private readonly database: TestDatabase, readonly clock: ManualClock, private readonly api: DataSource, private readonly work: DataSource) {
    this.db = new Database(api, clock);
    this.worker = new Database(work, clock);
  }

  async close(): Promise<void> {
    await this.api.destroy();
    await this.work.destroy();
    await this.database.drop();
  }

  /** Looks above all rights. */
  look<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(this.database.superUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
  }

  get apiUrl(): string {
    return this.database.apiUrl;
  }

  get superUrl(): string {
    return this.database.superUrl;
  }

  at(day: string, time: string): void {
    this.clock.set(atTime(day, time));
  }

  async versionOf(id: string): Promise<number> {
    const [row] = await this.look<{ version: number }>('select version from referral where id = $1', [id]);
    return row?.version ?? 0;
  }

  async stateOf(id: string): Promise<string | undefined> {
    return (await this.look<{ state: string }>('select state from referral where id = $1', [id]))[0]?.state;
  }

  /** Does an act on the referral as it stands now, and hands back what came. */
  async attempt<Input>(actor: Actor, use: UseCaseClass<Input>, id: string, input: Rest<Input>): Promise<Result> {
    return new use(this.db).run(actor, { id, expectedVersion: await this.versionOf(id), ...input } as Input);
  }

  /** The refusal's code, 'CONFLICT', or 'OK'. */
  async outcome<Input>(actor: Actor, use: UseCaseClass<Input>, id: string, input: Rest<Input>): Promise<string> {
    return outcomeOf(await this.attempt(actor, use, id, input));
  }

  /** Does an act that must succeed. */
  async act<Input>(actor: Actor, use: UseCaseClass<Input>, id: string, input: Rest<Input>): Promise<void> {
    const result = await this.attempt(actor, use, id, input);
    if (result.kind !== 'acted') throw new Error(`${use.name} by ${actor.personName}: ${JSON.stringify(result)}`);
  }

  /** An uploaded file of an agency. */
  async file(actor: Actor, name = '材料.pdf'): Promise<string> {
    const id = newId();
    await this.look(
      `insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, $3, 9, $4, 'application/pdf', $5, $6)`,
      [id, actor.agencyId, name, id.replaceAll('-', '').repeat(2), actor.personId, this.clock.now()]);
    return id;
  }

  async case(actor: Actor = POSTS.handler): Promise<string> {
    const result = await new RegisterCase(this.db).run(actor, {
      subject: { kind: 'MEDICAL_INSTITUTION', code: makeUscc('52', '440100', String(randomInt(10_000_000, 99_999_999))), name: `某门诊部${randomInt(1_000_000)}`, regionCode: '440100' },
      leadSource: 'MONITORING', facts: '以虚构诊疗项目方式申报基金。', violationTypes: ['虚构医药服务'], amountInvolved: '486200.50', amountBasis: '逐笔认定',
      evidence: [{ kind: 'DOCUMENTARY', name: '结算明细', original: false, copies: 2 }],
    });
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    return result.id;
  }

  /** A draft with everything that must be in it. */
  async complete(actor: Actor = POSTS.handler, items: acts.EditReferralInput['items'] = [ITEM]): Promise<Rest<acts.EditReferralInput>> {
    return {
      toAgencyId: AGENCY.police, offenceCode: 'FRAUD', legalBasis: '《刑法》第二百六十六条', report: '经查属实。', advice: '建议移送。', officers: OFFICERS, priorPenalties: null, items,
      materials: [
        { kind: 'TRANSFER_LETTER', fileIds: [await this.file(actor, '移送书.pdf')] },
        { kind: 'INVESTIGATION_REPORT', fileIds: [await this.file(actor, '调查报告.pdf')] },
        { kind: 'ITEM_LIST', fileIds: [await this.file(actor, '清单.pdf')] },
        { kind: 'INSPECTION_REPORT', fileIds: [], reason: '不涉及检验' },
        { kind: 'OTHER', fileIds: [await this.file(actor, '照片.pdf')] },
      ],
    };
  }

  async emptyDraft(actor: Actor = POSTS.handler): Promise<string> {
    const result = await new acts.DraftReferral(this.db).run(actor, { caseId: await this.case(actor), toAgencyId: AGENCY.police });
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    return result.id;
  }

  async draft(items: acts.EditReferralInput['items'] = [ITEM]): Promise<string> {
    const id = await this.emptyDraft();
    await this.act(POSTS.handler, acts.EditReferral, id, await this.complete(POSTS.handler, items));
    return id;
  }

  async reported(items?: acts.EditReferralInput['items']): Promise<string> {
    const id = await this.draft(items);
    await this.act(POSTS.handler, acts.SubmitReferralReport, id, {});
    return id;
  }

  async approved(items?: acts.EditReferralInput['items']): Promise<string> {
    const id = await this.reported(items);
    await this.act(POSTS.head, acts.DecideTransfer, id, { approve: true });
    return id;
  }

  async sent(items?: acts.EditReferralInput['items']): Promise<string> {
    const id = await this.approved(items);
    await this.act(POSTS.handler, acts.SendReferral, id, {});
    return id;
  }

  async received(missing: acts.SignReceiptInput['missing'] = [], items?: acts.EditReferralInput['items']): Promise<string> {
    const id = await this.sent(items);
    await this.act(POSTS.police, acts.OpenReferral, id, {});
    await this.act(POSTS.police, acts.SignReceipt, id, { copies: 5, missing });
    return id;
  }

  async filed(items?: acts.EditReferralInput['items']): Promise<string> {
    const id = await this.received([], items);
    await this.act(POSTS.police, acts.FileCase, id, { number: '穗公立字〔2026〕1号', decidedOn: '2026-11-16', unit: '刑侦支队', offence: '诈骗罪' });
    return id;
  }

  async notFiled(): Promise<string> {
    const id = await this.received();
    await this.act(POSTS.police, acts.DeclineFiling, id, DECLINED);
    return id;
  }

  async judged(): Promise<string> {
    const id = await this.filed([]);
    await this.act(POSTS.police, acts.RecordMilestone, id, { kind: 'PROSECUTION_TRANSFERRED', on: '2026-11-16', documentNo: '穗公诉字〔2026〕1号' });
    await this.act(POSTS.police, acts.RecordMilestone, id, { kind: 'JUDGED', on: '2026-11-16', documentNo: '（2026）粤01刑初1号' });
    return id;
  }
}

export const DECLINED = { number: '穗公不立字〔2026〕1号', decidedOn: '2026-11-16', reasonCode: 'MINOR', reason: '情节显著轻微', returnedFiles: ['案卷一册'] };

export const outcomeOf = (result: Result): string => (isRefusal(result) ? result.code : isConflict(result) ? 'CONFLICT' : 'OK');
