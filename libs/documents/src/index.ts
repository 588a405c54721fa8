import './messages.js';

export { type ArchiveEntry, archiveStream, MANIFEST, type ManifestLine } from './archive.js';
export * from './bundle/index.js';
export { bookmarkOf } from './docx/blocks.js';
export { renderDocx } from './docx/render-docx.js';
export { renderHtml } from './html/render-html.js';
export {
  type Annex, type Block, BLANK, blanksOf, type Column, type Grid, type GridCell, type Inline, type Layout, LAYOUTS, type Level, type OfficialDocument,
  type Paragraph, plain, type Table, type Text,
} from './model.js';
export { mountPaper, type Paper } from './mount-paper.js';
export { PdfConverter, type PdfSettings } from './pdf/pdf-converter.js';
