import 'reflect-metadata';
import type { Server } from 'node:http';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ActorResolver } from '@portal/agencies';
import { DocumentDoors, mountDocuments } from '@portal/cases';
import { CoWriting, FetchAdoptionTable, FetchHalfYearPaper, MinutesDoors, mountCalendar, mountMinutes, mountPapers, mountRsvp, PaperDoors, ReadCalendarFeed, RsvpLink } from '@portal/conference';
import { mountPaper } from '@portal/documents';
import { type Actor, type Config, Database, mountFiles, t } from '@portal/platform';
import { FetchBriefPaper } from '@portal/sharing';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { ApiModule } from './api.module.js';
import { installClientDoor } from './client-door.js';
import { installEventStream } from './event-stream.js';
import type { RequestWithActor } from './graphql-server.js';
import { installHttpSurface } from './http-surface.js';

/** Finds out who asks, before anything else looks at the request. When that cannot be known, the answer is an outage, not a stranger. */
const whoAsks = (actors: ActorResolver): RequestHandler => async (request: Request, response: Response, next: NextFunction) => {
  try {
    (request as RequestWithActor).actor = await actors.fromRequest(request);
  } catch (fault) {
    new Logger('api').error(fault instanceof Error ? fault.stack : String(fault));
    response.status(503).json({ errors: [{ message: t('zh-CN', 'error.UNAVAILABLE', { requestId: '-' }), extensions: { code: 'UNAVAILABLE' } }] });
    return;
  }
  next();
};

/** Builds the API process, ready to listen. */
export async function createApi(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config), { bodyParser: false, logger: ['error', 'warn'] });
  installHttpSurface(app, config);
  installClientDoor(app);
  app.use(['/graphql', '/files'], whoAsks(app.get(ActorResolver)));
  const actorOf = (request: Request): Actor => (request as RequestWithActor).actor;
  const doors = app.getHttpAdapter().getInstance() as Express;
  const { pdf } = app.get(DocumentDoors);
  mountFiles(doors, { config, db: app.get(Database), actorOf });
  mountDocuments(doors, app.get(DocumentDoors), actorOf);
  mountPaper(doors, '/files/minutes/:id/adoption', { permission: 'minutes.read', fetch: app.get(FetchAdoptionTable), pdf }, actorOf);
  mountPaper(doors, '/files/half-year-reports/:id', { permission: 'conference.read', fetch: app.get(FetchHalfYearPaper), pdf }, actorOf);
  mountPaper(doors, '/files/campaign-briefs/:id', { permission: 'campaign.read', fetch: app.get(FetchBriefPaper), pdf }, actorOf);
  mountPapers(doors, app.get(PaperDoors), actorOf);
  mountMinutes(doors, app.get(MinutesDoors), actorOf);
  mountCalendar(doors, app.get(ReadCalendarFeed));
  mountRsvp(doors, app.get(RsvpLink), () => app.get(Database).now());
  installEventStream(app);
  await app.get(CoWriting).mount(app.getHttpServer() as Server);
  // By exiting: a signal sent to itself does nothing in a container, where the api is process 1.
  app.enableShutdownHooks([], { useProcessExit: true });
  return app;
}
