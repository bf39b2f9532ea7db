import { meetingNamed } from '../messages/spanish.ts';
import { items } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import { type Place, pathBelow } from '../model/findings.ts';
import { itemText, sessionText } from '../model/names.ts';
import { once } from '../model/once.ts';
import { isKind, itemsById, type PlanItem } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly id: string;
  /** What it is where it has no words of its own, and is called by those of another item. */
  readonly part: keyof typeof parts.es | null;
  /** Its words, or those of what it belongs to. */
  readonly of: Text;
  readonly session: Text;
  /** Whether it is an item of a plan, which can say what became of it. */
  readonly inPlan: boolean;
}

const parts = {
  es: {
    calendar: 'La entrada del calendario de ',
    row: 'La fila de ',
    activity: 'La actividad por definir para ',
  },
  en: { calendar: 'The calendar entry of ', row: 'The row of ', activity: 'The activity to be defined for ' },
} as const;

/** What an item is that is called by the words of another. */
function partOf(item: PlanItem | undefined): Args['part'] {
  if (item === undefined) return null;
  if (isKind(item, 'calendar') || isKind(item, 'row')) return item.kind;
  return isKind(item, 'activity') && item.value.text === undefined ? 'activity' : null;
}

/** Tells whether an item was a placeholder, and its row now has activities that it didn't have. */
function definedSince(then: Snapshot, now: Snapshot): (item: PlanItem | undefined) => boolean {
  const hasNew = once((before: PlanItem) => {
    const row = itemsById(now).get(before.id);
    if (!row || !isKind(row, 'row')) return false;
    return (row.value.activities ?? []).some(({ id }) => !itemsById(then).has(id));
  });
  return (item) =>
    item !== undefined &&
    isKind(item, 'activity') &&
    item.value.toBeDefined === true &&
    item.parent !== null &&
    hasNew(item.parent);
}

/** The place of the nearest item that contained this one and still exists. */
function placeOf(item: PlanItem | undefined, file: string, now: Snapshot): Place {
  for (let holder = item?.parent ?? null; holder; holder = holder.parent) {
    const found = itemsById(now).get(holder.id);
    if (found) return { file: found.file, path: pathBelow(found.path, 'id') };
  }
  return { file };
}

export default defineRule<Args>({
  name: 'id-vanished',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Un identificador desapareció',
      message: ({ id, part, of, session }) =>
        `${part === null ? '' : parts.es[part]}«${excerpt(wording(of, 'es'))}» (${id}) estaba al cerrar la ${meetingNamed(wording(session, 'es'))} y ya no está.`,
      hint: ({ inPlan }) =>
        inPlan
          ? 'Si se sustituyó o se suprimió, póngalo de nuevo con supersededBy o dropped; si solo cambió su id, devuélvale el que tenía.'
          : 'Póngalo de nuevo; si solo cambió su id, devuélvale el que tenía.',
      what: 'Un elemento que estaba en los datos al cerrar la última reunión no está en los de ahora.',
      why: 'Un identificador no se borra ni se cambia: los informes, las decisiones y la historia se refieren a él.',
      correct:
        'Devuelva el elemento a su lugar y anote en él qué fue de él: supersededBy (lo sustituye otro) o dropped (lo suprimió una reunión).',
    },
    en: {
      title: 'An identifier has disappeared',
      message: ({ id, part, of, session }) =>
        `${part === null ? '' : parts.en[part]}“${excerpt(wording(of, 'en'))}” (${id}) was there when the ${wording(session, 'en')} was closed, and is no longer there.`,
      hint: ({ inPlan }) =>
        inPlan
          ? 'If it was superseded or deleted, put it back with supersededBy or dropped; if only its id was changed, restore the old one.'
          : 'Put it back; if only its id was changed, restore the old one.',
      what: 'An item that was in the data when the last session was closed is not in the current data.',
      why: 'An identifier is never deleted or changed: reports, decisions and the history refer to it.',
      correct:
        'Put the item back in its place and record in it what became of it: supersededBy (another takes its place) or dropped (a session deleted it).',
    },
  },
  *check(snapshot, { earlier }) {
    const last = earlier.closed.at(-1);
    if (!last) return;
    const present = new Set(items(snapshot).map(({ id }) => id));
    const unread = new Set(snapshot.unread);
    const vanished = new Set<string>();
    const wasDefined = definedSince(last.snapshot, snapshot);
    for (const { id, file } of items(last.snapshot)) {
      if (present.has(id) || unread.has(file) || vanished.has(id)) continue;
      const item = itemsById(last.snapshot).get(id);
      vanished.add(id);
      // Where an item disappeared together with the one that contained it, only the latter is reported.
      if (item?.parent && vanished.has(item.parent.id)) continue;
      if (wasDefined(item)) continue;
      yield {
        at: placeOf(item, file, snapshot),
        args: {
          id,
          part: partOf(item),
          of: itemText(last.snapshot, id),
          session: sessionText(snapshot, last.session),
          inPlan: item !== undefined,
        },
        session: last.session.id,
      };
    }
  },
});
