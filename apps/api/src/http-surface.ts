import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, Database } from '@portal/platform';
import { LIMITS } from '@portal/platform/graphql';
import express, { type NextFunction, type Request, type Response } from 'express';
import serveCompressed from 'express-static-gzip';
import helmet from 'helmet';

/**
 * Headers of every answer. Styles are inline because the component library writes them at run time; scripts never are.
 * HTTPS-only headers are left to the proxy that ends TLS: offices also reach the portal by plain HTTP inside their network.
 */
const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"], fontSrc: ["'self'", 'data:'], objectSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
});

/** A form on another site cannot act with our cookie: what changes anything must come from our own origin. */
function sameOriginOnly(request: Request, response: Response, next: NextFunction): void {
  const origin = request.get('origin');
  if (request.method !== 'GET' && request.method !== 'HEAD' && origin && (!URL.canParse(origin) || new URL(origin).host !== request.get('host'))) {
    response.status(403).json({ errors: [{ message: '请求来自其他站点，已拒绝。', extensions: { code: 'FOREIGN_ORIGIN' } }] });
    return;
  }
  next();
}

/** Everything around GraphQL: headers, origin, body size, health. */
export function installHttpSurface(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(headers);
  app.use(['/graphql', '/files'], sameOriginOnly, (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/graphql', utf8Only, express.json({ limit: LIMITS.bodyBytes }), refuseUnreadable);
  const database = app.get(Database);
  app.use('/healthz', (_: Request, response: Response) => { response.json({ status: 'ok' }); });
  app.use('/readyz', async (_: Request, response: Response) => {
    try {
      await database.ping();
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'waiting for the database' });
    }
  });
  installWebClient(app, config.webDir);
}

/** The parser would take utf-7 for text; we speak one encoding. */
function utf8Only(request: Request, response: Response, next: NextFunction): void {
  const charset = /charset="?([^";\s]+)/i.exec(request.get('content-type') ?? '')?.[1];
  if (charset === undefined || charset.toLowerCase() === 'utf-8') { next(); return; }
  response.status(415).json({ errors: [{ message: '只接受 UTF-8 编码。', extensions: { code: 'BAD_REQUEST' } }] });
}

/** A body that could not be read is a bad request, said so in one line. */
function refuseUnreadable(fault: unknown, _: Request, response: Response, next: NextFunction): void {
  if (!fault) { next(); return; }
  const status = (fault as { status?: number }).status ?? 400;
  response.status(status).json({ errors: [{ message: status === 413 ? '请求内容过大。' : '请求格式无法识别。', extensions: { code: status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST' } }] });
}

/** The built client: hashed assets live for ever and are sent as the build compressed them, the page itself is asked for each time. Any other path is the client's own route. */
function installWebClient(app: NestExpressApplication, webDir: string): void {
  const index = join(webDir, 'index.html');
  if (!existsSync(index)) return;
  app.use('/assets', serveCompressed(join(webDir, 'assets'), {
    index: false, enableBrotli: true, orderPreference: ['br', 'gzip'], serveStatic: { immutable: true, maxAge: '1y', fallthrough: false },
  }));
  app.use(express.static(webDir, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || /^\/(graphql|files|co-writing|healthz|readyz)(\/|$)/.test(request.path) || !request.accepts('html')) { next(); return; }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: webDir });
  });
}
