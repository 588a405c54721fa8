import type { SupervisionStepKind } from '../../supervision/ladder/ladder.rules.js';
import { column, type FormTemplate, heading, list, ORDINAL, text } from './form-template.js';

/*
 * 提醒→催办→函询→约谈→通报. 湘 2023 四(五), 粤 2018 六(十六) name the instruments; who may decide which is agreed. 通报 is 文件格式 (GB/T 9704).
 * The conference's office has no seal: the lead agency seals (粤医保发〔2020〕26号).
 */

const at = (kind: SupervisionStepKind) => ({
  family: 'SUPERVISION_STEP', version: 1, audience: 'PARTIES', signed: true, by: [{ role: 'OWNER', at: 'SUPERVISION_STEP', kinds: [kind] }], to: '{step.target}',
  number: { series: 'SUPERVISION_STEP', word: '督函', known: 'step.number' }, note: '{?seal.by}',
} as const);
const LATE = list('late', [ORDINAL, column('事项编号', 'number', 24), column('逾期事项', 'label', 22), column('届满日期', 'due', 25, 'center'), column('依据', 'basis', 23)], '目前没有逾期事项');
const ANSWER = text('请于{step.replyBy}前书面答复。');
const BEFORE = text('此前督办情况：{step.before}。');
const SKIPPED = text('未经前一级督办的理由：{step.skipped}', 'step.skipped');

export const LADDER_FORMS: readonly FormTemplate[] = [
  {
    ...at('REMINDER'), code: 'REMINDER_LETTER', layout: 'LETTER', title: '关于及时办理有关事项的提醒函', titleEn: 'Reminder',
    body: [text('你单位承办的事项（{step.about}）尚未办结，请及时办理。'), heading(1, '提醒事项'), text('{step.reason}'), LATE, text('特此提醒。')],
  },
  {
    ...at('URGING'), code: 'URGING_NOTICE', layout: 'LETTER', title: '催办通知书', titleEn: 'Urging notice',
    body: [
      text('{step.period}，你单位收到移送{step.received}件，尚有{step.open}件未办结。其中（{step.about}）请尽快办结，现予催办。'),
      heading(1, '催办理由'), text('{step.reason}'), heading(1, '逾期未办事项'), LATE, BEFORE, SKIPPED, ANSWER,
    ],
  },
  {
    ...at('INQUIRY'), code: 'INQUIRY_LETTER', layout: 'LETTER', title: '函询通知书', titleEn: 'Inquiry',
    body: [
      text('就（{step.about}）办理情况，现向你单位函询。'), heading(1, '函询事项'), text('{step.reason}'), heading(1, '逾期未办事项'), LATE, BEFORE, SKIPPED,
      text('请于{step.replyBy}前书面说明未按期办理的原因、目前进展和完成时限，由单位主要负责人签署。'),
    ],
  },
  {
    ...at('INTERVIEW'), code: 'INTERVIEW_NOTICE', layout: 'LETTER', title: '约谈通知书', titleEn: 'Notice of an interview',
    body: [
      text('就（{step.about}）办理情况，决定对你单位进行约谈。'), heading(1, '约谈事由'), text('{step.reason}'), heading(1, '约谈安排'),
      text('时间：{interview.at}；地点：{interview.place}；约谈人：{interview.by}；约谈对象：{interview.with}。'), heading(1, '逾期未办事项'), LATE, BEFORE, SKIPPED,
      text('请约谈对象按时参加，并于{step.replyBy}前书面报告整改情况。'),
    ],
  },
  {
    ...at('CRITICISM'), code: 'CRITICISM_BULLETIN', layout: 'FILE', title: '通报', heading: '关于{step.target}未按期办理有关事项的通报', titleEn: 'Bulletin of criticism',
    body: [
      text('{step.target}承办的事项（{step.about}）未按期办理，经督办仍未整改，现予通报。'), heading(1, '基本情况'), text('{step.reason}'), BEFORE, SKIPPED, heading(1, '逾期未办事项'), LATE,
      heading(1, '要求'), text('请于{step.replyBy}前完成整改并书面报告。各成员单位应当引以为戒，按期办理移送、会商和督办事项。'),
    ],
  },
  {
    ...at('URGING'), code: 'STEP_REPLY', layout: 'LETTER', title: '关于督办事项办理情况的答复', titleEn: 'Answer to a step', to: '{step.issuer}', by: [{ role: 'RECEIVER', at: 'SUPERVISION_STEP' }],
    number: { series: 'LETTER', word: '函' }, note: '联系人：{contact.name}，电话：{contact.phone}',
    body: [text('贵单位关于（{step.about}）的督办文书（{step.number}）收悉。现将办理情况答复如下：'), heading(1, '办理情况'), text('{step.answer}')],
  },
];
