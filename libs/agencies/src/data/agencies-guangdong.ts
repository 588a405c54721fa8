import { makeUscc } from '@portal/kernel';
import type { AgencyKind } from '@portal/platform';
import { agencyId } from '../stable-id.js';
import { GUANGDONG, GUANGDONG_CITIES } from './regions-guangdong.js';

export interface RegionRow { readonly code: string; readonly name: string; readonly level: 'PROVINCE' | 'CITY' | 'COUNTY'; readonly parentCode: string | null }
export interface AgencyRow {
  readonly id: string; readonly name: string; readonly shortName: string; readonly kind: AgencyKind;
  readonly alsoKinds: readonly AgencyKind[]; readonly regionCode: string; readonly uscc: string; readonly demoNote: string;
}

/** Kinds of agency in the order in which official lists name them. */
export const AGENCY_KINDS: readonly { readonly code: AgencyKind; readonly zh: string; readonly en: string }[] = [
  { code: 'HEALTHCARE_SECURITY', zh: '医保', en: 'Healthcare security' },
  { code: 'PUBLIC_SECURITY', zh: '公安', en: 'Public security' },
  { code: 'HEALTH', zh: '卫健', en: 'Health' },
  { code: 'AUDIT', zh: '审计', en: 'Audit' },
  { code: 'MARKET_REGULATION', zh: '市场监管', en: 'Market regulation' },
  { code: 'DRUG_ADMINISTRATION', zh: '药监', en: 'Drug administration' },
  { code: 'DISCIPLINE_INSPECTION', zh: '纪检监察', en: 'Discipline inspection' },
  { code: 'PROCURATORATE', zh: '检察', en: 'Procuratorate' },
  { code: 'FINANCE', zh: '财政', en: 'Finance' },
  { code: 'HANDLING_AGENCY', zh: '医保经办机构', en: 'Healthcare handling agency' },
  { code: 'OTHER', zh: '其他', en: 'Other' },
];

export const GUANGDONG_REGIONS: readonly RegionRow[] = [
  { ...GUANGDONG, level: 'PROVINCE', parentCode: null },
  ...GUANGDONG_CITIES.map(([code, name]): RegionRow => ({ code, name, level: 'CITY', parentCode: GUANGDONG.code })),
  ...GUANGDONG_CITIES.flatMap(([parentCode, , counties]) =>
    counties.map(([code, name]): RegionRow => ({ code, name, level: 'COUNTY', parentCode }))),
];

/** 联席会议办公室: set up inside 省医保局基金监管处 (粤医保发〔2020〕26号 三); an agency here because it receives and reads. */
export const LIAISON_OFFICE_ID = agencyId(GUANGDONG.code, 'LIAISON_OFFICE');
/** A city that has set up its conference after the province's model. */
export const GUANGZHOU = '440100';
export const GUANGZHOU_OFFICE_ID = agencyId(GUANGZHOU, 'LIAISON_OFFICE');

type Named = readonly [name: string, shortName: string];
const MADE_UP_CODE = '演示：统一社会信用代码为按规则生成，非真实代码。';

/** The codes are made up: body `DEM` + kind + region, with right check characters, so that every rule accepts them. */
function row(kind: AgencyKind, regionCode: string, [name, shortName]: Named, note = MADE_UP_CODE): AgencyRow {
  const ordinal = AGENCY_KINDS.findIndex((each) => each.code === kind);
  return {
    id: agencyId(regionCode, kind), name, shortName, kind, regionCode, demoNote: note, alsoKinds: alsoKindsOf(kind, regionCode),
    uscc: makeUscc('11', regionCode, `DEM${ordinal.toString(16).toUpperCase()}${regionCode.slice(2)}`),
  };
}

/**
 * Below the province there is no separate 药监: since 2018 the 市场监管局 of cities and counties supervises the sale and
 * use of drugs, so it carries that duty (粤医保发〔2020〕26号 三(二)6: 市、县市场监管部门承担的药品监督管理工作).
 */
const alsoKindsOf = (kind: AgencyKind, regionCode: string): readonly AgencyKind[] =>
  kind === 'MARKET_REGULATION' && regionCode !== GUANGDONG.code ? ['DRUG_ADMINISTRATION'] : [];

/**
 * The 医保经办机构 of the province and of each city, to which the service agreements belong; a county's agreements are looked for at its
 * city. Named by duty: their plates differ from place to place and have not been looked up.
 */
const handlingAgency = (regionCode: string, place: string, short: string): AgencyRow =>
  row('HANDLING_AGENCY', regionCode, [`${place}医疗保障经办机构`, `${short}医保经办`], '演示：按职责称呼，各地经办机构的实际名称未核实；统一社会信用代码为按规则生成。');

const PROVINCE_AGENCIES: readonly AgencyRow[] = ([
  ['HEALTHCARE_SECURITY', '广东省医疗保障局', '省医保局'],
  ['PUBLIC_SECURITY', '广东省公安厅', '省公安厅'],
  ['HEALTH', '广东省卫生健康委员会', '省卫生健康委'],
  ['AUDIT', '广东省审计厅', '省审计厅'],
  ['MARKET_REGULATION', '广东省市场监督管理局', '省市场监管局'],
  ['DRUG_ADMINISTRATION', '广东省药品监督管理局', '省药监局'],
  ['DISCIPLINE_INSPECTION', '中共广东省纪律检查委员会 广东省监察委员会', '省纪委监委'],
  ['PROCURATORATE', '广东省人民检察院', '省检察院'],
  ['FINANCE', '广东省财政厅', '省财政厅'],
] as const).map(([kind, name, short]) => row(kind, GUANGDONG.code, [name, short]));

const OFFICE: AgencyRow = {
  ...row('OTHER', GUANGDONG.code, ['广东省医疗保障基金综合监管部门间联席会议办公室', '联席会议办公室'],
    '演示：办公室设在省医保局基金监管处，非独立法人；统一社会信用代码为按规则生成。'),
  id: LIAISON_OFFICE_ID,
};

/** Offices of conferences below the province, by the province's model. */
const localOffice = (regionCode: string, place: string): AgencyRow => ({
  ...row('OTHER', regionCode, [`${place}医疗保障基金综合监管部门间联席会议办公室`, `${place}联席会议办公室`],
    '演示：粤医保发〔2020〕26号 五(一) 要求各市按省级模式建立协调机制；名称、成员与代码按省级模式和规则生成。'),
  id: agencyId(regionCode, 'LIAISON_OFFICE'),
});
/** Where the portal has a conference beside the province's: 广州 at work, the others with their announced meetings. */
export const LOCAL_CONFERENCES = [
  { regionCode: GUANGZHOU, place: '广州市', prefix: 'gz' }, { regionCode: '445100', place: '潮州市', prefix: 'cz' },
  { regionCode: '442000', place: '中山市', prefix: 'zs' }, { regionCode: '440883', place: '吴川市', prefix: 'wc' },
] as const;
const LOCAL_OFFICES = LOCAL_CONFERENCES.map(({ regionCode, place }) => localOffice(regionCode, place));

/** 广州 and 深圳 keep a 卫生健康委员会; the other cities and all counties have a 卫生健康局. */
const HEALTH_COMMISSIONS: ReadonlySet<string> = new Set(['440100', '440300']);

function cityAgencies(code: string, city: string): AgencyRow[] {
  const commission = HEALTH_COMMISSIONS.has(code);
  const named: readonly (readonly [AgencyKind, ...Named])[] = [
    ['HEALTHCARE_SECURITY', `${city}医疗保障局`, `${city}医保局`],
    ['PUBLIC_SECURITY', `${city}公安局`, `${city}公安局`],
    ['HEALTH', `${city}卫生健康${commission ? '委员会' : '局'}`, `${city}卫生健康${commission ? '委' : '局'}`],
    ['AUDIT', `${city}审计局`, `${city}审计局`],
    ['MARKET_REGULATION', `${city}市场监督管理局`, `${city}市场监管局`],
    ['DISCIPLINE_INSPECTION', `中共${city}纪律检查委员会 ${city}监察委员会`, `${city}纪委监委`],
    ['PROCURATORATE', `${city}人民检察院`, `${city}检察院`],
    ['FINANCE', `${city}财政局`, `${city}财政局`],
  ];
  return named.map(([kind, name, short]) => row(kind, code, [name, short]));
}

/** Names of county agencies follow the general pattern; each one's official plate has not been looked up. */
function countyAgencies(code: string, city: string, cityCode: string, county: string): AgencyRow[] {
  const district = county.endsWith('区');
  const place = district ? `${city}${county}` : county;
  const short = county.length > 2 ? county : `${city.slice(0, -1)}${county}`;
  const stem = county.length > 2 ? county.slice(0, -1) : county;
  const branches = cityCode === SHENZHEN;
  const named: readonly (readonly [AgencyKind, ...Named])[] = [
    ['HEALTHCARE_SECURITY', branches ? `${city}医疗保障局${stem}分局` : `${place}医疗保障局`, `${short}医保${branches ? '分局' : '局'}`],
    ['PUBLIC_SECURITY', district ? `${city}公安局${stem}分局` : `${place}公安局`, `${short}公安${district ? '分局' : '局'}`],
    ['HEALTH', `${place}卫生健康局`, `${short}卫生健康局`],
    ['AUDIT', `${place}审计局`, `${short}审计局`],
    ['MARKET_REGULATION', branches ? `${city}市场监督管理局${stem}监管局` : `${place}市场监督管理局`, `${short}市场监管局`],
    ['DISCIPLINE_INSPECTION', `中共${place}纪律检查委员会 ${place}监察委员会`, `${short}纪委监委`],
    ['PROCURATORATE', `${place}人民检察院`, `${short}检察院`],
    ['FINANCE', `${place}财政局`, `${short}财政局`],
  ];
  return named.map(([kind, name, shortName]) => row(kind, code, [name, shortName]));
}

/** 深圳's districts have branches of the city's 医保局 and 市场监管局, not bureaus of their own. */
const SHENZHEN = '440300';

export const GUANGDONG_AGENCIES: readonly AgencyRow[] = [
  ...PROVINCE_AGENCIES, OFFICE, ...LOCAL_OFFICES, handlingAgency(GUANGDONG.code, GUANGDONG.name, '省'),
  ...GUANGDONG_CITIES.flatMap(([code, city]) => [...cityAgencies(code, city), handlingAgency(code, city, city)]),
  ...GUANGDONG_CITIES.flatMap(([cityCode, city, counties]) =>
    counties.flatMap(([code, county]) => countyAgencies(code, city, cityCode, county))),
];
