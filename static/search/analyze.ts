// The analyzer of site/search (fold.go, analyze.go): words of a text, their skeletons and stems.
import { stemKazakh } from './kazakh'
import { stemRussian } from './russian'
import type { Words } from './tables'

export interface Token { word: string; number: boolean; latin: boolean; start: number; end: number }

const maxWord = 48
const isDigit = (c: string) => c >= '0' && c <= '9' && c.length === 1
const isLetter = (c: string) => c >= 'а' && c <= 'я' || c.length === 1 && /\p{L}/u.test(c) && !isApostrophe(c) // U+02BC is both
const isSilent = (c: string) => /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/.test(c)
const isApostrophe = (c: string) => c !== '' && '\'’ʼ‘`´'.includes(c)
/** The character at a place, whole. */
const at = (s: string, i: number) => i < s.length ? String.fromCodePoint(s.codePointAt(i)!) : ''

export function tokens(t: Words, text: string): Token[] {
  const out: Token[] = []
  for (let i = 0; i < text.length;) {
    const c = at(text, i)
    if (isDigit(c)) {
      const n = number(t, text, i)
      out.push(n)
      i = n.end
    } else if (c === '№' || c === '#') {
      out.push({ word: '№', number: false, latin: false, start: i, end: i + 1 })
      i++
    } else if (isLetter(c)) {
      const end = wordEnd(text, i)
      const [word, latin] = normal(t, text.slice(i, end))
      if (word !== '') out.push({ word, number: false, latin, start: i, end })
      i = end
    } else i += c.length
  }
  return out
}

function wordEnd(text: string, i: number): number {
  while (i < text.length) {
    const c = at(text, i)
    if (isApostrophe(c) ? !isLetter(at(text, i + c.length)) : !isLetter(c) && !isSilent(c)) break
    i += c.length
  }
  return i
}

function number(t: Words, text: string, start: number): Token {
  let word = ''
  let i = start
  for (;;) {
    while (isDigit(at(text, i))) word += text[i++]
    const hyphen = at(text, i)
    if (hyphen !== '-' && hyphen !== '‐' && hyphen !== '‑') break
    if (isDigit(at(text, i + 1))) { word += '-'; i++; continue }
    const end = wordEnd(text, i + 1)
    const roman = [...text.slice(i + 1, end)].map(c => t.roman.get(c) ?? '?').join('')
    if (roman !== '' && !roman.includes('?')) { word += '-' + roman; i = end }
    break
  }
  return { word: word.slice(0, maxWord), number: true, latin: false, start, end: i }
}

function normal(t: Words, word: string): [string, boolean] {
  const plain = word.toLowerCase()
  if (/^[а-яәғқңөұүһі]{1,48}$/.test(plain)) return [plain, false] // as nearly all words are
  const cyrillic = /[\u0400-\u052f]/.test(word)
  const out: string[] = []
  for (const letter of word) {
    if (out.length >= maxWord) break
    let c = letter
    if (c === '\u0306' && out[out.length - 1] === 'и') { out[out.length - 1] = 'й'; continue }
    if (isSilent(c) || isApostrophe(c)) continue
    if (cyrillic) c = t.homoglyphs.get(c) ?? c
    c = at(c.toLowerCase(), 0)
    c = t.variants.get(c) ?? c
    if (cyrillic && c < '\u0400') out.push(...transliterate(t, c, 0))
    else out.push(c)
  }
  return [out.join(''), !cyrillic]
}

function transliterate(t: Words, word: string, variant: number): string {
  let out = ''
  for (let i = 0; i < word.length;) {
    if (variant === 1 && word.startsWith('ng', i)) { out += 'н'; i += 2; continue }
    const p = t.raw.latin.find(([from]) => word.startsWith(from, i))
    out += p ? p[1] : word[i]
    i += p ? p[0].length : 1
  }
  return out
}

export function skeleton(t: Words, word: string): string {
  let out = ''
  for (const c of word) {
    let s = t.fold.get(c) ?? c
    if (out.endsWith('и') && s.startsWith('и')) s = s.slice(1)
    out += s
  }
  return out
}

function stem(t: Words, word: string, lang: string): string {
  const id = lang + word
  let found = t.stems.get(id)
  if (found === undefined) {
    found = lang === 'ru' ? skeleton(t, stemRussian(word)) : stemKazakh(t, skeleton(t, word))
    t.stems.set(id, found)
  }
  return found
}

export const isStop = (t: Words, k: Token) => k.word === '№' || !k.number && t.stop.has(skeleton(t, k.word))

export function indexKey(t: Words, k: Token, lang: string): string {
  if (isStop(t, k)) return ''
  if (k.number) return k.word
  return stem(t, k.latin ? transliterate(t, k.word, 0) : k.word, lang)
}

export function queryKeys(t: Words, k: Token): { keys: string[]; typed: string[] } {
  if (k.number) return { keys: [k.word], typed: [k.word] }
  const readings = [k.latin ? transliterate(t, k.word, 0) : k.word]
  if (k.latin && k.word.includes('ng')) readings.push(transliterate(t, k.word, 1))
  const keys: string[] = []
  const typed: string[] = []
  for (const word of readings) {
    addNew(typed, skeleton(t, word))
    addNew(keys, stem(t, word, 'kk'))
    if (k.latin || ![...t.raw.kazakhOnly].some(c => word.includes(c))) addNew(keys, stem(t, word, 'ru'))
  }
  return { keys, typed }
}

export function addNew(list: string[], s: string): void {
  if (s !== '' && !list.includes(s)) list.push(s)
}
