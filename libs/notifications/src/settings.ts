import { type Config, type Mailbox, returnAddress } from '@portal/platform';

/** Injection token of the RecipeBook that the process was composed with. */
export const RECIPE_BOOK = Symbol('RECIPE_BOOK');
/** Injection token of WorkerSettings. */
export const WORKER_SETTINGS = Symbol('WORKER_SETTINGS');

/** What sending needs to know of the process it runs in. */
export interface WorkerSettings {
  readonly publicUrl: string;
  /** Whom e-mails come from. */
  readonly mailFrom: Mailbox;
  /** Right half of every Message-ID. */
  readonly mailHost: string;
  /** Where an e-mail comes back to; undefined: to whom it comes from. */
  readonly returnTo?: (deliveryId: string) => string | undefined;
  readonly redriveAfterMs: number;
  readonly leaseMs: number;
  /** HH:MM of the digests of a workday, ascending; none: everything goes at once. */
  readonly digestAt: readonly string[];
  /** 0 ≤ random < 1: spreads attempts. */
  readonly random: () => number;
}

export function workerSettings(config: Config): WorkerSettings {
  const { mailReturns: returns, secretKey } = config;
  return {
    returnTo: (deliveryId) => (returns ? returnAddress(deliveryId, returns.domain, secretKey) : undefined),
    publicUrl: config.publicUrl, mailFrom: config.mailFrom, mailHost: config.mailFrom.address.split('@')[1] ?? 'localhost',
    redriveAfterMs: config.redriveAfterMs, leaseMs: config.deliveryLeaseMs, digestAt: config.mailDigestAt, random: Math.random,
  };
}
