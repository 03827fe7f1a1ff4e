type Method = 'GET' | 'POST' | 'PATCH';

/** GitHub's REST API in the name of one repository; paths begin under it: `/pulls`. */
export interface Api {
  /** @throws when the answer is not a success. */
  json(method: Method, path: string, body?: unknown): Promise<unknown>;
  /** @returns the bytes, or `undefined` where there are more than `max`. */
  bytes(path: string, max: number): Promise<Uint8Array | undefined>;
}

interface Access {
  /** `https://api.github.com` */
  url: string;
  /** `owner/name` */
  repository: string;
  token: string;
  fetch?: typeof globalThis.fetch;
}

/** Reads a stream to its end, or gives up beyond `max` bytes. */
async function upTo(max: number, body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > max) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function githubApi({ url, repository, token, fetch = globalThis.fetch }: Access): Api {
  const ask = async (method: Method, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${url}/repos/${repository}${path}`, {
      method,
      headers: { Accept: 'application/vnd.github+json', Authorization: `Bearer ${token}`, 'X-GitHub-Api-Version': '2022-11-28' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response;
  };
  return {
    json: async (method, path, body): Promise<unknown> => (await ask(method, path, body)).json() as Promise<unknown>,
    bytes: async (path, max) => upTo(max, (await ask('GET', path)).body),
  };
}

/** The API as a workflow's environment gives it. */
export const apiFromEnvironment = (environment: NodeJS.ProcessEnv): Api =>
  githubApi({
    url: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    token: environment['GITHUB_TOKEN'] ?? '',
  });
