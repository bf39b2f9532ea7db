import { whenAsked } from './once.ts';

// The patterns see each character a fixed number of times: a text may be long, and come from anyone.
// Signs are taken in all their widths, dashes in all their lengths, and digits of every script.
const email = /[^\s@＠﹫<>()][@＠﹫][^\s@＠﹫<>()]+[.．﹒｡]\p{L}{2,}/u;
const fromAtSign = /[@＠﹫][^\s@＠﹫<>()«»“”"',;:/]+[.．﹒｡]\p{L}{2,}/gu;
const beforeAtSign = /[^\s@＠﹫<>()«»“”"',;:/]{1,64}$/u;
const between = String.raw`[\s().．−\p{Pd}\p{Cf}]`;
/** What no address and no number is without: most texts have neither. */
const signOrDigits = new RegExp(String.raw`[@＠﹫]|\p{Nd}(?:${between}?\p{Nd}){7}`, 'u');
const digitGroups = new RegExp(String.raw`\p{Nd}+(?:${between}\p{Nd}+)*`, 'gu');
const anyBetween = new RegExp(between, 'u');
const digit = /\p{Nd}/gu;
const letter = /[\p{L}\p{N}]/u;

/** Where a number begins that is not the end of a longer one, and where one ends. */
const begin = String.raw`(?<!\p{L}|\+\s?|\p{Nd}${between}{0,2})`;
const end = String.raw`(?!\p{L}|${between}?\p{Nd})`;

/** "2008-05-06". */
const day = String.raw`\b\d{4}\p{Pd}\d{2}\p{Pd}\d{2}\b`;

/** "2007 - 2008", "2007/2008". */
const years = String.raw`\b(?:19|20)\d{2}\s?[\p{Pd}/]\s?(?:19|20)\d{2}\b`;

/** "06.05.2008", "6-5-2008". */
const dayFirst = String.raw`${begin}(?:0?[1-9]|[12]\d|3[01])[.\p{Pd}](?:0?[1-9]|1[0-2])[.\p{Pd}](?:19|20)\d{2}${end}`;

/** Days and years that are no part of more, which most of what has eight digits is. */
const plainDays = new RegExp(`${begin}(?:${day}|${years})${end}`, 'gu');

/** The number of a law with its year: "Decreto Legislativo N.º 8764-2009". Without such a word it may be a phone number that ends so. */
const laws = [
  String.raw`(?<=(?<!\p{L})(?:decretos?|acuerdos?|ley|resoluci[oó]n|reglamento|expediente|decree|agreement|law|act|resolution)`,
  String.raw`(?:\s(?:(?:legislativ|ejecutiv|gubernativ|administrativ|suprem)[oa]|ministerial|presidencial))?`,
  String.raw`(?:\s(?:n[.º°o]{1,3}|núm\.|número|number))?\s)`,
  String.raw`(?:\d{1,5}\p{Pd}(?:19|20)\d{2}|(?:19|20)\d{2}\p{Pd}\d{1,5})${end}`,
].join('');

/** An amount in groups of three, of which the first is shorter: "12 000 000", "12.000.000". Phone numbers are grouped otherwise. */
const amounts = String.raw`${begin}\d{1,2}(?:(?:[ \u00a0\u2009\u202f]\d{3}){2}|(?:\.\d{3}){2})${end}`;

/** What is counted, or the money, beside an amount of any length: "US$ 120 000 000", "120.000.000 de lempiras". */
const codes = 'USD|GTQ|HNL|NIO|CRC|PAB|DOP|MXN|CAD|BZD|EUR';
const counted =
  'dólares|quetzales|lempiras|pesos|colones|balboas|córdobas|euros|personas|víctimas|migrantes|habitantes|dollars|persons|people|victims|migrants|inhabitants';
const grouped = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3}){2,4}${end}`;
const countedAmounts = [
  String.raw`(?<=(?:[$€₡]|B/\.?|(?<!\p{L})(?:${codes}|L(?:ps?)?\.?|Q\.?))\s?)${grouped}`,
  String.raw`${begin}${grouped}(?=\s(?:de\s)?(?:${counted}|${codes})(?!\p{L}))`,
].join('|');

/**
 * The rest of a web address up to its digits and beyond, but of those that call somebody (`wa.me/504…`): what follows a space or
 * a comma is none of it. No longer than addresses are, so that each character is seen a fixed number of times.
 */
const inAddress = String.raw`(?<=\P{Nd})(?<=(?<![\p{L}\p{N}])(?:https?://|www\.)(?!(?:wa\.me|(?:api|web)\.whatsapp\.com|t\.me)/)[^\s,;<>()«»“”"]{1,200})\d[\d\p{Pd}.]*`;

/** The number of a book or periodical, or of a file: only directly after the word that says so. */
const numbered = [
  String.raw`(?<=(?<!\p{L})(?:ISBN(?:[ \p{Pd}]1[03])?|ISSN):?\s)\d(?:[ \p{Pd}]?[\dX]){7,12}${end}`,
  String.raw`(?<=(?<!\p{L})(?:expediente|case file|file)\s(?:(?:n[.º°o]{1,3}|núm\.|número|number)\s)?)(?:\d{4}\p{Pd})?\d{5,10}${end}`,
].join('|');

/**
 * What has eight digits too, and surely is no phone number. It takes long to be made and to be looked for the first time: few
 * texts ask for it.
 */
const noPhone = whenAsked(
  () =>
    new RegExp(
      `((?=\\d)(?:${[day, years, dayFirst, laws, amounts, countedAmounts, inAddress, numbered].join('|')}))`,
      'giu',
    ),
);

/** Whether at least eight digits stand in a run, separated only by signs used in phone numbers. */
function isPhone(text: string, run: string, index: number): boolean {
  // Digits that are part of a word are no number. A run may be as long as a text: no more of it is looked at than needed.
  const from = letter.test(text[index - 1] ?? '') ? (/^\p{Nd}+/u.exec(run)?.[0].length ?? 0) : 0;
  let to = run.length;
  if (letter.test(text[index + run.length] ?? '')) while (to > 0 && !anyBetween.test(run[to - 1] ?? '')) to -= 1;
  let digits = 0;
  for (const { index: at } of run.matchAll(digit)) {
    if (at >= to) return false;
    if (at >= from) digits += 1;
    if (digits === 8) return true;
  }
  return false;
}

/** The personal data that a text holds, as far as their form tells: an e-mail address, or a phone number of 8 digits or more. */
export const personalDataIn = (text: string): 'email' | 'phone' | null => kindIn(text, () => true);

/** @param mayBePhone whether a number that is long enough counts */
function kindIn(text: string, mayBePhone: (text: string) => boolean): 'email' | 'phone' | null {
  if (!signOrDigits.test(text)) return null;
  if (email.test(text)) return 'email';
  // Few texts have so many digits: only of those it is asked what they are.
  const isAny = hasPhone(text) && hasPhone(text.replace(plainDays, ' ; ')) && mayBePhone(text);
  return isAny && hasPhone(text.replace(noPhone(), ' ; ')) ? 'phone' : null;
}

/** What says that numbers are those of phones: in a cell, or as the heading of a column. */
const phoneWord = whenAsked(
  () => /(?<!\p{L})(?:tels?|tel[eé]f|telephone|phone|celular|cel|m[oó]vil|mobile|whatsapp|fax)/iu,
);

/** A year beside a year, and the number of a law with its year, written alone. */
const noPhoneInCell =
  /^\s*(?:(?:19|20)\p{Nd}{2}[\s.\p{Pd}](?:19|20)\p{Nd}{2}|\p{Nd}{1,5}\p{Pd}(?:19|20)\p{Nd}{2})\s*$/u;

/**
 * As people of the region write a phone number: `+504…`, `(504) 2222…`, `504 2222-2222`, `2222-2222`, `555 222 2222`, `55 2222 2222`,
 * `wa.me/504…`; no part of more groups. None of four and four digits begins with 0 or 1; behind a country's code two numbers may be years.
 */
const writtenAsPhone = whenAsked(
  () =>
    new RegExp(
      [
        String.raw`(?<![\p{L}\p{N}+])[+＋]\s?\p{Nd}`,
        String.raw`\([+＋]?\p{Nd}{1,4}\)\s?\p{Nd}`,
        String.raw`(?<![\p{L}\p{N}]|\p{L}\p{Pd})(?:00\s?50[1-7][\s.\p{Pd}]?|50[1-7][\s.\p{Pd}])(?![01]|20)\p{Nd}{3,4}[\s.\p{Pd}]?\p{Nd}{4}(?!\p{Nd})`,
        String.raw`(?<!\p{L})(?:wa\.me/|tel:)\+?\p{Nd}`,
        String.raw`(?<!\p{Nd}[\s.\p{Pd}]?)(?:(?![01])\p{Nd}{4}|\p{Nd}{3}[\s.\p{Pd}]\p{Nd}{3}|\p{Nd}{2}[\s.\p{Pd}]\p{Nd}{4})[\s.\p{Pd}]\p{Nd}{4}(?![\s.\p{Pd}]?\p{Nd})`,
      ].join('|'),
      'u',
    ),
);

/** What of people was found, and where it begins, in UTF-16 units. */
export interface PersonalData {
  readonly kind: 'email' | 'phone';
  readonly at: number;
}

/**
 * The first personal data in a table or a text, each cell and line by itself: two numbers beside each other are no longer one.
 * Where nothing says that they are of phones, only numbers count that are written so: others are years, codes and places.
 */
export function personalDataInList(text: string): PersonalData | null {
  const isOfPhones = whenAsked(() => phoneWord().test(text));
  const isSo = (part: string) => isOfPhones() || (writtenAsPhone().test(part) && !noPhoneInCell.test(part));
  for (const { 0: cell, index: at } of text.matchAll(cells)) {
    const end = at + cell.length;
    // What begins at the end of a part goes on in the next one.
    const [rest = ''] = cell.length < longCell ? [] : text.slice(end, end + longest).split(betweenCells, 1);
    const part = (cell + rest).replace(noAddress, ' ');
    const kind = kindIn(part, isSo);
    if (kind !== null) return { kind, at };
  }
  return null;
}

/** A cell of millions of letters is looked through part by part: a pattern that goes through all of it has no room for that. */
const longCell = 50_000;

/** No address is shorter than `a@b.cc`. */
const cells = new RegExp(String.raw`[^\r\n\t;,|"]{6,${longCell}}`, 'g');
const betweenCells = /[\r\n\t;,|"]/;

/** How long an address or a number may be. */
const longest = 300;

/** Where programs come from, and what they call their files: `git@github.com:…`, `…/@types/node/…`, `chart.js@4.4.0`, `logo@2x.png`. */
const noAddress = /(?<![\p{L}\p{N}._-])git@[\w.-]+:|(?<=\/)@[\w.-]+\/|@\d+(?:\.\d|x\.(?:gif|jpe?g|png|svg|webp))/giu;

function hasPhone(text: string): boolean {
  for (const { 0: run, index } of text.matchAll(digitGroups)) if (isPhone(text, run, index)) return true;
  return false;
}

/** What stands in place of personal data. */
export const withheld = '•••';

/** A text with something in place of its e-mail addresses. They are looked for from their sign on: before it may stand a word of any length. */
function withEmailsAs(text: string, shown: (personal: string) => string): string {
  const kept: string[] = [];
  let end = 0;
  for (const { 0: domain, index } of text.matchAll(fromAtSign)) {
    // 64 letters, each of which may take two places.
    const name = beforeAtSign.exec(text.slice(Math.max(end, index - 128), index))?.[0];
    if (name === undefined) continue;
    kept.push(text.slice(end, index - name.length), shown(name + domain));
    end = index + domain.length;
  }
  return [...kept, text.slice(end)].join('');
}

/** A text with something in place of the personal data that it holds. */
function withPersonalDataAs(text: string, shown: (personal: string) => string): string {
  if (personalDataIn(text) === null) return text;
  const parts = withEmailsAs(text, shown).split(noPhone());
  return parts
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(digitGroups, (run, index: number) => (isPhone(part, run, index) ? shown(run) : run)),
    )
    .join('');
}

/** A text without the personal data that it holds. */
export const withoutPersonalData = (text: string): string => withPersonalDataAs(text, () => withheld);

/** The personal data that a text holds, to be compared and never shown. */
export function personalDataOf(text: string): readonly string[] {
  const found: string[] = [];
  withPersonalDataAs(text, (personal) => {
    found.push(personal);
    return withheld;
  });
  return found;
}

/**
 * The last place up to another one at which a text can be cut: not within personal data. Half an address or half a number is no
 * longer seen to be one by whoever hides them afterwards.
 */
export function placeToCut(text: string, at: number): number {
  const masked = withPersonalDataAs(text, (personal) => mask.repeat(personal.length));
  let place = at;
  if (masked[place] === mask) while (masked[place - 1] === mask) place -= 1;
  return place;
}

/** A sign that no text has. */
const mask = '\0';
