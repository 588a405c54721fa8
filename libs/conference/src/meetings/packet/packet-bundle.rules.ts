import type { Bundle } from '@portal/documents';
import { dayOf } from '@portal/kernel';
import { t } from '@portal/platform';
import { paperNumber } from '../materials/paper.rules.js';

/** What a package is made of, as its statement read it when it was asked for. */
export interface PacketContents {
  readonly number: string; readonly title: string; readonly place: string | null; readonly startsAt: string; readonly endsAt: string; readonly conference: string; readonly kind: string; readonly form: string;
  readonly items: readonly {
    readonly line: string; readonly position: number; readonly title: string; readonly minutes: number; readonly presenter: string | null;
    readonly papers: readonly {
      readonly id: string; readonly fileId: string; readonly ordinal: number; readonly ofLine: number; readonly title: string; readonly name: string; readonly sha256: string; readonly mediaType: string; readonly size: number;
    }[];
  }[];
}

/** A package is a Chinese paper, whoever asks for it. */
const say = (key: string, values?: Readonly<Record<string, string | number>>): string => t('zh-CN', key, values);
const CLOCK = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const SECONDS = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const WEEKDAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'long' });

function dayInWords(instant: Date): string {
  const [year = '', month = '', day = ''] = dayOf(instant).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 2026年12月10日（星期四）09:00—11:30. */
export function spanInWords(startsAt: Date, endsAt: Date): string {
  const sameDay = dayOf(startsAt) === dayOf(endsAt);
  return `${dayInWords(startsAt)}（${WEEKDAY.format(startsAt)}）${CLOCK.format(startsAt)}—${sameDay ? '' : dayInWords(endsAt)}${CLOCK.format(endsAt)}`;
}

/** To the second, in Shanghai: 2026-12-10 09:00:05. */
export const stampOf = (instant: Date): string => `${dayOf(instant)} ${SECONDS.format(instant)}`;

/**
 * 会议材料包 as a bundle: numbers go by the whole agenda and all papers; what the reader may not see leaves a gap.
 *
 * @param guest only its lines and its papers: nothing of the meeting around them
 */
export function packetBundle(contents: PacketContents, guest: boolean): Bundle {
  const { number, title, place, startsAt, endsAt, conference, kind, form, items } = contents;
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  return {
    over: conference, title: say(guest ? 'packet.guestTitle' : 'packet.title'), about: guest ? items.map((item) => item.title).join('；') : title,
    facts: [
      ...(guest ? [] : [{ label: say('packet.number'), value: number }]),
      { label: say('packet.time'), value: spanInWords(from, to) },
      ...(guest ? [] : [{ label: say('packet.place'), value: place ?? say('packet.noPlace') }, { label: say('packet.form'), value: `${say(`packet.kind.${kind}`)}　${say(`packet.form.${form}`)}` }]),
    ],
    note: say(guest ? 'packet.guestNote' : 'packet.note'),
    sections: items.map((item) => ({
      heading: guest ? item.title : `${item.position + 1}　${item.title}${item.presenter ? `（${item.presenter}）` : ''}`,
      papers: item.papers.map((paper) => ({ ...paper, label: say('packet.paper', { number: paperNumber(item.position, paper.ordinal, paper.ofLine) }) })),
    })),
    words: {
      contents: say('packet.contents'), none: say('packet.none'), empty: say('packet.empty'), apart: say(guest ? 'packet.guestApart' : 'packet.apart'),
      apartReason: { KIND: say('packet.reason.KIND'), BROKEN: say('packet.reason.BROKEN'), LOCKED: say('packet.reason.LOCKED'), LARGE: say('packet.reason.LARGE'), OFFICE: say('packet.reason.OFFICE') },
      apartLabels: { name: say('packet.file.name'), size: say('packet.file.size'), sha256: say('packet.file.sha256'), reason: say('packet.file.reason') },
      page: (page, of) => say('packet.page', { page, of }),
    },
  };
}
