import type { AgencyKind } from '@portal/platform';

export type RegionLevel = 'PROVINCE' | 'CITY' | 'COUNTY';
export interface RegionView { readonly code: string; readonly name: string; readonly level: RegionLevel; readonly parentCode: string | null }

/** An agency as every screen shows it. */
export interface AgencyView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  /** Kinds whose duties it carries besides its own. */
  readonly alsoKinds: readonly AgencyKind[];
  readonly region: RegionView;
  readonly uscc: string;
  /** What is made up for the demonstration. */
  readonly demoNote: string | null;
}

export const regionJson = (r: string): string =>
  `json_build_object('code', ${r}.code, 'name', ${r}.name, 'level', ${r}.level, 'parentCode', ${r}.parent_code)`;

/** An `AgencyView` from a row of `agency` and its row of `region`, by their aliases in the statement. */
export const agencyJson = (g: string, r: string): string =>
  `json_build_object('id', ${g}.id, 'name', ${g}.name, 'shortName', ${g}.short_name, 'kind', ${g}.kind, 'alsoKinds', ${g}.also_kinds,
    'uscc', ${g}.uscc, 'demoNote', ${g}.demo_note, 'region', ${regionJson(r)})`;
