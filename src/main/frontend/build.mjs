// Builds the add-on's scripts: type check, then one classic script per surface (no bundler at run time, platform modules stay outside).
//   node build.mjs OUTPUT_FOLDER     node build.mjs --test
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, install, run } from './install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
const target = process.argv[2] ?? fail('Name the output folder, or --test.');
install(here);
if (target === '--test') {
  await test(join(here, 'node_modules', '.tests'));
} else {
  await build(resolve(here, target));
}

async function build(output) {
  run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'], here);
  const { build: bundle } = await import('esbuild');
  mkdirSync(output, { recursive: true });
  const surfaces = readdirSync(join(here, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(here, 'src', entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .concat(readdirSync(join(here, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(here, 'src', entry.name, 'index.tsx')))
      .map((entry) => entry.name));
  for (const surface of surfaces) {
    const folder = join(here, 'src', surface);
    await bundle({
      entryPoints: [existsSync(join(folder, 'index.ts')) ? join(folder, 'index.ts') : join(folder, 'index.tsx')],
      outfile: join(output, `${surface}.js`),
      bundle: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Only white space goes: the products replace I18n.getText("key") textually when they serve the file.
      minifyWhitespace: true,
      legalComments: 'none',
      logLevel: 'warning',
    });
  }
}

/** Bundles the tests (TypeScript, JSX) and gives them to Node's own runner; a browser's objects come from happy-dom. */
async function test(output) {
  const { build: bundle } = await import('esbuild');
  rmSync(output, { recursive: true, force: true });
  const tests = readdirSync(join(here, 'test')).filter((file) => /\.test\.tsx?$/.test(file));
  await bundle({
    entryPoints: tests.map((file) => join(here, 'test', file)),
    inject: [join(here, 'test', 'platform.ts')],
    outdir: output,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['happy-dom'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  run(process.execPath, ['--test', ...readdirSync(output).filter((file) => file.endsWith('.mjs')).map((file) => join(output, file))], here);
}
