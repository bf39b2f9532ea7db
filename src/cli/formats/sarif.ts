import type { Level } from '../../model/findings.ts';
import { type Found, foundOf, type ToldFinding, type ToldRule } from './answer.ts';
import type { Format } from './index.ts';
import { jsonParts } from './json.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A flag is no mistake: SARIF's word for what is only to be seen is `note`. */
const levelOf = { error: 'error', warning: 'warning', flag: 'note' } as const satisfies Record<Level, string>;

/** Whoever reads the file knows where the top of the repository is; we never say where it is on this computer. */
const top = '%SRCROOT%';

/** SARIF 2.1.0 (OASIS), for tools that collect what checks of all kinds have found, such as the code scanning of forges. */
export const sarif: Format = function* (answer) {
  const found = foundOf(answer);
  yield `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    `;
  yield* jsonParts(run(found), '    ');
  yield '\n  ]\n}\n';
};

function run({ findings, rules, version, lang, words }: Found): object {
  const indexes = new Map(rules.map(({ name }, i) => [name, i]));
  return {
    tool: {
      driver: {
        name: 'crm-plan',
        semanticVersion: version,
        language: lang,
        rules: rules.map((rule) => ruleIn(rule, words)),
      },
    },
    language: lang,
    originalUriBaseIds: { [top]: { description: { text: words.findings.topOfRepository } } },
    columnKind: 'utf16CodeUnits',
    // Made one after the other as they are printed.
    results: findings.map((finding) => ({ toJSON: () => result(finding, indexes.get(finding.rule)) })),
  };
}

function ruleIn({ name, level, title, what, why, correct }: ToldRule, { explain }: Found['words']): object {
  const parts = [
    [explain.what, what],
    [explain.why, why],
    [explain.correct, correct],
  ];
  return {
    id: name,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(what) },
    help: { text: parts.map(([heading, text = '']) => `${heading}: ${plain(text)}`).join('\n\n') },
    defaultConfiguration: { level: levelOf[level] },
  };
}

const result = (finding: ToldFinding, ruleIndex: number | undefined): object => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levelOf[finding.level],
  message: { text: plain(`${finding.message}\n${finding.hint}`) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(finding.path), uriBaseId: top },
        region: {
          startLine: finding.line,
          startColumn: finding.column,
          endLine: finding.endLine,
          endColumn: finding.endColumn,
        },
      },
    },
  ],
  partialFingerprints: { 'crmPlanFinding/v1': finding.fingerprint },
});

/** A path as a relative address: nothing in a name can be a scheme, a query or a step upward. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * A text in which a reader finds neither a link nor a placeholder, which SARIF knows in plain texts too (3.11.5, 3.11.6). Other
 * braces stay as they are: the readers there are show doubled ones doubled, and what is advised must work when typed.
 */
const plain = (text: string): string => text.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{ ');
