import type { EditConflict, Refusal } from '@portal/platform';
import type { Acted } from './perform-act.js';

/** How an act ends: done, refused with a reason, or stopped because somebody acted in between. */
export type ActResult = Acted | Refusal | EditConflict;

/** What every act is told: which referral, and the version the person saw. */
export interface ActOn { readonly id: string; readonly expectedVersion: number }
