import type { FolderChanges } from '../../../data/changed-source.ts';
import type { Finding, TextChange } from '../../../model/findings.ts';
import { groupedBy } from '../../../model/grouped.ts';
import type { DataFile, Snapshot } from '../../../model/snapshot.ts';
import type { Correctable } from '../../../rules/check.ts';
import { rules } from '../../../rules/index.ts';

/** A folder as it is, or would be with some changes. */
export interface State {
  readonly changes: FolderChanges;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly open: readonly Open[];
}

/** A correction that may be made. */
export interface Open extends Correctable {
  /** Whether nobody has found it: it is only like one that was found. */
  readonly isAlike?: boolean;
}

/** One correction: what it makes of a file. */
export interface Step {
  readonly finding: Finding;
  readonly isAlike: boolean;
  /** What makes it another than the others, wherever lines are by now. */
  readonly key: string;
  /** What changes in the file's text; nothing where the file gets another name. */
  readonly edits: readonly TextChange[];
  /** The lines that change, as they are and as they would be. */
  readonly lines: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** The first of those lines, from 1. */
  readonly first: number;
  /** The file's path afterwards. */
  readonly path: string;
}

/** What a correction would change; null where its place is not in the text. */
export function stepOf({ finding, correction, isAlike = false }: Open, { snapshot }: State): Step | null {
  const { file: path, rule } = finding;
  if (rule === 'unknown-file') {
    if (typeof correction !== 'string') return null;
    const key = JSON.stringify([path, correction]);
    return { finding, isAlike, key, edits: [], lines: { before: [], after: [] }, first: 0, path: correction };
  }
  const file = snapshot.files.get(path);
  if (!file) return null;
  const edits = typeof correction === 'string' ? [{ ...stretchOf(file, finding), by: correction }] : correction;
  const { text } = file;
  const [from, to] = [Math.min(...edits.map((one) => one.from)), Math.max(...edits.map((one) => one.to))];
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const below = text.indexOf('\n', to);
  const whole = text.slice(start, below < 0 ? text.length : below);
  const local = edits.map((one) => ({ ...one, from: one.from - start, to: one.to - start }));
  const [before, after] = [whole, changed(whole, local)].map((one) => one.split(/\r?\n/));
  const lines = { before: before ?? [], after: after ?? [] };
  return {
    finding,
    isAlike,
    key: JSON.stringify([path, rule, lines]),
    edits,
    lines,
    first: file.range(start, start).line,
    path,
  };
}

/** The stretch of a file that a finding stands at, in offsets. */
function stretchOf(
  file: DataFile,
  { line, column, endLine, endColumn }: Finding,
): { readonly from: number; readonly to: number } {
  const from = file.startOf(line) + column - 1;
  return { from, to: (endLine === line ? from - column + 1 : file.startOf(endLine)) + endColumn - 1 };
}

/** A text with some stretches replaced. */
function changed(text: string, edits: readonly TextChange[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  const parts = sorted.map(({ from, by }, i) => text.slice(sorted[i - 1]?.to ?? 0, from) + by);
  return parts.join('') + text.slice(sorted.at(-1)?.to ?? 0);
}

/** A correction made together with others: on which lines it then stands. */
interface Made {
  readonly step: Step;
  readonly first: number;
  readonly last: number;
}

/**
 * Some corrections at once: those that share no line. The others have to wait.
 * @param changes what was changed before them
 */
export function together(
  steps: readonly Step[],
  { changes, snapshot }: State,
): { readonly made: readonly Made[]; readonly changes: FolderChanges } {
  const [texts, renamed] = [new Map(changes.texts), new Map(changes.renamed)];
  const made: Made[] = [];
  for (const [file, ofFile] of groupedBy(steps, ({ finding }) => finding.file)) {
    const edits: TextChange[] = [];
    let [lastLine, shift] = [0, 0];
    for (const step of [...ofFile].sort((a, b) => a.first - b.first)) {
      const { before, after } = step.lines;
      if (step.path !== file) renamed.set(file, step.path);
      else if (step.first <= lastLine) continue;
      else for (const edit of step.edits) edits.push(edit);
      made.push({ step, first: step.first + shift, last: step.first + shift + after.length - 1 });
      lastLine = step.first + before.length - 1;
      shift += after.length - before.length;
    }
    if (edits.length > 0) texts.set(onDisk(file, changes), changed(snapshot.files.get(file)?.text ?? '', edits));
  }
  return { made, changes: { texts, renamed } };
}

/** The path that a file has on the disk, whatever it is called by now. */
export const onDisk = (file: string, { renamed }: FolderChanges): string =>
  [...renamed].find(([, path]) => path === file)?.[0] ?? file;

const groupOf = ({ rule }: Finding) => rules[rule].group;
const isError = ({ level }: Finding): boolean => level === 'error';

/**
 * Whether corrections do what they are to do, and no harm: what they correct is gone, and nothing is wrong that was not
 * before. Where a file could not be read, nobody could look at what it says: what shows now is no harm done. What nobody had
 * found has to be read beyond, and nothing may be wrong with what it then says.
 */
export function areGood(made: readonly Made[], before: State, after: State): boolean {
  const known = new Set(before.findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  const more = after.findings.filter((one) => isError(one) && !known.has(`${one.rule} ${one.fingerprint}`));
  const was = groupedBy(before.findings.filter(isError), ({ file }) => file);
  const moreOf = groupedBy(more, ({ file }) => file);
  const now = groupedBy(after.findings, ({ file }) => file);
  const lastOf = new Map<string, number>();
  for (const { step, last } of made) lastOf.set(step.path, Math.max(last, lastOf.get(step.path) ?? 0));
  return made.every(({ step: { finding, path, isAlike }, first, last }) => {
    const { file, rule } = finding;
    const left = now.get(path) ?? [];
    if (rule === 'unknown-file') return !left.some((one) => one.rule === rule);
    const isTouched = (one: Finding) => one.line <= last && one.endLine >= first;
    if (left.some((one) => isTouched(one) && one.rule === rule)) return false;
    if (
      isAlike &&
      left.some((one) => isError(one) && (isTouched(one) || (groupOf(one) === 'reading' && one.line <= last)))
    )
      return false;
    const groups = (was.get(file) ?? []).map(groupOf);
    const own = moreOf.get(file) ?? [];
    const isAbove = (one: Finding) => groupOf(one) === 'reading' && one.line <= (lastOf.get(path) ?? 0);
    if (groups.includes('reading')) return !own.some(isAbove);
    if (!groups.includes('schema')) return more.length === 0;
    return !own.some((one) => isTouched(one) || groupOf(one) === 'reading' || groupOf(one) === 'schema');
  });
}
