import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { LAYOUT_KEYS, type LayoutColumn, layoutOf } from './export-rows.js';

/** The columns that the acting agency's sheets have now, and those they could have. */
@Injectable()
export class LoadLayout {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<{ name: string; columns: readonly LayoutColumn[]; keys: readonly string[] }> {
    return { ...(await layoutOf(this.db, actor)), keys: LAYOUT_KEYS };
  }
}
