/** Hours after which a notice that nobody has opened is shown as 没人看到: sooner where a term is short. */
export const UNSEEN_AFTER_HOURS = { urgent: 4, ordinary: 24 } as const;

/** From which instant back a notice counts as unseen. */
export function unseenBefore(now: Date): { readonly urgent: Date; readonly ordinary: Date } {
  const back = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  return { urgent: back(UNSEEN_AFTER_HOURS.urgent), ordinary: back(UNSEEN_AFTER_HOURS.ordinary) };
}
