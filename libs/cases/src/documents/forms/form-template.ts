import type { Layout, Level } from '@portal/documents';
import type { PartyRole } from '@portal/platform';
import type { ListFact, TextFact } from '../facts/fact-catalogue.js';

/**
 * A form is data: text with `{places}`, each a fact by its key. A place without its fact becomes a visible blank, `{?place}` stays empty. `{number}` and
 * `{day}` are what the document gets when it is issued.
 */
export interface FormTemplate {
  /** Stands in the database and in the schema: never renamed. */
  readonly code: string;
  readonly family: FormFamily;
  /** What the form is called. */
  readonly title: string;
  readonly titleEn: string;
  /** Counted up when the text changes: drafts of the old text are stale. */
  readonly version: number;
  readonly layout: Layout;
  /** What is printed over it where that is more than its name. */
  readonly heading?: string;
  /** Who draws it up, at which matters. */
  readonly by: readonly DrawnUpBy[];
  /** AGENCY: an internal form that no other party sees. */
  readonly audience: 'PARTIES' | 'AGENCY';
  /** Its number: the one that an act of the portal gave it, else the next of the series. Null: the form has none. */
  readonly number: { readonly series: string; readonly word: string; readonly known?: TextFact } | null;
  readonly to?: string;
  readonly copies?: readonly string[];
  readonly body: readonly Part[];
  readonly enclosures?: readonly string[];
  /** Whether the agency signs and seals under the text; a sheet has places of its own for it. */
  readonly signed: boolean;
  /** 附注. Left out while it is empty. */
  readonly note?: string;
  /** 出席 and the like, of minutes. */
  readonly attendance?: readonly { readonly label: string; readonly names: string }[];
  /** The place among the materials of a referral that the issued form fills. */
  readonly material?: 'TRANSFER_LETTER' | 'INVESTIGATION_REPORT' | 'ITEM_LIST' | 'INSPECTION_REPORT' | 'OPINION_LETTER';
}

/** One file per family. */
export const FORM_FAMILIES = [
  'CASE', 'TRANSFER', 'ACCEPTANCE', 'REMEDY', 'ITEMS', 'REVERSE', 'LEAD', 'ASSISTANCE', 'AUDIT', 'OUTCOME', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP',
] as const;
export type FormFamily = (typeof FORM_FAMILIES)[number];

/** Matters that have documents. */
export const MATTER_KINDS = ['CASE', 'REFERRAL', 'OUTCOME', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** What an agency is to an outcome, and to a listed supervision, beside its role. */
export const FOLLOWS_HERE = 'FOLLOWS_HERE';
export const LEADS = 'LEADS';

/** An agency in this role at such a matter; with `kinds`, only where the matter is of one of them. */
export interface DrawnUpBy { readonly role: PartyRole; readonly at: MatterKind; readonly kinds?: readonly string[] }

export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly level: Level; readonly flush?: boolean; /** Left out while this fact is not known. */ readonly when?: TextFact }
  | { readonly kind: 'list'; readonly of: ListFact; readonly columns: readonly ListColumn[]; readonly empty: string }
  | { readonly kind: 'sheet'; readonly shares: readonly number[]; readonly rows: readonly SheetRow[] }
  /** One line of text per row: `{name}，执法证号{certificate}`. */
  | { readonly kind: 'each'; readonly of: ListFact; readonly text: string };

export interface ListColumn {
  readonly heading: string;
  /** Field of the row; '#': its ordinal. */
  readonly value: string;
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}
export interface SheetCell { readonly text: string; readonly label?: boolean; readonly span?: number }
export interface SheetRow { readonly cells: readonly SheetCell[]; readonly lines?: number }

// ---- the words in which templates are written ----

export const text = (body: string, when?: TextFact): Part => ({ kind: 'text', text: body, level: 0, ...(when && { when }) });
export const heading = (level: Exclude<Level, 0>, body: string): Part => ({ kind: 'text', text: body, level });
export const flush = (body: string): Part => ({ kind: 'text', text: body, level: 0, flush: true });
export const each = (of: ListFact, body: string): Part => ({ kind: 'each', of, text: body });
export const list = (of: ListFact, columns: readonly ListColumn[], empty = '无'): Part => ({ kind: 'list', of, columns, empty });
export const column = (heading: string, value: string, share: number, align?: ListColumn['align']): ListColumn => ({ heading, value, share, ...(align && { align }) });
export const ORDINAL = column('序号', '#', 8, 'center');

/** A sheet of four columns: label, value, label, value. */
export const sheet = (...rows: readonly SheetRow[]): Part => ({ kind: 'sheet', shares: [19, 31, 19, 31], rows });
export const pair = (label: string, value: string, label2: string, value2: string): SheetRow =>
  ({ cells: [{ text: label, label: true }, { text: value }, { text: label2, label: true }, { text: value2 }] });
export const wide = (label: string, value: string, lines = 1): SheetRow => ({ cells: [{ text: label, label: true }, { text: value, span: 3 }], lines });
/** Where somebody signs by hand; no blank of the document. */
export const SIGN_HERE = '签名：　　　　　　　　　　　　　年　　月　　日';

export const CASE_OWNER = { role: 'OWNER', at: 'CASE' } as const;
export const CRIMINAL = ['CRIMINAL'] as const;
