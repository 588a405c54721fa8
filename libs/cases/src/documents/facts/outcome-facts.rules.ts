import { MEASURES } from '../../outcomes/measures.table.js';
import { CONFIRM_CLOCK, FOLLOW_UP_CLOCK, type FollowUpReason } from '../../outcomes/outcome-kinds.table.js';
import { ZH } from '../../outcomes/messages/zh-CN.js';
import { FOLLOW_UP_ACTION, MONEY, wordOf } from './code-words.js';
import type { ListRow, TextFact } from './fact-catalogue.js';
import { lastDayOf, printedDay, printedMoney } from './printed.js';
import type { RawOutcome } from './raw-matters.js';

type Facts = Partial<Record<TextFact, string | null>>;
const WORDS: Readonly<Record<string, string>> = ZH;

/** By what text an agency acts on an outcome of another. */
const FOLLOW_UP_BASIS: Readonly<Record<FollowUpReason, string>> = {
  EXECUTE_MEASURE: '服务协议；措施的依据见前表',
  LICENCE_REVOKED: '服务协议（执业许可被吊销的，解除服务协议）',
  GRAVE_VIOLATION: '服务协议（其他部门查处发现重大违法的，核查是否解除服务协议）',
};

/** What a decision says, and what it means for others (一案多处). */
export function outcomeFacts(outcome: RawOutcome): Facts {
  const { content, leading, followUp, clocks } = outcome;
  const told = [followUp?.agency, outcome.origin].filter((name): name is string => name != null);
  return {
    'outcome.kind': wordOf(WORDS, `outcome.${outcome.kind}`), 'outcome.basis': content?.basis ?? null, 'outcome.result': content ? resultOf(content) : null,
    'outcome.decision': content?.documentNo ?? null, 'outcome.on': printedDay(outcome.decidedOn), 'outcome.violations': outcome.violations.join('；') || null,
    'outcome.money': outcome.money.map(({ kind, amount }) => `${wordOf(MONEY, kind)}${printedMoney(amount)}`).join('，') || '无',
    'subject.name': content?.subjectName ?? null, 'linkage.about': leading && `${leading.title}（${leading.number}）`,
    'linkage.to': followUp?.agency ?? outcome.origin, 'linkage.copy': followUp ? outcome.origin : null, 'sender.name': outcome.agency, 'receiver.name': told.join('、') || null,
    'linkage.reason': followUp ? wordOf(WORDS, `followUp.${followUp.reason}`) : outcome.origin && '处理结果回到主案单位确认',
    'linkage.replyBy': lastDayOf(clocks[followUp ? FOLLOW_UP_CLOCK : CONFIRM_CLOCK]), 'linkage.fines': finesOf(outcome),
    ...(followUp?.action && {
      'linkage.done': `${wordOf(FOLLOW_UP_ACTION, followUp.action)}。${followUp.text ?? ''}`, 'linkage.doneNumber': followUp.documentNo, 'linkage.doneOn': printedDay(followUp.doneOn),
    }),
  };
}

const resultOf = ({ text, points }: NonNullable<RawOutcome['content']>): string => (points === null ? text : `${text}（记${points}分）`);

/** 行政处罚法 29: what was found when the fine was entered, or the reminder to look before one fines. */
function finesOf({ earlierFines, content, money }: RawOutcome): string {
  if (earlierFines.length > 0) {
    const fines = earlierFines.map(({ agency, documentNo, amount }) => `${agency}罚款${printedMoney(amount)}（${documentNo}）`).join('、');
    return `同一当事人的同一违法事实此前已有${fines}。${content?.secondFineReason ? `再次罚款的理由：${content.secondFineReason}` : ''}`;
  }
  return money.some(({ kind }) => kind === 'FINE')
    ? '登记时经核对，未见其他机关就同一当事人的同一违法事实处以罚款。请各单位不再就同一违法行为给予罚款的行政处罚（《中华人民共和国行政处罚法》第二十九条）。'
    : '本处理结果不含罚款。各单位拟处罚款的，请先核对有无其他机关就同一违法行为罚款（《中华人民共和国行政处罚法》第二十九条）。';
}

/** What is imposed, and what follows at whom by when. */
export function outcomeLists({ measures, followUp, origin, clocks }: RawOutcome): { measures: ListRow[]; linkage: ListRow[] } {
  return {
    measures: measures.map(({ code, months, days, scope, startsOn, endsOn }) => ({
      name: wordOf(WORDS, `measure.${code}`), scope: scope || null, basis: MEASURES[code].basis,
      term: `${printedDay(startsOn)}起${endsOn ? `，至${printedDay(endsOn)}止` : ''}${months ? `（${months}个月）` : days ? `（${days}日）` : ''}`,
    })),
    linkage: [
      ...(followUp ? [{ agency: followUp.agency, task: taskOf(followUp.reason, measures), basis: FOLLOW_UP_BASIS[followUp.reason], due: lastDayOf(clocks[FOLLOW_UP_CLOCK]) }] : []),
      ...(origin ? [{ agency: origin, task: '核对并确认处理结果；涉及本单位职责的，依法作出相应处理', basis: '联席会议制度（结果反馈）', due: lastDayOf(clocks[CONFIRM_CLOCK]) }] : []),
    ],
  };
}

function taskOf(reason: FollowUpReason, measures: RawOutcome['measures']): string {
  const names = measures.filter(({ code }) => MEASURES[code].agreement).map(({ code }) => wordOf(WORDS, `measure.${code}`));
  return reason === 'EXECUTE_MEASURE' && names.length > 0 ? `执行下列协议措施：${names.join('、')}` : wordOf(WORDS, `followUp.${reason}`) ?? reason;
}
