import { AGENCY_TOPICS } from '@portal/agencies';
import { CASE_FACTS, CONSULTATION_FACTS, GATE_FACTS, JOINT_FACTS, OUTCOME_FACTS, RESPONSIBILITY_FACTS, SUPERVISION_FACTS } from '@portal/cases';
import { CONFERENCE_FACTS, MINUTES_FACTS } from '@portal/conference';
import { DeliverFact, type FactsOfDomain, RecipeBook } from '@portal/notifications';
import { Database, systemActor } from '@portal/platform';
import { SHARING_FACTS } from '@portal/sharing';
import { hoursBefore } from './office-time.js';

const TOLD_DAYS = 7;
const LEFT_TO_THE_WORKER_HOURS = 6;
const teller = systemActor('demo-teller');

/** As in the worker, but in the portal only: nobody is sent e-mail about what is days ago. */
const withoutMail = ({ recipes, silent }: FactsOfDomain): FactsOfDomain => ({
  silent,
  recipes: recipes.map((recipe) => ({
    topic: recipe.topic, compose: async (tx, fact) => (await recipe.compose(tx, fact)).map((notice) => ({ ...notice, email: false })),
  })),
});

/**
 * What became of the facts of the past. Older than a week: done with, nobody is told. Of the last week: told in the portal
 * at the time they happened, without e-mail. Of the last hours: they wait in the outbox, and the worker carries them,
 * e-mail included, when it starts.
 */
export class Teller {
  readonly #deliver: DeliverFact;

  /** @param db as the role of the worker, by the clock of the demonstration */
  constructor(private readonly db: Database, private readonly now: Date) {
    const book = new RecipeBook([{ recipes: [], silent: ['notification.read', ...AGENCY_TOPICS] }, ...[CASE_FACTS, CONSULTATION_FACTS, GATE_FACTS, JOINT_FACTS, OUTCOME_FACTS, SUPERVISION_FACTS, RESPONSIBILITY_FACTS, CONFERENCE_FACTS, MINUTES_FACTS, SHARING_FACTS].map(withoutMail)]);
    this.#deliver = new DeliverFact(db, book, { publicUrl: '', mailFrom: { name: '', address: 'portal@localhost' }, mailHost: 'portal.invalid', redriveAfterMs: 0, digestAt: [], leaseMs: 0, random: () => 0 });
  }

  /** Deals with what was recorded since the last time. */
  async tell(): Promise<void> {
    const at = this.db.now();
    if (at >= hoursBefore(this.now, LEFT_TO_THE_WORKER_HOURS)) return;
    if (at < hoursBefore(this.now, TOLD_DAYS * 24)) {
      await this.db.tx(teller, (tx) => tx.query('update outbox_message set done_at = created_at where done_at is null'));
      return;
    }
    for (const { id } of await this.db.read<{ id: string }>(teller, WAITING)) await this.#deliver.run(id);
  }
}

const WAITING = { name: 'demo-waiting-facts', text: 'select id from outbox_message where done_at is null order by id' };
