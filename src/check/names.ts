/** The name of a file without its folders. */
export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
