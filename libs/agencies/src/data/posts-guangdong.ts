import type { AgencyKind, HoldingCapacity, SeatKind } from '@portal/platform';
import { agencyId, stableId } from '../stable-id.js';
import { GUANGDONG_AGENCIES, LIAISON_OFFICE_ID, LOCAL_CONFERENCES } from './agencies-guangdong.js';
import { GUANGDONG } from './regions-guangdong.js';

/** A seat, and whose it is. The people of the demonstration are posts: nobody is invented, nobody real is named. */
export interface SeatRow { readonly id: string; readonly agencyId: string; readonly conferenceId: string | null; readonly kind: SeatKind; readonly title: string }
export interface PersonRow { readonly id: string; readonly account: string; readonly displayName: string; readonly email: string }
export interface HoldingRow { readonly id: string; readonly seatId: string; readonly personId: string; readonly capacity: HoldingCapacity; readonly fromDay: string }
export interface MembershipRow { readonly conferenceId: string; readonly agencyId: string; readonly role: 'LEAD' | 'MEMBER' | 'INVITED'; readonly fromDay: string }

/** The day of 粤医保发〔2020〕26号, which set the conference up; all holdings of the demonstration begin on it. */
const FOUNDED = '2020-10-11';
const MAIL_DOMAIN = 'demo.portal.invalid';

const CONFERENCE = {
  id: stableId(`conference:${GUANGDONG.code}`), regionCode: GUANGDONG.code, name: '广东省医疗保障基金综合监管部门间联席会议',
  officeAgencyId: LIAISON_OFFICE_ID, legalBasis: '粤医保发〔2020〕26号',
} as const;

/** By the province's model (五(一)); made up for the demonstration. */
const LOCAL = LOCAL_CONFERENCES.map(({ regionCode, place, prefix }) => ({
  prefix, place, id: stableId(`conference:${regionCode}`), regionCode, name: `${place}医疗保障基金综合监管部门间联席会议`,
  officeAgencyId: agencyId(regionCode, 'LIAISON_OFFICE'), legalBasis: '粤医保发〔2020〕26号 五(一)（演示）',
}));
export const CONFERENCES = [CONFERENCE, ...LOCAL.map(({ id, regionCode, name, officeAgencyId, legalBasis }) => ({ id, regionCode, name, officeAgencyId, legalBasis }))];

const provincial = (kind: AgencyKind): string => agencyId(GUANGDONG.code, kind);

/** Lead and members by 粤医保发〔2020〕26号 三(一); the three invited ones by 四(一), which lets others be invited. */
const PROVINCE_MEMBERS = [
  ['HEALTHCARE_SECURITY', 'LEAD'], ['PUBLIC_SECURITY', 'MEMBER'], ['HEALTH', 'MEMBER'], ['AUDIT', 'MEMBER'], ['MARKET_REGULATION', 'MEMBER'],
  ['DRUG_ADMINISTRATION', 'MEMBER'], ['PROCURATORATE', 'INVITED'], ['DISCIPLINE_INSPECTION', 'INVITED'], ['FINANCE', 'INVITED'],
] as const;
export const MEMBERSHIPS: readonly MembershipRow[] = CONFERENCES.flatMap(({ id, regionCode }) =>
  // A city has no 药监 of its own: its 市场监管局 carries that duty.
  PROVINCE_MEMBERS.filter(([kind]) => regionCode === GUANGDONG.code || kind !== 'DRUG_ADMINISTRATION')
    .map(([kind, role]) => ({ conferenceId: id, agencyId: agencyId(regionCode, kind), role, fromDay: FOUNDED })));

interface Post { readonly account: string; readonly person: string; readonly agencyId: string; readonly seats: readonly Sitting[] }
interface Sitting { readonly kind: SeatKind; readonly title: string; readonly conference?: string; readonly capacity?: HoldingCapacity }

const member = (account: string, kind: AgencyKind, person: string, unit: string): Post =>
  ({ account, person, agencyId: provincial(kind), seats: [{ kind: 'LIAISON', title: `${unit}联络员`, conference: CONFERENCE.id }] });
/** B角 of a liaison: sees nothing from the seat until something is handed to him. */
const deputy = (account: string, kind: AgencyKind, person: string, unit: string): Post =>
  ({ account, person, agencyId: provincial(kind), seats: [{ kind: 'LIAISON', title: `${unit}联络员`, conference: CONFERENCE.id, capacity: 'DEPUTY' }] });
const vice = (account: string, kind: AgencyKind, person: string): Post =>
  ({ account, person, agencyId: provincial(kind), seats: [{ kind: 'VICE_CONVENER', title: '副召集人', conference: CONFERENCE.id }] });
const handler = (account: string, agency: string, person: string, unit: string): Post =>
  ({ account, person, agencyId: agency, seats: [{ kind: 'HANDLER', title: `${unit}承办人` }] });

/** 法制审核: by a post that handles no cases (行政处罚法 58). */
const reviewer = (account: string, agency: string, person: string, unit: string): Post =>
  ({ account, person: `${person}${unit}审核员`, agencyId: agency, seats: [{ kind: 'LEGAL_REVIEWER', title: `${unit}法制审核员` }] });

/** Head, his deputy who may stand in for him (and still may not decide a transfer), and the person who does the work. */
function healthcareSecurity(prefix: string, agency: string, short: string, conference: string | undefined): Post[] {
  const ofProvince = conference === CONFERENCE.id;
  const unit = ofProvince ? '基金监管处' : '基金监管科';
  const convener: Sitting[] = conference === undefined ? [] : [{ kind: 'CONVENER', title: '召集人', conference }];
  const viceConvener: Sitting[] = conference === undefined ? [] : [{ kind: 'VICE_CONVENER', title: '副召集人', conference }];
  return [
    handler(`${prefix}.handler`, agency, `${short}${unit}承办人`, unit),
    { account: `${prefix}.head`, person: `${short}局长`, agencyId: agency, seats: [{ kind: 'AGENCY_HEAD', title: '局长（主要负责人）' }, ...convener] },
    { account: `${prefix}.deputy`, person: `${short}分管副局长`, agencyId: agency, seats: [
      { kind: 'AGENCY_DEPUTY_HEAD', title: '副局长（分管负责人）' }, ...viceConvener,
      { kind: 'AGENCY_HEAD', title: '局长（主要负责人）', capacity: 'DEPUTY' },
    ] },
    reviewer(`${prefix}.legal`, agency, short, ofProvince ? '规划财务和法规处' : '法规科'),
  ];
}

const PROVINCE_POSTS: readonly Post[] = [
  ...healthcareSecurity('gdyb', provincial('HEALTHCARE_SECURITY'), '省医保局', CONFERENCE.id),
  member('gdga.liaison', 'PUBLIC_SECURITY', '省公安厅刑侦局联络员', '刑侦局'),
  member('gdwj.liaison', 'HEALTH', '省卫生健康委医政医管处联络员', '医政医管处'),
  member('gdsj.liaison', 'AUDIT', '省审计厅社会保障审计处联络员', '社会保障审计处'),
  member('gdscjg.liaison', 'MARKET_REGULATION', '省市场监管局价格监督检查处联络员', '价格监督检查处'),
  member('gdyj.liaison', 'DRUG_ADMINISTRATION', '省药监局药品监管二处联络员', '药品监管二处'),
  deputy('gdga.second', 'PUBLIC_SECURITY', '省公安厅刑侦局B角联络员', '刑侦局'),
  deputy('gdwj.second', 'HEALTH', '省卫生健康委医政医管处B角联络员', '医政医管处'),
  reviewer('gdwj.legal', provincial('HEALTH'), '省卫生健康委', '政策法规处'),
  reviewer('gdscjg.legal', provincial('MARKET_REGULATION'), '省市场监管局', '法规处'),
  reviewer('gdyj.legal', provincial('DRUG_ADMINISTRATION'), '省药监局', '政策法规处'),
  vice('gdga.deputy', 'PUBLIC_SECURITY', '省公安厅刑侦局局长'),
  vice('gdwj.deputy', 'HEALTH', '省卫生健康委分管副主任'),
  vice('gdsj.deputy', 'AUDIT', '省审计厅分管副厅长'),
  vice('gdscjg.deputy', 'MARKET_REGULATION', '省市场监管局分管副局长'),
  vice('gdyj.deputy', 'DRUG_ADMINISTRATION', '省药监局分管副局长'),
  handler('gdjcy.handler', provincial('PROCURATORATE'), '省检察院刑事检察部门承办人', '刑事检察部门'),
  handler('gdjw.handler', provincial('DISCIPLINE_INSPECTION'), '省纪委监委信访室承办人', '信访室'),
  handler('gdczt.handler', provincial('FINANCE'), '省财政厅社会保障处承办人', '社会保障处'),
  handler('gdjb.handler', provincial('HANDLING_AGENCY'), '省医保经办协议管理部门承办人', '协议管理部门'),
  { account: 'office.director', person: '联席会议办公室主任', agencyId: LIAISON_OFFICE_ID, seats: [{ kind: 'OFFICE_DIRECTOR', title: '办公室主任', conference: CONFERENCE.id }] },
  { account: 'office.secretary', person: '联席会议办公室工作人员', agencyId: LIAISON_OFFICE_ID, seats: [{ kind: 'OFFICE_SECRETARY', title: '办公室工作人员', conference: CONFERENCE.id }] },
  { account: 'admin', person: '系统管理员', agencyId: LIAISON_OFFICE_ID, seats: [{ kind: 'ADMINISTRATOR', title: '系统管理员' }] },
];

/** Initials that begin the account names of each city. */
const CITY_PREFIX: readonly (readonly [regionCode: string, prefix: string])[] = [
  ['440100', 'gz'], ['440200', 'sg'], ['440300', 'sz'], ['440400', 'zh'], ['440500', 'st'], ['440600', 'fs'], ['440700', 'jm'],
  ['440800', 'zj'], ['440900', 'mm'], ['441200', 'zq'], ['441300', 'hz'], ['441400', 'mz'], ['441500', 'sw'], ['441600', 'hy'],
  ['441700', 'yj'], ['441800', 'qy'], ['441900', 'dg'], ['442000', 'zs'], ['445100', 'cz'], ['445200', 'jy'], ['445300', 'yf'],
];
/** Cities whose other member agencies have accounts as well. */
const FULL_CITIES: ReadonlySet<string> = new Set(['440100', '440300']);

const SHORT_NAMES = new Map(GUANGDONG_AGENCIES.map(({ id, shortName }) => [id, shortName]));

function cityPosts(regionCode: string, prefix: string): Post[] {
  const office = (kind: AgencyKind): [id: string, short: string] => {
    const id = agencyId(regionCode, kind);
    return [id, SHORT_NAMES.get(id) ?? ''];
  };
  const conference = CONFERENCES.find((one) => one.regionCode === regionCode)?.id;
  const liaison = (suffix: string, kind: AgencyKind, unit: string): Post => {
    const [id, short] = office(kind);
    return { account: `${prefix}${suffix}.liaison`, person: `${short}${unit}联络员`, agencyId: id, seats: [{ kind: 'LIAISON', title: `${unit}联络员`, ...(conference && { conference }) }] };
  };
  const worker = (suffix: string, kind: AgencyKind, unit: string): Post => {
    const [id, short] = office(kind);
    return handler(`${prefix}${suffix}.handler`, id, `${short}${unit}承办人`, unit);
  };
  const [health, short] = office('HEALTHCARE_SECURITY');
  const core = [
    ...healthcareSecurity(`${prefix}yb`, health, short, conference), worker('jb', 'HANDLING_AGENCY', '协议管理部门'),
    liaison('ga', 'PUBLIC_SECURITY', '刑警支队'), worker('jcy', 'PROCURATORATE', '刑事检察部门'),
  ];
  if (!FULL_CITIES.has(regionCode)) return core;
  const vice = (suffix: string, kind: AgencyKind, post: string): Post => {
    const [id, name] = office(kind);
    return { account: `${prefix}${suffix}.deputy`, person: `${name}${post}`, agencyId: id, seats: [{ kind: 'VICE_CONVENER', title: '副召集人', ...(conference && { conference }) }] };
  };
  return [
    ...core, ...(conference === undefined ? [] : [vice('ga', 'PUBLIC_SECURITY', '分管副局长'), vice('wj', 'HEALTH', '分管副主任'), vice('sj', 'AUDIT', '分管副局长'), vice('scjg', 'MARKET_REGULATION', '分管副局长')]),
    liaison('wj', 'HEALTH', '医政医管处'), liaison('sj', 'AUDIT', '社会保障审计处'), liaison('scjg', 'MARKET_REGULATION', '价格监督检查处'),
    worker('jw', 'DISCIPLINE_INSPECTION', '信访室'), worker('czj', 'FINANCE', '社会保障处'),
    reviewer(`${prefix}wj.legal`, ...office('HEALTH'), '政策法规处'), reviewer(`${prefix}scjg.legal`, ...office('MARKET_REGULATION'), '法规处'),
  ];
}

const LOCAL_OFFICE_POSTS: readonly Post[] = LOCAL.flatMap(({ prefix, place, id, officeAgencyId }): Post[] => [
  { account: `${prefix}office.director`, person: `${place}联席会议办公室主任`, agencyId: officeAgencyId, seats: [{ kind: 'OFFICE_DIRECTOR', title: '办公室主任', conference: id }] },
  { account: `${prefix}office.secretary`, person: `${place}联席会议办公室工作人员`, agencyId: officeAgencyId, seats: [{ kind: 'OFFICE_SECRETARY', title: '办公室工作人员', conference: id }] },
]);
/** Of the counties only 吴川 has accounts: its conference has an announced meeting. */
const COUNTY_POSTS: readonly Post[] = LOCAL.filter(({ regionCode }) => !regionCode.endsWith('00')).flatMap(({ prefix, place, id, regionCode }) => [
  ...healthcareSecurity(`${prefix}yb`, agencyId(regionCode, 'HEALTHCARE_SECURITY'), `${place}医保局`, id),
  { account: `${prefix}ga.liaison`, person: `${place}公安局刑警大队联络员`, agencyId: agencyId(regionCode, 'PUBLIC_SECURITY'), seats: [{ kind: 'LIAISON' as const, title: '刑警大队联络员', conference: id }] },
]);

export const POSTS: readonly Post[] = [...PROVINCE_POSTS, ...LOCAL_OFFICE_POSTS, ...CITY_PREFIX.flatMap(([code, prefix]) => cityPosts(code, prefix)), ...COUNTY_POSTS];

const seatOf = (agency: string, { kind, title, conference }: Sitting): SeatRow =>
  ({ id: stableId(`seat:${agency}:${kind}:${title}`), agencyId: agency, conferenceId: conference ?? null, kind, title });

const personId = (account: string): string => stableId(`person:${account}`);

/** A seat two people hold, one of them standing in, is one seat. */
export const SEATS: readonly SeatRow[] = [...new Map(
  POSTS.flatMap(({ agencyId: agency, seats }) => seats.map((sitting) => seatOf(agency, sitting))).map((seat) => [seat.id, seat]),
).values()];

export const PERSONS: readonly PersonRow[] = POSTS.map(({ account, person }) =>
  ({ id: personId(account), account, displayName: person, email: `${account}@${MAIL_DOMAIN}` }));

export const HOLDINGS: readonly HoldingRow[] = POSTS.flatMap(({ account, agencyId: agency, seats }) => seats.map((sitting) => {
  const seatId = seatOf(agency, sitting).id;
  return { id: stableId(`holding:${seatId}:${account}`), seatId, personId: personId(account), capacity: sitting.capacity ?? 'PRINCIPAL', fromDay: FOUNDED };
}));
