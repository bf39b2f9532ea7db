import fc from 'fast-check';

/** Texts with what could break out of a format. */
const marker = '<b onload="x">|*_`[x](javascript:1)@todos ::error ::\u0027"&';
const wording = fc.oneof(
  fc.constant(marker),
  fc
    .string({
      unit: fc.constantFrom('a', 'ñ', ' ', '<', '|', '"', '&', '*', '`', '_', '[', ']', '\n', '=', '@', '\\', '~', '-'),
      minLength: 1,
      maxLength: 30,
    })
    .filter((text) => /\S/.test(text)),
);
export const text = fc.record({ es: wording, en: wording }, { requiredKeys: ['es'] });
const country = fc.constantFrom('HN', 'SV', 'MX');

/** A random plan that agrees with its schema. */
export const plan = fc
  .array(
    fc.array(
      fc.record({
        objectives: fc.array(fc.record({ text, proposedBy: country }, { requiredKeys: ['text'] }), { maxLength: 2 }),
        activities: fc.array(
          fc.record(
            { text: fc.option(text, { nil: undefined }), proposedBy: country, notes: fc.array(text, { maxLength: 1 }) },
            { requiredKeys: ['text', 'notes'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        calendar: fc.array(
          fc.record({ kind: fc.constantFrom('continuous', 'permanent', 'pending', 'held', 'note'), text }),
          { maxLength: 2 },
        ),
        dropped: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((topics) => {
    let n = 0;
    const id = (kind: string) => `${kind}-${++n}`;
    const some = <T>(key: string, list: readonly T[]) => (list.length > 0 ? { [key]: list } : {});
    return {
      id: 'red',
      title: { es: 'Plan inventado' },
      body: 'network',
      status: 'proposed',
      session: 'crm-1',
      topics: topics.map((rows) => ({
        id: id('tema'),
        text: { es: 'Tema' },
        rows: rows.map(({ objectives, activities, calendar, dropped }) => {
          const acts = activities.map(({ text: words, notes, ...rest }) => ({
            id: id('actividad'),
            ...(words ? { text: words } : { toBeDefined: true }),
            ...some(
              'notes',
              notes.map((note) => ({ id: id('nota'), text: note })),
            ),
            ...rest,
          }));
          return {
            id: id('linea'),
            ...some(
              'objectives',
              objectives.map((one) => ({ id: id('objetivo'), ...one })),
            ),
            activities: acts,
            ...some(
              'calendar',
              calendar.map((one) => ({ id: id('fecha'), for: [acts[0]?.id], ...one })),
            ),
            ...(dropped ? { dropped: 'crm-1' } : {}),
          };
        }),
      })),
    };
  });
