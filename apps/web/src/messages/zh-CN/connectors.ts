/** 数据连接器: how a table comes from its owner's system. */
export const connectors = {
  'DataConnectorKind.HTTP_PULL': '接口取数', 'DataConnectorKind.CSV_DROP': '文件投递',
  'connector.title': '数据连接器', 'connector.set': '设置数据连接器', 'connector.test': '测试连接', 'connector.testing': '正在测试……', 'connector.none': '没有设置：同意共享后由人工上传数据表。',
  'connector.text': '同意共享后，平台按此自动取得数据表，核对无误才提供；脱敏、水印、期限与人工提供相同。', 'connector.kind': '方式', 'connector.state': '状态', 'connector.on': '启用', 'connector.off': '停用', 'connector.url': '接口地址', 'connector.algorithm': '签名算法', 'connector.algorithmText': '平台用密钥对每次请求签名（RFC 9421），贵单位的系统据此核验。ed25519 只需公钥；hmac-sha256 的共享密钥只显示一次。', 'connector.keyId': '密钥编号', 'connector.publicKey': '公钥', 'connector.newKey': '更换密钥（旧密钥随即作废）',
  'connector.folder': '投递目录', 'connector.folderText': '文件名为申请文号，如“粤医保数据申请〔2026〕3号.csv”，旁边放同名加 .sha256 或者 .ok 的标记文件。', 'connector.dropText': '本单位的系统把数据表（CSV）放进投递目录，平台取走核对；结果在 done、refused 两个子目录。', 'connector.changed': '最近设置', 'connector.tested': '最近测试', 'connector.untested': '尚未测试',
  'connector.secret': '共享密钥（只显示这一次）', 'connector.secretText': '请立即录入贵单位的系统。平台只加密保存，之后任何人都不能再看到；遗失的请更换密钥。', 'connector.secretKept': '已经录入',
  'connector.attempts': '提供记录', 'connector.next': '下一次取数：{at}', 'connector.fetchText': '平台随即调用贵单位的接口取数，核对无误才提供。', 'ask.act.fetchSharedData': '现在取数',
} as const;
