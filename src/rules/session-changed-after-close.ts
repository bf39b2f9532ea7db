import { canonical, plain } from '../diff/parts.ts';
import { meetingNamed } from '../messages/spanish.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionText } from '../model/names.ts';
import { decisionsFile, decisionsOf, sessionById } from '../model/sessions.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly session: Text;
  readonly id: string;
  readonly what: 'entry' | 'decisions';
}

/** What a session's entry says, apart from what closing itself writes. */
const entryOf = ({ status: _status, ref: _ref, ...rest }: Session): string => said(rest);

/** What a value says, however it is written: order of keys and folding are never a change. */
const said = (value: unknown): string => canonical(plain(value));

export default defineRule<Args>({
  name: 'session-changed-after-close',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Una reunión cerrada cambió',
      message: ({ session, what }) =>
        `La ${meetingNamed(wording(session, 'es'))} está cerrada, y ${what === 'entry' ? 'su entrada ya no dice' : 'sus decisiones ya no dicen'} lo que ${what === 'entry' ? 'decía' : 'decían'} al cerrarla.`,
      hint: ({ id }) =>
        `Deshaga el cambio; si hay que corregir lo que decidió, reábrala: crm-plan sesion reabrir ${id} --reason "…"`,
      what: 'La entrada de una reunión cerrada, o su archivo de decisiones, cambió después de cerrarla.',
      why: 'Lo que una reunión decidió queda fijo al cerrarla; una corrección tiene que quedar registrada.',
      correct: 'Deshaga el cambio, o reabra la reunión con su motivo: la nueva edición llevará una fe de erratas.',
    },
    en: {
      title: 'A closed session has changed',
      message: ({ session, what }) =>
        `The ${wording(session, 'en')} is closed, and its ${what === 'entry' ? 'entry no longer says what it said' : 'decisions no longer say what they said'} when it was closed.`,
      hint: ({ id }) =>
        `Undo the change; if what it decided has to be corrected, reopen it: crm-plan session reopen ${id} --reason "…"`,
      what: 'The entry of a closed session, or its file of decisions, has changed since it was closed.',
      why: 'What a session decided is fixed when it is closed; a correction has to be recorded.',
      correct: 'Undo the change, or reopen the session with a reason: the new edition will carry a list of errata.',
    },
  },
  *check(snapshot, { earlier }) {
    const { sessions } = snapshot;
    if (!sessions) return;
    const places = new Map(sessions.data.sessions.map(({ id }, i) => [id, i]));
    for (const { session, snapshot: then } of earlier.closed) {
      const { id } = session;
      if (then.unread.length > 0 || snapshot.unreadKinds.has('decisions')) continue;
      const entry = { file: sessions.file, path: ['sessions', places.get(id) ?? 0, 'id'] };
      const about = { session: sessionText(snapshot, session), id };
      const before = sessionById(then, id);
      if (before && entryOf(before) !== entryOf(session))
        yield { at: entry, args: { ...about, what: 'entry' }, session: id };
      if (said(decisionsOf(then, session)) === said(decisionsOf(snapshot, session))) continue;
      const now = decisionsFile(snapshot, session);
      const at = now ? { file: now.file, path: ['session'] } : entry;
      yield { at, args: { ...about, what: 'decisions' }, session: id };
    }
  },
});
