import type { EditConflict, Refusal } from '@portal/platform';

/** An act that was done. */
export interface Acted { readonly kind: 'acted'; readonly id: string; readonly actId: string; readonly version: number }
/** How an act ends: done, refused with a reason, or stopped because somebody acted in between. */
export type ActResult = Acted | Refusal | EditConflict;
/** What every act is told: which matter, and the version the person saw. */
export interface ActOn { readonly id: string; readonly expectedVersion: number }
