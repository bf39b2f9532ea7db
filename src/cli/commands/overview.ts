import { type Context, type ExitCode, openData } from '../context.ts';

/** What `crm-plan` alone shows: five lines about the folder, with what to do next. */
export async function overview(context: Context): Promise<ExitCode> {
  const [{ findingsOf }, { summarise }, { overviewOf }, { printable }, { excerpt }] = await Promise.all([
    import('../findings.ts'),
    import('../../model/findings.ts'),
    import('../../views/overview.ts'),
    import('../terminal.ts'),
    import('../../model/excerpt.ts'),
  ]);
  const data = await openData(context);
  const { snapshot, today } = data;
  const summary = summarise(await findingsOf(data, context), snapshot.fileCount);
  const { words, lang, terminal } = context;
  const { plan, next } = overviewOf(snapshot, today, lang);
  const lines = [
    terminal.paint.bold(
      plan
        ? words.overview.plan({
            ...plan,
            title: excerpt(plan.title, terminal.width - 30),
            status: words.overview.statuses[plan.status],
          })
        : words.overview.noPlan(snapshot.unreadKinds.has('plans')),
    ),
    ...(plan ? [words.overview.counts(plan.counts)] : []),
    words.overview.state({ today, summary: words.findings.summary(summary) }),
    next ?? words.overview.noNext,
    summary.errors > 0
      ? words.overview.toCorrect(context.atOption)
      : words.overview.toFollow(context.atOption, plan && !plan.isCurrent ? plan.id : null),
  ];
  context.out(`${lines.map(printable).join('\n')}\n`);
  return summary.errors > 0 ? 1 : 0;
}
