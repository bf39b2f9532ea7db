import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import { root } from './folders.ts';

/** An editor that has a folder open, as Visual Studio Code with its YAML extension has. */
export interface Editor {
  /** The sentences that it says of a file with a text. */
  remarks(path: string, text: string): Promise<readonly string[]>;
  /** The names that it offers at the end of a text. */
  offers(path: string, text: string): Promise<readonly string[]>;
  /** What it shows of the word at the end of a text. */
  hover(path: string, text: string): Promise<string>;
}

/** Opens a folder with the settings that it brings itself, in the language server of the YAML extension. It ends with the test. */
export async function openInEditor(folder: string): Promise<Editor> {
  const server = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  await connect(connection, folder);

  const address = (path: string) => pathToFileURL(join(folder, path)).href;
  const waiting = new Map<string, (remarks: readonly string[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
    waiting.get(uri)?.(diagnostics.map(({ message }) => message));
    waiting.delete(uri);
  });
  /** Tells the server something of a file, and waits until it has said what it thinks of it: nothing, once it is closed. */
  const tell = async (what: 'didOpen' | 'didClose', document: Document) => {
    const published = new Promise<readonly string[]>((resolve) => waiting.set(document.uri, resolve));
    await connection.sendNotification(`textDocument/${what}`, { textDocument: document });
    return published;
  };
  // The server keeps what it has read, by the version of a file.
  let version = 0;
  const open = (uri: string, text: string) => tell('didOpen', { uri, languageId: 'yaml', version: ++version, text });
  /** Asks something about the end of a text, or so many characters before it. */
  const ask = async <Answer>(what: 'completion' | 'hover', path: string, text: string, before = 0): Promise<Answer> => {
    const uri = address(path);
    await open(uri, text);
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: (lines.at(-1)?.length ?? 0) - before };
    const answer: Answer = await connection.sendRequest(`textDocument/${what}`, { textDocument: { uri }, position });
    await tell('didClose', { uri });
    return answer;
  };
  return {
    async remarks(path, text) {
      const uri = address(path);
      const remarks = await open(uri, text);
      await tell('didClose', { uri });
      return remarks;
    },
    async offers(path, text) {
      const { items } = await ask<Offered>('completion', path, text);
      return items.map(({ label }) => label);
    },
    async hover(path, text) {
      // Between the last two characters, so that it is inside the word.
      const found = await ask<Shown | null>('hover', path, text, 1);
      return found?.contents.value ?? '';
    },
  };
}

interface Document {
  readonly uri: string;
  readonly languageId?: string;
  readonly version?: number;
  readonly text?: string;
}

interface Offered {
  readonly items: readonly { readonly label: string }[];
}

interface Shown {
  readonly contents: { readonly value: string };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string }[];
}

/** Says hello as the extension does, and waits until the server has the folder's settings. */
async function connect(connection: MessageConnection, folder: string): Promise<void> {
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  // Schemas from the network are none of this folder's.
  const yaml = { schemas: settings['yaml.schemas'], schemaStore: { enable: false }, validate: true, completion: true };
  connection.onRequest('client/registerCapability', () => null);
  const asked = new Promise<void>((resolve) => {
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) => {
      setImmediate(resolve);
      return items.map(({ section }) => (section === 'yaml' ? yaml : null));
    });
  });
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'folder' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: {} },
  });
  await connection.sendNotification('initialized', {});
  await asked;
}
