/**
 * A list in as much memory as it needs. One that grew has room for sixteen more or half as much again, and a folder has several
 * for each of its entries.
 */
export const fitted = <T>(grown: readonly T[]): readonly T[] => grown.slice();
