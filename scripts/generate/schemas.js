// The parts of the schemas that follow from lists of the program: its languages and its rules.

export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The texts' schema: one key a document language. */
export function textSchema(documentWords) {
  const languages = Object.keys(documentWords);
  const byLanguage = (value) =>
    Object.fromEntries(
      languages.map((lang) => {
        const { es, en } = documentWords[lang].title;
        return [lang, { title: es, 'x-en': { title: en }, ...value }];
      }),
    );
  const map = (es, en, value) => ({
    title: es,
    'x-en': { title: en },
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: byLanguage(value),
  });
  const hash = { $ref: 'common.schema.json#/$defs/hash' };
  return {
    $schema: draft,
    $id: 'text.schema.json',
    ...map('Texto por idioma', 'Text by language', { type: 'string', maxLength: 65536, pattern: '\\S' }),
    description: 'Un texto en cada idioma: es: … y, debajo, en: …',
    'x-en': { title: 'Text by language', description: 'A text in each language: es: … and, below it, en: …' },
    $defs: {
      language: { title: 'Idioma', 'x-en': { title: 'Language' }, enum: languages },
      lists: map('Textos por idioma', 'Texts by language', {
        type: 'array',
        minItems: 1,
        items: { type: 'string', $ref: 'common.schema.json#/$defs/plainText' },
      }),
      stampsByLanguage: map('Confirmaciones por idioma', 'Confirmations by language', {
        $ref: 'text.schema.json#/$defs/stamp',
      }),
      stamp: {
        title: 'Confirmación',
        'x-en': { title: 'Confirmation' },
        type: 'object',
        required: ['source', 'folded', 'status'],
        additionalProperties: false,
        properties: {
          source: hash,
          folded: hash,
          status: {
            title: 'Estado',
            description: 'official: oficial; unofficial: no oficial.',
            'x-en': { title: 'Status', description: 'official: official; unofficial: unofficial.' },
            enum: ['official', 'unofficial'],
          },
          // Of an official translation: the wording that the Conference adopted.
          wording: hash,
        },
      },
    },
  };
}

/** The schema of a waiver's `rule`: the rules of which something may be accepted for a time. */
export function waivableRulesSchema(rules, isAcceptable) {
  const allowed = Object.values(rules).filter(isAcceptable);
  // The title of a rule is also understood: `Vencido` stands for `overdue`.
  const listed = (lang) => `${allowed.map(({ name, texts }) => `${name}: ${texts[lang].title}`).join('; ')}.`;
  return {
    $schema: draft,
    $id: 'waivable-rules.schema.json',
    title: 'Reglas de las que se puede aceptar algo',
    description: listed('es'),
    'x-en': { title: 'Rules of which something may be accepted', description: listed('en') },
    enum: allowed.map(({ name }) => name),
  };
}

/** The schema of the settings' `rules`: which level each rule may be given. */
export function ruleLevelsSchema(rules) {
  // The words after a level are also those that it is known by where somebody writes it in Spanish.
  const description =
    'off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.';
  const inEnglish = 'off: not applied; flag: outstanding item; warning; error.';
  const properties = Object.values(rules).map(({ name, group, texts }) => [
    name,
    group === 'reading' || group === 'schema' || name === 'private-in-clear'
      ? false
      : {
          title: texts.es.title,
          description,
          'x-en': { title: texts.en.title, description: inEnglish },
          enum: ['off', 'flag', 'warning', 'error'],
        },
  ]);
  return {
    $schema: draft,
    $id: 'rule-levels.schema.json',
    title: 'Nivel de las reglas',
    description,
    'x-en': { title: 'Levels of rules', description: inEnglish },
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}
