import {
  AppendChange, AskSeal, CorrectMinutes, DecideMinutes, DecideSeal, FindSigning, IssueMinutes, LoadText, OpenMinutesOfMeeting, ReceiveMinutes, SubmitMinutes,
} from '@portal/conference';
import { atTime, dayOf } from '@portal/kernel';
import * as Y from 'yjs';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { Sitting, type SpokenLine } from '../sitting.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
type At = (days: number, time: string, ...plays: (() => Promise<void>)[]) => Scene;

const OFFICE = 'office.secretary';
const CONVENER = 'gdyb.head/CONVENER';
const HEAD = 'gdyb.head';

const FILES: SpokenLine = {
  title: '飞行检查移交问题处置', minutes: 20, presenter: 'gdyb.handler', said: [['gdga.liaison', 'AGREE'], ['gdwj.liaison', 'SUPPLEMENT', '涉及医师个人的，一并抄送卫生健康部门']], outcome: 'PASSED',
  decided: { text: '由省公安厅牵头，省卫生健康委配合，对移交的问题线索逐条研判并回告', lead: 'gdga.liaison', beside: ['gdwj.liaison'], dueInDays: 21, deliverable: '线索研判台账' },
};
const STORES: SpokenLine = {
  title: '药店串换药品联合整治', minutes: 15, presenter: 'gdyj.liaison', said: [['gdscjg.liaison', 'AGREE'], ['gdyj.liaison', 'AGREE']], outcome: 'PASSED_IN_PRINCIPLE', outcomeText: '方案按会上意见修改后印发',
  decided: { text: '由省药监局牵头，省市场监管局配合，开展药店串换药品联合整治', lead: 'gdyj.liaison', beside: ['gdscjg.liaison'], dueInDays: 28, deliverable: '联合整治方案' },
};
const REHAB: SpokenLine = {
  title: '康复类定点机构专项核查', minutes: 25, presenter: 'gdwj.liaison', said: [['gdsj.liaison', 'RESERVE', '核查范围宜与年度审计计划衔接'], ['gdwj.liaison', 'AGREE']], outcome: 'PASSED',
  decided: { text: '由省卫生健康委牵头，省审计厅配合，完成康复类定点机构专项核查', lead: 'gdwj.liaison', beside: ['gdsj.liaison'], dueInDays: 35, deliverable: '专项核查报告' },
};

/** Minutes of four meetings on their way to the units: issued and corrected; 代章 asked for; before the convener, after he returned them once. */
export function signingScenes(cast: Cast, past: Past): Scene[] {
  const at: At = (days, time, ...plays) => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  return [
    ...issuedAndCorrected(new MinutesOf(cast, past, '部分成员单位会议', 17, ['gdyb.handler', 'gdga.liaison', 'gdwj.liaison'], FILES), at),
    ...sealAsked(new MinutesOf(cast, past, '药店整治专题会议', 12, ['gdyb.handler', 'gdyj.liaison', 'gdscjg.liaison'], STORES), at),
    ...returnedOnce(new MinutesOf(cast, past, '康复机构核查专题会议', 9, ['gdyb.handler', 'gdwj.liaison', 'gdsj.liaison'], REHAB), at),
  ];
}

function issuedAndCorrected(minutes: MinutesOf, at: At): Scene[] {
  return [
    ...minutes.held(at),
    at(16, '09:10', minutes.opened('会议听取了省医保局关于飞行检查移交问题的情况通报，涉及12家定点医疗机构。（演示）')),
    at(16, '15:35', minutes.submitted('请审签，拟印发与会单位。（演示）')),
    at(15, '10:50', minutes.signed()), at(15, '11:25', minutes.sealAsked), at(14, '09:20', minutes.sealed), at(14, '09:45', minutes.issued),
    at(13, '09:40', minutes.received('gdga.liaison')),
    at(7, '14:30', minutes.corrected('通报家数有误，应为13家（演示）', '12家', '13家')),
    at(7, '14:55', minutes.submitted()), at(6, '16:40', minutes.signed()), at(6, '17:05', minutes.sealAsked), at(5, '09:05', minutes.sealed), at(5, '11:20', minutes.issued),
    at(4, '09:30', minutes.received('gdga.liaison')),
  ];
}

const sealAsked = (minutes: MinutesOf, at: At): Scene[] => [
  ...minutes.held(at),
  at(11, '11:05', minutes.opened('会议研究了药店串换药品的联合整治。（演示）')), at(4, '16:45', minutes.submitted()), at(3, '16:10', minutes.signed('同意印发（演示）')), at(2, '10:25', minutes.sealAsked),
];

const returnedOnce = (minutes: MinutesOf, at: At): Scene[] => [
  ...minutes.held(at),
  at(8, '09:25', minutes.opened('会议研究了康复类定点机构专项核查的范围和分工。（演示）')), at(6, '10:55', minutes.submitted()), at(5, '15:05', minutes.returned('请写明核查范围如何与年度审计计划衔接（演示）')),
  at(3, '10:20', minutes.written('核查对象先行商省审计厅，与年度审计计划不重复。（演示）')), at(2, '16:35', minutes.submitted('已按意见补充衔接安排。（演示）')),
];

/** A meeting with one line, and its minutes from the first word to the seal. */
class MinutesOf {
  readonly #made = new MadeSoFar();
  readonly #sitting: Sitting;

  constructor(private readonly cast: Cast, past: Past, private readonly title: string, private readonly heldDaysAgo: number, asked: readonly string[], line: SpokenLine) {
    const day = dayOf(past.daysAgo(heldDaysAgo));
    this.#sitting = new Sitting(cast, { title, kind: 'PARTIAL', startsAt: atTime(day, '15:00'), endsAt: atTime(day, '16:00'), asked, lines: [line] }, past.now);
  }

  /** The meeting: planned and approved some days before, gone through on its day. */
  held(at: At): Scene[] {
    const [sitting, day] = [this.#sitting, this.heldDaysAgo];
    const asked = [['gdyb.handler', '基金监管处副处长']] as const;
    return [
      at(day + 5, '09:15', () => sitting.planned()), at(day + 4, '11:40', () => sitting.approved()),
      at(day, '15:01', () => sitting.begun(), ...asked.map(([account, post]) => () => sitting.noted(account, post)), () => sitting.on(0)),
      at(day, '15:24', () => sitting.said(0), () => sitting.cameOf(0)), at(day, '15:41', () => sitting.ended()),
    ];
  }

  /** 起草, from what was captured; the first paragraph is the office's own. */
  opened(opening: string): () => Promise<void> {
    return async () => {
      await this.keep(async () => ({ ...await this.cast.act(OFFICE, OpenMinutesOfMeeting, this.#sitting.id) }))();
      await this.written(opening)();
    };
  }

  /** At the end of the first paragraph. */
  written(text: string): () => Promise<void> {
    return () => this.change((shared) => shared.insert(shared.toString().indexOf('\n'), text));
  }

  submitted(note: string | null = null): () => Promise<void> {
    return this.keep(() => this.cast.act(OFFICE, SubmitMinutes, { ...this.#made.on('minutes'), note }));
  }

  signed(reason: string | null = null): () => Promise<void> {
    return this.decided(true, reason);
  }

  returned(reason: string): () => Promise<void> {
    return this.decided(false, reason);
  }

  readonly sealAsked = (): Promise<void> => this.keep(() => this.cast.act(OFFICE, AskSeal, { ...this.#made.on('minutes'), copies: 6, purpose: `印发${this.title}纪要（演示）` }))();

  /** 审批代章, by the head of the lead agency. */
  readonly sealed = async (): Promise<void> => {
    const { seals: [asked] } = await this.view();
    await this.cast.act(HEAD, DecideSeal, { id: asked?.id ?? '', expectedVersion: 1, approve: true, reason: '同意代章（演示）' });
  };

  readonly issued = (): Promise<void> => this.keep(() => this.cast.act(OFFICE, IssueMinutes, this.#made.on('minutes')))();

  received(account: string): () => Promise<void> {
    return this.keep(() => this.cast.act(account, ReceiveMinutes, this.#made.on('minutes')));
  }

  corrected(reason: string, wrong: string, right: string): () => Promise<void> {
    return async () => {
      await this.keep(() => this.cast.act(OFFICE, CorrectMinutes, { ...this.#made.on('minutes'), reason }))();
      await this.change((shared) => {
        const at = shared.toString().indexOf(wrong);
        shared.insert(at, right);
        shared.delete(at + right.length, wrong.length);
      });
    };
  }

  /** The very text that lies before him. */
  private decided(sign: boolean, reason: string | null): () => Promise<void> {
    return this.keep(async () => {
      const { signatures: [open] } = await this.view();
      return this.cast.act(CONVENER, DecideMinutes, { ...this.#made.on('minutes'), sign, reason, hash: open?.hash ?? '' });
    });
  }

  private async change(write: (shared: Y.Text) => void): Promise<void> {
    const [office, { id }] = [await this.cast.actor(OFFICE), this.#made.of('minutes')];
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await this.cast.room(LoadText).run(office, id)).state);
    const before = Y.encodeStateVector(doc);
    write(doc.getText('minutes'));
    const stored = await this.cast.room(AppendChange).run(office, id, Y.encodeStateAsUpdate(doc, before), 'demo');
    if (stored.kind === 'refusal') throw new Error(stored.code);
  }

  private async view() {
    const found = await this.cast.room(FindSigning).run(await this.cast.actor(OFFICE), this.#made.of('minutes').id);
    if (!found) throw new Error(`no minutes of ${this.title}`);
    return found;
  }

  private keep(act: () => Promise<{ id: string; version: number }>): () => Promise<void> {
    return this.#made.keep('minutes', act);
  }
}
