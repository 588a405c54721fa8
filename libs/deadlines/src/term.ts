/** What a term is counted in. WORKING_DAY where the text itself says 工作日; DAY where it says 日. */
export type TermUnit = 'HOUR' | 'DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR' | 'NONE';

/**
 * How it is counted. NATURAL: every day, and a last day that is off moves to the next workday (刑诉法 105).
 * WORKING: workdays only (处罚法 85; 强制法 69). WALL_CLOCK: hours, holidays or not. NONE: the text names no number.
 */
export type DayCount = 'NATURAL' | 'WORKING' | 'WALL_CLOCK' | 'NONE';

/** A length of time as a rule states it. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly calendar: DayCount;
  /** Counted back from the event (听证七日前): the due day lies before it. */
  readonly countsBack?: boolean;
}

/** One lawful way to lengthen a running clock. Each may be used once on one clock. */
export interface ExtensionRule {
  /** Name within the rule: `verify_7d`. */
  readonly kind: string;
  /** The row that carries its basis, where it has one of its own (X11 extends X10). */
  readonly ruleCode?: string;
  /** When it applies, as the text says it. */
  readonly condition: string;
  /** ADD: so much more than before. TOTAL: so much in all, counted from the beginning. */
  readonly mode: 'ADD' | 'TOTAL';
  /** In the rule's own unit. Null: fixed when it is approved. */
  readonly amount: number | null;
  /** The amount is an upper limit; less may be granted. */
  readonly upTo?: boolean;
  /** Who approves. */
  readonly approver: string;
  readonly basis: string;
  /**
   * The strict term stays the one that is judged: the lamp turns red at the strict date and the clock reads 已延长.
   * So for the police review: 32号 itself yields to other rules, and 310号令's 3日 is one.
   */
  readonly strictDateStays?: boolean;
}

/** How sure the text is. A: read in the article; B: read in an excerpt or summary, to be checked again; C: not read; HOUSE: agreed, not law. */
export type Confidence = 'A' | 'A/exp' | 'A/draft' | 'B' | 'C' | 'HOUSE';

/** A statutory (or agreed) term as data. A started clock keeps the row it started with. */
export interface RuleSeed {
  readonly code: string;
  /** The row of the source table this comes from: several rows where the source put several numbers into one. */
  readonly sourceId: string;
  readonly label: string;
  readonly labelEn: string;
  readonly actor: string;
  readonly trigger: string;
  /** Null where the text names no number, or where a decision fixes it between `min` and `max`. */
  readonly amount: number | null;
  readonly unit: TermUnit;
  readonly calendar: DayCount;
  /** The other reading of a text that does not say which days it means (law facts §10). Shown beside, never decisive. */
  readonly altCalendar?: DayCount;
  readonly countsBack?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly legalBasis: string;
  readonly onBreach: string | null;
  readonly confidence: Confidence;
  readonly statutory: boolean;
  readonly enabled: boolean;
  /** Shown as 未核实. */
  readonly unverified: boolean;
  readonly note?: string;
  /** Six-digit region; absent: the whole country. */
  readonly province?: string;
  readonly from: string;
  readonly to?: string;
  readonly extensions?: readonly ExtensionRule[];
  readonly pausable?: boolean;
  readonly pauseNote?: string;
  /** The row is a way to extend that rule and is not started by itself. */
  readonly extensionOf?: string;
}
