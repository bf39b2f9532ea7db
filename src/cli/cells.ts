import { documentWords } from '../messages/documents/index.ts';
import type { InterfaceLang, Messages } from '../messages/index.ts';
import { roleName } from '../model/contacts.ts';
import { entryLabels, valueLabels } from '../model/generated/labels.ts';
import { ownValue } from '../model/own-value.ts';
import type { Labels } from '../model/reading.ts';
import { isRegister } from '../model/register-names.ts';
import { declarationOf, type RegisterDeclaration } from '../model/registers.ts';
import { inSentence } from '../model/text.ts';
import type { Cell } from './formats/answer.ts';

type Row = Readonly<Record<string, Cell>>;

/** In whose words, and in which language. */
interface Reader {
  readonly lang: InterfaceLang;
  readonly words: Messages;
}

/** What values are called that the schemas don't list, or that the program adds. */
const columns: Readonly<Record<string, (value: string, reader: Reader) => string | undefined>> = {
  level: (value, { words }) => ownValue<string>(words.levels, value),
  itemKind: (value, { lang }) => {
    const label = ownValue(entryLabels, value)?.[lang];
    return label && inSentence(label);
  },
  register: registerCalled,
  'measuredBy.register': registerCalled,
  'measuredBy.contacts': roleCalled,
  roles: roleCalled,
  requiredRoles: roleCalled,
  language: languageCalled,
  languages: languageCalled,
  toBeDefined: (value, { words }) => (value === 'true' ? words.yes : undefined),
  responsible: everyCountry,
  reportsBy: everyCountry,
  status: (value, { lang, words }) =>
    ownValue<string>(documentWords[lang].contacts.states, value) ?? ownValue<string>(words.obligations, value),
};

function registerCalled(value: string, { lang }: Reader): string | undefined {
  return isRegister(value) ? inSentence(declarationOf(value).labels[lang]) : undefined;
}

function roleCalled(value: string, { lang }: Reader): string {
  return roleName(value, lang);
}

function languageCalled(value: string, { lang }: Reader): string | undefined {
  return ownValue(documentWords[lang].languageNames, value);
}

function everyCountry(value: string, { words }: Reader): string | undefined {
  return value === 'countries' ? words.schemas.everyCountry : undefined;
}

/**
 * What a value of a key is called for people: one of a list, a role, a language. Any other is what it is.
 * @param register the register that it is in, where it is in one: that declares its own lists
 */
export function wordFor(key: string, value: string, register: RegisterDeclaration | null, reader: Reader): string {
  const own = register ? ownValue(register.keys, key) : undefined;
  const list: Readonly<Record<string, Labels>> =
    own === undefined ? (ownValue(valueLabels, key) ?? {}) : own.kind === 'list' ? own.values : {};
  return ownValue(list, value)?.[reader.lang] ?? ownValue(columns, key)?.(value, reader) ?? value;
}

/** A cell for people, each of its values in words. An id stays what it is: one has to be able to find it. */
export function cellFor(column: string, cell: Cell, row: Row, reader: Reader): Cell {
  if (typeof cell !== 'string') return cell;
  const { register: name } = row;
  const register = isRegister(name) ? declarationOf(name) : null;
  return cell
    .split('; ')
    .map((value) => wordFor(column, value, register, reader))
    .join('; ');
}
