/** As wide or as high as a page shows a picture well, in pixels. */
const longestSide = 1600;
/** From one that shows no loss to one that a slow line still takes. */
const qualities = [0.8, 0.65, 0.5];

function drawn(image: ImageBitmap): OffscreenCanvas {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  // A JPEG lets nothing through: what was clear would be black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A picture drawn anew as a JPEG, in files that get smaller: upright, at most as large as a page shows it, with nothing of what
 * the camera has noted. None where the browser cannot read it.
 */
export async function* smaller(file: Blob): AsyncGenerator<Blob> {
  const image = await createImageBitmap(file).catch(() => undefined);
  if (image === undefined) return;
  const canvas = drawn(image);
  image.close();
  for (const quality of qualities) yield canvas.convertToBlob({ type: 'image/jpeg', quality });
}
