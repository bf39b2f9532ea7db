import type { LetterView } from '../../views/letters.ts';

/** A paragraph as it is written: as it is, or broken at a width; `first` stands before its first line. */
type Written = (paragraph: string, first: string) => string;

/** A letter as plain text, for a terminal or a mail. */
export function letterText(view: LetterView, written: Written = (paragraph, first) => first + paragraph): string {
  const { organisation, date, addressee, subject, opening, owed, remarks, closing, signature } = view;
  const line = (text: string) => written(text, '');
  const lists = owed.map(({ heading, activities }) =>
    [line(`${heading}:`), ...activities.map((one) => written(said(one), '  - '))].join('\n'),
  );
  return [
    [...organisation.map(({ text }) => text), date].map(line).join('\n'),
    [addressee, subject].map(line).join('\n'),
    line(opening),
    ...lists,
    ...[...remarks, closing, signature].map(line),
  ].join('\n\n');
}

const said = ({ wordings, instruments, untranslated }: LetterView['owed'][number]['activities'][number]): string =>
  [
    wordings[0]?.text ?? '',
    ...[...instruments, ...untranslated.map(({ text }) => text)].map((text) => `(${text})`),
  ].join(' ');
