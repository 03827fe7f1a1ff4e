/** Hands a text or bytes to the reader as a file. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then, however slow the disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
