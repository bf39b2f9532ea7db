/**
 * Where a file that comes with the program stands: its templates, its schemas.
 * @param path from the program's top; a folder ends with `/`
 */
// This file stands two folders deep, as a source, compiled, and in a bundle.
export const ownFile = (path: string): URL => new URL(`../../${path}`, import.meta.url);
