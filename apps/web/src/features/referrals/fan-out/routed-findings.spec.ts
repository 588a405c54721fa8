import { describe, expect, it } from '@jest/globals';
import { type Routed, sharesOf } from './routed-findings';

const office = (id: string) => ({ id, name: id, shortName: id }) as Routed['office'];
const finding = (no: string) => ({ no, title: `问题${no}`, problem: '医疗服务行为不规范', officeId: 'x', listedId: 'health', duty: 'CARE_CONDUCT', region: '440000', amount: '1.00' }) as Routed['finding'];

describe('findings of a sheet', () => {
  it('are one share for each receiver, none lost and none twice; one without a receiver waits', () => {
    const shares = sharesOf([
      { row: 3, finding: finding('一'), office: office('health'), reason: '' }, { row: 4, finding: finding('二'), office: office('fund'), reason: ' 已立案 ' },
      { row: 5, finding: finding('三'), office: office('health'), reason: '' }, { row: 6, finding: finding('四'), office: null, reason: '' },
    ]);
    expect(shares.map(({ agency, findings }) => [agency.id, findings.map(({ no }) => no)])).toEqual([['health', ['一', '三']], ['fund', ['二']]]);
    expect(shares[0]?.findings[0]).not.toHaveProperty('problem');
    expect(shares.map(({ findings: [first] }) => [first?.duty, first?.region, first?.routeReason])).toEqual([['CARE_CONDUCT', '440000', undefined], ['CARE_CONDUCT', '440000', '已立案']]);
  });
});
