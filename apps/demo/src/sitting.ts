import {
  AnswerMeeting, CaptureResolution, codeOf, DecideAgenda, EndMeeting, FindDay, FindMeeting, FinishItem, ListConferences, NoteAttendance, OpenSignIn, PlanMeeting, RecordOpinion, RecordOutcome, RecordStepBack,
  SaveAgenda, SendMeetingNotice, SignInToMeeting, StartItem, StartMeeting, SubmitAgenda, type ItemInput, type MeetingKind,
} from '@portal/conference';
import { addDays, type Day, dayOf, newId } from '@portal/kernel';
import { Database } from '@portal/platform';
import type { Cast } from './cast.js';
import { MadeSoFar } from './matters/made.js';

const CONVENER = 'gdyb.head/CONVENER';
const OFFICE = 'office.secretary';

/** 同意 · 不同意 · 保留 · 补充, of the unit of an account; all but 同意 in words. */
export type Said = readonly [account: string, opinion: 'AGREE' | 'DISAGREE' | 'RESERVE' | 'SUPPLEMENT', text?: string];

/** A line of the agenda, with what is said on it and what comes of it. */
export interface SpokenLine {
  readonly title: string; readonly minutes: number;
  /** Account of the unit that presents it. */
  readonly presenter: string;
  readonly said: readonly Said[];
  readonly outcome: 'PASSED' | 'PASSED_IN_PRINCIPLE' | 'REJECTED' | 'DEFERRED' | 'REFERRED_ON'; readonly outcomeText?: string;
  readonly decided?: { readonly text: string; readonly lead: string; readonly beside: readonly string[]; readonly dueInDays: number; readonly deliverable: string };
}

export interface SittingPlan {
  readonly title: string; readonly kind: MeetingKind; readonly startsAt: Date; readonly endsAt: Date;
  /** Accounts of the units that are asked; none: all members. */
  readonly asked: readonly string[];
  readonly lines: readonly SpokenLine[];
}

const demo = (text: string): string => `${text}（演示）`;

/** One meeting of the province's conference, gone through as its office goes through it: from planning it to the console of its day. */
export class Sitting {
  readonly #made = new MadeSoFar();
  #lines: readonly string[] = [];

  /** @param now the moment of loading, from which days to come are counted */
  constructor(private readonly cast: Cast, private readonly plan: SittingPlan, private readonly now: Date) {}

  get id(): string {
    return this.#made.of('meeting').id;
  }

  /** 筹办, with its agenda put before the convener. */
  async planned(): Promise<void> {
    const { title, kind, startsAt, endsAt, asked, lines } = this.plan;
    const [conference] = await this.cast.room(ListConferences).run(await this.cast.actor(OFFICE));
    await this.meeting(async () => this.cast.act(OFFICE, PlanMeeting, {
      conferenceId: conference?.id ?? '', kind, form: 'ON_SITE', title: demo(title), place: demo('省医保局会议室'), startsAt, endsAt, attendeeIds: await this.agencies(asked) }));
    const items = await Promise.all(lines.map(async (line): Promise<ItemInput> => ({ kind: 'OTHER', title: demo(line.title), minutes: line.minutes, presenterId: await this.agency(line.presenter), visibility: 'MEETING', visibleTo: [] })));
    await this.meeting(() => this.cast.act(OFFICE, SaveAgenda, { ...this.#made.on('meeting'), items }));
    await this.meeting(() => this.cast.act(OFFICE, SubmitAgenda, this.#made.on('meeting')));
    const page = await this.cast.room(FindMeeting).run(await this.cast.actor(OFFICE), this.id);
    this.#lines = page?.agendas[0]?.items.map(({ line }) => line) ?? [];
  }

  approved(): Promise<void> {
    return this.meeting(() => this.cast.act(CONVENER, DecideAgenda, { ...this.#made.on('meeting'), approve: true, reason: demo('同意') }));
  }

  noticed(rsvpBy: Day): Promise<void> {
    return this.meeting(() => this.cast.act(OFFICE, SendMeetingNotice, { ...this.#made.on('meeting'), rsvpBy }));
  }

  answered(account: string): Promise<void> {
    return this.meeting(() => this.cast.act(account, AnswerMeeting, { id: this.id, answer: 'ATTEND' }));
  }

  signInOpened(): Promise<void> {
    return this.day(() => this.cast.act(OFFICE, OpenSignIn, { meetingId: this.id }));
  }

  /** By the code that stands on the office's screen this minute. */
  async signedIn(account: string): Promise<void> {
    const page = await this.cast.room(FindDay).run(await this.cast.actor(OFFICE), this.id);
    const { digits } = codeOf(Buffer.from(page?.key ?? '', 'base64'), this.id, this.cast.room(Database).now());
    await this.day(() => this.cast.act(account, SignInToMeeting, { meetingId: this.id, code: digits }));
  }

  /** By the office's list; a unit by the account of somebody of it. */
  async noted(account: string, post: string, role: 'ATTEND' | 'LEAVE' = 'ATTEND', standInFor: string | null = null): Promise<void> {
    const agencyId = await this.agency(account);
    await this.day(() => this.cast.act(OFFICE, NoteAttendance, { meetingId: this.id, agencyId, post: demo(post), role, standInFor }));
  }

  begun(): Promise<void> {
    return this.day(() => this.cast.act(OFFICE, StartMeeting, { meetingId: this.id, chair: '召集人' }));
  }

  on(line: number): Promise<void> {
    return this.day(() => this.cast.act(OFFICE, StartItem, { ...this.console(), line: this.line(line) }));
  }

  async said(line: number): Promise<void> {
    for (const [account, opinion, text] of this.plan.lines[line]?.said ?? []) {
      const agencyId = await this.agency(account);
      await this.day(() => this.cast.act(OFFICE, RecordOpinion, { meetingId: this.id, line: this.line(line), agencyId, opinion, text: text ? demo(text) : null, expectedVersion: 0 }));
    }
  }

  /** What came of a line, and what was resolved under it. */
  async cameOf(line: number): Promise<void> {
    const spoken = this.plan.lines[line];
    if (!spoken) return;
    const { outcome, outcomeText, decided } = spoken;
    await this.day(() => this.cast.act(OFFICE, RecordOutcome, { meetingId: this.id, line: this.line(line), outcome, text: outcomeText ? demo(outcomeText) : null, expectedVersion: 0 }));
    if (!decided) return;
    const { text, lead, beside, dueInDays, deliverable } = decided;
    const [leadId, supportingIds] = [await this.agency(lead), await this.agencies(beside)];
    await this.day(() => this.cast.act(OFFICE, CaptureResolution, {
      meetingId: this.id, line: this.line(line), resolutionId: newId(), text: demo(text), leadId, supportingIds, dueDay: addDays(dayOf(this.now), dueInDays), deliverable: demo(deliverable), removed: false, expectedVersion: 0 }));
  }

  /** 已离席: who was noted under this post leaves before a line comes on. */
  async steppedBack(line: number, post: string, reason: string): Promise<void> {
    const page = await this.cast.room(FindDay).run(await this.cast.actor(OFFICE), this.id);
    const attendanceId = page?.attendance.find((one) => one.post === demo(post))?.id ?? null;
    await this.day(() => this.cast.act(OFFICE, RecordStepBack, { meetingId: this.id, line: this.line(line), attendanceId, reason: demo(reason) }));
  }

  finished(line: number): Promise<void> {
    return this.day(() => this.cast.act(OFFICE, FinishItem, { ...this.console(), line: this.line(line) }));
  }

  ended(): Promise<void> {
    return this.day(() => this.cast.act(OFFICE, EndMeeting, this.console()));
  }

  private meeting(act: () => Promise<{ id: string; version: number }>): Promise<void> {
    return this.#made.keep('meeting', act)();
  }

  /** The console counts its own acts. */
  private day(act: () => Promise<{ id: string; version: number }>): Promise<void> {
    return this.#made.keep('day', act)();
  }

  private console(): { meetingId: string; expectedVersion: number } {
    return { meetingId: this.id, expectedVersion: this.#made.of('day').version };
  }

  private line(line: number): string {
    return this.#lines[line] ?? '';
  }

  private async agency(account: string): Promise<string> {
    return (await this.cast.actor(account)).agencyId ?? '';
  }

  private agencies(accounts: readonly string[]): Promise<string[]> {
    return Promise.all(accounts.map((account) => this.agency(account)));
  }
}
