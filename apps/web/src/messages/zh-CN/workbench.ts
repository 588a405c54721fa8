export const workbench = {
  'workbench.title': '工作台',
} as const;
