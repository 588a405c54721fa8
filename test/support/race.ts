import { type EditConflict, isConflict, isRefusal, type Refusal } from '@portal/platform';
import type { ReferralWorld } from './referral-world.js';

export const CLIENTS = 20;

type Result = { readonly id: string } | Refusal | EditConflict;

/** What came of an act that many tried at once: how many did it, what the others were told, what the record and the outbox gained. */
export interface Race { readonly act: string; readonly winners: number; readonly told: readonly string[]; readonly entries: number; readonly messages: number }

const RECORDED = `
  select (select count(*)::int from journal_entry where $1::uuid is null or object_id = $1) as entries,
         (select count(*)::int from outbox_message where $1::uuid is null or object_id = $1) as messages`;

/** Lets as many clients as there are try one act on the same page. `about`: only what is recorded of this matter counts. */
export async function race(world: ReferralWorld, act: string, attempt: () => Promise<Result>, about: string | null = null): Promise<Race> {
  const recorded = async (): Promise<{ entries: number; messages: number }> => (await world.look<{ entries: number; messages: number }>(RECORDED, [about]))[0] ?? { entries: 0, messages: 0 };
  const before = await recorded();
  const results = await Promise.all(Array.from({ length: CLIENTS }, attempt));
  const after = await recorded();
  const told = results.flatMap((result) => (isRefusal(result) ? [result.code] : isConflict(result) ? ['CONFLICT'] : []));
  return { act, winners: CLIENTS - told.length, told: [...new Set(told)].sort(), entries: after.entries - before.entries, messages: after.messages - before.messages };
}

/** One did it and it is on record once; all others were told that somebody came first, or by `also` what he did. */
export const isFair = ({ winners, told, entries, messages }: Race, also: readonly string[] = []): boolean =>
  winners === 1 && entries === 1 && messages === 1 && told.length > 0 && told.every((code) => code === 'CONFLICT' || also.includes(code));
