// The ranking of site/search (score.go, mend.go), in whole numbers.
import { isStop, queryKeys, type Token } from './analyze'
import type { Session } from './session'

const exactWeight = 100, completeWeight = 25, prefixWeight = 45, mendedWeight = 50
const minPrefix = 3, maxCompleted = 8, minMend = 4, maxMended = 3, maxVocabLeaves = 3, maxImpact = 1 << 20

export interface Alternative { key: string; weight: number }
export interface Word { at: number; alts: Alternative[] }
export interface Group { first: number; score: number; best: number; others: { doc: number; score: number }[] }
interface Candidate { ord: number; impacts: number[]; positions: number[][] }

const div = (a: number, b: number) => Math.trunc(a / b)
const byText = (a: string, b: string) => a < b ? -1 : a > b ? 1 : 0

export async function wordsOf(s: Session, tokens: Token[]): Promise<Word[]> {
  const kept = tokens.map((k, at) => ({ k, at })).filter(({ k }) => !isStop(s.words, k))
  return Promise.all(kept.map(async ({ k, at }) => ({ at, alts: await alternatives(s, k, at === tokens.length - 1) })))
}

async function alternatives(s: Session, k: Token, last: boolean): Promise<Alternative[]> {
  const { keys, typed } = queryKeys(s.words, k)
  const alts: Alternative[] = []
  const add = (weight: number, found: string[]) => {
    for (const key of found) if (!alts.some(a => a.key === key)) alts.push({ key, weight })
  }
  const leaves = await Promise.all(keys.map(key => s.leaf('t', key)))
  keys.forEach((key, i) => { if (leaves[i].rows.has(key)) add(exactWeight, [key]) })
  const exact = alts.length > 0
  if (k.number || exact && !last) return alts
  if (exact) {
    for (const w of typed) if (w.length >= minMend) add(completeWeight, shortest(await s.startingWith(w)))
    return alts
  }
  for (const w of [...typed, ...keys]) if (w.length >= minPrefix) add(prefixWeight, shortest(await s.startingWith(w)))
  if (alts.length > 0) return alts
  for (const w of keys) add(mendedWeight, await mended(s, w))
  if (alts.length === 0) for (const w of typed) add(mendedWeight, await mended(s, w))
  if (alts.length === 0) {
    for (const w of typed) {
      const key = await longestStart(s, w)
      if (key !== '') add(prefixWeight, [key])
    }
  }
  return alts
}

const shortest = (keys: string[]) => keys.sort((a, b) => a.length - b.length).slice(0, maxCompleted)

async function longestStart(s: Session, w: string): Promise<string> {
  let best = ''
  for (const k of (await s.leaf('t', w)).rows.keys()) {
    if (w.startsWith(k) && k.length >= minMend && k.length * 5 >= w.length * 3 && k.length > best.length) best = k
  }
  return best
}

const reverse = (s: string) => [...s].reverse().join('')

async function mended(s: Session, w: string): Promise<string[]> {
  if (w.length < minMend) return []
  const whole = Math.max(2, (w.length - 1) >> 1)
  const hits = new Map<string, number>()
  void s.leaf('v', '~' + reverse(w).slice(0, whole)) // both ends at once
  for (const turned of [false, true]) {
    const mark = turned ? '~' : ''
    const prefix = mark + (turned ? reverse(w) : w).slice(0, whole)
    let at = prefix
    for (let i = 0; i < maxVocabLeaves; i++) {
      const leaf = await s.leaf('v', at)
      for (const [k, row] of leaf.rows) {
        if (!k.startsWith(prefix)) continue
        const key = turned ? reverse(k.slice(1)) : k
        if (nearby(key, w) && !hits.has(key)) hits.set(key, Number(row))
      }
      if (!leaf.next.startsWith(prefix)) break
      at = leaf.next
    }
  }
  return [...hits].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, maxMended).map(h => h[0])
}

function nearby(a: string, b: string): boolean {
  const [x, y] = a.length > b.length ? [b, a] : [a, b]
  let i = 0
  while (i < x.length && x[i] === y[i]) i++
  if (y.length === x.length) {
    if (i === x.length) return false
    return x.slice(i + 1) === y.slice(i + 1) ||
      i + 1 < x.length && x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2)
  }
  return y.length - x.length === 1 && x.slice(i) === y.slice(i + 1)
}

export async function rank(s: Session, words: Word[], from: number, to: number): Promise<Group[]> {
  const found = new Map<number, Candidate>()
  const rarity = words.map(() => 0)
  const zero = () => words.map(() => 0)
  for (let w = 0; w < words.length; w++) {
    for (const a of words[w].alts) {
      const p = await s.postings(a.key)
      let most = maxImpact
      if (a.weight === completeWeight) most = div(rarity[w] * completeWeight, 16)
      else rarity[w] = Math.max(rarity[w], div(p.rarity * a.weight, 100))
      for (const { doc, ord, impact, positions } of p.list) {
        if (doc < from || doc >= to) continue
        let c = found.get(doc)
        if (!c) found.set(doc, c = { ord, impacts: zero(), positions: words.map(() => []) })
        const n = Math.min(most, div(impact * a.weight, 100))
        if (n > c.impacts[w]) {
          c.impacts[w] = n
          c.positions[w] = positions
        }
      }
    }
  }
  const groups = new Map<number, Group & { words: number[] }>()
  for (const doc of [...found.keys()].sort((a, b) => a - b)) {
    const c = found.get(doc)!
    const first = doc - c.ord
    let g = groups.get(first)
    if (!g) groups.set(first, g = { first, score: 0, best: 0, others: [], words: zero() })
    g.others.push({ doc, score: 0 })
    c.impacts.forEach((n, w) => { g.words[w] = Math.max(g.words[w], n) })
  }
  for (const g of groups.values()) {
    for (const o of g.others) o.score = score(words, rarity, found.get(o.doc)!, g.words)
    g.others.sort((a, b) => b.score - a.score)
    const best = g.others.shift()!
    g.best = best.doc
    const impacts = found.get(best.doc)!.impacts
    g.score = best.score + div(g.words.reduce((sum, n, w) => sum + n - impacts[w], 0), 4)
  }
  return [...groups.values()].sort((a, b) => b.score - a.score)
}

function score(words: Word[], rarity: number[], c: Candidate, article: number[]): number {
  let sum = 0, have = 0, all = 0
  c.impacts.forEach((n, w) => {
    all += rarity[w]
    if (n > 0) {
      sum += n
      have += rarity[w]
    } else if (article[w] > 0) {
      have += div(rarity[w], 2)
    }
  })
  let total = div(sum * have, Math.max(1, all))
  for (let w = 1; w < words.length; w++) {
    if (c.impacts[w] > 0 && c.impacts[w - 1] > 0) {
      const bonus = closeness(c.positions[w - 1], c.positions[w], words[w].at - words[w - 1].at)
      total += div((c.impacts[w] + c.impacts[w - 1]) * bonus, 100)
    }
  }
  return total
}

function closeness(a: number[], b: number[], step: number): number {
  let best = 0
  for (const i of a) {
    for (const j of b) {
      const gap = j - i
      if (gap === step || gap === 1) return 40
      if (gap !== 0 && gap >= -3 && gap <= 3) best = Math.max(best, 25)
      else if (gap !== 0 && gap >= -8 && gap <= 8) best = Math.max(best, 10)
    }
  }
  return best
}
