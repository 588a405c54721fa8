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
}

export const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];
export const OFFICE_SEATS: readonly SeatKind[] = ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];
export const CONVENERS: readonly SeatKind[] = ['CONVENER', 'VICE_CONVENER'];

export const telling = (role: PartyRole, seats: readonly SeatKind[], text: string, reason: string, more: Partial<Pick<MatterTelling, 'urgent' | 'email'>> = {}): MatterTelling =>
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
    return summary === null ? [] : noticesOf(all, summary);
  },
}));

export const noticesOf = (tellings: readonly MatterTelling[], { number, from, parties }: MatterSummary): Notice[] =>
  tellings.flatMap(({ role, seats, text, reason, urgent, email }) => parties.filter((party) => party.role === role).map(({ agencyId, due }): Notice => ({
    agencyId, to: { seatKinds: seats }, urgent, email, titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`,
    params: { number, from, ...(due && { due }) },
  })));
