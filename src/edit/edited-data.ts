import { isDeepStrictEqual } from 'node:util';
import type { KeyPath } from '../model/findings.ts';
import type { YamlEdit } from './yaml.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The data of a file with some changes made: what its text has to say with the same changes made.
 * @param data as it was read, with all that the edits name
 */
export const editedData = (data: unknown, edits: readonly YamlEdit[]): unknown =>
  edits.reduce((now, edit) => changedAt(now, edit.at, (value) => editedValue(value, edit)), data);

/** The data with one value made another one. */
function changedAt(data: unknown, [step, ...below]: KeyPath, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(data);
  if (Array.isArray(data)) return data.map((one, i) => (i === step ? changedAt(one, below, change) : one));
  const values = data as Values;
  return { ...values, [step]: changedAt(values[step], below, change) };
}

function editedValue(value: unknown, edit: YamlEdit): unknown {
  if (edit.do === 'append') return [...((value as readonly unknown[] | undefined) ?? []), edit.value];
  if (edit.do === 'set') return { ...(value as Values), [edit.key]: edit.value };
  const { [edit.key]: former, ...rest } = value as Values;
  return edit.do === 'remove' ? rest : { ...rest, [edit.to]: former };
}

/** Whether two values say the same, in whatever order their keys stand; texts as reading gives them (NFC). */
export const saySame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(asRead(one), asRead(other));

const asRead = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inside) => (typeof inside === 'string' ? inside.normalize('NFC') : inside));
