import type { common as zh } from '../zh-CN/common';
import type { SameKeys } from '../zh-CN';

export const common: SameKeys<typeof zh> = {
  'common.product': 'Joint Supervision of the Medical Insurance Fund',
  'common.productShort': 'Joint Supervision',
  'common.loading': 'Loading…',
  'common.updating': 'Updating',
  'common.retry': 'Try again',
  'common.cancel': 'Cancel',
  'common.confirm': 'OK',
  'common.close': 'Close',
  'common.save': 'Save',
  'common.back': 'Back',
  'common.search': 'Search',
  'common.loadMore': 'Load more',
  'common.loadedAll': 'All {count} shown',
  'common.yes': 'Yes',
  'common.no': 'No',
  'common.none': 'None',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.required': 'Required',
  'common.demo': 'Demo',
  'common.download': 'Download',
  'common.copies': '{count, plural, one {# copy} other {# copies}}',
  'common.yuan': 'CNY {amount}',
  'common.tenThousandYuan': 'CNY {amount} × 10,000',
};
