/** A file that belongs into a bundle. */
export interface BundlePaper {
  /** 材料2-1. */
  readonly label: string;
  readonly title: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
}
/** A line of the agenda with its papers. */
export interface BundleSection { readonly heading: string; readonly papers: readonly BundlePaper[] }

/** What a bundle says in words. */
export interface BundleWords {
  readonly contents: string;
  /** Stands under a section that has no paper. */
  readonly none: string;
  /** Stands where nothing at all is bound in. */
  readonly empty: string;
  /** On the page of a paper that is not bound in. */
  readonly apart: string;
  readonly apartReason: Readonly<Record<ApartReason, string>>;
  readonly apartLabels: { readonly name: string; readonly size: string; readonly sha256: string; readonly reason: string };
  readonly page: (page: number, of: number) => string;
}

/** A numbered PDF of many papers: cover, contents, papers, page numbers through. */
export interface Bundle {
  readonly title: string;
  readonly over: string;
  readonly about: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
  readonly sections: readonly BundleSection[];
  readonly words: BundleWords;
}

/** Why a paper is not bound in: of a kind that has no pages, cannot be read as what it is, is locked, is too large, or there is no LibreOffice. */
export type ApartReason = 'KIND' | 'BROKEN' | 'LOCKED' | 'LARGE' | 'OFFICE';

/** What happens to a paper: its pages are taken, it is a picture on a page, LibreOffice makes pages of it, or it lies apart. */
export type Treatment = 'PAGES' | 'PICTURE' | 'OFFICE' | 'APART';

const OPEN = 'application/vnd.openxmlformats-officedocument';
/** Kinds LibreOffice makes pages of, with the ending it knows them by. */
export const OFFICE_ENDINGS: Readonly<Record<string, string>> = {
  [`${OPEN}.wordprocessingml.document`]: 'docx', [`${OPEN}.spreadsheetml.sheet`]: 'xlsx', [`${OPEN}.presentationml.presentation`]: 'pptx',
  'application/msword': 'doc', 'application/vnd.ms-excel': 'xls',
};

export function treatmentOf(mediaType: string): Treatment {
  if (mediaType === 'application/pdf') return 'PAGES';
  if (mediaType === 'image/jpeg' || mediaType === 'image/png') return 'PICTURE';
  return mediaType in OFFICE_ENDINGS ? 'OFFICE' : 'APART';
}

/** A paper larger than this lies apart: a bundle is made in memory. */
export const LARGEST_PAPER = 60 * 1024 * 1024;

/** Breaks a text into lines no wider than `width`; where Latin words stand together they are not torn unless they must be. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces = text.replace(/\s+/g, ' ').trim().match(/[\x21-\x7e]+ ?|./gu) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces.flatMap((one) => (widthOf(one) > width ? [...one] : [one]))) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && widthOf(last + piece.trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}

/** Where a source page lies on a sheet: upright, within the frame, never enlarged. */
export interface Placed { readonly landscape: boolean; readonly x: number; readonly y: number; readonly scale: number; readonly turn: number }

export const SHEET = { short: 595.28, long: 841.89, side: 28, top: 44, foot: 40 } as const;

/**
 * @param turn clockwise turn with which the page is shown, in degrees, a multiple of 90
 */
export function place(width: number, height: number, turn: number): Placed {
  const angle = ((turn % 360) + 360) % 360;
  const [shownWidth, shownHeight] = angle % 180 === 0 ? [width, height] : [height, width];
  const landscape = shownWidth > shownHeight;
  const [sheetWidth, sheetHeight] = landscape ? [SHEET.long, SHEET.short] : [SHEET.short, SHEET.long];
  const scale = Math.min(1, (sheetWidth - 2 * SHEET.side) / shownWidth, (sheetHeight - SHEET.top - SHEET.foot) / shownHeight);
  const left = (sheetWidth - shownWidth * scale) / 2;
  const bottom = SHEET.foot + (sheetHeight - SHEET.top - SHEET.foot - shownHeight * scale) / 2;
  // Turned about its lower left corner the page lies beside it: moved back into the frame.
  const dx = angle === 180 ? width * scale : angle === 270 ? height * scale : 0;
  const dy = angle === 90 ? width * scale : angle === 180 ? height * scale : 0;
  return { landscape, x: left + dx, y: bottom + dy, scale, turn: angle };
}
