import type { ZH_CONNECTORS } from './connectors.zh-CN.js';

const LAW = 'Order 809';

export const EN_CONNECTORS: Record<keyof typeof ZH_CONNECTORS, string> = {
  'topic.data-connector.set': 'Data connector set',
  'topic.data-connector.test-asked': 'Data connector tested',
  'topic.data-request.fetch-asked': 'Fetch now',
  'topic.data-request.fetch-failed': 'The data connector failed',
  'who.connector.manage': 'The liaison officer of the agency that holds the data',
  'data-fetch.DELIVERED': 'Checked and handed over',
  'data-fetch.SAME': 'The same as what was handed over; nothing changed',
  'data-fetch.ANSWERED': 'The connection works',
  'data-fetch.STOPPED': 'Nothing may be handed over now; nobody was called',
  'data-fetch.UNREACHABLE': 'The system of the owner cannot be reached',
  'data-fetch.TIMED_OUT': 'The system of the owner did not answer in time',
  'data-fetch.SERVER_FAILED': 'The system of the owner failed',
  'data-fetch.DIGEST_WRONG': 'What came is not what its digest says',
  'data-fetch.ADDRESS_REFUSED': 'The address may not be called',
  'data-fetch.REDIRECTED': 'The address points elsewhere, and was not followed',
  'data-fetch.REFUSED_BY_OWNER': 'The system of the owner refused the call',
  'data-fetch.DIGEST_MISSING': 'The answer carries no digest (Content-Digest)',
  'data-fetch.TOO_LARGE': 'More than 5 MB',
  'data-fetch.NOT_A_TABLE': 'What came is no table in CSV or JSON',
  'data-fetch.ROWS_REFUSED': 'The table did not pass its check and was not handed over',
  'data-fetch.FOLDER_MISSING': 'The folder for files is not there',
  'data-fetch.FILE_CHANGED': 'The file is not what its .sha256 says',
  'data-fetch.REQUEST_UNKNOWN': 'The name of the file is not the number of a request that is served from this folder',
  'data-fetch.FAULT': 'A fault occurred',
  'data-fetch.detail.ADDRESS_NOT_LISTED': 'This host is no longer among those that may be called. Ask who keeps the portal.',

  'refusal.NO_CONNECTOR': 'Nothing is fetched for this entry.',
  'refusal.NO_CONNECTOR.rule': `Data may be shared by interface or by file (${LAW}, art. 22); its owner sets a connector on the entry.`,
  'refusal.NO_CONNECTOR.next': 'Set a data connector on the entry of the catalogue, or upload the table.',
  'field.ADDRESS_NOT_URL': 'Enter the whole address, like https://data.example.gov.cn/share.',
  'field.ADDRESS_NOT_HTTPS': 'The address must begin with https://.',
  'field.ADDRESS_WITH_USER': 'The address may hold no user name and no password.',
  'field.ADDRESS_NOT_LISTED': 'This host is not among those that may be called: {hosts}. Ask who keeps the portal.',
  'field.ADDRESS_PRIVATE': 'This address is in an inner network that may not be called. Ask who keeps the portal.',

  'notice.data-request.fetch-failed.title': '[Fetch failed] {number}',
  'notice.data-request.fetch-failed.body': 'The data connector could not hand over the data of request {number} and is no longer tried again. The cause stands on the page of the request; then fetch again, drop the file again, or upload the table.',
};
