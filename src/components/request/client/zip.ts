/** What a document is opened and closed with: a library for one download, a file of its own that is fetched when one asks for it. */
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
