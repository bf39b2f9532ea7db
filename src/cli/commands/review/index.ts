import { UsageError } from '../../../model/errors.ts';
import type { Author, Review } from '../../../views/review.ts';
import type { Context, ExitCode } from '../../context.ts';
import type { Answer } from '../../formats/answer.ts';
import { type Command, failOn, formatOption, type Typed } from '../command.ts';
import type { Added } from './proposed.ts';
import type { ReviewWords } from './words.ts';

export const review: Command = {
  name: 'review',
  alias: 'revisar',
  texts: {
    es: {
      summary: 'revisa un cambio propuesto antes de aceptarlo',
      details:
        'Compara lo que se propone con la rama que lo va a recibir (--base): qué errores trae, cuáles corrige y cuáles ya estaban; qué cambia en el plan y en su tabla oficial; de quién son los archivos que toca, y cuáles no escriben los países. Lo propuesto se lee solo como datos: la configuración, los puntos de contacto y las reuniones cerradas que valen son los de la base. El código de salida es 1 si el cambio trae errores nuevos; los que ya estaban se dicen, pero no cuentan, salvo los que impiden leer un archivo que el cambio toca. Sin --head se revisa la carpeta tal como está; fuera de ella, lo guardado en Git.',
    },
    en: {
      summary: 'reviews a proposed change before it is accepted',
      details:
        'Compares what is proposed with the branch that is to receive it (--base): which errors it brings, which it corrects and which were there before; what changes in the plan and its official table; whose the files are that it touches, and which of them countries do not write. What is proposed is read as data only: the settings, contact points and closed sessions that count are those of the base. The exit code is 1 if the change brings new errors; those that were there before are told, but do not count, except those for which a file that the change touches cannot be read. Without --head the folder is reviewed as it is now; outside it, what is saved in Git.',
    },
  },
  options: [
    {
      flags: '--base <ref>',
      alsoTyped: ['rama', 'contra', 'against', 'target'],
      texts: {
        es: 'lo que va a recibir el cambio: una rama u otra referencia de Git',
        en: 'what is to receive the change: a branch or another Git ref',
      },
    },
    {
      flags: '--head <ref>',
      alsoTyped: ['propuesta', 'propuesto', 'commit'],
      texts: {
        es: 'lo que se propone: una referencia de Git (por defecto, la carpeta tal como está)',
        en: 'what is proposed: a Git ref (by default the folder as it is now)',
      },
    },
    {
      flags: '--country <code>',
      alsoTyped: ['pais', 'codigo'],
      texts: { es: 'el país que lo propone, por ejemplo HN', en: 'the country that proposes it, such as HN' },
    },
    {
      flags: '--actor <name>',
      alsoTyped: ['cuenta', 'autor', 'usuario', 'author', 'login', 'user'],
      texts: {
        es: 'la cuenta que lo propone: su país se busca entre los puntos de contacto de la base',
        en: 'the account that proposes it: its country is looked up among the contact points of the base',
      },
    },
    {
      flags: '--from <file>',
      alsoTyped: ['revision', 'archivo', 'file'],
      texts: {
        es: 'una revisión ya hecha (--format json) de la que solo se escribe el comentario; se usa con --head y --format markdown, y no necesita datos ni Git',
        en: 'a review already made (--format json), of which only the comment is written; used with --head and --format markdown, and needs no data and no Git',
      },
    },
    formatOption(['text', 'json', 'markdown', 'github']),
    failOn,
  ],
  examples: [
    '--base main',
    '--base main --country HN --format markdown',
    '--base origin/main --head 1a2b3c4 --format json',
  ],
  async run(context, typed) {
    return typed.value('from') === undefined ? reviewed(context, typed) : commentFrom(context, typed);
  },
};

async function reviewed(context: Context, typed: Typed): Promise<ExitCode> {
  const [{ reviewProposal }, { reviewAnswer }, { printAnswer }, { exitFor }] = await Promise.all([
    import('./proposed.ts'),
    import('./answer.ts'),
    import('../../formats/index.ts'),
    import('../../exit.ts'),
  ]);
  const base = typed.value('base');
  if (base === undefined) throw new UsageError('baseNeeded');
  const asked = { base, head: headTyped(context, typed), author: authorTyped(typed) };
  const { review: made, added } = await reviewProposal(context, asked);
  const format = typed.value('format');
  if (format === 'markdown') context.out(await (await import('./comment.ts')).commentOn(made, context.lang));
  else if (format === 'github') await printAnswer(await annotations(made, added, context), format, context);
  else await printAnswer(reviewAnswer(made, context), format, context);
  return exitFor(added.all, typed.value('failOn'));
}

/** What is new, as `validate` tells a forge's runner of it. */
async function annotations(
  { summary }: Review,
  { snapshot, all, prefix, today, names }: Added,
  context: Context,
): Promise<Answer> {
  const [{ validation }, { foundOf }, { ownVersion }, { forAnyone }, { reviewWords }] = await Promise.all([
    import('../../finding-answers.ts'),
    import('../../formats/answer.ts'),
    import('../../version.ts'),
    import('../../../views/for-anyone.ts'),
    import('./words.ts'),
  ]);
  // There may be very many, of which a forge shows a few: it is done for those.
  const shown = all.map((finding) => ({
    ...finding,
    get args() {
      return forAnyone(finding.args, names);
    },
  }));
  const origin = { prefix, version: await ownVersion() };
  const answer = validation({ snapshot, today, all: shown, ...context, origin });
  return { ...answer, found: { ...foundOf(answer), verdict: inOneLine(reviewWords[context.lang], summary) } };
}

/** What a change brings, and how much of it is outstanding. */
const inOneLine = ({ verdict, headings }: ReviewWords, summary: Review['summary']): string =>
  verdict(summary) + (summary.new.flags > 0 ? ` ${headings.outstanding}: ${summary.new.flags}.` : '');

function headTyped({ atOption }: Context, typed: Typed): string | undefined {
  const head = typed.value('head');
  if (head !== undefined && atOption !== undefined) throw new UsageError('headTwice');
  return head ?? atOption;
}

function authorTyped(typed: Typed): Author {
  const [country, actor] = [typed.value('country'), typed.value('actor')];
  if (country !== undefined && actor !== undefined) throw new UsageError('whoTwice');
  if (country !== undefined) return { country };
  return actor === undefined ? null : { actor };
}

/** The comment on a review that another run left: what it holds is checked, and its sentences are made again. */
async function commentFrom(context: Context, typed: Typed): Promise<ExitCode> {
  const [{ readReview }, { commentOn }] = await Promise.all([import('./artifact.ts'), import('./comment.ts')]);
  const [path = '', head] = [typed.value('from'), typed.value('head')];
  const others = ['base', 'country', 'actor'].some((name) => typed.has(name));
  if (head === undefined || others || typed.value('format') !== 'markdown') throw new UsageError('fromAlone');
  context.out(await readReview(context, path, head, (one) => commentOn(one, context.lang)));
  return 0;
}
