import type { Office } from '@portal/agencies';
import type { Tx } from '@portal/platform';

export interface Register {
  /** The code of a region as typed, `own` where none is; null for one that is not known. */
  regionOf(typed: string | undefined, own: string): string | null;
  /** The one agency of that name, in full or in short. */
  named(name: string): Office | null;
}

/** What a sheet may name: regions by name or code, and the agencies that it does name. */
export async function registerOf(tx: Tx, names: readonly string[]): Promise<Register> {
  const regions = await tx.query<{ code: string; name: string }>('select code, name from region');
  const offices = await tx.query<Office>(
    `select id, name, short_name as "shortName", array_prepend(kind, also_kinds) as kinds from agency where name = any($1) or short_name = any($1)`, [names.filter(Boolean)]);
  const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0] ?? null : null);
  return {
    regionOf: (typed, own) => (typed ? only(regions.filter(({ code, name }) => code === typed || name === typed))?.code ?? null : own),
    named: (name) => only(offices.filter((office) => office.name === name || office.shortName === name)),
  };
}
