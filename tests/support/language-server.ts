import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

interface Position {
  line: number;
  character: number;
}
export interface Diagnostic {
  message: string;
  range: { start: Position; end: Position };
}
export interface Completion {
  label: string;
  documentation?: string | { value: string };
}

export interface Server {
  open(file: string, text: string): void;
  diagnostics(file: string): Promise<Diagnostic[]>;
  completions(file: string, position: Position): Promise<Completion[]>;
  stop(): Promise<void>;
}

const repository = path.resolve(import.meta.dirname, '../..');
const uriOf = (file: string): string => pathToFileURL(file).href;

/** Astro's own language server on a folder, spoken to as an editor does. */
export async function languageServer(root: string): Promise<Server> {
  const program = path.join(repository, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uriOf(root),
    workspaceFolders: [{ uri: uriOf(root), name: 'root' }],
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {}, completion: {} } },
    initializationOptions: { typescript: { tsdk: path.join(repository, 'node_modules/typescript/lib') }, contentIntellisense: true },
  });
  await connection.sendNotification('initialized', {});
  const about = (file: string) => ({ textDocument: { uri: uriOf(file) } });
  return {
    open: (file, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(file), languageId: 'mdx', version: 1, text },
      }),
    diagnostics: async (file) => (await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', about(file))).items,
    completions: async (file, position) => {
      const answer = await connection.sendRequest<{ items: Completion[] } | null>('textDocument/completion', { ...about(file), position });
      return answer?.items ?? [];
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      child.kill();
    },
  };
}
