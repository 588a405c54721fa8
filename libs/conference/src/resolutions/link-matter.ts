import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { findLinked, type LinkInput, writeLinks } from './links.js';
import { RESOLUTION } from './load-resolution.js';
import { RESOLUTION_ACTS } from './resolution.table.js';
import { resolutionSide } from './resolution.rules.js';

export interface LinkMatterInput extends LinkInput { readonly id: string }

/** 关联案件: who knows the matter names it, so that the resolution is found from there, and it from the resolution. */
@Injectable()
export class LinkMatter {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND (the matter's too), NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, { id, objectKind, objectId }: LinkMatterInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await RESOLUTION.load(tx, id);
      if (isRefusal(loaded)) return loaded;
      const name = resolutionSide(actor, loaded.row) === 'OFFICE' ? 'LINK_BY_OFFICE' : 'LINK';
      return perform(tx, RESOLUTION, { id }, name, RESOLUTION_ACTS[name], async () => {
        const links = await findLinked(tx, [{ objectKind, objectId }]);
        if (isRefusal(links)) return links;
        await writeLinks(tx, id, links);
        return { facts: { objectKind } };
      });
    });
  }
}
