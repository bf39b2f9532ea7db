import type { Day } from '../model/days.ts';
import { UsageError } from '../model/errors.ts';
import type { Member } from '../model/generated/types.ts';
import { kinds } from '../model/kinds.ts';
import { membersOn } from '../model/members.ts';
import { idNamed, memberByCode } from '../model/names.ts';
import { nearestAmong } from '../model/nearest.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * The member country that is meant: its code, letter by letter. No State is ever guessed.
 * @throws UsageError where it is no member today, with the code that was probably meant
 */
export function meantMember(snapshot: Snapshot, typed: string, today: Day): Member {
  if (snapshot.unreadKinds.has('members')) throw new UsageError('membersUnread', { file: kinds.members.path });
  const allowed = membersOn(snapshot, today).map(({ code }) => code);
  const member = memberByCode(snapshot, typed);
  if (member && allowed.includes(typed)) return member;
  const named = idNamed(snapshot, typed);
  const near = named !== null && allowed.includes(named) ? named : nearestAmong(allowed)(typed);
  throw new UsageError('unknownMember', { typed, near, allowed });
}
