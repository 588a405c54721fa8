import { readFileSync } from 'node:fs';
import { CRIMINAL_TABLE } from './criminal.table.js';
import type { ReferralTable } from './referral-table.js';

/** Every act that leads from one state to another, as a line of the drawing. */
function drawingOf(table: ReferralTable): string[] {
  const lines = Object.entries(table.acts).flatMap(([act, rule]) =>
    (rule.to === 'SAME' ? [] : rule.from.map((state) => `${state} --> ${rule.to}: ${rule.form ? act : rule.action}`)));
  return [`[*] --> ${table.initial}`, ...lines];
}

it('is drawn in docs/referrals.md as the table says', () => {
  const [, drawing = ''] = /```mermaid\nstateDiagram-v2\n([\s\S]*?)```/.exec(readFileSync('docs/referrals.md', 'utf8')) ?? [];
  expect(drawing.split('\n').map((line) => line.trim()).filter(Boolean)).toEqual(drawingOf(CRIMINAL_TABLE));
});
