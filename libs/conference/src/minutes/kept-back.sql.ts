/** SQL expression: whether who asks stepped back from an item of the meeting that these minutes are of; until they are issued their text is not for him. */
export const KEPT_BACK = (id: string): string => `coalesce(${id} = any ((select minutes_kept_back())::uuid[]), false)`;
