import { del, get, set } from 'idb-keyval';
import type { Client } from 'urql';
import {
  CaptureResolutionDocument, MeetingDayDocument, RecordOpinionDocument, RecordOutcomeOfItemDocument, type ItemOutcomeKind, type MeetingOpinionKind, type RefusalFieldsFragment,
} from '../../../generated/graphql';
import type { Day } from './use-day';

export interface OpinionValue { opinion: MeetingOpinionKind; text: string }
export interface OutcomeValue { outcome: ItemOutcomeKind; text: string }
export interface ResolutionValue { text: string; leadId: string | null; supportingIds: string[]; dueDay: string | null; deliverable: string; removed: boolean }
export interface Values { OPINION: OpinionValue; OUTCOME: OutcomeValue; RESOLUTION: ResolutionValue }
export type Kind = keyof Values;

/** Something typed on the console that the server may not have yet. It lies in this browser until it has. */
export interface Entry<K extends Kind = Kind> {
  kind: K; line: string;
  /** The agency, the line, or the resolution. */
  about: string;
  value: Values[K];
  /** Version that the server had when this was typed, and after each saving the one it has then. */
  base: number;
  saved: boolean;
  refusal?: RefusalFieldsFragment | undefined;
  /** Somebody else wrote something different in between: which version is there now. */
  conflict?: number | undefined;
}

export const keyOf = ({ kind, line, about }: Pick<Entry, 'kind' | 'line' | 'about'>): string => `${kind}:${line}:${about}`;
const PAUSE_MS = 700;
const AGAIN_MS = 3_000;

/** What the server has under the same name. */
export function serverSide(day: Day | null | undefined, { kind, line, about }: Pick<Entry, 'kind' | 'line' | 'about'>): { version: number; value: Values[Kind] } | null {
  const item = day?.items.find((one) => one.line === line);
  if (kind === 'OUTCOME') return item?.outcome ? { version: item.outcome.version, value: { outcome: item.outcome.outcome, text: item.outcome.text ?? '' } } : null;
  if (kind === 'OPINION') {
    const said = item?.opinions.find(({ agency }) => agency.id === about);
    return said ? { version: said.version, value: { opinion: said.opinion, text: said.text ?? '' } } : null;
  }
  const found = item?.resolutions.find(({ id }) => id === about);
  return found ? { version: found.version, value: {
    text: found.text, leadId: found.lead?.id ?? null, supportingIds: [...found.supportingIds], dueDay: found.dueDay ?? null, deliverable: found.deliverable ?? '', removed: false } } : null;
}

const same = (one: object, other: object): boolean => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

type Sent = { kind: 'DONE' } | { kind: 'LATER' } | { kind: 'REFUSED'; refusal: RefusalFieldsFragment } | { kind: 'CONFLICT'; current: number };

async function send(client: Client, meetingId: string, entry: Entry): Promise<Sent> {
  const { kind, line, about, base: expectedVersion } = entry;
  const shared = { meetingId, line, expectedVersion };
  const ask = () => {
    if (kind === 'OPINION') {
      const { opinion, text } = entry.value as OpinionValue;
      return client.mutation(RecordOpinionDocument, { input: { ...shared, agencyId: about, opinion, text: text.trim() || null } }).toPromise().then(({ data, error }) => ({ answer: data?.recordOpinion, error }));
    }
    if (kind === 'OUTCOME') {
      const { outcome, text } = entry.value as OutcomeValue;
      return client.mutation(RecordOutcomeOfItemDocument, { input: { ...shared, outcome, text: text.trim() || null } }).toPromise().then(({ data, error }) => ({ answer: data?.recordOutcomeOfItem, error }));
    }
    const { text, deliverable, ...rest } = entry.value as ResolutionValue;
    return client.mutation(CaptureResolutionDocument, { input: { ...shared, resolutionId: about, ...rest, text, deliverable: deliverable.trim() || null } }).toPromise().then(({ data, error }) => ({ answer: data?.captureResolution, error }));
  };
  const { answer, error } = await ask();
  if (error || !answer) return { kind: 'LATER' };
  if (answer.__typename === 'Refusal') return { kind: 'REFUSED', refusal: answer as unknown as RefusalFieldsFragment };
  if (answer.__typename === 'EditConflict') return { kind: 'CONFLICT', current: (answer as unknown as { currentVersion: number }).currentVersion };
  return { kind: 'DONE' };
}


/**
 * Keeps what is typed on the console: at once in this browser, with the server after a pause, and again and again while the line is broken. A closed window or a
 * lost session loses nothing; what was sent and whose answer was lost is recognised.
 */
export class OutboxStore {
  private readonly listeners = new Set<() => void>();
  private entries: readonly Entry[] = [];
  private sending = false;
  private timer: number | undefined;

  /** @param place where it lies in this browser */
  constructor(private readonly client: Client, private readonly meetingId: string, private readonly place: string) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): readonly Entry[] => this.entries;

  /** Takes up what lay here from before, and whatever the line was broken for. */
  open(): () => void {
    void get<Entry[]>(this.place).then((kept) => {
      const fresh = (kept ?? []).filter((entry) => !this.find(keyOf(entry)));
      if (fresh.length > 0) { this.change([...this.entries, ...fresh]); this.soon(0); }
    });
    const online = (): void => this.soon(0);
    window.addEventListener('online', online);
    return () => { window.removeEventListener('online', online); void this.flush(); };
  }

  put(entry: Entry): void {
    const before = this.find(keyOf(entry));
    this.replace({ ...entry, base: before?.base ?? entry.base, saved: false, ...(before?.conflict !== undefined && { conflict: before.conflict }) });
    this.soon(PAUSE_MS);
  }

  /** After a conflict: mine over what is there, or what is there. */
  settle(entry: Entry, mine: boolean): void {
    if (mine) this.replace({ ...entry, base: entry.conflict ?? entry.base, conflict: undefined });
    else this.change(this.entries.filter((one) => keyOf(one) !== keyOf(entry)));
    this.soon(0);
  }

  /** What the server shows by now need not be kept here. */
  shown(day: Day): void {
    const left = this.entries.filter((entry) => {
      const theirs = serverSide(day, entry);
      return !(entry.saved && ((theirs && theirs.version >= entry.base) || (entry.value as ResolutionValue).removed));
    });
    if (left.length < this.entries.length) this.change(left);
  }

  private find(key: string): Entry | undefined {
    return this.entries.find((one) => keyOf(one) === key);
  }

  private replace(entry: Entry): void {
    const key = keyOf(entry);
    this.change(this.find(key) ? this.entries.map((one) => (keyOf(one) === key ? entry : one)) : [...this.entries, entry]);
  }

  private change(entries: readonly Entry[]): void {
    this.entries = entries;
    const open = entries.filter(({ saved }) => !saved);
    void (open.length > 0 ? set(this.place, open) : del(this.place));
    this.listeners.forEach((listener) => listener());
  }

  private soon(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), wait);
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    let broken = false;
    for (const entry of this.entries.filter(isOpen)) {
      if (!broken) broken = !(await this.sendOne(entry));
    }
    this.sending = false;
    if (this.entries.some(isOpen)) this.soon(broken ? AGAIN_MS : PAUSE_MS);
  }

  /** @returns false when no answer came */
  private async sendOne(entry: Entry): Promise<boolean> {
    const sent = await send(this.client, this.meetingId, entry);
    if (sent.kind === 'LATER') return false;
    // What was typed on meanwhile is sent with the next round.
    const now = this.find(keyOf(entry)) ?? entry;
    const typedOn = now.value !== entry.value;
    if (sent.kind === 'DONE') this.replace({ ...now, base: entry.base + 1, saved: !typedOn });
    if (sent.kind === 'REFUSED' && !typedOn) this.replace({ ...now, refusal: sent.refusal });
    if (sent.kind === 'CONFLICT') {
      const { data, error } = await this.client.query(MeetingDayDocument, { meetingId: this.meetingId }, { requestPolicy: 'network-only' }).toPromise();
      const theirs = serverSide(error ? null : data?.meetingDay, entry);
      // Ours, of which the answer was lost on the way.
      if (theirs && same(theirs.value, entry.value)) this.replace({ ...now, base: theirs.version, saved: !typedOn });
      else this.replace({ ...now, conflict: sent.current });
    }
    return true;
  }
}

/** A resolution of which nothing was typed yet waits. */
const isBlank = ({ value }: Entry): boolean => 'removed' in value && value.text.trim() === '';
const isOpen = (entry: Entry): boolean => !entry.saved && !entry.refusal && entry.conflict === undefined && !isBlank(entry);
