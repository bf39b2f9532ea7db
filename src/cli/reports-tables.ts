import stringWidth from 'fast-string-width';
import type { ReportsReceived, ReportsRow, ReportsTrend } from '../views/reports-received.ts';
import type { Wording } from '../views/shown-wording.ts';
import type { Section } from './formats/answer.ts';
import { printable, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const text = (wordings: readonly Wording[]): string => printable(wordings[0]?.text ?? '');

/** Who has reported to a session, as tables; with how it went session by session, where that is given. */
export function reportsSections(reports: ReportsReceived, trend: ReportsTrend | null = null): readonly Section[] {
  const row = ({ names, counts }: ReportsRow) => [text(names), ...counts];
  return [
    { heading: text(reports.title) },
    { paragraph: text(reports.intro) },
    {
      columns: [text(reports.reporterHeading), ...reports.columns.map(text)],
      rows: [...reports.countries, reports.total, ...reports.bodies].map(row),
    },
    ...(reports.topics.length > 0
      ? [{ columns: [text(reports.topicHeading), ...reports.columns.map(text)], rows: reports.topics.map(row) }]
      : []),
    {
      columns: reports.activityHeadings.map(text),
      rows: reports.activities.map(({ wordings, received, owed, excused }) => [
        text(wordings),
        text(received),
        [owed, excused]
          .filter((some) => some.length > 0)
          .map(text)
          .join('. '),
      ]),
    },
    ...(trend
      ? [
          { heading: text(trend.title) },
          {
            columns: [text(trend.sessionHeading), ...reports.columns.map(text), text(trend.outstandingHeading)],
            rows: trend.rows.map((one) => [...row(one), one.outstanding]),
          },
        ]
      : []),
  ];
}

/** The same for a terminal: figures aligned under their headings, then who has reported on what. */
export function reportsText(reports: ReportsReceived, terminal: Terminal, trend: ReportsTrend | null = null): string {
  const { paint, width } = terminal;
  const table = [
    paint.bold(wrap(text(reports.title), width)),
    wrap(text(reports.intro), width),
    ...aligned(
      [text(reports.reporterHeading), ...reports.columns.map(text)],
      [...reports.countries, reports.total, ...reports.bodies].map(({ names, counts }) => [text(names), ...counts]),
    ),
  ].join('\n');
  const [, received = '', owed = ''] = reports.activityHeadings.map(text);
  const activities = reports.activities.map((one) =>
    [
      wrap(text(one.wordings), width, '  · '),
      wrap(`${received}: ${text(one.received)}`, width, '      '),
      ...(one.owed.length > 0 ? [wrap(`${owed}: ${text(one.owed)}`, width, '      ')] : []),
      ...(one.excused.length > 0 ? [wrap(text(one.excused), width, '      ')] : []),
    ].join('\n'),
  );
  const topics = reports.topics.map(({ names, summary }) => wrap(`${text(names)}: ${text(summary)}`, width, '  · '));
  return [
    table,
    ...(reports.topics.length > 0 ? [topics.join('\n')] : []),
    activities.join('\n'),
    ...(trend
      ? [
          [
            paint.bold(text(trend.title)),
            ...aligned(
              [text(trend.sessionHeading), ...reports.columns.map(text)],
              trend.rows.map(({ names, counts }) => [text(names), ...counts]),
            ),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** A table whose first column is text and whose others are numbers, as lines. */
function aligned(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const all = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_column, i) => Math.max(...all.map((row) => stringWidth(row[i] ?? ''))));
  const fill = (cell: string, i: number) => ' '.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(cell)));
  return all.map((row) =>
    `  ${row.map((cell, i) => (i === 0 ? cell + fill(cell, i) : fill(cell, i) + cell)).join('  ')}`.trimEnd(),
  );
}
