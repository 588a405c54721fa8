import { randomBytes } from 'node:crypto';
import { sha256 } from '@portal/kernel';
import { Upload } from 'tus-js-client';
import { PortalClient } from '../support/client.js';
import { mp4 } from '../support/file-samples.js';
import { type RunningPortal, startPortal } from '../support/portal.js';

const MB = 1024 * 1024;
const SIZE = 200 * MB;
const CHUNK = 8 * MB;
const KILLS = 5;

let portal: RunningPortal;
let handler: PortalClient;
beforeAll(async () => {
  portal = await startPortal({ queue: 'postgres' });
  handler = await PortalClient.signIn(portal.baseUrl, 'gdyb.handler');
});
afterAll(() => portal?.stop());

interface Leg { readonly url: string; readonly fileId: string | null; readonly sent: number }

/** Sends until the end, or until `stopAfter` bytes have been taken in this leg and the api is killed with more under way. */
function leg(bytes: Buffer, url: string | null, stopAfter: number): Promise<Leg> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let killed = false;
    const upload: Upload = new Upload(bytes, {
      endpoint: `${portal.baseUrl}/files/uploads`, ...(url !== null && { uploadUrl: url }), chunkSize: CHUNK, retryDelays: null,
      headers: { cookie: handler.cookieHeader }, metadata: { filename: '现场录像.mp4' },
      onChunkComplete: (size) => {
        sent += size;
        if (sent < stopAfter || killed) return;
        killed = true;
        void portal.kill('api');
      },
      onError: (fault) => { if (killed) resolve({ url: upload.url ?? '', fileId: null, sent }); else reject(fault); },
      onSuccess: ({ lastResponse }) => resolve({ url: upload.url ?? '', fileId: lastResponse.getHeader('x-file-id') ?? null, sent }),
    });
    upload.start();
  });
}

it(`a file of 200 MB arrives whole although the api is killed ${KILLS} times on the way`, async () => {
  const bytes = Buffer.concat([mp4, randomBytes(SIZE - mp4.length)]);
  let url: string | null = null;
  let fileId: string | null = null;
  let acknowledged = 0;
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const done: Leg = await leg(bytes, url, kill < KILLS ? SIZE / (KILLS + 2) : Number.POSITIVE_INFINITY);
    ({ url, fileId } = done);
    acknowledged += done.sent;
    if (kill < KILLS) await portal.start('api');
  }
  expect(fileId).not.toBeNull();
  const result = await handler.fetch(`/files/uploads/${fileId}/result`);
  expect(await result.json()).toMatchObject({ size: SIZE, sha256: sha256(bytes), mediaType: 'video/mp4' });
  // What was taken before a kill is not asked for again: nothing that was acknowledged is sent twice.
  expect(acknowledged).toBeLessThanOrEqual(SIZE);
});

it('one byte more is refused before a byte is sent', async () => {
  await expect(leg(Buffer.alloc(SIZE + 1), null, Number.POSITIVE_INFINITY)).rejects.toThrow(/FILE_TOO_LARGE/);
});
