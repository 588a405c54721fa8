import { type Actor, type EditConflict, isRefusal, PERMISSIONS, type Refusal } from '@portal/platform';
import * as acts from '@portal/cases';
import type { FieldType, FormField, FormValues } from '../../libs/cases/src/referrals/forms/form-field.js';
import { standingOf } from '../../libs/cases/src/referrals/reading/page-actions.js';
import type { ActRule, Fact, ReferralTable } from '../../libs/cases/src/referrals/referral-table.js';
import { decide, type Standing } from '../../libs/cases/src/referrals/referral.rules.js';
import { EXCHANGES, type Kinds, PROVINCE, REPLY_BY } from './kinds-world.js';
import { AGENCY, DECLINED, ITEM, OFFICERS, type Post, post, POSTS, type ReferralWorld } from './referral-world.js';

type Result = { readonly kind: 'acted'; readonly id: string } | Refusal | EditConflict;
type UseCaseClass<Input> = new (db: ReferralWorld['db']) => { run(actor: Actor, input: Input): Promise<Result> };
/** An act with all that it says: done on the version it is given. */
type Deed = (actor: Actor, on: { readonly id: string; readonly expectedVersion: number }) => Promise<Result>;

const ALL = new Set(PERMISSIONS);
const TODAY = '2026-11-16';
const STEP = { number: '〔2026〕1号', decidedOn: TODAY, reason: '依法办理。' };
const REMEDY = { reason: '依法办理。' };

/** Not an act: time passes until every clock has run out on which a fact hangs. */
const WAIT = 'WAIT';

/** Facts that an act brings along as it is said here, beside the marks of its table. */
const BRINGS: Readonly<Record<string, readonly (readonly [Fact, boolean])[]>> = {
  REPORT_FINDINGS: [['findingsOpen', false], ['findingsSettled', true]], REQUIRE_DELAY_REASONS: [['explanationOwed', true]], GIVE_DELAY_REASONS: [['explanationOwed', false]],
};

/**
 * The acts that lead from a standing to the nearest one that is wanted, the wanted one last; null when none can be reached. What ends
 * a matter comes last, so that one matter serves many.
 */
export function wayTo(table: ReferralTable, from: Standing, isWanted: (act: string) => boolean): readonly string[] | null {
  const endsLast = Object.keys(table.acts).sort((a, b) => Number(isEnd(table, a)) - Number(isEnd(table, b)));
  const keyOf = ({ state, facts }: Standing): string => [state, ...[...facts].sort()].join();
  const seen = new Set([keyOf(from)]);
  let edge: { readonly standing: Standing; readonly way: readonly string[] }[] = [{ standing: from, way: [] }];
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { standing, way } of edge) {
      for (const act of [...endsLast, WAIT]) {
        const after = act === WAIT ? waited(table, standing) : done(table, act, standing);
        if (after === null) continue;
        if (act !== WAIT && isWanted(act)) return [...way, act];
        if (seen.has(keyOf(after))) continue;
        seen.add(keyOf(after));
        next.push({ standing: after, way: [...way, act] });
      }
    }
    edge = next;
  }
  return null;
}

const isEnd = (table: ReferralTable, act: string): boolean => {
  const to = table.acts[act]?.to ?? 'SAME';
  return to !== 'SAME' && table.states[to]?.holder.length === 0;
};

function done(table: ReferralTable, act: string, standing: Standing): Standing | null {
  const { by, seat, agencyKinds } = table.acts[act] as ActRule;
  if (by === 'SUPERVISOR' && !standing.facts.has('supervised')) return null; // it is seated by an act before
  const change = decide(table, act, standing, { side: by, seatKind: seat?.kinds[0] ?? 'HANDLER', capacity: 'PRINCIPAL', permissions: ALL, agencyKind: agencyKinds?.[0] ?? table.sides[by][0] ?? 'OTHER' });
  if (isRefusal(change)) return null;
  const brought = new Map(BRINGS[act]);
  return { state: change.state, facts: new Set([...change.facts, ...brought.keys()].filter((fact) => brought.get(fact) ?? true)) };
}

/** What has run out when nobody does anything: a clock of the state that runs for certain, or that was asked for. */
function waited(table: ReferralTable, { state, facts }: Standing): Standing | null {
  const runs = (clock: string): boolean => (table.states[state]?.clocks.includes(clock) ?? false)
    && table.clockFacts.every(({ when, fact, clocks }) => when !== 'OPEN' || !clocks.includes(clock) || facts.has(fact));
  const lapsed = table.clockFacts.filter(({ when, clocks }) => when === 'LAPSED' && clocks.some(runs)).map(({ fact }) => fact).filter((fact) => !facts.has(fact));
  return lapsed.length === 0 ? null : { state, facts: new Set([...facts, ...lapsed]) };
}

/** Walks matters of one kind through the use cases that people use, each act by whoever may do it. */
export class ReferralWalk {
  private readonly db;

  constructor(private readonly kinds: Kinds, readonly table: ReferralTable) {
    this.db = kinds.world.db;
  }

  /** A draft with nothing in it yet, today. */
  begin(): Promise<string> {
    this.kinds.world.at(TODAY, '10:00');
    return this.table.kind === 'CRIMINAL' ? this.kinds.world.emptyDraft() : this.kinds.empty(EXCHANGES[this.table.kind]);
  }

  /** Where the matter stands, as its sender sees it. */
  async standing(id: string): Promise<Standing> {
    return standingOf(await this.page(id), this.kinds.world.clock.now());
  }

  /** Does an act that must succeed, or waits. */
  async step(id: string, act: string): Promise<void> {
    if (act === WAIT) return this.wait(id);
    const result = await (await this.prepared(id, act))();
    if (result.kind !== 'acted') throw new Error(`${this.table.kind} ${act}: ${JSON.stringify(result)}`);
  }

  /** An act on the page as it is now, to be tried as often as one likes. */
  async prepared(id: string, act: string): Promise<() => Promise<Result>> {
    const page = await this.page(id);
    const rule = this.table.acts[act] as ActRule;
    const deed = await this.deed(id, act, rule);
    const actor = this.actor(page, rule);
    return () => deed(actor, { id, expectedVersion: page.version });
  }

  private async wait(id: string): Promise<void> {
    const { deadlines } = await this.page(id);
    const last = Math.max(...deadlines.filter(({ state }) => state === 'RUNNING').map(({ dueAt }) => new Date(dueAt).getTime()));
    this.kinds.world.clock.set(new Date(last + 60_000));
  }

  private async page(id: string): Promise<acts.ReferralPage> {
    const page = await new acts.FindReferral(this.db).run(this.sender, id);
    if (!page) throw new Error(`${this.table.kind} ${id} is not its sender's to see`);
    return page;
  }

  private get sender(): Post {
    return this.table.kind === 'CRIMINAL' ? POSTS.handler : EXCHANGES[this.table.kind].from;
  }

  /** A seat of the agency on the act's side that may do it. */
  private actor(page: acts.ReferralPage, { by, permission, seat }: ActRule): Actor {
    const agency = { SENDER: page.fromAgency, RECEIVER: page.toAgency, SUPERVISOR: page.supervisorAgency }[by];
    if (!agency) throw new Error(`nobody sits on side ${by}`);
    const kinds = seat?.kinds ?? (['HANDLER', 'LIAISON', 'AGENCY_HEAD'] as const);
    const others = kinds.map((kind) => post(agency.region.code, agency.kind, agency.shortName, kind, kind));
    const own = this.sender.agencyId === agency.id && seat === undefined ? [this.sender] : []; // whose files the draft has
    const found = [...own, ...others].find(({ permissions }) => permissions.has(permission));
    if (!found) throw new Error(`no seat of ${agency.shortName} holds ${permission}`);
    return found;
  }

  private async deed(id: string, act: string, rule: ActRule): Promise<Deed> {
    if (rule.form) {
      const form = await this.filled(id, rule.form);
      return (actor, on) => new acts.ActOnReferral(this.db).run(actor, { ...on, act, form });
    }
    const plain = this.operations()[rule.variant === undefined ? rule.action : `${rule.action}:${rule.variant}`] ?? this.operations()[rule.action];
    if (!plain) throw new Error(`the walk does not know how to ${rule.action}`);
    return plain();
  }

  /** The acts that have an operation of their own. */
  private operations(): Readonly<Record<string, () => Promise<Deed>>> {
    const { world } = this.kinds;
    const says = <Input>(use: UseCaseClass<Input>, input: Omit<Input, 'id' | 'expectedVersion'>): (() => Promise<Deed>) =>
      () => Promise.resolve((actor, on) => new use(this.db).run(actor, { ...on, ...input } as Input));
    return {
      editReferral: async () => says(acts.EditReferral, await world.complete())(),
      saveReferralDraft: async () => says(acts.SaveReferralDraft, await this.kinds.complete(EXCHANGES[this.table.kind as acts.ReferralKind & keyof typeof EXCHANGES]))(),
      submitReferralReport: says(acts.SubmitReferralReport, {}), reviseReferral: says(acts.ReviseReferral, {}), sendReferral: says(acts.SendReferral, {}),
      'decideTransfer:APPROVE': says(acts.DecideTransfer, { approve: true }), 'decideTransfer:REFUSE': says(acts.DecideTransfer, { approve: false, reason: '补充调查。' }),
      recallReferral: says(acts.RecallReferral, { reason: '误发。' }), openReferral: says(acts.OpenReferral, {}), signReceipt: says(acts.SignReceipt, { copies: 1, missing: [] }),
      requestSupplement: says(acts.RequestSupplement, { items: ['检验报告'], reason: '缺检验报告。' }), provideSupplement: says(acts.ProvideSupplement, { reply: '已补充。', materials: [] }),
      forwardReferral: says(acts.ForwardReferral, { toAgencyId: AGENCY.otherPolice, reason: '不属本机关管辖。' }), returnReferral: says(acts.ReturnReferral, { reason: '不属公安机关管辖。' }),
      extendReview: says(acts.ExtendReview, { ruleCode: 'X11', approver: '局长', reason: '线索需要查证。' }),
      fileCase: says(acts.FileCase, { number: '穗公立字〔2026〕1号', decidedOn: TODAY, unit: '刑侦支队', offence: '诈骗罪' }), declineFiling: says(acts.DeclineFiling, DECLINED),
      requestReconsideration: says(acts.RequestReconsideration, REMEDY), requestSupervision: says(acts.RequestSupervision, REMEDY), turnToAdministrative: says(acts.TurnToAdministrative, REMEDY),
      'decideReconsideration:FILE': says(acts.DecideReconsideration, { ...STEP, file: true }), 'decideReconsideration:REJECT': says(acts.DecideReconsideration, { ...STEP, file: false }),
      requireReasons: says(acts.RequireReasons, STEP), giveReasons: says(acts.GiveReasons, STEP), acceptReasons: says(acts.AcceptReasons, STEP), orderFiling: says(acts.OrderFiling, STEP),
      handOverItems: says(acts.HandOverItems, { items: [ITEM], place: '刑侦支队' }), acknowledgeItems: says(acts.AcknowledgeItems, {}),
      ...Object.fromEntries(['INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED', 'FILING_WITHDRAWN', 'JUDGED'].map((kind) =>
        [`recordMilestone:${kind}`, says(acts.RecordMilestone, { kind, on: TODAY, documentNo: '〔2026〕2号' })])),
      confirmOutcome: says(acts.ConfirmOutcome, {}), queryOutcome: says(acts.QueryOutcome, { question: '金额如何认定？' }), answerOutcomeQuery: says(acts.AnswerOutcomeQuery, { answer: '按结算明细。' }),
    };
  }

  /** A form with what it requires, and nothing else. */
  private async filled(id: string, fields: readonly FormField[]): Promise<FormValues> {
    const values = await Promise.all(fields.filter(({ required }) => required).map(async (field) => [field.name, await this.value(id, field)] as const));
    return Object.fromEntries(values) as FormValues;
  }

  private async value(id: string, { type, options }: FormField): Promise<unknown> {
    const plain: Readonly<Partial<Record<FieldType, unknown>>> = {
      LINE: '〔2026〕1号', TEXT: '依法办理。', DAY: TODAY, COMING_DAY: REPLY_BY, MONEY: '100.00', CODE: options?.[0], YES_NO: true, OFFICERS, LINES: ['结算明细'],
    };
    if (type in plain) return plain[type];
    const page = await this.page(id);
    if (type === 'AGENCY') return this.elsewhere(page);
    if (type === 'PARTS') return [{ toAgencyId: this.elsewhere(page), text: '请协助核查。', replyBy: REPLY_BY }];
    if (type === 'FINDING_REPORTS') return page.findings.filter(({ state }) => state === 'OPEN').map(({ id: findingId }) => ({ findingId, state: 'RECTIFIED' }));
    if (type === 'FINDING_IDS') return page.findings.filter(({ state }) => state !== 'OPEN').map((finding) => finding.id);
    throw new Error(`the walk has no value for ${type}`);
  }

  /** Another agency that may receive this kind. */
  private elsewhere({ fromAgency, toAgency }: acts.ReferralPage): string {
    const found = [...Object.values(PROVINCE), POSTS.otherPolice, POSTS.police].find(({ agencyKind, agencyId }) =>
      agencyKind !== null && this.table.sides.RECEIVER.includes(agencyKind) && agencyId !== fromAgency.id && agencyId !== toAgency.id);
    if (!found) throw new Error(`nobody else receives ${this.table.kind}`);
    return found.agencyId;
  }
}
