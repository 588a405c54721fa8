import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

export interface SealedCount { readonly sent: number; readonly open: number }

const SEALED = { name: 'sealed-referrals', text: 'select sent, open from sealed_referrals()' };

/** How many sealed referrals there are in the province of the conference whose office asks. Every other agency is told of none. */
@Injectable()
export class CountSealed {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<SealedCount> {
    const [count] = await this.db.read<SealedCount>(actor, SEALED);
    return count ?? { sent: 0, open: 0 };
  }
}
