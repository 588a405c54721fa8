import type { Locale } from '@portal/platform';
import { noticeText, titleText } from './notice-text.rules.js';
import type { NoticeParams } from './recipe.js';

/** A notification as the statements read it. */
export interface NotificationRow {
  readonly id: string;
  readonly topic: string;
  readonly titleKey: string;
  readonly bodyKey: string;
  readonly reasonKey: string;
  readonly params: NoticeParams;
  readonly urgent: boolean;
  readonly objectKind: string;
  readonly objectId: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

/** A notification as its reader sees it, in the reader's language. */
export interface NotificationView {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly body: string;
  readonly reason: string;
  readonly urgent: boolean;
  readonly objectKind: string;
  readonly objectId: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

/** SQL: whether a notice `n` of a seat is for this person too: not meant for another of its holders alone. */
export const meantFor = (n: string, person: string): string => `(${n}.person_id is null or ${n}.person_id = ${person})`;

/** Columns of NotificationRow, of a notification called `n`. */
export const NOTIFICATION_COLUMNS = `n.id, n.topic, n.title_key as "titleKey", n.body_key as "bodyKey", n.reason_key as "reasonKey", n.params, n.urgent,
  n.object_kind as "objectKind", n.object_id as "objectId", n.created_at as "createdAt", n.read_at as "readAt"`;

export function toView(locale: Locale, row: NotificationRow): NotificationView {
  const { id, topic, urgent, objectKind, objectId, createdAt, readAt, params } = row;
  return {
    id, topic, urgent, objectKind, objectId, createdAt, readAt,
    title: titleText(locale, row.titleKey, params), body: noticeText(locale, row.bodyKey, params), reason: noticeText(locale, row.reasonKey, params),
  };
}
