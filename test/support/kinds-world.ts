import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { stableId } from '@portal/agencies';
import {
  ActOnReferral, DraftReferral, FindReferral, type FormValues, type MaterialKind, OpenReferral, type ReferralKind, SaveReferralDraft, SendReferral, SignReceipt,
} from '@portal/cases';
import { type Actor, isRefusal } from '@portal/platform';
import { openReferralWorld, type Post, post, POSTS, type ReferralWorld } from './referral-world.js';

/** Posts of the province, beside those of the cities. */
export const PROVINCE = {
  health: post('440000', 'HEALTH', '省卫生健康委'),
  audit: post('440000', 'AUDIT', '省审计厅'),
  market: post('440000', 'MARKET_REGULATION', '省市场监管局'),
  healthcare: post('440000', 'HEALTHCARE_SECURITY', '省医保局', 'HANDLER', '承办人'),
  healthcareHead: post('440000', 'HEALTHCARE_SECURITY', '省医保局', 'AGENCY_HEAD', '局长'),
  procurator: post('440000', 'PROCURATORATE', '省检察院', 'HANDLER', '承办人'),
  police: post('440000', 'PUBLIC_SECURITY', '省公安厅'),
  discipline: post('440000', 'DISCIPLINE_INSPECTION', '省纪委监委', 'HANDLER', '承办人'),
  disciplineHead: post('440000', 'DISCIPLINE_INSPECTION', '省纪委监委', 'AGENCY_HEAD', '负责人'),
} as const;

/** A colleague on another seat of the same kind. */
export const colleague = (of: Post): Post => ({ ...of, seatId: stableId(`colleague:${of.seatId}`), personId: stableId(`colleague:${of.personId}`), personName: `${of.personName}（另一席位）` });

/** Who sends to whom in the tests of a kind, and a form that is complete. */
export interface Exchange { readonly kind: ReferralKind; readonly from: Post; readonly to: Post; readonly form: FormValues; readonly materials: readonly MaterialKind[] }

const LETTER: FormValues = { title: '关于某医院违规收费线索的函', facts: '经查，某医院重复收费。', legalBasis: '《行政处罚法》第二十六条', advice: '请依法处理。', amount: '12000.50', secrecy: 'ORDINARY' };
export const REPLY_BY = '2026-12-30';

export const EXCHANGES: Readonly<Record<Exclude<ReferralKind, 'CRIMINAL'>, Exchange>> = {
  ADMINISTRATIVE: { kind: 'ADMINISTRATIVE', from: POSTS.handler, to: PROVINCE.health, materials: ['TRANSFER_LETTER', 'EVIDENCE'], form: { ...LETTER, letterKind: 'TRANSFER', origin: 'CASE', replyBy: REPLY_BY } },
  EARLY_NOTICE: { kind: 'EARLY_NOTICE', from: POSTS.handler, to: POSTS.police, materials: ['TRANSFER_LETTER', 'EVIDENCE'], form: { ...LETTER, need: 'EARLY_INTERVENTION' } },
  REVERSE: { kind: 'REVERSE', from: POSTS.procurator, to: POSTS.handler, materials: ['OPINION_LETTER', 'DECISION'], form: { ...LETTER, basis: 'NON_PROSECUTION', documentNo: '穗检意〔2026〕1号', documentDay: '2026-11-13' } },
  AUDIT: {
    kind: 'AUDIT', from: PROVINCE.audit, to: POSTS.handler, materials: ['AUDIT_LETTER', 'FINDING_LIST'],
    form: {
      ...LETTER, documentNo: '粤审移〔2026〕1号', documentDay: '2026-11-10', replyBy: REPLY_BY,
      findings: [
        { no: '一', title: '重复报销', amount: '1000.00', demand: '追回', dueOn: '2026-12-15' }, { no: '二', title: '超标准支付', amount: '500.50', demand: '整改' },
        { no: '三', title: '制度缺失', demand: '建立制度' },
      ],
    },
  },
  DISCIPLINE: { kind: 'DISCIPLINE', from: PROVINCE.healthcare, to: PROVINCE.discipline, materials: ['TRANSFER_LETTER'], form: { ...LETTER, secrecy: 'WORK_SECRET' } },
  ASSISTANCE: { kind: 'ASSISTANCE', from: POSTS.handler, to: POSTS.stranger, materials: ['TRANSFER_LETTER'], form: { ...LETTER, need: 'CROSS_REGION_CHECK', careRegion: '深圳市', insuredRegion: '广州市' } },
};

/** Matters of any kind, built through the use cases people use. */
export class Kinds {
  constructor(readonly world: ReferralWorld) {}

  /** The named seats of the tests are real seats: a referral names one by id. */
  async seat(actor: Post): Promise<string> {
    await this.world.look(
      `insert into seat (id, agency_id, kind, title) values ($1, $2, $3, $4) on conflict (id) do nothing`, [actor.seatId, actor.agencyId, actor.seatKind, actor.seatTitle]);
    return actor.seatId ?? '';
  }

  async empty({ kind, from, to }: Pick<Exchange, 'kind' | 'from' | 'to'>): Promise<string> {
    const toSeatId = kind === 'DISCIPLINE' ? await this.seat(to) : null;
    const result = await new DraftReferral(this.world.db).run(from, { kind, caseId: await this.world.case(from), toAgencyId: to.agencyId, toSeatId });
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    return result.id;
  }

  /** What a complete draft says. */
  async complete(exchange: Exchange, form: FormValues = {}) {
    const materials = await Promise.all(exchange.materials.map(async (kind) => ({ kind, fileIds: [await this.world.file(exchange.from, `${kind}.pdf`)] })));
    return { toAgencyId: exchange.to.agencyId, toSeatId: exchange.kind === 'DISCIPLINE' ? exchange.to.seatId : null, form: { ...exchange.form, ...form }, materials };
  }

  async draft(exchange: Exchange, form: FormValues = {}): Promise<string> {
    const id = await this.empty(exchange);
    await this.world.act(exchange.from, SaveReferralDraft, id, await this.complete(exchange, form));
    return id;
  }

  async sent(exchange: Exchange, form: FormValues = {}): Promise<string> {
    const id = await this.draft(exchange, form);
    await this.world.act(exchange.from, SendReferral, id, {});
    return id;
  }

  async received(exchange: Exchange, form: FormValues = {}): Promise<string> {
    const id = await this.sent(exchange, form);
    await this.world.act(exchange.to, OpenReferral, id, {});
    await this.world.act(exchange.to, SignReceipt, id, { copies: 1, missing: [] });
    return id;
  }

  act(actor: Actor, id: string, act: string, form: FormValues = {}): Promise<void> {
    return this.world.act(actor, ActOnReferral, id, { act, form });
  }

  outcome(actor: Actor, id: string, act: string, form: FormValues = {}): Promise<string> {
    return this.world.outcome(actor, ActOnReferral, id, { act, form });
  }

  clocks(id: string): Promise<{ rule: string; state: string; party: string; due: string; part: string | null }[]> {
    return this.world.look(
      `select rule_code as rule, state, party_agency_id as party, coalesce(due_on::text, due_at::text) as due, part_id as part from deadline where object_id = $1 order by started_at, rule_code, due_at, id`, [id]);
  }
}

/** A world for the tests of a file, at the same instant before each. To be called at its top. */
export function onKinds() {
  let world: ReferralWorld;
  let kinds: Kinds;
  beforeAll(async () => { world = await openReferralWorld(); kinds = new Kinds(world); });
  afterAll(() => world.close());
  beforeEach(() => world.at('2026-11-16', '10:00'));
  return {
    get world() { return world; },
    get kinds() { return kinds; },
    page: (actor: Actor, id: string) => new FindReferral(world.db).run(actor, id),
    /** Clocks that run, each as its rule and day. */
    running: async (id: string) => (await kinds.clocks(id)).filter(({ state }) => state === 'RUNNING').map(({ rule, due }) => `${rule} ${due.slice(0, 10)}`),
  };
}
