import type { AgencyFieldsFragment, DutyProblem, FanOutReferralInput, FormFieldFieldsFragment, KindFieldsFragment, MaterialKind, ReferralKind } from '../../../generated/graphql';
import { formInput, type Values } from '../forms/form-values';
import type { UploadedFile } from '../../../shared/upload';

/** One recipient as the page holds it. */
export interface Recipient {
  /** Of the row on the screen. */
  key: number;
  kind: ReferralKind;
  agency: AgencyFieldsFragment | null;
  seatId: string | null;
  /** What it is about, and why it goes to another than the list names. */
  problem?: DutyProblem | null;
  routeReason?: string;
}

/** Everything that is written, by place: what all are told, and what each is told besides. */
export interface Written {
  common?: Values;
  own?: Values[];
}

export interface Parts {
  common: FormFieldFieldsFragment[];
  /** By recipient. */
  own: FormFieldFieldsFragment[][];
  materials: { kind: MaterialKind; label: string; required: boolean; reasonAllowed: boolean }[];
}

/**
 * Which fields are filled in once, and which for each recipient: once is what every kind that is written by a form asks for; the rest
 * belongs to the recipient whose kind asks for it. Required is what any of them requires.
 */
export function partsOf(kinds: readonly KindFieldsFragment[], recipients: readonly Pick<Recipient, 'kind'>[]): Parts {
  const each = recipients.map(({ kind }) => kinds.find((one) => one.kind === kind));
  const written = each.filter((kind) => kind !== undefined && kind.form.length > 0) as KindFieldsFragment[];
  const same = (field: FormFieldFieldsFragment) => (other: FormFieldFieldsFragment): boolean => other.name === field.name && other.type === field.type;
  const common = (written[0]?.form ?? []).filter((field) => !OWN.has(field.type) && written.every(({ form }) => form.some(same(field))) && sameOptions(field, written));
  const materials = written.flatMap((kind) => kind.materials).map((one) => ({ ...one, kind: one.kind as MaterialKind }));
  return {
    common: common.map((field) => ({ ...field, required: written.some(({ form }) => form.some((other) => same(field)(other) && other.required)) })),
    own: each.map((kind) => (kind?.form ?? []).filter((field) => !common.some(same(field)))),
    materials: materials
      .filter((one, index) => materials.findIndex(({ kind }) => kind === one.kind) === index)
      .map(({ kind, label }) => {
        const needing = materials.filter((other) => other.kind === kind && other.required);
        return { kind, label, required: needing.length > 0, reasonAllowed: needing.length > 0 && needing.every((other) => other.reasonAllowed) };
      }),
  };
}

/** What is never told to all, though all are asked for it: findings belong to the one who answers for them. */
const OWN: ReadonlySet<string> = new Set(['FINDINGS']);

/** A choice can be made once for all only where all have it to choose from. */
const sameOptions = ({ name, options }: FormFieldFieldsFragment, kinds: readonly KindFieldsFragment[]): boolean => {
  const key = (list: FormFieldFieldsFragment['options']): string => list.map(({ value }) => value).join();
  return kinds.every(({ form }) => form.some((field) => field.name === name && key(field.options) === key(options)));
};

export function fanOutInput(
  caseId: string, recipients: readonly Recipient[], { common, own, materials }: Parts, written: Written, files: Readonly<Partial<Record<MaterialKind, { reason: string; files: UploadedFile[] }>>>,
): FanOutReferralInput {
  return {
    caseId,
    form: formInput(common, written.common ?? {}),
    materials: materials.map(({ kind }) => ({ kind, reason: files[kind]?.reason.trim() || null, fileIds: (files[kind]?.files ?? []).map(({ id }) => id) })),
    recipients: recipients.map(({ kind, agency, seatId, problem, routeReason }, index) => ({
      kind, toAgencyId: agency?.id ?? '', toSeatId: seatId, problem: problem ?? null, routeReason: routeReason?.trim() || null, form: formInput(own[index] ?? [], written.own?.[index] ?? {}),
    })),
  };
}

/** `recipients.1.title`, as the server names a field: where it stands on the page. */
export function placeOnPage(path: readonly (string | number)[], { common, own }: Parts): (string | number)[] {
  const [name, index, ...rest] = path;
  if (name !== 'recipients' || typeof index !== 'number') return ['common', ...path];
  return own[index]?.some((field) => field.name === rest[0]) || !common.some((field) => field.name === rest[0]) ? ['own', index, ...rest] : ['common', ...rest];
}
