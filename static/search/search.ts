// Search in the page. The specification, with its reasons, is the package comment of site/search; this is its reader
// without the DOM. Usage: const s = await open(name => fetch('/search/' + name).then(r => r.text())); await s.query('14-бап').
import { tokens } from './analyze'
import { passage, type Piece } from './passage'
import { named, withPlaces } from './place'
import { rank, wordsOf, type Group, type Word } from './score'
import { Session, type Meta } from './session'
import { ready, type WordTables } from './tables'

export type { Piece }
export interface Options { lang?: string; act?: string; kind?: string; limit?: number }
export interface Hit {
  act: string; eId: string; place: string; url: string; title: string; score: number
  heading: string; kind: string; lang: string; inForce: boolean; passage: Piece[]; more: Hit[]
}
interface Shown { a: string; e?: string; p?: string; u: string; k: string; l: string; t: string; h?: string; x?: string; r?: boolean }

const maxMore = 3

/** Opens the index over a function that gives the text of a file below /search/; it rejects where there is none. */
export async function open(fetchText: (name: string) => Promise<string>): Promise<Search> {
  const { words, ...meta } = JSON.parse(await fetchText('index.json')) as Meta & { words: WordTables }
  return new Search(new Session(meta, ready(words), fetchText))
}

export class Search {
  constructor(readonly session: Session) {}

  /** The hits for what a reader typed, best first. */
  async query(q: string, opt: Options = {}): Promise<Hit[]> {
    const s = this.session
    const typed = tokens(s.words, q)
    const [words, places, [from, to]] = await Promise.all([wordsOf(s, typed), named(s, q, typed), this.window(opt)]) // their files come side by side
    const groups = withPlaces(places, await rank(s, words, from, to), from, to)
    return this.hits(groups.slice(0, opt.limit || 10), words, opt.lang || 'kk')
  }

  private async window(opt: Options): Promise<[number, number]> {
    const m = this.session.meta
    let from = 0
    let to = m.entries
    if (opt.kind) {
      const i = m.kinds.findIndex(k => k.kind === opt.kind)
      if (i < 0) return [0, 0]
      from = m.kinds[i].first
      to = m.kinds[i + 1]?.first ?? to
    }
    if (opt.act) {
      const [act] = (await this.session.postings('@' + opt.act)).list
      if (!act) return [0, 0]
      from = Math.max(from, act.doc)
      to = Math.min(to, act.doc + act.impact)
    }
    return [from, to]
  }

  private async hits(groups: Group[], words: Word[], lang: string): Promise<Hit[]> {
    const s = this.session
    const size = Math.max(1, s.meta.chunk)
    const keys = new Set(words.flatMap(w => w.alts.map(a => a.key)))
    for (const [words, term] of s.meta.said) {
      if (words.split(' ').every(k => keys.has(k))) for (const k of term.split(' ')) keys.add(k)
    }
    const chunk = (doc: number) => s.json<Shown>(`d/${lang}/${Math.floor(doc / size)}.json`)
    const hit = (r: Shown, score: number, cut?: Piece[]): Hit => ({
      act: r.a, eId: r.e ?? '', place: r.p ?? '', url: r.u, title: r.t, score, heading: r.h ?? '', kind: r.k, lang: r.l, inForce: !r.r,
      get passage() { return cut ??= passage(s.words, r.x ?? '', r.l, keys) }, // when it is shown: most of what is in more never is
      more: [],
    })
    const found = await Promise.all(groups.map(async g => {
      const list = await chunk(g.best)
      const r = list[g.best % size]
      if (!r) return []
      const h = hit(r, g.score)
      for (const o of g.others) {
        if (h.more.length === maxMore || o.score * 3 < g.score) break
        const near = list[o.doc % size]
        if (Math.floor(o.doc / size) === Math.floor(g.best / size) && near) h.more.push(hit(near, o.score))
      }
      return [h]
    }))
    return found.flat()
  }
}
