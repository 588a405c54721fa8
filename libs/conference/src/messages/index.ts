import { registerMessages } from '@portal/platform';
import { EN_CALENDAR } from './calendar.en.js';
import { ZH_CALENDAR } from './calendar.zh-CN.js';
import { EN_CONFERENCE } from './conference.en.js';
import { ZH_CONFERENCE } from './conference.zh-CN.js';
import { EN_MEETINGS } from './meetings.en.js';
import { ZH_MEETINGS } from './meetings.zh-CN.js';
import { EN_MEMBERS } from './members.en.js';
import { ZH_MEMBERS } from './members.zh-CN.js';
import { EN_TOPICS } from './topics.en.js';
import { ZH_TOPICS } from './topics.zh-CN.js';

registerMessages({ 'zh-CN': ZH_CONFERENCE, en: EN_CONFERENCE });
registerMessages({ 'zh-CN': ZH_MEMBERS, en: EN_MEMBERS });
registerMessages({ 'zh-CN': ZH_TOPICS, en: EN_TOPICS });
registerMessages({ 'zh-CN': ZH_MEETINGS, en: EN_MEETINGS });
registerMessages({ 'zh-CN': ZH_CALENDAR, en: EN_CALENDAR });
