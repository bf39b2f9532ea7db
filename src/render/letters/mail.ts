import { createHash } from 'node:crypto';

/** What a mail holds. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly language: string;
  /** The same letter as text and as a page. */
  readonly text: string;
  readonly html: string;
}

/**
 * A mail that a mail program opens as a draft (RFC 5322 and MIME, UTF-8). It has neither a date nor a number of its own,
 * which the program gives it when it is sent: the same letter is the same bytes.
 */
export async function draftOf({ to, subject, language, text, html }: Mail): Promise<string> {
  const { default: MimeNode } = await import('nodemailer/lib/mime-node');
  const own = { newline: 'win', disableFileAccess: true, disableUrlAccess: true };
  // What parts are told by depends on the whole letter: no text that is in it can have known that.
  const letter = createHash('sha256')
    .update(JSON.stringify([to, subject, text, html]))
    .digest('hex')
    .slice(0, 32);
  // A mail gets its date and number as the root of its tree: below another it has none.
  const above = new MimeNode('multipart/mixed', { ...own, baseBoundary: letter });
  const mail = above.createChild('multipart/alternative', own);
  mail.setHeader([
    { key: 'MIME-Version', value: '1.0' },
    { key: 'X-Unsent', value: '1' },
    { key: 'To', value: to.map((address) => ({ name: '', address })) },
    { key: 'Subject', value: subject },
    { key: 'Content-Language', value: language },
  ]);
  mail.createChild('text/plain; charset=utf-8', own).setContent(`${text}\n`);
  mail.createChild('text/html; charset=utf-8', own).setContent(html);
  return (await mail.build()).toString('utf8');
}
