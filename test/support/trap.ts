import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './folders.ts';

/** A program that leaves a trace where it runs. */
interface Trap {
  readonly run: string;
  /** Whether it ran since that was asked last. */
  readonly ran: () => boolean;
}

export function trap(): Trap {
  const outside = emptyFolder();
  const trace = join(outside, 'corrio');
  const run = join(outside, 'trampa.sh');
  writeFileSync(run, `#!/bin/sh\ntouch '${trace}'\ncat\n`);
  chmodSync(run, 0o755);
  return {
    run,
    ran: () => {
      const found = existsSync(trace);
      rmSync(trace, { force: true });
      return found;
    },
  };
}
