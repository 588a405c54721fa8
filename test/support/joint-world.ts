import { randomInt } from 'node:crypto';
import * as rooms from '@portal/cases';
import { RegisterCase } from '@portal/cases';
import { makeUscc } from '@portal/kernel';
import { type Actor, type EditConflict, isConflict, isRefusal, type Refusal } from '@portal/platform';
import { post, POSTS, type ReferralWorld } from './referral-world.js';

/** Posts of other agencies of 广州, beside those of every world. */
export const TABLE = {
  ...POSTS,
  health: post('440100', 'HEALTH', '广州市卫生健康委', 'LIAISON', '联络员'),
  market: post('440100', 'MARKET_REGULATION', '广州市市场监管局', 'LIAISON', '联络员'),
  audit: post('440100', 'AUDIT', '广州市审计局', 'LIAISON', '联络员'),
  discipline: post('440100', 'DISCIPLINE_INSPECTION', '广州市纪委监委', 'HANDLER', '承办人'),
};

type Result = { readonly kind: 'acted'; readonly id: string } | Refusal | EditConflict;
interface UseCase<Input> { run(actor: Actor, input: Input): Promise<Result> }
type UseCaseClass<Input> = new (db: ReferralWorld['db']) => UseCase<Input>;

/** Joint investigations in the states a user would name. */
export class JointWorld {
  constructor(readonly world: ReferralWorld) {}

  run<Input>(actor: Actor, use: UseCaseClass<Input>, input: Input): Promise<Result> {
    return new use(this.world.db).run(actor, input);
  }

  /** The refusal's code, 'CONFLICT', or 'OK'. */
  async outcome<Input>(actor: Actor, use: UseCaseClass<Input>, input: Input): Promise<string> {
    const result = await this.run(actor, use, input);
    return isRefusal(result) ? result.code : isConflict(result) ? 'CONFLICT' : 'OK';
  }

  async act<Input>(actor: Actor, use: UseCaseClass<Input>, input: Input): Promise<string> {
    const result = await this.run(actor, use, input);
    if (result.kind !== 'acted') throw new Error(`${use.name} by ${actor.personName}: ${JSON.stringify(result)}`);
    return result.id;
  }

  async caseOn(actor: Actor, code: string, name: string, facts = '以虚构诊疗项目方式申报基金。'): Promise<string> {
    const result = await new RegisterCase(this.world.db).run(actor, {
      subject: { kind: 'MEDICAL_INSTITUTION', code, name, regionCode: '440100' }, leadSource: 'MONITORING', facts, violationTypes: ['虚构医药服务'],
      amountInvolved: '486200.50', evidence: [],
    });
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    return result.id;
  }

  code(): string {
    return makeUscc('52', '440100', String(randomInt(10_000_000, 99_999_999)));
  }

  /** Opened by 医保 over its case; the others are invited. */
  async opened(...guests: (Actor & { agencyId: string })[]): Promise<string> {
    const caseId = await this.world.case(TABLE.handler);
    return this.act(TABLE.handler, rooms.OpenJointInvestigation, {
      caseId, title: '某医院一案多查', summary: '请各单位依职权核查。', basis: '《医疗保障基金使用监督管理条例》第二十二条',
      invitations: guests.map(({ agencyId: id }) => ({ agencyId: id, replyDays: 5 })),
    });
  }

  async track(jointId: string, actor: Actor): Promise<{ id: string; version: number; stage: string }> {
    const [row] = await this.world.look<{ id: string; version: number; stage: string }>(
      'select id, version, stage from investigation_track where joint_id = $1 and agency_id = $2', [jointId, actor.agencyId]);
    if (!row) throw new Error('no such track');
    return row;
  }

  async on(jointId: string, actor: Actor): Promise<{ id: string; expectedVersion: number }> {
    const { id, version } = await this.track(jointId, actor);
    return { id, expectedVersion: version };
  }

  async join(jointId: string, actor: Actor): Promise<void> {
    await this.act(actor, rooms.JoinInvestigation, { ...await this.on(jointId, actor), basis: '《行政处罚法》第二十二条' });
  }

  page(actor: Actor, jointId: string) {
    return new rooms.LoadJointInvestigation(this.world.db).run(actor, jointId);
  }

  async box(actor: Actor, objectId: string): Promise<string | undefined> {
    return (await this.world.look<{ box: string }>('select box from party where object_id = $1 and agency_id = $2', [objectId, actor.agencyId]))[0]?.box;
  }

  /** Clocks of a track: rule and state, oldest first. */
  async clocks(trackId: string): Promise<string[]> {
    return (await this.world.look<{ clock: string }>(`select rule_code || ' ' || state as clock from deadline where object_id = $1 order by started_at, id`, [trackId])).map(({ clock }) => clock);
  }
}

export const EMPTY_ROW = { basis: '《行政处罚法》第二十二条', documentNo: '', amount: null, result: '', facts: '', officers: [], caseId: null };
