import { CONVENERS, type MatterSummary, OFFICE_SEATS, recipesOf, telling } from '@portal/cases';
import { seatedAt } from '../matters/seated.sql.js';
import { SITTING_RECIPES, SITTING_SILENT } from './radar/recipes.js';
import { NOTICE_RECIPES } from './notice/recipes.js';

const conveners = (text: string) => [telling('SUPERVISOR', CONVENERS, text, 'MEETING_CONVENER')];
const office = (text: string) => [telling('OWNER', OFFICE_SEATS, text, 'CONFERENCE_OFFICE')];

const TELLINGS = {
  'meeting.agenda-submitted': conveners('meeting.agenda-submitted'),
  'meeting.agenda-approved': office('meeting.agenda-approved'),
  'meeting.agenda-returned': office('meeting.agenda-returned'),
  'guest.invited': conveners('guest.invited'),
  'guest.approved': office('guest.approved'),
  'guest.declined': office('guest.declined'),
  'guest.answered': office('guest.answered'),
};

const SUMMARY = `
  select m.number, g.short_name as "from", (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)) from ${seatedAt('m')} p) as parties
    from meeting m join agency g on g.id = m.agency_id where m.id = $1`;

export const MEETING_RECIPES = [...recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null), ...NOTICE_RECIPES, ...SITTING_RECIPES];
/** What the office does with a draft is nobody else's to know; whoever attends is told by the notice of meeting. */
export const MEETING_SILENT = [...SITTING_SILENT, 'meeting.planned', 'meeting.entered', 'meeting.agenda-saved', 'meeting.agenda-revised', 'meeting.held', 'meeting.link-opened', 'meeting.link-refused'];
/** Who sits in the room sees what falls there; nobody is written to for each word. */
export const DAY_SILENT = ['meeting.sign-in-opened', 'meeting.attendance-noted', 'meeting.attendance-changed', 'meeting.signed-in', 'meeting.started', 'meeting.item-started', 'meeting.item-finished', 'meeting.item-skipped', 'meeting.stepped-back', 'meeting.let-stay', 'meeting.opinion-noted', 'meeting.outcome-noted', 'meeting.resolution-captured'];
