import type { YamlEdit } from './yaml.ts';

/** A list or a map of a copy that is our own. */
type Held = Record<string | number, unknown>;

/**
 * The data of a file with some changes made: what its text has to say with the same changes made.
 * @param data as it was read, with all that the edits name
 */
export function editedData(data: unknown, edits: readonly YamlEdit[]): unknown {
  // One copy for all of them: there may be an edit for each of very many entries.
  const whole: Held = { data: structuredClone(data) };
  for (const edit of edits) makeIn(whole, edit);
  return whole['data'];
}

function makeIn(whole: Held, edit: YamlEdit): void {
  const path = ['data', ...edit.at];
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((value, step) => value[step] as Held, whole);
  if (edit.do === 'append') {
    holder[last] ??= [];
    (holder[last] as unknown[]).push(edit.value);
    return;
  }
  const values = holder[last] as Held;
  if (edit.do === 'set') values[edit.key] = edit.value;
  else {
    if (edit.do === 'rename') values[edit.to] = values[edit.key];
    delete values[edit.key];
  }
}

/** Whether two values say the same, in whatever order their keys stand; texts as reading gives them (NFC). */
export function saySame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string')
    return one === other || one.normalize('NFC') === other.normalize('NFC');
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, others] = [saidIn(one), saidIn(other)];
  return mine.length === others.length && mine.every(([key, value]) => saySame(value, (other as Held)[key]));
}

const saidIn = (values: object) => Object.entries(values).filter(([, value]) => value !== undefined);
