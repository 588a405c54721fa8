import type { Cast } from './cast.js';
import type { PublishedCase } from './published-cases.js';

/** Where a matter has come to while it is being told. */
export interface Telling {
  readonly cast: Cast;
  readonly published: PublishedCase;
  readonly caseId: string;
  readonly referralId: string;
  readonly version: number;
}

/** One act at its time. Returns what it changed of the telling. */
export interface Step { readonly at: Date; readonly play: (telling: Telling) => Promise<Partial<Telling>> }

/** Account names of the agency that sends: who does the work, and who decides. */
export interface Sender { readonly handler: string; readonly head: string; readonly unit: string }

export const healthcare = (prefix: string): Sender =>
  ({ handler: `${prefix}yb.handler`, head: `${prefix}yb.head`, unit: prefix === 'gd' ? '基金监管处' : '基金监管科' });
