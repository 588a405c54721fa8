import { registerMessages } from '@portal/platform';
import { EN_CONFERENCE } from './conference.en.js';
import { ZH_CONFERENCE } from './conference.zh-CN.js';
import { EN_MEMBERS } from './members.en.js';
import { ZH_MEMBERS } from './members.zh-CN.js';

registerMessages({ 'zh-CN': ZH_CONFERENCE, en: EN_CONFERENCE });
registerMessages({ 'zh-CN': ZH_MEMBERS, en: EN_MEMBERS });
