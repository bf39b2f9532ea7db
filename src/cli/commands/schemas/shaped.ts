import type { Messages } from '../../../messages/index.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Target } from '../../../model/references.ts';
import type { Named, Names } from './names.ts';

/** A schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** The file that holds what may be named, beside the schemas that refer to it. */
export const namesFile = 'ids.schema.json';

/** The longest line of the editor's list: it cuts off what is longer, and then takes it for another. */
const longest = 60;

const separator = ' — ';

/** The most ids whose wordings are shown above them: an editor tries each of them at each place, and of more it becomes slow. */
const mostShown = 200;

type Words = Messages['schemas'];

/**
 * The schema of what may be named, a definition for each kind of reference: the editor offers each id with its wording,
 * shows the wording above an id that stands in a file, and says in our words that there is no such id.
 * Of each id a pattern is made and no list of values: a list would be offered and shown a second time, bare.
 */
export function namesSchema(names: Names, words: Words): Schema {
  const definitions = [...names].map(([target, all]) => [target, definitionOf(target, all, words)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: namesFile,
    $defs: Object.fromEntries(definitions),
  };
}

function definitionOf(target: Target, all: readonly Named[], { wrong, offer }: Words): Schema {
  const worded = all.length > mostShown ? [] : all.filter(({ text }) => text !== '');
  const meaning = worded.map(({ id, text }) => ({ pattern: `^${id}$`, description: excerpt(text, 300) }));
  const offers = {
    defaultSnippets: all.filter(({ isOffered }) => isOffered).map(offerOf),
    // Beside `then` alternatives are shown and not offered: an editor would offer each of them as an item of a list too.
    if: {},
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
    then: { anyOf: [...meaning, {}] },
  };
  // Any word may be a role: those that are known are only offered.
  if (target === 'role' || target === 'contact') return offers;
  const ids = all.map(({ id }) => id).join('|');
  return { pattern: `^(${ids})$`, patternErrorMessage: `${wrong[target]} ${offer}`, ...offers };
}

function offerOf({ id, text }: Named) {
  const room = longest - id.length - separator.length;
  const isShown = text !== '' && room >= 10;
  return {
    // The wording is cut with a sign more than its length.
    label: isShown ? `${id}${separator}${excerpt(text, room - 1)}` : id,
    body: id,
    ...(text === '' ? {} : { description: text }),
  };
}

/**
 * A schema whose references lead to what the folder has, with its titles in a language.
 * @param names what is known; other references stay as they are
 * @param common the schema of common shapes, which titles are taken from where a key has none of its own
 */
export function shapedSchema(schema: Schema, names: Names, common: Schema, lang: 'es' | 'en'): Schema {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return value;
    const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]));
    const target = inside['x-refers-to'];
    return inLanguage(names.has(target as Target) ? referring(inside, target as Target, common) : inside, lang);
  };
  return shape(schema) as Schema;
}

/** A key that names something by its id, or a list of such ids, or either. */
function referring(schema: Schema, target: Target, common: Schema): Schema {
  const { $ref, examples: _examples, ...own } = schema;
  const types = [own['type']].flat();
  const to = { $ref: `${namesFile}#/$defs/${target}` };
  const items = own['items'] as Schema | undefined;
  if (items === undefined)
    return { ...titlesOf(common, $ref), ...own, ...(target === 'role' ? { allOf: [to], $ref } : to) };
  const { $ref: _ref, ...item } = items;
  return { ...own, items: { ...item, ...to }, ...(types.includes('string') ? { allOf: [to] } : {}) };
}

/** What a definition of the common schema is called. */
function titlesOf(common: Schema, ref: unknown): Schema {
  const [file, name = ''] = String(ref).split('#/$defs/');
  const definition = file === common['$id'] ? (common['$defs'] as Record<string, Schema | undefined>)[name] : undefined;
  const kept = ['title', 'description', 'x-en'].filter((key) => definition?.[key] !== undefined);
  return Object.fromEntries(kept.map((key) => [key, definition?.[key]]));
}

const inLanguage = (schema: Schema, lang: 'es' | 'en'): Schema =>
  lang === 'en' && typeof schema['x-en'] === 'object' ? { ...schema, ...schema['x-en'] } : schema;
