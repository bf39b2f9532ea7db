import type { InterfaceLang, Messages } from '../../../messages/index.ts';
import { asSubject, sessionText } from '../../../model/names.ts';
import { letterText } from '../../../render/letters/text.ts';
import { type Letter, type LetterMaterial, letterSession } from '../../../views/letters.ts';
import type { Answer } from '../../formats/answer.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';

/** What the answer of `remind` is made from. */
interface About extends LetterMaterial {
  /** Those that were asked for. */
  readonly letters: readonly Letter[];
  readonly lang: InterfaceLang;
  readonly words: Messages;
  /** How many errors the data have. */
  readonly errors: number;
  /** The country to which alone a letter was asked for. */
  readonly only: string | null;
}

/** What is said where there is no letter to write. */
export const noLetter = ({ snapshot, session, only, words }: Pick<About, 'snapshot' | 'session' | 'only' | 'words'>) =>
  words.remind.none({
    who: only === null ? null : asSubject(snapshot, only),
    session: session && sessionText(snapshot, session),
    knowsMembers: snapshot.members !== null,
  });

/** The letters to the countries, for a terminal one after the other, for programs what they say. */
export function remindAnswer(about: About): Answer {
  const { letters, today, words, errors } = about;
  return {
    json: {
      version: '1',
      today,
      session: letterSession(about)?.id ?? null,
      letters: letters.map(({ country, language, due, received, late, owed, items }) => ({
        country,
        language,
        due,
        received,
        late,
        owed,
        items,
      })),
    },
    columns: [],
    rows: [],
    sections: [],
    text: ({ paint, width }) => {
      if (letters.length === 0) return `${wrap(noLetter(about), width)}\n`;
      const rule = paint.dim('─'.repeat(Math.min(width, 72)));
      const warning = errors > 0 ? `${wrap(words.remind.notToBeSent, width)}\n\n${rule}\n\n` : '';
      return `${warning}${letters
        .map(({ view }) => letterText(view, (paragraph, first) => wrap(printable(paragraph), width, first)))
        .join(`\n\n${rule}\n\n`)}\n`;
    },
  };
}
