// The look-up parser of site/search (lookup.go): places in the acts that a query names.
import { addNew, queryKeys, skeleton, type Token } from './analyze'
import type { Unit, Words } from './tables'

export interface Place {
  chapter: string; attachment: string; article: string; paragraph: string; part: string; point: string; alinea: string
  acts: string[]; bare: string; rest: number[]
}
type Field = 'chapter' | 'attachment' | 'article' | 'paragraph' | 'part' | 'point' | 'alinea'

export function unitOf(t: Words, k: Token): Unit | undefined {
  if (k.number) return undefined
  for (const key of queryKeys(t, k).keys) {
    const u = t.units.get(key)
    if (u) return u
  }
  return undefined
}

export function parsePlace(t: Words, query: string, tokens: Token[]): { place: Place; ok: boolean } {
  const p: Place = { chapter: '', attachment: '', article: '', paragraph: '', part: '', point: '', alinea: '', acts: [], bare: '', rest: [] }
  const used: boolean[] = tokens.map(() => false)
  const numberAt = (i: number, step: number): [string, number] => {
    if (i > 0 && i < tokens.length && step < 0 && !tokens[i].number && t.endings.has(skeleton(t, tokens[i].word)) &&
      tokens[i - 1].number && tokens[i].start <= tokens[i - 1].end + 1) {
      used[i] = true
      i--
    }
    if (i < 0 || i >= tokens.length || used[i]) return ['', -1]
    if (tokens[i].number) return [tokens[i].word, i]
    for (const key of queryKeys(t, tokens[i]).keys) {
      const n = t.ordinals.get(key)
      if (n) return [n, i]
    }
    return ['', -1]
  }
  tokens.forEach((k, i) => {
    if (k.word !== '№' && !(k.number && /[ivxlc]/.test(k.word))) return
    let at = i
    if (k.word === '№') {
      used[i] = true
      at = numberAt(i + 1, 1)[1]
    }
    if (at >= 0 && !used[at]) {
      p.acts.push(tokens[at].word)
      used[at] = true
    }
  })
  const numbersFirst = areNumbersFirst(t, tokens)
  tokens.forEach((k, i) => {
    const unit = unitOf(t, k)
    if (!unit) return
    let n = ''
    let at = -1
    const first = unit.before || numbersFirst
    for (const before of [first, !first]) {
      if (at >= 0 || unit.unit === 'attachment' && before !== first) break
      ;[n, at] = before ? numberAt(i - 1, -1) : numberAt(i + 1, 1)
    }
    if (at < 0 && unit.unit === 'attachment') {
      p.attachment = '1'
      used[i] = true
    }
    if (at < 0) return
    if (unit.unit === 'act') p.acts.push(n)
    else if (p[unit.unit as Field] === '') p[unit.unit as Field] = n
    else return
    used[at] = used[i] = true
  })
  chain(p, query, tokens, used)
  tokens.forEach((_, i) => { if (!used[i]) p.rest.push(i) })
  return { place: p, ok: p.bare !== '' || p.acts.length > 0 || pathOf(p) !== '' }
}

function areNumbersFirst(t: Words, tokens: Token[]): boolean {
  const units = tokens.flatMap((k, i) => unitOf(t, k) ? [i] : [])
  const first = units[0] ?? -1
  const last = units[units.length - 1] ?? -1
  return first > 0 && tokens[first - 1].number && (last + 1 === tokens.length || !tokens[last + 1].number)
}

function chain(p: Place, query: string, tokens: Token[], used: boolean[]): void {
  const free = tokens.flatMap((k, i) => k.number && !used[i] ? [i] : [])
  if (pathOf(p) !== '' || free.length === 0 || free.length > 3) return
  for (let j = 1; j < free.length; j++) {
    const between = query.slice(tokens[free[j - 1]].end, tokens[free[j]].start)
    if (!/^[.()/]+$/.test(between)) return
  }
  const fields: Field[] = ['article', 'paragraph', 'point']
  free.forEach((i, j) => {
    p[fields[j]] = tokens[i].word
    used[i] = true
  })
  if (free.length === 1) {
    p.bare = p.article
    p.article = ''
  }
}

export function pathOf(p: Place): string {
  if (p.article === '' && p.chapter !== '') return 'c' + p.chapter
  let s = p.article === '' && p.attachment !== '' ? 'x' + p.attachment : ''
  s += p.article
  for (const [mark, n] of [['/p', p.paragraph], ['/s', p.part], ['/t', p.point], ['/a', p.alinea]]) if (n !== '') s += mark + n
  return s
}

export function pathsOf(place: Place): string[] {
  const p = { ...place }
  const out: string[] = []
  for (;;) {
    addNew(out, pathOf(p))
    if (p.paragraph === '' && p.part !== '') addNew(out, pathOf({ ...p, paragraph: p.part, part: '' }))
    if (p.point === '' && p.paragraph !== '' && p.part === '') addNew(out, pathOf({ ...p, point: p.paragraph, paragraph: '' }))
    if (p.alinea !== '') p.alinea = ''
    else if (p.point !== '') p.point = ''
    else if (p.part !== '') p.part = ''
    else if (p.paragraph !== '' && (p.article !== '' || p.attachment !== '')) p.paragraph = ''
    else if (p.attachment !== '' && p.article !== '') p.attachment = ''
    else return out
  }
}
