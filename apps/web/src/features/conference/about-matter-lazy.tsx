import { later } from '../../shared/later';

/** As AboutMatter, in a chunk of its own: the page it stands on does not wait for it. */
export const AboutMatter = later(() => import('./about-matter'), { rows: 2 });
