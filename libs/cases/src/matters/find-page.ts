import { isId } from '@portal/kernel';
import type { Actor, Database } from '@portal/platform';

/** A statement that gives the page of one matter: `$1` is its id, or that of something of it. */
export interface PageStatement { readonly name: string; readonly text: string }

/**
 * The page of one matter, in one statement. It reads by keys alone, and so is planned once: a page names dozens of guarded
 * tables, and planning it takes ten times as long as reading it.
 * @param further what the statement asks for besides the id, from `$2` on
 * @returns null when there is none or the acting agency has no place at it
 */
export async function findPage<Page>(db: Database, actor: Actor, statement: PageStatement, id: string, ...further: readonly unknown[]): Promise<Page | null> {
  if (!isId(id)) return null;
  const [row] = await db.read<{ page: Page }>(actor, { ...statement, plannedOnce: true }, [id, ...further]);
  return row?.page ?? null;
}
