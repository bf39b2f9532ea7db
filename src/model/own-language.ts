import type { Lang } from '../messages/documents/index.ts';
import type { Member, Members } from './generated/types.ts';
import { lookup } from './once.ts';

const byCode = lookup<Member>(({ code }) => code);

/** The language of contact points, reports and registers: what the file says, else their country's (design, 2); of any other file none. */
export function ownLanguage(data: unknown, members: Members | undefined): Lang | undefined {
  const own = data as { language?: Lang; country?: string; reporter?: string; owner?: string };
  return own.language ?? byCode(members?.countries, own.country ?? own.reporter ?? own.owner)?.language;
}
