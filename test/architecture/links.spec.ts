import { readFile } from 'node:fs/promises';
import { matterPath as inMail } from '@portal/notifications';
import { matterPath as onScreen } from '../../apps/web/src/shared/shell/matter-path.js';

const [, union = ''] = /export type ObjectKind =([^;]+);/.exec(await readFile('libs/platform/src/database/party.ts', 'utf8')) ?? [];
const KINDS = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, kind = '']) => kind);

it('reads the kinds of matters', () => {
  expect(KINDS).toEqual(expect.arrayContaining(['REFERRAL', 'MEETING']));
});

it.each(KINDS)('a mail about %s leads to the page that the inbox leads to', (kind) => {
  const page = onScreen(kind, 'id');
  expect(inMail(kind, 'id')).toBe(page === '/inbox' ? '/' : page);
});
