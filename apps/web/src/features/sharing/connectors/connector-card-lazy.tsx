import { later } from '../../../shared/later';

/** As ConnectorCard, in a chunk of its own: only who holds the data has one. */
export const ConnectorCard = later(() => import('./connector-card'), { rows: 3 });
