/** `evidence.0.name`, as the server names a field, as a path in a form. */
export const namePath = (field: string): (string | number)[] => field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
