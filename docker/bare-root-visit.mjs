/**
 * Uses a running portal as people do, through its web server: the client's page, sign-in, files, one referral to 公安, the
 * receiver's work list, and the e-mail that tells the receiver. Exits 0 when all of it was there.
 *   node docker/bare-root-visit.mjs <address of the web server> <address of the mailbox's page>
 */
import { PortalClient } from './checks/test/support/client.js';
import { agencyId, sentReferral } from './checks/test/support/story.js';

const [portal = '', mailbox = ''] = process.argv.slice(2);
const must = (holds, what) => {
  if (!holds) throw new Error(`missing: ${what}`);
  console.log(`     ${what}`);
};

const page = await fetch(`${portal}/cases`);
must(page.ok && (await page.text()).includes('<div id="root"'), 'the client at one of its own addresses');
must(page.headers.get('content-security-policy')?.includes("default-src 'self'"), 'its security headers');

const [handler, head, police] = await Promise.all(['gdyb.handler', 'gdyb.head', 'gdga.liaison'].map((account) => PortalClient.signIn(portal, account)));
const id = await sentReferral(handler, head, await agencyId(handler, 'PUBLIC_SECURITY', '440000'));
must(id, 'three sign-ins, four uploads, a referral handed over');
const { workItems } = await police.get('{ workItems(box: TODO, first: 10) { edges { node { objectId }  } } }');
must(JSON.stringify(workItems).includes(id), 'the referral in the work list of its receiver');

let mails = '';
for (let second = 0; second < 30 && !mails.includes('/mail/'); second += 1) {
  await new Promise((resolve) => { setTimeout(resolve, 1000); });
  mails = await (await fetch(`${mailbox}/?to=gdga`)).text();
}
must(mails.includes('/mail/'), 'the e-mail to the receiver');
