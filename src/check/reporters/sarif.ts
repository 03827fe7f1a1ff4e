import type { Log, ReportingDescriptor, Result } from 'sarif';
import { languageTags } from '../../config/locales.ts';
import { site } from '../../config/site.ts';
import type { Problem, RuleId } from '../../entries/problem.ts';
import { ruleIds, ruleWords } from '../../i18n/problems.ts';
import { levelOf, say } from '../say.ts';
import { pathOf, rulePage, type Report } from './report.ts';

function descriptor(rule: RuleId, report: Report): ReportingDescriptor {
  const { what, why, fix } = ruleWords(rule, report.lang);
  return {
    id: rule,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: `${why}\n${fix}` },
    helpUri: rulePage(rule, report),
    defaultConfiguration: { level: levelOf({ rule }) },
  };
}

/** A path as a relative reference (RFC 3986), each of its parts escaped. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function result(problem: Problem, report: Report): Result {
  const said = say(problem, report.lang);
  return {
    ruleId: said.rule,
    ruleIndex: ruleIds.indexOf(said.rule),
    level: said.level,
    message: { text: `${said.what}\n${said.why}\n${said.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(pathOf(problem, report)), uriBaseId: '%SRCROOT%' },
          region: { startLine: said.line, startColumn: said.column },
        },
        ...(said.field === null ? {} : { logicalLocations: [{ fullyQualifiedName: said.field, kind: 'member' }] }),
      },
    ],
  };
}

/** The report in SARIF 2.1.0 (OASIS): every rule with its words, every problem with its place, paths from the repository's root. */
export function sarif(report: Report): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: site.name,
            informationUri: site.repository,
            language: languageTags[report.lang],
            rules: ruleIds.map((rule) => descriptor(rule, report)),
          },
        },
        language: languageTags[report.lang],
        // Columns are counted as JavaScript counts characters.
        columnKind: 'utf16CodeUnits',
        results: report.problems.map((problem) => result(problem, report)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
