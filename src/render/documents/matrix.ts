import { UsageError } from '../../model/errors.ts';
import { isRegister, type RegisterName, registerNames } from '../../model/register-names.ts';
import { registerNamed } from '../../model/registers.ts';
import { matrixView } from '../../views/matrix.ts';
import { stateScopes } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** What a register holds: countries down, questions across, sources as notes. */
export const matrix: DocumentKind = {
  alias: 'matriz',
  formats: ['html', 'markdown'],
  of: { words: 1, check: (named) => void chosen(named) },
  views(material, languages) {
    const { snapshot, today, of } = material;
    const register = chosen(of);
    return [
      {
        scope: [register, ...stateScopes({ ...material, since: null, clean: false })],
        view: matrixView(snapshot, register, { languages, today }),
      },
    ];
  },
};

/** @throws UsageError where no register is named, or one that there is not */
function chosen([name]: readonly string[]): RegisterName {
  if (name === undefined) throw new UsageError('registerNeeded', { known: registerNames });
  if (!isRegister(name))
    throw new UsageError('unknownRegister', { name, near: registerNamed(name), known: registerNames });
  return name;
}
