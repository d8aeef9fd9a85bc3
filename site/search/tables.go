package search

import "strings"

// wordTables is the part of the specification that is data. It is exported to the page in index.json; the page's
// interpreter of it is static/search/analyze.ts.
type wordTables struct {
	Homoglyphs string      `json:"homoglyphs"` // pairs: Latin letter, the Cyrillic it is typed for
	Variants   string      `json:"variants"`   // pairs: stray letter, the usual one
	Fold       [][2]string `json:"fold"`       // letters and what they become in the skeleton
	Latin      [][2]string `json:"latin"`      // Latin spellings, longer ones first
	Roman      string      `json:"roman"`      // pairs: letter typed, Roman digit meant
	KazakhOnly string      `json:"kazakhOnly"` // letters no Russian word has
	Stop       []string    `json:"stop"`       // skeletons of words that are not searched
	Kazakh     kazakhRules `json:"kazakh"`
	Units      []unitWord  `json:"units"`
	Ordinals   []ordinal   `json:"ordinals"`
	Endings    []string    `json:"endings"` // endings that are written after a number: 14-я, 2-ші

	homoglyphs, variants map[rune]rune
	fold                 map[rune]string
	stop                 map[string]bool
	units                map[string]unitWord
	ordinals             map[string]string
	endings              map[string]bool
}

var romanLetters map[rune]byte

var tables *wordTables

func init() {
	t := &wordTables{
		Variants: "ӛө ҥү ѐе ёе їі ѝи ҡқ ҝқ ҟқ ӄқ ҕғ ґғ ҳһ ӈң ӊң ѳө ӧө ӱү ӯұ ўу ӓә ӑа ӗе єе ӹы ӣи",
		Fold: [][2]string{
			{"ә", "а"}, {"ғ", "г"}, {"қ", "к"}, {"ң", "н"}, {"ө", "о"}, {"ұү", "у"}, {"һ", "х"}, {"іыйј", "и"},
			{"э", "е"}, {"щ", "ш"}, {"ц", "тс"}, {"я", "иа"}, {"ю", "иу"}, {"ьъ", ""},
		},
		Latin: [][2]string{
			{"shch", "щ"}, {"zh", "ж"}, {"sh", "ш"}, {"ch", "ч"}, {"gh", "ғ"}, {"kh", "х"}, {"ts", "ц"}, {"ya", "я"},
			{"yu", "ю"}, {"yo", "е"}, {"ye", "е"}, {"a", "а"}, {"ä", "ә"}, {"á", "ә"}, {"b", "б"}, {"c", "с"}, {"ç", "ч"},
			{"d", "д"}, {"e", "е"}, {"é", "е"}, {"f", "ф"}, {"g", "г"}, {"ğ", "ғ"}, {"ǵ", "ғ"}, {"h", "х"}, {"i", "и"},
			{"ı", "ы"}, {"í", "и"}, {"ï", "и"}, {"j", "ж"}, {"k", "к"}, {"l", "л"}, {"m", "м"}, {"n", "н"}, {"ñ", "ң"},
			{"ń", "ң"}, {"ŋ", "ң"}, {"o", "о"}, {"ö", "ө"}, {"ó", "ө"}, {"p", "п"}, {"q", "қ"}, {"r", "р"}, {"s", "с"},
			{"ş", "ш"}, {"ś", "ш"}, {"š", "ш"}, {"t", "т"}, {"u", "у"}, {"ü", "ү"}, {"ú", "ү"}, {"ū", "ұ"}, {"ů", "ұ"},
			{"v", "в"}, {"w", "у"}, {"x", "х"}, {"y", "ы"}, {"ý", "у"}, {"z", "з"}, {"ž", "ж"},
		},
		Roman:      "Ii ii Іi іi Vv vv Үv үv Ѵv ѵv Xx xx Хx хx Ll ll Cc cc Сc сc",
		KazakhOnly: "әғқңөұүһі",
		Stop: strings.Fields(`
			және мен бен пен немесе не үшін туралы бойынша осы бұл сол ол да де та те ма ме ба бе па пе менің мені маған
			қалай қандай қашан кім неше қанша керек егер болса болып сондай ақ арқылы дейін кейін деген дегеніміз
			и в во на с со о об обо по для из от ко к у за при или а но же ли это этот эта этой что чтобы как какой какая какие
			какое когда кто где если то мой моя меня мне я он она они его ее их мы вы нас вас до под над между также такое такой такая`),
		Kazakh:   kazakhTables(),
		Units:    unitWords(),
		Ordinals: ordinalWords(),
		Endings:  strings.Fields("я й ая ой ей ый ого го му ом ую ю ші шы інші ыншы"),
	}
	t.homoglyphs, t.variants = pairs(t.Homoglyphs), pairs(t.Variants)
	romanLetters = map[rune]byte{}
	for from, to := range pairs(t.Roman) {
		romanLetters[from] = byte(to)
	}
	t.fold = map[rune]string{}
	for _, p := range t.Fold {
		for _, r := range p[0] {
			t.fold[r] = p[1]
		}
	}
	tables = t // the functions used below read it
	t.stop = map[string]bool{}
	for i, w := range t.Stop {
		t.Stop[i] = skeleton(w)
		t.stop[t.Stop[i]] = true
	}
	t.endings = map[string]bool{}
	for i, w := range t.Endings {
		t.Endings[i] = skeleton(w)
		t.endings[t.Endings[i]] = true
	}
	t.Kazakh.compile()
	t.units = map[string]unitWord{}
	for i, u := range t.Units {
		t.Units[i].Key = wordKey(u.Key, u.lang)
		t.units[t.Units[i].Key] = t.Units[i]
	}
	t.ordinals = map[string]string{}
	for i, o := range t.Ordinals {
		t.Ordinals[i].Key = wordKey(o.Key, o.lang)
		t.ordinals[t.Ordinals[i].Key] = o.Number
	}
}

// pairs reads "ab cd" as a → b, c → d.
func pairs(s string) map[rune]rune {
	m := map[rune]rune{}
	for _, p := range strings.Fields(s) {
		rs := []rune(p)
		m[rs[0]] = rs[1]
	}
	return m
}
