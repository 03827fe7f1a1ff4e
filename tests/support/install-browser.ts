// Sees to it that the end-to-end tests have a browser: takes the one there is, else installs one, else says how.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findBrowser } from './browser.ts';

const isRootOnDebian = process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
const how = 'No browser for the tests: install Chromium, or set CHROMIUM_PATH to one (CHROMIUM_PATH=/path/to/chrome npm test).';

const runs = (command: string): boolean => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;

function install(): boolean {
  if (isRootOnDebian && runs('apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium'))
    return true;
  return runs('npx playwright-core install chromium');
}

if (findBrowser() === undefined && !(install() && findBrowser() !== undefined)) {
  console.error(how);
  process.exitCode = 1;
}
