package modification

import "github.com/alecthomas/chroma/v2"

// russian: «в части третьей подпункта 2) пункта 1 статьи 30 слово "письменно"
// исключить». The case of «слово» before the quotation tells which words are
// new.
var russian = drafting{
	instruction: lexer("Russian instructions",
		rule(`внести\b`, openVerb),
		rule(`исключить\b`, removeVerb),
		rule(`заменить\b`, exchangeVerb),
		rule(`дополнить\b`, addVerb),
		rule(`изложить\s+в\s+следующей\s+редакции\b`, rewordVerb),

		rule(`слов(?:ом|ами)(?=\s+")`, kindWord),
		rule(`слов[оа](?=\s+")`, kindWord),
		rule(`(?<=слов(?:ом|ами)\s+)"[^"]*"`, newWords),
		rule(`(?<=слов[оа]\s+)"[^"]*"`, oldWords),
		rule(`"[^"]*"`, quotation),

		rule(`утвержд[её]нн\w+\s+указанным\s+приказом\b`, approved),
		rule(`от\s+\d{1,2}\s+\w+\s+\d{4}\s+года(?:\s+№\s*\d+(?:-[IVX]+)?)?`, actName),
		rule(`правый\s+верхний\s+угол\b`, stamp),
		rule(`заголов(?:ок|ка|ке|ком)\b`, heading),
		rule(`оглавление\b`, contents),
		russianOrdinal, russianNumber, russianDash, russianJoint,
		russianChapter, russianArticle, russianPoint, russianParagraph, russianPart, russianAlinea, russianAttachment,
	),
	note: lexer("Russian notes",
		rule(`по\s+всему\s+тексту\b`, wideMark),
		rule(`с\s+изменени(?:ем|ями)(?:\s+и\s+дополнени(?:ем|ями))?\b`, amendedMark),
		rule(`в\s+редакции\b`, rewordedMark),
		rule(`дополнен[ао]?\b`, insertedMark),
		rule(`исключ[её]н[ао]?\b`, repealedMark),
		noteLaw, noteCondition,
		rule(`заголов(?:ок|ка|ке|ком)\b`, heading),
		russianOrdinal, russianNumber, russianDash, russianJoint,
		russianChapter, russianArticle, russianPoint, russianParagraph, russianPart, russianAlinea, russianAttachment,
	),
	ordinals:      []string{"перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят"},
	months:        []string{"январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"},
	dateFields:    [3]int{3, 2, 1},
	onExpiry:      "вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования",
	fixed:         "вводится в действие с",
	articleMarker: [2]string{"Статья ", "."},
	chapterMarker: [2]string{"Глава ", "."},
}

var (
	russianOrdinal = rule(`(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)`+
		`(?:ый|ой|ий|ая|ую|ое|ого|ому|ым|ом|ые|ых|ыми|ья|ью|ье|ьего|ьей|ьему|ьим|ьем|ьи|ьих|ьими)\b`, ordinal)
	russianNumber     = rule(`\d+(?:-\d+)*(?![\w])\)?`, number)
	russianDash       = rule(`[–—-]`, dash)
	russianJoint      = rule(`,|и\b`, joint)
	russianChapter    = rule(`глав(?:а|ы|е|у|ой|ам|ами|ах)?\b`, chapter)
	russianArticle    = rule(`стат(?:ья|ьи|ье|ью|ьей|ьёй|ей|ьям|ьями|ьях)\b`, article)
	russianPoint      = rule(`подпункт(?:а|у|е|ом|ы|ов|ам|ами|ах)?\b`, point)
	russianParagraph  = rule(`пункт(?:а|у|е|ом|ы|ов|ам|ами|ах)?\b`, paragraph)
	russianPart       = rule(`част(?:ь|и|ью|ей|ям|ями|ях)\b`, part)
	russianAlinea     = rule(`абзац(?:а|у|е|ем|ы|ев|ам|ами|ах)?\b`, alinea)
	russianAttachment = rule(`приложени(?:е|я|ю|ем|и)\b`, attachment)
)

// What notes have in common. A Cyrillic І or Х in a law's number is read as
// the Latin letter it is meant to be; parentheses may hold one more pair.
var (
	noteLaw       = chroma.Rule{Pattern: `\d\d\.\d\d\.\d{4}\s*№\s*\d+(?:-[IVXІХ]+)?`, Type: lawMark}
	noteCondition = chroma.Rule{Pattern: `\((?>(?:[^()]|\([^()]*\))*)\)`, Type: condition}
)
