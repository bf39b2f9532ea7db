import { countryCodes } from './countries.ts';
import { isDay, isTimeZone } from './days.ts';

/** Whether the text is the address of a page that a reader can open: https, without user name or password. */
export function isPageAddress(text: string): boolean {
  if (!/^https:\/\/[^\s<>"{}|\\^`]+$/u.test(text)) return false;
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** The checks behind the `format` keywords of the schemas. */
export const formats = {
  date: isDay,
  uri: isPageAddress,
  'time-zone': isTimeZone,
  'country-code': (text: string): boolean => countryCodes.has(text),
} as const;
