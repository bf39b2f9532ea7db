import { documentLanguages } from '../messages/documents/index.ts';
import { cutAt } from '../model/excerpt.ts';
import { type FilePath, type KeyPath, type Problem, pathBelow } from '../model/findings.ts';
import { fitted } from '../model/fitted.ts';
import type { FileKind } from '../model/kinds.ts';
import { languageMeant } from '../model/languages.ts';
import { nearestWord } from '../model/nearest.ts';
import { once, onceForWord } from '../model/once.ts';
import { ownValue } from '../model/own-value.ts';
import { type Labels, type ReadingArgs, readingProblem } from '../model/reading.ts';
import { ruleNames } from '../model/rule-names.ts';
import type { DataFile } from '../model/snapshot.ts';
import { fold } from '../model/text.ts';
import { namesNoDay } from '../model/written-days.ts';
import { andMore } from './and-more.ts';
import { bareMap } from './bare-map.ts';
import { validators } from './generated/validators.ts';
import { limits } from './limits.ts';
import type { Parsed } from './parse.ts';

/** The parts of a schema that messages are made from. */
interface Schema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly 'x-en'?: { readonly title?: string; readonly description?: string };
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema | false>>;
}

/** An error as the compiled validators give it. */
interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: Schema;
  readonly data: unknown;
}

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

const validatorOf = validators as unknown as Record<FileKind, Validator>;

/**
 * What is wrong with a file in itself: as YAML, else by its schema. Where it is very much, the first of it, and that there is
 * more: a few bytes, repeated, make seven mistakes each time, which nobody reads and no memory holds.
 */
export function wrongIn(kind: FileKind, parsed: Parsed): readonly Problem[] {
  const { file, problems } = parsed;
  if (problems.length > 0)
    return problems.length > limits.mistakes ? [...first(problems), andMore(file.path)] : problems;
  return checkSchema(kind, parsed);
}

/** Says what in a file's data doesn't agree with its schema: one problem a place. */
function checkSchema(kind: FileKind, { file, data, yesOrNo }: Parsed): readonly Problem[] {
  // `off` is a level of rules, and there it needs no quotes.
  const inWords = yesOrNo.filter(([key]) => key !== 'rules');
  const errors = errorsIn(kind, data);
  const found = [
    ...first(inWords).map((path) => yesNoProblem(file, path)),
    ...errors
      .slice(0, Math.max(0, limits.mistakes - inWords.length))
      .map((error) => problemOf(file, data, error))
      .filter((problem) => problem !== null),
  ];
  const isAll = inWords.length + errors.length <= limits.mistakes;
  return isAll ? onePerPlace(found) : [...onePerPlace(found), andMore(file.path)];
}

const first = <T>(many: readonly T[]): readonly T[] => many.slice(0, limits.mistakes);

/** What the validator says of some data. It would keep its errors until it is asked again, and there may be very many. */
function errorsIn(kind: FileKind, data: unknown): readonly SchemaError[] {
  const validate = validatorOf[kind];
  validate(data);
  const errors = validate.errors ?? [];
  validate.errors = null;
  return errors;
}

/** What is sure of a file in which keys stand that nobody knows. */
export interface InPart {
  readonly data: unknown;
  /** The groups of keys in which they stand: what seems to be missing there may be what they say. */
  readonly holders: readonly KeyPath[];
  /** Where something of the data stands in the file: under the key as it is written there. */
  asWritten(path: KeyPath): KeyPath;
}

/**
 * What a file says, where all that is wrong with it are keys that nobody knows: a misspelt one is read as the one that was
 * meant, any other is left out.
 * @param wrong what is wrong with the file
 * @returns null where something else is wrong, or where such a key may hold entries, which others may name
 */
export function inPart(kind: FileKind, { data }: Parsed, wrong: readonly Problem[]): InPart | null {
  if (!wrong.every(({ rule }) => rule === 'unknown-key')) return null;
  const copy = copyOf(data);
  const keys = wrong.flatMap(({ at, args }) => {
    const { key, near } = args as ReadingArgs['unknown-key'];
    return 'path' in at ? [{ key, near, holder: at.path.slice(0, -1) }] : [];
  });
  const renamed = keys.filter(({ key, near, holder }) => {
    const group = valueAt(copy, holder) as Record<string, unknown>;
    const { [key]: value } = group;
    delete group[key];
    if (near === null || Object.hasOwn(group, near)) return false;
    group[near] = value;
    return true;
  });
  const isRenamed = new Set(renamed);
  const left = keys.filter((one) => !isRenamed.has(one));
  if (left.some(({ key, holder }) => holdsEntries(valueAt(data, [...holder, key])))) return null;
  if (!validatorOf[kind](copy)) return null;
  const written = new Map(renamed.map(({ holder, near, key }) => [JSON.stringify([...holder, near]), key]));
  return {
    data: copy,
    holders: keys.map(({ holder }) => holder),
    asWritten: (path) =>
      written.size === 0 ? path : path.map((step, i) => written.get(JSON.stringify(path.slice(0, i + 1))) ?? step),
  };
}

/** The same data in lists and maps of their own. The texts are shared, which `structuredClone` would copy as well. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy = bareMap();
  for (const [key, one] of Object.entries(value)) copy[key] = copyOf(one);
  return copy;
}

const valueAt = (data: unknown, path: KeyPath): unknown =>
  path.reduce((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], data);

const holdsEntries = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value)
    ? value.some((one) => typeof one === 'object' && one !== null)
    : Object.values(value).some(holdsEntries));

/** The first problem of each place: what comes later there follows from it. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  // A misspelt key is one mistake, not an unknown key and a missing one; nor is `08` a wrong form as well.
  const meant = new Set(
    problems.flatMap(({ rule, args, at }) => {
      const near = rule === 'unknown-key' ? (args as ReadingArgs['unknown-key']).near : null;
      return near === null || !('path' in at) ? [] : [JSON.stringify([at.path.slice(0, -1), near])];
    }),
  );
  const weight = ({ rule }: Problem) => (rule === 'wrong-type' ? 0 : rule === 'value-not-allowed' ? 1 : 2);
  return [...problems]
    .sort((a, b) => weight(a) - weight(b))
    .filter((problem) => {
      const path = 'path' in problem.at ? problem.at.path : [];
      const isMissing = problem.rule === 'missing-key' && meant.size > 0;
      if (isMissing && meant.has(JSON.stringify([path.slice(0, -1), path.at(-1)]))) return false;
      const key = JSON.stringify(path);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The steps of a JSON pointer; list positions as numbers. */
function steps(pointer: string, data: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = /[%~]/.test(part) ? decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~') : part;
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = (value as Record<string | number, unknown> | null)?.[step];
  }
  return fitted(path);
}

const labels = (schema: Schema, part: 'title' | 'description'): Labels | null => {
  const es = schema[part];
  return es === undefined ? null : { es, en: schema['x-en']?.[part] ?? es };
};

/** How a value is written in the file, cut to a length that fits a message. */
function sourceOf(file: DataFile, path: KeyPath): string {
  const { line, column, endLine, endColumn } = file.locate(path);
  const source = file.lineAt(line).slice(column - 1, endLine === line ? endColumn - 1 : undefined);
  return cutAt(source.trimEnd(), 80);
}

/** Of groups and lists only the first line is worth showing, where a list's hyphen is what it lacks. */
const sourceShown = (file: DataFile, path: KeyPath, value: unknown, { type }: Schema): string =>
  typeof value !== 'object' || value === null || (type === 'array' && !Array.isArray(value))
    ? sourceOf(file, path)
    : '';

const shown = (value: unknown): string => (typeof value === 'object' ? '' : cutAt(String(value), 80));

/** The key a path ends with; of a list's entry, the list's. */
const keyOf = (path: KeyPath): string => String(path.findLast((step) => typeof step === 'string') ?? '');

const yesNoProblem = (file: DataFile, path: KeyPath): Problem =>
  readingProblem(
    'wrong-type',
    { file: file.path, path },
    { key: keyOf(path), expected: 'string', found: 'yes-no', source: sourceOf(file, path), keys: [], near: null },
  );

function problemOf(file: DataFile, data: unknown, error: SchemaError): Problem | null {
  const { keyword, params, parentSchema: schema } = error;
  const path = steps(error.instancePath, data);
  const here: FilePath = { file: file.path, path };
  // Of a number too large to be told exactly another one would be shown than stands there.
  const value = typeof error.data === 'number' ? sourceOf(file, path) : shown(error.data);

  switch (keyword) {
    case 'if':
      return null;
    case 'additionalProperties':
      return unknownKey(file, path, String(params['additionalProperty']), schema);
    case 'propertyNames':
      return readingProblem('wrong-format', here, {
        key: '',
        value: shown(params['propertyName']),
        what: noLabels,
        form: null,
        example: null,
        begins: '',
        pattern: null,
        near: null,
        codes: [],
        noSuchDay: false,
        several: false,
        isSession: false,
      });
    case 'required':
    case 'dependentRequired': {
      const key = String(params['missingProperty']);
      return readingProblem('missing-key', { file: file.path, path: pathBelow(path, key) }, missing(schema, key));
    }
    case 'type': {
      const source = sourceShown(file, path, error.data, schema);
      // Quotes, which would be advised, do not make it right.
      if (expectedType(schema) === 'string' && /^\d+$/.test(source) && !fits(schema, source))
        return wrongFormat(here, schema, source);
      return readingProblem('wrong-type', here, {
        key: keyOf(path),
        expected: expectedType(schema),
        found: foundType(error.data),
        source,
        keys: groupOf(schema),
        near: null,
      });
    }
    case 'enum': {
      if (error.data === null) return empty(file, path);
      if (typeof error.data === 'object') return otherKind(file, path, error.data);
      if (schema.$id === 'waivable-rules.schema.json' && ruleNames.some((name) => name === value))
        return readingProblem('value-not-allowed', here, { kind: 'never-accepted', value });
      const { allowed, meanings } = valuesOf(schema);
      return readingProblem('value-not-allowed', here, {
        kind: 'list',
        value,
        allowed,
        meanings,
        ...valueMeant(schema, value),
      });
    }
    case 'const': {
      if (error.data === null) return empty(file, path);
      if (typeof error.data === 'object') return otherKind(file, path, error.data);
      const allowed = [String(params['allowedValue'])];
      const isSure = allowed[0] === 'true' && yes.has(fold(value));
      return readingProblem('value-not-allowed', here, {
        kind: 'list',
        value,
        allowed,
        meanings: {},
        near: allowed[0] ?? null,
        isSure,
      });
    }
    case 'false schema': {
      const other =
        /dependentSchemas\/(\w+)\//.exec(error.schemaPath)?.[1] ??
        (error.schemaPath.includes('/then/') ? 'toBeDefined' : null);
      if (path[0] === 'rules')
        return readingProblem('value-not-allowed', here, { kind: 'fixed-level', value: keyOf(path) });
      return readingProblem(
        'value-not-allowed',
        { ...here, part: 'key' },
        { kind: 'not-together', key: keyOf(path), other },
      );
    }
    case 'minimum':
    case 'maximum': {
      const { minimum = null, maximum = null } = schema as { minimum?: number; maximum?: number };
      return readingProblem('value-not-allowed', here, { kind: 'range', value, least: minimum, most: maximum });
    }
    case 'not':
      return readingProblem('value-not-allowed', here, { kind: 'reserved', value });
    case 'minItems':
      return readingProblem('value-not-allowed', { ...here, part: 'key' }, { kind: 'empty-list', value: keyOf(path) });
    case 'maxItems':
      return readingProblem(
        'value-not-allowed',
        { ...here, part: 'key' },
        { kind: 'long-list', value: keyOf(path), most: Number(params['limit']) },
      );
    case 'minProperties':
      return readingProblem('value-not-allowed', { ...here, part: 'key' }, { kind: 'empty-map', value: keyOf(path) });
    case 'uniqueItems': {
      const twin = [...path, Number(params['i'])];
      const repeated = shown((error.data as unknown[])[Number(params['i'])]);
      return readingProblem(
        'value-not-allowed',
        { file: file.path, path: twin },
        { kind: 'repeated', value: repeated },
      );
    }
    default:
      // pattern, format, minLength, maxLength
      return wrongFormat(here, schema, String(error.data));
  }
}

/** What is missing of a group; its keys are labelled once, however many entries lack them. */
const missing = onceForWord((schema: Schema, key): ReadingArgs['missing-key'] => {
  const property = schema.properties?.[key];
  return { key, what: property ? labels(property, 'title') : null, empty: false };
});

/** The keys of the group that a schema wants; none where it wants no group. */
const groupOf = once((schema: Schema): readonly string[] => Object.keys(schema.properties ?? {}));

/** Whether a text has the form that a schema wants. */
const fits = ({ pattern }: Schema, text: string): boolean =>
  pattern === undefined || new RegExp(pattern, 'u').test(text);

/** A value that is not written as it should be. */
const wrongFormat = (at: FilePath, schema: Schema, value: string): Problem =>
  readingProblem('wrong-format', at, misshapen(formOf(schema, keyOf(at.path)), cutAt(value, 1000)));

type Form = Omit<ReadingArgs['wrong-format'], 'value' | 'noSuchDay'>;

/** How the value of a key should be written. */
const formOf = onceForWord(
  (schema: Schema, key): Form => ({
    key,
    what: labels(schema, 'title') ?? noLabels,
    form: labels(schema, 'description'),
    example: schema.examples?.[0] === undefined ? null : String(schema.examples[0]),
    begins: /^\^([a-z]+)\(-/.exec(schema.pattern ?? '')?.[1]?.concat('-') ?? '',
    pattern: schema.pattern ?? null,
    near: null,
    codes: [],
    several: Array.isArray(schema.type),
    isSession: false,
  }),
);

/** A value in another form: what is said of it is made once, however often it stands there. */
const misshapen = onceForWord((form: Form, value): ReadingArgs['wrong-format'] => ({
  ...form,
  value,
  noSuchDay: looksLikeDay(form.example) && (looksLikeDay(value) || namesNoDay(value)),
}));

/** Whether a value is written as a day is, be there such a day or not. */
const looksLikeDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const otherKind = (file: DataFile, path: KeyPath, data: unknown): Problem =>
  readingProblem(
    'wrong-type',
    { file: file.path, path },
    { key: keyOf(path), expected: 'string', found: foundType(data), source: '', keys: [], near: null },
  );

/** The values that a schema's description explains, with their words: "closed: cerrada o concluida; open: abierta". */
const meaningsIn = (schema: Schema): readonly (readonly [value: string, words: readonly string[]])[] =>
  [...(schema.description ?? '').matchAll(/([a-z-]+): ([^;.]+)/gu)].map(([, value = '', words = '']) => [
    value,
    words.split(/,| o /u).map((one) => one.trim()),
  ]);

/** The values that a schema allows, with what each means in Spanish. */
const valuesOf = once((schema: Schema) => ({
  allowed: (schema.enum ?? []).map(String),
  meanings: Object.fromEntries(meaningsIn(schema).map(([value, [word = '']]) => [value, word])),
}));

/** Which word was meant, as far as that can be told, and whether that is sure. */
interface WordMeant {
  readonly near: string | null;
  readonly isSure: boolean;
}

const valueMeant = onceForWord((schema: Schema, value): WordMeant => {
  const { allowed } = valuesOf(schema);
  const understood = inSpanish(schema, value, allowed) ?? sameWord(value, allowed);
  return { near: understood ?? nearestWord(value, allowed), isSure: understood !== null };
});

/** The value that a Spanish word stands for, as the schema's description explains them. */
function inSpanish(schema: Schema, word: string, allowed: readonly string[]): string | null {
  const meant = meaningsIn(schema).find(
    ([value, words]) => allowed.includes(value) && words.some((one) => stem(one) === stem(word)),
  );
  const areLanguages = documentLanguages.some((code) => allowed.includes(code));
  const language = areLanguages ? languageMeant(word) : null;
  return meant?.[0] ?? (language !== null && allowed.includes(language) ? language : null);
}

/** The one of some words that differs in case, accents or hyphens alone. */
const sameWord = (word: string, known: readonly string[]): string | null =>
  known.find((one) => fold(one) === fold(word)) ?? null;

/** What people write for `true`. */
const yes = new Set(['si', 'yes', 'verdadero', 'true']);

/** A Spanish word without its gender. */
const stem = (word: string): string => fold(word).replace(/[ao]$/, '');

const noLabels: Labels = { es: '', en: '' };

const empty = (file: DataFile, path: KeyPath): Problem =>
  readingProblem(
    'wrong-type',
    { file: file.path, path },
    { key: keyOf(path), expected: 'string', found: 'empty', source: '', keys: [], near: null },
  );

/** The keys that a schema knows. */
const keysOf = once((schema: Schema): readonly string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => (property === false ? [] : [name])),
);

/** The known key that was meant; a key in Spanish is known by the title it has in the schema. */
const keyMeant = onceForWord((schema: Schema, key): WordMeant => {
  const known = keysOf(schema);
  const inSpanish = known.find((name) => {
    const property = schema.properties?.[name];
    return property && fold(property.title ?? '') === fold(key);
  });
  const inOther = ownValue(spanishKeys, fold(key))?.filter((name) => known.includes(name)) ?? [];
  const understood = inSpanish ?? inOther[0] ?? sameWord(key, known);
  return { near: understood ?? nearestWord(key, known), isSure: understood !== null && inOther.length < 2 };
});

const unknownKey = (file: DataFile, path: KeyPath, key: string, schema: Schema): Problem =>
  readingProblem(
    'unknown-key',
    { file: file.path, path: pathBelow(path, key), part: 'key' },
    { key: cutAt(key, 80), ...keyMeant(schema, key), known: keysOf(schema) },
  );

/** Keys as a Spanish-speaking person would write them, where the schema's title is another word. */
const spanishKeys: Readonly<Record<string, readonly string[]>> = {
  texto: ['text'],
  titulo: ['title', 'text'],
  nombre: ['name', 'text'],
  tipo: ['kind'],
  clase: ['kind'],
  para: ['for'],
  fecha: ['start', 'date'],
  inicio: ['start'],
  fin: ['end'],
  notas: ['notes'],
  propuestapor: ['proposedBy'],
  propuesta: ['proposedBy'],
  resultado: ['outcome'],
  evidencia: ['evidence'],
  sesion: ['session'],
  sesiones: ['sessions'],
  pais: ['country', 'reporter', 'code'],
  correo: ['email'],
  telefono: ['phone'],
  parrafo: ['paragraph'],
  entradas: ['entries', 'calendar'],
  informante: ['reporter'],
  estado: ['status'],
  decisiones: ['decisions'],
  actividad: ['activity'],
  paises: ['countries'],
  codigo: ['code'],
  organos: ['bodies'],
  idiomas: ['languages'],
  fuente: ['source'],
  razon: ['reason'],
  justificacion: ['reason'],
  reunion: ['session'],
  vence: ['until'],
  excepciones: ['waivers'],
  renuncias: ['waivers'],
};

function expectedType(schema: Schema): ReadingArgs['wrong-type']['expected'] {
  if (schema.$id === 'text.schema.json') return 'text';
  if (schema.format === 'date') return 'day';
  if (schema.type === 'array' && schema.items?.type === 'string') return 'ids';
  const names = { string: 'string', array: 'list', object: 'map', integer: 'integer', boolean: 'boolean' } as const;
  const [type] = [schema.type ?? 'string'].flat();
  return names[type as keyof typeof names] ?? 'string';
}

function foundType(value: unknown): ReadingArgs['wrong-type']['found'] {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  return type === 'number' || type === 'boolean' || type === 'string' ? type : 'map';
}
