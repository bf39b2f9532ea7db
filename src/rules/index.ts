import type { RuleName } from '../model/rule-names.ts';
import activitiesUndefined from './activities-undefined.ts';
import calendarMissing from './calendar-missing.ts';
import calendarPending from './calendar-pending.ts';
import calendarWording from './calendar-wording.ts';
import changeWithoutDecision from './change-without-decision.ts';
import contactMissing from './contact-missing.ts';
import contactUnconfirmed from './contact-unconfirmed.ts';
import dateOrder from './date-order.ts';
import dayAhead from './day-ahead.ts';
import decisionContradicted from './decision-contradicted.ts';
import decisionWithoutChange from './decision-without-change.ts';
import type { Rule } from './define.ts';
import duplicateId from './duplicate-id.ts';
import duplicateKey from './duplicate-key.ts';
import encoding from './encoding.ts';
import evidenceMissing from './evidence-missing.ts';
import fileTooLarge from './file-too-large.ts';
import idVanished from './id-vanished.ts';
import missingKey from './missing-key.ts';
import outcomeMissing from './outcome-missing.ts';
import overdue from './overdue.ts';
import personalDataInText from './personal-data-in-text.ts';
import placeholder from './placeholder.ts';
import privateInClear from './private-in-clear.ts';
import proposalOpen from './proposal-open.ts';
import reasonMissing from './reason-missing.ts';
import reportDuplicate from './report-duplicate.ts';
import reportLate from './report-late.ts';
import reportMissing from './report-missing.ts';
import sessionChangedAfterClose from './session-changed-after-close.ts';
import sessionCircle from './session-circle.ts';
import sessionDuplicate from './session-duplicate.ts';
import sessionRefMissing from './session-ref-missing.ts';
import sourceMissing from './source-missing.ts';
import symlink from './symlink.ts';
import terminology from './terminology.ts';
import translationAltered from './translation-altered.ts';
import translationCosmetic from './translation-cosmetic.ts';
import translationMissing from './translation-missing.ts';
import translationStale from './translation-stale.ts';
import unchangedWithoutReport from './unchanged-without-report.ts';
import unknownFile from './unknown-file.ts';
import unknownKey from './unknown-key.ts';
import unknownReference from './unknown-reference.ts';
import valueNotAllowed from './value-not-allowed.ts';
import waiverLapsed from './waiver-lapsed.ts';
import waiverUnused from './waiver-unused.ts';
import wordingPending from './wording-pending.ts';
import wrongFormat from './wrong-format.ts';
import wrongPlace from './wrong-place.ts';
import wrongType from './wrong-type.ts';
import yamlProfile from './yaml-profile.ts';
import yamlSyntax from './yaml-syntax.ts';

/** All rules: one file each, one line here, in the order of `ruleNames`. */
export const rules = {
  'file-too-large': fileTooLarge,
  encoding: encoding,
  'yaml-syntax': yamlSyntax,
  'yaml-profile': yamlProfile,
  'duplicate-key': duplicateKey,
  symlink: symlink,
  'unknown-file': unknownFile,
  'wrong-place': wrongPlace,
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'value-not-allowed': valueNotAllowed,
  'wrong-format': wrongFormat,
  'duplicate-id': duplicateId,
  'unknown-reference': unknownReference,
  'date-order': dateOrder,
  'session-circle': sessionCircle,
  'day-ahead': dayAhead,
  'report-duplicate': reportDuplicate,
  'reason-missing': reasonMissing,
  'source-missing': sourceMissing,
  'private-in-clear': privateInClear,
  'session-changed-after-close': sessionChangedAfterClose,
  'session-ref-missing': sessionRefMissing,
  'session-duplicate': sessionDuplicate,
  'id-vanished': idVanished,
  'change-without-decision': changeWithoutDecision,
  'decision-without-change': decisionWithoutChange,
  'decision-contradicted': decisionContradicted,
  'translation-missing': translationMissing,
  'translation-stale': translationStale,
  'translation-cosmetic': translationCosmetic,
  'translation-altered': translationAltered,
  terminology: terminology,
  'calendar-wording': calendarWording,
  'wording-pending': wordingPending,
  'evidence-missing': evidenceMissing,
  'unchanged-without-report': unchangedWithoutReport,
  placeholder,
  'personal-data-in-text': personalDataInText,
  'contact-missing': contactMissing,
  'contact-unconfirmed': contactUnconfirmed,
  'calendar-pending': calendarPending,
  'activities-undefined': activitiesUndefined,
  'calendar-missing': calendarMissing,
  overdue: overdue,
  'outcome-missing': outcomeMissing,
  'proposal-open': proposalOpen,
  'report-missing': reportMissing,
  'report-late': reportLate,
  'waiver-lapsed': waiverLapsed,
  'waiver-unused': waiverUnused,
} satisfies Record<RuleName, unknown> as unknown as Readonly<Record<RuleName, Rule>>;
