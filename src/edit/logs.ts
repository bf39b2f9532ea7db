import { lstat, open } from 'node:fs/promises';

/** Bytes at the end of a log, in which its last lines are looked for. */
const mostBytes = 65_536;

/** What a line of one of Git's logs says: where its ref was moved to, and why, in the words of whoever moved it. */
interface LogLine {
  readonly to: string;
  readonly why: string;
}

/** The last lines of one of Git's logs; none where there is no such file. */
export async function endOfLog(place: string): Promise<readonly LogLine[]> {
  const isFile = await lstat(place).then(
    (found) => found.isFile(),
    () => false,
  );
  const log = isFile ? await open(place).catch(() => null) : null;
  if (!log) return [];
  try {
    const { size } = await log.stat();
    const bytes = Buffer.alloc(Math.min(size, mostBytes));
    await log.read(bytes, 0, bytes.length, size - bytes.length);
    return bytes
      .toString('utf8')
      .split('\n')
      .flatMap((line) => {
        const [, to, why = ''] = /^[0-9a-f]{40,64} ([0-9a-f]{40,64}) [^\t]*(?:\t(.*))?$/.exec(line) ?? [];
        return to === undefined ? [] : [{ to, why }];
      });
  } finally {
    await log.close();
  }
}
