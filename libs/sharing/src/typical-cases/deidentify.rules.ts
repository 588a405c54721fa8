/** What must not stand in a text that others read: each a way in which a person can be found again. */
export const FINDING_KINDS = ['ID_NUMBER', 'BANK_ACCOUNT', 'PHONE', 'PLATE', 'ADDRESS', 'PATIENT', 'PERSON'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
/** Where it stands: from the first character to the one behind the last, counted as the text is written. */
export interface Finding { readonly kind: FindingKind; readonly text: string; readonly from: number; readonly to: number }

const GAP = '[ \\-]?';
const digits = (n: number): string => `\\d(?:${GAP}\\d){${n - 1}}`;
const ALONE = ['(?<![0-9A-Za-z])', '(?![0-9A-Za-z])'] as const;
const alone = (pattern: string): RegExp => new RegExp(`${ALONE[0]}(${pattern})${ALONE[1]}`, 'gu');

/** The surnames that nine in ten people bear, and the common double ones. */
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦归海岳帅缑亢况郈有琴梁丘左丘商牟佘佴伯赏南宫墨哈谯笪年爱阳佟肖覃';
const DOUBLE = '欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐';
/** A name is written out unless it bears one of these: 王某, 李某某, 张×. */
const MASK = '某xX×＊*○〇';
const GIVEN = '[\\u4e00-\\u9fa5]';
/** What may follow a name: the end, a mark, or a word that goes on about the person. */
const AFTER = '(?=$|[^\\u4e00-\\u9fa5]|[与和及等因以为在于将被对向从的之又已也曾系是说称利伪虚涉有经参用通到其并共同自名下先女医诈骗犯获判因作住挂入出就看购买开签收冒持领报结串刷套聘雇死病去来到未没不还则])';
const NAME = `((?:${DOUBLE})${GIVEN}{1,2}|[${SURNAMES}]${GIVEN}{1,2}?)${AFTER}`;
const LINK = '(?:姓名|名叫|叫|为|是|系)?[：:\\s]?';
const PATIENTS = '(?:患者|病人|参保人员|参保人|就诊人|死者|受害人|被保险人|住院人|持卡人|家属)';
const ROLES = '(?:法定代表人|法人代表|实际控制人|负责人|副院长|院长|主任|医生|医师|护士长|护士|药师|店长|店员|总经理|经理|股东|会计|出纳|犯罪嫌疑人|嫌疑人|被告人|被告|当事人|证人|举报人|投诉人|主犯|从犯|同案人|员工|职工|村民|居民|老板|联系人)';
/** Words that begin like a name and are none. */
const WORDS = new Set(['方面', '方式', '方法', '高度', '任何', '任意', '常见', '常规', '安排', '安全', '全部', '全体', '全程', '管理', '成立', '成功', '时间', '关于', '平台', '平均', '国家', '明确', '明知', '明显', '通过', '通报', '相关', '有关', '符合', '应当', '经营', '经查', '连续', '利用', '双方', '单独', '单位', '广东', '广州', '文书', '公开', '公安', '公司', '后续', '和其', '于是', '须知', '能够', '居家', '支付', '家属', '向外', '从事', '从中', '充分', '解除', '应用', '水平', '包括', '包庇', '计算', '安装', '左右', '元以', '万元', '万余']);

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const NUMBER = '[0-9一二三四五六七八九十百]+';

interface Rule { readonly kind: FindingKind; readonly pattern: RegExp; readonly holds?: (found: string) => boolean }

const bare = (found: string): string => found.replace(/[ -]/g, '');
/** Whether the eight digits are a day on which somebody alive can have been born. */
function isBirthday(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** In this order: what one rule has found no later one finds again. */
const RULES: readonly Rule[] = [
  { kind: 'ID_NUMBER', pattern: alone(`${digits(17)}${GAP}[\\dXx]`), holds: (found) => isBirthday(bare(found).slice(6, 14)) },
  { kind: 'ID_NUMBER', pattern: alone(digits(15)), holds: (found) => isBirthday(`19${bare(found).slice(6, 12)}`) },
  { kind: 'BANK_ACCOUNT', pattern: alone(`\\d(?:${GAP}\\d){15,18}`) },
  { kind: 'BANK_ACCOUNT', pattern: new RegExp(`(?:账号|帐号|账户|卡号)[^\\d]{0,4}(\\d(?:${GAP}\\d){7,})`, 'gu') },
  { kind: 'PHONE', pattern: alone(`(?:\\+?86${GAP})?1[3-9](?:${GAP}\\d){9}`) },
  { kind: 'PHONE', pattern: alone('0\\d{2,3}[ \\-]?\\d{7,8}') },
  { kind: 'PLATE', pattern: new RegExp(`([${PROVINCES}][A-HJ-NP-Z][·•. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])`, 'gu') },
  { kind: 'ADDRESS', pattern: new RegExp(`(?:住在|家住|位于|住址为?|地址为?)?([\\u4e00-\\u9fa5]{2,12}(?:大道|路|街|巷|胡同|小区|花园|新村|村|社区|苑)[\\u4e00-\\u9fa5]{0,6}${NUMBER}(?:号|栋|幢|座|单元|室|房|组)(?:${NUMBER}(?:栋|幢|座|单元|层|楼|室|房))*)`, 'gu') },
  { kind: 'PATIENT', pattern: new RegExp(`${PATIENTS}${LINK}${NAME}`, 'gu'), holds: isName },
  { kind: 'PERSON', pattern: new RegExp(`${ROLES}${LINK}${NAME}`, 'gu'), holds: isName },
  { kind: 'PERSON', pattern: new RegExp(`(?<![\\u4e00-\\u9fa5])((?:${DOUBLE})${GIVEN}{1,2}|[${SURNAMES}]${GIVEN}{1,2})(?=[（\\(][男女]|先生|女士)`, 'gu'), holds: isName },
];

function isName(found: string): boolean {
  return !WORDS.has(found) && ![...found].some((character) => MASK.includes(character));
}

/** Figures as they are typed in Chinese (０, １) count as figures; every character keeps its place. */
const plain = (text: string): string => text.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[－—–]/g, '-').replace(/\u3000/g, ' ');

/**
 * 去标识化检查: what in a text names or numbers a person, each with its place, in the order of the text. A pure rule: the same text has the same findings.
 *
 * @param known names that must not be there wherever they stand: who is named in the case
 */
export function findIdentities(text: string, known: readonly string[] = []): Finding[] {
  const searched = plain(text);
  const found: Finding[] = [];
  const add = (kind: FindingKind, from: number, length: number): void => {
    const to = from + length;
    if (length > 0 && !found.some((one) => from < one.to && one.from < to)) found.push({ kind, text: text.slice(from, to), from, to });
  };
  for (const name of known.map((one) => one.trim()).filter((one) => one.length > 1)) {
    for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + name.length)) add('PERSON', at, name.length);
  }
  for (const { kind, pattern, holds } of RULES) {
    for (const match of searched.matchAll(pattern)) {
      const [whole, part = ''] = match;
      if (!holds || holds(part)) add(kind, match.index + whole.lastIndexOf(part), part.length);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
