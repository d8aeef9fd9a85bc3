// Snowball for Russian, as github.com/kljensen/snowball has it: site/search/parity_test.go holds the two together.
const list = (s: string) => s.split(' ')

const gerund = list('ившись ывшись вшись ивши ывши вши ив ыв в')
const gerundAfterA = new Set(list('в вши вшись'))
const adjective = list('ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею')
const participle = list('ивш ывш ующ ем нн вш ющ щ')
const participleAfterA = new Set(list('ем нн вш ющ щ'))
const verb = list('уйте ейте ыть ыло ыли ыла уют ует нно йте ишь ить ите ило или ила ешь ете ены ено ена ят ют ыт ым ыл ую уй ть ны но на ло ли ла ит им ил ет ен ем ей ю н л й')
const verbAfterA = new Set(list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'))
const noun = list('иями ями иях иям ием ией ами ях ям ья ью ье ом ой ов ия ию ий ии ие ем ей еи ев ах ам я ю ь ы у о й и е а')

const isVowel = (c: string) => 'аеиоуыэюя'.includes(c)

/** Start of the region after the first non-vowel that follows a vowel. */
function region(w: string, start: number): number {
  for (let j = start + 1; j < w.length; j++) if (isVowel(w[j - 1]) && !isVowel(w[j])) return j + 1
  return w.length
}

export function stemRussian(word: string): string {
  let w = word
  if (w.length <= 2) return w
  const r2 = region(w, region(w, 0))
  let rv = 0
  while (rv < w.length && !isVowel(w[rv])) rv++
  rv = Math.min(w.length, rv + 1)

  const find = (from: number, suffixes: string[]) => suffixes.find(s => w.length - s.length >= from && w.endsWith(s)) ?? ''
  const drop = (n: number) => { w = w.slice(0, w.length - n) }
  const remove = (from: number, suffixes: string[]) => { const s = find(from, suffixes); drop(s.length); return s !== '' }
  const afterA = (n: number) => { const i = w.length - n - 1; return i >= rv && (w[i] === 'а' || w[i] === 'я') }
  const removeGuarded = (suffixes: string[], guarded: Set<string>) => {
    const s = find(rv, suffixes)
    if (s === '' || guarded.has(s) && !afterA(s.length)) return false
    drop(s.length)
    return true
  }

  if (!removeGuarded(gerund, gerundAfterA)) {
    remove(rv, ['ся', 'сь'])
    if (remove(rv, adjective)) removeGuarded(participle, participleAfterA)
    else if (!removeGuarded(verb, verbAfterA)) remove(rv, noun)
  }
  remove(rv, ['и'])
  remove(Math.min(r2, w.length), ['ост', 'ость'])
  if (w.endsWith('нн')) drop(1)
  else if (remove(0, ['ейше', 'ейш'])) { if (w.endsWith('нн')) drop(1) } else if (w.endsWith('ь')) drop(1)
  return w
}
