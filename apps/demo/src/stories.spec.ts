import { describe, expect, it } from '@jest/globals';
import { addDays, atTime } from '@portal/kernel';
import type { Cast } from './cast.js';
import { legalBasisOf, reportOf, transferTextOf } from './dossier.js';
import { storiesOf } from './load-demo.js';
import { minutesScenes } from './matters/minutes.js';
import { resolutionScenes } from './matters/resolutions.js';
import { signingScenes } from './matters/signing.js';
import { todayScenes } from './matters/today.js';
import { hoursBefore, Past } from './office-time.js';
import { type PublishedCase, publishedCases } from './published-cases.js';
import { periodOf } from './registration.js';
import { Story } from './story.js';

describe('the stories', () => {
  const days = Array.from({ length: 15 }, (_, n) => addDays('2026-09-24', n)); // two holidays and their weekends
  const times = ['00:10', '09:00', '16:40', '23:50'];

  it.each(days.flatMap((day) => times.map((time) => [day, time] as const)))('told on %s at %s lie in the past, one step after another', (day, time) => {
    const now = atTime(day, time);
    for (const { id, registeredAt, steps } of storiesOf(new Past(now, hoursBefore(now, 60)))) {
      const moments = [registeredAt, ...steps.map(({ at }) => at), now].map((at) => at?.getTime() ?? Number.NaN);
      expect([id, ...moments]).toEqual([id, ...[...moments].sort((a, b) => a - b)]);
      expect(new Set(moments).size).toBe(moments.length);
    }
  });
});

describe('the meeting some weeks ago and what it decided', () => {
  const cast = {} as Cast; // nobody acts before the scenes are played
  const days = Array.from({ length: 28 }, (_, n) => addDays('2026-11-16', n));

  it.each(days.flatMap((day) => ['00:10', '16:40'].map((time) => [day, time] as const)))('told on %s at %s lie in the past, one scene after another', (day, time) => {
    const now = atTime(day, time);
    const moments = [...resolutionScenes(cast, new Past(now, hoursBefore(now, 60))).map(({ at }) => at.getTime()), now.getTime()];
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
  });

  it.each(days.flatMap((day) => ['00:01', '00:40', '16:40'].map((time) => [day, time] as const)))('and minutes told on %s at %s, and the meeting of that hour', (day, time) => {
    const now = atTime(day, time);
    const past = new Past(now, hoursBefore(now, 60));
    const moments = [todayScenes(cast, past), minutesScenes(cast, past).slice(0, 7), minutesScenes(cast, past).slice(7)].map((scenes) => [...scenes.map(({ at }) => at.getTime()), now.getTime()]);
    expect(moments).toEqual(moments.map((each) => [...new Set(each)].sort((a, b) => a - b)));
    for (const { at } of signingScenes(cast, past)) expect(at.getTime()).toBeLessThan(now.getTime());
  });
});

describe('a period as published', () => {
  it.each([
    ['2022-01-01至2024-09-30', '2022-01-01', '2024-09-30'], ['2022-01至2023-09', '2022-01-01', '2023-09-30'], ['2013至2015', '2013-01-01', '2015-12-31'],
    ['2016-08', '2016-08-01', '2016-08-31'], ['2016', '2016-01-01', '2016-12-31'], ['2023-02-08至2023-03-25', '2023-02-08', '2023-03-25'],
  ])('%s begins on %s and ends on %s', (text, occurredFrom, occurredTo) => {
    expect(periodOf(text)).toEqual({ occurredFrom, occurredTo });
  });
});

describe('the texts of the transfers', () => {
  const now = atTime('2026-11-23', '10:00');
  const published = new Map(publishedCases().map((each) => [each.id, each]));
  const transfers = storiesOf(new Past(now, hoursBefore(now, 60))).filter((story) => story.constructor === Story && story.steps.length > 1);
  const texts = [...new Map(transfers.map(({ id, sender }) => [`${id} ${sender.handler}`, transferTextOf(published.get(id) as PublishedCase, sender.handler)])).values()];

  it('are each their own: no sentence stands in two of them, no advice is asked twice', () => {
    expect(texts.length).toBeGreaterThan(30);
    const sentences = texts.flatMap(({ facts, grounds, advice }) => [facts, grounds, advice]).flatMap((text) => text.split(/[。；：]/)).map((text) => text.trim()).filter((text) => text.length > 8);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  it('rest on the articles of the transfer and of the offence, and tell nothing of how a court ended it', () => {
    for (const { id, sender } of transfers) {
      const each = published.get(id) as PublishedCase;
      const report = reportOf(each, sender.handler);
      expect([id, /判处|判决|有期徒刑|罚金|缓刑/.test(report)]).toEqual([id, false]);
      expect([id, legalBasisOf(each)]).toEqual([id, expect.stringMatching(/第310号.*《刑法》第(二百二十五|二百六十六|三百一十二)条/)]);
    }
  });
});
