// A filled copy of a .docx file: the parts of the archive are copied as they
// are, but for the text, in which the n-th blank takes the n-th value.

const dec = new TextDecoder();
const enc = new TextEncoder();
const TEXT = "word/document.xml";
// A blank is a run of its own that begins with this line (package site/form).
const BLANK = /(<w:t[^>]*>)__________[^<]*(<\/w:t>)/g;

interface Part { name: string; method: number; crc: number; size: number; packed: Uint8Array<ArrayBuffer> }

function readParts(file: ArrayBuffer): Part[] {
  const view = new DataView(file);
  let end = file.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error("not an archive");
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      name: dec.decode(new Uint8Array(file, at + 46, nameLength)), method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true), packed: new Uint8Array(file, start, view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

// An archive has each part after a header, then the headers again as a list.
function writeParts(parts: Part[]): Blob {
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  let listSize = 0;
  for (const part of parts) {
    const name = enc.encode(part.name);
    const fields = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true); // version needed
      view.setUint16(at + 2, 0x800, true); // names are UTF-8
      view.setUint16(at + 4, part.method, true);
      view.setUint16(at + 8, 0x21, true); // 1980-01-01: the file tells no time
      view.setUint32(at + 10, part.crc, true);
      view.setUint32(at + 14, part.packed.length, true);
      view.setUint32(at + 18, part.size, true);
      view.setUint16(at + 22, name.length, true);
    };
    const head = new Uint8Array(30 + name.length);
    const headView = new DataView(head.buffer);
    headView.setUint32(0, 0x04034b50, true);
    fields(headView, 4);
    head.set(name, 30);
    const entry = new Uint8Array(46 + name.length);
    const entryView = new DataView(entry.buffer);
    entryView.setUint32(0, 0x02014b50, true);
    entryView.setUint16(4, 20, true);
    fields(entryView, 6);
    entryView.setUint32(42, offset, true);
    entry.set(name, 46);
    bodies.push(head, part.packed);
    list.push(entry);
    offset += head.length + part.packed.length;
    listSize += entry.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, listSize, true);
  view.setUint32(16, offset, true);
  return new Blob([...bodies, ...list, end], { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" });
}

async function inflate(part: Part): Promise<string> {
  if (part.method === 0) return dec.decode(part.packed);
  const stream = new Blob([part.packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

// An empty value leaves its blank.
export async function fill(file: ArrayBuffer, values: string[]): Promise<Blob> {
  const parts = readParts(file);
  const text = parts.find((part) => part.name === TEXT);
  if (!text) throw new Error(`no ${TEXT}`);
  let n = 0;
  const filled = (await inflate(text)).replace(BLANK, (blank, open: string, close: string) => {
    const value = values[n++];
    return value ? open + value.replace(/[&<>]/g, (c) => escapes[c]!) + close : blank;
  });
  text.packed = enc.encode(filled);
  text.method = 0;
  text.size = text.packed.length;
  text.crc = crc32(text.packed);
  return writeParts(parts);
}
