import { documentWords } from '../../../messages/documents/index.ts';
import type { InterfaceLang, Messages } from '../../../messages/index.ts';
import { roleName } from '../../../model/contacts.ts';
import type { Contact } from '../../../model/generated/types.ts';
import { languageNameIn } from '../../../model/languages.ts';
import { meantMember } from '../../../model/meant.ts';
import { reporterName } from '../../../model/names.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { wording } from '../../../model/text.ts';
import { type CountryContacts, contactsByCountry } from '../../../views/contacts.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import { findingsOf, printDespiteErrors } from '../../findings.ts';
import type { Answer, Cell } from '../../formats/answer.ts';
import { printable, type Terminal } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { formatAsked, type Typed } from '../command.ts';

/** Shows the contact points by country, of all or of those that are named; it says that they are for the Network only. */
export async function listContacts(
  data: OpenData,
  context: Context,
  typed: Typed,
  words: readonly string[],
): Promise<ExitCode> {
  const { snapshot, today } = data;
  const all = contactsByCountry(snapshot, today);
  // Of a country that is a member no longer those who were in post are still shown.
  const isShown = (word: string) => all.some(({ country }) => country === word);
  const wanted = words.map((word) => (isShown(word) ? word : meantMember(snapshot, word, today)));
  const countries = all.filter(({ country }) => wanted.length === 0 || wanted.includes(country));
  const findings = await findingsOf(data, context);
  context.note(documentWords[context.lang].contacts.forNetwork);
  const answer = contactsAnswer({ snapshot, today, countries, lang: context.lang, words: context.words });
  return printDespiteErrors(answer, findings, formatAsked(typed), context);
}

interface About {
  readonly snapshot: Snapshot;
  readonly today: string;
  readonly countries: readonly CountryContacts[];
  readonly lang: InterfaceLang;
  readonly words: Messages;
}

/** The contact points for every format to print. */
function contactsAnswer(about: About): Answer {
  const { snapshot, today, countries, lang } = about;
  const { languages } = snapshot.settings;
  const said = documentWords[lang].contacts;
  const rows = countries.flatMap(({ country, contacts, missing }) => [
    ...contacts.map(({ contact, state }) => ({ country, ...contact, status: state })),
    ...missing.map((role) => ({ country, roles: [role], status: 'missing' as const })),
  ]);
  const texts = ['institution', 'position'] as const;
  return {
    json: {
      version: '1',
      today,
      contacts: countries.flatMap(({ country, contacts }) =>
        contacts.map(({ contact, state }) => ({
          country,
          id: contact.id,
          roles: contact.roles,
          name: contact.name ?? null,
          institution: contact.institution,
          position: contact.position,
          email: contact.email ?? null,
          phone: contact.phone ?? null,
          languages: contact.languages,
          since: contact.since,
          until: contact.until ?? null,
          confirmed: contact.confirmed,
          status: state,
        })),
      ),
      missing: countries.flatMap(({ country, missing }) => missing.map((role) => ({ country, role }))),
    },
    columns: [
      'country',
      'id',
      'roles',
      'name',
      ...texts.flatMap((key) => languages.map((one) => `${key}.${one}`)),
      'email',
      'phone',
      'languages',
      'since',
      'until',
      'confirmed',
      'status',
    ],
    rows: rows.map((row): Record<string, Cell> => {
      const { roles, institution, position, languages: spoken = [], ...plain } = row as Partial<Contact> & typeof row;
      const inEach = (key: string, text: Contact['institution'] | undefined) =>
        languages.map((one) => [`${key}.${one}`, text?.[one] ?? null] as const);
      return {
        ...(plain as Record<string, Cell>),
        roles: roles.join('; '),
        languages: spoken.join('; '),
        ...Object.fromEntries([...inEach('institution', institution), ...inEach('position', position)]),
      };
    }),
    sections: [
      { heading: said.title },
      { paragraph: said.forNetwork },
      {
        columns: Object.values(said.columns),
        rows: countries.flatMap(({ country, memberUntil, contacts, missing }) => [
          ...contacts.map(({ contact, state }) => [
            nameOf(about, country),
            contact.roles.map((role) => roleName(role, lang)).join(', '),
            contact.name ?? '',
            wording(contact.position, lang),
            wording(contact.institution, lang),
            contact.email ?? '',
            contact.phone ?? '',
            spokenBy(contact, lang),
            said.inPost(contact.since, contact.until ?? null),
            documentWords[lang].days(contact.confirmed),
            memberUntil === null ? said.states[state] : said.memberUntil(memberUntil),
          ]),
          ...missing.map((role) => [
            nameOf(about, country),
            roleName(role, lang),
            ...Array<string>(8).fill(''),
            said.states.missing,
          ]),
        ]),
      },
    ],
    text: (terminal) =>
      countries.length === 0
        ? `${said.none}\n`
        : `${countries.map((one) => countryText(about, one, terminal)).join('\n\n')}\n`,
  };
}

const nameOf = ({ snapshot, lang }: About, country: string): string => wording(reporterName(snapshot, country), lang);

const spokenBy = ({ languages }: Contact, lang: InterfaceLang): string =>
  languages.map((one) => languageNameIn(lang, one)).join(', ');

function countryText(
  about: About,
  { country, memberUntil, contacts, missing }: CountryContacts,
  terminal: Terminal,
): string {
  const { lang } = about;
  const { paint, width } = terminal;
  const { days, contacts: said } = documentWords[lang];
  const line = (parts: readonly (string | undefined)[], first: string) =>
    wrap(printable(parts.filter(Boolean).join(' · ')), width, first);
  return [
    paint.bold(printable(`${nameOf(about, country)} (${country})`)),
    ...(memberUntil === null ? [] : [paint.yellow(`  ⚑ ${said.memberUntil(memberUntil)}`)]),
    ...contacts.flatMap(({ contact, state }) => [
      line([contact.name, wording(contact.position, lang), wording(contact.institution, lang)], '  · '),
      line([contact.roles.map((role) => roleName(role, lang)).join(', ')], '    '),
      line([contact.email, contact.phone, spokenBy(contact, lang)], '    '),
      line(
        [
          contact.id,
          said.inPost(contact.since, contact.until ?? null),
          `${said.columns.confirmed.toLowerCase()}: ${days(contact.confirmed)}`,
        ],
        '    ',
      ),
      ...(state === 'current' ? [] : [paint.yellow(`    ⚑ ${said.states[state]}`)]),
    ]),
    ...missing.map((role) => paint.yellow(wrap(printable(said.missing(roleName(role, lang))), width, '  ⚑ '))),
    ...(contacts.length + missing.length === 0 ? [wrap(said.none, width, '  ')] : []),
  ].join('\n');
}
