import { escapeMarkdown } from '../../../render/markdown.ts';

/** Between words, and what Markdown itself reads: nothing of it may stand inside code. */
const between = /((?:[\s|<>&`\\[\]()«»“”]|(?<![%~])")+)/u;

/**
 * What forges make something of, wherever it stands in a text: mentions, numbers of requests and the like, addresses, pictures
 * by name, commands of bots, ids of commits. Inside code they leave it alone.
 */
const obeyed = [
  /@[\p{L}\p{N}_-]/u,
  /[#!%~&^*][\p{L}\p{N}]|[%~]"/u,
  // Two of them make a formula of what stands between them, however they are spelled: only code is left alone.
  /\$/u,
  /\bg[hl]-\d/iu,
  /:\/\/|(?<![\p{L}\p{N}])www\.|^(mailto|xmpp|tel):/iu,
  /:[\p{L}\p{N}_+-]+:/u,
  /^\/\p{L}/u,
  /(?<![\p{L}\p{N}])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu,
  /^(issue|epic|vulnerability|feature_flag|work_item|wiki_page|cadence|contact):/iu,
] as const;

/** A sign that joins words and can't be seen: a forge takes no name for one that it stands before. */
const joiner = '\u2060';

/** Text as code, which forges read nothing into; nobody is called by it even where code is not understood. */
export function code(text: string): string {
  const safe = text
    .replace(/\s+/gu, ' ')
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${joiner}`)
    // A dollar beside the mark of code is itself the mark of a formula.
    .replace(/\$(?=`|$)/gu, `$$${joiner}`);
  const longest = Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}

/**
 * Text that comes from data as a comment on a forge shows it: letter by letter, on one line, also inside a table. It calls
 * nobody, links nothing and gives no command.
 */
export function harmless(text: string): string {
  const parts = text.replace(/\s+/gu, ' ').split(between);
  let plain = '';
  let result = '';
  for (const part of parts) {
    if (!obeyed.some((form) => form.test(part))) {
      plain += part;
      continue;
    }
    result += asText(plain) + code(part);
    plain = '';
  }
  return result + asText(plain);
}

/**
 * Text letter by letter. GitLab looks in what is shown for its marks of removed and added words, of which none ends, and for numbers
 * of epics (`&4`), which code can't keep from it where the sign stands between two words.
 */
const asText = (plain: string): string => escapeMarkdown(plain.replace(/[-+](?=[\]}])|&(?=\p{N})/gu, `$&${joiner}`));
