import type { ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import { ActOnReferralDocument, type OfferFieldsFragment, type ReferralAnswerFragment, type ReferralFieldsFragment } from '../../../generated/graphql';
import type { Translate } from '../../../shared/messages';
import { FormField } from '../forms/form-field';
import { formInput, placeOf } from '../forms/form-values';
import { ActField } from './act-field';
import type { ActSpec, Values } from './act-spec';
import { catalogue } from './catalogue';
import { wordsOf } from './kind-words';
import { openOptions } from './open-options';
import { toInput } from './to-input';

type Acted = Extract<ReferralAnswerFragment, { __typename: 'Referral' }>;
type Path = readonly (string | number)[];

/** One act as its dialog draws it, wherever its fields come from. */
export interface Dialog {
  title: string;
  /** What the act means in law. */
  intro: string | null;
  danger: boolean;
  wide: boolean;
  fields: ReactNode;
  labels: Readonly<Record<string, string>>;
  initial: Values;
  /** What the mutation takes besides the matter and its version. */
  input: (values: Values) => Values;
  /** Where on the screen a field stands that the server names. */
  placeOf: (path: Path, values: Values) => (string | number)[];
  numberOf: (acted: Acted) => string | null | undefined;
  document: TypedDocumentNode<Record<string, ReferralAnswerFragment>, { input: never }>;
}

export const slotOf = (action: string, id: string): string => `${action}:${id}`;

/** The dialog of an act that the server offers: by its form, or from the catalogue. */
export function dialogOf(action: string, referral: ReferralFieldsFragment, t: Translate, today: string): Dialog | null {
  const spec = catalogue.get(action);
  if (spec) return ofCatalogue(spec, referral, t, today);
  const offered = referral.availableActions.find((each) => each.action === action);
  return offered?.form && offered.act ? ofForm(offered, offered.act, offered.form, referral) : null;
}

function ofCatalogue(spec: ActSpec, referral: ReferralFieldsFragment, t: Translate, today: string): Dialog {
  const { title, intro } = wordsOf(spec, referral.kind);
  const slot = slotOf(spec.action, referral.id);
  return {
    title: t(title), intro: t(intro), danger: spec.danger ?? false, wide: spec.fields.some((field) => field.kind === 'items'),
    fields: spec.fields.map((field) => <ActField key={field.name} field={openOptions(field, spec.action, referral)} slot={slot} kind={referral.kind} />),
    labels: Object.fromEntries(spec.fields.map((field) => [field.name, t(field.label)])),
    initial: spec.initial(referral, today), input: (values) => toInput(values, spec.fields), placeOf: (path) => [...path],
    numberOf: spec.numberOf ?? (() => null), document: spec.document,
  };
}

function ofForm(offered: OfferFieldsFragment, act: string, form: NonNullable<OfferFieldsFragment['form']>, referral: ReferralFieldsFragment): Dialog {
  const slot = slotOf(offered.action, referral.id);
  return {
    title: offered.label ?? act, intro: null, danger: false, wide: form.some(({ type }) => ['PARTS', 'FINDING_REPORTS', 'OFFICERS'].includes(type)),
    fields: form.map((field) => <FormField key={field.name} field={field} slot={slot} findings={referral.findings} complete />),
    labels: Object.fromEntries(form.map(({ name, label }) => [name, label])),
    initial: {}, input: (values) => ({ act, form: formInput(form, values) }), placeOf, numberOf: () => null,
    document: ActOnReferralDocument as unknown as Dialog['document'],
  };
}
