import { type FileKind, fileKinds, kindNamed } from '../model/kinds.ts';

/** The folder of sealed records, which this version does not read yet. */
const sealedFolder = 'private/';

/** Parts of a data folder that this version does not read yet. */
const unreadFolders = [sealedFolder, 'waivers.yaml'];

/** What editors, Office, Git and crm-plan itself leave in a folder. */
const bystanders =
  /(^|\/)(\.git|\.gitattributes|\.gitignore|\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini|~\$[^/]*|\.~lock\.[^/]*#|\.#[^/]*|#[^/]*#|[^/]*~|[^/]*\.(tmp|temp|swp|swo|lock|bak)|\.crm-plan-[^/]*)$/i;

/** Whether a file is one that an editor, Office or crm-plan itself leaves for a while: no commit takes it. */
export const isTemporary = (path: string): boolean =>
  bystanders.test(path) && !/(^|\/)\.git(attributes|ignore|keep)$/.test(path);

/** What a path inside a data folder is. */
export type Role = { readonly kind: FileKind } | 'passed-over' | 'unknown-yaml' | 'unknown-other';

/** Tells what a file is by its path alone. */
export function roleOf(path: string): Role {
  for (const kind of fileKinds) {
    const one = kindNamed(kind);
    if (path === one.path) return { kind };
    if (!one.path.endsWith('/') || !path.startsWith(one.path) || bystanders.test(path)) continue;
    const parts = path.slice(one.path.length).split('/');
    const name = parts.at(-1) ?? '';
    if (parts.length === one.named?.length && /^[^/]+\.yaml$/.test(name) && !isCopy(name)) return { kind };
  }
  if (unreadFolders.some((folder) => path === folder || (folder.endsWith('/') && path.startsWith(folder))))
    return 'passed-over';
  if (bystanders.test(path) || ofOwn.test(path)) return 'passed-over';
  return /\.ya?ml(\.txt)?$/i.test(path) ? 'unknown-yaml' : 'unknown-other';
}

/** Whether a file is called as one of the data is. */
export const isDataFile = (path: string): boolean => typeof roleOf(path) === 'object';

/** What a system that shows folders keeps in them: it holds nothing of a person. */
const ofSystem = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** What tells something to Git: a list or a comment may stand in it, no contact point. */
const toldToGit = /(^|\/)\.git(attributes|ignore|keep)$/i;

/**
 * Whether a file that is not read may hold what is private by where it stands: among contact points, the reports to a session and
 * what is to be sealed. A disk may tell no capital letters from small ones.
 */
export function mayBePrivate(path: string): boolean {
  const plain = path.toLowerCase();
  const { path: folder, isPrivate } = privateKinds.find((kind) => plain.startsWith(kind.path)) ?? {};
  const isAmong =
    isPrivate === 'unless-public'
      ? plain.slice(folder?.length).includes('/') || /\.ya?ml\b/.test(plain)
      : isPrivate === 'always' || plain.startsWith(sealedFolder);
  return isAmong && !ofSystem.test(path) && !toldToGit.test(path);
}

/** What a repository has at its top for everybody to read, with the address of whoever looks after it. */
const forEverybody =
  /^(?:\.mailmap|codeowners|package(?:-lock)?\.json|(?:authors|changelog|code_of_conduct|contributing|license|licencia|readme|security)(?:\.es)?(?:\.md|\.txt)?)$/i;

/** Where the program writes for an editor and a forge, at the top of a repository: that may be the data folder itself. */
const ofOwn =
  /^\.(?:github\/(?:CODEOWNERS|workflows\/[^/]+\.yml)|vscode\/(?:(?:extensions|settings)\.json|schemas\/[^/]+\.json))$/;

/** Where tools keep their settings. */
const ofTools = /(^|\/)\.(?:devcontainer|github|gitlab|husky|idea|vscode)\//;

/** Whether a file is called as a picture, whose bytes are none of a text, or as the letters of a page. */
export const isPicture = (path: string): boolean => /\.(?:avif|gif|ico|jpe?g|otf|png|ttf|webp|woff2?)$/i.test(path);

/**
 * Whether a file that is not read may hold a list of people: a table, a text, a document, a data file in another place.
 * @param path inside the data folder
 * @param prefix where the data folder is, from the top of the repository
 */
export const mayListPeople = (path: string, prefix: string): boolean =>
  !isDataFile(path) &&
  ![ofSystem, ...(prefix === '' ? [forEverybody] : [])].some((other) => other.test(path)) &&
  (!ofTools.test(path) || ofPeople.test(path) || (prefix !== '' && ofDocuments.test(path)));

/** What holds people in whatever folder it stands, and what does below a data folder: at the top a forge reads some of it. */
const ofPeople = /\.(?:csv|tsv|txt|vcf)$/i;
const ofDocuments = /\.(?:docx?|md|od[st]|pdf|rtf|xlsx?)$/i;

const privateKinds = fileKinds.map(kindNamed).filter(({ isPrivate }) => isPrivate !== undefined);

/** The folders of the data that may hold what is private, with `/` at the end. */
export const privateFolders: readonly string[] = [...privateKinds.map(({ path }) => path), sealedFolder];

/** The register that a file in the folder of registers is of by its path, declared or not; null elsewhere. */
export const registerIn = (path: string): string | null => /^registers\/([^/]+)\//.exec(path)?.[1] ?? null;

/** What file managers add to the name of a copy, in Spanish and English. */
const copyMarks =
  / *(- *(copia|copy)( *\(\d+\))?|\((\d+|copia|copy)\)|_copia|_copy)(?=\.ya?ml(\.txt)?$)|^(copia de|copy of) /gi;

const isCopy = (name: string): boolean => name.replace(copyMarks, '') !== name;

/** The name that a copy was made of, with the usual ending; null where the name doesn't look like a copy. */
export function originalOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!isCopy(name)) return null;
  return path.slice(0, path.length - name.length) + withUsualEnding(name.replace(copyMarks, ''));
}

/** The name of a YAML file as data files end: `.yml` is another ending, and Notepad adds one of its own. */
export const withUsualEnding = (name: string): string => name.replace(/\.ya?ml(\.txt)?$/i, '.yaml');

/** A path that a data folder can hold. */
export interface KnownPath {
  /** With `…` for all that differs. */
  readonly path: string;
  /** The same with the keys of the content that stand there, as `<session>`. */
  readonly form: string;
}

/** The paths that a data folder can hold, as people would write them. */
export const knownPaths: readonly KnownPath[] = fileKinds
  .map(kindNamed)
  .map(({ path, named }) =>
    named === undefined
      ? { path, form: path }
      : { path: `${path}….yaml`, form: `${path}${named.map((key) => `<${key}>`).join('/')}.yaml` },
  );
