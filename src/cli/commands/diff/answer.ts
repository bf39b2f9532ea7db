import type { Moment } from '../../../data/past.ts';
import type { InterfaceLang, Messages } from '../../../messages/index.ts';
import { countWeights, type Edit, type WeighedChange, weights } from '../../../model/changes.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Range } from '../../../model/findings.ts';
import { keyLabelsOf } from '../../../model/key-labels.ts';
import { itemText, reporterText, sessionName } from '../../../model/names.ts';
import { keysThatName } from '../../../model/references.ts';
import { byCodePoint, wording } from '../../../model/text.ts';
import { type Between, changeSentence, registerOf } from '../../../views/change-sentences.ts';
import { markedParts } from '../../../views/shown-wording.ts';
import { bracketed } from '../../bracketed.ts';
import { wordFor } from '../../cells.ts';
import type { Compared } from '../../compared.ts';
import type { Answer, Section } from '../../formats/answer.ts';
import { printable, type Terminal } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';

/** What an answer about changes is made from. */
export interface Changes {
  readonly compared: Compared & Pick<Between, 'today'>;
  readonly changes: readonly WeighedChange[];
  readonly unread: readonly string[];
  readonly lang: InterfaceLang;
  readonly words: Messages;
}

/** A change with its place and its sentence. */
interface Told {
  readonly change: WeighedChange;
  readonly range: Range;
  readonly message: string;
}

const start: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What names an item in its file. */
const nameKeys: Readonly<Record<string, string>> = { country: 'code', decision: 'item', report: 'reporter' };

function told({ compared, changes, lang }: Changes): readonly Told[] {
  return changes
    .map((change) => {
      const { files } = change.side === 'after' ? compared.after : compared.before;
      const path = change.itemKind === 'settings' ? [] : [...change.path, nameKeys[change.itemKind] ?? 'id'];
      const range = files.get(change.file)?.locate(path) ?? start;
      return { change, range, message: printable(changeSentence(compared, change, lang)) };
    })
    .sort(
      (a, b) =>
        byCodePoint(a.change.file, b.change.file) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        byCodePoint(a.change.item ?? '', b.change.item ?? '') ||
        byCodePoint(a.change.kind, b.change.kind),
    );
}

/** The changes in the order of their places, as `history` and `diff` give them in JSON. */
export const changeRows = (about: Changes): readonly object[] =>
  told(about).map(({ change: { kind, weight, item, itemKind, file, edits }, range, message }) => ({
    kind,
    weight,
    item,
    itemKind,
    file: printable(file),
    line: range.line,
    column: range.column,
    edits: edits.map(({ item: of, path, before, after }) => ({
      ...(of === undefined ? {} : { item: of }),
      path,
      before,
      after,
    })),
    message,
  }));

/** The sentences on changes, in the order of their places. */
export const changeSentences = (about: Changes): readonly string[] => told(about).map(({ message }) => message);

const momentJson = (moment: Moment | null) => ({
  session: moment?.session?.id ?? null,
  commit: moment?.commit ?? null,
});

/** How a state is called: a session's name, else the first digits of its commit, else the present. */
function momentName({ compared, lang, words }: Changes, moment: Moment | null): string {
  if (moment === null) return words.diff.now;
  if (moment.session) return words.diff.theSession(sessionName(compared.after, moment.session, lang));
  return moment.commit.slice(0, 12);
}

/** What changed between two states, for every format to print. */
export function changesAnswer(about: Changes): Answer {
  const { compared, changes, unread, words } = about;
  const summary = countWeights(changes);
  const title = printable(words.diff.title(momentName(about, compared.from), momentName(about, compared.to)));
  const list = told(about);
  // Of what could not be read nobody knows whether it changed.
  const isInPart = unread.length > 0 && changes.length === 0;
  const summed = isInPart ? words.diff.nothingInTheRest : words.diff.summary(summary);
  const sections: Section[] = [{ heading: title }, { paragraph: summed }];
  for (const weight of weights) {
    const rows = list.filter(({ change }) => change.weight === weight);
    if (rows.length === 0) continue;
    sections.push(
      { heading: words.diff.headings[weight] },
      {
        columns: [words.diff.columns.change, words.diff.columns.wording, words.diff.columns.where],
        rows: rows.map(({ change, range, message }) => [
          message,
          // Only some formats have them.
          {
            get marked() {
              return change.edits.filter(isWording).map((edit) => markedParts(edit.before, edit.after));
            },
          },
          printable(`${change.file}:${range.line}`),
        ]),
      },
    );
  }
  return {
    json: {
      version: '1',
      from: momentJson(compared.from),
      to: momentJson(compared.to),
      summary,
      unread: unread.map(printable),
      changes: changeRows(about),
    },
    columns: [],
    rows: [],
    sections,
    text: (terminal) => {
      const blocks = [terminal.paint.bold(title), summed];
      for (const weight of weights) {
        const some = list.filter(({ change }) => change.weight === weight);
        if (some.length > 0) blocks.push(terminal.paint.bold(words.diff.headings[weight]));
        for (const [i, one] of some.entries()) blocks.push(block(about, one, i + 1, some.length, terminal));
      }
      return `${blocks.join('\n\n')}\n`;
    },
  };
}

function block(about: Changes, { change, range, message }: Told, n: number, of: number, terminal: Terminal): string {
  const { paint, width } = terminal;
  const first = `${String(n).padStart(String(of).length + 1)}. `;
  const indent = ' '.repeat(first.length);
  const shown = change.edits.filter(({ path, item }) => path !== '' && item === undefined);
  return [
    wrap(message, width, first),
    ...(change.isPrivate ? [] : shown.flatMap((edit) => editLines(about, change, edit, indent, terminal))),
    indent + paint.dim(printable(`${change.file}:${range.line}:${range.column}  [${change.kind}]`)),
  ].join('\n');
}

/** A wording that is there before and after. */
const isWording = (edit: Edit): edit is Edit & { readonly before: string; readonly after: string } =>
  edit.wording !== undefined && typeof edit.before === 'string' && typeof edit.after === 'string';

/** What differs, as it was and as it is; of a wording the words that changed stand in brackets. */
function editLines(
  { compared, words, lang }: Changes,
  change: WeighedChange,
  edit: Edit,
  indent: string,
  { paint, width }: Terminal,
): readonly string[] {
  const { kind, itemKind } = change;
  if (isWording(edit)) {
    const { removed, added } = bracketed(edit.before, edit.after);
    const code = edit.wording === 'translation' ? ` (${edit.path.slice(edit.path.lastIndexOf('.') + 1)})` : '';
    return [
      paint.red(wrap(printable(removed), width, `${indent}${words.diff.before}${code}: `)),
      paint.green(wrap(printable(added), width, `${indent}${words.diff.after}${code}: `)),
    ];
  }
  // The sentence has said it, but for the session that a plan was adopted at.
  const isSaid = ['adopted', 'dropped', 'superseded', 'status-changed', 'moved', 'rescheduled'].includes(kind);
  if (isSaid && !(kind === 'status-changed' && edit.path === 'session')) return [];
  const key = edit.path.split('.')[0] ?? '';
  const label = keyLabelsOf(itemKind)[key]?.[lang] ?? key;
  const name = (id: string) =>
    excerpt(wording(itemText(compared.after, id), lang) || wording(reporterText(compared.after, id), lang), 60);
  const register = registerOf(change);
  const called = (one: string) => {
    const word = wordFor(key, one, register, { lang, words });
    return word === one && references.has(key) ? name(one) : word;
  };
  const value = (one: unknown) => (one === null ? words.diff.nothing : excerptOf(one, called));
  return [wrap(printable(`${label}: ${value(edit.before)} → ${value(edit.after)}`), width, indent)];
}

/** Keys whose values are ids of other things. */
const references = keysThatName();

const excerptOf = (value: unknown, name: (id: string) => string): string => {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.map((one) => name(String(one))).join('; ');
  return typeof value === 'object' ? '…' : name(String(value));
};
