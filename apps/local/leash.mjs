/** Loaded into every child: when whoever started it is gone, even by kill -9, it leaves too. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
