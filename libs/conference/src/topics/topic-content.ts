import { isId } from '@portal/kernel';
import { filesRefusal, notFound, refuse, replaceFiles, type Refusal, type Tx } from '@portal/platform';
import type { LinkKind, TopicForm } from './topic.rules.js';

/** A matter as its agency may quote it: its own cases, and what it has a place at and may read. Nothing that is sealed. */
const QUOTED: Readonly<Record<LinkKind, string>> = {
  CASE: 'select k.number, k.title, k.state from case_record k where k.id = $1 and k.agency_id = $2',
  REFERRAL: `select coalesce(r.number, '—') as number, c.title, r.state from referral r join referral_content c on c.referral_id = r.id
     join party p on p.object_id = r.id and p.agency_id = $2 and p.content and p.seal_seat_id is null where r.id = $1 and not r.sealed`,
  LISTED_SUPERVISION: 'select l.number, k.title, l.state from listed_supervision l join listed_supervision_content k on k.supervision_id = l.id where l.id = $1 and $2::uuid is not null',
  CONSULTATION: 'select c.number, k.title, c.state from consultation c join consultation_content k on k.consultation_id = c.id where c.id = $1 and $2::uuid is not null',
  JOINT_INVESTIGATION: 'select j.number, k.title, j.state from joint_investigation j join joint_content k on k.joint_id = j.id where j.id = $1 and $2::uuid is not null',
};

export interface Quoted { readonly objectKind: LinkKind; readonly objectId: string; readonly number: string; readonly title: string; readonly state: string }
/** A matter as the acting agency may quote it; null when it has no place at it, or may not read it. */
export async function quote(tx: Tx, objectKind: LinkKind, objectId: string): Promise<Quoted | null> {
  const statement = QUOTED[objectKind] as string | undefined;
  const [found] = isId(objectId) && statement ? await tx.query<Omit<Quoted, 'objectKind' | 'objectId'>>(statement, [objectId, tx.actor.agencyId]) : [];
  return found ? { objectKind, objectId, ...found } : null;
}

/** A form whose agencies, matters and files are there. */
export interface CheckedForm { readonly kind: 'checked'; readonly form: TopicForm; readonly links: readonly Quoted[] }

/** Whether everything that a form names is there for the acting agency. Asked before anything is written. */
export async function checkForm(tx: Tx, form: TopicForm): Promise<CheckedForm | Refusal> {
  const agencies = [...new Set(form.agencyIds)];
  const [known] = agencies.every(isId) ? await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any($1)', [agencies]) : [];
  if (known?.n !== agencies.length) return refuse('AGENCY_UNKNOWN');
  const links = new Map<string, Quoted>();
  for (const { objectKind, objectId } of form.links) {
    const found = await quote(tx, objectKind, objectId);
    if (!found) return notFound();
    links.set(objectId, found);
  }
  return await filesRefusal(tx, form.fileIds) ?? { kind: 'checked', form: { ...form, agencyIds: agencies }, links: [...links.values()] };
}

/** Writes what a topic says; what it said before while it was a draft is replaced. */
export async function writeForm(tx: Tx, id: string, { form, links }: CheckedForm): Promise<void> {
  const trimmed = [form.title, form.category, form.problem, form.basis, form.proposal, form.consulted, form.presenter].map((text) => text?.trim() || null);
  const changed = await tx.query(
    `update topic_content set title = $2, category = $3, problem = $4, basis = $5, proposal = $6, consulted = $7, presenter = $8, minutes = $9 where topic_id = $1 returning topic_id`,
    [id, ...trimmed, form.minutes]);
  if (rowsOf(changed) === 0) {
    await tx.query(
      'insert into topic_content (topic_id, title, category, problem, basis, proposal, consulted, presenter, minutes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [id, ...trimmed, form.minutes]);
  }
  await tx.query('delete from topic_agency where topic_id = $1', [id]);
  await tx.query('insert into topic_agency (topic_id, agency_id) select $1, unnest($2::uuid[])', [id, form.agencyIds]);
  await tx.query('delete from topic_link where topic_id = $1', [id]);
  await tx.query(
    `insert into topic_link (topic_id, object_kind, object_id, number, title, state)
     select $1, l."objectKind", l."objectId", l.number, l.title, l.state from jsonb_to_recordset($2) as l ("objectKind" text, "objectId" uuid, number text, title text, state text)`,
    [id, JSON.stringify(links)]);
  const refused = await replaceFiles(tx, { objectKind: 'TOPIC', objectId: id, slot: 'topic', fileIds: form.fileIds });
  if (refused) throw new Error(`files were there and are not: ${refused.code}`);
}

/** The driver hands back rows, or rows with their number for a statement that changes something. */
const rowsOf = (answer: unknown): number => (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0].length : Array.isArray(answer) ? answer.length : 0);
