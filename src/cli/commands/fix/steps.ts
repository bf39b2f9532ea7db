import type { FolderChanges } from '../../../data/changed-source.ts';
import type { Finding, TextChange } from '../../../model/findings.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import type { Correctable } from '../../../rules/check.ts';
import { rules } from '../../../rules/index.ts';

/** A folder as it is, or would be with some changes. */
export interface State {
  readonly changes: FolderChanges;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly open: readonly Correctable[];
}

/** One correction: what it makes of a file. */
export interface Step {
  readonly finding: Finding;
  /** What makes it another than the others, wherever lines are by now. */
  readonly key: string;
  readonly changes: FolderChanges;
  /** The lines that change, as they are and as they would be; none where the file gets another name. */
  readonly lines: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** The first and the last of the lines as they would be, from 1. */
  readonly first: number;
  readonly last: number;
  /** The file's path afterwards. */
  readonly path: string;
}

/** What a correction would change; null where its place is not in the text. */
export function stepOf({ finding, correction }: Correctable, { changes, snapshot }: State): Step | null {
  const { file, rule } = finding;
  if (rule === 'unknown-file') return typeof correction === 'string' ? renaming(finding, correction, changes) : null;
  const text = snapshot.files.get(file)?.text;
  if (text === undefined) return null;
  const edits = typeof correction === 'string' ? [{ ...stretch(text, finding), by: correction }] : correction;
  const [from, to] = [Math.min(...edits.map((one) => one.from)), Math.max(...edits.map((one) => one.to))];
  const after = changed(text, edits);
  const grown = after.length - text.length;
  const before = linesAround(text, from, to);
  const made = linesAround(after, from, to + grown);
  const first = text.slice(0, from).split('\n').length;
  const onDisk = [...changes.renamed].find(([, path]) => path === file)?.[0] ?? file;
  return {
    finding,
    key: JSON.stringify([file, rule, before, made]),
    changes: { ...changes, texts: new Map([...changes.texts, [onDisk, after]]) },
    lines: { before, after: made },
    first,
    last: first + made.length - 1,
    path: file,
  };
}

function renaming(finding: Finding, path: string, { texts, renamed }: FolderChanges): Step {
  const changes = { texts, renamed: new Map([...renamed, [finding.file, path]]) };
  return {
    finding,
    key: JSON.stringify([finding.file, path]),
    changes,
    lines: { before: [], after: [] },
    first: 0,
    last: 0,
    path,
  };
}

/** The stretch of a text that a finding stands at, in offsets. */
function stretch(
  text: string,
  { line, column, endLine, endColumn }: Finding,
): { readonly from: number; readonly to: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && starts.length < endLine; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return { from: (starts[line - 1] ?? 0) + column - 1, to: (starts[endLine - 1] ?? 0) + endColumn - 1 };
}

/** A text with some stretches replaced. */
const changed = (text: string, edits: readonly TextChange[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, by }) => now.slice(0, from) + by + now.slice(to), text);

/** The lines that a stretch of a text is in. */
function linesAround(text: string, from: number, to: number): readonly string[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return text.slice(from === 0 ? 0 : start, end < 0 ? text.length : end).split(/\r?\n/);
}

const groupOf = ({ rule }: Finding) => rules[rule].group;
const isError = ({ level }: Finding): boolean => level === 'error';

/**
 * Whether a correction does what it is to do, and no harm: what it corrects is gone, and nothing is wrong that was not
 * before. Where a file could not be read, what it says further down could not be looked at: that is no harm done.
 */
export function isGood({ finding, path, first, last }: Step, before: State, after: State): boolean {
  const known = new Set(before.findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  const more = after.findings.filter((one) => isError(one) && !known.has(`${one.rule} ${one.fingerprint}`));
  const { file, rule } = finding;
  if (rule === 'unknown-file') return !after.findings.some((one) => one.file === path && one.rule === rule);
  const touched = (one: Finding) => one.file === file && one.line <= last && one.endLine >= first;
  if (after.findings.some((one) => touched(one) && one.rule === rule)) return false;
  const own = before.findings.filter((one) => one.file === file && isError(one)).map(groupOf);
  if (own.includes('reading')) return !more.some((one) => one.file === file && one.line <= last);
  if (!own.includes('schema')) return more.length === 0;
  const ofFile = more.filter((one) => one.file === file);
  return !ofFile.some((one) => touched(one) || groupOf(one) === 'reading' || groupOf(one) === 'schema');
}
