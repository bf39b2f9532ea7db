/** One thing inside a data folder. */
export interface Entry {
  /** Relative to the data folder, with `/`; exactly as its source spells it. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** Where a data folder's files come from: a folder of the disk, or any other place that can list and read them. */
export interface Source {
  /** The data folder's last name. */
  readonly name: string;
  /** Everything in it but folders, sorted by path in code-point order. */
  list(): Promise<readonly Entry[]>;
  /** The bytes of a file that `list` named. */
  read(path: string): Promise<Uint8Array>;
}
