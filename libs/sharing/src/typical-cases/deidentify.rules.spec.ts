import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FindingKind, findIdentities } from './deidentify.rules.js';

const found = (text: string, known: string[] = []) => findIdentities(text, known).map(({ kind, text: said }) => `${kind} ${said}`);

describe('what a text gives away', () => {
  it.each<[string, string[]]>([
    ['身份证号11010519491231002X的参保人', ['ID_NUMBER 11010519491231002X']],
    ['证件 110105 19491231 002X。', ['ID_NUMBER 110105 19491231 002X']],
    ['老证号110105491231002', ['ID_NUMBER 110105491231002']],
    ['证号１１０１０５１９４９１２３１００２X', ['ID_NUMBER １１０１０５１９４９１２３１００２X']],
    ['卡号6222 0210 0111 2233 445', ['BANK_ACCOUNT 6222 0210 0111 2233 445']],
    ['对公账号：44050158120100', ['BANK_ACCOUNT 44050158120100']],
    ['电话13800138000。', ['PHONE 13800138000']],
    ['请拨138-0013-8000', ['PHONE 138-0013-8000']],
    ['办公电话020-83133333', ['PHONE 020-83133333']],
    ['驾驶粤A12345离开', ['PLATE 粤A12345']],
    ['新能源车粤B·D12345', ['PLATE 粤B·D12345']],
    ['住在广州市越秀区东风东路753号2栋301室', ['ADDRESS 广州市越秀区东风东路753号2栋301室']],
    ['患者张三住院', ['PATIENT 张三']],
    ['参保人：欧阳小明。', ['PATIENT 欧阳小明']],
    ['院长王建国与店长李四', ['PERSON 王建国', 'PERSON 李四']],
    ['法定代表人为赵六，', ['PERSON 赵六']],
    ['陈小红（女，45岁）', ['PERSON 陈小红']],
  ])('%s', (text, findings) => expect(found(text)).toEqual(findings));

  it.each([
    '主要管理人员游某风犯诈骗罪，判处有期徒刑四年六个月', '患者王某、李某某挂床住院', '院长张×与会计', '涉及金额10000000元，罚款467821.35元', '粤医保发〔2020〕26号第三条', '2023年1月18日荔湾区法院作出判决',
    '统一社会信用代码52440100MJ12345678', '医生方面的管理，院长全部知情', '广州嘉信医疗门诊部虚增药品库存', '患者通过互联网就诊', '《医疗保障基金使用监督管理条例》第三十八条',
  ])('nothing: %s', (text) => expect(found(text)).toEqual([]));

  it('finds who is named in the case wherever he stands', () => expect(found('后来三丰又来了三丰', ['三丰', ' ', '甲'])).toEqual(['PERSON 三丰', 'PERSON 三丰']));
});

const NEUTRAL = fc.array(fc.constantFrom('经查', '该机构', '虚构医药服务', '，', '。', '骗取医保基金', '已追回', '责令改正', '；', '金额', '5000元', '（', '）'), { maxLength: 12 }).map((words) => `${words.join('')}。`);
const digits = (n: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((all) => all.join(''));
const day = fc.date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2020-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const PLANTED: Readonly<Record<FindingKind, fc.Arbitrary<readonly [before: string, planted: string]>>> = {
  ID_NUMBER: fc.tuple(digits(5), day, digits(3), fc.constantFrom('0', '5', 'X', 'x')).map(([region, born, order, check]) => ['证件', `4${region}${born}${order}${check}`]),
  BANK_ACCOUNT: digits(15).map((rest) => ['转入', `6222${rest}`]),
  PHONE: fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => ['致电', `1${second}${rest}`]),
  PLATE: digits(5).map((rest) => ['车辆', `粤A${rest}`]),
  ADDRESS: fc.integer({ min: 1, max: 999 }).map((n) => ['（', `天河区体育东路${n}号`]),
  PATIENT: fc.constantFrom('张三', '李小龙', '欧阳娜', '黄丽').map((name) => ['患者', name]),
  PERSON: fc.constantFrom('王建国', '刘洋', '司马光').map((name) => ['负责人', name]),
};

describe('for any text', () => {
  it.each(Object.keys(PLANTED) as FindingKind[])('%s is found in its place, and gone once it is masked', (kind) => fc.assert(fc.property(NEUTRAL, PLANTED[kind], NEUTRAL, (before, [lead, planted], after) => {
    const text = `${before}${lead}${planted}，${after}`;
    const from = before.length + lead.length;
    expect(findIdentities(text)).toContainEqual({ kind, text: planted, from, to: from + planted.length });
    expect(findIdentities(`${before}${lead}某某，${after}`)).toEqual([]);
  })));

  it('findings stand in order, do not overlap, and say what stands there', () => fc.assert(fc.property(fc.array(fc.oneof(NEUTRAL, ...Object.values(PLANTED).map((one) => one.map((pair) => pair.join('')))), { maxLength: 8 }), (parts) => {
    const text = parts.join('，');
    const all = findIdentities(text);
    for (const [index, one] of all.entries()) {
      expect(text.slice(one.from, one.to)).toBe(one.text);
      expect(one.from >= (all[index - 1]?.to ?? 0)).toBe(true);
    }
  })));

  it('never fails, whatever is typed', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { findIdentities(text); })));
});
