import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { CONFIG, type Config, Database, JobQueue, OutboxRelay, SmtpMailer } from '@portal/platform';
import { AlarmFailures } from './board/alarm-failures.js';
import { KEEPERS_RECIPES } from './board/keepers.js';
import { ReconcileNotices } from './board/reconcile-notices.js';
import { DeliverFact } from './deliver-fact.js';
import { DeliverMail } from './deliver-mail.js';
import { DispatchDeliveries } from './dispatch-deliveries.js';
import { type FactsOfDomain, RecipeBook } from './recipe.js';
import { MarkReturned } from './returns/mark-returned.js';
import { RECIPE_BOOK, WORKER_SETTINGS, workerSettings } from './settings.js';

/** How many e-mails one worker sends at a time. */
export const MAIL_CONCURRENCY = 4;

/** What is recorded here: told to who keeps the portal, or to nobody. */
const OWN_FACTS: FactsOfDomain = { recipes: KEEPERS_RECIPES, silent: ['notification.read', 'notice-preference.set', 'delivery.resent'] };

/** Everything that carries facts to people, for the worker. */
@Module({})
export class DeliveryModule {
  /** @param domains what each domain says about its facts */
  static forRoot(domains: readonly FactsOfDomain[]): DynamicModule {
    return {
      module: DeliveryModule,
      providers: [
        { provide: RECIPE_BOOK, useValue: new RecipeBook([OWN_FACTS, ...domains]) },
        { provide: WORKER_SETTINGS, useFactory: workerSettings, inject: [CONFIG] },
        { provide: JobQueue, useFactory: (config: Config) => new JobQueue(config, (text) => new Logger('queue').warn(text)), inject: [CONFIG] },
        { provide: OutboxRelay, useFactory: (db: Database, queue: JobQueue, config: Config) => new OutboxRelay(db, queue, config), inject: [Database, JobQueue, CONFIG] },
        { provide: SmtpMailer, useFactory: (config: Config) => new SmtpMailer(config, MAIL_CONCURRENCY), inject: [CONFIG] },
        DeliverFact, DeliverMail, DispatchDeliveries, ReconcileNotices, AlarmFailures, MarkReturned,
      ],
      exports: [JobQueue, OutboxRelay, SmtpMailer, DeliverFact, DeliverMail, DispatchDeliveries, ReconcileNotices, AlarmFailures, MarkReturned],
    };
  }
}
