import type { MaterialKind } from '../../generated/graphql';

/** The five kinds of 国务院令310号 第六条, in the order of the article. */
export const MATERIAL_KINDS: readonly MaterialKind[] = [
  'TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'OTHER',
];
