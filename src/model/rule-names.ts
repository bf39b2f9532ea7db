/**
 * The names of all rules, in the order of the documentation. A name is permanent: it says what the
 * rule finds and is never used for anything else.
 */
export const ruleNames = [
  'file-too-large',
  'encoding',
  'yaml-syntax',
  'yaml-profile',
  'duplicate-key',
  'symlink',
  'unknown-file',
  'wrong-place',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'value-not-allowed',
  'wrong-format',
  'duplicate-id',
  'unknown-reference',
  'date-order',
  'report-duplicate',
  'reason-missing',
  'private-in-clear',
  'translation-missing',
  'translation-stale',
  'translation-cosmetic',
  'terminology',
  'calendar-wording',
  'wording-pending',
  'evidence-missing',
  'personal-data-in-text',
  'contact-missing',
  'contact-unconfirmed',
  'calendar-pending',
  'activities-undefined',
  'calendar-missing',
  'overdue',
  'outcome-missing',
  'proposal-open',
] as const;

export type RuleName = (typeof ruleNames)[number];
