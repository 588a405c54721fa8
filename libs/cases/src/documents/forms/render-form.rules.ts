import { type Block, type Inline, type OfficialDocument, plain, type Text } from '@portal/documents';
import { canonicalJson, sha256 } from '@portal/kernel';
import { factHash } from '../facts/fact-sheet.rules.js';
import { type FactKey, factLabel, type FactSheet, isTextFact, LIST_FACTS, type ListFact, type ListRow, type TextFact } from '../facts/fact-catalogue.js';
import type { FormTemplate, Part } from './form-template.js';

/** What a form becomes with the facts of a matter. */
export interface RenderedForm {
  readonly document: OfficialDocument;
  /** Each fact that it read, known or not, and what it was. */
  readonly read: Readonly<Record<string, string>>;
  readonly factsHash: string;
  /** Keys of the facts that are missing, in the order of the page. */
  readonly blanks: readonly FactKey[];
}

/** What a document gets when it is issued. */
export interface IssueMarks { readonly number: string | null; readonly day: string }

const DRAFT: IssueMarks = { number: '（签发时编号）', day: '（签发时填写日期）' };
/** `{fact}`, or `{?fact}` where it may stay empty. */
const PLACE = /^\{(\??)([a-zA-Z.]+)\}$/;

/** Reads facts for one form and keeps account of it. */
class Reading {
  readonly keys = new Set<FactKey>();
  readonly missing = new Set<FactKey>();

  constructor(readonly sheet: FactSheet, private readonly marks: IssueMarks) {}

  text(key: TextFact): string | null {
    this.keys.add(key);
    return this.sheet[key];
  }

  rows(key: ListFact): readonly ListRow[] {
    this.keys.add(key);
    return this.sheet[key];
  }

  /** A template's text with its places filled: facts, marks of the issue, fields of a row. */
  fill(template: string, row?: { readonly of: ListFact; readonly values: ListRow }): Text {
    return template.split(/(\{\??[a-zA-Z.]+\})/).filter((piece) => piece !== '').map((piece): Inline => {
      const [, optional, key] = PLACE.exec(piece) ?? [];
      if (key === undefined) return piece;
      if (key === 'number') return this.marks.number ?? '';
      if (key === 'day') return this.marks.day;
      if (row && (LIST_FACTS[row.of].fields as readonly string[]).includes(key)) return row.values[key] || this.blank(row.of);
      if (!isTextFact(key)) throw new Error(`a form names a fact that there is not: ${key}`);
      return this.text(key) ?? (optional ? '' : this.blank(key));
    });
  }

  private blank(key: FactKey): Inline {
    this.missing.add(key);
    return { blank: factLabel(key) };
  }
}

/** Renders a form. Pure: the same facts give the same document, and nothing is made up. */
export function renderForm(form: FormTemplate, facts: FactSheet, marks: IssueMarks = DRAFT): RenderedForm {
  const reading = new Reading(facts, marks);
  const fillAll = (texts: readonly string[] | undefined): Text[] => (texts ?? []).map((each) => reading.fill(each));
  const number = form.number ? (form.number.known && reading.text(form.number.known)) || (marks.number ?? '') : null;
  const document: OfficialDocument = {
    layout: form.layout, issuer: plainOf(reading.fill('{issuer.name}')), secrecy: null, urgency: null, number: number === null ? null : [number], signer: null,
    title: plain(reading.fill(form.heading ?? form.title)), addressee: form.to ? reading.fill(form.to) : null,
    body: form.body.flatMap((part) => blockOf(part, reading)), enclosures: fillAll(form.enclosures),
    signature: form.signed ? { agency: reading.fill('{issuer.name}'), day: [marks.day] } : null,
    note: fillAll(form.note === undefined ? [] : [form.note]).find(says) ?? null, copies: fillAll(form.copies).filter(says), print: null, annexes: [],
    ...(form.attendance && { attendance: form.attendance.map(({ label, names }) => ({ label, names: reading.fill(names) })) }),
  };
  const read = Object.fromEntries([...reading.keys].map((key) => [key, factHash(facts, key)]));
  return { document, read, factsHash: sha256(canonicalJson({ form: form.code, version: form.version, read })), blanks: [...reading.missing] };
}

/** Whether anything stands in a text. */
const says = (text: Text): boolean => text.some((part) => part !== '');
const plainOf = (text: Text): string => text.map((part) => (typeof part === 'string' ? part : '')).join('');

function blockOf(part: Part, reading: Reading): Block[] {
  switch (part.kind) {
    case 'text':
      if (part.when && reading.text(part.when) === null) return [];
      return [{ kind: 'paragraph', level: part.level, text: reading.fill(part.text), ...(part.flush && { flush: true }) }];
    case 'each':
      return reading.rows(part.of).map((values) => ({ kind: 'paragraph', level: 0, text: reading.fill(part.text, { of: part.of, values }) }));
    case 'list': {
      const rows = reading.rows(part.of).map((row, index) => part.columns.map(({ value }): Text => [value === '#' ? String(index + 1) : cellOf(row, value, part.of)]));
      return [{ kind: 'table', columns: part.columns.map(({ heading, share, align }) => ({ heading, share, ...(align && { align }) })), rows, empty: part.empty }];
    }
    case 'sheet':
      return [{
        kind: 'grid', shares: part.shares,
        rows: part.rows.map(({ cells, lines }) => ({ ...(lines && { lines }), cells: cells.map(({ text, label, span }) => ({ text: reading.fill(text), ...(label && { label }), ...(span && { span }) })) })),
      }];
  }
}

/** A cell of a list. What a line of a list leaves open stays open: a dash, and no blank of the document. */
function cellOf(row: ListRow, field: string, of: ListFact): string {
  if (!(LIST_FACTS[of].fields as readonly string[]).includes(field)) throw new Error(`a form names a field that ${of} does not have: ${field}`);
  return row[field] || '—';
}
