import { agencyAt } from '@portal/cases';

/** Columns of a topic `t` with its content `k`, seen by `me`, as rows of a JSON object. */
export const TOPIC_SUMMARY = `
  'id', t.id, 'number', t.number, 'state', t.state, 'version', t.version, 'conferenceId', t.conference_id, 'agency', ${agencyAt('t.agency_id')}, 'title', k.title, 'category', k.category,
  'minutes', k.minutes, 'late', t.late, 'deferrals', t.deferrals, 'callId', t.call_id, 'box', me.box, 'submittedAt', t.submitted_at, 'lastActAt', t.last_act_at,
  'mergedCount', (select count(*) from topic o where o.merged_into = t.id), 'linkCount', (select count(*) from topic_link l where l.topic_id = t.id)`;
