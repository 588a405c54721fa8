import type { CoreKey } from '../zh-CN';
import { common } from './common';
import { shell } from './shell';
import { signIn } from './sign-in';
import { codes } from './codes';
import { clocks } from './clocks';
import { acts } from './acts';
import { workbench } from './workbench';
import { notifications } from './notifications';

/** The English of the first load. A missing key does not compile. */
const core: Readonly<Record<CoreKey, string>> = {
  ...common,
  ...shell,
  ...signIn,
  ...codes,
  ...clocks,
  ...acts,
  ...workbench,
  ...notifications,
};

export default core;
