import type { AgencyKind } from '@portal/platform';

interface Office { readonly kind: AgencyKind; readonly alsoKinds: readonly AgencyKind[] }

/** The region above by GB/T 2260: 440106 → 440100 → 440000; null above a province. */
export function regionAbove(code: string): string | null {
  if (code.endsWith('0000')) return null;
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

/**
 * The office that answers for a kind of duty in a region: the one of the same level (国务院令310号 第五条 向同级公安机关移送);
 * where that level has none, the next one above.
 *
 * @param offices the offices of each region, by its code
 */
export function competentOffice<O extends Office>(offices: ReadonlyMap<string, readonly O[]>, kind: AgencyKind, regionCode: string): O | null {
  const here = offices.get(regionCode) ?? [];
  const found = here.find((office) => office.kind === kind) ?? here.find((office) => office.alsoKinds.includes(kind));
  if (found) return found;
  const above = regionAbove(regionCode);
  return above === null ? null : competentOffice(offices, kind, above);
}
