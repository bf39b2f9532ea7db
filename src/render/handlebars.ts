import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import { ownFile } from '../data/own-files.ts';
import { UsageError } from '../model/errors.ts';

/** Makes any text harmless in a format. */
export type Escaper = (text: string) => string;

/** The text of one of our template files. */
export const templateText = (path: string): Promise<string> => readFile(ownFile(`templates/${path}`), 'utf8');

/**
 * Lets every value of a template pass through the format's escaper. Handlebars itself only knows how to
 * escape HTML; here a value that nothing escapes can't be written at all.
 */
function escaping(text: string, path: string): hbs.AST.Program {
  const program = Handlebars.parse(text);
  class Escaping extends Handlebars.Visitor {
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      if (!mustache.escaped) throw new Error(`${path}: a value that isn't escaped`);
      const { path: value, params, hash, loc } = mustache;
      if (params.length > 0 || hash !== undefined) throw new Error(`${path}: a helper inside a value`);
      const name = { type: 'PathExpression', data: false, depth: 0, parts: ['escape'], original: 'escape', loc };
      Object.assign(mustache, { path: name, params: [value], escaped: false });
    }
    override Decorator(): void {
      throw new Error(`${path}: a decorator`);
    }
    override DecoratorBlock(): void {
      throw new Error(`${path}: a decorator`);
    }
  }
  new Escaping().accept(program);
  return program;
}

type Template = (view: object) => string;

/** What was compiled already: a document is rendered in several languages from one template. */
const compiled = new WeakMap<Escaper, Map<string, Promise<Template>>>();

/**
 * Renders a template with partials.
 * @param path below `templates/`
 * @param partials their names with their paths; always the same for an escaper, both being the format's
 * @throws UsageError where Node does not allow it
 */
export async function renderTemplate(
  path: string,
  partials: Readonly<Record<string, string>>,
  view: object,
  escaper: Escaper,
): Promise<string> {
  const ofFormat = compiled.get(escaper) ?? new Map<string, Promise<Template>>();
  compiled.set(escaper, ofFormat);
  const template = ofFormat.get(path) ?? compile(path, partials, escaper);
  ofFormat.set(path, template);
  try {
    return (await template)(view);
  } catch (error) {
    // Handlebars makes code of a template, which Node can be told to forbid.
    throw error instanceof EvalError ? new UsageError('templatesForbidden') : error;
  }
}

async function compile(path: string, partials: Readonly<Record<string, string>>, escaper: Escaper): Promise<Template> {
  const environment = Handlebars.create();
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { escape: true },
    preventIndent: true,
  } as const;
  environment.unregisterHelper('log');
  environment.registerHelper('escape', (value: unknown) => {
    // Handlebars itself is strict about values, not about what a helper gets.
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${path}: a value that isn't there`);
    return escaper(String(value));
  });
  const programs = await Promise.all(
    Object.entries({ ...partials, '': path }).map(
      async ([name, file]) => [name, escaping(await templateText(file), file)] as const,
    ),
  );
  for (const [name, program] of programs)
    if (name !== '') environment.registerPartial(name, environment.compile(program, options));
  const main = programs.find(([name]) => name === '')?.[1];
  return environment.compile(main, options);
}
