import { UsageError } from '../../../model/errors.ts';
import type { Command } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  alias: 'explicar',
  texts: {
    es: {
      summary: 'explica una regla: qué señala, por qué y cómo se corrige',
      details: 'Explica una de las reglas con ejemplos. Sin el nombre de una regla, las lista todas.',
    },
    en: {
      summary: 'explains a rule: what it reports, why, and how to correct it',
      details: 'Explains one of the rules with examples. Without the name of a rule, it lists them all.',
    },
  },
  words: [
    {
      name: { es: 'regla', en: 'rule' },
      text: {
        es: 'nombre de la regla, como aparece entre corchetes',
        en: 'the name of the rule, as shown in brackets',
      },
    },
  ],
  options: [],
  examples: ['', 'calendar-pending'],
  async run(context, typed) {
    const [{ explainRule, listRules }, { rules }, { nearestWord }] = await Promise.all([
      import('./page.ts'),
      import('../../../rules/index.ts'),
      import('../../../model/nearest.ts'),
    ]);
    const [name] = typed.words;
    if (name === undefined) {
      context.out(listRules(context));
      return 0;
    }
    if (!Object.hasOwn(rules, name))
      throw new UsageError('unknownRule', { name, near: nearestWord(name, Object.keys(rules)) });
    context.out(explainRule(rules[name as keyof typeof rules], context));
    return 0;
  },
};
