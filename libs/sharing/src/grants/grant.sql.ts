import { addDays, atTime, type Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import type { Mask } from '../catalogue/catalogue.table.js';
import type { SheetColumn } from './sheet.rules.js';

/** A column as it was granted: with the mask under which it is read. */
export interface GrantedColumn extends SheetColumn { readonly mask: Mask }

/** The last day is whole: from the first instant of the next one nothing is read. */
export const endOf = (until: Day): Date => atTime(addDays(until, 1), '00:00');

/** SQL: whether the newest entry about the grant of this request says that it is suspended. */
export const suspendedAt = (requestId: string): string => `coalesce((select s.suspended from data_suspension s where s.request_id = ${requestId} order by s.seq desc limit 1), false)`;

/** 约定时限: how long the asker has to say that the data were destroyed. */
export const DESTRUCTION_CLOCK = 'H50';
/** 第二十二条: data are shared within twenty workdays of the answer. */
export const DELIVERY_CLOCK = 'D03';
/** 第二十六条: what is said to be wrong is checked, corrected and answered within ten workdays. */
export const CORRECTION_CLOCK = 'D04';

/** SQL: whether the grant of this request has come to its end at `now`. */
export const endedAt = (requestId: string, now: string): string => `exists (select 1 from data_grant g where g.request_id = ${requestId} and g.ends_at <= ${now})`;
/** SQL: whether the term in which what was granted is handed over has run out, and nothing was. */
export const undeliveredAt = (requestId: string, now: string): string => `exists (select 1 from deadline d where d.object_id = ${requestId} and d.rule_code = '${DELIVERY_CLOCK}' and d.state in ('RUNNING', 'MISSED') and d.due_at <= ${now})`;
/** SQL: whether somebody waits for the answer to an error that was reported. */
export const correctingAt = (requestId: string): string => `exists (select 1 from data_correction k where k.request_id = ${requestId} and k.verdict is null)`;

/** Screens that have the data open look again; sent when the transaction commits. */
export const tellWatchers = (tx: Tx, requestId: string): Promise<unknown> => tx.query(`select pg_notify('live', $1)`, [JSON.stringify({ objectId: requestId })]);
