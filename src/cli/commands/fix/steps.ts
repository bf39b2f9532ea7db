import type { FolderChanges } from '../../../data/changed-source.ts';
import { beginningsIn } from '../../../data/pasted-lines.ts';
import type { Finding, TextChange } from '../../../model/findings.ts';
import { groupedBy } from '../../../model/grouped.ts';
import type { DataFile, Snapshot } from '../../../model/snapshot.ts';
import { countUpTo } from '../../../model/sorted.ts';
import { stretchOf, withChanges } from '../../../model/text-changes.ts';
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
  /** Whether a file has its right name as well: the other one goes. */
  readonly isSecondName?: boolean;
}

/** One correction: what it makes of a file. */
export interface Step {
  readonly finding: Finding;
  readonly isAlike: boolean;
  /** What makes it another than the others, wherever lines are by now. */
  readonly key: string;
  /** The same, told from others that read alike in other places of the file. */
  readonly place: string;
  /** What changes in the file's text; nothing where the file gets another name. */
  readonly edits: readonly TextChange[];
  /** The lines that change, as they are and as they would be. */
  readonly lines: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** The first of those lines, from 1. */
  readonly first: number;
  /** The file's path afterwards. */
  readonly path: string;
  /** Whether it has that name already, beside the other one. */
  readonly isSecondName?: boolean;
}

/** Corrections of one kind on one line are one: of two, each alone would leave the other wrong, and be taken for harmful. */
export function byLine({ open, snapshot }: State): readonly Open[] {
  const groups = groupedBy(open, ({ finding: { file, rule, line } }) => JSON.stringify([file, rule, line]));
  return [...groups.values()].flatMap((some) => {
    const [first, another] = some;
    const file = first && snapshot.files.get(first.finding.file);
    if (!another || !file || first.finding.rule === 'unknown-file') return some;
    const edits = some.flatMap((one) => editsOf(one, file)).sort((a, b) => a.from - b.from);
    const areApart = edits.every(({ from }, i) => i === 0 || (edits[i - 1]?.to ?? 0) <= from);
    return areApart ? [{ ...first, correction: edits }] : some;
  });
}

/** What a correction changes in the text of its file. */
const editsOf = ({ finding, correction }: Open, file: DataFile): readonly TextChange[] =>
  typeof correction === 'string' ? [{ ...stretchOf(file, finding), by: correction }] : correction;

/** What a correction would change; null where its place is not in the text. */
export function stepOf(open: Open, { snapshot }: State): Step | null {
  const { finding, correction, isAlike = false, isSecondName = false } = open;
  const { file: path, rule } = finding;
  if (rule === 'unknown-file') {
    if (typeof correction !== 'string') return null;
    const key = JSON.stringify([path, correction]);
    return {
      finding,
      isAlike,
      key,
      place: key,
      edits: [],
      lines: { before: [], after: [] },
      first: 0,
      path: correction,
      isSecondName,
    };
  }
  const file = snapshot.files.get(path);
  if (!file) return null;
  const edits = editsOf(open, file);
  const { text } = file;
  const [from, to] = [Math.min(...edits.map((one) => one.from)), Math.max(...edits.map((one) => one.to))];
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const below = text.indexOf('\n', to);
  const end = below < 0 ? text.length : below;
  const whole = text.slice(start, end > to && text[end - 1] === '\r' ? end - 1 : end);
  const local = edits.map((one) => ({ ...one, from: one.from - start, to: one.to - start }));
  const [before, after] = [whole, withChanges(whole, local)].map((one) => one.split(/\r?\n/));
  const lines = { before: before ?? [], after: after ?? [] };
  return {
    finding,
    isAlike,
    key: JSON.stringify([path, rule, lines]),
    place: JSON.stringify([path, finding.fingerprint, lines]),
    edits,
    lines,
    first: file.range(start, start).line,
    path,
  };
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
  const [texts, renamed, gone] = [new Map(changes.texts), new Map(changes.renamed), new Set(changes.gone)];
  const made: Made[] = [];
  for (const [file, ofFile] of groupedBy(steps, ({ finding }) => finding.file)) {
    const edits: TextChange[] = [];
    let [lastLine, shift] = [0, 0];
    for (const step of [...ofFile].sort((a, b) => a.first - b.first)) {
      const { before, after } = step.lines;
      if (step.isSecondName) gone.add(file);
      else if (step.path !== file) renamed.set(file, step.path);
      else if (step.first <= lastLine) continue;
      else for (const edit of step.edits) edits.push(edit);
      made.push({ step, first: step.first + shift, last: step.first + shift + after.length - 1 });
      lastLine = step.first + before.length - 1;
      shift += after.length - before.length;
    }
    if (edits.length > 0) texts.set(onDisk(file, changes), withChanges(snapshot.files.get(file)?.text ?? '', edits));
  }
  return { made, changes: { texts, renamed, gone } };
}

/** The path that a file has on the disk, whatever it is called by now. */
export const onDisk = (file: string, { renamed }: FolderChanges): string =>
  [...renamed].find(([, path]) => path === file)?.[0] ?? file;

const groupOf = ({ rule }: Finding) => rules[rule].group;
/** What a finding is told from others by, whatever its line. */
const nameOf = ({ rule, fingerprint }: Finding): string => `${rule} ${fingerprint}`;
/** Whether what stands somewhere is no key there, or has a value of another kind than its key. */
const isOfKey = ({ rule }: Finding): boolean => rule === 'unknown-key' || rule === 'wrong-type';
const isError = ({ level }: Finding): boolean => level === 'error';

/** What some corrections that were tried together did. */
export interface Verdict {
  /** Those that did not put right what they are for, or carry on their lines what was not wrong before. */
  readonly harmful: readonly Made[];
  /** Those of which nothing can be told as long as what stands above them is not read. */
  readonly early: readonly Made[];
  /** Those of which one brought something that stands on the lines of none. */
  readonly doubtful: readonly Made[];
}

/**
 * What corrections did that were tried together: what they correct has to be gone, and nothing may be wrong that was not
 * before. Where a file could not be read, nobody could look at what it says: what shows now is no harm done, except where a
 * line was written that has no key of the data, or not its kind of value, and can't be put right in turn. What nobody had found
 * counts once all of the file is read: nothing may be wrong with what it then says, nor may it stand in the middle of a text.
 */
export function verdictOn(made: readonly Made[], before: State, after: State): Verdict {
  const known = new Set(before.findings.map(nameOf));
  const inTurn = new Set(after.open.map(({ finding }) => nameOf(finding)));
  const more = after.findings.filter((one) => isError(one) && !known.has(nameOf(one)));
  const [was, moreOf, now, meantBy] = [before.findings.filter(isError), more, after.findings, more.flatMap(alsoAt)].map(
    (some) => groupedBy(some, ({ file }) => file),
  );
  // A file may have very many of both: what is left of it is looked up, not looked through, for each correction.
  const judged = [...groupedBy(made, ({ step }) => step.path)].flatMap(([path, ofFile]) => {
    const file = ofFile[0]?.step.finding.file ?? path;
    const left = now?.get(path) ?? [];
    const own = moreOf?.get(file) ?? [];
    const groups = new Set((was?.get(file) ?? []).map(groupOf));
    const isLeft = new Map([...groupedBy(left, ({ rule }) => rule)].map(([rule, some]) => [rule, touchedBy(some)]));
    const [isWrong, isNew] = [touchedBy(left.filter(isError)), touchedBy([...own, ...(meantBy?.get(file) ?? [])])];
    const isUnread = left.some((one) => isError(one) && groupOf(one) === 'reading');
    const ownUnread = own.filter((one) => groupOf(one) === 'reading');
    const [newlyUnread, isNewlyUnread] = [firstLine(ownUnread), touchedBy(ownUnread)];
    const isNoKey = touchedBy(own.filter((one) => isOfKey(one) && !inTurn.has(nameOf(one))));
    const isWhole = !own.some((one) => groupOf(one) === 'reading' || groupOf(one) === 'schema');
    const text = after.snapshot.files.get(path)?.text ?? '';
    const begins = ofFile.some(({ step }) => step.isAlike) ? beginningsIn(text) : () => true;
    const end = ofFile.reduce((most, { last }) => Math.max(most, last), 0);
    return ofFile.map((one): readonly [Made, keyof Verdict | 'good'] => {
      const { step, first, last } = one;
      const { rule } = step.finding;
      if (rule === 'unknown-file') return [one, isLeft.has(rule) ? 'harmful' : 'good'];
      if (isLeft.get(rule)?.(first, last)) return [one, 'harmful'];
      // What harm it did where nobody had found anything may show anywhere below.
      if (step.isAlike && isUnread) return [one, 'early'];
      if (step.isAlike && (isWrong(first, last) || !begins(first))) return [one, 'harmful'];
      if (groups.has('reading')) {
        if (step.lines.after.length === 1 && isNoKey(first, last)) return [one, 'harmful'];
        if (newlyUnread > end) return [one, 'good'];
        return [one, isNewlyUnread(first, last) ? 'harmful' : 'doubtful'];
      }
      if (isNew(first, last)) return [one, 'harmful'];
      return [one, (groups.has('schema') ? isWhole : more.length === 0) ? 'good' : 'doubtful'];
    });
  });
  const those = (wanted: keyof Verdict) => judged.filter(([, verdict]) => verdict === wanted).map(([one]) => one);
  return { harmful: those('harmful'), early: those('early'), doubtful: those('doubtful') };
}

/** A finding that names another place with which it doesn't go, as it would stand there: which of both is new, it can't tell. */
function alsoAt(finding: Finding): readonly Finding[] {
  const { file = finding.file, line } = finding.args as { readonly file?: string; readonly line?: number };
  return line === undefined ? [] : [{ ...finding, file, line, endLine: line }];
}

/** The line of the first of some findings; endless where there are none. */
const firstLine = (findings: readonly Finding[]): number =>
  findings.reduce((least, { line }) => Math.min(least, line), Number.POSITIVE_INFINITY);

/** Tells whether any of some findings stands on lines from one to another. */
function touchedBy(findings: readonly Finding[]): (first: number, last: number) => boolean {
  const sorted = [...findings].sort((a, b) => a.line - b.line);
  const lines = sorted.map(({ line }) => line);
  let furthest = 0;
  const ends = sorted.map(({ endLine }) => {
    furthest = Math.max(furthest, endLine);
    return furthest;
  });
  return (first, last) => (ends[countUpTo(lines, last) - 1] ?? 0) >= first;
}
