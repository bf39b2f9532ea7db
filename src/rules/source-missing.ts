import { entriesOf } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { itemText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  /** What the record is called. */
  readonly name: Text;
}

const short = (name: Text, lang: string): string => excerpt(wording(name, lang), 60);

export default defineRule<Args>({
  name: 'source-missing',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Anotación sin fuente',
      message: ({ name }) => `El registro no dice de dónde se sabe lo que anota sobre «${short(name, 'es')}».`,
      hint: () => 'Añada «source» con la fuente: un documento, una página o quién lo comunicó y cuándo.',
      what: 'Una anotación de un registro no dice su fuente.',
      why: 'Lo que un registro dice de un Estado se publica en su nombre: cualquiera debe poder comprobarlo.',
      correct: 'Escriba la fuente en «source». Lo que no tenga fuente no se anota.',
    },
    en: {
      title: 'Record without a source',
      message: ({ name }) => `The register does not say where what it records on “${short(name, 'en')}” is known from.`,
      hint: () => 'Add “source” with the source: a document, a page, or who communicated it and when.',
      what: 'A record of a register does not state its source.',
      why: 'What a register says of a State is published in its name: anyone must be able to verify it.',
      correct: 'State the source in “source”. What has no source is not recorded.',
    },
  },
  examples: {
    file: 'registers/legislation/HN.yaml',
    within: 'file',
    bad: yaml`
      owner: HN
      records:
        - id: ley-inventada # !
          name:
            es: Ley inventada contra la trata de personas
          criminalises: [trafficking]
    `,
    good: yaml`
      owner: HN
      records:
        - id: ley-inventada
          name:
            es: Ley inventada contra la trata de personas
          criminalises: [trafficking]
          source: Diario oficial inventado, número 1
    `,
  },
  *check(snapshot) {
    for (const { kind, id, file, path, value } of entriesOf(snapshot))
      if (kind === 'record' && value['source'] === undefined)
        yield { at: { file, path: pathBelow(path, 'source') }, args: { name: itemText(snapshot, id ?? '') } };
  },
});
