import type { Tx } from '@portal/platform';

/**
 * Hands a running clock to another agency as it stands: the time gone by is not given back.
 *
 * @returns whether there was such a clock
 */
export async function transferDeadline(
  tx: Tx, { objectId, ruleCode, toAgencyId }: { readonly objectId: string; readonly ruleCode: string; readonly toAgencyId: string },
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `with moved as (
       update deadline set party_agency_id = $3, version = version + 1
        where object_id = $1 and rule_code = $2 and state in ('RUNNING', 'PAUSED') returning id)
     select id from moved`,
    [objectId, ruleCode, toAgencyId],
  );
  return rows.length > 0;
}
