import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RegisterCaseInput, RegisterCase } from '@portal/cases';
import { ComputeDeadline } from '@portal/deadlines';
import { addDays, atTime, dayOf, type ManualClock } from '@portal/kernel';
import { type Actor, Database, FileStore, isRefusal, systemActor } from '@portal/platform';
import { EndGrants, RemindGrantEnds, TakeDrops } from '@portal/sharing';
import { Cast, type Rooms } from './cast.js';
import { strikeUntil } from './clock-strikes.js';
import { dropsOf, incomingOf } from './demo.module.js';
import { noticeOf } from './dossier.js';
import { cityMatters } from './matters/cities.js';
import { bulletinScenes } from './matters/bulletins.js';
import { typicalScenes } from './matters/typical-cases.js';
import { catalogueScenes } from './matters/catalogue.js';
import { responsibilityScenes } from './matters/responsibilities.js';
import { campaignScenes } from './matters/campaigns.js';
import type { Drop } from './matters/data-grants.js';
import { dataRequestScenes } from './matters/data-requests.js';
import { conferenceScenes } from './matters/conference.js';
import { writtenScenes } from './matters/written-meeting.js';
import { type LedgerEntry, ledgerOnly } from './matters/ledger.js';
import { letterMatters } from './matters/letters.js';
import { type Entered, publishedHandling } from './matters/published-handling.js';
import { publishedMeetingScenes } from './matters/published-meetings.js';
import { leadScenes, viewScenes } from './matters/leads.js';
import { minutesScenes } from './matters/minutes.js';
import { otherAgencyMatters } from './matters/other-agencies.js';
import { provinceMatters } from './matters/province.js';
import { halfYearScenes } from './matters/half-year.js';
import { resolutionScenes } from './matters/resolutions.js';
import { signingScenes } from './matters/signing.js';
import { standInScenes, todayScenes } from './matters/today.js';
import { Past } from './office-time.js';
import { type PublishedCase, publishedCases } from './published-cases.js';
import { registrationOf } from './registration.js';
import { readInboxes } from './read-inboxes.js';
import type { Story } from './story.js';
import { Teller } from './tell.js';
import type { Telling } from './telling.js';

/** The portal as its two processes see it, both by one clock that can be set. */
export interface Stage { readonly api: Rooms; readonly worker: Rooms; readonly clock: ManualClock; readonly filesDir: string }

/** What is done at which moment, whatever matter it belongs to. */
interface Scene { readonly at: Date; readonly play: () => Promise<void> }

export interface Loaded { readonly referrals: number; readonly acts: number }

/**
 * Loads the demonstration's matters: every act of every matter in the order of time, through the use cases, as the post
 * that would do it. Numbers, journal and clocks come out as if it had been lived.
 *
 * @throws Error when the portal has matters already: what people did is never mixed with what is made up
 */
export async function loadDemo(stage: Stage, now: Date): Promise<Loaded> {
  const worker = stage.worker.get(Database);
  const [used] = await worker.read<{ used: boolean }>(systemActor('demo'), { name: 'demo-used', text: 'select exists (select 1 from party) as used' });
  if (used?.used) throw new Error('This portal has matters already: the demonstration is loaded into an empty one only.');
  stage.clock.set(now);
  const folder = incomingOf(stage.filesDir);
  await mkdir(folder, { recursive: true });
  try {
    const cast = new Cast(stage.api, new FileStore(stage.filesDir), folder);
    const past = new Past(now, await reviewAlmostOver(stage.api, await cast.actor('gzga.liaison'), now));
    const stories = storiesOf(past);
    const inboxesRead: Scene = { at: past.hoursAgo(25), play: async () => readInboxes(stage.api, await cast.actors()) };
    const scenes = [...scenesOf(cast, past, stories, dropInto(stage)), inboxesRead].sort((a, b) => a.at.getTime() - b.at.getTime());
    const teller = new Teller(worker, now);
    let day = '';
    for (const scene of scenes) {
      if (scene.at > now) throw new Error(`an act of the demonstration lies in the future: ${scene.at.toISOString()}`);
      await strikeUntil(stage.worker, stage.clock, scene.at);
      stage.clock.set(scene.at);
      if (dayOf(scene.at) !== day) await stage.worker.get(EndGrants).run().then(() => stage.worker.get(RemindGrantEnds).run());
      day = dayOf(scene.at);
      await scene.play();
      await teller.tell();
    }
    await strikeUntil(stage.worker, stage.clock, now);
    stage.clock.set(now);
    return { referrals: stories.reduce((sum, { referrals }) => sum + referrals, 0), acts: scenes.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every referral of the demonstration. */
export const storiesOf = (past: Past): Story[] => [...provinceMatters(past), ...cityMatters(past), ...otherAgencyMatters(past), ...letterMatters(past)];

function scenesOf(cast: Cast, past: Past, stories: readonly Story[], drop: Drop): Scene[] {
  const published = new Map(publishedCases().map((each) => [each.id, each]));
  const entries = ledgerOnly(past, stories);
  const made = new Map<string, string>();
  const enter: Enter = async (account, each) => {
    const id = await register(cast, account, each);
    if (!made.has(`${each.id}/${account}`)) made.set(`${each.id}/${account}`, id);
    return id;
  };
  const caseOf = (id: string, account: string): string => made.get(`${id}/${account}`) ?? '';
  const told = stories.flatMap((story) => scenesOfStory(cast, enter, story, find(published, story.id)));
  const ledger = entries.map(({ id, account, at }) => ({ at, play: async () => { await enter(account, find(published, id)); } }));
  return [
    ...told, ...ledger, ...publishedHandling(cast, enteredOf(published, stories, entries), caseOf, past.now), ...leadScenes(cast, past), ...viewScenes(cast, past),
    ...publishedMeetingScenes(cast, past), ...conferenceScenes(cast, past), ...resolutionScenes(cast, past), ...halfYearScenes(cast, past), ...minutesScenes(cast, past), ...catalogueScenes(cast, past), ...responsibilityScenes(cast, past), ...dataRequestScenes(cast, past, drop), ...campaignScenes(cast, past),
    ...bulletinScenes(cast, past), ...typicalScenes(cast, past),
    ...signingScenes(cast, past), ...todayScenes(cast, past), ...standInScenes(cast, past), ...writtenScenes(cast, past),
  ];
}

const dropInto = ({ worker, filesDir }: Stage): Drop => async (folder, name, table) => {
  const path = join(dropsOf(filesDir), folder, `${name}.csv`);
  await mkdir(join(dropsOf(filesDir), folder), { recursive: true });
  await writeFile(path, table);
  await writeFile(`${path}.sha256`, createHash('sha256').update(table).digest('hex'));
  await worker.get(TakeDrops).run();
};

/** Enters a case; returns its id. */
type Enter = (account: string, published: PublishedCase) => Promise<string>;

/** Who entered which case, and when first. */
function enteredOf(published: ReadonlyMap<string, PublishedCase>, stories: readonly Story[], entries: readonly LedgerEntry[]): Entered[] {
  return [
    ...stories.flatMap(({ id, sender, registeredAt }) => (registeredAt === null ? [] : [{ published: find(published, id), account: sender.handler, at: registeredAt }])),
    ...entries.map(({ id, account, at }) => ({ published: find(published, id), account, at })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function scenesOfStory(cast: Cast, enter: Enter, story: Story, published: PublishedCase): Scene[] {
  let telling: Telling = { cast, published, caseId: '', referralId: '', version: 0 };
  const change = (part: Partial<Telling>): void => { telling = { ...telling, ...part }; };
  if (story.registeredAt === null) throw new Error(`${story.id} has no beginning`);
  return [
    { at: story.registeredAt, play: async () => change({ caseId: await enter(story.sender.handler, published) }) },
    ...story.steps.map(({ at, play }) => ({ at, play: async () => change(await play(telling)) })),
  ];
}

async function register(cast: Cast, account: string, published: PublishedCase): Promise<string> {
  const { regionCode } = await cast.actor(account);
  const input = registrationOf(published, regionCode, await noticeOf(cast, account, published));
  return (await cast.act<RegisterCaseInput, { id: string }>(account, RegisterCase, input)).id;
}

function find(published: ReadonlyMap<string, PublishedCase>, id: string): PublishedCase {
  const found = published.get(id);
  if (!found) throw new Error(`no published case ${id}`);
  return found;
}

const HOUR_MS = 3_600_000;
const FARTHEST_DAYS = 12;

/** When a review (X10) must have begun to end next, with most of its time gone: found by the rule itself, holidays and all. */
async function reviewAlmostOver(api: Rooms, actor: Actor, now: Date): Promise<Date> {
  let best: { start: Date; left: number } | null = null;
  for (let days = 1; days <= FARTHEST_DAYS; days += 1) {
    const start = atTime(addDays(dayOf(now), -days), '09:35');
    const term = await api.get(ComputeDeadline).run(actor, 'X10', start);
    if (isRefusal(term)) throw new Error(`the review cannot be reckoned: ${term.code}`);
    const left = term.dueAt.getTime() - now.getTime();
    if (left > HOUR_MS && (best === null || left <= best.left)) best = { start, left };
  }
  if (best === null) throw new Error('no review begun lately would still run');
  return best.start;
}
