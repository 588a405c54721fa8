import type { MessageKey } from '../../shared/messages';

const SEATS = ['CONVENER', 'VICE_CONVENER', 'LIAISON', 'OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];
/** The word for a seat of a conference. */
export const seatKey = (kind: string): MessageKey => `ConferenceSeat.${SEATS.includes(kind) ? kind : 'OTHER'}` as MessageKey;
