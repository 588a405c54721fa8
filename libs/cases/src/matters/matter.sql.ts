import { agencyJson } from '@portal/agencies';
import { attachmentJson } from '@portal/platform';

/** An agency by id, as every screen shows it. */
export const agencyAt = (id: string): string => `(select ${agencyJson('ag', 'rg')} from agency ag join region rg on rg.code = ag.region_code where ag.id = ${id})`;

/** SQL expression: the record of one matter as a JSON array of `TimelineFact`, oldest first. */
export const matterTimeline = (objectId: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'at', j.at, 'topic', j.topic, 'agency', coalesce(a.agency_name, ja.short_name),
           'person', coalesce(a.person_name, jp.display_name), 'seat', coalesce(a.seat_title, js.title), 'onBehalfOf', j.on_behalf_of, 'documentNo', null, 'text', ac.text, 'clock', jr.label, 'clockEn', jr.label_en, 'hash', encode(j.hash, 'hex')) order by j.seq), '[]')
    from journal_entry j
    left join matter_act a on a.id = j.act_id
    left join matter_act_content ac on ac.act_id = a.id
    left join deadline jd on jd.id = j.act_id
    left join deadline_rule jr on jr.id = jd.rule_id
    left join agency ja on ja.id = j.agency_id
    left join person jp on jp.id = j.person_id
    left join seat js on js.id = j.seat_id
   where j.object_id = ${objectId})`;

/** SQL expression: files that lie at a place of an object, as a JSON array. */
export const filesAt = (object: string, slot: string): string => `(
  select coalesce(jsonb_agg(${attachmentJson('f')} order by f.id), '[]') from attachment f where f.object_id = ${object} and f.slot = ${slot} and f.removed_at is null)`;
