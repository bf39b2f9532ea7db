import { codePointName, invisible } from '../model/invisible.ts';
import type { Output, Surroundings } from './context.ts';

const styles = ['bold', 'dim', 'red', 'yellow', 'green', 'cyan'] as const;

/** Draws text in a style, or leaves it as it is where there is no colour. */
export type Paint = Readonly<Record<(typeof styles)[number], (text: string) => string>>;

/** How text is drawn: with which colours and how wide. */
export interface Terminal {
  readonly paint: Paint;
  /** In columns. */
  readonly width: number;
}

/** The terminal behind an output; anything that is none is 80 columns wide and without colour. */
export async function terminalOf(
  output: Output,
  env: Surroundings['env'],
  color: boolean | undefined,
): Promise<Terminal> {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const colored = color ?? (refused ? false : forced || output.isTTY === true);
  const width = output.isTTY ? Math.min(120, Math.max(40, output.columns ?? 80)) : 80;
  return { paint: await paintWith(colored), width };
}

async function paintWith(colored: boolean): Promise<Paint> {
  const plain = (text: string) => text;
  const chalk = colored ? new (await import('chalk')).Chalk({ level: 1 }) : null;
  return Object.fromEntries(styles.map((style) => [style, chalk?.[style] ?? plain])) as unknown as Paint;
}

/** Text as it may be shown: what can't be seen is named instead. Line breaks stay. */
export const printable = (text: string): string =>
  text.replace(invisible, (character) => `<${codePointName(character)}>`).replaceAll('\r', '<U+000D>');

/**
 * Output that a forge's runner does not take for orders: GitHub obeys a line that begins with `::`, however far
 * it is indented, and `##[` anywhere. A space between is all it takes.
 */
export const inert = (text: string): string => text.replace(/^(\s*:)(?=:)/gm, '$1 ').replaceAll('##[', '## [');
