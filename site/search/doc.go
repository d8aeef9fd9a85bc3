// Package search finds provisions, guides and checkers by what a reader types, in Kazakh or Russian,
// and writes the index from which a page finds the same without a server.
//
// # What it takes and gives
//
// Build takes pages, each of which makes one Doc for each provision (or section) and language. The sides of one provision share Act and EID
// and become one entry: a Russian word finds it for a Kazakh reader and the other way round. An Index gives its
// static files (Files) and answers queries (Query). The page loads the same files with static/search/search.ts. Both sides
// only add and compare the integers that the builder wrote, so they give the same hits in the same order; a test runs
// the case files and the judged queries through both.
//
// # Analyzer
//
// Text is cut into words and numbers. A hyphen joins digits ("11-1") and a Roman numeral to digits ("61-VII"), and
// parts everything else ("14-бап" is 14 and бап). Soft hyphens, zero-width marks and apostrophes inside a word vanish.
//
//  1. Normal form. In a word with a Cyrillic letter, Latin look-alikes become Cyrillic and stray variants (ӛ ҥ ѐ ё) the
//     letter they stand for. A word all in Latin letters is read as Kazakh in the alphabets of 2018 and 2021 or as typed ad hoc
//     (zh j, sh ş, gh ğ, q k, y ı i, u w, ng ñ).
//  2. Stem. Kazakh by the suffix tables of this package: case, possessive, plural, participle or verbal noun, negation
//     and voice are taken off from the end, each only after a letter that harmony and assimilation allow, round after
//     round until nothing fits; then a final г or б returns to к or п and a lost vowel to its place (орн → орын).
//     Russian by Snowball (github.com/kljensen/snowball).
//  3. Skeleton. What people cannot type or confuse is folded: ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і й ы и, э е, щ ш;
//     я ю ц are spelled out, ь ъ dropped, "ии" is "и". Kazakh is stemmed on the skeleton, so that a word typed
//     without a Kazakh keyboard loses the same suffixes; Russian is stemmed first, since Snowball needs its letters.
//
// A word of a text has one key, by the language of the text. A word of a query has a key for each language it may be in.
//
// Why the page has code and not WebAssembly: an empty Go program costs 440 KB, four times the budget of a whole query. Why
// the Russian stemmer stands in static/search/russian.ts as well: the build must work with Go alone, so npm is out of
// reach. The Kazakh tables, foldings, stop words and look-up words are data: they are written once, here, and
// travel in the index file; only their small interpreters exist twice.
//
// # Synonyms
//
// A Synonym ties what people say ("зарплата") to what the law says («заработная плата»). Where a text has the law's words, the
// other words are entered at the same place with the same weight, so that a query costs no more for them.
//
// # Look-up
//
// A query that names a place ("14-баптың 6-тармағының 1) тармақшасы", "ст. 14 п. 6 пп. 1", "ТК 138", "11-1",
// "№ 129 бұйрық") is answered by that place first; ParsePlace reads it. If the exact place does not exist, the nearest one
// above it is given. Words that name an act (its title, number or abbreviation) choose between acts.
//
// # Ranking
//
// A posting's impact is idf × saturated weight. Defined terms weigh most, then own heading, inherited heading, body; a section of a page that is no act inherits the page's title too; a short
// text more than a long one; a repealed one three quarters, one beside the law (Aside) half. At query time a word counts by its best alternative:
// as typed 100 %, completed 25 % (last word only, and at most a quarter of the word itself) or 45 % (if only so), with one letter mended 50 %. The sum is scaled by how much
// of the query (by idf) was found, half for what only the same article has, pairs of neighbouring words that stand close add up to 40 %, and words found elsewhere in the same article
// a quarter. One hit is given per article; its other provisions are in More. Ties go to the earlier entry.
//
// # Files
//
// index.json holds the tables and the roots of two sorted trees; below it, under a name that changes with the content,
// are leaves of bounded size: t/ terms with postings (at most maxPostings, the best by impact), v/ the vocabulary forwards
// and backwards for mending a letter, d/<lang>/ what is shown of each entry, chunkDocs a file. A tree of more than nodeFan leaves gets a
// second level. So a query fetches a few leaves of fixed size, whatever the size of the corpus.
//
// # What it refuses
//
// A Doc without Act, URL or a known language, two Docs of one act, eId and language, a page of two acts and an act of two pages are
// errors of Build. No query is an
// error: what nothing matches gives no hits.
package search
