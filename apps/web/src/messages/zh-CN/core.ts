import { common } from './common';
import { shell } from './shell';
import { signIn } from './sign-in';
import { codes } from './codes';
import { clocks } from './clocks';
import { acts } from './acts';
import { workbench } from './workbench';
import { notifications } from './notifications';

/** What the first load needs: the shell, signing in and the 工作台. */
const core = {
  ...common,
  ...shell,
  ...signIn,
  ...codes,
  ...clocks,
  ...acts,
  ...workbench,
  ...notifications,
} as const;

export default core;
export type CoreKey = keyof typeof core;
