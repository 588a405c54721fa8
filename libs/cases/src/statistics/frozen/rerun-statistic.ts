import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@portal/kernel';
import { type Actor, Database, notFound, type Refusal } from '@portal/platform';
import type { StatisticFact } from '../fact.rules.js';
import { FACT_COLUMNS, LIVE_FACTS } from '../fact.sql.js';
import { valuesOf } from '../filter.rules.js';
import { asUtcText, notAfter, shownOf } from './counted.rules.js';
import { differencesOf, type NumberChange } from './differences.rules.js';
import { LoadFrozenStatistic } from './load-frozen-statistic.js';

/** What comes out when a frozen statistic is reckoned again. */
export interface Rerun {
  readonly asOf: Date;
  /** Every clock behind every number is as it was: so are the figures, byte by byte. */
  readonly same: boolean;
  readonly changes: readonly NumberChange[];
  /** Names of the agencies and numbers of the referrals in what is shown of the changes; absent of what the reader may not know. */
  readonly names: ReadonlyMap<string, string>;
}

const NAMES = {
  name: 'statistic-names',
  text: `select id, number as name from referral where id = any($1::uuid[]) and number is not null union all select id, short_name from agency where id = any($2::uuid[])`,
};
const FACTS = { name: 'statistic-facts', text: `with ${LIVE_FACTS} select ${FACT_COLUMNS} from fact f order by f.clock_id` };

/** 重算: reckons a frozen statistic again from the matters as they lie there now, of the same instant or of now, and says what differs and why. */
@Injectable()
export class RerunStatistic {
  constructor(private readonly db: Database, private readonly load: LoadFrozenStatistic) {}

  /** @param until SAME: of the instant it was frozen for, NOW: of now. @returns NOT_FOUND when there is none, or it is another agency's */
  async run(actor: Actor, id: string, until: 'SAME' | 'NOW'): Promise<Rerun | Refusal> {
    const frozen = await this.load.run(actor, id);
    if (!frozen) return notFound();
    const { statistic, facts } = frozen;
    const asOf = notAfter(this.db.now(), until === 'SAME' ? new Date(statistic.asOf) : null);
    const now = await this.db.read<StatisticFact>(actor, FACTS, [actor.agencyId, asOf, ...valuesOf(statistic.period)]);
    const same = canonicalJson(facts) === canonicalJson(now);
    const changes = same ? [] : differencesOf(facts, now, { before: asUtcText(statistic.asOf), after: asUtcText(asOf) });
    return { asOf, same, changes, names: await this.namesOf(actor, shownOf(changes)) };
  }

  private async namesOf(actor: Actor, shown: readonly NumberChange[]): Promise<ReadonlyMap<string, string>> {
    if (shown.length === 0) return new Map();
    const agencies = shown.flatMap(({ fromAgencyId, toAgencyId }) => [fromAgencyId, toAgencyId]).filter((id) => id !== null);
    const referrals = shown.flatMap(({ came, went }) => [...came, ...went].map(({ referralId }) => referralId));
    const rows = await this.db.read<{ id: string; name: string }>(actor, NAMES, [[...new Set(referrals)], [...new Set(agencies)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
