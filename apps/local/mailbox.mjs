/** A mailbox for one machine: takes every e-mail, delivers none, keeps them as files, and shows them on a small page. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { listPage, mailPage, missingPage } from './mailbox-pages.mjs';

const SHOWN = 200;
const LARGEST_BYTES = 25 * 1024 * 1024;

/**
 * @param {{ folder: string, smtpPort: number, httpPort: number }} options a port of 0 means a free one
 * @returns {Promise<{ smtpUrl: string, pageUrl: string, stop: () => Promise<void> }>}
 */
export async function startMailbox({ folder, smtpPort, httpPort }) {
  mkdirSync(folder, { recursive: true });
  const store = new MailFolder(folder);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    logger: false,
    onData: (stream, session, done) => void keep(store, stream, session).then(() => done(), done),
  });
  smtp.on('error', () => undefined);
  const page = createServer((request, response) => void answer(store, request, response));
  const smtpAt = await listen(smtp.server, smtpPort);
  const pageAt = await listen(page, httpPort);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpAt}`,
    pageUrl: `http://localhost:${pageAt}`,
    stop: async () => {
      page.closeAllConnections();
      await Promise.all([new Promise((resolve) => smtp.close(resolve)), new Promise((resolve) => page.close(resolve))]);
    },
  };
}

async function keep(store, stream, session) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
  store.add(Buffer.concat(chunks), session.envelope.rcptTo.map(({ address }) => address));
}

class MailFolder {
  #parsed = new Map();
  #count = 0;

  constructor(folder) {
    this.folder = folder;
  }

  /** The envelope goes first: a blind copy is in no header. */
  add(raw, recipients) {
    const id = `${new Date().toISOString().replace(/[:.]/g, '-')}-${String(this.#count++).padStart(6, '0')}`;
    const envelope = Buffer.from(`X-Envelope-To: ${recipients.join(', ')}\r\n`);
    writeFileSync(join(this.folder, `${id}.eml`), Buffer.concat([envelope, raw]));
  }

  ids() {
    return readdirSync(this.folder).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4)).sort().reverse();
  }

  async read(id) {
    if (!this.#parsed.has(id)) {
      const mail = await PostalMime.parse(readFileSync(join(this.folder, `${id}.eml`)));
      this.#parsed.set(id, { id, ...mail });
    }
    return this.#parsed.get(id);
  }
}

async function answer(store, request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
  const ids = store.ids();
  const wanted = /^\/mail\/([\w-]+)$/.exec(pathname)?.[1];
  let page;
  if (request.method === 'GET' && pathname === '/') {
    const mails = await Promise.all(ids.slice(0, SHOWN).map((id) => store.read(id)));
    page = listPage(mails, ids.length, searchParams.get('to') ?? '');
  } else if (request.method === 'GET' && wanted && ids.includes(wanted)) {
    page = mailPage(await store.read(wanted));
  }
  response.writeHead(page ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(page ?? missingPage());
}

/** Takes the wished port, or a free one when somebody else has it. */
async function listen(server, port) {
  const on = (wish) => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wish, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
  try {
    return await on(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return on(0);
  }
}
