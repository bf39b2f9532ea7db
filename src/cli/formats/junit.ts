import { groupedBy } from '../../model/grouped.ts';
import { type Found, foundOf, type ToldFinding } from './answer.ts';
import type { Format } from './index.ts';

/**
 * Results of tests as JUnit writes them, for GitLab, Jenkins and whatever else reads them. A suite is a file, since that is
 * what somebody corrects. Its cases are the findings, named by their sentences, since readers show little else, and known by
 * file and sentence, since GitLab takes two cases of one name for the same one. An error is a failure; a warning or an
 * outstanding item is a case passed over, which fails nothing. A file without errors has a case that passes: readers take
 * results without any for results that could not be made.
 */
export const junit: Format = function* (answer) {
  const found = foundOf(answer);
  const ofPath = groupedBy(found.findings, ({ path }) => path);
  const suites = found.paths.map((path) => ({ path, findings: ofPath.get(path) ?? [] }));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="crm-plan validate"${counted(suites)}>\n`;
  for (const suite of suites) {
    yield `  <testsuite name="${escapeXml(suite.path)}"${counted([suite])}>\n`;
    yield* casesOf(suite, found);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

/** A file with what was found in it. */
interface Suite {
  readonly path: string;
  readonly findings: readonly ToldFinding[];
}

const isError = ({ level }: ToldFinding): boolean => level === 'error';

const passes = ({ findings }: Suite): boolean => !findings.some(isError);

/** How many cases there are, how many of them fail, and how many are passed over. */
function counted(suites: readonly Suite[]): string {
  const findings = suites.flatMap((suite) => suite.findings);
  const failures = findings.filter(isError).length;
  const tests = findings.length + suites.filter(passes).length;
  return ` tests="${tests}" failures="${failures}" errors="0" skipped="${findings.length - failures}" time="0"`;
}

function* casesOf(suite: Suite, { words }: Found): Iterable<string> {
  const { path, findings } = suite;
  const known = `classname="${escapeXml(path)}" file="${escapeXml(path)}"`;
  if (passes(suite)) yield `    <testcase name="${escapeXml(words.findings.noErrors)}" ${known} time="0"/>\n`;
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { message, line } = finding;
    const times = (seen.get(message) ?? 0) + 1;
    seen.set(message, times);
    const name = times === 1 ? message : `${message} (${times})`;
    yield `    <testcase name="${escapeXml(name)}" ${known} line="${line}" time="0">\n`;
    yield `      ${outcome(finding, words)}\n    </testcase>\n`;
  }
}

function outcome(finding: ToldFinding, { levels }: Found['words']): string {
  const { rule, title, message, hint, path, line, column, level } = finding;
  if (!isError(finding)) return `<skipped message="${escapeXml(`${levels[level]}: ${title} [${rule}]. ${hint}`)}"/>`;
  const text = `${path}:${line}:${column} [${rule}]\n${message}\n${hint}`;
  return `<failure message="${escapeXml(message)}" type="${rule}">${escapeXml(text)}</failure>`;
}

/** What XML 1.0 has no way to write, not even by number. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  // GitHub's runner would obey what begins with these, if the results are printed in one of its steps.
  '::': ':&#58;',
  '##[': '##&#91;',
};

const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"'\n\r\t]|::|##\[/g, (found) => entities[found] ?? found);
