/** 案件登记 wizard. */
export const caseRegister = {
  'caseRegister.title': '案件登记',
} as const;
