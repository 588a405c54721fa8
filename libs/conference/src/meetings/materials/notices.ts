/** What is laid before a meeting is told with its notice; that a paper was read is nobody's to be told. */
export const PAPER_SILENT = [
  'paper.added', 'paper.taken-over', 'paper.ordered', 'paper.changed', 'paper.replaced', 'paper.withdrawn', 'paper.read', 'packet.asked', 'packet.ready', 'packet.read',
  'guest.revoked', 'guest.read',
];
