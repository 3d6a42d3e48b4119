import { readFileSync, writeFileSync } from 'node:fs';
import { generated, refreshed } from './readme-tables.ts';

// npm run readme: writes the generated tables of README.md anew. A house test says when that is due.

const file = new URL('../../README.md', import.meta.url);
const before = readFileSync(file, 'utf8');
const after = refreshed(before);
writeFileSync(file, after);
console.log(before === after ? 'README.md is up to date.' : `README.md: ${Object.keys(generated).join(', ')} written anew.`);
