import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { RegionView } from './agency-view.js';

const REGIONS = {
  name: 'regions',
  text: `select code, name, level, parent_code as "parentCode" from region where parent_code is not distinct from $1 order by code`,
};

/** The regions directly below one; without one, the provinces. */
@Injectable()
export class ListRegions {
  constructor(private readonly db: Database) {}

  run(actor: Actor, parentCode: string | null): Promise<RegionView[]> {
    return this.db.read(actor, REGIONS, [parentCode]);
  }
}
