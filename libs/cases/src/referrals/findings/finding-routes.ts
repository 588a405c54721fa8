import type { AgencyKind, Tx } from '@portal/platform';

/** An agency that findings can be handed to. */
export interface Office { readonly id: string; readonly name: string; readonly shortName: string; readonly kinds: readonly AgencyKind[] }

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

/** For each pair of a kind and a region, the office that answers there: of the same level, or where that has none, of the next above. */
export async function officesOf(tx: Tx, wanted: readonly { readonly kind: AgencyKind | null; readonly region: string | null }[]): Promise<(Office | null)[]> {
  const rows = await tx.query<{ place: number; id: string; name: string; shortName: string; kinds: AgencyKind[] }>(
    `select w.place::int, a.* from unnest($1::text[], $2::text[]) with ordinality w (kind, region, place)
      cross join lateral (
        select id, name, short_name as "shortName", array_prepend(kind, also_kinds) as kinds from agency a
         where a.region_code in (w.region, left(w.region, 4) || '00', left(w.region, 2) || '0000') and (a.kind = w.kind or w.kind = any(a.also_kinds))
         order by (a.region_code = w.region) desc, (a.region_code = left(w.region, 4) || '00') desc, a.kind <> w.kind, a.id limit 1) a
      where w.kind is not null and w.region is not null`,
    [wanted.map(({ kind }) => kind), wanted.map(({ region }) => region)]);
  return wanted.map((_, index) => rows.find(({ place }) => place === index + 1) ?? null);
}
