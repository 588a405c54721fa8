import { agencyId, GUANGZHOU_OFFICE_ID, LIAISON_OFFICE_ID, permissionsOf, stableId } from '@portal/agencies';
import { type Actor, type AgencyKind, anonymous, type EditConflict, isConflict, isRefusal, type Refusal, type SeatKind } from '@portal/platform';
import type { ReferralWorld } from './referral-world.js';

type Post = Actor & { agencyId: string };

/** A post as the directory's people act from it. Its person is nobody of the directory: what he proposes names real ones. */
function post(regionCode: string, agency: string, kind: AgencyKind, agencyName: string, seatKind: SeatKind, title: string): Post {
  return {
    ...anonymous('test', 'zh-CN'), personId: stableId(`test-person:${agency}:${seatKind}`), personName: `${agencyName}${title}`,
    seatId: stableId(`test-seat:${agency}:${seatKind}`), seatKind, seatTitle: title, agencyId: agency, agencyName, agencyKind: kind, regionCode,
    permissions: permissionsOf(seatKind, 'PRINCIPAL', kind),
  };
}
const of = (regionCode: string, kind: AgencyKind, name: string, seatKind: SeatKind, title: string): Post => post(regionCode, agencyId(regionCode, kind), kind, name, seatKind, title);

const PROVINCE = '440000';
const CITY = '440100';

/** Two conferences side by side: that of the province and that of 广州. */
export const CONFERENCE = { province: stableId(`conference:${PROVINCE}`), city: stableId(`conference:${CITY}`) };
export const SEATED = {
  convener: of(PROVINCE, 'HEALTHCARE_SECURITY', '省医保局', 'CONVENER', '召集人'),
  leadHandler: of(PROVINCE, 'HEALTHCARE_SECURITY', '省医保局', 'HANDLER', '承办人'),
  vice: of(PROVINCE, 'PUBLIC_SECURITY', '省公安厅', 'VICE_CONVENER', '副召集人'),
  police: of(PROVINCE, 'PUBLIC_SECURITY', '省公安厅', 'LIAISON', '联络员'),
  health: of(PROVINCE, 'HEALTH', '省卫生健康委', 'LIAISON', '联络员'),
  audit: of(PROVINCE, 'AUDIT', '省审计厅', 'LIAISON', '联络员'),
  market: of(PROVINCE, 'MARKET_REGULATION', '省市场监管局', 'LIAISON', '联络员'),
  drugs: of(PROVINCE, 'DRUG_ADMINISTRATION', '省药监局', 'LIAISON', '联络员'),
  invited: of(PROVINCE, 'PROCURATORATE', '省检察院', 'HANDLER', '承办人'),
  secretary: post(PROVINCE, LIAISON_OFFICE_ID, 'OTHER', '联席会议办公室', 'OFFICE_SECRETARY', '办公室工作人员'),
  director: post(PROVINCE, LIAISON_OFFICE_ID, 'OTHER', '联席会议办公室', 'OFFICE_DIRECTOR', '办公室主任'),
  cityConvener: of(CITY, 'HEALTHCARE_SECURITY', '广州市医保局', 'CONVENER', '召集人'),
  cityPolice: of(CITY, 'PUBLIC_SECURITY', '广州市公安局', 'LIAISON', '联络员'),
  cityHealth: of(CITY, 'HEALTH', '广州市卫生健康委', 'LIAISON', '联络员'),
  citySecretary: post(CITY, GUANGZHOU_OFFICE_ID, 'OTHER', '广州市联席会议办公室', 'OFFICE_SECRETARY', '办公室工作人员'),
};

type Result = { readonly kind: 'acted'; readonly id: string } | Refusal | EditConflict;
type UseCaseClass<Input> = new (db: ReferralWorld['db']) => { run(actor: Actor, input: Input): Promise<Result> };
type Versioned = { readonly id: string; readonly expectedVersion: number };

/** Matters of the conference in the states a user would name, built through the use cases people use. */
export class ConferenceWorld {
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

  /** The matter as it stands now, for an act on it. */
  async on<More extends object>(id: string, more: More = {} as More): Promise<Versioned & More> {
    const [row] = await this.world.look<{ version: number }>(
      `select version from topic where id = $1 union all select version from meeting where id = $1 union all select version from member_change where id = $1
       union all select version from topic_call where id = $1 union all select version from resolution where id = $1`, [id]);
    if (!row) throw new Error(`no matter ${id}`);
    return { id, expectedVersion: row.version, ...more };
  }

  async state(table: 'topic' | 'meeting' | 'member_change' | 'topic_call' | 'resolution', id: string): Promise<string | undefined> {
    return (await this.world.look<{ state: string }>(`select state from ${table} where id = $1`, [id]))[0]?.state;
  }

  async box(actor: Actor, objectId: string): Promise<string | undefined> {
    return (await this.world.look<{ box: string }>('select box from party where object_id = $1 and agency_id = $2', [objectId, actor.agencyId]))[0]?.box;
  }
}
