import type { SameKeys } from '../zh-CN';
import type { papers as zh } from '../zh-CN/papers';

export const papers: SameKeys<typeof zh> = {
  'PaperVisibility.ALL': 'All at the table', 'PaperVisibility.NAMED': 'Named units', 'PaperVisibility.CONVENER': 'Office and lead agency until the meeting', 'PaperWay.FILE': 'downloaded', 'PaperWay.PACKET': 'in a package', 'PaperWay.GUEST': 'read as a guest',
  'PacketState.QUEUED': 'Being made', 'PacketState.READY': 'Ready', 'PacketState.FAILED': 'Could not be made', 'GuestStand.OPEN': 'Valid', 'GuestStand.NOT_YET': 'Not yet', 'GuestStand.EXPIRED': 'Ended', 'GuestStand.REVOKED': 'Taken back',
  'papers.title': 'Papers', 'papers.number': 'Paper {number}', 'papers.packet': 'Package of papers', 'papers.noPacket': 'Not made yet', 'papers.stale': 'out of date', 'papers.download': 'Download ({pages} pages, {size})', 'papers.madeAt': 'made {when}',
  'papers.make': 'Make the package', 'papers.makeAgain': 'Make it again', 'papers.packetText': 'What this unit may see, in one PDF with numbers and pages through. Each page is marked with unit, post and time of download; downloads are recorded.',
  'papers.noLines': 'No items to be read', 'papers.noLinesText': 'Papers are brought and read here once the convener has approved the agenda.', 'papers.none': 'No papers yet.', 'papers.add': 'Bring a paper', 'papers.addText': 'Item: {line}',
  'papers.takeOver': 'Take over files of the topic ({count})', 'papers.file': 'File', 'papers.name': 'Title', 'papers.visibility': 'For whom', 'papers.visibleTo': 'Named units', 'papers.shareGuests': 'Also for guests of this item',
  'papers.late': 'late', 'papers.opened': 'open to all at the table since {when}', 'papers.forGuests': 'for guests', 'papers.earlier': 'Earlier versions ({count})', 'papers.revision': 'Version {revision}', 'papers.readings': 'Read ({count})',
  'papers.up': 'Up: {title}', 'papers.down': 'Down: {title}', 'papers.change': 'Change', 'papers.replace': 'Replace the file', 'papers.replaceText': 'Replaces the file of “{title}”. The file before stays as an earlier version.', 'papers.withdraw': 'Withdraw',
  'papers.withdrawText': 'Once “{title}” is withdrawn, units at the table do not see it any more, and packages that hold it cannot be downloaded.', 'guests.title': 'Guests', 'guests.invite': 'Invite a guest', 'guests.inviteText': 'To the item “{line}”: by the link the guest reads its title, its time and the papers shared with guests. No account.',
  'guests.unit': 'Unit', 'guests.post': 'Post', 'guests.postHint': 'A post, not a name.', 'guests.from': 'From', 'guests.to': 'Until', 'guests.link': 'Link for the guest', 'guests.linkText': 'The link is shown this once. Copy it and send it by an official channel.', 'guests.copied': 'Copied',
  'guests.revoke': 'Take the link back', 'guests.revokeText': 'The link of {who} ends at once.', 'guests.lineGone': 'The item was changed', 'guests.read': 'read {count} times, last {when}', 'guests.unread': 'not read yet',
  'guest.title': 'For guests', 'guest.closed': 'Not to be read', 'guest.again': 'Try again', 'guest.when': 'Expected at {when}, {minutes} minutes', 'guest.who': '{who}, invited until {until}', 'guest.none': 'No papers are shared with guests.', 'guest.read': 'Read the papers (PDF)',
  'guest.note': 'Each reading is recorded. Every page is marked with your unit, post and the time. Please do not pass it on.',
};
