import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentWords } from '../../src/messages/documents/index.ts';
import { fileParts, guardedKinds } from '../../src/views/review.ts';
import { noticeKinds } from '../../src/views/review-notices.ts';
import { root } from '../support/folders.ts';

const schema = JSON.parse(readFileSync(join(root, 'schemas/answers/review.schema.json'), 'utf8'));
const { notice, saying, file } = schema.$defs;

/** Of a review that says anything else nothing is used: nobody would see it. */
describe('the schema of a review takes all that a review can say, and nothing else', () => {
  const sentences = Object.entries(documentWords.es.changes).flatMap(([name, say]) =>
    typeof say === 'function' ? [name] : [],
  );
  const lists: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    'what is to be known before it is accepted': [notice.properties.what.enum, noticeKinds],
    'sentences on changes': [saying.properties.say.enum, sentences],
    'what a file is a part of': [file.properties.part.enum, fileParts],
    'what is counted of files': [Object.keys(schema.properties.summary.properties.guarded.properties), guardedKinds],
  };
  for (const [name, [taken, said]] of Object.entries(lists))
    test(name, () => {
      expect([...taken].sort()).toEqual([...said].sort());
    });
});
