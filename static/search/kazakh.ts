// The interpreter of the Kazakh suffix tables: site/search/kazakh.go.
import type { Layer, Words } from './tables'

const rounds = 4

export function stemKazakh(t: Words, word: string): string {
  const k = t.raw.kazakh
  let w = word
  for (let n = 0; n < rounds; n++) {
    const before = w.length
    let rest = strip(t, w, k.finite)
    let verbal = rest !== w
    if (!verbal) {
      for (const l of k.nominal) rest = strip(t, rest, l)
      const below = strip(t, rest, k.verbal)
      verbal = below !== rest
      rest = below
    }
    w = rest
    if (verbal) for (const l of k.belowVerbal) w = strip(t, w, l)
    if (w.length === before) break
  }
  return w.length >= 3 ? replaceEnd(replaceEnd(w, k.restore), k.syncope) : w
}

function strip(t: Words, w: string, layer: Layer): string {
  if (t.keep.has(w)) return w
  let best = 0
  for (const { suffix, after, least } of layer.byLast?.get(w[w.length - 1]) ?? []) {
    const rest = w.length - suffix.length
    if (suffix.length > best && rest >= least && w.endsWith(suffix) && after.includes(w[rest - 1]) && !cutsKept(t, w, rest)) {
      best = suffix.length
    }
  }
  return w.slice(0, w.length - best)
}

function cutsKept(t: Words, w: string, rest: number): boolean {
  if (t.keep.has(w.slice(0, rest))) return false
  for (let end = rest + 1; end <= w.length; end++) if (t.keep.has(w.slice(0, end))) return true
  return false
}

function replaceEnd(s: string, table: [string, string][]): string {
  for (const [from, to] of table) if (s.endsWith(from)) return s.slice(0, s.length - from.length) + to
  return s
}
