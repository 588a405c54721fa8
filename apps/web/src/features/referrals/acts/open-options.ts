import type { ReferralFieldsFragment } from '../../../generated/graphql';
import type { Field } from './act-spec';

/**
 * One operation may carry several acts: the server offers `recordMilestone:JUDGED` beside `recordMilestone`. Choices that
 * it refuses now are left out of the dialog.
 */
export function openOptions(field: Field, action: string, { availableActions }: Pick<ReferralFieldsFragment, 'availableActions'>): Field {
  if (field.kind !== 'choice') return field;
  const refused = new Set(availableActions.filter((each) => !each.allowed).map((each) => each.action));
  return { ...field, options: field.options.filter((option) => !refused.has(`${action}:${String(option.value)}`)) };
}
