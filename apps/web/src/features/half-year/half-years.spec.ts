import { describe, expect, it } from '@jest/globals';
import { fromAddress, halfYearsUntil, nameInAddress, registerPath } from './half-years';

describe('half-years', () => {
  it('go back from the one of the day', () => {
    expect(halfYearsUntil('2026-06-30').slice(0, 3).map(nameInAddress)).toEqual(['2026-1', '2025-2', '2025-1']);
    expect(halfYearsUntil('2026-07-01').slice(0, 3).map(nameInAddress)).toEqual(['2026-2', '2026-1', '2025-2']);
  });

  it('are found in an address, and nothing else is', () => {
    for (const each of halfYearsUntil('2026-11-16')) expect(fromAddress(nameInAddress(each))).toEqual(each);
    for (const other of [undefined, '', '2026', '2026-3', '2026-0', '1999-1', '2026-1-1', 'x']) expect(fromAddress(other)).toBeUndefined();
  });

  it('open the register with the very figure of the very instant', () => {
    expect(registerPath({ conferenceId: 'c', year: 2026, half: 2, asOf: '2026-11-16T02:00:00.000Z' }, 'OVERDUE', 'u'))
      .toBe('/resolutions?conference=c&halfYear=2026-2&figure=OVERDUE&asOf=2026-11-16T02%3A00%3A00.000Z&lead=u');
  });
});
