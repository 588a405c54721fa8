/** The mail server of the bare-root test: takes every e-mail, shows them on a page. Runs until it is stopped. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailbox } from '../apps/local/mailbox.mjs';

await startMailbox({ folder: mkdtempSync(join(tmpdir(), 'mail-')), smtpPort: 2525, httpPort: 8025 });
