import type { Day } from '../model/days.ts';
import { entriesOf } from '../model/entries.ts';
import { pathBelow } from '../model/findings.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly key: string;
  readonly lastDay: Day;
  readonly firstKey: string;
  readonly firstDay: Day;
}

export default defineRule<Args>({
  name: 'date-order',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Días en orden inverso',
      message: ({ key, lastDay, firstKey, firstDay }) =>
        `«${key}» (${lastDay}) es anterior a «${firstKey}» (${firstDay}).`,
      hint: () => 'Corrija uno de los dos días; el año va primero: 2008-05-06 es el 6 de mayo de 2008.',
      what: 'El último día de un elemento es anterior al primero.',
      why: 'De estos días dependen los plazos y lo que está vencido.',
      correct: 'Compruebe los dos días en su fuente. A menudo se han intercambiado el día y el mes.',
    },
    en: {
      title: 'Days in reverse order',
      message: ({ key, lastDay, firstKey, firstDay }) =>
        `“${key}” (${lastDay}) is earlier than “${firstKey}” (${firstDay}).`,
      hint: () => 'Correct one of the two days; the year comes first: 2008-05-06 is 6 May 2008.',
      what: 'The last day of an item is earlier than its first day.',
      why: 'Deadlines, and what is overdue, depend on these days.',
      correct: 'Check both days in their source. Often the day and the month have been swapped.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          start: 1996-03-14
          end: 1996-03-13 # !
          status: closed
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          start: 1996-03-13
          end: 1996-03-14
          status: closed
        - id: crm-2
          kind: crm
          status: planned
    `,
  },
  *check(snapshot) {
    for (const { file, path, value } of entriesOf(snapshot))
      for (const [firstKey, key] of pairs) {
        // Few have the second: of very many the first is not looked for.
        const lastDay = value[key];
        if (typeof lastDay !== 'string') continue;
        const firstDay = value[firstKey];
        if (typeof firstDay === 'string' && lastDay < firstDay)
          yield { at: { file, path: pathBelow(path, key) }, args: { key, lastDay, firstKey, firstDay } };
      }
  },
});

/** Keys of which the second may not be an earlier day than the first. */
const pairs = [
  ['start', 'end'],
  ['from', 'until'],
  ['adopted', 'inForce'],
  ['since', 'until'],
] as const;
