import { type Actor, systemActor } from '@portal/platform';

const WORDS = { HTTP_PULL: '接口取数', CSV_DROP: '文件投递' } as const;

/** The connector of an agency, which hands over in its name what was granted by people, and does nothing else. */
export const connectorActor = (agencyId: string, agencyName: string, way: keyof typeof WORDS): Actor =>
  ({ ...systemActor('data-connector'), agencyId, agencyName, personName: `数据连接器（${WORDS[way]}）`, permissions: new Set(['data.answer'] as const) });
