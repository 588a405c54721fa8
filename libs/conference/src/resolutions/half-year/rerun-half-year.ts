import { Injectable } from '@nestjs/common';
import { asUtcText } from '@portal/cases';
import { canonicalJson } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { FindHalfYearReport } from './find-half-year-report.js';
import { differencesOf, type HalfYearChange } from './half-year-differences.rules.js';
import type { HalfYearFact } from './half-year-fact.rules.js';
import { HALF_YEAR_FACT, liveHalfYear } from './half-year-fact.sql.js';
import { cutOff, factValues, spanOf } from './half-year-span.rules.js';

/** What comes out when a report is reckoned again. */
export interface HalfYearRerun {
  readonly asOf: Date;
  /** Everything that is counted of every resolution is as it was: so are the figures, byte by byte. */
  readonly same: boolean;
  readonly changes: readonly HalfYearChange[];
}

const FACTS = { name: 'half-year-facts', text: `with ${liveHalfYear()} select ${HALF_YEAR_FACT} from fact f order by f.resolution_id` };

/** 重算: reckons a report again from the resolutions as they lie there now, of the same instant or of now, and says what differs and why. */
@Injectable()
export class RerunHalfYear {
  constructor(private readonly db: Database, private readonly find: FindHalfYearReport) {}

  /**
   * @param until SAME: of the instant it was frozen for. NOW: of now, or of the end of its half-year
   * @returns null for who has not the report, or does not oversee all that it counts: he would take for a difference what he may not see
   */
  async run(actor: Actor, id: string, until: 'SAME' | 'NOW'): Promise<HalfYearRerun | null> {
    const found = await this.find.run(actor, id);
    const span = found && spanOf(found.report, this.db.now());
    if (!found?.oversees || !span) return null;
    const { report, facts } = found;
    const asOf = cutOff(span, this.db.now(), until === 'SAME' ? new Date(report.asOf) : null);
    const now = await this.db.read<HalfYearFact>(actor, FACTS, factValues(report.conferenceId, span, asOf));
    const same = canonicalJson(facts.map(countedOf)) === canonicalJson(now.map(countedOf));
    return { asOf, same, changes: same ? [] : differencesOf(facts, now, { before: asUtcText(report.asOf), after: asUtcText(asOf) }) };
  }
}

/** A title or a name may be written otherwise: that is no difference of figures. */
const countedOf = ({ title: _title, lead: _lead, ...fact }: HalfYearFact) => fact;
