import type { Picture } from './ends.ts';

/** Draws a picture no wider than so many pixels: the policy lets no page show a file of the reader's, but a script may draw it. */
export async function drawPicture(canvas: HTMLCanvasElement, { bytes, asset }: Picture, most: number): Promise<void> {
  const { width = most, height = most } = asset;
  canvas.width = Math.min(most, width);
  canvas.height = Math.round((canvas.width * height) / width);
  const image = await createImageBitmap(new Blob([bytes as BlobPart]));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
}
