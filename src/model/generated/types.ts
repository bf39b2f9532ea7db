// Made by `npm run generate`. Do not edit.

export type Language = ("es" | "en")
export type TimeZone = string
export type Id = string
export type Role = string
export type Url = string
export type Day = string
export type RegisterNames = ("legislation" | "treaties" | "guidelines" | "campaigns" | "outreach" | "training" | "entry-authorisations" | "events")
export type Proposers = (string | Reporter[])
export type Reporter = string
export type SupersededBy = Id[]
export type Country = string
export type PlainText = string
export type Paragraph = string
export type TermId = string
export type Hash = string
export type WaivableRules = ("duplicate-id" | "unknown-reference" | "date-order" | "session-circle" | "day-ahead" | "report-duplicate" | "reason-missing" | "source-missing" | "session-changed-after-close" | "session-ref-missing" | "session-duplicate" | "id-vanished" | "change-without-decision" | "decision-without-change" | "decision-contradicted" | "translation-missing" | "translation-stale" | "translation-cosmetic" | "translation-altered" | "terminology" | "calendar-wording" | "wording-pending" | "evidence-missing" | "unchanged-without-report" | "placeholder" | "contact-missing" | "contact-unconfirmed" | "calendar-pending" | "activities-undefined" | "calendar-missing" | "overdue" | "outcome-missing" | "proposal-open" | "report-missing" | "report-late")
export type ContactId = string
export type Email = string
export type Phone = string
export type LanguageCode = string
export type Login = string

export interface Files {
settings?: Settings
plans?: Plan
sessions?: Sessions
decisions?: Decisions
members?: Members
instruments?: Instruments
glossary?: Glossary
stamps?: Stamps
waivers?: Waivers
contacts?: Contacts
reports?: Report
"registers/legislation"?: Register
"registers/treaties"?: Register
"registers/guidelines"?: Register
"registers/campaigns"?: Register
"registers/outreach"?: Register
"registers/training"?: Register
"registers/entry-authorisations"?: Register
"registers/events"?: Register
}
export interface Settings {
formatVersion: 1
languages: Language[]
sourceLanguage: Language
timeZone: TimeZone
visibility: ("private" | "public")
organisation?: Id
/**
 * @maxItems 50
 */
requiredRoles?: Role[]
contactMonths?: number
handInAddress?: string
siteAddress?: Url
rules?: RuleLevels
}
export interface RuleLevels {
"file-too-large"?: never
encoding?: never
"yaml-syntax"?: never
"yaml-profile"?: never
"duplicate-key"?: never
symlink?: never
"unknown-file"?: never
"wrong-place"?: never
"unknown-key"?: never
"missing-key"?: never
"wrong-type"?: never
"value-not-allowed"?: never
"wrong-format"?: never
"duplicate-id"?: ("off" | "flag" | "warning" | "error")
"unknown-reference"?: ("off" | "flag" | "warning" | "error")
"date-order"?: ("off" | "flag" | "warning" | "error")
"session-circle"?: ("off" | "flag" | "warning" | "error")
"day-ahead"?: ("off" | "flag" | "warning" | "error")
"report-duplicate"?: ("off" | "flag" | "warning" | "error")
"reason-missing"?: ("off" | "flag" | "warning" | "error")
"source-missing"?: ("off" | "flag" | "warning" | "error")
"private-in-clear"?: never
"session-changed-after-close"?: ("off" | "flag" | "warning" | "error")
"session-ref-missing"?: ("off" | "flag" | "warning" | "error")
"session-duplicate"?: ("off" | "flag" | "warning" | "error")
"id-vanished"?: ("off" | "flag" | "warning" | "error")
"change-without-decision"?: ("off" | "flag" | "warning" | "error")
"decision-without-change"?: ("off" | "flag" | "warning" | "error")
"decision-contradicted"?: ("off" | "flag" | "warning" | "error")
"translation-missing"?: ("off" | "flag" | "warning" | "error")
"translation-stale"?: ("off" | "flag" | "warning" | "error")
"translation-cosmetic"?: ("off" | "flag" | "warning" | "error")
"translation-altered"?: ("off" | "flag" | "warning" | "error")
terminology?: ("off" | "flag" | "warning" | "error")
"calendar-wording"?: ("off" | "flag" | "warning" | "error")
"wording-pending"?: ("off" | "flag" | "warning" | "error")
"evidence-missing"?: ("off" | "flag" | "warning" | "error")
"unchanged-without-report"?: ("off" | "flag" | "warning" | "error")
placeholder?: ("off" | "flag" | "warning" | "error")
"personal-data-in-text"?: ("off" | "flag" | "warning" | "error")
"contact-missing"?: ("off" | "flag" | "warning" | "error")
"contact-unconfirmed"?: ("off" | "flag" | "warning" | "error")
"calendar-pending"?: ("off" | "flag" | "warning" | "error")
"activities-undefined"?: ("off" | "flag" | "warning" | "error")
"calendar-missing"?: ("off" | "flag" | "warning" | "error")
overdue?: ("off" | "flag" | "warning" | "error")
"outcome-missing"?: ("off" | "flag" | "warning" | "error")
"proposal-open"?: ("off" | "flag" | "warning" | "error")
"report-missing"?: ("off" | "flag" | "warning" | "error")
"report-late"?: ("off" | "flag" | "warning" | "error")
"waiver-lapsed"?: ("off" | "flag" | "warning" | "error")
"waiver-unused"?: ("off" | "flag" | "warning" | "error")
}
export interface Plan {
id: Id
title: Text
body: Id
status: ("proposed" | "adopted" | "superseded" | "ended")
session: Id
start?: Day
end?: Day
topics: Topic[]
supersededBy?: SupersededBy
dropped?: Id
}
export interface Text {
es?: string
en?: string
}
export interface Topic {
id: Id
text: Text
rows: Row[]
supersededBy?: SupersededBy
dropped?: Id
}
export interface Row {
id: Id
continues?: Id
objectives?: Objective[]
activities?: Activity[]
calendar?: CalendarEntry[]
supersededBy?: SupersededBy
dropped?: Id
}
export interface Objective {
id: Id
text: Text
instruments?: Id[]
register?: RegisterNames
measuredBy?: Measure
proposedBy?: Proposers
origin?: Proposers
supersededBy?: SupersededBy
dropped?: Id
}
export interface Measure {
register?: RegisterNames
items?: Id[]
contacts?: Role
}
export interface Activity {
id: Id
text?: Text
toBeDefined?: true
responsible?: Reporter
notes?: Note[]
instruments?: Id[]
register?: RegisterNames
measuredBy?: Measure
proposedBy?: Proposers
origin?: Proposers
supersededBy?: SupersededBy
dropped?: Id
}
export interface Note {
id: Id
text: Text
event?: Id
supersededBy?: SupersededBy
dropped?: Id
}
export interface CalendarEntry {
id: Id
for: Id[]
kind: ("continuous" | "permanent" | "pending" | "scheduled" | "held" | "note")
text: Text
event?: Id
start?: Day
end?: Day
reportsTo?: Id[]
reportsBy?: Reporter
outcome?: Outcome
supersededBy?: SupersededBy
dropped?: Id
}
export interface Outcome {
text?: Text
date?: Day
evidence?: Url[]
}
export interface Sessions {
sessions: Session[]
}
export interface Session {
id: Id
kind: ("crm" | "grcm" | "network" | "workshop" | "other")
number?: number
name?: Text
place?: Text
country?: Country
year?: number
start?: Day
end?: Day
partOf?: Id
reportsDue?: Day
status: ("planned" | "open" | "closed")
ref?: string
reopened?: Reopening[]
source?: PlainText
}
export interface Reopening {
date: Day
reason: PlainText
}
export interface Decisions {
session: Id
decisions: Decision[]
}
export interface Decision {
item: Id
decision: ("adopted" | "amended" | "deferred" | "dropped")
paragraph?: Paragraph
text?: Text
}
export interface Members {
/**
 * @maxItems 100
 */
countries?: Member[]
bodies?: Body[]
}
export interface Member {
code: Country
name: Text
inText?: Text
language: Language
from?: Day
until?: Day
}
export interface Body {
id: Id
name: Text
abbreviation?: Text
inText?: Text
}
export interface Instruments {
instruments: Instrument[]
}
export interface Instrument {
id: Id
kind: ("treaty" | "protocol" | "guidelines")
title: Text
shortTitle?: Text
alsoWritten?: Lists
supplements?: Id
adopted?: Day
inForce?: Day
source: PlainText
}
export interface Lists {
es?: PlainText[]
en?: PlainText[]
}
export interface Glossary {
terms: Term[]
}
export interface Term {
id: TermId
term: Text
alternatives?: Lists
source: PlainText
}
export interface Stamps {
[k: string]: StampsByLanguage
}
export interface StampsByLanguage {
es?: Stamp
en?: Stamp
}
export interface Stamp {
source: Hash
folded: Hash
status: ("official" | "unofficial")
wording?: Hash
}
export interface Waivers {
waivers: Waiver[]
}
export interface Waiver {
rule: WaivableRules
item?: Id
file?: string
key?: string
country?: Country
session?: Id
reason: PlainText
until: Id
}
export interface Contacts {
country: Country
language?: Language
contacts: Contact[]
}
export interface Contact {
id: ContactId
roles: Role[]
name?: PlainText
institution: Text
position: Text
email?: Email
phone?: Phone
languages: LanguageCode[]
since: Day
until?: Day
confirmed: Day
login?: Login
}
export interface Report {
reporter: Reporter
session: Id
submitted?: Day
submittedBy?: ContactId
language?: Language
audience?: ("network" | "public")
entries: Entry[]
}
export interface Entry {
activity: Id
status?: ("not-started" | "in-progress" | "completed" | "not-applicable")
reason?: Text
achievements?: Text
progress?: Text
challenges?: Text
evidence?: Url[]
events?: Id[]
unchanged?: true
}
export interface Register {
owner: Reporter
language?: Language
records: RegisterRecord[]
}
export interface RegisterRecord {
source?: PlainText
[k: string]: unknown
}
