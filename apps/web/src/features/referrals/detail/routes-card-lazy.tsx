import { later } from '../../../shared/later';

/** As the card of routes, in a chunk of its own: the page it stands on does not wait for it. */
export const RoutesCard = later(() => import('./routes-card'), { rows: 1 });
