// Places and acts that a query names, put before what only holds its words: site/search/place.go.
import { isStop, queryKeys, skeleton, type Token } from './analyze'
import { parsePlace, pathOf, pathsOf, unitOf, type Place } from './lookup'
import type { Group } from './score'
import type { Posting, Session } from './session'

const placeScore = 1_000_000, maxActs = 3, nameImpact = 300

/** The places and acts that a query names. */
export async function named(s: Session, q: string, tokens: Token[]): Promise<Posting[]> {
  const { place, ok } = parsePlace(s.words, q, tokens)
  const acts = await actsOf(s, place, tokens)
  if (ok) return resolve(s, place, acts, place.rest.length === 0 || acts.length > 0)
  return acts.length > 0 && acts[0].impact >= nameImpact ? acts : []
}

export function withPlaces(list: Posting[], groups: Group[], from: number, to: number): Group[] {
  const byWords = new Map(groups.map(g => [g.first, g.score]))
  const out = new Map<number, Group>()
  for (const p of list) {
    if (p.doc < from || p.doc >= to) continue
    const first = p.doc - p.ord
    const score = placeScore + p.impact * 1000 + Math.min(999, byWords.get(first) ?? 0)
    if (!out.has(first)) out.set(first, { first, best: p.doc, score, others: [] })
  }
  return [...[...out.values()].sort((a, b) => b.score - a.score), ...groups.filter(g => !out.has(g.first))]
}

async function resolve(s: Session, p: Place, acts: Posting[], known: boolean): Promise<Posting[]> {
  if (pathOf(p) !== '') return inActs(s, pathsOf(p), acts)
  if (p.bare === '' || !known) return acts
  const list = await inActs(s, [p.bare], acts)
  return acts.length > 0 ? list : [...list, ...(await s.postings('=' + p.bare)).list]
}

async function inActs(s: Session, paths: string[], acts: Posting[]): Promise<Posting[]> {
  for (const path of paths) {
    const keys = acts.length === 0 ? ['#' + path] : acts.map(a => `#${a.doc}:${path}`)
    const lists = await Promise.all(keys.map(k => s.postings(k)))
    const list = lists.flatMap(l => l.list)
    if (list.length > 0) return list
  }
  return []
}

async function actsOf(s: Session, p: Place, tokens: Token[]): Promise<Posting[]> {
  const wanted = p.acts.map(n => [n])
  for (const i of p.rest) {
    const t = tokens[i]
    if (unitOf(s.words, t) && p.acts.length > 0 || isStop(s.words, t) || 'рк кр'.includes(skeleton(s.words, t.word))) continue
    wanted.push(queryKeys(s.words, t).keys)
  }
  const rows = await Promise.all(wanted.map(keys => Promise.all(keys.map(k => s.postings('=' + k)))))
  let list: Posting[] = []
  for (let n = 0; n < wanted.length; n++) {
    const found = new Map<number, Posting>()
    for (const row of rows[n]) for (const a of row.list) if (!found.has(a.doc)) found.set(a.doc, a)
    const before = list
    list = [...found.values()]
    if (n > 0) {
      list = list.flatMap(a => {
        const have = before.find(b => b.doc === a.doc)
        return have ? [{ ...a, impact: Math.max(a.impact, have.impact) }] : []
      })
    }
  }
  return list.sort((a, b) => b.impact - a.impact).slice(0, maxActs)
}
