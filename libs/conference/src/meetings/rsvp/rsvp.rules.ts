import { LINE, optional, REASON, required } from '@portal/cases';
import type { FieldProblem } from '@portal/platform';

/** 参加 · 不能参加 · 派员代会. */
export const RSVP_ANSWERS = ['ATTEND', 'DECLINE', 'DELEGATE'] as const;
export type RsvpAnswer = (typeof RSVP_ANSWERS)[number];
/** In the portal, or by the link in an e-mail. */
export const RSVP_VIAS = ['PORTAL', 'MAIL'] as const;
export type RsvpVia = (typeof RSVP_VIAS)[number];

/** What a unit answers. A stand-in is somebody of the unit in the directory, or a post with a telephone number. */
export interface RsvpForm {
  readonly answer: RsvpAnswer;
  readonly reason?: string | null;
  readonly standInId?: string | null;
  readonly standIn?: string | null;
  readonly standInPhone?: string | null;
}

const PHONE = /^[0-9+()（） -]{5,30}$/;
const LONGEST_PHONE = 30;

/** What is wrong with an answer; whether the directory knows the person is asked elsewhere. */
export function rsvpProblems({ answer, reason, standInId, standIn, standInPhone }: RsvpForm): FieldProblem[] {
  if (!RSVP_ANSWERS.includes(answer)) return [{ field: 'answer', code: 'NOT_ON_LIST' }];
  if (answer === 'ATTEND') return [];
  if (answer === 'DECLINE') return [...required('reason', reason ?? '', REASON)];
  const phone = standInPhone?.trim() ?? '';
  return [
    ...(standInId ? optional('standIn', standIn, LINE) : required('standIn', standIn ?? '', LINE)),
    ...(standInId && phone === '' ? [] : [...required('standInPhone', phone, LONGEST_PHONE), ...(phone !== '' && !PHONE.test(phone) ? [{ field: 'standInPhone', code: 'NOT_A_PHONE' }] : [])]),
  ];
}
