import { UsageError } from '../../../model/errors.ts';
import { openData } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const remind: Command = {
  name: 'remind',
  alias: 'recordar',
  alsoTyped: ['recordatorio', 'recordatorios'],
  texts: {
    es: {
      summary: 'escribe a cada país, en su idioma, qué informes faltan',
      details:
        'Prepara una carta a cada país miembro, en su idioma: qué informes faltan, a qué reunión y con qué plazo, y cómo se entregan. A quien entregó todo se le agradece; a quien nada debía entregar se le comunica. No envía nada: el formato eml es un borrador que abre el programa de correo, con las direcciones de los puntos de contacto.',
    },
    en: {
      summary: 'writes to each country, in its language, which reports are outstanding',
      details:
        'Prepares a letter to each member country, in its language: which reports are outstanding, to which session and by when, and how they are submitted. Those that have submitted all are thanked; those from which none was due are told so. Nothing is sent: the format eml is a draft that a mail program opens, with the addresses of the contact points.',
    },
  },
  words: [
    {
      name: { es: 'reunión', en: 'session' },
      text: {
        es: 'solo lo que se debe a ella: su identificador (crm-13) o número (XIII, 13)',
        en: 'only what is owed to it: its identifier (crm-13) or number (XIII, 13)',
      },
    },
  ],
  options: [
    {
      flags: '--owing',
      alsoTyped: ['deudores', 'solo-pendientes', 'pendientes', 'los-que-deben', 'owed'],
      texts: { es: 'solo a los países que deben algo', en: 'only to the countries that owe something' },
    },
    {
      flags: '--country <code>',
      alsoTyped: ['pais', 'estado-miembro', 'member'],
      texts: { es: 'solo a un país, por su código (HN)', en: 'only to one country, by its code (HN)' },
    },
    {
      ...formatOption(['text', 'json', 'markdown', 'html', 'eml']),
      texts: {
        es: 'formato; de markdown, html y eml se escribe un archivo por carta',
        en: 'format; of markdown, html and eml, each letter is written into a file',
      },
    },
    {
      flags: '--out <dir>',
      alsoTyped: ['salida', 'destino', 'output'],
      texts: { es: 'carpeta de las cartas', en: 'the folder of the letters' },
      byDefault: 'out',
    },
  ],
  examples: ['', '--owing', '--country HN', 'XIII --owing --format eml'],
  async run(context, typed) {
    const [
      { checkedSince, earlierWithNote, errorCount, printDespiteErrors },
      { countedObligations },
      { lettersOf },
      { withExcused },
      { isLetterFormat, letterFormatNames, renderLetters },
      { noLetter, remindAnswer },
      { meantMember, meantSession },
      { dueAt },
    ] = await Promise.all([
      import('../../findings.ts'),
      import('../../counted.ts'),
      import('../../../views/letters.ts'),
      import('../../../views/reporting.ts'),
      import('../../../render/letters/index.ts'),
      import('./answer.ts'),
      import('../../../model/meant.ts'),
      import('../../../model/sessions.ts'),
    ]);
    const format = typed.value('format');
    if (typed.has('out') && !isLetterFormat(format))
      throw new UsageError('outNeedsFiles', { format: format ?? '', files: letterFormatNames });
    const data = await openData(context);
    const { snapshot, today, at, isPublic } = data;
    const [word] = typed.words;
    const session = word === undefined ? null : meantSession(snapshot, word);
    const code = typed.value('country');
    const only = code === undefined ? null : meantMember(snapshot, code, today);
    const earlier = await earlierWithNote(data, context);
    const { findings, accepted } = checkedSince(data, earlier);
    const list = countedObligations(snapshot, earlier, today, context.atOption);
    if (session && !list.some((one) => one.session === session.id)) {
      const whole = dueAt(snapshot, session);
      if (list.some((one) => one.session === whole)) throw new UsageError('dueAtWhole', { session: session.id, whole });
      throw new UsageError('nothingDue', { session: whole });
    }
    const material = { snapshot, list: withExcused(list, accepted), findings, earlier, today, session, isPublic };
    const letters = lettersOf(material).filter(
      ({ country, owed }) => (only === null || country === only) && (owed > 0 || !typed.has('owing')),
    );
    const errors = errorCount(findings);
    if (!isLetterFormat(format))
      return printDespiteErrors(
        remindAnswer({ ...material, letters, errors, only, ...context }),
        findings,
        format,
        context,
      );

    // A State is not reminded of a report that is there and can't be read.
    if (errors > 0) {
      context.note(context.words.render.refused(errors, context.atOption));
      return 1;
    }
    const [{ writeRendered }, { momentScope }, { letterSession }, { reporterName }, { wording }, { documentWords }] =
      await Promise.all([
        import('../../written.ts'),
        import('../../../render/choice.ts'),
        import('../../../views/letters.ts'),
        import('../../../model/names.ts'),
        import('../../../model/text.ts'),
        import('../../../messages/documents/index.ts'),
      ]);
    const about = letterSession(material);
    const scope = [...(about ? [about.id] : []), ...(at ? [`at-${momentScope(at)}`] : [])];
    const rendered = await renderLetters(letters, format, scope);
    if (rendered.length === 0) context.note(noLetter({ snapshot, session, only, words: context.words }));
    else await writeRendered(rendered, typed, context);
    // A letter itself holds no personal data; a draft says to whom it goes.
    if (format === 'eml' && letters.some(({ addresses }) => addresses.length > 0))
      context.note(documentWords[context.lang].contacts.forNetwork);
    const unaddressed = letters
      .filter(({ addresses }) => addresses.length === 0)
      .map(({ country }) => wording(reporterName(snapshot, country), context.lang));
    if (format === 'eml' && unaddressed.length > 0) context.note(context.words.remind.noAddress(unaddressed, isPublic));
    return 0;
  },
};
