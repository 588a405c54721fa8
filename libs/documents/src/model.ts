/** A run of text, or the place of something that is not known yet, with the name of what belongs there. */
export type Inline = string | { readonly blank: string };
export type Text = readonly Inline[];

/** 0: plain text. 1–4: 一、 （一） 1. （1）; the ordinals are set by the renderer. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly level: Level;
  readonly text: Text;
  /** Without the two characters of indentation. */
  readonly flush?: boolean;
  /** A name by which the paragraph is found from elsewhere: `#name` in HTML, a bookmark in .docx and a destination in the PDF. */
  readonly anchor?: string;
}

export interface Column {
  readonly heading: string;
  /** Share of the width; shares need not add up to anything. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A list with a head that is repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  /** Stands instead of rows when there are none. */
  readonly empty: string;
}

export interface GridCell {
  readonly text: Text;
  readonly label?: boolean;
  /** Columns that it covers. */
  readonly span?: number;
}

/** A sheet to fill in: labels and values in cells (审批表, 回执). */
export interface Grid {
  readonly kind: 'grid';
  readonly shares: readonly number[];
  readonly rows: readonly { readonly cells: readonly GridCell[]; /** Least height, in lines. */ readonly lines?: number }[];
}

export type Block = Paragraph | Table | Grid;

/**
 * FILE: 文件格式, red head with red line. LETTER: 信函格式, red double lines. MINUTES: 纪要格式, red head, who was there under the text, no seal.
 * INSTRUMENT: 执法文书, agency and title over the number. FORM: a title over a table.
 */
export const LAYOUTS = ['FILE', 'LETTER', 'MINUTES', 'INSTRUMENT', 'FORM'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A page of its own behind the text: 附件. */
export interface Annex {
  readonly title: string;
  readonly body: readonly Block[];
}

/** An official document as GB/T 9704-2012 sees it. Plain data: both renderers and the database take it as it is. */
export interface OfficialDocument {
  readonly layout: Layout;
  /** 发文机关标志, without 文件 or 纪要. */
  readonly issuer: string;
  /** 密级和保密期限, 紧急程度. */
  readonly secrecy: string | null;
  readonly urgency: string | null;
  /** 发文字号; null: the document has none. */
  readonly number: Text | null;
  /** 签发人, of a document to a superior. */
  readonly signer: Text | null;
  readonly title: string;
  /** 主送机关. */
  readonly addressee: Text | null;
  readonly body: readonly Block[];
  /** 附件说明. */
  readonly enclosures: readonly Text[];
  /** 署名 and 成文日期. */
  readonly signature: { readonly agency: Text; readonly day: Text } | null;
  /** 出席、请假、列席 of minutes, one line under the text. */
  readonly attendance?: readonly { readonly label: string; readonly names: Text }[];
  /** 附注. */
  readonly note: Text | null;
  /** 抄送. */
  readonly copies: readonly Text[];
  /** 印发机关 and 印发日期. */
  readonly print: { readonly by: string; readonly day: Text } | null;
  readonly annexes: readonly Annex[];
}

/** What stands where something is not known. */
export const BLANK = '　　（待填）';

export const plain = (text: Text): string => text.map((part) => (typeof part === 'string' ? part : BLANK)).join('');

/** Names of all blanks of a document, each once, in the order of the page. */
export function blanksOf(document: OfficialDocument): string[] {
  const texts: Text[] = [
    document.number ?? [], document.signer ?? [], document.addressee ?? [], ...document.body.flatMap(textsOf), ...document.enclosures,
    ...(document.attendance ?? []).map(({ names }) => names), document.signature?.agency ?? [], document.signature?.day ?? [], document.note ?? [], ...document.copies, document.print?.day ?? [],
    ...document.annexes.flatMap(({ body }) => body.flatMap(textsOf)),
  ];
  return [...new Set(texts.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.blank])))];
}

function textsOf(block: Block): Text[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'table' ? block.rows.flat() : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}
