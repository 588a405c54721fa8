import { Injectable } from '@nestjs/common';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { TopicCategory } from './topic.table.js';
import type { LinkKind } from './topic.rules.js';

/** A form that is begun: what is known of the matter stands in it, the rest is the proposer's. */
export interface BegunTopic { readonly title: string; readonly category: TopicCategory; readonly problem: string; readonly objectKind: LinkKind; readonly objectId: string; readonly number: string }
interface Facts { readonly number: string; readonly title: string; readonly said: string | null; readonly overdue: readonly string[] }

/** Clocks of a matter that have run out, each as the rule calls it with its last day. */
const OVERDUE = (id: string): string => `(select coalesce(json_agg(u.label || '（' || to_char(d.due_at at time zone 'Asia/Shanghai' - interval '1 second', 'YYYY-MM-DD') || '）' order by d.due_at), '[]')
   from deadline d join deadline_rule u on u.id = d.rule_id where d.object_id = ${id} and d.state = 'MISSED')`;
/** What the acting agency may quote of a matter, by its kind: its own cases, and what it has a place at and may read. Nothing that is sealed. */
const FACTS: Readonly<Record<LinkKind, string>> = {
  CASE: `select k.number, k.title, k.facts as said, ${OVERDUE('k.id')} as overdue from case_record k where k.id = $1 and k.agency_id = $2`,
  REFERRAL: `select coalesce(r.number, '—') as number, c.title, f.short_name || ' → ' || t.short_name as said, ${OVERDUE('r.id')} as overdue
     from referral r join referral_content c on c.referral_id = r.id join party p on p.object_id = r.id and p.agency_id = $2 and p.content and p.seal_seat_id is null
     join agency f on f.id = r.from_agency_id left join agency t on t.id = r.to_agency_id where r.id = $1 and not r.sealed`,
  LISTED_SUPERVISION: `select l.number, k.title, null as said, ${OVERDUE('l.id')} as overdue from listed_supervision l join listed_supervision_content k on k.supervision_id = l.id where l.id = $1 and $2::uuid is not null`,
  CONSULTATION: `select c.number, k.title, k.question as said, ${OVERDUE('c.id')} as overdue from consultation c join consultation_content k on k.consultation_id = c.id where c.id = $1 and $2::uuid is not null`,
  JOINT_INVESTIGATION: `select j.number, k.title, null as said, ${OVERDUE('j.id')} as overdue from joint_investigation j join joint_content k on k.joint_id = j.id where j.id = $1 and $2::uuid is not null`,
};
const CATEGORY: Readonly<Record<LinkKind, TopicCategory>> = { CASE: 'MAJOR_CASE', REFERRAL: 'MAJOR_CASE', CONSULTATION: 'MAJOR_CASE', JOINT_INVESTIGATION: 'MAJOR_CASE', LISTED_SUPERVISION: 'SUPERVISION' };

/** 提请上会: a topic about a matter, begun with what the portal knows of it. Nothing is written before the proposer keeps it. */
@Injectable()
export class BeginTopicAbout {
  constructor(private readonly db: Database) {}

  /** @returns null when the acting agency has no place at the matter, or may not read it */
  async run(actor: Actor, objectKind: LinkKind, objectId: string): Promise<BegunTopic | null> {
    const text = FACTS[objectKind] as string | undefined;
    if (!isId(objectId) || text === undefined) return null;
    const [facts] = await this.db.read<Facts>(actor, { name: `topic-about-${objectKind}`, text }, [objectId, actor.agencyId]);
    if (!facts) return null;
    const lines = [`${facts.number}　${facts.title}`, facts.said, facts.overdue.length > 0 ? `至${dayOf(this.db.now())}已逾期：${facts.overdue.join('、')}` : null];
    return { title: `关于${facts.title}的议题`, category: CATEGORY[objectKind], problem: lines.filter(Boolean).join('\n'), objectKind, objectId, number: facts.number };
  }
}
