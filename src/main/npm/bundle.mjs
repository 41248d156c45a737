// Bundles the libraries of the explorer, with their licences, into the folder that is given.
import { build } from 'esbuild';
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const out = process.argv[2];
const { metafile } = await build({
  entryPoints: ['geo.js', 'editor.js'],
  outdir: out,
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
await copyFile('node_modules/@zazuko/yasqe/build/yasqe.min.css', join(out, 'editor.css'));
await copyFile('node_modules/world-atlas/countries-110m.json', join(out, 'countries-110m.json'));

const packages = new Set([
  '@zazuko/yasqe',
  'world-atlas',
  ...Object.keys(metafile.inputs)
    .map(input => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
    .filter(Boolean),
]);
// What the build of Yasqe has inside it already.
['@zazuko/yasgui-utils', 'codemirror', 'lodash-es', 'query-string', 'dompurify', 'store'].forEach(each =>
  packages.add(each),
);
const texts = await Promise.all(
  [...packages].sort().map(async name => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find(each => /^licen[cs]e/i.test(each));
    return `${name} ${version}, ${license}\n\n${file ? await readFile(join(folder, file), 'utf8') : ''}`;
  }),
);
await writeFile(join(out, 'licenses.txt'), texts.join('\n' + '-'.repeat(80) + '\n\n'));
