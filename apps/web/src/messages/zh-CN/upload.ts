/** Resumable upload. */
export const upload = {
  'upload.pick': '选择文件',
  'upload.pickFor': '选择文件：{label}',
  'upload.hint': '可拖入；单个不超过 200 MB，断网后可续传',
  'upload.progress': '{name} 上传进度',
  'upload.sent': '已上传 {percent}%（{sent} / {size}）',
  'upload.paused': '已暂停，{percent}%（{sent} / {size}）',
  'upload.checking': '正在核验文件类型并计算校验值…',
  'upload.pause': '暂停 {name}',
  'upload.resume': '继续上传 {name}',
  'upload.remove': '移除 {name}',
  'upload.refused': '文件未被接收：内容与文件类型不符或类型不允许',
  'upload.failed': '上传中断，请点继续',
  'upload.unfinished': '还有 {count} 个文件没有传完，请等待或移除后再提交',
} as const;
