/** One entry of a data folder: a file, a link, something else, or a folder that is called as a file of data is. */
export interface Entry {
  /** Relative to the data folder, with `/`; exactly as its source spells it. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** What its bytes are known by, where the source knows: the same id means the same bytes. */
  readonly id?: string;
}

/**
 * Whether a name was read as it is: what is named in other letters than ours can't be looked up by it, and stays as it is.
 */
export const isReadable = (path: string): boolean => !path.includes('\ufffd');

/** Folders that tools leave beside data and that never hold any. */
export const passedOver: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Where a data folder's files come from: a folder of the disk, or any other place that can list and read them. */
export interface Source {
  /** The data folder's last name. */
  readonly name: string;
  /** The commit that holds them, where one does. */
  readonly commit?: string;
  /** Everything in it but folders, sorted by path in code-point order. */
  list(): Promise<readonly Entry[]>;
  /** The bytes of a file that `list` named. */
  read(path: string): Promise<Uint8Array>;
  /** Called once, after the last reading. */
  close?(): Promise<void>;
}
