// The patterns see each character a fixed number of times: a text may be long, and come from anyone.
// Signs are taken in all their widths, dashes in all their lengths, and digits of every script.
const email = /[^\s@＠﹫<>()][@＠﹫][^\s@＠﹫<>()]+[.．﹒｡]\p{L}{2,}/u;
const fromAtSign = /[@＠﹫][^\s@＠﹫<>()«»“”"',;:/]+[.．﹒｡]\p{L}{2,}/gu;
const beforeAtSign = /[^\s@＠﹫<>()«»“”"',;:/]{1,64}$/u;
/** What no address and no number is without: most texts have neither. */
const signOrDigit = /[@＠﹫\p{Nd}]/u;
const between = String.raw`[\s().．−\p{Pd}\p{Cf}]`;
const digitGroups = new RegExp(String.raw`\p{Nd}+(?:${between}\p{Nd}+)*`, 'gu');
const anyBetween = new RegExp(between, 'u');
const letter = /[\p{L}\p{N}]/u;

/** Years and days have eight digits too, but are no phone number: "2008-05-06", "2007 - 2008". */
const days = /\b\d{4}\p{Pd}\d{2}\p{Pd}\d{2}\b|\b(?:19|20)\d{2}\s?[\p{Pd}/]\s?(?:19|20)\d{2}\b/gu;

/** Whether at least eight digits stand in a run, separated only by signs used in phone numbers. */
function isPhone(text: string, run: string, index: number): boolean {
  const groups = run.split(anyBetween);
  // Digits that are part of a word are no number.
  if (letter.test(text[index - 1] ?? '')) groups.shift();
  if (letter.test(text[index + run.length] ?? '')) groups.pop();
  return [...groups.join('')].length >= 8;
}

/** The personal data that a text holds, as far as their form tells: an e-mail address, or a phone number of 8 digits or more. */
export function personalDataIn(text: string): 'email' | 'phone' | null {
  if (!signOrDigit.test(text)) return null;
  if (email.test(text)) return 'email';
  const rest = text.replace(days, ' ; ');
  return [...rest.matchAll(digitGroups)].some(({ 0: run, index }) => isPhone(rest, run, index)) ? 'phone' : null;
}

/** What stands in place of personal data. */
export const withheld = '•••';

/** A text without e-mail addresses. They are looked for from their sign on: before it may stand a word of any length. */
function withoutEmails(text: string): string {
  const kept: string[] = [];
  let end = 0;
  for (const { 0: domain, index } of text.matchAll(fromAtSign)) {
    // 64 letters, each of which may take two places.
    const name = beforeAtSign.exec(text.slice(Math.max(end, index - 128), index))?.[0];
    if (name === undefined) continue;
    kept.push(text.slice(end, index - name.length), withheld);
    end = index + domain.length;
  }
  return [...kept, text.slice(end)].join('');
}

/** A text without the personal data that it holds. */
export function withoutPersonalData(text: string): string {
  if (personalDataIn(text) === null) return text;
  const parts = withoutEmails(text).split(new RegExp(`(${days.source})`, 'u'));
  return parts
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(digitGroups, (run, index: number) => (isPhone(part, run, index) ? withheld : run)),
    )
    .join('');
}
