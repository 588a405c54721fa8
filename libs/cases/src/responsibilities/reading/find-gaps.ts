import { Injectable } from '@nestjs/common';
import type { RegionLevel } from '@portal/agencies';
import { type Actor, Database } from '@portal/platform';
import { concerns, type DutyGap, type DutyOverlap, gapsOf, overlapsOf } from '../gaps.rules.js';
import { ListDuties } from './list-duties.js';
import type { DutyLine } from './list-page.js';

export interface DutyGaps {
  readonly gaps: readonly DutyGap[];
  readonly overlaps: readonly DutyOverlap<DutyLine>[];
  /** Entries whose contact seat nobody holds today. */
  readonly vacant: readonly DutyLine[];
  /** Entries of units that have left the conference: nothing is routed by them any longer. */
  readonly left: readonly DutyLine[];
}

const PLACES = { name: 'regions-of-a-conference', text: `select code, level from region where left(code, 2) = left($1, 2) order by code` };

/** 责任空白和交叉: what the office has to settle with the units, in what is in force today in its region. */
@Injectable()
export class FindGaps {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<DutyGaps> {
    const own = (actor.regionCode ?? '').replace(/(0000|00)$/, '');
    const places = (await this.db.read<{ code: string; level: RegionLevel }>(actor, PLACES, [actor.regionCode ?? ''])).filter(({ code }) => code.startsWith(own));
    const lines = (await new ListDuties(this.db).run(actor, {})).filter((line) => concerns(line, actor.regionCode ?? ''));
    return { gaps: gapsOf(lines, places), overlaps: overlapsOf(lines), vacant: lines.filter(({ vacant, left }) => vacant && !left), left: lines.filter(({ left }) => left) };
  }
}
