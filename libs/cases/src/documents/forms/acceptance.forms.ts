import { CRIMINAL, type FormTemplate, heading, pair, sheet, text, wide } from './form-template.js';

/* What the police answer. 国务院令310号 第七条、第八条; 公安机关办理刑事案件程序规定 180; 医保发〔2021〕49号 附件4 (cells not seen). */

const RECEIVER = [{ role: 'RECEIVER', at: 'REFERRAL', kinds: CRIMINAL }] as const;
const PASSED_ON = [{ role: 'FORWARDER', at: 'REFERRAL', kinds: CRIMINAL }, ...RECEIVER] as const;
const common = { family: 'ACCEPTANCE', version: 1, layout: 'INSTRUMENT', by: RECEIVER, audience: 'PARTIES', to: '{sender.name}', signed: true } as const;

export const ACCEPTANCE_FORMS: readonly FormTemplate[] = [
  {
    ...common, code: 'RECEIPT', title: '涉嫌犯罪案件移送书（回执）', titleEn: 'Receipt of a transfer letter', layout: 'FORM', number: { series: 'RECEIPT', word: '移回', known: 'receipt.number' },
    body: [
      text('你单位《涉嫌犯罪案件移送书》（{referral.number}）及所附材料收悉。'),
      sheet(
        wide('案件名称', '{case.title}'), wide('移送书文号', '{referral.number}'), pair('收到时间', '{receipt.at}', '材料份数', '{receipt.copies}'), pair('缺少材料', '{receipt.missing}', '受理单位', '{receiver.name}'),
        pair('签收人', '{receipt.signer}', '警号', '{receipt.badge}'), wide('材料校验值（SHA-256）', '{packet.hash}', 2), wide('后续通知方式', '自接受案件之日起3日内作出立案或者不予立案的决定，并书面通知移送机关。', 2),
      ),
    ],
  },
  {
    ...common, code: 'SUPPLEMENT_NOTICE', title: '材料补正通知书', titleEn: 'Request to supplement materials', number: { series: 'SUPPLEMENT', word: '补' },
    body: [
      text('你单位移送的“{case.title}”（{referral.number}）收悉。经审查，移送材料不全，根据《公安机关办理刑事案件程序规定》第一百八十条第二款的规定，现通知你单位补正下列材料：'),
      text('{supplement.items}'), text('理由：{supplement.reason}'), text('请于{supplement.due}前补正。本通知于{supplement.at}发出。材料不全不影响本机关接受该案。'),
    ],
  },
  {
    ...common, code: 'FORWARDING_NOTICE', title: '转送案件告知书', titleEn: 'Notice of forwarding', by: PASSED_ON, number: { series: 'FORWARDING', word: '转' },
    body: [
      text('你单位移送的“{case.title}”（{referral.number}），经审查不属于本机关管辖。根据国务院令第310号第七条的规定，已于{forward.at}转送有管辖权的{forward.to}，特此告知。'),
      text('转送理由：{forward.reason}'),
    ],
  },
  {
    ...common, code: 'NO_JURISDICTION_NOTICE', title: '不属公安机关管辖告知书', titleEn: 'Notice of lacking jurisdiction', number: { series: 'RETURN', word: '退' },
    body: [
      text('你单位移送的“{case.title}”（{referral.number}），经审查不属于公安机关职责范围。根据《公安机关办理刑事案件程序规定》第一百八十条第三款的规定，已于{return.at}退回，特此告知。'),
      text('理由：{return.reason}'),
    ],
  },
  {
    ...common, code: 'FILING_NOTICE', title: '立案通知书', titleEn: 'Notice of filing', number: { series: 'FILING', word: '立', known: 'filing.number' },
    body: [
      text('你单位{referral.sentOn}移送的“{case.title}”（{referral.number}），经审查，本机关认为有犯罪事实，需要追究刑事责任，属于本机关管辖。根据国务院令第310号第八条和《中华人民共和国刑事诉讼法》第一百一十二条的规定，决定于{filing.on}以涉嫌{filing.offence}立案侦查，由{filing.unit}主办。'),
      text('请你单位自收到本通知书之日起3日内将涉案物品以及与案件有关的其他材料移交本机关，并办结交接手续。'),
    ],
  },
  {
    ...common, code: 'REFUSAL_NOTICE', title: '不予立案通知书', titleEn: 'Notice of not filing', number: { series: 'REFUSAL', word: '不立', known: 'refusal.number' },
    body: [
      text('你单位{referral.sentOn}移送的“{case.title}”（{referral.number}），经审查，本机关于{refusal.on}决定不予立案。'),
      heading(1, '理由'), text('{refusal.kind}。{refusal.reason}'), heading(1, '退回的案卷材料'), text('{refusal.returned}'),
      heading(1, '救济途径'),
      text('你单位对本决定不服的，可以自收到本通知书之日起3日内向本机关申请复议，也可以建议人民检察院依法进行立案监督。'),
    ],
  },
];
