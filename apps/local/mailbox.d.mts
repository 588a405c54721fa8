/** Takes every e-mail, delivers none, and shows them on a page. A port of 0 means a free one. */
export function startMailbox(options: { folder: string; smtpPort: number; httpPort: number }): Promise<{ smtpUrl: string; pageUrl: string; stop(): Promise<void> }>;
