/** The entry of a camera's notes that leads to where the picture was taken: Exif 2.32, table 4, `GPSInfo`. */
const place = 0x8825;
/** Pictures have a few dozen notes; more are none. */
const most = 500;

/** Notes are a TIFF file inside the picture; before it stands a name of its own in each kind of file. */
const start = /Exif\0\0(?=II\*\0|MM\0\*)|eXIf(?=II\*\0|MM\0\*)|EXIF[^]{4}(?=II\*\0|MM\0\*)/;

/** Whether a picture's notes say where it was taken. Looks at the list of notes alone and never throws. */
export function saysPlace(head: Uint8Array, letters: string): boolean {
  const found = start.exec(letters);
  if (found === null) return false;
  const at = found.index + found[0].length;
  const view = new DataView(head.buffer, head.byteOffset + at, head.byteLength - at);
  const little = letters.startsWith('II', at);
  const has = (offset: number, size: number): boolean => offset + size <= view.byteLength;
  const list = has(4, 4) ? view.getUint32(4, little) : view.byteLength;
  const count = has(list, 2) ? Math.min(view.getUint16(list, little), most) : 0;
  return Array.from({ length: count }, (_, index) => list + 2 + index * 12).some(
    (entry) => has(entry, 2) && view.getUint16(entry, little) === place,
  );
}
