import { later } from '../../shared/later';

/** As BulletinsOfCase, in a chunk of its own: the page it stands on does not wait for it. */
export const BulletinsOfCase = later(() => import('./bulletins-of-case'), { rows: 2 });
