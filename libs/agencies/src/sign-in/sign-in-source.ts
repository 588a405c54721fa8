import type { Tx } from '@portal/platform';
import { afterSourceFailure, type SourceFailures, sourceWaitSeconds } from './sign-in.rules.js';

/** Where an attempt comes from. */
export interface Source { readonly ip: string; readonly userAgent: string | null }

const SOURCE = `select failures, last_failed_at as "lastFailedAt", blocked_until as "blockedUntil" from sign_in_source where ip = $1`;

/** Seconds until this source may try again. */
export async function sourceWait(tx: Tx, ip: string): Promise<number> {
  const [source] = await tx.query<SourceFailures>(SOURCE, [ip]);
  return sourceWaitSeconds(source ?? null, tx.now);
}

/** Counts a failure of a source. Last in its transaction: others from the same place wait for this row. */
export async function countSourceFailure(tx: Tx, ip: string, free: number): Promise<void> {
  await tx.query('insert into sign_in_source (ip, failures, last_failed_at) values ($1, 0, $2) on conflict (ip) do nothing', [ip, tx.now]);
  const [before] = await tx.query<SourceFailures>(`${SOURCE} for update`, [ip]);
  const { failures, blockedUntil } = afterSourceFailure(before ?? null, tx.now, free);
  await tx.query('update sign_in_source set failures = $2, last_failed_at = $3, blocked_until = $4 where ip = $1', [ip, failures, tx.now, blockedUntil]);
}
