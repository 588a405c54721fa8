import type { Tx } from '@portal/platform';

export { officeOf } from '@portal/agencies';

/** The office that stands between two agencies: that of their common region, or of the province. */
export async function officeBetween(tx: Tx, one: string, other: string): Promise<string | null> {
  const [found] = await tx.query<{ id: string }>(
    `select c.office_agency_id as id from agency a join agency b on b.id = $2
       join joint_conference c on (c.region_code = a.region_code and c.region_code = b.region_code) or (right(c.region_code, 4) = '0000' and left(c.region_code, 2) = left(a.region_code, 2))
      where a.id = $1 order by (c.region_code = a.region_code) desc limit 1`, [one, other]);
  return found?.id ?? null;
}
