/** Where a repository is kept, as `--forge` names it. */
export const forges = ['github', 'gitlab', 'none'] as const;

export type Forge = (typeof forges)[number];
