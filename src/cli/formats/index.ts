import type { Terminal } from '../terminal.ts';
import type { Answer } from './answer.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Prints an answer. The text ends with a line break. */
export type Format = (answer: Answer, terminal: Terminal) => string;

/** The formats of answers: one file each, one line here. Which ones a command has, the command says. */
export const formats = { text, json, markdown, csv } satisfies Record<string, Format>;
