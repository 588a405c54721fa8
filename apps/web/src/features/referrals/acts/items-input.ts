import type { ItemFieldsFragment, ReferralItemInput } from '../../../generated/graphql';

/** An item as the mutation takes it. */
export const toItemInput = (item: ItemFieldsFragment): ReferralItemInput => ({
  name: item.name,
  quantity: item.quantity,
  feature: item.feature,
  location: item.location,
  sourceMeasure: item.sourceMeasure,
  value: item.value,
});

export const blankItem = (): ReferralItemInput => ({ name: '', quantity: '1' });
