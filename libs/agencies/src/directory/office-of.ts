import type { Tx } from '@portal/platform';

/** The office of the conference that an agency sits in: of its region, or of the province. Null where there is none. */
export async function officeOf(tx: Tx, agencyId: string): Promise<string | null> {
  const [found] = await tx.query<{ id: string }>(
    `select c.office_agency_id as id from agency a join joint_conference c on c.region_code = a.region_code or right(c.region_code, 4) = '0000'
      where a.id = $1 and left(c.region_code, 2) = left(a.region_code, 2) order by (c.region_code = a.region_code) desc limit 1`, [agencyId]);
  return found?.id ?? null;
}
