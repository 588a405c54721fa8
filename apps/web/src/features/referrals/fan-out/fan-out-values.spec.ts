import { describe, expect, it } from '@jest/globals';
import { fanOutInput, type Recipient } from './fan-out-values';

describe('what each recipient of a fan-out is sent with', () => {
  const recipient = (more: Partial<Recipient>): Recipient => ({ key: 1, kind: 'ADMINISTRATIVE', agency: { id: 'a' } as never, seatId: null, ...more });
  const sent = (one: Recipient) => fanOutInput('case', [one], { common: [], own: [[]], materials: [] }, {}, {}).recipients[0];

  it('is what it is about, and why it goes to another than the list names', () => {
    expect(sent(recipient({ problem: 'CARE_CONDUCT', routeReason: ' 已立案 ' }))).toMatchObject({ toAgencyId: 'a', problem: 'CARE_CONDUCT', routeReason: '已立案' });
  });
  it('is neither where nothing was said, and in drafts that were kept without', () => {
    for (const one of [recipient({}), recipient({ problem: null, routeReason: ' ' })]) expect(sent(one)).toMatchObject({ problem: null, routeReason: null });
  });
});
