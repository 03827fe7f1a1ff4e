/** What a reader wrote in the fields of a worksheet: field → text. */
export type Written = Readonly<Record<string, string>>;

const longest = 20_000;

/** Where the browser keeps what is written in the worksheet of a practice, or in the blank one. */
export const writtenKey = (id: string): string => `ayni:request:${id}`;

/** Reads what the browser kept, whoever wrote it: texts of fields that the worksheet has, and nothing else. */
export function readWritten(text: string | null, fields: readonly string[]): Written {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const kept = new Map(Object.entries(value));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const said: unknown = kept.get(field);
      return typeof said === 'string' ? [[field, said.slice(0, longest)]] : [];
    }),
  );
}

export const writeWritten = (written: Written): string => JSON.stringify(written);
