/** 文书 by clicks: drawn up from what is on record, filled in, issued, downloaded; and the dossier. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { PortalClient } from '../support/client.js';
import { registerCase } from '../support/story.js';
import { axeFindings, signIn } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();

it('draws up, fills in, issues and downloads a document, and exports the dossier', async () => {
  const handler = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  const { id } = await registerCase(handler);
  const { page, context, problems } = await stage.open(`/cases/${id}`);
  await signIn(page, 'gdyb.handler');
  const panel = page.locator('section[aria-labelledby="documents"]');
  await panel.getByText('还没有文书').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await panel.getByRole('button', { name: '制作文书' }).click();
  await page.getByText('关于请予协助调查的函').click();
  await page.getByRole('dialog').getByRole('button', { name: '制作文书' }).click();
  const paper = page.frameLocator('iframe[title="文书预览"]');
  await paper.getByRole('heading', { name: '关于请予协助调查的函' }).waitFor();
  expect(await paper.locator('u.blank').count()).toBeGreaterThan(2);
  expect(await page.locator('iframe[title="文书预览"]').getAttribute('sandbox')).toBe('');
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: '补填' }).click();
  await page.getByLabel('协助调查事项').fill('核实参保人就诊记录。');
  await page.getByRole('button', { name: '保存并重新生成' }).click();
  await paper.getByText('核实参保人就诊记录。').waitFor();

  await page.getByText('带空白签发').click();
  await page.getByRole('button', { name: '签发', exact: true }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: /签\s*发/ }).click();
  await page.getByRole('dialog').getByText(/粤医保函〔\d{4}〕\d+号/).first().waitFor();
  const [docx] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载 Word' }).click()]);
  expect(docx.suggestedFilename()).toMatch(/^关于请予协助调查的函粤医保函〔\d{4}〕\d+号\.docx$/);
  const xml = await (await JSZip.loadAsync(await readFile(await docx.path()))).file('word/document.xml')?.async('string');
  expect(xml).toContain('核实参保人就诊记录。');

  await page.keyboard.press('Escape');
  await panel.getByText('已签发').waitFor();
  const [zip] = await Promise.all([page.waitForEvent('download'), panel.getByRole('link', { name: '导出卷宗' }).click()]);
  const dossier = await JSZip.loadAsync(await readFile(await zip.path()));
  expect(Object.keys(dossier.files)).toEqual(expect.arrayContaining(['manifest.json', '01-案件/案件.json']));
  expect(problems).toEqual([]);
  await context.close();
});

it('fits a phone in the dark', async () => {
  const handler = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  const { id } = await registerCase(handler);
  const { page, context } = await stage.open(`/cases/${id}`, { phone: true, dark: true });
  await signIn(page, 'gdyb.handler');
  await page.getByRole('button', { name: '制作文书' }).click();
  await page.getByText('关于移送案件线索的函').click();
  await page.getByRole('dialog').getByRole('button', { name: '制作文书' }).click();
  await page.frameLocator('iframe[title="文书预览"]').getByRole('heading', { name: '关于移送案件线索的函' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
