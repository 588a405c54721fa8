import { LINE, optional, required } from '@portal/cases';
import { isId } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import { ATTENDANCE_ROLES, type AttendanceRole } from '../day/day.table.js';

/** Who came, as the office notes him. */
export interface AttendanceForm {
  /** Unit of the directory; absent: a guest of a unit that is not in it, named in `unit`. */
  readonly agencyId?: string | null;
  readonly unit?: string | null;
  readonly personId?: string | null;
  readonly name?: string | null;
  /** 职务. */
  readonly post: string;
  readonly role: AttendanceRole;
  /** 替会: for which post. */
  readonly standInFor?: string | null;
  readonly arrivedAt?: Date | null;
  readonly leftAt?: Date | null;
}

/** What is wrong with it. `now`: nobody has come later than now. */
export function attendanceProblems({ agencyId, unit, personId, name, post, role, standInFor, arrivedAt, leftAt }: AttendanceForm, now: Date): FieldProblem[] {
  const came = arrivedAt ?? now;
  return [
    ...(agencyId ? [] : required('unit', unit ?? '', LINE)), ...(agencyId && !isId(agencyId) ? [{ field: 'agencyId', code: 'NOT_ON_LIST' }] : []),
    ...(personId && !isId(personId) ? [{ field: 'personId', code: 'NOT_ON_LIST' }] : []), ...optional('name', name, LINE), ...required('post', post, LINE), ...optional('standInFor', standInFor, LINE),
    ...(ATTENDANCE_ROLES.includes(role) ? [] : [{ field: 'role', code: 'NOT_ON_LIST' }]),
    ...(came > now ? [{ field: 'arrivedAt', code: 'IN_FUTURE' }] : []), ...(leftAt && leftAt > now ? [{ field: 'leftAt', code: 'IN_FUTURE' }] : []),
    ...(leftAt && (role === 'LEAVE' || leftAt < came) ? [{ field: 'leftAt', code: 'BEFORE_ARRIVAL' }] : []),
  ];
}

/** The columns, in the order of both statements that write them. */
export const attendanceValues = ({ post, name, role, standInFor, arrivedAt, leftAt }: AttendanceForm, now: Date): unknown[] =>
  [post.trim(), name?.trim() || null, role, standInFor?.trim() || null, role === 'LEAVE' ? null : arrivedAt ?? now, role === 'LEAVE' ? null : leftAt ?? null];
