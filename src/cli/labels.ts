// Makes the repository's labels what `.github/labels.json` says. Runs in a workflow.
import labels from '../../.github/labels.json' with { type: 'json' };
import { command } from './command.ts';
import { apiFromEnvironment } from './github/api.ts';
import { syncLabels } from './github/labels.ts';

await command(async () => {
  const changed = await syncLabels(labels, apiFromEnvironment(process.env));
  process.stdout.write(`${changed.join('\n')}\n`);
  return 0;
});
