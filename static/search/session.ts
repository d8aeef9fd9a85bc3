// Reading the index of site/search (engine.go): two sorted trees of text files.
import type { Words } from './tables'

export interface Posting { doc: number; ord: number; impact: number; positions: number[] }
export interface TreeRoots { roots: string[]; nodes: boolean }
export interface Meta {
  dir: string; entries: number; chunk: number; kinds: { kind: string; first: number }[]
  terms: TreeRoots; vocab: TreeRoots; said: [string, string][]
}
export interface Leaf { rows: Map<string, string>; next: string }

const nodeFan = 400
const maxPositions = 6

/** Files fetched so far; shared by the queries of a page. */
export class Session {
  private files = new Map<string, Promise<string>>()
  private leaves = new Map<string, Promise<Map<string, string>>>()

  constructor(readonly meta: Meta, readonly words: Words, private readonly fetchText: (name: string) => Promise<string>) {}

  /** A file of the index as text; one that cannot be had counts as empty, and is asked for again the next time. */
  file(name: string): Promise<string> {
    const path = this.meta.dir + '/' + name
    let text = this.files.get(path)
    if (!text) {
      text = this.fetchText(path).catch(() => { this.files.delete(path); this.leaves.delete(name); return '' })
      this.files.set(path, text)
    }
    return text
  }

  async json<T>(name: string): Promise<T[]> {
    try { return JSON.parse(await this.file(name)) as T[] } catch { return [] }
  }

  /** The leaf where a key would stand, and the first key of the leaf after it. */
  async leaf(tree: 't' | 'v', key: string): Promise<Leaf> {
    const roots = tree === 't' ? this.meta.terms : this.meta.vocab
    let list = roots.roots
    let base = 0
    let after = ''
    if (roots.nodes) {
      const n = findRoot(list, key)
      after = list[n + 1] ?? ''
      list = await this.json<string>(`${tree}/n${n}.json`)
      base = n * nodeFan
    }
    if (list.length === 0) return { rows: new Map(), next: '' }
    const n = findRoot(list, key)
    const name = `${tree}/${base + n}.txt`
    let rows = this.leaves.get(name)
    if (!rows) {
      rows = this.file(name).then(text => new Map(text.split('\n').filter(l => l.includes('\t')).map(l => {
        const tab = l.indexOf('\t')
        return [l.slice(0, tab), l.slice(tab + 1)] as [string, string]
      })))
      this.leaves.set(name, rows)
    }
    return { rows: await rows, next: list[n + 1] ?? after }
  }

  async postings(key: string): Promise<{ list: Posting[]; rarity: number }> {
    const row = (await this.leaf('t', key)).rows.get(key)
    return row === undefined ? { list: [], rarity: 0 } : unrow(row)
  }

  async startingWith(prefix: string): Promise<string[]> {
    const leaf = await this.leaf('t', prefix)
    const pick = (l: Leaf) => [...l.rows.keys()].filter(k => k.startsWith(prefix) && k !== prefix)
    const found = pick(leaf)
    return found.length > 0 || !leaf.next.startsWith(prefix) ? found : pick(await this.leaf('t', leaf.next))
  }
}

function findRoot(roots: string[], key: string): number {
  let low = 0
  let high = roots.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (roots[mid] > key) high = mid
    else low = mid + 1
  }
  return Math.max(0, low - 1)
}

function unrow(text: string): { list: Posting[]; rarity: number } {
  const n = text.split(',').map(Number)
  const list: Posting[] = []
  let doc = 0
  for (let i = 1; i < n.length;) {
    doc += n[i++]
    const p: Posting = { doc, ord: n[i++] ?? 0, impact: n[i++] ?? 0, positions: [] }
    const count = Math.min(n[i++] ?? 0, maxPositions)
    let last = 0
    for (let j = 0; j < count; j++) {
      last += n[i++] ?? 0
      p.positions.push(last)
    }
    list.push(p)
  }
  return { list, rarity: n[0] }
}
