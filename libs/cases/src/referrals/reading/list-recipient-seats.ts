import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

export interface RecipientSeat { readonly id: string; readonly title: string }

const SEATS = {
  name: 'recipient-seats',
  text: `select id, title from seat where agency_id = $1 and kind in ('HANDLER', 'LIAISON') order by title, id`,
};

/** The posts through which an agency receives, from the public directory. */
@Injectable()
export class ListRecipientSeats {
  constructor(private readonly db: Database) {}

  run(actor: Actor, agencyId: string): Promise<RecipientSeat[]> {
    return isId(agencyId) ? this.db.read<RecipientSeat>(actor, SEATS, [agencyId]) : Promise.resolve([]);
  }
}
