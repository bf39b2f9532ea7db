import { createInterface } from 'node:readline';
import type { Input } from './context.ts';

/** Asks a person who sits at a terminal. */
export interface Asking {
  /** What was answered, in small letters; null where there is nothing more to be read. */
  ask(): Promise<string | null>;
  close(): void;
}

/** Reads answers from a terminal, a line each. */
export async function asking(input: Input): Promise<Asking> {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async () => {
      const { value, done } = await lines.next();
      return done ? null : String(value).trim().toLowerCase();
    },
    close: () => reader.close(),
  };
}
