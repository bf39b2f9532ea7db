import { keyLabels, settingLabels } from './generated/labels.ts';
import type { EntryKind } from './kinds.ts';
import type { Labels } from './reading.ts';

const ofSettings: Readonly<Record<string, Labels>> = { ...keyLabels, ...settingLabels };

/** What the keys of an entry of a kind are called: a setting may be called otherwise than a key of its name elsewhere. */
export const keyLabelsOf = (kind: EntryKind | null): Readonly<Record<string, Labels>> =>
  kind === 'settings' ? ofSettings : keyLabels;
