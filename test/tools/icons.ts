import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

// Draws the toolbar icons: a sheet of paper, one accent line of title and three lines of text. Run after a change: npx tsx test/tools/icons.ts

const sizes = [16, 32, 48, 96, 128];
const accent = [15, 118, 110];
const folder = new URL('../../public/icon/', import.meta.url);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}

// On a grid of 32 units; on 16 px every edge but the corners falls on a pixel.
const sheet: Box = { x: 2, y: 2, width: 28, height: 28, radius: 6 };
const lines: Box[] = [
  { x: 8, y: 8, width: 16, height: 4, radius: 0 },
  { x: 8, y: 14, width: 12, height: 2, radius: 0 },
  { x: 8, y: 18, width: 16, height: 2, radius: 0 },
  { x: 8, y: 22, width: 8, height: 2, radius: 0 },
];

function inside(box: Box, x: number, y: number): boolean {
  const dx = Math.max(box.x + box.radius - x, x - (box.x + box.width - box.radius), 0);
  const dy = Math.max(box.y + box.radius - y, y - (box.y + box.height - box.radius), 0);
  return box.radius ? dx * dx + dy * dy <= box.radius * box.radius : dx === 0 && dy === 0;
}

/** Red, green, blue and opacity of one pixel, from 4 × 4 samples. */
function pixel(column: number, row: number, size: number): number[] {
  const total = [0, 0, 0, 0];
  for (let sample = 0; sample < 16; sample++) {
    const x = ((column + ((sample % 4) + 0.5) / 4) * 32) / size;
    const y = ((row + (Math.floor(sample / 4) + 0.5) / 4) * 32) / size;
    if (!inside(sheet, x, y)) continue;
    const colour = lines.some((line) => inside(line, x, y)) ? [255, 255, 255] : accent;
    for (const [i, value] of colour.entries()) total[i] = (total[i] ?? 0) + value;
    total[3] = (total[3] ?? 0) + 1;
  }
  const covered = total[3] ?? 0;
  return covered ? [...total.slice(0, 3).map((value) => Math.round(value / covered)), Math.round((covered / 16) * 255)] : [0, 0, 0, 0];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

function png(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // eight bits, red green blue opacity
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(new URL(`${size}.png`, folder), png(size));
