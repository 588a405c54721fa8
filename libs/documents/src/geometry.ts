/*
 * Measures of GB/T 9704-2012, in twips (1/20 pt; 1 mm = 56.69 twips) unless another unit is named. The numbers are the standard's;
 * where a number stands for what a word processor makes of it, the comment says so.
 */

export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** 5.2.1: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const PAGE = { width: 11_906, height: 16_838, top: 2_098, left: 1_587, right: 1_470, bottom: 1_984 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 5.2.2, 5.2.3: 22 lines of 28 characters. 580 × 22 would be 4 twips too high, hence 28.95 pt. */
export const LINE = 579;
export const LINES_PER_PAGE = 22;
/** Twips taken off each character of 16 pt: 28 × 315 fit into 8849, 29 do not. */
export const CHARACTER_SPACING = -5;
export const CHARACTER = 315;
export const CHARACTERS_PER_LINE = 28;

/** Half-points: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5. */
export const SIZE = { TITLE: 44, BODY: 32, SMALL: 28, TABLE: 24, DENSE: 21, MARK: 84 } as const;

/** `oneLine`: characters that stand in one line, at 24 pt or more; a longer name has two. */
/** 6.2.4: the mark's upper edge 35 mm under that of the text area; two lines of head stand over it. Measured: 72.05 mm. */
export const MARK = { line: 1_000, before: 303, oneLine: 18 } as const;
/** 6.2.5: red line 4 mm under the number, as wide as the text. */
export const RED_LINE_GAP_PT = 7;
export const RED = 'FF0000';

/** 10.1: mark 30 mm from the edge of the page, double lines of 170 mm: 4 mm under the mark, 20 mm over the lower edge. */
export const LETTER = { mark: mm(30), doubleLine: mm(170), footLine: mm(20), number: 280 } as const;

/** 7.5: page numbers 7 mm under the text area, 四号, one character in from the outer side. */
export const PAGE_NUMBER = { footer: 1_415, line: 400, indent: 280 } as const;

/** Fonts as agencies have them. Western letters and digits in Times New Roman; the page number in 宋体. */
export const FONT = { TITLE: '方正小标宋简体', BODY: '仿宋_GB2312', LEVEL_1: '黑体', LEVEL_2: '楷体_GB2312', NUMBER: '宋体', LATIN: 'Times New Roman' } as const;

/** Where a machine has none of those: what is tried instead, in order. Used by the preview and by the PDF's font settings. */
export const FALLBACK: Readonly<Record<string, readonly string[]>> = {
  [FONT.TITLE]: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC SemiBold', 'FandolSong', 'Noto Serif CJK SC', 'SimSun'],
  [FONT.BODY]: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang R', 'Noto Serif CJK SC'],
  [FONT.LEVEL_1]: ['SimHei', 'FandolHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei'],
  [FONT.LEVEL_2]: ['楷体', 'KaiTi', 'STKaiti', 'FandolKai', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  [FONT.NUMBER]: ['SimSun', 'FandolSong', 'Noto Serif CJK SC'],
  [FONT.LATIN]: ['Liberation Serif', 'Tinos', 'Noto Serif CJK SC'],
};
