import { later } from '../../../shared/later';

/** As AttemptsCard, in a chunk of its own: most requests are handed over by people. */
export const AttemptsCard = later(() => import('./attempts-card'), { rows: 0 });
