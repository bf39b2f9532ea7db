import { days } from './english.ts';
import type { Messages, PrivateThing, YetToBegin } from './es.ts';
import { insideEnglishQuotes } from './quotes.ts';
import {
  discarding,
  fetching,
  goingInto,
  inCommand,
  inSettings,
  namingBack,
  noLongerApart,
  quotedInCommand,
  restoring,
  takingOut,
  takingOutPrograms,
} from './typed.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a session did with an item. */
const decided = (decision: string): string => (decision === 'dropped' ? 'deleted' : decision);

const list = (values: readonly string[]): string => values.join(', ');

const meant = (near: string | null): string => (near === null ? '.' : `; did you mean ${near}?`);

/** What is typed to see more of the same state of the data: of an earlier one, with `--at`. */
const seen = (command: string, at: string | undefined): string =>
  at === undefined ? command : `${command} --at ${inCommand(at, '<ref>')}`;

/** So many sessions are named; of more, where to see them. */
const mostSessions = 12;

const theSessions = (ids: readonly string[]): string =>
  ids.length === 0 || ids.length > mostSessions
    ? '“crm-plan session list” shows those that exist.'
    : `Those that exist: ${list(ids)}.`;

/** What a version holds that may not be public, never quoted. */
const holds = (what: PrivateThing, file: string): string =>
  ({
    contact: 'holds personal data of a contact point',
    report: 'holds a report for the Network only',
    list: `holds an e-mail address or what looks like a phone number in “${file}”`,
    message: 'holds an e-mail address or what looks like a phone number in its message',
    unread: `may hold private data (its “${file}” cannot be read)`,
  })[what];

const notDone = {
  send: 'Nothing was sent',
  close: 'The meeting was not closed',
  undo: 'Nothing was taken back',
} as const;

/** The end of a sentence about an id that isn't there, with the ids to choose from. */
const oneOf = ({
  ids: [first, ...others],
  more,
}: {
  readonly ids: readonly string[];
  readonly more: number;
}): string =>
  first === undefined || others.length === 0
    ? meant(first ?? null)
    : `; did you mean one of these: ${list([first, ...others])}${more > 0 ? ` and ${more} more` : ''}?`;

const begins = ({ session, start, isYear, today }: YetToBegin): string =>
  `${session.en} ${isYear ? `is of ${start}` : `begins on ${days(start)}`}, and today is ${days(today)}.`;

/** How a setting of Git is taken away. */
const withoutSetting = (setting: { key: string; file: string }): string => {
  const command = inSettings(setting, '--unset-all');
  return command === null ? `remove it in the file “${setting.file}”` : `remove it: ${command}`;
};

/** Why a file can't be written, by what the system says. */
const notWritten: Readonly<Record<string, string>> = {
  ENOSPC: ': the disk is full',
  ENOENT: ': nothing can be created there',
  ENAMETOOLONG: ': the name is too long',
  EDQUOT: ': you have no space left on the disk',
  EROFS: ': the disk is read-only',
  EACCES: ': you do not have permission to write there',
  EPERM: ': you do not have permission to write there',
  EBUSY: ': another program has it open',
  EEXIST: ': there is a file where a folder has to be',
  ENOTDIR: ': there is a file or a link where a folder has to be',
};

/** What follows where something is done, and not all of it could be written: the reason, and what to do. */
const notUpToDate = (reason: string): string =>
  `${notWritten[reason] ?? (reason === '' ? '' : ` (${reason})`)}. ${['ENOSPC', 'EDQUOT'].includes(reason) ? 'Free some space' : 'Close the programs that have its files open'} and repeat the command, which will do the rest.`;

/** The interface in English. */
export const en: Messages = {
  yes: 'yes',
  levels: { error: 'error', warning: 'warning', flag: 'outstanding' },
  groups: {
    reading: 'Reading the files',
    schema: 'Structure of the data',
    references: 'References',
    sessions: 'Sessions',
    languages: 'Languages',
    plan: 'The plan',
    contacts: 'Contact points',
    'follow-up': 'Follow-up',
    waivers: 'Waivers',
  },

  usage: {
    noDataFolder: () =>
      'No data folder was found: neither this folder nor those above it have a file crm-plan.yaml. Go to the folder of the plan, or give it with --data.',
    notADataFolder: ({ folder }) =>
      `“${folder}” is not a data folder: it has no file crm-plan.yaml. Give another with --data.`,
    unreadable: ({ path, reason }) =>
      `“${path}” could not be read (${reason}). Check that it exists and that you have permission to open it.`,
    tooManyCells: ({ title, rows, columns, most }) =>
      `The table “${title.en}” would have ${rows} rows and ${columns} columns: more than the ${most} cells that it may have. Check what the files of the register name. Nothing was created.`,
    reportsUncounted: ({ at }) =>
      `With the deadlines of all sessions, more reports would be due than are counted. See what has to be checked with: ${seen('crm-plan validate', at)}`,
    tooManyFiles: ({ most }) =>
      `The data folder has more than ${most} files. Check that --data gives the right folder.`,
    noGit: () =>
      'This command needs Git, which was not found on this computer. Install it from https://git-scm.com and open a new terminal.',
    notARepository: () =>
      'This command works with what is kept in Git (versions, closed sessions), and the data folder is not in a Git repository. If it is a copy of one that is, work in that one, or fetch the repository with: git clone <address>; to create a new one: git init',
    otherWorkTree: () =>
      'A setting of this repository (core.worktree) says that its files are elsewhere. If you did not set it, remove it: git config --unset core.worktree',
    templatesForbidden: () =>
      'Documents are made from templates, and this Node.js was told not to use them (option --disallow-code-generation-from-strings). Take it out of the variable NODE_OPTIONS and repeat the command.',
    takenForRepository: ({ path }) =>
      `Beside the data there are files like those that Git keeps in its folder “.git” (HEAD, objects, refs), and Git would take the folder for a repository of its own, with settings that nobody here has read. Check where they came from and remove “${path}”; then repeat the command. Nothing was changed.`,
    ofGitToBring: ({ files, more }) =>
      `The version from which it was to be brought has files that would stand in the folder in which Git keeps here what is its own: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Nothing was brought. Ask whoever sent them to remove them from the shared repository, and repeat the command.`,
    repositoryToBring: ({ paths }) =>
      `The version from which it was to be brought has files beside the data like those that Git keeps in its folder “.git” (${paths.map((path) => `“${path}”`).join(', ')}), and Git would take the data folder for another repository. Nothing was brought. Ask whoever sent them to remove them from the shared repository, and repeat the command.`,
    privateFileToSave: ({ files, more, where, isIgnorable, isToClose }) =>
      `${{ contacts: 'Among the contact points there is what the program does not read', reports: 'Among the reports there is what the program does not read', private: 'In “private/” there is what is not encrypted and the program does not read', data: 'In the data folder there is what the program cannot read' }[where]}, so it cannot see whether it holds personal data: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. As the repository is public, everybody would see it. Move it out of the data folder${isIgnorable ? ', or name it in “.gitignore”,' : ''} and repeat the command. ${isToClose ? 'The meeting was not closed' : 'Nothing was saved'}.`,
    personalFileToSave: ({ path, kind, where, isToClose }) => {
      const what = kind === 'email' ? 'an e-mail address' : 'what looks like a phone number';
      const how = {
        list: 'Delete that from the file, or take the file out of the data folder,',
        comment: 'Delete that from the comment',
        contact: 'Write the position or the institution instead,',
      }[where];
      const otherwise =
        kind === 'email'
          ? ''
          : ' If the number is not that of a phone, write it in another way (for example “1100 to 1230”).';
      return `“${path}” contains ${what}${where === 'comment' ? ' in a comment' : ''} and, as the repository is public, anyone could read it. ${how} and repeat the command.${otherwise} ${isToClose ? 'The meeting was not closed' : 'Nothing was saved'}.`;
    },
    personalNameToSave: ({ path, isToClose }) =>
      `The name of a file, “${path}”, contains an e-mail address or a phone number, which is not shown here and, as the repository is public, anyone could read it. Give it another name and repeat the command. ${isToClose ? 'The meeting was not closed' : 'Nothing was saved'}.`,
    bareRepository: () =>
      'A setting of this repository (core.bare) says that it has no files to work on. If you did not set it, remove it: git config --unset core.bare',
    headDamaged: ({ is }) =>
      `The file “.git/HEAD”, which says which branch you are on, is ${
        { damaged: 'damaged', missing: 'missing', folder: 'missing, with a folder in its place' }[is]
      }, and without it Git does not recognise the repository. ${
        {
          damaged: 'Open it in a text editor and leave',
          missing: 'Make it with a text editor and put',
          folder: 'Rename that folder, make the file with a text editor and put',
        }[is]
      } only this line in it (with the name of your branch, if it is not main): ref: refs/heads/main`,
    gitIncomplete: ({ missing }) =>
      `The folder “.git” lacks a part (${list(missing)}), and without it Git does not recognise the repository. Rename this folder, so that nothing is lost, copy the repository anew (git clone), and take the files that you have changed to the copy.`,
    gitPointsNowhere: () =>
      'The file “.git” says that the repository of this folder is elsewhere, and there is none there. Put it back in its place; if it no longer exists, rename this folder, so that nothing is lost, copy the repository anew (git clone), and take the files that you have changed to the copy.',
    refDamaged: ({ ref, isBranch, last }) =>
      `The file “.git/${ref}” is damaged: it does not lead to any version that this repository has, as can happen after a power cut. ${
        isBranch
          ? last === null
            ? 'Rename this folder, so that nothing is lost, copy the repository anew (git clone), and take the files that you have changed to the copy.'
            : `Delete it, and bring the branch back to its last whole version with: git update-ref ${inCommand(ref, '<branch>')} ${last}.`
          : 'Delete it and repeat the command.'
      } Nothing was changed.`,
    branchLeadsNowhere: ({ ref, last }) =>
      `The branch “${ref.replace('refs/heads/', '')}” is damaged: it does not lead to any version that this repository has. ${
        last === null
          ? 'Rename this folder, so that nothing is lost, copy the repository anew (git clone), and take the files that you have changed to the copy.'
          : `Bring it back to its last whole version with: git update-ref ${inCommand(ref, '<branch>')} ${last}.`
      } Nothing was changed.`,
    tagLeadsNowhere: ({ tag }) =>
      `The tag “${tag}” is there, but the version that it leads to is not in this repository. Delete it with: git tag -d ${inCommand(tag, '<tag>')}; if the shared repository has it whole, fetch it from there with: git fetch --refetch --tags; and repeat the command. Nothing was changed.`,
    partialCopy: () =>
      'This copy of the repository lacks part of the content, because it was made with a filter (git clone --filter). Fetch what is missing with: git fetch --refetch --no-filter',
    gitFailed: ({ reason }) =>
      `Git could not do what it was asked${reason === '' ? '' : ` (${reason})`}. Check the repository with: git status`,
    badSettings: ({ file, line }) =>
      `Git cannot read its settings: line ${line} of “${file}” is written wrongly. Open that file with a text editor, correct or delete that line, and repeat the command.`,
    badSetting: ({ key, value }) =>
      `Git cannot read its settings: “${key}” cannot be “${value}”. See in which file it is with: git config --show-origin --get-all ${inCommand(key, '<setting>')}. Open it with a text editor, correct or delete the line that says so, and repeat the command.`,
    gitLocked: ({ paths }) =>
      `Another Git command is working in this repository, or one was interrupted and left ${list(paths.map((path) => `“${path}”`))}. Wait a moment; if there is no other, delete ${paths.length === 1 ? 'that file' : 'those files'} and repeat the command.`,
    dubiousOwnership: ({ path }) =>
      `Git does not open this folder because it belongs to somebody else. If you trust it, type: git config --global --add safe.directory ${quotedInCommand(path, '<folder>')}`,
    gitTooOld: ({ needs }) =>
      `This repository was made by a newer Git than the one on this computer, and needs what this one does not know (${needs.join(', ')}). Install the latest from https://git-scm.com and open a new terminal.`,
    gitOutdated: () =>
      'The Git of this computer is too old: it does not know what it is asked. Install the latest from https://git-scm.com and open a new terminal.',
    noMoreAllowed: ({ reason }) =>
      `The system does not let this program open more files or start other programs (${reason}). Close the other programs, or open a new terminal, and repeat the command.`,
    gitTooSlow: ({ seconds }) =>
      `Git had been reading the repository for more than ${seconds} seconds and was stopped. Close the other programs that use the folder and repeat the command; if it is on a network drive, copy the folder to a disk of this computer. If it happens again, look in the folder “.git” for a pipe in place of a file, and remove it.`,
    commitTooLarge: ({ ref, isTag, bytes }) =>
      `“${ref}” points to an enormous commit (${Math.ceil(bytes / 1e6)} MB of message and parents), which is not read. ${
        isTag
          ? `This program did not create such a tag: check who did, and delete it if it is not needed: git tag -d ${ref}`
          : `This program did not create such a commit. Check whose it is: git show -s --format=%an "${ref}"`
      }`,
    treeTooLarge: ({ commit, most, what, where }) =>
      `In ${commit} ${where === 'data' ? 'the data folder' : 'the repository as a whole'} has ${{ files: `more than ${most} files`, names: 'file names that are too long', folders: `more than ${most} folders inside each other` }[what]}, and is not read. Check whose commit that is: git log -1 --decorate ${commit}`,
    fileTooLargeToKeep: ({ path, bytes, most }) =>
      `“${path}” has ${Math.ceil(bytes / 1e6)} MB, and files of more than ${most / 1e6} MB are not kept in the data folder. Move it out of the folder, or make it smaller, and repeat the command.`,
    fileTooLargeToBring: ({ path, bytes, most }) =>
      `“${path}” has ${Math.ceil(bytes / 1e6)} MB in the version from which it was to be brought, and files of more than ${most / 1e6} MB are not brought. Nothing was brought. If it is in the shared repository, ask whoever sent it to remove it there, and repeat the command.`,
    unsentTooMuch: ({ isToClose }) =>
      `${isToClose ? 'The meeting was not closed' : 'Nothing was sent'}: what is still to be sent is too much to see that it holds no private data (thousands of versions, or enormous folders). If you know that it holds none, send it with “git push”, and repeat the command.`,
    dataTooLarge: ({ commit, bytes, most }) =>
      `${commit === null ? 'The' : `In ${commit} the`} files in the data folder come to ${Math.ceil(bytes / 1e6)} MB in total and are not read: the limit is ${most / 1e6} MB. ${
        commit === null
          ? 'Remove those that are not needed, or check that --data gives the right folder.'
          : `Check whose commit that is: git log -1 --decorate ${commit}`
      }`,
    tooManyValues: ({ commit, most }) =>
      `${commit === null ? 'The' : `In ${commit} the`} files in the data folder have more than ${most / 1e6} million keys and values in total and are not read: ten years of eleven countries have far fewer. ${
        commit === null
          ? 'Remove those that are not needed, or check that --data gives the right folder.'
          : `Check whose commit that is: git log -1 --decorate ${commit}`
      }`,
    pathTwice: ({ path, commit }) =>
      `Version ${commit.slice(0, 12)} has “${path}” twice, and each program would take one of them: it cannot be used. Git makes no such versions; ask for the change to be made again.`,
    tagAndBranch: ({ ref, branch }) =>
      `“${ref}” is the name of a branch and of a tag as well, which leads to another version. Say which: --base ${branch} or --base refs/tags/${ref}. If nobody was to make that tag, delete it: git tag -d ${inCommand(ref, '<tag>')}`,
    refIsNoCommit: ({ ref }) =>
      `“${ref}” exists in Git but does not point to a stored version of the data. Check what it points to: git cat-file -t "${ref}^{}"`,
    repositoryDamaged: ({ object, file }) =>
      `The Git repository is damaged: ${object === null ? 'part of what it holds' : `object ${object.slice(0, 12)}`} cannot be read. Check it: git fsck. ${file === null ? '' : `Delete the file “${file}”, which holds nothing else. `}If there is a sound copy, complete it from there: git fetch --refetch`,
    notAFile: ({ path }) =>
      `“${path}” is not a file but a pipe or a device, and Git would wait forever to read it. Remove it and repeat the command. Nothing was changed.`,
    logIsFolder: ({ path }) =>
      `“${path}” is a folder, and a file has to be there, in which Git records what it does. Remove it and repeat the command. Nothing was changed.`,
    logNotWritable: ({ path, place, folder, isOwn }) =>
      `You do not have permission to write to “${path}”, where Git records what it does. ${
        isOwn
          ? `Get it back with: chmod u+rwX ${quotedInCommand(place, '"<file>"')}`
          : `It belongs to another user, for example because Git was used with “sudo”. Get it back with: sudo chown -R "$(whoami)" ${quotedInCommand(folder, '"<.git folder>"')} (if you cannot, ask whoever administers this computer)`
      } and repeat the command. Nothing was changed.`,
    includeNotAFile: ({ path, file }) =>
      `The Git settings in “${file}” have it read “${path}” as well (include), which is not a file but a pipe or a device, and Git would wait forever to read it. Open “${file}” with a text editor, delete the line that gives it, and repeat the command. Nothing was changed.`,
    settingNotAFile: ({ key, path }) =>
      `The Git setting ${key} gives “${path}”, which is not a file, and Git would wait forever to read it. Remove the setting with: git config --unset-all ${key}; if it is the one of all your repositories: git config --global --unset-all ${key}. Nothing was changed.`,
    gitFileTooLarge: ({ path, bytes }) =>
      `“${path}” has ${Math.ceil(bytes / 1e6)} MB, and Git would read all of it many times. Neither a person nor Git writes such a file: check where it came from and restore it, or remove it if there was none before, and repeat the command. Nothing was changed.`,
    badGitDate: ({ name, value }) =>
      `“${value}” is not a date that Git understands, and it is the value of the variable ${name}. Remove the variable, or give it a value such as 2008-05-06T12:00:00. Nothing was changed.`,
    objectMissing: ({ path, id }) =>
      `The repository lacks all or part of the content of ${path === '' ? `version ${id}` : `“${path}” (${id})`}: the copy is incomplete or damaged. Complete it with: git fetch --refetch --no-filter; if that is not enough, check it with: git fsck`,
    noDataThen: ({ folder, commit, isNew }) =>
      `At ${commit} there was no data folder${folder === '' ? '' : ` “${folder}”`}.${isNew ? ' It is new: save it in Git first (git add, git commit); if that repository is for something else, first create one for it with “git init” in its folder.' : ''}`,
    baseNeeded: () =>
      'Say what the change is compared with, such as the branch that is to receive it: crm-plan review --base main',
    noDataInBase: ({ base }) =>
      `In “${base}” there is no data folder with crm-plan.yaml in the place that was searched. Give it with --data.`,
    dataMoved: ({ base, from, to }) =>
      `The change began when the data stood in ${from === '' ? 'the main folder of the repository' : `“${from}”`}, and in “${base}” they now stand in ${to === '' ? 'the main folder' : `“${to}”`}: nothing of it was reviewed. On the branch of the change, first join what the base has: git merge ${inCommand(base, '<base>')}`,
    unknownBase: ({ ref, from }) =>
      `There is no branch or other Git ref “${ref}”. To see the branches: git branch --all. If it is in another repository, fetch it first with: ${fetching(from)}`,
    whoTwice: () => 'Give the country (--country) or the account (--actor), not both.',
    headTwice: () => 'Give what is proposed with --head or with --at, not with both.',
    fromAlone: () =>
      'With --from, --head and --format markdown are needed, and nothing else: the review in that file is already done. For example: crm-plan review --from review.json --head 1a2b3c… --format markdown',
    badReview: ({ path, why }) =>
      `“${path}” ${
        {
          unreadable: 'cannot be read',
          large: 'has more than 1 MB',
          form: 'is not a review made by “crm-plan review --format json”',
          head: 'is not the review of the version that --head gives',
        }[why]
      }: nothing in that file is used. Make the review again.`,
    refNameUnusual: ({ ref, id }) =>
      `“${ref}” exists in Git, but the program reads only names of letters, digits and the signs . _ / @ + ~ ^ -. Type instead: ${id.slice(0, 12)}`,
    badRef: ({ ref }) =>
      `“${ref}” is not a session and cannot be a Git ref. Type the identifier of a session (crm-13), its number (XIII) or a tag; “crm-plan session list” shows those that exist.`,
    unknownRef: ({ ref, near, isShallow, sessions }) =>
      `There is no session or Git ref “${ref}”${meant(near)}${isShallow ? ' This repository is a partial copy; complete it with: git fetch --unshallow --tags' : near === null ? ` ${theSessions(sessions)}` : ''}`,
    missingTag: ({ session, ref, isShallow }) =>
      `The data of the ${session.en} are in the tag “${ref}”, which this repository does not have. Fetch it with: git fetch ${isShallow ? '--unshallow --tags' : '--tags'}`,
    sessionWithoutData: ({ session, ref, folder, formerly }) => {
      const naming = namingBack(folder, formerly);
      return `The data of the ${session.en} should be in “${ref}”, but that version does not hold the data folder${folder === '' ? '' : ` “${folder}”`}${formerly === null ? '' : `, which was called “${formerly}” then`}. ${naming === null ? `See what it holds: git ls-tree --name-only "${inCommand(ref, '<tag>')}", and correct “ref” in sessions.yaml.` : `If the folder was renamed later, give it back the name that it had, from the top folder of the repository: ${naming}`}`;
    },
    sessionIsHistory: ({ session }) =>
      `The data of the ${session.en} were not kept: it took place before this repository existed.`,
    sessionNotClosed: ({ session }) =>
      `The ${session.en} has not been closed: its data are the current ones. Run the command without that session.`,
    noClosedSession: () =>
      'There is no closed session to compare with yet. Give what to compare with: a session, a tag or a Git commit.',
    atReadsOnly: () =>
      'With --at the data of that time can only be read, and this command would change them. Leave out --at. Nothing was changed.',
    unknownCommand: ({ name, near }) => `There is no command “${name}”${meant(near)}`,
    unknownOption: ({ option, near }) => `There is no option “${option}”${meant(near)}`,
    optionNeedsValue: ({ option }) => `The option “${option}” needs a value.`,
    excelIsCsv: ({ format }) =>
      `“--excel” gives a CSV table, and the format ${format} was asked for. Leave out one of the two options.`,
    missingArgument: ({ argument }) => `The argument “${argument}” is missing.`,
    missingOption: ({ option }) => `The option “${option}” is missing.`,
    tooManyArguments: ({ argument }) => `Unexpected argument: “${argument}”.`,
    unknownValue: ({ option, value, allowed, near }) =>
      `“${value}” is not a valid value for ${option}${meant(near)}${near === null ? ` Possible values: ${list(allowed)}.` : ''}`,
    argumentGarbled: ({ shown }) =>
      `Of “${shown}” there came letters that cannot be read: the terminal does not write UTF-8. Open it in UTF-8 (on Windows, with “chcp 65001”) and type the command again. Nothing was done.`,
    tooLateToLeave: ({ until }) =>
      `After ${until} there is no other day on which the new contact point could begin. Write an earlier day after --until. Nothing was changed.`,
    badDay: ({ option, value }) =>
      `“${value}” is not a day for ${option}: write year, month and day, as in 2008-05-06.`,
    unknownDocument: ({ name, near, allowed }) =>
      `There is no document “${name}”${meant(near)}${near === null ? ` Documents: ${list(allowed)}.` : ''}`,
    reportNeeded: () =>
      'Say which session and which country the report is of, such as: crm-plan render report XIII HN.',
    summaryNeeded: () => 'Say which session the summary is of, such as: crm-plan render summary XIII.',
    noReport: ({ who, session, typed }) =>
      `There is no report of ${who.en} to the ${session.en}. For a draft: crm-plan report new ${typed}`,
    registerNeeded: ({ known }) =>
      `Say of which register you want the matrix, for example: crm-plan render matrix treaties. Registers: ${list(known)}.`,
    unknownRegister: ({ name, near, known }) =>
      `There is no register “${name}”${meant(near)}${near === null ? ` Registers: ${list(known)}.` : ''}`,
    unknownRule: ({ name, near }) =>
      `There is no rule “${name}”${meant(near)}${near === null ? ' For the list: crm-plan explain.' : ''}`,
    unknownPlan: ({ id, near, allowed }) =>
      `There is no plan “${id}”${meant(near)}${near === null && allowed.length > 0 ? ` Plans: ${list(allowed)}.` : ''}`,
    planOver: ({ id }) =>
      `The plan “${id}” is no longer in force, and such a plan has no status. To render its table: crm-plan render plan --plan ${id}. Nothing was written.`,
    noFolderName: () =>
      'The name of the folder is missing. Write one, for example: crm-plan init my-plan. Nothing was written.',
    badFolderName: ({ name, why, character }) =>
      `“${name}” cannot be the name of a folder: ${
        {
          character:
            character < ' ' || character === '\u007f'
              ? 'it has an invisible character'
              : `Windows does not allow “${character}”`,
          reserved: 'Windows reserves it',
          end: 'Windows does not allow it to end in a full stop or a space',
          long: 'it is too long',
        }[why]
      }. Choose another. Nothing was written.`,
    folderIsFile: ({ path }) =>
      `“${path}” is a file, and a folder has to be created there. Choose another name, or remove it. Nothing was written.`,
    otherInTheWay: ({ path }) =>
      `“${path}” already exists and is not as it would be written now: somebody changed it, or it is of another version of the program. If you want the new one, move that file elsewhere and repeat the command. Nothing was written.`,
    otherCounts: ({ other, path }) =>
      `“${other}” would no longer count: GitHub looks into “${path}” first. If you want the new one, move “${other}” elsewhere and repeat the command. Nothing was written.`,
    otherPages: ({ path, withPages }) =>
      withPages
        ? `“${path}” is the one without pages. Delete it and repeat the command: the new one does the same, and publishes the pages. Nothing was written.`
        : `“${path}” is the one with pages, and does all that the one without them does. If nothing is to be published any more, delete it and repeat the command. Nothing was written.`,
    teamNeeded: () =>
      'Say which is the team of the Secretariat on GitHub, for example: --team @crm/secretaria. Nothing was written.',
    badTeam: ({ team }) =>
      `“${team}” is no team on GitHub. Write it with the organisation before it, for example: --team @crm/secretaria. Nothing was written.`,
    pagesNeedForge: () =>
      'Pages are published by GitHub or GitLab. Say which, for example: --forge github --pages. Nothing was written.',
    insideOther: ({ path, is }) =>
      `${path === '.' ? 'The folder where you are' : `“${path}”`} ${is === 'data' ? 'is a data folder already, and another inside it would count as part of it' : 'is where Git keeps what is its own'}. Choose another folder. Nothing was written.`,
    packageMissing: ({ spec }) =>
      spec === ''
        ? 'Where crm-plan is to be installed from is missing: write the version or the .tgz file after --package. Nothing was written.'
        : `There is no file “${spec}”, which --package says is crm-plan. Check its name and its folder. Nothing was written.`,
    inTheWay: ({ path }) =>
      `“${path}” already exists, and existing files are never overwritten. Choose another folder. Nothing was written.`,
    unknownItem: ({ item, meant }) =>
      `There is no text of “${item}” in the plans or decisions${oneOf(meant)} Nothing was changed.`,
    noDataFile: ({ file, meant }) => `“${file}” is not a file of the data folder${oneOf(meant)} Nothing was changed.`,
    nothingTranslated: ({ item }) =>
      `“${item}” has no translation to confirm. Write it first, below the original. Nothing was changed.`,
    stampsUnread: ({ file }) =>
      `“${file}” has errors and cannot be changed without losing something. Correct them first (see “crm-plan validate”). Nothing was changed.`,
    noPlan: ({ over }) => {
      const [first] = over;
      const table =
        first === undefined
          ? ''
          : ` To render the table of one that has ended or was superseded: crm-plan render plan --plan ${first}.`;
      return `There is no proposed or adopted plan to render.${table}${over.length > 1 ? ` Plans: ${list(over)}.` : ''}`;
    },
    outputIsFile: ({ path }) =>
      `“${path}” is a file, and documents are written into a folder. Give another with --out. Nothing was written.`,
    targetIsNotFile: ({ path }) =>
      `“${path}” is a folder or a link, and a document has to be written there. Remove it, or give another folder with --out. Nothing was written.`,
    outIsLink: ({ path }) =>
      `“${path}” is a link, and nobody named it. If that is where you want the documents, add: --out ${path}. Nothing was written.`,
    isLink: ({ path }) =>
      `“${path}” is a link, and the program does not write through links. Put a real file or folder in its place. Nothing was changed.`,
    cannotAnswer: ({ reason }) =>
      `The output could not be written${notWritten[reason] ?? ` (${reason})`}. Free some space or write it elsewhere, and repeat the command; if it is one that changes something, look first whether that is done: git status, git log -1`,
    folderGarbled: () =>
      'The name of the folder where you are, or of one that it stands in, has letters that are not in UTF-8, and its files cannot be found. Change that name and repeat the command.',
    folderNameBroken: ({ name }) =>
      `The name of the folder “${name}” has a line break, and with it what Git holds of the folder is not found. Rename it (lower-case letters without accents, digits and hyphens) and repeat the command.`,
    noCurrentFolder: () =>
      'The folder that you are in no longer exists. Go to another (for example with “cd ~”) and repeat the command.',
    badParagraph: ({ value }) =>
      `“${value}” is not a paragraph. Write its number, from 1 on, for example: --paragraph 4. Nothing was changed.`,
    changedMeanwhile: ({ path }) =>
      `“${path}” changed while it was being worked on (another window, another command?). Nothing was written; repeat the command.`,
    changedAfterClosing: ({ path }) =>
      `“${path}” was saved while the session was being closed: it contains what was saved, and the closing has still to be recorded in it. Repeat the command: it will record the closing and lose nothing.`,
    closedNotFinished: ({ reason }) =>
      `The closing is saved in Git, but this folder could not be updated${notUpToDate(reason)}`,
    savedNotFinished: ({ reason }) =>
      `What is yours is saved, but Git’s list of files could not be updated${notUpToDate(reason)}`,
    writtenInGitInPart: ({ reason }) =>
      `Git wrote only a part of it${notWritten[reason] ?? (reason === '' ? '' : ` (${reason})`)}. Correct that and repeat the command, which will do the rest.`,
    writtenInPart: ({ written, path, reason }) =>
      `${list(written)} ${written.length === 1 ? 'was' : 'were'} written, but not “${path}”${reason === '' ? ', which changed meanwhile' : (notWritten[reason] ?? ` (${reason})`)}. Repeat the command, which will do the rest.`,
    broughtInPart: ({ path, reason }) =>
      `It is saved in Git, but “${path}” could not be changed${notWritten[reason] ?? (reason === '' ? '' : ` (${reason})`)}, and this folder is not up to date yet. Correct that and repeat the command, which will finish what it began.`,
    wouldBeTooLarge: ({ path }) =>
      `With this change “${path}” would be larger than the program can read. Remove what is not needed (comments, items that no longer exist) and repeat the command. Nothing was changed.`,
    textTooLong: ({ path, most }) =>
      `A text of “${path}” would have more than ${most} characters. Shorten it and repeat the command. Nothing was changed.`,
    refsMovedSince: () =>
      'The branch or the tag changed meanwhile (another window, another command?), and the end was not reached. Repeat the command, which will do the rest.',
    refsMoved: () =>
      'The branch or the tag changed while this was being saved (another window, another command?). Nothing was changed; repeat the command.',
    riskySettingMeanwhile: ({ key, file }) =>
      `Meanwhile this repository got a setting, “${key}”, that would send what is saved elsewhere or run a program, and so nothing more was sent or brought. If you did not set it, ${withoutSetting({ key, file })}. If it is yours, put it in your own settings (git config --global). Then repeat the command, which will finish what it began.`,
    riskySetting: ({ key, file }) =>
      `A setting of this repository, “${key}”, would send what is saved elsewhere or run a program. If you did not set it, ${withoutSetting({ key, file })}. If it is yours, put it in your own settings (git config --global). Nothing was changed.`,
    commandAsRemote: ({ remote, address, at, isForPushing, isSetAlone, areAll }) => {
      const which = isSetAlone || areAll ? 'The address' : 'One of the addresses';
      const inFile = at === null ? '' : ` in the file “${at.file}”, in “${at.key}”`;
      const replacing = isSetAlone
        ? `git remote set-url ${isForPushing ? '--push ' : ''}${inCommand(remote, '<name>')}`
        : at && inSettings(at, '--replace-all');
      const removing = takingOutPrograms(at);
      const how =
        isSetAlone || areAll
          ? `Set the address of the shared repository${replacing ? `: ${replacing} <address>` : inFile}.`
          : `Remove it${removing ? `: ${removing}` : inFile}.`;
      return `${which} of “${remote}” is not a place but a program: “${address}”. ${how} Nothing was changed.`;
    },
    folderAndServer: ({ remote, folder, server }) => {
      const without = ({ address, at }: typeof folder) =>
        takingOut(at) ?? `remove “${address}” in the file${at === null ? ' “.git/config”' : ` “${at.file}”`}`;
      return `“${remote}” has a folder (“${folder.address}”) and a server (“${server.address}”) as its addresses at once, and nothing is sent to both under one name. To keep the server alone: ${without(folder)} — or to keep the folder alone: ${without(server)}. Nothing was changed.`;
    },
    plansUnread: ({ at }) =>
      `Not all plans of that state of the data can be read by this version of the program, so what changed since then cannot be marked. To see what cannot be read: ${seen('crm-plan validate', at)}. Nothing was written.`,
    sessionsUnread: ({ file, takesTag }) =>
      `“${file}” has errors, so it is not known which sessions there are. Correct it first (see “crm-plan validate”)${takesTag ? ', or give the tag: session/crm-13' : ''}.`,
    sessionTwofold: ({ session, sessions }) =>
      `More than one session has the number “${session}”: ${list(sessions)}. Type the identifier of the one that you want, and correct the number of the other in sessions.yaml. Nothing was changed.`,
    unknownSession: ({ session, near, sessions }) =>
      `There is no session “${session}”${meant(near)}${near === null ? ` ${theSessions(sessions)} A new one is written in sessions.yaml.` : ''} Nothing was changed.`,
    unknownPlanItem: ({ item, meant }) => `There is no item “${item}” in the plans${oneOf(meant)} Nothing was changed.`,
    optionOfAnother: ({ option, actions }) =>
      `“${option}” is an option of ${actions.map(({ en: name }) => `“${name}”`).join(' and of ')}. Nothing was changed.`,
    membersUnread: ({ file }) =>
      `“${file}” has errors, so it is not known which countries are members. Correct it first (see “crm-plan validate”). Nothing was changed.`,
    unknownMember: ({ typed, near, allowed }) =>
      `“${typed}” is not the code of any country that is a member today${meant(near)}${near === null && allowed.length > 0 ? ` Codes: ${list(allowed)}.` : ''} Nothing was changed.`,
    nothingDue: ({ session }) =>
      `No report is due to “${session}”: its entry in sessions.yaml has no deadline (reportsDue), or no adopted activity is reported to it.`,
    dueAtWhole: ({ session, whole }) =>
      `“${session}” is part of “${whole}”, and one report serves both: reports are asked for with those to the latter. To remind of them: crm-plan remind ${whole}`,
    outNeedsFiles: ({ format, files }) =>
      `“--out” is for what is written into files, and the format ${format} goes to the terminal. Remove “--out”, or choose with --format one that is written into a file (${list(files)}).`,
    networkOnly: () =>
      'This document is for the Network only, and this repository is public (visibility: public): it is not rendered. Nothing was written.',
    noContacts: ({ who, file }) =>
      `No contact point has been recorded; country: ${who.en}. They are written in ${file}. Nothing was changed.`,
    nobodyInPost: ({ who }) =>
      `Nobody is in post today; country: ${who.en}. If there is somebody new, add them to its file. Nothing was changed.`,
    unknownContact: ({ id, country }) =>
      `“${id}” is not a contact point of ${country}. To see which there are: crm-plan contacts list ${country}. Nothing was changed.`,
    contactLeft: ({ id }) => `“${id}” has left the post, and there is nothing to confirm. Nothing was changed.`,
    confirmedLater: ({ id, confirmed, file }) =>
      `“${id}” is already confirmed as of a later day (${confirmed}, in ${file}), and an earlier one does not change that. Check --today, or type the identifiers of the others. Nothing was changed.`,
    leavesBeforeBeginning: ({ id, until }) =>
      `“${id}” cannot have left the post on ${until}, before having begun. Check --until. Nothing was changed.`,
    contactIdTaken: ({ id }) =>
      `There is already a contact point with the identifier “${id}”, and the reports that it handed in name it. Give the new one another with --id. Nothing was changed.`,
    alreadyReplaced: ({ id }) =>
      `The handover from “${id}” is recorded already: somebody took over those roles on the day after. If the day is another one, correct it in the file: “until” of whoever leaves and “since” of the successor. Nothing was changed.`,
    privateInPublic: ({ option }) =>
      `This repository is public (visibility: public), and “${option}” would be private data for all to see. Repeat the command without it: the role, the institution, the position, the languages and the dates are sufficient. Nothing was changed.`,
    badContactValue: ({ option, example }) =>
      `The value of “${option}” is not written as it should be. For example: ${option} ${example}. Nothing was changed.`,
    sessionIsClosed: ({ session, id }) =>
      `The ${session.en} is closed. To correct what it decided, reopen it: crm-plan session reopen ${id} --reason "…". Nothing was changed.`,
    sessionNotClosedYet: ({ session }) => `The ${session.en} is not closed. Nothing was changed.`,
    reasonNeeded: ({ session, id }) =>
      `Say why the ${session.en} is reopened: crm-plan session reopen ${id} --reason "…". Nothing was changed.`,
    alreadyDropped: ({ what, holder, session, place }) =>
      `“${what}” no longer counts: ${holder === null ? 'it' : `it is in “${holder}”, which`} was deleted by the ${session.en}. To restore it, delete the key “dropped” in ${place} and repeat the command. Nothing was changed.`,
    unknownReporter: ({ reporter, codes }) =>
      `“${reporter}” is neither a member country nor a body in members.yaml.${codes.length === 0 ? '' : ` The codes of the countries are ${list(codes)}.`}`,
    reportExists: ({ path }) => `“${path}” already exists: open it and complete it. Nothing was changed.`,
    nothingToReport: ({ who, session, id, isWithoutDay, isClosed, isAdopted, by, notMemberOn }) =>
      isWithoutDay && isClosed
        ? `The ${session.en} is closed and had no deadline for reports: nothing is to be reported to it. Nothing was written.`
        : isWithoutDay
          ? `The ${session.en} has no deadline for reports. Write a line “reportsDue:” with the day in sessions.yaml, at “${id}”. Nothing was written.`
          : !isAdopted
            ? isClosed
              ? `Nothing is to be reported to the ${session.en}: when it was closed no plan was adopted. Nothing was written.`
              : `Nothing is to be reported to the ${session.en}: no plan is adopted, and only on what is adopted are reports due. Once a session adopts a plan, record it with “crm-plan session decide”. Nothing was written.`
            : notMemberOn
              ? `To the ${session.en} report the countries that are members on ${days(notMemberOn.day)}, ${notMemberOn.isFirst ? 'its first day' : 'the day of the deadline'}, and by members.yaml this one is not one then: ${who.en}. Nothing was written.`
              : `In the adopted plan nothing is to be reported to the ${session.en}; by whom: ${who.en}. For a report on an activity to be due, its calendar entry has to say so: “reportsTo: [crm]” (to whom) and “reportsBy: ${by}” (by whom). Nothing was written.`,
    notAmended: ({ place, last }) =>
      `The wording is the same as when the ${last.en} was closed. Write the amendment first, in ${place}; if it was adopted as it is, record “adopted”. Nothing was changed.`,
    cannotEdit: ({ path }) =>
      `“${path}” is written in a way that the program cannot change safely. Make the change by hand. Nothing was changed.`,
    gitUnderWay: ({ what }) =>
      `A Git operation is unfinished (${what}). Finish it, or abandon it with: git ${what} --abort. Nothing was changed.`,
    detachedHead: () =>
      'The repository is not on any branch. Go back to yours, for example with: git switch main. Nothing was changed.',
    checkedOutTwice: ({ branch, folder, commit }) =>
      `The branch “${branch}” is checked out in another folder as well (“${folder}”), and saving in one of them would take back what was saved in the other. ${
        commit === null
          ? 'See the folders with: git worktree list, and remove the one that is not needed with: git worktree remove <folder>'
          : `Give this folder a branch of its own, with what it has now: git switch -c <name> ${commit}. To see the folders: git worktree list`
      }. Nothing was changed.`,
    leftBehind: ({ branch, commit }) =>
      `The branch “${branch}” was changed from another folder, and the files of this one are still those from before (${commit}): saving them would take that change back. Bring it up to date with: git checkout --detach ${commit} and then: git switch ${inCommand(branch, '<branch>')}; what you edited here is kept. Nothing was changed.`,
    emptyIdentity: ({ name }) =>
      `The variable ${name} is empty, and without what it is to say Git does not know who you are. Take it away (unset ${name}) and repeat the command. Nothing was changed.`,
    nameOfSigns: ({ value, variable, at }) => {
      const setting = at && inSettings(at, '--replace-all');
      const from = variable === null ? `the setting “${at?.key}”` : `the variable ${variable}`;
      const said = value === '' ? 'is empty' : `says only “${value}”, without any letter`;
      const how =
        variable !== null
          ? `Take it away (unset ${variable})`
          : setting
            ? `Set yours: ${setting} "Name"`
            : `Set yours in the file “${at?.file}”`;
      return `Git does not take the name of who saves: ${from} ${said}. ${how} and repeat the command. Nothing was changed.`;
    },
    noIdentity: () =>
      'Git does not know who you are. Tell it: git config --global user.name "Name" and git config --global user.email "address". Nothing was changed.',
    indexMissing: () =>
      'The index of Git (the file “.git/index”) is missing. Git makes it anew, without changing any file of yours, with: git reset. Nothing was changed.',
    indexDamaged: () =>
      'The index of Git is damaged. Delete the file “.git/index”; Git makes it anew, without changing any file of yours, with: git reset. Nothing was changed.',
    somethingStaged: ({ files, more, isFirst }) =>
      `There are changes staged in Git that have not been committed: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Commit them (git commit) or unstage them (${isFirst ? 'git reset' : 'git restore --staged .'}). Nothing was changed.`,
    changesOutside: ({ files, more }) =>
      `There are changes outside the data folder: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Commit them (git commit) or undo them before closing. Nothing was changed.`,
    planMadeOf: ({ files, more }) =>
      `Git keeps these files of the plan encrypted or elsewhere (“filter” in .gitattributes), and this command would save them as they stand here: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Save them with Git (git add; git commit). Or, if everybody may read them: remove the line of .gitattributes that names them, type git add --renormalize :/ and git commit, and repeat the command. Nothing was changed.`,
    planElsewhere: ({ files, more }) =>
      `These files of the plan have changed and belong to another repository inside the data folder (a submodule), in which crm-plan does not save: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Keep the plan in the same repository as this folder, and repeat the command. Nothing was changed.`,
    setApart: ({ files, more }) =>
      `Git has set apart (skip-worktree or assume-unchanged) files of the plan that have changed, and they would not be saved: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. To have them saved, type in the top folder of the repository: ${noLongerApart(files, 'and', '<file>')}, and repeat the command. Nothing was changed.`,
    ignoredFiles: ({ files, more }) =>
      `Git ignores files of the plan, and they would not be saved: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. To see which line causes this: git check-ignore -v --no-index ${quotedInCommand(files[0] ?? '', '<file>')}. Remove it and repeat the command. Nothing was changed.`,
    notAllHere: ({ files, more }) =>
      `This copy shows only a part of the files. Git also keeps: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Bring all of it here with: git sparse-checkout disable, and repeat the command. Nothing was changed.`,
    fileUnread: ({ file }) =>
      `“${file}” has errors, so it is not known what it says. Correct it first (see “crm-plan validate”). Nothing was changed.`,
    twice: ({ id }) =>
      `There are two items with the id “${id}”. Give one of them another (see “crm-plan validate”). Nothing was changed.`,
    optionOfDocument: ({ option, documents }) =>
      `“${option}” is an option of “render ${documents.join('” and “render ')}”.`,
    openedByHand: ({ tag, id }) =>
      `The session was closed with the tag “${tag}”, and a later commit left it open without saying why. In sessions.yaml set status: closed and ref: ${tag} again, and save it with: crm-plan save "Closing of the session". To correct what it decided, type after that: crm-plan session reopen ${id} --reason "…". Nothing was changed.`,
    closedNotSaved: ({ tag }) =>
      `The session was closed with the tag “${tag}”, and sessions.yaml in this folder has it closed, but the last version that was saved leaves it open. Save it with: crm-plan save "Closing of the session". Nothing was changed.`,
    reopenedSince: ({ tag, path }) =>
      `The session was closed with the tag “${tag}” and opened again after that, but sessions.yaml in this folder is older and does not say that it was reopened, nor why: saving that would delete it. Bring the file back to the last version that was saved (what is not saved of it is lost) with: ${restoring([path], '<file>')}. Nothing was changed.`,
    sessionsGone: ({ path }) =>
      `“${path}” is missing, and in the last version that was saved it has closed sessions: without it nobody would find what they left. Bring it back with: ${restoring([path], '<file>')}. Nothing was changed.`,
    closingUnfinished: ({ session, tag, id }) =>
      `The ${session.en} was closed with the tag “${tag}”, and sessions.yaml in this folder does not have it closed: saving that would undo the closing. If the closing was interrupted, finish it with: crm-plan session close ${id}. If somebody opened the session by hand, type crm-plan session close ${id}, and after that: crm-plan session reopen ${id} --reason "…". Nothing was changed.`,
    openedInFile: ({ session, tag, id }) =>
      `The ${session.en} was closed with the tag “${tag}”, and somebody opened it by hand in sessions.yaml: saving that would undo the closing without saying why. Have it closed again with: crm-plan session close ${id}. To correct what it decided, type after that: crm-plan session reopen ${id} --reason "…". Nothing was changed.`,
    notBegun: ({ id, ...ahead }) =>
      `The ${begins(ahead)} To close it now: crm-plan session close ${id} --yes${ahead.isYear ? '' : `; if today is another day: crm-plan session close ${id} --today ${ahead.start}`}. Nothing was changed.`,
    tagExists: ({ tag }) =>
      `The tag “${tag}” exists and is not the one of this closing. If it is not needed, delete it: git tag -d ${inCommand(tag, '<tag>')}. Nothing was changed.`,
    closedOnOtherBranch: ({ tag, branch }) =>
      `The session was already closed with the tag “${tag}”, ${
        branch === null
          ? `and no branch has that closing. To bring it to this one, first setting aside what is not in Git yet: git stash -u; git merge ${inCommand(tag, '<tag>')}; if it was undone on purpose and is to be closed again: git tag -d ${inCommand(tag, '<tag>')}`
          : `on the branch “${branch}”, which is not this one. To go there, first setting aside what is not in Git yet: git stash -u; git switch ${inCommand(branch, '<branch>')}, and repeat the command. To bring the closing to this one: git merge ${inCommand(tag, '<tag>')}`
      }. Nothing was changed.`,
    closedAndLeft: ({ tag, branch }) =>
      `The session was closed with the tag “${tag}” on the branch “${branch}”, but in the meantime this folder was switched to another branch or commit. Repeat the command: it will do the rest, or say how to go back to that branch.`,
    closingTakenBack: ({ tag }) =>
      `The session was closed with the tag “${tag}”, but in the meantime another program, or you yourself with Git, put a version into the branch that does not have all of the closing. This folder has all of it, and the session is still closed. Save it with: crm-plan save "Closing of the session".`,
    closingGone: ({ tag, version }) =>
      `The session was closed with the tag “${tag}”, but in the meantime another program, or you yourself with Git, put a version into the branch that does not have all of the closing, and the files in this folder no longer have it either. If that was not on purpose, get it back with: git cherry-pick ${version}; then repeat the command.`,
    branchNameUnusual: ({ branch }) =>
      `The branch that this folder is on is called “${branch}”, and the program reads only names of letters, digits and the signs . _ / @ + ~ ^ -. Give it another name: git branch -m new-name. Nothing was changed.`,
    savedAndLeft: ({ branch }) =>
      `It was saved on the branch “${branch}”, but in the meantime this folder was switched to another branch or commit. To go back to it, first setting aside what is not in Git yet: git stash -u; git switch ${branch}`,
    saveTakenBack: () =>
      'It was saved, but in the meantime another program, or you yourself with Git, put a version into the branch that does not have it. Everything of yours is still in this folder. Repeat the command.',
    savedAndGone: ({ version }) =>
      `It was saved (version ${version}), but in the meantime another program, or you yourself with Git, put a version into the branch that does not have it, and the files in this folder no longer have it either. If that was not on purpose, get it back with: git cherry-pick ${version}; then repeat the command.`,
    joinTakenBack: ({ more }) =>
      `In the meantime another program, or you yourself with Git, committed another version, which undoes what this command had joined or taken back. The files in this folder have all of it. Check them and save them again: crm-plan save${more} "What another program undid"`,
    closedByHand: ({ tag, id }) =>
      `sessions.yaml says that the session is closed, but Git has no “${tag}”. If somebody else closed it: git fetch --tags; if it does not come that way, ask them to send it with: crm-plan session close ${id} --push. If not, put status: open, without ref, and close it with this command. Nothing was changed.`,
    unreadableName: ({ path }) =>
      `The name of “${path}” is not written in UTF-8, and the program cannot join two versions in which such a file differs. Join them with Git: git pull --no-rebase --no-edit`,
    notRegularFile: ({ path }) =>
      `“${path}” is not a file but a folder, a pipe or a device. Put the file in its place and repeat the command. Nothing was changed.`,
    unknownRemote: ({ remote, branch, setting, remotes, usual }) => {
      const removed = `Remove the setting with: git config --unset-all ${quotedInCommand(setting, '<setting>')}`;
      const how =
        usual !== null
          ? `${removed}; without it the branch is sent to “${usual}”.`
          : remotes.length === 0
            ? `${removed}; and add the shared one: git remote add origin <address>.`
            : `Choose one of those that it knows (${list(remotes)}): git config --replace-all ${quotedInCommand(setting, '<setting>')} <name> and repeat the command.`;
      return `The branch “${branch}” would be sent to “${remote}”, and this repository knows none of that name (see: git remote). ${how} Nothing was changed.`;
    },
    severalRemotes: ({ branch, setting, remotes }) =>
      `This repository knows several to be sent to (${list(remotes)}), and none is called “origin”. Choose where the branch “${branch}” is sent: git config --replace-all ${quotedInCommand(setting, '<setting>')} <name> and repeat the command. Nothing was changed.`,
    noRemote: () =>
      'This repository has no shared repository to be sent to. Add it with: git remote add origin <address>. Nothing was changed.',
    pushRejected: ({ remote }) =>
      `The session is closed here, but “${remote}” has changes that are not here, and nothing was sent. To join them with what is here and send it all, with the tag: crm-plan save --push "why"`,
    pushFailed: ({ remote, branch, tag, reason }) =>
      `The session is closed here, but could not be sent to “${remote}”${reason === '' ? '' : ` (${reason})`}. Check the network and the address (git remote -v), and type: git push --atomic ${inCommand(remote, '<name>')} ${inCommand(branch, '<branch>')} ${inCommand(tag, '<tag>')}`,
    pushRefused: ({ remote, reason }) =>
      `The session is closed here, but “${remote}” did not take the closing (${reason}). What it does take is sent with: crm-plan save --push "why"; for the rest, write to whoever runs “${remote}”.`,
    saveReasonNeeded: ({ more }) =>
      `Say why the change was made, in quotes: crm-plan save${more} "Date of the workshop, as the Presidency says". Nothing was saved.`,
    saveReasonPersonal: ({ kind }) =>
      `Anyone may read the reason, in the history of this public repository, and it contains ${kind === 'email' ? 'an e-mail address' : 'what looks like a phone number'}. Write the position or the institution instead. Nothing was saved.`,
    saveNotSent: ({ remote, reason, isAsked }) =>
      `What was saved is on this computer, but it could not be sent to “${remote}”${reason === '' ? '' : ` (${reason})`}. Check the network and the address (git remote -v), and type: crm-plan save${isAsked ? ' --push' : ''}`,
    savedNotSent: ({ remote, reason, more }) =>
      `What was saved is on this computer, but sending it to “${remote}” could not be finished, since “.git” can’t be written${notWritten[reason] ?? ` (${reason})`}. Correct that and type: crm-plan save${more}`,
    saveUnsound: ({ remote, reason, more }) =>
      `What was saved is on this computer, and was not sent: what somebody else sent to “${remote}” does not pass the check of Git (${reason}), and is not brought. Write to whoever runs “${remote}”, who will see it with “git fsck --strict”; once it is corrected, send it with: crm-plan save${more}`,
    saveRefused: ({ remote, reason, more }) =>
      `What was saved is on this computer, but “${remote}” did not take it (${reason}). Write to whoever runs “${remote}”; once it is taken, send it with: crm-plan save${more}`,
    saveHeldByTag: ({ remote, tag, isDamaged, isAsked }) =>
      `What was saved is on this computer, but it could not be sent to “${remote}”: ${
        isDamaged
          ? `the file “.git/refs/tags/${tag}” is damaged. Delete it`
          : `the tag “${tag}” leads to a version that is missing here. Delete it with: git tag -d ${inCommand(tag, '<tag>')};`
      } and type: crm-plan save${isAsked ? ' --push' : ''}`,
    stagedAndChanged: ({ files, others, more }) =>
      `Yours is saved here and was not sent: somebody else changed files that you have staged in Git, outside the data: ${list(files)}${others > 0 ? ` and ${others} more` : ''}. Commit them (git commit) or unstage them (git restore --staged :/), and type again: crm-plan save${more}`,
    unsentPrivate: ({ version, why, what, file, start, says, act, choice }) => {
      const chosen =
        choice === null || choice.taking === null
          ? ''
          : `If the branch is sent to “${choice.taking}”, which has it already, say so with: git config --replace-all ${quotedInCommand(choice.setting, '<setting>')} ${inCommand(choice.taking, '<name>')} and repeat the command. If not: `;
      const held = what === 'contact' || what === 'report' ? 'holds private data' : holds(what, file);
      const isPublic = `the repository is public${says === null ? '' : ` (“${says}” says so)`}`;
      const again = {
        send: 'crm-plan save "why"',
        close: 'the same command',
        undo: 'correct by hand what you wanted to take back, and type: crm-plan save "why"',
      }[act];
      return `${notDone[act]}: version ${version} (“${why}”), which was not sent${choice === null ? '' : ` to “${choice.remote}”`} yet, ${held}, and as ${isPublic} ${what === 'list' || what === 'message' ? 'it' : 'they'} would stay in its history for ever. ${chosen}${start === null ? 'Ask whoever maintains the repository to take it out of the history before it is sent.' : `To send only what there is now, without the versions before it: git reset ${start} and then ${again}`}`;
    },
    tagPrivate: ({ tag, isRead, says, act }) =>
      `${notDone[act]}: tag “${tag}”, which was not sent yet, ${isRead ? holds('message', '') : 'has a message that cannot be read'}, and as the repository is public (“${says}” says so) everybody could read it. Write it again without a message and repeat the command: git tag -f ${inCommand(tag, '<tag>')} "${inCommand(tag, '<tag>')}^{}"`,
    becomesPublic: ({ version, why, what, file, remote, says, act }) =>
      `${notDone[act]}: “${says}” would say that the repository is public, and at “${remote}” it is still private. Everybody would see its whole history, also what has been deleted since: version ${version} (“${why}”) ${holds(what, file)}. It cannot be taken out of the history with crm-plan. To publish the data, copy this folder without “.git”, make a new repository of the copy (git init) and publish that one.${act === 'undo' ? '' : ` If this repository stays private, write “visibility: private” in “${says}”.`}`,
    unsentMadePrivate: ({ remote, branch, file, act }) => {
      const sending = `git push ${inCommand(remote, '<name>')} ${inCommand(branch, '<branch>')}`;
      const [what, how, otherwise] = {
        send: [
          'Nothing was sent',
          sending,
          `If it is to stay public, write “visibility: public” in “${file}”, take out what is private, and type: crm-plan save "why"`,
        ],
        close: [
          'The meeting was not closed',
          `${sending} and repeat the command`,
          `If it is to stay public, write “visibility: public” in “${file}” and repeat the command.`,
        ],
        undo: [
          'Nothing was taken back',
          `crm-plan undo --no-push and then ${sending}`,
          'If it is to stay public, correct all else by hand.',
        ],
      }[act];
      return `${what}: the data would say “visibility: private”, and those that “${remote}” has say that that repository is public: anybody could read what is private and saved from then on. Make it private first where it is kept (GitHub, GitLab…); if it is already, type: ${how}. ${otherwise}`;
    },
    filteredToBring: ({ files, more, remote, branch }) =>
      `Nothing was brought from “${remote}” and nothing was sent: among what others have sent are files that Git keeps by way of a program (“filter” in .gitattributes), which crm-plan does not run: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Bring it with Git: git pull --no-rebase --no-edit ${inCommand(remote, '<repository>')} ${inCommand(branch, '<branch>')}, and repeat the command.`,
    joinedTwice: ({ remote, theirs }) =>
      `Yours is saved here and was not sent: what is here and what “${remote}” has were joined more than once before, in different ways, and of what was decided then nobody can tell what holds. Join them with Git, decide what it asks, and then type: crm-plan save. The command: git merge ${theirs}`,
    noCommonPast: ({ remote, isShallow }) =>
      `What was saved is on this computer, but what “${remote}” has does not come from the same, and cannot be joined with it. ${isShallow ? 'This copy is partial; complete it with: git fetch --unshallow' : 'Check the address with: git remote -v'}`,
    saveUnfinished: () =>
      'The files of this folder are half brought up to date: something interrupted a save. Finish it with: crm-plan save. Nothing was changed.',
    saveUntold: () =>
      'The last save is not finished: something interrupted it, or it is being saved in another window just now. Finish it with: crm-plan save. Nothing was changed.',
    nothingToUndo: ({ last }) =>
      last === null
        ? 'There is nothing that you saved with “crm-plan save” and have not taken back yet. Nothing was changed.'
        : `There is nothing of yours to take back: the last change was saved by ${last.name} on ${last.day} (“${last.why}”), and is theirs to take back. Nothing was changed.`,
    undoFirst: ({ why }) =>
      `“${why}” is what was saved first in this repository, and before it there is nothing to go back to. Nothing was changed.`,
    undoTooFar: ({ looked }) =>
      `Among the last ${looked} versions there is nothing of yours to take back, and those before them are not looked through. Nothing was changed.`,
    undoCutOff: ({ why }) =>
      `This copy of the repository is partial: ${why === null ? 'in the part of the history that it has there is nothing of yours to take back' : `it lacks the version before what you saved (“${why}”)`}. Complete it with: git fetch --unshallow; and repeat the command. Nothing was changed.`,
    undoClosing: ({ tag, id }) =>
      id === null
        ? `After what you saved last there is the tag “${tag}”, such as the closing of a session has, and it is of none in sessions.yaml; what a session closed is not taken back. Check who put it there, and delete it if it is not needed: git tag -d ${inCommand(tag, '<tag>')}. Nothing was changed.`
        : `Since what you saved last, a session was closed (tag “${tag}”), and what a session closed is not taken back. To correct it, write the correction and save it, with the session open again, unless it is already: crm-plan session reopen ${inCommand(id, '<session>')} --reason "…". Nothing was changed.`,
    undoneAlready: ({ why, day }) =>
      `Of what you saved on ${days(day)} (“${why}”) nothing is left in the data that is yours alone: another change took it away, or somebody else saved the same. There is nothing to take back. Nothing was changed.`,
    undoChanged: ({ why, what, more }) =>
      `What you saved as “${why}” was changed again later, or met what somebody else saved, in the same places, and taking it back would delete those changes: ${what.join('; ')}${more > 0 ? ` and ${more} more` : ''}. Correct it by hand and save it: crm-plan save "…". Nothing was changed.`,
    undoEdited: ({ files, more, isNew }) =>
      `There are unsaved changes in files that would have to be taken back: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Save them first (crm-plan save "…"), or discard them for good (${discarding(files, isNew, '<file>')}), and repeat the command. Nothing was changed.`,
    unknownId: ({ id, meant }) => `No item “${id}” exists or has existed${oneOf(meant)}`,
    cannotWrite: ({ path, reason }) =>
      `“${path}” could not be written${notWritten[reason] ?? ` (${reason})`}. What was there before is unchanged.`,
  },
  quoted: (text) => `“${insideEnglishQuotes(text)}”`,
  forExample: (typed) => `For example:\n  ${typed}`,
  usageHint: (command) => `To see how it is used: ${command} --help`,

  findings: {
    summary: ({ errors, warnings, flags }) =>
      `${errors === 0 && warnings === 0 ? 'No errors or warnings' : `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}`}${flags === 0 && errors > 0 ? '' : `; ${flags === 0 ? 'nothing outstanding' : count(flags, 'outstanding item', 'outstanding items')}`}.`,
    withheld: 'Its content (“…”) is not shown, because this file is not public.',
    unread: (files) =>
      files.length === 1
        ? `Until it is corrected, the rest of ${files[0]} is not checked.`
        : `Until they are corrected, the rest of these files is not checked: ${list(files)}.`,
    checked: ({ folder, files, today }) => `${folder}: ${count(files, 'file', 'files')}, as of ${days(today)}`,
    flagsTitle: 'Outstanding items (not errors)',
    moreFlags: (n) => `and ${n} more: see “crm-plan flags”`,
    seeFlags: 'To see where each of them is: crm-plan flags',
    moreOfRule: (n, rule) => `… and ${n} more of ${rule} in this file`,
    explain: (rule) => `To learn more: crm-plan explain ${rule}`,
    open: (n, today) =>
      n === 0
        ? `Nothing is outstanding as of ${days(today)}.`
        : `${count(n, 'outstanding item', 'outstanding items')} as of ${days(today)}`,
    unreadErrors: (n, at) =>
      `Note: there ${n === 1 ? 'is 1 error' : `are ${n} errors`} in the data, so something may be missing. See “${seen('crm-plan validate', at)}”.`,
    noErrors: 'No errors',
    accepted: (n) => `${n} accepted for a time`,
    toAccept: 'To accept it for a time, in waivers.yaml, below “waivers:”',
    toFillIn: { reason: '<reason>', until: '<meeting>' },
    seeAccepted: (at) => `see “${seen('crm-plan validate --verbose', at)}”`,
    acceptedUntil: ({ until, reason }) => `Until the meeting “${until}”. Reason: ${reason}`,
    moreTitle: 'There are more',
    notShown: ({ errors, warnings, flags, most }) =>
      `GitHub shows at most ${most} annotations of each level. Not shown here: ${list(
        [
          errors > 0 ? count(errors, 'error', 'errors') : '',
          warnings > 0 ? count(warnings, 'warning', 'warnings') : '',
          flags > 0 ? count(flags, 'outstanding item', 'outstanding items') : '',
        ].filter((part) => part !== ''),
      )}. To see them all, in the folder of the plan: crm-plan validate`,
    topOfRepository: 'The top folder of the repository',
    columns: { item: 'Item', where: 'Where', rule: 'Rule', hint: 'What to do' },
  },

  headingsOfFindings: { since: 'Outstanding since' },

  obligations: {
    received: 'received',
    late: 'received late',
    owed: 'not received',
    'not-due': 'received though not due',
  },

  headings: {
    rule: 'Rule',
    level: 'Level',
    file: 'File',
    line: 'Line',
    column: 'Column',
    endLine: 'End line',
    endColumn: 'End column',
    fingerprint: 'Fingerprint',
    message: 'Message',
    hint: 'What to do',
    plan: 'Plan',
    topic: 'Topic',
    itemKind: 'Kind of item',
    parent: 'Item that contains it',
    deadline: 'Deadline',
    receivedOn: 'Date received',
    excusedUntil: 'Accepted as missing until',
    due: 'Due',
    received: 'Received',
    late: 'Late',
    owed: 'Outstanding',
  },

  past: {
    absent:
      'Note: the closed sessions are kept in Git with their tags, which are not here; nothing that depends on them was checked.',
    gone: (files) =>
      `Note: ${list(files)} ${files.length === 1 ? 'is' : 'are'} missing, and in the last version that was saved ${files.length === 1 ? 'it is' : 'they are'} there; what refers to ${files.length === 1 ? 'it' : 'them'} cannot be checked. If that was not on purpose: ${restoring(files, '<file>')}`,
    editionsMissing: (tags) =>
      `Note: the session was reopened, and the ${tags.length === 1 ? 'tag' : 'tags'} of what it had left before (${list(tags)}) ${tags.length === 1 ? 'is' : 'are'} missing here, so that the document lacks the errata. Fetch ${tags.length === 1 ? 'it' : 'them'} with: git fetch --tags; if the shared repository lacks ${tags.length === 1 ? 'it' : 'them'}, too, whoever closed the session types: crm-plan save`,
    unread: ({ sessions, id }) =>
      `Note: not all that was left of ${sessions.length === 1 ? 'this session' : 'these sessions'} can be read by this version of the program, and what cannot be read is not compared: ${list(sessions)}. To see what it is: crm-plan validate --at ${inCommand(id, '<session>')}`,
    inPart: ({ files, more }) =>
      `Note: this copy shows only a part of the files, and what is said here is about that part alone. Git also keeps: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Bring all of it here with: git sparse-checkout disable`,
    sessionsLeftOut: (file) =>
      `Note: this copy shows only a part of the files, and “${file}”, which says which sessions there are, is not among them: which ones they are is not known here. Bring all of it here with: git sparse-checkout disable`,
  },

  render: {
    refused: (errors, at) => {
      const start = `Nothing was rendered: there ${errors === 1 ? 'is 1 error' : `are ${errors} errors`}`;
      return at === undefined
        ? `${start} in the data. Correct them first (see “crm-plan validate”).`
        : `${start} in that state of the data. See “${seen('crm-plan validate', at)}”.`;
    },
    done: (n, folder) => `${count(n, 'document', 'documents')} in ${folder}`,
  },

  status: {
    lasting: 'What has been outstanding longest',
    flags: (n, at) => `${count(n, 'outstanding item', 'outstanding items')}: see “${seen('crm-plan flags', at)}”.`,
  },

  remind: {
    none: ({ who, session, knowsMembers }) =>
      knowsMembers
        ? `${who ? who.en : 'No country'} owes ${who ? 'no' : 'any'} report${session ? ` to the ${session.en}` : ''}: there is no letter to write.`
        : 'Without what members.yaml says it is not known which countries are members: there is no letter to write.',
    noAddress: (countries, isPublic) =>
      `Without an e-mail address, because ${isPublic ? 'this repository is public' : 'none is recorded for any contact point in post'}: ${list(countries)}.`,
    notToBeSent: 'The data have errors and something may be missing: these letters are not to be sent.',
  },

  contacts: {
    confirmed: ({ who, n, day }) =>
      `${count(n, 'contact point', 'contact points')} confirmed as of ${day}; country: ${who.en}. Files that changed:`,
    replaced: ({ who, until, since }) =>
      `Handover recorded: in post until ${until}, the successor from ${since}; country: ${who.en}. Files that changed:`,
  },

  translate: {
    open: (n, isWhole) =>
      n === 0
        ? isWhole
          ? 'There are no translations to be reviewed.'
          : 'There are no translations to be reviewed in what could be read.'
        : `${count(n, 'translation to be reviewed', 'translations to be reviewed')}`,
    states: {
      missing: 'no translation',
      cosmetic: 'editorial change only',
      stale: 'the original changed',
      altered: 'the official wording has changed',
      'never-confirmed': 'not reviewed',
    },
    none: '(missing)',
    unofficial: (n) =>
      `${count(n, 'translation is unofficial', 'translations are unofficial')}: documents say so at their end.`,
    confirmed: ({ key, language, status, wasOfficial }) =>
      status === 'official'
        ? `Reviewed in ${language}, official: ${key}`
        : `Reviewed in ${language}: ${key}${wasOfficial ? ' (no longer official: the Conference adopted another wording)' : ''}`,
    nothing: 'There was nothing to confirm; nothing was changed.',
    putBack: 'Put the adopted wording back; or, if the present one was adopted:',
    confirmAll: (command) => `Once they have been reviewed, all at once: ${command}`,
    confirming: (n) => `Translations confirmed: ${n}`,
  },

  fix: {
    ask: 'Make this change? y = yes, n = no, a = all, q = stop here',
    askAgain: 'The answer was not understood. Type one letter: y = yes, n = no, a = all, q = stop here',
    left: 'No change was made.',
    nothing: 'There is nothing that the program can correct without a doubt.',
    done: (n) => (n === 1 ? 'One change was made.' : `${n} changes were made.`),
    listed: (n) =>
      `${n === 1 ? 'This change' : `These ${n} changes`} can be made; nothing was written. To make ${n === 1 ? 'it' : 'them'}: crm-plan fix --yes`,
    more: 'There may be more to correct: once this is done, repeat the command.',
    renamed: (name) => `is called “${name}” from now on`,
    withheld: '(the change is not shown, because this file is private)',
  },

  fmt: {
    formatted: (n) => `${count(n, 'file was put', 'files were put')} in the common form:`,
    wouldFormat: (n) => `${count(n, 'file is', 'files are')} not in the common form:`,
    nothing: (n) => (n === 1 ? 'The file is in the common form.' : `All ${n} files are in the common form.`),
    noFiles: 'There is no file that can be read.',
    toDo: 'To put them in it: crm-plan fmt',
    dryRun: 'Nothing was written. Without --dry-run they would be.',
    kept: (file, why) =>
      `“${file}” stayed as it is: in the common form ${
        why === 'tooLarge'
          ? 'it would hold more than there is room for in a file or in one of its texts'
          : 'a comment would be lost, or what it says would change'
      }.`,
    unread: (n) =>
      n === 1
        ? 'One file stayed as it is, because it cannot be read:'
        : `${n} files stayed as they are, because they cannot be read:`,
  },

  diff: {
    title: (from, to) => `From ${from} to ${to}`,
    now: 'now',
    theSession: (name) => `the ${name}`,
    summary: ({ substance, editorial, translation }) =>
      substance + editorial + translation === 0
        ? 'Nothing changed.'
        : `${count(substance, 'substantive change', 'substantive changes')}, ${editorial} editorial, ${translation} translation.`,
    headings: { substance: 'Substantive', editorial: 'Editorial', translation: 'Translation' },
    before: 'before',
    after: 'now',
    nothing: '(nothing)',
    unread: (files) => `Not compared, because it could not be read at one of the two points in time: ${list(files)}.`,
    nothingInTheRest: 'Nothing changed in what could be read.',
    columns: { change: 'Change', wording: 'Wording', where: 'Where', kind: 'Kind' },
  },

  save: {
    others: 'somebody else',
    first: 'It is the first that is saved.',
    more: (n) => `and ${n} more`,
    withheld: (n) => `In files that are not for everybody, ${count(n, 'change', 'changes')}, not described here.`,
    renamed: (plan, from, to) =>
      `The plan “${plan}” has another identifier, and another file: “${from}” is “${to}” now.`,
    waiver: {
      came: (waived, until) => `${waived} is accepted until the meeting “${until}”.`,
      changed: (waived, until) =>
        `${waived} was accepted already; the reason or the term changed, and it is accepted until the meeting “${until}”.`,
      went: (waived) => `${waived} is not accepted any more: it will be reported again.`,
    },
    again: (sentence) => `On record again: ${sentence}`,
    stamps: {
      came: (n, texts) =>
        `${count(n, 'translation was', 'translations were')} confirmed: ${texts.join('; ')}${n > texts.length ? ` and ${n - texts.length} more` : ''}.`,
      went: (n) => `${count(n, 'translation is', 'translations are')} not confirmed any more.`,
    },
    hasErrors: (n) =>
      `Nothing was saved: there ${n === 1 ? 'is' : 'are'} ${count(n, 'error', 'errors')} in the data. Correct ${n === 1 ? 'it' : 'them'} first (see “crm-plan validate”).`,
    outside: (files, more) =>
      `Staged in Git outside the data folder, and not saved by this command: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. To save that: git commit`,
    filtered: (files, more) =>
      `What Git keeps by way of a program (“filter” in .gitattributes), which crm-plan does not run, is not saved: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. If you changed it, save it with Git: git add ${files.map((file) => quotedInCommand(`:/${file}`, '<file>')).join(' ')} and then git commit`,
    setApart: (files, more) =>
      `What Git has set apart (skip-worktree or assume-unchanged) is not saved: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. To save it, type in the top folder of the repository: ${noLongerApart(files, 'and', '<file>')}, and save again.`,
    ofOthers: (files, more) =>
      `What belongs to another repository inside the data folder is not saved here: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. If you changed it, save it in that repository.`,
    misnamed: (files, more) =>
      `What has a letter in its name that is not in UTF-8, or a sign that Git does not allow on all systems, is not saved: ${list(files)}${more > 0 ? ` and ${more} more` : ''}. Rename it (lower-case letters without accents, digits and hyphens) and save again.`,
    files: 'These files are saved:',
    changes: 'What changed:',
    nothing: 'There is nothing to save: everything is saved.',
    dryRun: (branch, remote) =>
      `Nothing was done. Without --dry-run it would be saved on the branch ${branch}${remote === null ? ', and not sent' : ` and sent to “${remote}”`}.`,
    saved: (commit) => `Saved: version ${commit}.`,
    here: ({ branch, remote, remotes }) => {
      const name = inCommand(branch, '<branch>');
      if (remote !== null)
        return `It is on this computer only. To send it to the shared repository: crm-plan save --push; to have it sent every time from now on: git push -u ${inCommand(remote, '<name>')} ${name}`;
      return remotes.length === 0
        ? 'It is on this computer only: this repository knows no other to be sent to. To add it: git remote add origin <address>; and to send what is saved: crm-plan save --push'
        : `It is on this computer only. To send it, choose one of the repositories that this one knows (${list(remotes)}): git push -u <name> ${name}; from then on it is sent every time.`;
    },
    notYetSent: 'It is on this computer only. To send it to the shared repository: crm-plan save',
    sent: (remote) => `Sent to “${remote}”.`,
    tagTaken: (tag, remote, more) =>
      `The tag “${tag}”, of the closing of a session, is another one in “${remote}” than here, so that tag was not sent and neither of the two was changed: the session was closed twice, or somebody set the tag by hand. Agree which of the two holds. If that of “${remote}” does: git fetch --force ${inCommand(remote, '<name>')} tag ${inCommand(tag, '<tag>')}; if the one here does: whoever has the other one types, before saving anything: git tag -d ${inCommand(tag, '<tag>')}; then ask whoever runs “${remote}” to delete it there, too, and type: crm-plan save${more}`,
    tagsRefused: ({ tags, others, remote, reason, more }) =>
      `“${remote}” did not take ${tags.length === 1 ? 'this tag' : 'these tags'} of closings of sessions${reason === '' ? '' : ` (${reason})`}: ${list(tags)}${others > 0 ? ` and ${others} more` : ''}. All else was sent, and nothing is lost here. Write to whoever runs “${remote}”, so that tags that begin with session/ are taken; once they are, send them with: crm-plan save${more}`,
    wouldFinish: 'Something interrupted the last save. Nothing was done; without --dry-run it would be finished.',
    finished: 'What had been interrupted is finished.',
    closedMeanwhile: ({ session, id, names }) =>
      `Note: ${list(names)} closed the ${session} meanwhile, and what you recorded changes what was decided there; that is only corrected by reopening it. Take yours back with: crm-plan undo; and, if it has to be corrected, type then: crm-plan session reopen ${inCommand(id, '<session>')} --reason "…"`,
    closedByBoth: ({ session, id, names }) =>
      `Note: ${list(names)} closed the ${session} meanwhile, and so did you, with other decisions. Agree on which of them hold; what was decided at a closed session is only corrected by reopening it: crm-plan session reopen ${inCommand(id, '<session>')} --reason "…"`,
    closedAgain: ({ session, id, names }) =>
      `Note: you reopened the ${session}, but ${list(names)} had reopened it too and closed it again. It stays closed, and the reason that you wrote was taken out. If there is still something to correct, type it again: crm-plan session reopen ${inCommand(id, '<session>')} --reason "…"`,
    joins: (names) => `Joins the changes of ${list(names)}`,
    joined: (remote, names, isListed) =>
      `“${remote}” had changes of ${list(names)}, and they were joined with yours${isListed ? ':' : '.'}`,
    badTogether: (names, more) =>
      `Yours is saved here and was not sent: together with what was saved meanwhile (${list(names)}) the data would have errors. Correct what is yours, ask for what is not, and type: crm-plan save${more} "why".`,
    passed: (files) =>
      `Not brought up to date, because they are no data files and are something else here, or because this system does not allow their names: ${list(files)}. What they are to be is saved in Git.`,
    partly: (files) =>
      `Outside the data folder you were editing the same lines that somebody else has changed, and in them yours stands, not saved: ${list(files)}. Before you save it with Git, see what it would take out: git diff HEAD`,
    edited: (files, commits, more) =>
      `You were editing meanwhile what somebody else has changed, and your file was left as it is: ${list(files)}. Write the other person's change in it too (to see it: crm-plan diff ${commits}), then: crm-plan save${more} --mine "why".`,
    editedUndo: (files, commits, more) =>
      `What you took back could not be brought into what was edited meanwhile, and that was left as it is: ${list(files)}. Write there too what taking it back changes (to see it: crm-plan diff ${commits}), or leave it so, then: crm-plan save${more} --mine "why".`,
    you: 'You',
    clash: (n) =>
      `Yours is saved here and was not sent: in ${count(n, 'place', 'places')} somebody else wrote something different, and a choice has to be made. Nothing of anybody's is lost.`,
    kept: '(changed it or keeps it)',
    takenAway: '(took it away)',
    stays: 'stays',
    goes: 'is taken away',
    wholeFile: 'the whole file',
    lineThere: (line, who, version) => `line ${line} in what ${who} saved, version ${version}`,
    soThere: (remote, who, version) => `(So it is in “${remote}”, not here: ${who} saved it, version ${version}.)`,
    toKeepAway: (commits, more) =>
      `If what you took away is to stay away: crm-plan save${more} --mine. All that the other person changed: crm-plan diff ${commits}`,
    toWriteAgain: (who, theirs) =>
      `To have what ${who} wrote stand: write it again in that file and save again. As it is in what ${who} saved: git show ${inCommand(theirs, '<version>:<file>')}`,
    confirmedAs: { official: 'confirmed as official', unofficial: 'confirmed, not official' },
    toKeep: (who) => `To have what ${who} wrote stand: crm-plan undo, which takes back all that you saved last.`,
    decided: 'Where somebody else and you wrote different things, yours stands:',
    stillThere: (commits) => `What the other person wrote is still in the history: crm-plan diff ${commits}`,
    stillInGit: (commits) => `What the other person wrote is still in the history: git diff ${commits}`,
    notShown: (theirs) =>
      `It is not for everybody, and neither wording is shown here. To see the other person's whole file: git show ${inCommand(theirs, '<version>:<file>')}`,
    clashFile: {
      lines: (path, who) => `${path}: you and ${who} changed it, and it cannot be joined line by line.`,
      unread: (path, who) =>
        `${path}: as ${who} saved it, it cannot be read or has keys or values that are not valid; yours can.`,
      comment: (path, who) =>
        `${path}: you and ${who} changed it, and joining it would lose a comment (#) of one of you.`,
    },
    asThere: (who, theirs) => `As it is in what ${who} saved: git show ${inCommand(theirs, '<version>:<file>')}`,
    howToFiles: (more) =>
      `Write in your file what is to stand of what the other person wrote, too, and then: crm-plan save${more} --mine "why". What you do not write of theirs is taken out.`,
    place: 'where it stands',
    order: (list) => `${list}: the order`,
    within: (holder, list) => `in “${holder}” (${list})`,
    howTo: (commits, more) =>
      `Write in those lines what is to stand and save again: crm-plan save${more} "why". If yours holds in all of them: crm-plan save${more} --mine. All that the other person changed: crm-plan diff ${commits}`,
    stuck: (files) =>
      `Yours is saved here and was not sent: you and somebody else changed different things of ${list(files)}, in the same lines, and they cannot be joined without help. Each of you changed:`,
    twofold: (files, more) =>
      `Yours is saved here and was not sent: ${list(files)} is a file for you and a folder for somebody else, or the other way round. Give yours another name and save again: crm-plan save${more} "why". Nothing of anybody's is lost.`,
    howToStuck: (more) =>
      `Write in your file what the other person wrote too and save again: crm-plan save${more} "why". Nothing of anybody's is lost.`,
    undoes: (why) => `Takes back: ${why}`,
    undoPasses: (why, day) =>
      `Of what you saved on ${days(day)}, “${why}”, nothing is left that is yours alone: what you saved before it comes next.`,
    undoing: (why, day, isListed) =>
      `What you saved on ${days(day)}, “${why}”, is taken back.${isListed ? ' What changes by that:' : ''}`,
    badUndone:
      'Nothing was taken back: other data depend on what you saved, and would have errors without it. Correct it by hand and save it.',
    nothingUndone: (isToBeSent) =>
      `Nothing was done; without --dry-run it would be taken back.${isToBeSent ? ' What others have sent meanwhile was not looked at.' : ''}`,
    undone: (commit) =>
      `Taken back: version ${commit}. What was taken back stays in the history; typed again, the command takes back what you saved before.`,
  },

  session: {
    none: 'There are no meetings in sessions.yaml.',
    statuses: { planned: 'planned', open: 'open', closed: 'closed' },
    history: 'closed, before this repository existed',
    tagWithoutData: (ref) => `closed, but the version of “${ref}” does not hold the data folder`,
    tagIsNoVersion: (ref) =>
      `closed; its tag ${ref} does not lead to any version of the data (git cat-file -t "${ref}^{}")`,
    tagLeadsNowhere: (ref) =>
      `closed; its tag ${ref} leads to a version that is missing here (git tag -d ${ref}, then git fetch --refetch --tags)`,
    tagDamaged: (ref) =>
      `closed; the file of its tag, .git/refs/tags/${ref}, is damaged (delete it, then: git fetch --refetch --tags)`,
    halfClosed: (tag, id) => `open in sessions.yaml and closed by its tag, ${tag} (crm-plan session close ${id})`,
    tagMissing: (ref) => `closed; its tag ${ref} is missing here (crm-plan save, or git fetch --tags)`,
    columns: { id: 'Identifier', name: 'Meeting', where: 'Place and dates', status: 'Status', commit: 'Commit' },
    alreadyOpen: (session) => `The ${session.en} is already open.`,
    opened: (session, id) => `The ${session.en} is open. To see what is missing: crm-plan session prepare ${id}`,
    goneOn: (session, later) =>
      `Note: ${
        later.length > 0
          ? `after the ${session.en} other sessions were closed or are open (${list(later)})`
          : `the plan has changed since the ${session.en} was closed`
      }. When the ${session.en} is closed again, the plan of that day will be kept as its own, with all that changed since.`,
    reopened: (session, missing) =>
      `The ${session.en} is open again. Correct what has to be corrected and close it again${
        missing === null
          ? ': the earlier edition is kept.'
          : `. The earlier edition is not here: its tag is missing, ${missing}. Fetch it with: git fetch --tags; if the shared repository lacks it, too, whoever closed the session types: crm-plan save`
      }`,
    decided: ({ session, what, decision, paragraph }) => {
      return `${session.en}${paragraph === '' ? '' : `, paragraph ${paragraph}`}: “${what}” was ${decided(decision)}. Files changed:`;
    },
    decidedLater: ({ session, id, decision }) =>
      `Note: later, the ${session.en} ${decided(decision)} the same. The plan has to go on saying what that session decided; what has changed since is shown by: crm-plan diff ${id}`,
    decidedAhead: (ahead) =>
      `Note: the ${begins(ahead)} If the decision is another session’s, undo what was just written in those files.`,
    nothingNew: 'none: it was already recorded',
    notTakenBack: (at) =>
      'origin' in at
        ? `Note: it is not known whether this was a proposal before the decision that is corrected, and the plan was not changed in that. If it was, write “proposedBy” instead of “origin” in ${at.origin}.`
        : `Note: it is not known what the plan said before the decision that is corrected, and it still says that this session adopted it. Write again what it said in “status” (${at.status}) and in “session” (${at.session}).`,
    keptOfFormer: ({ paragraph, hasText, decision, place }) => {
      const of = `of the former decision, “${decided(decision)}”.`;
      if (paragraph !== null && hasText)
        return `The paragraph (${paragraph}) and the text recorded are those ${of} If they no longer hold, correct them in ${place}.`;
      return `The ${paragraph === null ? 'text' : `paragraph (${paragraph})`} recorded is that ${of} If it no longer holds, correct it in ${place}.`;
    },
    noParagraph: (command) => `The paragraph is missing. Once it is known, repeat the command with it: ${command}`,
    withoutParagraph: (what) => `The decision on “${what}” has no paragraph.`,
    commitMessage: (session) => `Close the ${session}\n`,
    files: (session) => `The closing of the ${session.en} saves these files:`,
    gone: '(gone)',
    dryRun: ({ tag, branch, isAhead }) =>
      `Nothing was done. Without --dry-run${isAhead ? ', and with --yes as the session has not begun,' : ''} they would be saved on the branch ${branch} with the tag ${tag}.`,
    closed: ({ session, tag, commit }) => `The ${session.en} is closed: tag ${tag}, commit ${commit}.`,
    changedSince: ({ files, more }) =>
      `Some changes are not part of the closing and remain in the folder: ${list(files)}${more > 0 ? ` and ${more} more` : ''}.`,
    alreadyClosed: (session) => `The ${session.en} is already closed; there was nothing to do.`,
    wouldFinish: (session) =>
      `The closing of the ${session.en} was interrupted. Nothing was done; without --dry-run it would be finished.`,
    toShare: (id) => `To share it: crm-plan session close ${id} --push`,
    pushed: (remote) => `Sent to “${remote}”: the branch and the tag, together.`,
    hasErrors: (session, errors) =>
      `The ${session.en} was not closed and nothing was changed: before closing it, correct ${count(errors, 'error', 'errors')} (see “crm-plan validate”).`,
    hasProposals: (session, n) =>
      `The ${session.en} was not closed and nothing was changed: ${count(n, 'proposal awaits', 'proposals await')} a decision.`,
    toDecide: (session, item, decision = '<decision>') =>
      `crm-plan session decide ${session} ${item} ${decision} --paragraph N`,
    whichDecisions: '<decision>: adopted, amended, deferred or dropped',
    sheet: {
      title: (session, where, status) => `${session}${where === '' ? '' : ` (${where})`}, ${status}`,
      data: (errors, warnings) =>
        errors + warnings === 0
          ? 'The data have no errors or warnings.'
          : `Correct the data: ${[...(errors > 0 ? [count(errors, 'error', 'errors')] : []), ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : [])].join(' and ')}.`,
      validate: 'crm-plan validate',
      proposals: (n) =>
        n === 0 ? 'No proposal awaits a decision.' : `Decide on ${count(n, 'proposal', 'proposals')}:`,
      promised: (n) =>
        n === 0
          ? 'The plan announces nothing for this meeting.'
          : `Discuss what the plan announces for this meeting (${n}):`,
      outstanding: (n) =>
        n === 0
          ? 'There are no other outstanding items.'
          : `Settle ${count(n, 'outstanding item', 'outstanding items')}:`,
      flags: 'crm-plan flags',
      reports: ({ due, received, owed, excused }, summary) =>
        due === 0
          ? 'No report is due to this meeting.'
          : owed === 0
            ? `All reports have been received: ${received} of ${due}.`
            : owed === excused
              ? `No report has to be asked for: ${summary}`
              : `Ask for the reports that are outstanding (received: ${received} of ${due}${
                  excused === 0
                    ? ''
                    : `; ${excused} ${excused === 1 ? 'is' : 'are'} not asked for, being accepted as missing for a time`
                }):`,
      owes: (who, { due, owed }) => `${who}: ${owed} of ${due} outstanding`,
      remind: (id) => `crm-plan remind ${id}`,
      translations: (n) =>
        n === 0 ? 'There are no translations to be reviewed.' : `Review ${count(n, 'translation', 'translations')}:`,
      translate: 'crm-plan translate',
      papers: 'Circulate the documents.',
      render: 'crm-plan render',
      renderChanges: 'crm-plan render; crm-plan render changes',
      more: (n) => `… and ${n} more`,
    },
  },

  reports: {
    networkOnly: 'Some of these reports are for the Network only: they are neither published nor passed on outside it.',
    drafted: (n) =>
      `It is a draft with ${count(n, 'activity', 'activities')}: complete it, write the day of its submission (submitted) and check it with “crm-plan validate”.`,
  },

  history: {
    uncounted: (at) =>
      `Note: in that state of the data more reports would be due than are counted, so who reported is not said. See it with: ${seen('crm-plan validate', at)}`,
    reports: (session, received, owed) =>
      `Reports to the ${session}: ${received.length === 0 ? 'none' : list(received)}${owed.length === 0 ? '.' : `; outstanding from ${list(owed)}.`}`,
    now: 'Now',
    closedAgain: ', closed again',
    states: {
      absent: 'not there',
      unread: 'cannot be read',
      superseded: 'superseded',
      dropped: 'deleted',
      'to-be-defined': 'to be defined',
      proposed: 'proposed',
      present: 'current',
      adopted: 'adopted',
      ended: 'ended',
      planned: 'planned',
      open: 'open',
      closed: 'closed',
      continuous: 'continuous',
      permanent: 'permanent',
      pending: 'pending',
      scheduled: 'scheduled',
      held: 'held',
      note: 'remark',
    },
    rowStates: {
      settled: 'nothing outstanding',
      proposed: 'proposed',
      pending: 'no date',
      overdue: 'overdue',
      undefined: 'to be defined',
    },
  },

  init: {
    example: (dir) =>
      [
        '',
        'Done: an invented example, with its history in Git. Try:',
        ...(dir === null ? [] : [`  ${goingInto(dir)}`]),
        '  crm-plan diff',
        '  crm-plan session prepare IX',
        'EJEMPLO.md says what else to try.',
      ].join('\n'),
    next: (dir) =>
      [
        '',
        'Done. Now, in this same terminal:',
        ...(dir === null ? [] : [`  ${goingInto(dir)}`]),
        '  npm install',
        '  npm run validar',
        'Then open PRIMER-DIA.md (first day, in Spanish).',
      ].join('\n'),
    forge: (forge) =>
      `For ${forge === 'github' ? 'GitHub' : 'GitLab'} to check requests to change something, commit the file package-lock.json as well, which “npm install” writes: it says which exact version of the program is used.`,
    nothingToAdd: () => 'Everything was there already as it would be written now. Nothing was written.',
    unpublished: (version) =>
      `If “npm install” does not find crm-plan ${version}, it has not been published yet. Pack it: in the folder of the program type “npm pack”; then repeat this command with another folder, with --package and the file crm-plan-${version}.tgz.`,
  },

  schemas: {
    everyCountry: 'all the countries',
    wrong: {
      country: 'It is not the code of any member country.',
      body: 'It is not a body in members.yaml.',
      reporter: 'It is neither a member country nor a body.',
      party: 'It is neither a member country nor a body, nor “countries” (all the countries).',
      session: 'It is not a meeting in sessions.yaml.',
      instrument: 'It is not an instrument in instruments.yaml.',
      'plan-item': 'It is not an item of any plan.',
      activity: 'It is not an activity of any plan.',
      row: 'It is not a row of any plan.',
      'of-this-row': 'It is neither an activity nor an objective of any plan.',
      measured: 'It is not something that a register counts.',
    },
    offer: 'Ctrl + space shows those that there are. If it is new: crm-plan schemas',
    settingsKept: (path) =>
      `“${path}” existed already and was not changed, but it does not name all of these files: the editor is not going to use them. Move that file elsewhere, repeat the command, and put your own settings back into the new one.`,
  },

  overview: {
    plan: ({ title, status, session }) => `${title} (${status}, ${session})`,
    statuses: {
      proposed: 'proposed',
      adopted: 'adopted',
      superseded: 'superseded',
      ended: 'ended',
      dropped: 'deleted',
    },
    counts: ({ topics, rows, objectives, activities, entries }) =>
      `${count(topics, 'topic', 'topics')}, ${count(rows, 'row', 'rows')}, ${count(objectives, 'objective', 'objectives')}, ${count(activities, 'activity', 'activities')}, ${count(entries, 'calendar entry', 'calendar entries')}`,
    noPlan: (isUnread) => `There is no proposed or adopted plan${isUnread ? ' that can be read' : ''}.`,
    state: ({ today, summary }) => `As of ${days(today)}: ${summary.slice(0, 1).toLowerCase()}${summary.slice(1)}`,
    noNext: 'No meeting is planned.',
    toCorrect: (at) => `Now: “${seen('crm-plan validate', at)}” shows the errors and how to correct them.`,
    toFollow: (at, plan) =>
      `Now: “${seen('crm-plan flags', at)}” (what is outstanding) · “${seen(plan === null ? 'crm-plan render' : `crm-plan render plan --plan ${plan}`, at)}” (the documents).`,
  },

  explain: {
    what: 'What it reports',
    why: 'Why it is important',
    correct: 'How to correct it',
    bad: 'This is reported',
    good: 'This is not reported',
    inFile: (file) => `in ${file}`,
    level: (level) => `Level: ${level}`,
    list: 'The rules. To learn more about one: crm-plan explain <rule>',
    examples: 'Examples (invented)',
  },

  help: {
    usage: 'Usage',
    commands: 'Commands',
    arguments: 'Arguments',
    options: 'Options',
    global: 'Options of all commands',
    examples: 'Examples',
    command: '<command> [options]',
    program: "The Network's plan of action: check it, see what is outstanding, render its documents.",
    help: 'shows this help',
    version: 'shows the version',
    more: 'Help on one command: crm-plan <command> --help',
    values: (values) => `values: ${list(values)}`,
    byDefault: (value) => `by default ${value}`,
    data: 'the data folder (by default the nearest that contains crm-plan.yaml)',
    lang: 'the language of messages',
    at: 'the data as a session left them (crm-13, XIII, 13), or as they are at a Git ref',
    today: 'the date used for comparison (by default today)',
    color: 'colours the output even when it does not go to a screen',
    noColor: 'does not colour the output',
    quiet: 'results only; the rest where something fails',
    verbose: 'more details',
  },
  oldNode: (version) => `Node.js ${version} no longer receives security fixes; install version 22 or 24 when you can.`,

  defect: {
    title: 'This is a defect of crm-plan, not of your data. Nothing else was changed.',
    report: 'Please report it to whoever maintains the program, with this text:',
  },
};
