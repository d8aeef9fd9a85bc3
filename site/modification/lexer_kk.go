package modification

// kazakh: «30-баптың 1-тармағы 2) тармақшасының үшінші бөлігіндегі "жазбаша"
// деген сөз алып тасталсын». The case of «деген сөз» tells which words are new.
var kazakh = drafting{
	instruction: lexer("Kazakh instructions",
		rule(`енгізілсін\b`, openVerb),
		rule(`ал(?:ып|ынып)\s+тасталсын\b`, removeVerb),
		rule(`ауыстырылсын\b`, exchangeVerb),
		rule(`толықтырылсын\b`, addVerb),
		rule(`мынадай\s+редакцияда\s+жазылсын\b`, rewordVerb),

		rule(`"[^"]*"(?=\s+деген\s+сөз(?:дер)?мен\b)`, newWords),
		rule(`"[^"]*"(?=\s+деген\s+сөз(?:дер)?\b)`, oldWords),
		rule(`"[^"]*"`, quotation),
		rule(`деген\s+сөз(?:дер)?(?:мен)?\b`, kindWord),

		rule(`көрсетілген\s+бұйрықпен\s+бекітілген\b`, approved),
		rule(`\d{4}\s+жылғы\s+\d{1,2}\s+\w+(?:\s+№\s*\d+(?:-[IVX]+)?)?`, actName),
		rule(`жоғарғы\s+оң\s+жақ\s+бұрышы\b`, stamp),
		rule(`тақырыбы\w*`, heading),
		rule(`мазмұны\b`, contents),
		kazakhOrdinal, kazakhNumber, kazakhDash, kazakhJoint,
		kazakhChapter, kazakhArticle, kazakhPoint, kazakhParagraph, kazakhPart, kazakhAlinea, kazakhAttachment,
	),
	note: lexer("Kazakh notes",
		rule(`бүкіл\s+мәтін\s+бойынша\b`, wideMark),
		rule(`өзгеріс(?:тер)?(?:\s+мен\s+толықтыру(?:лар)?)?\s+енгізілді\b`, amendedMark),
		rule(`жаңа\s+редакцияда\b`, rewordedMark),
		rule(`толықтырылды\b`, insertedMark),
		rule(`алып\s+тасталды\b`, repealedMark),
		noteLaw, noteCondition,
		rule(`тақырыбы\w*`, heading),
		kazakhOrdinal, kazakhNumber, kazakhDash, kazakhJoint,
		kazakhChapter, kazakhArticle, kazakhPoint, kazakhParagraph, kazakhPart, kazakhAlinea, kazakhAttachment,
	),
	numberFirst:   true,
	ordinals:      []string{"бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы", "оныншы"},
	months:        []string{"қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"},
	dateFields:    [3]int{0, 3, 2},
	onExpiry:      "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі",
	fixed:         "бастап қолданысқа енгізіледі",
	articleMarker: [2]string{"", "-бап."},
	chapterMarker: [2]string{"", "-тарау."},
}

// Units: the stem and any ending, since the number before it makes it one.
var (
	kazakhOrdinal    = rule(`(?:бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы)\b`, ordinal)
	kazakhNumber     = rule(`\d+(?:-\d+)*(?![\w])\)?`, number)
	kazakhDash       = rule(`[–—-]`, dash)
	kazakhJoint      = rule(`,|(?:және|мен|бен|пен)\b`, joint)
	kazakhChapter    = rule(`тарау\w*`, chapter)
	kazakhArticle    = rule(`ба[пб]\w*`, article)
	kazakhPoint      = rule(`тармақша\w*`, point)
	kazakhParagraph  = rule(`тарма[қғ]\w*`, paragraph)
	kazakhPart       = rule(`бөлі[кг]\w*`, part)
	kazakhAlinea     = rule(`абзац\w*`, alinea)
	kazakhAttachment = rule(`қосымша(?:ның|да|дағы|ға|сы\w*)\b`, attachment) // bare it is «additional»
)
