// Made by `npm run generate`. Do not edit.

/** The keys of the rows of `query`, in the order of the schemas. */
export const queryKeys: Readonly<Record<string, readonly string[]>> = {
  plans: ['id', 'title', 'body', 'status', 'session', 'start', 'end', 'supersededBy', 'dropped', 'file', 'line'],
  sessions: ['id', 'kind', 'number', 'name', 'place', 'country', 'year', 'start', 'end', 'partOf', 'reportsDue', 'status', 'ref', 'reopened', 'source', 'file', 'line'],
  members: ['id', 'code', 'name', 'inText', 'language', 'from', 'until', 'abbreviation', 'file', 'line'],
  instruments: ['id', 'kind', 'title', 'shortTitle', 'alsoWritten', 'supplements', 'adopted', 'inForce', 'source', 'file', 'line'],
  glossary: ['id', 'term', 'alternatives', 'source', 'file', 'line'],
  reports: ['reporter', 'session', 'submitted', 'submittedBy', 'language', 'audience', 'entries', 'file', 'line'],
  items: ['id', 'itemKind', 'plan', 'parent', 'text', 'supersededBy', 'dropped', 'continues', 'instruments', 'register', 'measuredBy', 'proposedBy', 'origin', 'toBeDefined', 'responsible', 'event', 'for', 'kind', 'start', 'end', 'reportsTo', 'reportsBy', 'outcome', 'file', 'line'],
  registers: ['register', 'owner', 'id', 'name', 'number', 'date', 'criminalises', 'application', 'source', 'instrument', 'signed', 'ratified', 'acceded', 'step', 'status', 'progress', 'evidence', 'about', 'start', 'end', 'media', 'products', 'kind', 'achievements', 'module', 'participants', 'institutions', 'country', 'nationality', 'since', 'until', 'conditions', 'event', 'recommendation', 'outcome', 'file', 'line'],
};
