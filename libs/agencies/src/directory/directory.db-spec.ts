import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, Database, type Statement } from '@portal/platform';
import { type House, openHouse } from '../../../../test/support/house.js';
import { GUANGDONG_AGENCIES } from '../data/agencies-guangdong.js';
import { ListSeatHolders } from '../seats/list-seat-holders.js';
import { agencyId } from '../stable-id.js';
import { AgencyDirectory } from './agency-directory.js';
import { type AgencyFilter, ListAgencies } from './list-agencies.js';
import { ListRegions } from './list-regions.js';

let house: House;
let actor: Actor;

beforeAll(async () => {
  house = await openHouse();
  actor = await house.who(await house.enter('gdyb.handler'));
});
afterAll(() => house.close());

describe('the directory', () => {
  it('is the same after it has been loaded again', async () => {
    const digest = () => house.look(`select (select count(*) from region) regions, (select count(*) from agency) agencies, (select count(*) from seat_holding) holdings,
      (select md5(string_agg(a::text, '' order by a.id)) from agency a) names, (select md5(string_agg(a::text, '' order by a.name)) from account a) accounts`);
    const before = await digest();
    await house.seed();
    expect(await digest()).toEqual(before);
    expect(before).toMatchObject([{ regions: '144', agencies: String(GUANGDONG_AGENCIES.length) }]);
  });

  it('lists regions below a region', async () => {
    const names = async (parent: string | null) => (await house.module.get(ListRegions).run(actor, parent)).map(({ name }) => name);
    expect(await names(null)).toEqual(['广东省']);
    expect(await names('440000')).toHaveLength(21);
    expect(await names('440400')).toEqual(['香洲区', '斗门区', '金湾区']);
    expect(await names('441900')).toEqual([]);
    expect(await names('999999')).toEqual([]);
  });

  const list = (filter: AgencyFilter, first = 20, after?: string) => house.module.get(ListAgencies).run(actor, filter, { first, after });

  it('turns its pages without missing or repeating one', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await list({}, 100, after);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor ?? undefined;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toHaveLength(GUANGDONG_AGENCIES.length);
    expect(new Set(seen)).toEqual(new Set(GUANGDONG_AGENCIES.map(({ id }) => id)));
  });

  it('begins with the province, in official order', async () => {
    const page = await list({}, 10);
    expect(page.edges.map(({ node }) => node.shortName)).toEqual(
      ['省医保局', '省公安厅', '省卫生健康委', '省审计厅', '省市场监管局', '省药监局', '省纪委监委', '省检察院', '省财政厅', '省医保经办']);
  });

  it('finds by kind, by carried duty, by region, by part of a name, by code', async () => {
    const names = async (filter: AgencyFilter) => (await list(filter)).edges.map(({ node }) => node.name);
    expect(await names({ kind: 'PUBLIC_SECURITY', regionCode: '440100' })).toEqual(['广州市公安局']);
    expect(await names({ kind: 'DRUG_ADMINISTRATION', regionCode: '440100' })).toEqual(['广州市市场监督管理局']);
    expect(await names({ query: '天河' })).toHaveLength(8);
    expect(await names({ query: ' 省公安厅 ' })).toEqual(['广东省公安厅']);
    expect(await names({ query: '%' })).toEqual([]);
    const [{ uscc = '' } = {}] = GUANGDONG_AGENCIES;
    expect(await names({ query: uscc.toLowerCase() })).toEqual(['广东省医疗保障局']);
  });

  it('starts over with a cursor that is none', async () => {
    expect((await list({}, 1, 'nonsense')).edges[0]?.node.shortName).toBe('省医保局');
  });

  it('answers a page with one statement', async () => {
    const db = house.module.get(Database);
    const read = db.read.bind(db);
    const names: string[] = [];
    db.read = <Row>(who: Actor, statement: Statement, values?: readonly unknown[]) => { names.push(statement.name); return read<Row>(who, statement, values); };
    await list({ kind: 'AUDIT' }, 100);
    db.read = read;
    expect(names).toEqual(['agencies']);
  });

  it('knows the competent police of a region', async () => {
    const directory = house.module.get(AgencyDirectory);
    expect([(await directory.competentPolice('440305'))?.name, (await directory.competentPolice('442000'))?.name]).toEqual(['深圳市公安局南山分局', '中山市公安局']);
    expect(await directory.ofKind('PUBLIC_SECURITY')).toHaveLength(144);
    expect((await directory.get(agencyId('440000', 'AUDIT'))).shortName).toBe('省审计厅');
    expect(await directory.find('00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('shows an agency that was added a moment ago', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    await house.look(`insert into agency (id, name, short_name, kind, region_code, uscc) values ($1, '新设单位', '新设', 'OTHER', '440000', '91350100M000100Y43')`, [id]);
    expect((await house.module.get(AgencyDirectory).get(id)).name).toBe('新设单位');
  });

  it('names who sits on a seat, with the stand-in', async () => {
    const holders = await house.module.get(ListSeatHolders).run(actor, [agencyId('440000', 'HEALTHCARE_SECURITY')], ['AGENCY_HEAD']);
    expect(holders.map(({ displayName, capacity, email }) => [displayName, capacity, email])).toEqual([
      ['省医保局分管副局长', 'DEPUTY', 'gdyb.deputy@demo.portal.invalid'], ['省医保局局长', 'PRINCIPAL', 'gdyb.head@demo.portal.invalid'],
    ]);
  });
});
