import type { FormFieldFieldsFragment, MaterialInput, MaterialKind, ReferralFormInput } from '../../../generated/graphql';
import type { UploadedFile } from '../../../shared/upload';

export type Values = Record<string, unknown>;
/** Files under the kind of material they belong to. */
export type FilesByKind = Partial<Record<string, UploadedFile[]>>;

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** A row of a list without what was not filled in; null when nothing was. */
function row(value: unknown): Values | null {
  const given = Object.entries((value ?? {}) as Values).filter(([, each]) => !isBlank(each)).map(([name, each]) => [name, trimmed(each)] as const);
  return given.length === 0 ? null : Object.fromEntries(given);
}

const rows = (value: unknown): Values[] => (Array.isArray(value) ? value.map(row).filter((each) => each !== null) : []);

/** Which findings a person has said something about. */
const isReported = (value: unknown): boolean => !isBlank((value as { state?: string } | null)?.state);

export const materialsInput = (files: FilesByKind): MaterialInput[] =>
  Object.entries(files).flatMap(([kind, list]) => (list?.length ? [{ kind: kind as MaterialKind, fileIds: list.map(({ id }) => id) }] : []));

function inputOf({ type }: FormFieldFieldsFragment, value: unknown): unknown {
  switch (type) {
    case 'FILES': return ((value ?? []) as UploadedFile[]).map(({ id }) => id);
    case 'MATERIALS': return materialsInput((value ?? {}) as FilesByKind);
    case 'LINES': return ((value ?? []) as string[]).map((line) => line.trim()).filter(Boolean);
    case 'OFFICERS': return rows(value).map((each) => ({ name: '', certificateNo: '', ...each }));
    case 'PARTS': return rows(value).map((each) => ({ toAgencyId: '', text: '', ...each }));
    case 'FINDINGS': return rows(value).map((each) => ({ no: '', title: '', ...each }));
    case 'FINDING_REPORTS': return ((value ?? []) as Values[]).filter(isReported).map(row);
    default: return isBlank(value) ? undefined : trimmed(value);
  }
}

/** The values of a form as the server takes them: nothing that is not in the form, nothing that was left empty. */
export function formInput(fields: readonly FormFieldFieldsFragment[], values: Values): ReferralFormInput {
  const given = fields.map((field) => [field.name, inputOf(field, values[field.name])] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}

/** The place on the screen of a field that the server names: findings without a report are not sent, so their rows are counted again. */
export function placeOf(path: readonly (string | number)[], values: Values): (string | number)[] {
  const [name, index, ...rest] = path;
  if (name !== 'findingReports' || typeof index !== 'number') return [...path];
  const shown = ((values.findingReports ?? []) as Values[]).flatMap((each, at) => (isReported(each) ? [at] : []));
  return [name, shown[index] ?? index, ...rest];
}
