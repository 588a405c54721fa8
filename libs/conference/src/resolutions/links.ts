import { notFound, type Refusal, type Tx } from '@portal/platform';
import { quote, type Quoted } from '../topics/topic-content.js';
import type { LinkKind } from '../topics/topic.rules.js';

export interface LinkInput { readonly objectKind: LinkKind; readonly objectId: string }
export type LinkedMatter = Omit<Quoted, 'state'>;

/**
 * The matters that are named, and those that the topic under which it was decided was about. Asked before anything is written.
 *
 * @returns NOT_FOUND when the acting agency has no place at one of them
 */
export async function findLinked(tx: Tx, inputs: readonly LinkInput[], topicId: string | null = null): Promise<LinkedMatter[] | Refusal> {
  const found = new Map<string, LinkedMatter>();
  if (topicId !== null) {
    const ofTopic = await tx.query<LinkedMatter>('select object_kind as "objectKind", object_id as "objectId", number, title from topic_link where topic_id = $1', [topicId]);
    for (const link of ofTopic) found.set(link.objectId, link);
  }
  for (const { objectKind, objectId } of inputs) {
    const quoted = await quote(tx, objectKind, objectId);
    if (!quoted) return notFound();
    found.set(objectId, quoted);
  }
  return [...found.values()];
}

export async function writeLinks(tx: Tx, resolutionId: string, links: readonly LinkedMatter[]): Promise<void> {
  await tx.query(
    `insert into resolution_link (resolution_id, object_kind, object_id, number, title, agency_id)
     select $1, l."objectKind", l."objectId", l.number, l.title, $3 from jsonb_to_recordset($2) as l ("objectKind" text, "objectId" uuid, number text, title text)
     on conflict do nothing`,
    [resolutionId, JSON.stringify(links), tx.actor.agencyId]);
}
