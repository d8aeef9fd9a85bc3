// The passage of a hit: site/search/passage.go.
import { indexKey, tokens, type Token } from './analyze'
import type { Words } from './tables'

export interface Piece { text: string; mark?: boolean }

const passageLength = 240, passageLead = 60

export function passage(t: Words, text: string, lang: string, keys: Set<string>): Piece[] {
  const marks: Token[] = tokens(t, text).filter(k => keys.has(indexKey(t, k, lang)))
  let from = 0
  let most = 0
  marks.forEach((m, i) => {
    const end = step(text, m.start, passageLength - passageLead)
    let n = 0
    while (i + n < marks.length && marks[i + n].end <= end) n++
    if (n > most) {
      most = n
      from = m.start
    }
  })
  from = step(text, from, -passageLead)
  if (from > 0) from = Math.max(from, text.indexOf(' ', from) + 1)
  let to = step(text, from, passageLength)
  const space = text.indexOf(' ', to)
  to = space >= 0 ? space : text.length
  const pieces: Piece[] = []
  const put = (s: string, mark?: boolean) => { if (s !== '') pieces.push(mark ? { text: s, mark } : { text: s }) }
  if (from > 0) put('… ')
  for (const m of marks) {
    if (m.start < from || m.end > to) continue
    put(text.slice(from, m.start))
    put(text.slice(m.start, m.end), true)
    from = m.end
  }
  put(text.slice(from, to))
  if (to < text.length) put(' …')
  return pieces
}

/** Goes n characters forward or back without splitting one. */
function step(text: string, at: number, n: number): number {
  const low = (i: number) => i > 0 && i < text.length && /[\udc00-\udfff]/.test(text[i])
  for (; n > 0 && at < text.length; n--) { at++; if (low(at)) at++ }
  for (; n < 0 && at > 0; n++) { at--; if (low(at)) at-- }
  return at
}
