import { describe, expect, it } from '@jest/globals';
import { usccProblem } from '@portal/kernel';
import { competentOffice, regionAbove } from '../competent-office.rules.js';
import { AGENCY_KINDS, GUANGDONG_AGENCIES, LOCAL_CONFERENCES, GUANGDONG_REGIONS } from './agencies-guangdong.js';
import { HOLDINGS, PERSONS, POSTS, SEATS } from './posts-guangdong.js';

const unique = (values: readonly string[]): number => new Set(values).size;
const byRegion = new Map(GUANGDONG_REGIONS.map(({ code }) => [code, GUANGDONG_AGENCIES.filter(({ regionCode }) => regionCode === code)]));

describe('广东省', () => {
  it('has 21 cities and 122 counties by GB/T 2260', () => {
    const count = (level: string) => GUANGDONG_REGIONS.filter((region) => region.level === level).length;
    expect([count('PROVINCE'), count('CITY'), count('COUNTY')]).toEqual([1, 21, 122]);
    expect(unique(GUANGDONG_REGIONS.map(({ code }) => code))).toBe(144);
  });

  it('has each region under the one its code says', () => {
    for (const { code, parentCode } of GUANGDONG_REGIONS) expect(parentCode).toBe(regionAbove(code));
  });

  it('has no counties in 东莞 and 中山', () => {
    expect(GUANGDONG_REGIONS.filter(({ parentCode }) => parentCode === '441900' || parentCode === '442000')).toEqual([]);
  });

  it('has an agency for each duty at each level, each with its own id, name and valid code', () => {
    const duties = AGENCY_KINDS.map(({ code }) => code).filter((code) => code !== 'OTHER' && code !== 'HANDLING_AGENCY')
    for (const { code } of GUANGDONG_REGIONS) {
      for (const duty of duties) {
        const found = competentOffice(byRegion, duty, code);
        expect({ code, duty, at: found?.regionCode }).toEqual({ code, duty, at: code });
      }
    }
    // Nine of the province and its conference office, eight duties in each region below it, 医保经办机构, the offices of local conferences.
    expect(GUANGDONG_AGENCIES).toHaveLength(10 + 143 * 8 + 22 + LOCAL_CONFERENCES.length);
    expect(unique(GUANGDONG_AGENCIES.map(({ id }) => id))).toBe(GUANGDONG_AGENCIES.length);
    expect(unique(GUANGDONG_AGENCIES.map(({ name }) => name))).toBe(GUANGDONG_AGENCIES.length);
    expect(unique(GUANGDONG_AGENCIES.map(({ uscc }) => uscc))).toBe(GUANGDONG_AGENCIES.length);
    expect(GUANGDONG_AGENCIES.filter(({ uscc, demoNote }) => usccProblem(uscc) !== null || !demoNote.startsWith('演示'))).toEqual([]);
  });

  it('has a 医保经办机构 for the province and each city, which serves its counties', () => {
    const offices = ['440000', '440100', '440106', '441900'].map((code) => competentOffice(byRegion, 'HANDLING_AGENCY', code)?.name);
    expect(offices).toEqual(['广东省医疗保障经办机构', '广州市医疗保障经办机构', '广州市医疗保障经办机构', '东莞市医疗保障经办机构']);
  });

  it('sends a referral to the police of the same level', () => {
    const police = (code: string) => competentOffice(byRegion, 'PUBLIC_SECURITY', code)?.name;
    expect(['440000', '440100', '440106', '440222', '441900', '440304'].map(police)).toEqual(
      ['广东省公安厅', '广州市公安局', '广州市公安局天河分局', '始兴县公安局', '东莞市公安局', '深圳市公安局福田分局'],
    );
  });

  it('looks one level up where a level has no such office', () => {
    const provinceOnly = new Map([['440000', byRegion.get('440000') ?? []]]);
    expect(competentOffice(provinceOnly, 'PUBLIC_SECURITY', '440106')?.name).toBe('广东省公安厅');
    expect(competentOffice(new Map(), 'PUBLIC_SECURITY', '440106')).toBeNull();
  });
});

describe('the posts of the demonstration', () => {
  it('have one account each, and every seat one holder', () => {
    expect(unique(PERSONS.map(({ account }) => account))).toBe(POSTS.length);
    const held = HOLDINGS.filter(({ capacity }) => capacity === 'PRINCIPAL').map(({ seatId }) => seatId);
    expect([...held].sort()).toEqual(SEATS.map(({ id }) => id).sort());
  });

  it('are at agencies that exist', () => {
    const known = new Set(GUANGDONG_AGENCIES.map(({ id }) => id));
    expect(SEATS.filter(({ agencyId }) => !known.has(agencyId))).toEqual([]);
  });

  it('cover the accounts that the documentation names', () => {
    const accounts = new Set(PERSONS.map(({ account }) => account));
    const named = ['gdyb.handler', 'gdyb.head', 'gdyb.deputy', 'gdga.liaison', 'gdwj.liaison', 'gdsj.liaison', 'gdscjg.liaison', 'gdyj.liaison',
      'gdjcy.handler', 'gdjw.handler', 'gdczt.handler', 'gdyb.legal', 'gdwj.legal', 'gdjb.handler', 'office.secretary', 'admin', 'gzyb.handler', 'gzga.liaison', 'szga.liaison', 'gzjcy.handler'];
    expect(named.filter((account) => !accounts.has(account))).toEqual([]);
  });

  it('are posts, not people: every display name is an agency and a post', () => {
    expect(PERSONS.filter(({ displayName }) => !/(承办人|联络员|局长|主任|厅长|审核员|工作人员|管理员)$/.test(displayName))).toEqual([]);
  });
});
