/** The accounts of the demo data, one per kind of agency. */
export const SIGN_INS: [account: string, post: string][];
