/**
 * 从议题到下次会议的第一项, by clicks: the office, a member's liaison and the convener on a phone at three computers at once, over weeks of the portal's time.
 * What one does is on the screens of the others without anybody's asking. What each does stands in `conference-before.ts`, `conference-day.ts` and `conference-after.ts`.
 */
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { act, agencyId, sentReferral } from '../support/story.js';
import { carriesOut, hearsOfItFirst } from './conference-after.js';
import { bringsPapers, bringsTopic, invites, plans } from './conference-before.js';
import { goesRound, holds, issues, writes } from './conference-day.js';
import type { Story } from './conference-steps.js';
import { onStage } from './stage.js';

/** Weeks go by: nobody has to sign in again and again, which other specs look at. */
const stage = onStage({ env: { SESSION_IDLE_MINUTES: '200000', SESSION_HOURS: '4000' } });
let story: Story;

beforeAll(async () => {
  const [handler, head, police] = await Promise.all(['gdyb.handler', 'gdyb.head', 'gdga.liaison'].map((account) => PortalClient.signIn(stage.portal.baseUrl, account))) as [PortalClient, PortalClient, PortalClient];
  const referralId = await sentReferral(handler, head, await agencyId(handler, 'PUBLIC_SECURITY', '440000'));
  await act(police, 'openReferral', referralId);
  const [office, liaison, convener] = await Promise.all([stage.at('office.secretary', '/topics'), stage.at('gdga.liaison', `/referrals/${referralId}`), stage.at('gdyb.head', '/me', { phone: true })]) as [Page, Page, Page];
  await convener.locator('main').getByRole('button', { name: /召集人/ }).first().click();
  await convener.getByRole('button', { name: /省医保局.*召集人/ }).waitFor();
  story = { stage, office, liaison, convener };
}, 300_000);
afterEach(() => { expect(stage.problems()).toEqual([]); });

it('a referral is brought before the conference by a click; nobody types its name again; the convener decides on his phone', () => bringsTopic(story));
it('the agenda begins with what became of the last resolutions, is put in order by keyboard and by hand, and is approved on the phone', () => plans(story));
it('every unit has its invitation; one answers in the portal, one by the link of the e-mail, and the office sees both come in', () => invites(story));
it('papers are brought and read; a guest with a link sees his one line and nothing else', () => bringsPapers(story));
it('on the day the console leads: who came, what is on, who keeps away, what each said and what was resolved are on all screens as they fall', () => holds(story));
it('the minutes begin from what fell, and two write in them at once', () => writes(story));
it('each unit answers its own lines, silence is said to be silence, and what is taken up stands in the text', () => goesRound(story));
it('they are signed on the phone by what was read, sealed by the lead agency, and issued with what was resolved', () => issues(story));
it('the unit signs, reports with evidence, and the office closes it', () => carriesOut(story));
it('another runs out: its lamp and a notice say so, and the next meeting begins with both', () => hearsOfItFirst(story));
