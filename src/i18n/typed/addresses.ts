/** A host with or without what stands behind it, as one says it: `www.trabajo.gob.ec/empleo`. */
const bare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** A web address whole, as an entry holds it: what was written without `https://` gets it. What is no address stays as it is. */
export const addressIn = (text: string): string => (bare.test(text) ? `https://${text}` : text);
