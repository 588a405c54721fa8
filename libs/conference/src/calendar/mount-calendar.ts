import { t } from '@portal/platform';
import type { Express, NextFunction, Request, Response } from 'express';
import type { ReadCalendarFeed } from './read-calendar-feed.js';

/** Puts the address of subscribed calendars on the application. Who asks brings no session, only the secret in the address. */
export function mountCalendar(app: Pick<Express, 'get'>, feeds: ReadCalendarFeed): void {
  app.get('/files/calendar/:feed.ics', (request: Request, response: Response, next: NextFunction) => {
    answer(feeds, String(request.params['feed']), response).catch(next);
  });
}

async function answer(feeds: ReadCalendarFeed, secret: string, response: Response): Promise<void> {
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  const file = await feeds.run(secret);
  if (file === null) response.status(404).type('text/plain; charset=utf-8').send(t('zh-CN', 'calendar.noFeed'));
  else response.type('text/calendar; charset=utf-8').send(file);
}
