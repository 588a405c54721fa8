import {
  SaveReferralDraftDocument, type AgencyFieldsFragment, type KindFieldsFragment, type ReferralFieldsFragment, type SaveReferralDraftInput,
} from '../../../generated/graphql';
import { formInput, type Values } from '../forms/form-values';
import type { Writing } from '../wizard/use-wizard';
import type { Materials } from '../wizard/material-rows';

/** A half-written letter of any kind: to whom, the fields of its form, its materials. */
export interface LetterValues {
  toAgency: AgencyFieldsFragment;
  toSeatId: string | null;
  /** Why it goes to another than the list of responsibilities names. */
  routeReason: string;
  form: Values;
  materials: Materials;
}

/** Reads and saves the letters of one kind, by the form that its table publishes. */
export const writingOf = (kind: KindFieldsFragment): Writing<LetterValues, SaveReferralDraftInput> => ({
  document: SaveReferralDraftDocument as Writing<LetterValues, SaveReferralDraftInput>['document'],
  valuesOf: (referral) => ({
    toAgency: referral.toAgency,
    toSeatId: referral.toSeatId ?? null,
    routeReason: '',
    form: Object.fromEntries(kind.form.map(({ name }) => [name, name === 'findings' ? referral.findings.map(findingOf) : (referral.draft?.form as Values | null)?.[name] ?? undefined])),
    materials: Object.fromEntries(referral.materials.map(({ kind: each, reason, attachments }) => [
      each, { reason: reason ?? '', files: attachments.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })) },
    ])),
  }),
  inputOf: (id, expectedVersion, { toAgency, toSeatId, routeReason, form, materials }) => ({
    id, expectedVersion, toAgencyId: toAgency.id, routeReason: routeReason.trim() || null, ...(kind.sealed && { toSeatId }), form: formInput(kind.form, form),
    materials: kind.materials.map(({ kind: each }) => {
      const value = materials[each as keyof Materials];
      return { kind: each as keyof Materials, reason: value?.reason.trim() || null, fileIds: (value?.files ?? []).map((file) => file.id) };
    }),
  }),
});

const findingOf = ({ no, title, facts, legalBasis, demand, amount, dueOn }: ReferralFieldsFragment['findings'][number]): Values =>
  ({ no, title, facts, legalBasis, demand, amount, dueOn });
