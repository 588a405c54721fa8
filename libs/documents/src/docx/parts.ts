import { CHARACTER_SPACING, FALLBACK, FONT, LINE, SIZE } from '../geometry.js';

/*
 * Two parts of a .docx that are written as they stand: what stands in for a font that is not there, and the styles. The
 * grid's line applies to every paragraph of style Normal; a cell of a table has lines of its own and keeps off the grid.
 */

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Names under which Word and WPS look for a font they do not have: the first of its substitutes that an office machine may have. */
const fontEntry = (name: string): string => {
  const [substitute] = (FALLBACK[name] ?? []).filter((each) => !/^(Noto|Fandol|AR PL)/.test(each));
  const charset = name === FONT.LATIN ? '00' : '86';
  return `<w:font w:name="${name}">${substitute ? `<w:altName w:val="${substitute}"/>` : ''}<w:charset w:val="${charset}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
};

const fonts = `<w:rFonts w:ascii="${FONT.LATIN}" w:eastAsia="${FONT.BODY}" w:hAnsi="${FONT.LATIN}" w:cs="${FONT.LATIN}"/>`;
const body = `${fonts}<w:spacing w:val="${CHARACTER_SPACING}"/><w:sz w:val="${SIZE.BODY}"/><w:szCs w:val="${SIZE.BODY}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>`;
/** No space is put in between Chinese and western letters: 28 characters are a line whatever they are. */
const lines = `<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/>`;

/** Style of what stands in a cell. */
export const CELL_STYLE = 'Cell';

export const PARTS = [
  { path: 'word/fontTable.xml', data: `${HEAD}<w:fonts xmlns:w="${WORD}">${Object.values(FONT).map(fontEntry).join('')}</w:fonts>` },
  {
    path: 'word/styles.xml',
    data: `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${body}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
      + `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${lines}</w:pPr><w:rPr>${body}</w:rPr></w:style>`
      + `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${CELL_STYLE}"><w:name w:val="${CELL_STYLE}"/><w:basedOn w:val="Normal"/>`
      + '<w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style></w:styles>',
  },
];
