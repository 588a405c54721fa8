/** The pages of the mailbox. What comes from an e-mail is text and nothing else: escaped, never rendered as HTML. */

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.25rem; } a { color: LinkText; } .quiet { color: GrayText; }
  table { width: 100%; border-collapse: collapse; } th { text-align: start; }
  td, th { padding: .35rem .5rem; border-bottom: 1px solid #8884; vertical-align: top; }
  td.time { white-space: nowrap; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  form { margin: .5rem 0; } input { font: inherit; min-width: 16rem; }
`;

/**
 * @param {object[]} mails newest first
 * @param {number} total
 * @param {string} filter part of a recipient's address
 */
export function listPage(mails, total, filter) {
  const shown = mails.filter((mail) => recipients(mail).includes(filter));
  const rows = shown.map((mail) => `<tr><td class="time">${escape(time(mail))}</td><td>${escape(recipients(mail))}</td>
    <td><a href="/mail/${escape(mail.id)}">${escape(mail.subject || '(无主题)')}</a></td></tr>`);
  return page('本机邮箱', `
    <h1>本机邮箱 <span class="quiet">共 ${total} 封</span></h1>
    <p class="quiet">平台在本机发出的邮件都收在这里，不会寄往外部。本页每 5 秒刷新一次${total > mails.length ? `，显示最近 ${mails.length} 封` : ''}。</p>
    <form method="get" action="/"><label>收件人包含 <input name="to" value="${escape(filter)}"></label> <button>筛选</button>
      ${filter ? '<a href="/">清除</a>' : ''}</form>
    ${rows.length > 0 ? `<table><thead><tr><th>时间</th><th>收件人</th><th>主题</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : '<p>还没有邮件。</p>'}`,
    '<meta http-equiv="refresh" content="5">');
}

/** @param {object} mail */
export function mailPage(mail) {
  const attachments = mail.attachments.map(({ filename, mimeType }) => `<li>${escape(filename ?? '(无名)')} <span class="quiet">${escape(mimeType)}</span></li>`);
  return page(mail.subject ?? '邮件', `
    <p><a href="/">← 全部邮件</a></p>
    <h1>${escape(mail.subject || '(无主题)')}</h1>
    <p class="quiet">发件人 ${escape(person(mail.from))}<br>收件人 ${escape(recipients(mail))}<br>时间 ${escape(time(mail))}</p>
    <pre>${linked(mail.text ?? plain(mail.html ?? ''))}</pre>
    ${attachments.length > 0 ? `<h2>附件</h2><ul>${attachments.join('')}</ul>` : ''}`);
}

export function missingPage() {
  return page('没有这一页', '<p>没有这封邮件。<a href="/">← 全部邮件</a></p>');
}

function page(title, body, head = '') {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}
    <title>${escape(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

function recipients(mail) {
  const envelope = mail.headers.find(({ key }) => key === 'x-envelope-to')?.value;
  return envelope || (mail.to ?? []).map(person).join('、');
}

function person(address) {
  if (!address) return '';
  return address.name ? `${address.name} <${address.address}>` : (address.address ?? '');
}

function time(mail) {
  const at = new Date(mail.id.replace(/^(.{10})T(..)-(..)-(..).*$/, '$1T$2:$3:$4Z'));
  return at.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
}

function plain(html) {
  return html.replace(/<(style|script)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ');
}

function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"'，。）)]+)/).map((part, index) =>
    index % 2 === 1 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)).join('');
}

function escape(text) {
  return String(text).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
