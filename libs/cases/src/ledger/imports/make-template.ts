import { Injectable } from '@nestjs/common';
import { writeTemplate } from '@portal/platform';
import { importKind, type ImportKindKey } from './import-kinds.js';

/** 导入模板: an empty sheet with the columns of a kind, drop-down lists, an example and notes. */
@Injectable()
export class MakeTemplate {
  async run(key: ImportKindKey): Promise<{ name: string; content: string }> {
    const { title, columns, notes } = importKind(key);
    return { name: `${title}导入模板.xlsx`, content: (await writeTemplate(title, columns, notes)).toString('base64') };
  }
}
