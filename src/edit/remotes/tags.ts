import { tagRef } from '../../data/ref-files.ts';

/** A tag as it is sent or fetched: under the same name, and never in the place of another one. */
export const tagAsItIs = (tag: string): string => `${tagRef(tag)}:${tagRef(tag)}`;

/** How many tags are sent or fetched at once: a command takes only so many words. */
export const mostTags = 200;
