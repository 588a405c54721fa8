/** Puts one of a list at another place; the others make room. A place outside the list leaves it as it is. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = [...items];
  if (from === to || from < 0 || to < 0 || from >= items.length || to >= items.length) return rest;
  const [taken] = rest.splice(from, 1);
  rest.splice(to, 0, taken as Item);
  return rest;
}

/** When each line begins, as a wall-clock time in Shanghai. */
export function clockAt(startsAt: string, minutes: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(new Date(new Date(startsAt).getTime() + minutes * 60_000));
}
