import { CONVENERS, OFFICE_SEATS } from '@portal/cases';
import type { Notice, NotificationRecipe } from '@portal/notifications';
import type { SeatKind } from '@portal/platform';

const DUTY = `
  select c.name as conference, c.office_agency_id as "officeId", d.half_to::text as until,
         (select k.agency_id from conference_membership k where k.conference_id = c.id and k.role = 'LEAD' and k.to_day is null limit 1) as "leadId"
    from sitting_duty d join joint_conference c on c.id = d.conference_id where d.id = $1`;

const told = (topic: 'due' | 'missed'): NotificationRecipe => ({
  topic: `sitting.${topic}`,
  compose: async (tx, { objectId }) => {
    const [duty] = await tx.query<{ conference: string; officeId: string; leadId: string | null; until: string }>(DUTY, [objectId]);
    if (!duty) return [];
    const notice = (agencyId: string, seatKinds: readonly SeatKind[], reason: string): Notice => ({
      agencyId, to: { seatKinds }, urgent: topic === 'missed', email: true, titleKey: `notice.sitting.${topic}.title`, bodyKey: `notice.sitting.${topic}.body`, reasonKey: `notice.reason.${reason}`,
      params: { conference: duty.conference, until: duty.until },
    });
    return [notice(duty.officeId, OFFICE_SEATS, 'CONFERENCE_OFFICE'), ...(duty.leadId ? [notice(duty.leadId, CONVENERS, 'SITTING_CONVENER')] : [])];
  },
});

/** Who is reminded that a half-year has no meeting yet, and told when it ended so. */
export const SITTING_RECIPES: readonly NotificationRecipe[] = [told('due'), told('missed')];
export const SITTING_SILENT: readonly string[] = ['sitting.cleared'];
