import { later } from '../../../shared/later';

/** As RequestsOfCase, in a chunk of its own: the page it stands on does not wait for it. */
export const RequestsOfCase = later(() => import('./requests-of-case'), { rows: 2 });
