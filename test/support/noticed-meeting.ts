import { DecideAgenda, PlanMeeting, SaveAgenda, SendMeetingNotice, SubmitAgenda } from '@portal/conference';
import { atTime } from '@portal/kernel';
import { CONFERENCE, type ConferenceWorld, SEATED } from './conference-world.js';

type Plan = Parameters<PlanMeeting['run']>[1];
const { convener, secretary } = SEATED;

export const SITTING: Plan = {
  conferenceId: CONFERENCE.province, kind: 'REGULAR', form: 'ON_SITE', title: '2026年下半年例会', place: '省医保局会议室',
  startsAt: atTime('2026-12-10', '09:00'), endsAt: atTime('2026-12-10', '11:30'), attendeeIds: [],
};
type Items = Parameters<SaveAgenda['run']>[1]['items'];
const ITEM = { kind: 'OTHER', title: '其他事项', minutes: 10, visibility: 'MEETING', visibleTo: [] } as const;

/** A meeting whose agenda, time and form the convener has approved: it can be told. */
export async function approvedMeeting(on: ConferenceWorld, more: Partial<Plan> = {}, items: Items = [ITEM]): Promise<string> {
  const id = await on.act(secretary, PlanMeeting, { ...SITTING, ...more });
  await on.act(secretary, SaveAgenda, await on.on(id, { items }));
  await on.act(secretary, SubmitAgenda, await on.on(id));
  await on.act(convener, DecideAgenda, await on.on(id, { approve: true }));
  return id;
}

export async function noticedMeeting(on: ConferenceWorld, more: Partial<Plan> = {}, rsvpBy = '2026-12-04'): Promise<string> {
  const id = await approvedMeeting(on, more);
  await on.act(secretary, SendMeetingNotice, await on.on(id, { rsvpBy }));
  return id;
}
