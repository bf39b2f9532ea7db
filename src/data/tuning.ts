/** Settings of V8 by its version: one that it doesn't know it would complain of to whoever runs the program. `soon` is the usual one. */
export interface Tuning {
  /** Code is compiled a second time, to run faster, after seven to fifteen times as many runs as usual. */
  readonly late: string;
  /** After as many as usual. */
  readonly soon: string;
  /** Memory is cleared each time that it has grown by a half. */
  readonly clearing: string;
}

const clearing = '--heap-growing-percent=50';

/** Node 20, 22 and 24; of any other nothing is known, and nothing is set. */
export const tunings: Readonly<Record<string, Tuning>> = {
  '11.3': { late: '--interrupt-budget=1000000', soon: '--interrupt-budget=67584', clearing },
  '12.4': { late: '--invocation-count-for-turbofan=20000', soon: '--invocation-count-for-turbofan=3000', clearing },
  // Its own help says 3,000, and 10,000 is what it takes for usual.
  '13.6': { late: '--invocation-count-for-turbofan=70000', soon: '--invocation-count-for-turbofan=10000', clearing },
};

/** Of how many bytes the time in which they are read is worth a thought. */
const someBytes = 50_000;

/** Of how many files what is read takes a good part of the memory, and the time of a second compiling comes back. */
const manyFiles = 5_000;

/** How many characters of a text with mistakes take as long. */
const longText = 200_000;

/** How many bytes of one file take as much, with what is worked out of all that it holds. */
const longFile = 400_000;

/** Whether so much was read that it is as usual until the end. */
let isUsual = false;

/** Whether code is to be compiled a second time later than usual while data are read or checked. */
let isLate = false;

/** How many are reading or checking data. */
let working = 0;

/**
 * Reads data with V8 set for them. To compile what runs often a second time takes a fifth of the processor's time for a
 * folder of 2,000 files, and comes back beyond 5,000. It is set so while data are read and checked alone: what Node kept of our
 * own code (see `bin/start.js`) is of use with the usual settings, and much of it is loaded between and afterwards.
 * @param files how many are read
 * @param bytes how large they are together
 * @param longest how large the largest one is
 */
export async function tunedFor<T>(
  { files, bytes, longest }: { readonly files: number; readonly bytes: number; readonly longest: number },
  read: () => Promise<T>,
): Promise<T> {
  if (longest > longFile) clearOften();
  if (!isUsual && bytes >= someBytes) {
    if (files > manyFiles) stayUsual();
    else isLate = true;
  }
  begin();
  try {
    return await read();
  } finally {
    end();
  }
}

/** Checks or compares what was read, with V8 set as for reading it. */
export function tuned<T>(work: () => T): T {
  begin();
  try {
    return work();
  } finally {
    end();
  }
}

/** Loads more of our own code while data are read. */
export async function loadedBeside<T>(load: () => Promise<T>): Promise<T> {
  if (isLate) set('soon');
  try {
    return await load();
  } finally {
    if (isLate && working > 0) set('late');
  }
}

function begin(): void {
  working += 1;
  if (isLate && working === 1) set('late');
}

function end(): void {
  working -= 1;
  if (isLate && working === 0) set('soon');
}

/**
 * As usual from here on: for who reads a long text with the parser of `yaml`, which runs for so long that it comes back, and
 * whose tree takes a good part of the memory.
 */
export function tuneForParser(text: string): void {
  if (isUsual || text.length <= longText) return;
  stayUsual();
}

function stayUsual(): void {
  isUsual = true;
  if (isLate) set('soon');
  isLate = false;
  clearOften();
}

/**
 * Has V8 clear the memory each time that it has grown by a half, where it would let it become four times as large: for who reads so
 * much that it takes a good part of the memory. V8 looks at this number after each clearing.
 */
export const clearOften = (): void => set('clearing');

const tuning = (): Tuning | undefined => tunings[process.versions.v8.split('.', 2).join('.')];

function set(when: keyof Tuning): void {
  const flag = tuning()?.[when];
  if (flag !== undefined) setFlag(flag);
}

/** Imported at the start it would take longer than most of what starts; before 20.16 Node has no other way. */
const setFlag = (flag: string): void => process.getBuiltinModule?.('node:v8')?.setFlagsFromString(flag);
