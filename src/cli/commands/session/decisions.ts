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
    texts: { es: 'queda para otra vez: el plan no cambia', en: 'left for another time: the plan does not change' },
  },
  {
    name: 'dropped',
    alias: 'retirado',
    texts: { es: 'deja de contar, y queda dicho desde qué sesión', en: 'no longer counts, from this session on' },
  },
] as const;
