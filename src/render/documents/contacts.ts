import { UsageError } from '../../model/errors.ts';
import { contactsView } from '../../views/contacts.ts';
import { stateScopes } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** The list of contact points: for the Network only. */
export const contacts: DocumentKind = {
  alias: 'contactos',
  formats: ['html', 'markdown'],
  usual: false,
  views(material, languages) {
    const { snapshot, today, isPublic } = material;
    if (isPublic) throw new UsageError('networkOnly');
    return [{ scope: stateScopes(material), view: contactsView(snapshot, { languages, today }) }];
  },
};
