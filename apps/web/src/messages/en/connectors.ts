import type { connectors as zh } from '../zh-CN/connectors';

export const connectors: Record<keyof typeof zh, string> = {
  'DataConnectorKind.HTTP_PULL': 'Interface', 'DataConnectorKind.CSV_DROP': 'Folder',
  'connector.title': 'Data connector', 'connector.set': 'Set the data connector', 'connector.test': 'Test the connection', 'connector.testing': 'Testing…', 'connector.none': 'None: after a grant the table is uploaded by hand.',
  'connector.text': 'After a grant the portal gets the table by itself and hands it over only when it is right; masks, watermark and end are those of a table that is uploaded.', 'connector.kind': 'Way', 'connector.state': 'State', 'connector.on': 'In use', 'connector.off': 'Not in use', 'connector.url': 'Address', 'connector.algorithm': 'Signature', 'connector.algorithmText': 'The portal signs each request (RFC 9421) for your system to check. ed25519 needs the public key only; the shared secret of hmac-sha256 is shown once.', 'connector.keyId': 'Key', 'connector.publicKey': 'Public key', 'connector.newKey': 'A new key (the old one is void at once)',
  'connector.folder': 'Folder', 'connector.folderText': 'A file is named by the number of its request, with a marker of the same name and .sha256 or .ok beside it.', 'connector.dropText': 'Your system puts the table (CSV) into the folder; the portal takes it away and checks it. What came of it lies in done and refused.', 'connector.changed': 'Last set', 'connector.tested': 'Last test', 'connector.untested': 'Not tested yet',
  'connector.secret': 'Shared secret (shown this once)', 'connector.secretText': 'Enter it in your system now. The portal keeps it encrypted and shows it to nobody again; when it is lost, take a new key.', 'connector.secretKept': 'Entered',
  'connector.attempts': 'How it came', 'connector.next': 'Fetched next: {at}', 'connector.fetchText': 'The portal calls your interface now and hands the table over only when it is right.', 'ask.act.fetchSharedData': 'Fetch now',
};
