import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { assemblePage, type StoredPage, type UnsentParts } from './assemble-page.rules.js';
import type { ReferralPage } from './referral-page.js';
import { REFERRAL_PAGE, UNSENT_PARTS } from './referral-page.sql.js';

/** The page of one referral, as far as the acting agency may see it. */
@Injectable()
export class FindReferral {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or none that this agency is a party to */
  async run(actor: Actor, id: string): Promise<ReferralPage | null> {
    if (!isId(id) || actor.agencyId === null) return null;
    const [row] = await this.db.read<{ page: StoredPage }>(actor, REFERRAL_PAGE, [id, actor.agencyId, this.db.now()]);
    if (!row) return null;
    const [unsent] = row.page.unsent ? await this.db.read<UnsentParts>(actor, UNSENT_PARTS, [id]) : [];
    return assemblePage(row.page, unsent ?? null);
  }
}
