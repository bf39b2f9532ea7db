import { type InterfaceLang, interfaceLanguages } from '../messages/languages.ts';
import type { Surroundings } from './context.ts';

const known = (text: string | undefined): InterfaceLang | null => {
  const code = (text ?? '').toLowerCase().slice(0, 2);
  return interfaceLanguages.find((lang) => lang === code) ?? null;
};

/**
 * The language that messages are written in: what was asked for, else `CRM_PLAN_LANG`, else the locale,
 * else Spanish.
 * @param asked the value of `--lang`, unless it names documents' languages
 */
export function messageLanguage(asked: string | undefined, env: Surroundings['env']): InterfaceLang {
  if (interfaceLanguages.includes(asked as InterfaceLang)) return asked as InterfaceLang;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => (one ?? '') !== '');
  return known(env['CRM_PLAN_LANG']) ?? known(locale) ?? 'es';
}
