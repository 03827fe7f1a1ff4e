// Writes the forms of the repository's issues from the words of the site: `npm run issue-forms`.
import fs from 'node:fs';
import path from 'node:path';
import { issueForms } from '../exports/issue-forms.ts';

const folder = path.resolve('.github/ISSUE_TEMPLATE');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const [name, text] of issueForms()) fs.writeFileSync(path.join(folder, name), text);
