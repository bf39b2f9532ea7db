import { sweepData, writeChecked } from '../../../edit/checked.ts';
import {
  isContactValue,
  nextId,
  personalKeys,
  type Successor,
  withConfirmed,
  withSuccessor,
} from '../../../edit/contact-files.ts';
import { documentLanguages, documentWords } from '../../../messages/documents/index.ts';
import { contactsFile, isInPost } from '../../../model/contacts.ts';
import { daysLater, isDay } from '../../../model/days.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Contact, Contacts } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { meantMember } from '../../../model/meant.ts';
import { reporterText } from '../../../model/names.ts';
import type { Loaded } from '../../../model/snapshot.ts';
import { collapse, type Text, wording } from '../../../model/text.ts';
import { checkRead } from '../../../model/unread.ts';
import { type Context, type ExitCode, isPublicIn, type OpenData } from '../../context.ts';
import { printable } from '../../terminal.ts';
import { typedWords } from '../../typed-words.ts';
import { wrap } from '../../wrap.ts';
import type { Typed } from '../command.ts';
import { contacts } from './index.ts';

/** One change to a country's contact points: `words` are what was typed after the action's name. */
type Change = (data: OpenData, context: Context, typed: Typed, words: readonly string[]) => Promise<ExitCode>;

/** Records that a country has confirmed its contact points: those in post, or the ones that are named. */
export const confirmContacts: Change = async (data, context, _typed, [code, ...ids]) => {
  const { snapshot, today, folder } = data;
  const { file, who } = fileOf(data, context, code);
  const list = file.data.contacts;
  const chosen =
    ids.length === 0
      ? list.filter((one) => isInPost(one, today))
      : [...new Set(ids.map((id) => contactNamed(file, id)))];
  if (chosen.length === 0) throw new UsageError('nobodyInPost', { who });
  for (const { id, until } of chosen)
    if (until !== undefined && until < today) throw new UsageError('contactLeft', { id });
  for (const { id, confirmed } of chosen)
    if (confirmed > today) throw new UsageError('confirmedLater', { id, confirmed, file: file.file });
  const open = chosen.filter(({ confirmed }) => confirmed !== today);
  const positions = open.map((one) => list.indexOf(one));
  if (open.length > 0) await writeChecked(folder, [withConfirmed(snapshot, file.file, positions, today)]);
  else await sweepData(folder, snapshot);
  const day = documentWords[context.lang].days(today);
  tell(context, context.words.contacts.confirmed({ who, n: chosen.length, day }), open.length > 0 ? [file.file] : []);
  return 0;
};

/** Records that somebody has handed a post over to somebody else. */
export const replaceContact: Change = async (data, context, typed, [code, id, extra]) => {
  const { snapshot, today, folder } = data;
  if (extra !== undefined) throw new UsageError('tooManyArguments', { argument: extra });
  const { file, who } = fileOf(data, context, code);
  if (id === undefined) throw missing(context, 2);
  const former = contactNamed(file, id);
  const until = typed.value('until')?.trim() ?? former.until;
  if (until === undefined) throw new UsageError('missingOption', { option: '--until' });
  if (!isDay(until)) throw new UsageError('badDay', { option: '--until', value: until });
  if (!isDay(daysLater(until, 1))) throw new UsageError('tooLateToLeave', { until });
  if (until < former.since) throw new UsageError('leavesBeforeBeginning', { id, until });
  if ([until, former.until].some((day) => isReplaced(file.data, former, day))) {
    // Killed at the last moment, it has done so, and left the former text beside.
    await sweepData(folder, snapshot);
    throw new UsageError('alreadyReplaced', { id });
  }
  const successor: Successor = { id: nextId(id, file.data), ...personOf(data, context, typed) };
  if (file.data.contacts.some((one) => one.id === successor.id))
    throw new UsageError('contactIdTaken', { id: successor.id });
  await writeChecked(folder, [withSuccessor(snapshot, file, former, successor, { until, today })]);
  const { days } = documentWords[context.lang];
  const since = daysLater(until, 1);
  const said = { who, until: days(until), since: days(since) };
  tell(context, context.words.contacts.replaced(said), [file.file]);
  return 0;
};

/** Whether somebody has the former's roles from the day after. */
function isReplaced({ contacts: list }: Contacts, { roles }: Contact, until: string | undefined): boolean {
  if (until === undefined) return false;
  const dayAfter = daysLater(until, 1);
  return list.some((one) => one.since === dayAfter && roles.every((role) => one.roles.includes(role)));
}

/** What is typed as an example of each value of a successor. */
const exampleOf = ({ lang }: Context): Readonly<Record<keyof Successor, string>> => ({
  id: 'hn-enlace-2',
  name: lang === 'es' ? '"Nombre Apellido"' : '"Name Surname"',
  email: 'enlace@example.org',
  phone: '"+504 2222 2222"',
});

/**
 * What was typed of a successor.
 * @throws UsageError where a value is not what the data may hold
 */
function personOf({ snapshot }: OpenData, context: Context, typed: Typed): Partial<Successor> {
  const given = (['id', ...personalKeys] as const).flatMap((key) => {
    const given = typed.value(key);
    if (given === undefined) return [];
    const value = collapse(given);
    if (key !== 'id' && isPublicIn(snapshot)) throw new UsageError('privateInPublic', { option: `--${key}` });
    // The “…” of an example is nobody's name.
    if (!isContactValue(key, value) || typedWords(value) === '')
      throw new UsageError('badContactValue', { option: `--${key}`, example: exampleOf(context)[key] });
    return [[key, value] as const];
  });
  return Object.fromEntries(given);
}

/**
 * The file of a country's contact points.
 * @throws UsageError where it isn't there or can't be read, or the country is no member
 */
function fileOf(
  { snapshot, today }: OpenData,
  context: Context,
  code: string | undefined,
): { readonly file: Loaded<Contacts>; readonly who: Text } {
  if (code === undefined) throw missing(context, 1);
  const country = meantMember(snapshot, code, today);
  const called = reporterText(snapshot, country);
  const who: Text = Object.fromEntries(documentLanguages.map((lang) => [lang, wording(called, lang)]));
  const file = contactsFile(snapshot, country);
  const path = `${kinds.contacts.path}${country}.yaml`;
  if (file) return { file, who };
  // One that is read is another country's.
  if (snapshot.files.has(path)) throw new UsageError('fileUnread', { file: path });
  checkRead(snapshot, path);
  throw new UsageError('noContacts', { who, file: path });
}

/**
 * The contact point of an id.
 * @throws UsageError where there is none, or there are two; none but the typed id is said
 */
function contactNamed({ data }: Loaded<Contacts>, id: string): Contact {
  const [found, another] = data.contacts.filter((one) => one.id === id);
  if (another) throw new UsageError('twice', { id });
  if (!found) throw new UsageError('unknownContact', { id, country: data.country });
  return found;
}

const missing = ({ lang }: Context, word: number): UsageError =>
  new UsageError('missingArgument', { argument: contacts.words?.[word]?.name[lang] ?? '' });

function tell({ out, terminal, words }: Context, sentence: string, files: readonly string[]): void {
  const changed = files.length === 0 ? [words.session.nothingNew] : files;
  out(`${[wrap(printable(sentence), terminal.width), ...changed.map((line) => `  ${line}`)].join('\n')}\n`);
}
