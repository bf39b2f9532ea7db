/** What a session can decide on an item, as it is typed and as the help explains it. */
export const decisions = [
  {
    name: 'adopted',
    alias: 'adoptado',
    texts: { es: 'la propuesta pasa a ser parte del plan', en: 'the proposal becomes part of the plan' },
  },
  {
    name: 'amended',
    alias: 'enmendado',
    texts: {
      es: 'cambió la redacción, como ya está en el plan',
      en: 'the wording changed, as the plan already has it',
    },
  },
  {
    name: 'deferred',
    alias: 'aplazado',
    texts: {
      es: 'queda para una reunión posterior: el plan no cambia',
      en: 'left for a later session: the plan does not change',
    },
  },
  {
    name: 'dropped',
    alias: 'retirado',
    alsoTyped: ['suprimido', 'deleted'],
    texts: {
      es: 'se suprime del plan: deja de contar a partir de esta reunión',
      en: 'deleted from the plan: it no longer counts from this session on',
    },
  },
] as const;
