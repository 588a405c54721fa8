import type { Notice, NotificationRecipe } from '@portal/notifications';
import type { PartyRole, SeatKind, Tx } from '@portal/platform';

/** Whom one role at a matter is told through, and in which words. */
export interface MatterTelling {
  readonly role: PartyRole;
  readonly seats: readonly SeatKind[];
  /** Names the texts: `notice.<text>.title` and `.body`. */
  readonly text: string;
  /** Why this seat: `notice.reason.<reason>`. */
  readonly reason: string;
  readonly urgent: boolean;
  readonly email: boolean;
  /** A clock of the told agency's starts with it, or runs on: the notice says until when, and nobody silences it. */
  readonly clock?: boolean;
}

export const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];
export const OFFICE_SEATS: readonly SeatKind[] = ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];
export const CONVENERS: readonly SeatKind[] = ['CONVENER', 'VICE_CONVENER'];

export const telling = (role: PartyRole, seats: readonly SeatKind[], text: string, reason: string, more: Partial<Pick<MatterTelling, 'urgent' | 'email' | 'clock'>> = {}): MatterTelling =>
  ({ role, seats, text, reason, urgent: false, email: true, ...more });
/** The office sees how matters proceed; it is not written to about each step. */
export const officeTelling = (text: string): MatterTelling => telling('OFFICE', OFFICE_SEATS, text, 'OFFICE', { email: false });

/** What may be said of a matter in a notice: its number, agencies, and when the told agency's clock ends. */
export interface MatterSummary {
  readonly number: string;
  readonly from: string;
  readonly parties: readonly { readonly agencyId: string; readonly role: PartyRole; readonly due?: string | null }[];
}

/** A recipe for each topic: exactly those roles that must know. */
export const recipesOf = (
  tellings: Readonly<Record<string, readonly MatterTelling[]>>, summaryOf: (tx: Tx, objectId: string) => Promise<MatterSummary | null>,
): readonly NotificationRecipe[] => Object.entries(tellings).map(([topic, all]) => ({
  topic,
  compose: async (tx, fact) => {
    const summary = await summaryOf(tx, fact.objectId);
    if (summary === null) return [];
    const running = all.some(({ clock }) => clock) ? await runningOn(tx, fact.objectId) : [];
    return all.flatMap((one) => noticesOf([one], one.clock ? { ...summary, parties: summary.parties.map((party) => ({ ...party, due: party.due ?? running.find(({ agencyId }) => agencyId === party.agencyId)?.due ?? null })) } : summary));
  },
}));

/** The clocks that run on a matter, whose they are, the next to run out first. */
const runningOn = (tx: Tx, objectId: string): Promise<{ agencyId: string; due: string }[]> => tx.query(
  `select party_agency_id as "agencyId", coalesce(due_on::text, to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')) as due
     from deadline where object_id = $1 and state = 'RUNNING' order by due_at`, [objectId]);

export const noticesOf = (tellings: readonly MatterTelling[], { number, from, parties }: MatterSummary): Notice[] =>
  tellings.flatMap(({ role, seats, text, reason, urgent, email }) => parties.filter((party) => party.role === role).map(({ agencyId, due }): Notice => ({
    agencyId, to: { seatKinds: seats }, urgent, email, titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`,
    params: { number, from, ...(due && { due }) },
  })));
