import { type Repository, wholeOf } from '../../data/repository.ts';
import type { Clash, ThreeWay } from '../../diff/three-way.ts';
import { filesOf } from '../../edit/work-tree.ts';
import { documentWords, type Lang } from '../../messages/documents/index.ts';
import type { Messages } from '../../messages/index.ts';
import { excerpt } from '../../model/excerpt.ts';
import { entryLabels, keyLabels } from '../../model/generated/labels.ts';
import type { Stamp } from '../../model/generated/types.ts';
import type { Side } from '../../model/joining.ts';
import { keyLabelsOf } from '../../model/key-labels.ts';
import { kinds } from '../../model/kinds.ts';
import { itemText, reporterText } from '../../model/names.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { collapse, wording } from '../../model/text.ts';
import { stampedTexts } from '../../model/translations.ts';
import { changeLines, linesWithin } from '../change-lines.ts';
import type { Context, Speech } from '../context.ts';
import { noteItem, say, sayItem } from '../say.ts';
import { printable } from '../terminal.ts';
import type { NotJoined } from './join-commits.ts';

/** What a clash is about: the item, and which part of it. */
export function clashTitle(clash: Clash, state: Snapshot, { lang, words }: Speech): string {
  const { itemKind, path, file, what } = clash;
  // What happened to a session is known by its place alone, and called as that session is.
  const [list, i, held] = clash.at;
  const reopened =
    list === 'sessions' && held === 'reopened' ? state.sessions?.data.sessions[Number(i)]?.id : undefined;
  const item = reopened ?? clash.item;
  const kind = itemKind === null ? '' : (entryLabels[itemKind]?.[lang] ?? itemKind);
  const label = reopened === undefined ? kind : (keyLabels.reopened?.[lang] ?? '');
  const [, country = ''] = /\/([^/]+)\.yaml$/.exec(file) ?? [];
  const about =
    itemKind === 'settings' || (itemKind === null && item === null)
      ? ''
      : itemKind === 'report' || clash.isPrivate
        ? wording(reporterText(state, country), lang)
        : words.quoted(excerpt(wording(itemText(state, item ?? ''), lang)));
  const [key = '', ...rest] = path.map(String);
  const language = documentWords[lang].languageNames[rest.at(-1) as Lang];
  const named = `${keyLabelsOf(itemKind)[key]?.[lang] ?? key}${language === undefined ? '' : ` (${language})`}`;
  const part =
    what === 'place' ? words.save.place : what === 'order' ? words.save.order(named) : key === '' ? '' : named;
  return printable([label, about, part].filter((one) => one !== '').join(', ') || words.save.wholeFile);
}

/** What one of two people says, as it is shown beside what the other says. */
export function clashValue(
  side: Side,
  clash: Clash,
  states: Readonly<Record<Side, Snapshot>>,
  { lang, words }: Speech,
): string {
  const { [side]: value, what } = clash;
  const nameOf = (id: unknown) => excerpt(wording(itemText(states[side], String(id)), lang));
  if (value === null) return what === 'item' ? words.save.takenAway : words.diff.nothing;
  if (what === 'item') return words.save.kept;
  if (what === 'place') {
    const [holder, list] = value as readonly [unknown, string];
    return printable(words.save.within(holder === null ? clash.file : nameOf(holder), keyLabels[list]?.[lang] ?? list));
  }
  if (what === 'order') return printable((value as readonly unknown[]).map((id) => words.quoted(nameOf(id))).join(' '));
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return printable(value.join('; '));
  if (clash.file === kinds.stamps.path) return stampShown(side, clash, states[side], words);
  return typeof value === 'object' ? '…' : printable(collapse(String(value)));
}

/** How somebody confirmed a translation; where both did so alike, against which source wording. */
function stampShown(side: Side, { ours, theirs, path }: Clash, state: Snapshot, words: Messages): string {
  const [mine, other] = [ours, theirs] as readonly (Stamp | null)[];
  const { status } = (side === 'ours' ? mine : other) as Stamp;
  const said = words.save.confirmedAs[status];
  if (mine?.status !== other?.status) return said;
  const source = stampedTexts(state).find(({ key }) => key === path[0])?.text[state.settings.sourceLanguage];
  return source === undefined ? said : `${said}: ${words.quoted(printable(excerpt(collapse(source))))}`;
}

/** What cannot be joined without a person. */
interface Unjoined {
  readonly outcome: NotJoined;
  readonly states: ThreeWay;
  readonly repository: Repository;
  /** Who changed a file, given from the top of the work tree. */
  readonly who: (file: string) => Promise<string>;
  /** The commits that the other person's changes lie between. */
  readonly between: readonly [base: string, theirs: string];
  /** What has to be typed with `save` so that it is sent. */
  readonly more: string;
  /** Whether taking back the last save brings back what a clash is about. */
  readonly isLately: (clash: Clash) => boolean;
}

/** Says what two people wrote of the same thing, both wordings one below the other, and what to type. */
export async function tellClash(
  context: Context,
  { outcome, states, repository, who, between, more, isLately }: Unjoined,
): Promise<void> {
  const { words } = context;
  const note = (text: string, first = '') => noteItem(context, text, first);
  const { prefix } = repository;
  const theirs = between[1].slice(0, 12);
  if (outcome.is === 'twofold') {
    note(words.save.twofold(outcome.files, more));
    return;
  }
  if (outcome.is === 'stuck') {
    note(words.save.stuck(outcome.files));
    for (const [whose, state] of [
      [words.save.you, states.ours],
      [await who(outcome.files[0] ?? ''), states.theirs],
    ] as const) {
      note(`${whose}:`);
      for (const line of changeLines(states.base, state, context)) note(line, '  • ');
    }
    note(words.save.howToStuck(more));
    return;
  }
  note(words.save.clash(outcome.clashes.length + outcome.files.length));
  for (const [i, clash] of outcome.clashes.slice(0, mostClashes).entries()) {
    const name = await who(prefix + clash.file);
    const state = states[clash.in];
    const at = [...clash.at, ...clash.path];
    const line = state.files.get(clash.file)?.locate(at).line ?? 1;
    const isHere = clash.in === 'ours';
    const where = isHere ? (at.length === 0 ? '' : `:${line}`) : ` (${words.save.lineThere(line, name, theirs)})`;
    const place = `${prefix}${clash.file}${where}`;
    note(`${place}  ${clashTitle(clash, state, context)}`, `${i + 1}. `);
    if (clash.isPrivate) {
      note(words.save.notShown(`${theirs}:${prefix}${clash.file}`), '   ');
      continue;
    }
    for (const [side, whose] of [
      ['ours', words.save.you],
      ['theirs', name],
    ] as const) {
      note(`${whose}: ${clashValue(side, clash, states, context)}`, '   ');
      if (clash.what === 'item' && clash[side] !== null)
        for (const one of linesWithin(states.base, states[side], clash, context)) note(one, '     • ');
    }
    if (clash.what === 'item' && clash.ours === null) {
      const again = () => words.save.toWriteAgain(name, `${theirs}:${prefix}${clash.file}`);
      note(isLately(clash) ? words.save.toKeep(name) : again(), '   ');
    }
  }
  const there = outcome.files.length === 0 ? new Map() : await filesOf(wholeOf(repository), between[1]);
  for (const { path, why } of outcome.files.slice(0, mostClashes)) {
    const name = await who(path);
    note(words.save.clashFile[why](path, name), '• ');
    // It may have another name there, or be gone.
    if (there.has(path)) note(words.save.asThere(name, `${theirs}:${path}`), '  ');
    else note(words.save.stillInGit(shortly(between)), '  ');
  }
  const rest = Math.max(0, outcome.clashes.length - mostClashes) + Math.max(0, outcome.files.length - mostClashes);
  if (rest > 0) note(words.save.more(rest));
  const isAllAway =
    outcome.files.length === 0 && outcome.clashes.every(({ what, ours }) => what === 'item' && ours === null);
  if (outcome.clashes.length === 0) note(words.save.howToFiles(more));
  else note(words.save[isAllAway ? 'toKeepAway' : 'howTo'](shortly(between), more));
}

const mostClashes = 20;

/** Commits as `diff` takes them. */
export const shortly = (commits: readonly string[]): string => commits.map((id) => id.slice(0, 12)).join(' ');

/** What was decided of two people's changes: that of whoever types holds. */
interface Decided {
  readonly clashes: readonly Clash[];
  /** From the top of the work tree. */
  readonly files: readonly string[];
  readonly states: Readonly<Record<Side, Snapshot>>;
  /** The commits that the other person's changes lie between. */
  readonly between: readonly [base: string, theirs: string];
}

/** Says what holds from now on, and where what does not is to be found. */
export function tellDecided(context: Context, { clashes, files, states, between }: Decided): void {
  if (clashes.length + files.length === 0) return;
  const { words } = context;
  say(context, words.save.decided);
  const said = clashes.map((clash) => {
    const named = clashTitle(clash, states[clash.in], context);
    const title = clash.at.length === 0 ? `${clash.file}, ${named}` : named;
    if (clash.what === 'item') return `${title}: ${clash.ours === null ? words.save.goes : words.save.stays}`;
    return clash.isPrivate ? title : `${title}: ${clashValue('ours', clash, states, context)}`;
  });
  const all = [...said, ...files];
  for (const one of all.slice(0, mostClashes)) sayItem(context, one);
  if (all.length > mostClashes) say(context, words.save.more(all.length - mostClashes), '  ');
  if (clashes.length > 0) say(context, words.save.stillThere(shortly(between)));
  if (files.length > 0) say(context, words.save.stillInGit(shortly(between)));
}
