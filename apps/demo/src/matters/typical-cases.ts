import { DecideTypicalCase, DraftTypicalCase, ListTypicalSources, PublishTypicalCase, SubmitTypicalCase } from '@portal/sharing';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { publishedCases } from '../published-cases.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }

const HANDLER = 'gdyb.handler';
const HEAD = 'gdyb.head';
const POLICE = 'gdga.liaison';

/** 典型案例 from published cases, what they do not say marked 演示: two in the library, one that waits for the agency whose case it is, one in which the check finds something. */
export function typicalScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const draft = (name: string, account: string, kind: 'CASE' | 'BULLETIN', n: number, more = '') => made.keep(name, async () => {
    const sources = (await cast.room(ListTypicalSources).run(await cast.actor(account), null)).filter((one) => one.kind === kind);
    const told = sources.flatMap((source) => { const published = publishedCases().find(({ subject, title }) => source.title.includes(subject) || source.title.includes(title)); return published ? [{ source, published }] : []; })[n];
    if (!told) throw new Error(`no published case to write of: ${name}`);
    const { source, published } = told;
    return cast.act(account, DraftTypicalCase, {
      sourceKind: source.kind, sourceId: source.id, title: published.title, violationTypes: published.violation_types, text: `${published.summary}（据${published.source.publisher}公开发布）${more}`,
      lesson: '比对进销存与申报量，发现异常及时核查；涉嫌犯罪的及时移送（演示）。',
    });
  });
  const submitted = (name: string, account: string) => made.keep(name, () => cast.act(account, SubmitTypicalCase, made.on(name)));
  const approved = (name: string, account: string) => made.keep(name, () => cast.act(account, DecideTypicalCase, { ...made.on(name), approve: true }));
  const published = (name: string, account: string) => made.keep(name, () => cast.act(account, PublishTypicalCase, made.on(name)));
  return [
    at(7, '09:20', draft('first', HANDLER, 'CASE', 0), submitted('first', HANDLER)),
    at(6, '16:10', approved('first', HEAD), published('first', HEAD)),
    at(5, '10:30', draft('asked', POLICE, 'BULLETIN', 0), submitted('asked', POLICE)),
    at(4, '15:20', draft('second', HANDLER, 'CASE', 1), submitted('second', HANDLER), approved('second', HEAD), published('second', HEAD)),
    at(2, '11:10', draft('open', HANDLER, 'CASE', 2, '举报电话020-12345678，院长王建国到案（演示）。')),
  ];
}
