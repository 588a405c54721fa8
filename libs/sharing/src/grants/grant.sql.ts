import type { Day } from '@portal/kernel';
import { addDays, atTime } from '@portal/kernel';
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
