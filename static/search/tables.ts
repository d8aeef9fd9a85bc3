// The data of the analyzer as it travels in index.json. site/search explains each field and writes it.
export interface Rule { after: string; suffixes: string[] }
export interface Layer {
  rules: Rule[]; min: number; minLong: number
  /** The suffixes by their last letter; made by ready, since a word is tried against all of them. */
  byLast?: Map<string, { suffix: string; after: string; least: number }[]>
}
export interface Unit { key: string; unit: string; before: boolean }

export interface WordTables {
  homoglyphs: string; variants: string; roman: string; kazakhOnly: string
  fold: [string, string][]; latin: [string, string][]
  stop: string[]; endings: string[]
  kazakh: {
    finite: Layer; nominal: Layer[]; verbal: Layer; belowVerbal: Layer[]
    keep: string[]; restore: [string, string][]; syncope: [string, string][]
  }
  units: Unit[]; ordinals: { key: string; number: string }[]
}

/** The tables made ready for look-ups. */
export interface Words {
  raw: WordTables
  homoglyphs: Map<string, string>; variants: Map<string, string>; roman: Map<string, string>; fold: Map<string, string>
  stop: Set<string>; endings: Set<string>; keep: Set<string>
  units: Map<string, Unit>; ordinals: Map<string, string>
  /** Stems found so far, by language and word: a passage repeats its words. */
  stems: Map<string, string>
}

export function ready(raw: WordTables): Words {
  const k = raw.kazakh
  for (const layer of [k.finite, ...k.nominal, k.verbal, ...k.belowVerbal]) {
    layer.byLast = new Map()
    for (const { after, suffixes } of layer.rules) {
      for (const suffix of suffixes) {
        const last = suffix[suffix.length - 1]
        const list = layer.byLast.get(last) ?? []
        list.push({ suffix, after, least: suffix.length >= 3 ? layer.minLong : layer.min })
        layer.byLast.set(last, list)
      }
    }
  }
  const pairs = (s: string) => new Map(s.split(' ').map(p => [...p] as [string, string]))
  return {
    raw,
    homoglyphs: pairs(raw.homoglyphs), variants: pairs(raw.variants), roman: pairs(raw.roman),
    fold: new Map(raw.fold.flatMap(([from, to]) => [...from].map(c => [c, to] as [string, string]))),
    stop: new Set(raw.stop), endings: new Set(raw.endings), keep: new Set(raw.kazakh.keep),
    stems: new Map(), units: new Map(raw.units.map(u => [u.key, u])), ordinals: new Map(raw.ordinals.map(o => [o.key, o.number])),
  }
}
