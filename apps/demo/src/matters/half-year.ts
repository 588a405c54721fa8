import { FreezeHalfYear, halfYearOf, ListConferences, ReleaseHalfYear } from '@portal/conference';
import { dayOf } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }

const OFFICE = 'office.secretary';
const FROZEN_DAYS_AGO = 2;

/** 半年报: the office freezes how what was decided stands in the half-year of that day, and releases it to the members. */
export function halfYearScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const at = (time: string): Date => past.daysAgo(FROZEN_DAYS_AGO, time);
  const { year, half } = halfYearOf(dayOf(at('16:30')));
  const freeze = made.keep('report', async () => {
    const [conference] = await cast.room(ListConferences).run(await cast.actor(OFFICE));
    return cast.act(OFFICE, FreezeHalfYear, { conferenceId: conference?.id ?? '', year, half });
  });
  return [{ at: at('16:30'), play: freeze }, { at: at('16:50'), play: made.keep('report', () => cast.act(OFFICE, ReleaseHalfYear, made.on('report'))) }];
}
