import type { Tx } from '@portal/platform';

/**
 * Stops clocks that have lost their object (撤回, 转送, 反向移送). What has been missed stays missed.
 *
 * @param which without a rule code: every clock of the matter that still runs; with a part: its clocks only; with `owed` also those that have run out, because
 *   nothing is owed under them any longer. When they ran out stays on record.
 * @returns how many were stopped
 */
export async function cancelDeadline(tx: Tx, which: { readonly objectId: string; readonly ruleCode?: string; readonly partId?: string; readonly owed?: boolean }): Promise<number> {
  const rows = await tx.query<{ id: string }>(
    `with stopped as (
       update deadline set state = 'CANCELLED', cancelled_at = $3, paused_since = null, resume_at = null, remind_at = null, version = version + 1
        where object_id = $1 and ($2::text is null or rule_code = $2) and ($5::uuid is null or part_id = $5) and (state in ('RUNNING', 'PAUSED') or ($4 and state = 'MISSED')) returning id)
     , ended as (update deadline_interval i set to_at = least($3::timestamptz, i.until_at) from stopped s
                  where i.deadline_id = s.id and i.kind = 'PAUSE' and i.to_at is null)
     select id from stopped`,
    [which.objectId, which.ruleCode ?? null, tx.now, which.owed ?? false, which.partId ?? null],
  );
  return rows.length;
}
