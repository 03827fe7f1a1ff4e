/** kebab-case ASCII: ids of entries, keys of items. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
