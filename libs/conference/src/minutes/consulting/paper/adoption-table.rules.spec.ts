import { expect, it } from '@jest/globals';
import { plain, renderDocx, type Table } from '@portal/documents';
import type { AskedLine, RoundView } from '../reading/round-page.js';
import { adoptionTable } from './adoption-table.rules.js';

const NOW = new Date('2026-12-01T02:00:00Z');
const said = { late: false, at: '2026-11-20T02:00:00Z', person: '联络员', seat: '联络员' };
const line = (position: number, more: Partial<AskedLine> = {}): AskedLine =>
  ({ line: `l${position}`, position, kind: 'DECISION', text: `第${position}条`, units: [], dueOn: null, deliverable: null, opinion: null, handling: null, ...more });
const share = (shortName: string, answeredAt: string | null, lines: readonly AskedLine[]): RoundView['shares'][number] =>
  ({ id: shortName, agency: { id: shortName, shortName } as never, dueAt: '2026-11-25T16:00:00Z', answeredAt, answeredBy: answeredAt && '联络员', closedAt: '2026-11-26T02:00:00Z', lines });
const ROUND: RoundView = {
  id: 'r', no: 1, state: 'CLOSED', dueOn: '2026-11-25', dueAt: '2026-11-25T16:00:00Z', note: null, openedAt: '2026-11-18T02:00:00Z', openedBy: '办公室', closedAt: '2026-11-26T02:00:00Z', closedBy: '办公室',
  sentVersionId: 'v', finalVersionId: null,
  shares: [
    share('省公安厅', '2026-11-20T02:00:00Z', [line(2, { opinion: { ...said, opinion: 'SUGGEST', proposal: '改文', reason: null }, handling: { outcome: 'PARTLY', reason: '已含', text: '定文', at: said.at, person: '', seat: '' } }), line(3, { opinion: { ...said, opinion: 'AGREE', proposal: null, reason: null } })]),
    share('省审计厅', null, [line(1), line(3)]),
    share('省药监局', '2026-11-27T02:00:00Z', [line(2, { opinion: { ...said, late: true, opinion: 'RESERVE', proposal: null, reason: '职责不明' } })]),
  ],
};

it('prints each unit at each line that it was asked about, its silence by its name, and what became of what it said', async () => {
  const document = adoptionTable([ROUND], { title: '例会纪要', office: '联席会议办公室', printedOn: '2026-12-01' }, NOW);
  const [table] = document.body.filter((block): block is Table => block.kind === 'table');
  expect(table?.rows.map((row) => row.map(plain))).toEqual([
    ['1', '第1条', '省审计厅', '逾期未反馈', '—', '—'],
    ['2', '第2条', '省公安厅', '修改建议。建议：改文', '部分采纳', '现为：定文。已含'],
    ['2', '第2条', '省药监局', '保留意见（逾期反馈）。理由：职责不明', '待处理', '—'],
    ['3', '第3条', '省公安厅', '同意', '—', '—'],
    ['3', '第3条', '省审计厅', '逾期未反馈', '—', '—'],
  ]);
  expect((await renderDocx(document)).subarray(0, 2).toString()).toBe('PK');
});

it('says of who was cut off that he was, and of who has time left that he is waited for', () => {
  const of = (closedAt: string | null) => {
    const document = adoptionTable([{ ...ROUND, shares: ROUND.shares.filter(({ id }) => id === '省审计厅').map((one) => ({ ...one, closedAt })) }], { title: '', office: '', printedOn: '' }, new Date('2026-11-20T02:00:00Z'));
    return (document.body.find((block): block is Table => block.kind === 'table')?.rows[0] ?? [])[3];
  };
  expect([of(null), of('2026-11-19T02:00:00Z')]).toEqual([['待反馈'], ['提前结束时未反馈']]);
});
