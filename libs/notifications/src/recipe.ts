import type { CalendarPart, Locale, Mailbox, SeatKind, Tx } from '@portal/platform';

/** A fact as it was recorded, for those who decide whom it concerns. */
export interface RecordedFact {
  readonly id: string;
  readonly topic: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly actId: string | null;
  /** Who did it; null for the portal itself. */
  readonly agencyId: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Document numbers, days (YYYY-MM-DD, with HH:MM where a term is counted in hours; put into words when shown) and names of
 * agencies, and `@` with the key of a message. `due` is when the reader's own clock runs out; `discreet` keeps the link from saying what it is about. Never persons,
 * subjects or content.
 */
export type NoticeParams = Readonly<Record<string, string | number>>;

/** What one agency is told, and which of its seats. */
export interface Notice {
  readonly agencyId: string;
  /** Every seat of these kinds, or exactly one seat; of its holders one person alone, where it is that person's own account. */
  readonly to: { readonly seatKinds: readonly SeatKind[] } | { readonly seatId: string; readonly personId?: string };
  readonly titleKey: string;
  readonly bodyKey: string;
  /** Why this seat is told: shown with every notification. */
  readonly reasonKey: string;
  readonly params: NoticeParams;
  /** A statutory term is short or has run out. */
  readonly urgent: boolean;
  /** false: shown in the portal only. */
  readonly email: boolean;
}

/**
 * How one kind of fact becomes notices. Belongs to the domain that records the fact: notifications know no domain.
 * Composes from the data as it is now, inside the transaction that writes the notifications; touches nothing else.
 */
export interface NotificationRecipe {
  readonly topic: string;
  compose(tx: Tx, fact: RecordedFact): Promise<readonly Notice[]>;
}

/** An e-mail that is about to be sent to one person, for who encloses something. */
export interface Letter {
  readonly topic: string;
  readonly agencyId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly objectId: string;
  readonly params: NoticeParams;
  readonly locale: Locale;
  readonly to: Mailbox;
  /** Whom all e-mails of the portal come from. */
  readonly from: Mailbox;
  /** Where people reach the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** What an e-mail holds beside its thin text. It leaves the network as the text does, and is as thin. */
export interface Enclosure {
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Somewhere to go beside the portal's page of the matter. */
  readonly link?: { readonly label: string; readonly url: string; readonly note: string };
  readonly calendar?: CalendarPart;
}

/** Composes what goes with the e-mails of some topics. Runs for each attempt to send one; null: nothing. */
export interface EnclosureRecipe {
  readonly topics: readonly string[];
  compose(tx: Tx, letter: Letter): Promise<Enclosure | null>;
}

/** What a domain says about its facts: those that somebody must know of, and those that are for the record only. */
export interface FactsOfDomain {
  readonly recipes: readonly NotificationRecipe[];
  readonly silent: readonly string[];
  readonly enclosures?: readonly EnclosureRecipe[];
}

/** Every topic the portal knows. A topic that is in no domain's list is a mistake and is shown as one. */
export class RecipeBook {
  private readonly recipes = new Map<string, NotificationRecipe | null>();
  private readonly enclosures = new Map<string, EnclosureRecipe>();

  constructor(domains: readonly FactsOfDomain[]) {
    for (const { recipes, silent, enclosures } of domains) {
      for (const enclosure of enclosures ?? []) for (const topic of enclosure.topics) this.enclosures.set(topic, enclosure);
      for (const recipe of recipes) this.enter(recipe.topic, recipe);
      for (const topic of silent) this.enter(topic, null);
    }
  }

  /** @returns the recipe; null when nobody need know; undefined when the topic is unknown */
  find(topic: string): NotificationRecipe | null | undefined {
    return this.recipes.get(topic);
  }

  /** What goes with the e-mails of a topic; undefined for most. */
  enclosureOf(topic: string): EnclosureRecipe | undefined {
    return this.enclosures.get(topic);
  }

  private enter(topic: string, recipe: NotificationRecipe | null): void {
    if (this.recipes.has(topic)) throw new Error(`topic ${topic} is listed twice`);
    this.recipes.set(topic, recipe);
  }
}
