import type { ReferralEntity } from './referral.entity.js';
import type { ActRule, Mark } from './referral-table.js';

/** The columns that hold marks; a page reads its instants as text. */
export type Marked = Pick<ReferralEntity, 'materialsMissing' | 'itemsListed' | 'queryOpen' | 'findingsOpen' | 'findingsSettled' | 'supervisorAgencyId'>
  & Readonly<Record<'openedAt' | 'receivedAt' | 'itemsHandedAt' | 'itemsAcknowledgedAt', Date | string | null>>;

interface MarkColumn {
  readonly read: (row: Marked) => boolean;
  readonly write: (value: boolean, now: Date, row: Marked) => Partial<ReferralEntity>;
}

/** Where each mark lies, and what it writes. */
const MARKS: Readonly<Record<Mark, MarkColumn>> = {
  // The first opening stays the first.
  opened: { read: (row) => row.openedAt !== null, write: (value, now, row) => (value && row.openedAt !== null ? {} : { openedAt: value ? now : null }) },
  received: { read: (row) => row.receivedAt !== null, write: (value, now) => (value ? { receivedAt: now } : { receivedAt: null, receiptNo: null }) },
  materialsMissing: { read: (row) => row.materialsMissing, write: (value) => ({ materialsMissing: value }) },
  itemsListed: { read: (row) => row.itemsListed, write: (value) => ({ itemsListed: value }) },
  itemsHandedOver: { read: (row) => row.itemsHandedAt !== null, write: (value, now) => ({ itemsHandedAt: value ? now : null }) },
  itemsAcknowledged: { read: (row) => row.itemsAcknowledgedAt !== null, write: (value, now) => ({ itemsAcknowledgedAt: value ? now : null }) },
  queryOpen: { read: (row) => row.queryOpen, write: (value) => ({ queryOpen: value }) },
  findingsOpen: { read: (row) => row.findingsOpen, write: (value) => ({ findingsOpen: value }) },
  findingsSettled: { read: (row) => row.findingsSettled, write: (value) => ({ findingsSettled: value }) },
  // Who supervises is named by the act that seats it.
  supervised: { read: (row) => row.supervisorAgencyId !== null, write: () => ({}) },
};

export const marksOf = (row: Marked): Mark[] => (Object.keys(MARKS) as Mark[]).filter((mark) => MARKS[mark].read(row));

/** The columns that marks change. */
export const columnsOf = (marks: ActRule['marks'], row: Marked, now: Date): Partial<ReferralEntity> =>
  Object.assign({}, ...Object.entries(marks ?? {}).map(([mark, value]) => MARKS[mark as Mark].write(value, now, row))) as Partial<ReferralEntity>;
