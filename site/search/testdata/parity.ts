// Runs the cases of the Go tests through the engine of the page: jobs as JSON on stdin, answers on stdout.
import { queryKeys, tokens } from '../../../static/search/analyze'
import { parsePlace, pathOf } from '../../../static/search/lookup'
import { stemRussian } from '../../../static/search/russian'
import { open } from '../../../static/search/search'
import { readFileSync } from 'node:fs'

interface Jobs { files: Record<string, string>; words: string[]; russian: string[]; places: string[]; queries: { q: string; lang: string; act: string; kind: string }[] }

const jobs: Jobs = JSON.parse(readFileSync(0, 'utf8'))
const search = await open(async name => {
  if (!(name in jobs.files)) throw new Error('no file ' + name)
  return jobs.files[name]
})
const t = search.session.words
const hits = []
for (const { q, ...opt } of jobs.queries) hits.push(await search.query(q, opt))
console.log(JSON.stringify({
  words: jobs.words.map(w => tokens(t, w).map(k => queryKeys(t, k).keys.join(' ')).join(' | ')),
  russian: jobs.russian.map(stemRussian),
  places: jobs.places.map(q => {
    const { place, ok } = parsePlace(t, q, tokens(t, q))
    return ok ? [pathOf(place), place.bare, ...place.acts.map(a => '№' + a)].filter(s => s !== '').join(' ') : '-'
  }),
  hits,
}))
