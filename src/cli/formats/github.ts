import type { Level } from '../../model/findings.ts';
import { inert } from '../terminal.ts';
import { foundOf, type ToldFinding } from './answer.ts';
import type { Format } from './index.ts';

/** The command of GitHub's runner for each level, in the order in which they are printed. */
const commandOf = { error: 'error', warning: 'warning', flag: 'notice' } as const satisfies Record<Level, string>;

/** GitHub shows no more of each level for one step, and doesn't say that there are others. */
const mostShown = 10;

/**
 * For GitHub Actions: a command of its runner a line, which makes an annotation at a line of a file. The errors come first, and
 * where GitHub would show only some, a last one says how many are missing. Then a line for whoever reads the log. What comes from
 * the data stands in commands alone, with the runner's own escapes: nothing of it can begin a line.
 */
export const github: Format = function* (answer) {
  const { findings, verdict, accepted, words } = foundOf(answer);
  const ofLevel = (level: Level) => findings.filter((finding) => finding.level === level);
  const [errors, warnings, flags] = [ofLevel('error'), ofLevel('warning'), ofLevel('flag')];
  const isCut = [errors, warnings, flags].some(({ length }) => length > mostShown);
  // The notice that counts the rest is itself one of the ten.
  const lists = [errors.slice(0, mostShown), warnings.slice(0, mostShown), flags.slice(0, mostShown - (isCut ? 1 : 0))];
  for (const finding of lists.flat()) yield annotation(finding);
  if (isCut) {
    const [shownErrors = [], shownWarnings = [], shownFlags = []] = lists;
    const rest = {
      errors: errors.length - shownErrors.length,
      warnings: warnings.length - shownWarnings.length,
      flags: flags.length - shownFlags.length,
    };
    yield command('notice', { title: words.findings.moreTitle }, [
      words.findings.notShown({ ...rest, most: mostShown }),
    ]);
  }
  const counts = { errors: errors.length, warnings: warnings.length, flags: flags.length };
  const summary = verdict ?? words.findings.summary(counts);
  yield `${[summary, ...(accepted > 0 ? [`${words.findings.accepted(accepted)}.`] : [])].join(' ')}\n`;
};

function annotation({
  level,
  path,
  line,
  column,
  endLine,
  endColumn,
  rule,
  title,
  message,
  hint,
}: ToldFinding): string {
  // Columns are taken only within one line; a stretch that ends where a line begins ends with the line before.
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
  const columns = endLine === line ? { col: column, endColumn } : {};
  const place = { file: path, line, endLine: last, ...columns, title: `${title} [${rule}]` };
  return command(commandOf[level], place, [message, hint]);
}

/** A line that GitHub's runner obeys: `::name key=value,…::text`. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  texts: readonly string[],
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join(',')}::${escapeData(inert(texts.join('\n')))}\n`;
}

/** The runner reads its output by lines, and turns these back when it has found the end of the text. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
