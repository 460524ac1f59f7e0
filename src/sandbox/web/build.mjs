// Puts the pages' look and behaviour (AUI, jQuery) where the sandbox serves them from: node build.mjs OUTPUT_FOLDER
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, install } from '../../main/frontend/install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(here, process.argv[2] ?? fail('Name the output folder.'));
install(here);
mkdirSync(output, { recursive: true });
const aui = join(here, 'node_modules', '@atlassian', 'aui', 'dist', 'aui');
for (const file of ['aui-prototyping.css', 'aui-prototyping.js', 'aui-prototyping-design-tokens-api-full.js', 'fonts', 'images']) {
  try {
    cpSync(join(aui, file), join(output, file), { recursive: true });
  } catch (problem) {
    if (file.startsWith('aui-prototyping.')) throw problem;
  }
}
cpSync(join(here, 'node_modules', 'jquery', 'dist', 'jquery.min.js'), join(output, 'jquery.min.js'));
