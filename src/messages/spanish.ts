/** "de" before a name with its article: "del GRCM", "de la OIM", but "de El Salvador". */
export const of = (name: string): string => (name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`);
