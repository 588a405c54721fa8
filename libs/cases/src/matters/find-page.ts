import { isId } from '@portal/kernel';
import type { Actor, Database } from '@portal/platform';

/** A statement that gives the page of one matter: `$1` its id, or that of something of it; `$2` the agency that looks. */
export interface PageStatement { readonly name: string; readonly text: string }

/** The page of one matter, in one statement. @returns null when there is none or the acting agency has no place at it */
export async function findPage<Page>(db: Database, actor: Actor, statement: PageStatement, id: string): Promise<Page | null> {
  if (!isId(id)) return null;
  const [row] = await db.read<{ page: Page }>(actor, statement, [id, actor.agencyId]);
  return row?.page ?? null;
}
