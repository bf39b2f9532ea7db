import type { Messages } from '../messages/index.ts';
import { printable } from './terminal.ts';

/**
 * What is said of an error that should not have happened: a text ready to be reported, without stack,
 * paths of the machine, or values of options.
 */
export function defectReport(error: unknown, argv: readonly string[], words: Messages): string {
  const { name, message, code } =
    error instanceof Error
      ? (error as NodeJS.ErrnoException)
      : { name: 'Error', message: String(error), code: undefined };
  const typed = argv.filter((word) => /^(-{1,2}[a-z-]+|[a-z]+)$/.test(word)).join(' ');
  const withoutPaths = message.replace(/(?:[A-Za-z]:)?[\\/][^\s'"«»]+/g, '…').slice(0, 300);
  return printable(
    [
      words.defect.title,
      words.defect.report,
      `  crm-plan ${typed}`,
      `  ${name}${code === undefined ? '' : ` ${code}`}: ${withoutPaths}`,
      `  Node.js ${process.versions.node}, ${process.platform}`,
      '',
    ].join('\n'),
  );
}
