import { onceNamed, whenAsked } from './once.ts';
import { ownValue } from './own-value.ts';
import { fold } from './text.ts';

/** ISO 3166-1 alpha-2, officially assigned codes. Only used where the folder has no members.yaml to hold a code against. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ ' +
  'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** The two-letter codes of all countries. */
export const countryCodes: ReadonlySet<string> = new Set(codes.split(' '));

/** The codes by the countries' names, the first where several have one. */
const codesByName = whenAsked((): ReadonlyMap<string, string> => {
  const names = ['es', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }));
  const found = new Map<string, string>();
  for (const code of countryCodes)
    for (const one of names) {
      const name = fold(one.of(code) ?? '');
      if (!found.has(name)) found.set(name, code);
    }
  return found;
});

/** Making the names of a language ready takes long. */
const namesIn = onceNamed((lang) => new Intl.DisplayNames([lang], { type: 'region' }));

/** What any country is called in a language; its code where that has no name. */
export const countryNameIn = (lang: string, code: string): string => namesIn(lang).of(code) ?? code;

/** The code of a country whose name was written instead, in Spanish or English; null where it is no country's name. */
export const codeOfName = (name: string): string | null => codesByName().get(fold(name)) ?? null;

/** The code that a person meant by one in small letters, or by a country's name; null where it is neither. */
export function codeMeant(words: string): string | null {
  const code = words.trim().toUpperCase();
  return countryCodes.has(code) ? code : codeOfName(words);
}

/** By what else the member countries are known: ISO 3166-1 alpha-3, and the abbreviations that the region uses. */
const otherCodes: Readonly<Record<string, readonly string[]>> = {
  BZ: ['BLZ'],
  CA: ['CAN'],
  CR: ['CRI'],
  DO: ['DOM'],
  GT: ['GTM'],
  HN: ['HND'],
  MX: ['MEX'],
  NI: ['NIC'],
  PA: ['PAN'],
  SV: ['SLV'],
  US: ['USA', 'EUA', 'EEUU'],
};

/** By what else a country is known than by its code and its name. */
export const otherCodesOf = (code: string): readonly string[] => ownValue(otherCodes, code) ?? [];

/** Whether the text is written like a country's code rather than like a body's id. */
export const isCountryCode = (text: string): boolean => /^[A-Z]{2}$/.test(text);
