package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"bap/checker"
	"bap/checker/catalog"
)

const checkUsage = `usage: bap check --list
       bap check CHECKER --describe [--json]
       bap check CHECKER name=value … [--on YYYY-MM-DD] [--week 5|6] [--lang kk|ru] [--json]
`

// checkArgs is a parsed command line of bap check.
type checkArgs struct {
	checker  string
	lang     string
	list     bool
	describe bool
	json     bool
	answers  []checker.Answer
}

// runCheck is bap check: exit code 0 for an answer, 1 for bad input, 2 for
// bad usage. Wording is read from content/ in the working directory; where it
// is not there, keys are printed instead.
func runCheck(args []string, stdout, stderr io.Writer) int {
	parsed, problem := parseCheckArgs(args)
	if problem != "" {
		fmt.Fprintf(stderr, "bap check: %s\n%s", problem, checkUsage)
		return 2
	}
	if parsed.list {
		listCheckers(stdout, parsed)
		return 0
	}
	ch := catalog.Find(parsed.checker)
	if ch == nil {
		fmt.Fprintf(stderr, "bap check: no checker %q; bap check --list names them\n", parsed.checker)
		return 2
	}
	if parsed.describe {
		describeChecker(stdout, stderr, ch, parsed)
		return 0
	}
	result := checker.Check(ch, parsed.answers)
	if parsed.json {
		fmt.Fprintf(stdout, "%s\n", result.JSON())
	} else {
		for _, line := range checkWording(stderr, ch.ID, parsed.lang).Say(ch, result) {
			fmt.Fprintln(stdout, line)
		}
	}
	if result.Status == checker.Failed {
		if !parsed.json {
			fmt.Fprintln(stderr, "bap check:", badAnswer(ch, parsed.answers, result.Error.Field))
		}
		return 1
	}
	return 0
}

// badAnswer says what was found at a fact that cannot be used, and what may
// stand there.
func badAnswer(ch *checker.Checker, answers []checker.Answer, field string) string {
	found := "nothing"
	for _, a := range answers {
		if a.Fact == field {
			found = fmt.Sprintf("%q", a.Text)
		}
	}
	fact := ch.Fact(field)
	if fact == nil {
		return fmt.Sprintf("%s asks for no fact %q; bap check %s --describe names them all", ch.ID, field, ch.ID)
	}
	return fmt.Sprintf("%s: found %s; expected %s, or ? where it is not known", field, found, mayBe(fact))
}

// mayBe says what may be told of a fact.
func mayBe(f *checker.Fact) string {
	switch f.Type {
	case checker.Enum:
		return "one of " + strings.Join(f.Values, ", ")
	case checker.Spans:
		return "first and last days such as 2026-03-02/2026-03-06, with commas between"
	case checker.Text:
		return "words"
	case checker.Bool:
		return "true or false"
	case checker.Date:
		return "an existing day such as 2026-03-19, in the order that the other days allow"
	}
	return fmt.Sprintf("a number from %d on that agrees with the other answers", f.Min)
}

// parseCheckArgs reads flags, in any place and as --name value or
// --name=value, the checker and its answers. The problem is empty when the
// line is good.
func parseCheckArgs(args []string) (parsed checkArgs, problem string) {
	parsed.lang = "kk"
	for i := 0; i < len(args); i++ {
		name, value, hasValue := strings.Cut(args[i], "=")
		switch name {
		case "--list", "--describe", "--json":
			if hasValue {
				return parsed, name + " takes no value"
			}
			parsed.list = parsed.list || name == "--list"
			parsed.describe = parsed.describe || name == "--describe"
			parsed.json = parsed.json || name == "--json"
		case "--on", "--week", "--lang":
			if !hasValue {
				if i++; i == len(args) {
					return parsed, name + " needs a value"
				}
				value = args[i]
			}
			parsed.set(name, value)
		default:
			switch {
			case strings.HasPrefix(name, "-"):
				return parsed, fmt.Sprintf("unknown flag %q", name)
			case hasValue:
				parsed.answers = append(parsed.answers, checker.Answer{Fact: name, Text: value})
			case parsed.checker == "":
				parsed.checker = name
			default:
				return parsed, fmt.Sprintf("%q is no answer; write name=value", args[i])
			}
		}
	}
	switch {
	case parsed.lang != "kk" && parsed.lang != "ru":
		return parsed, fmt.Sprintf("--lang %q; expected kk or ru", parsed.lang)
	case parsed.list == (parsed.checker != ""):
		return parsed, "name one checker, or ask for --list"
	}
	return parsed, ""
}

func (a *checkArgs) set(name, value string) {
	switch name {
	case "--on":
		a.answers = append(a.answers, checker.Answer{Fact: checker.AsOf.Name, Text: value})
	case "--week":
		a.answers = append(a.answers, checker.Answer{Fact: checker.Week.Name, Text: value})
	case "--lang":
		a.lang = value
	}
}

func listCheckers(stdout io.Writer, parsed checkArgs) {
	if parsed.json {
		fmt.Fprintf(stdout, "%s\n", catalog.Serve("list"))
		return
	}
	for _, ch := range catalog.All() {
		fmt.Fprintf(stdout, "%-32s %s\n", ch.ID, checkWording(io.Discard, ch.ID, parsed.lang).Text("title"))
	}
}

// describeChecker prints the questions with the values they take.
func describeChecker(stdout, stderr io.Writer, ch *checker.Checker, parsed checkArgs) {
	if parsed.json {
		fmt.Fprintf(stdout, "%s\n", ch.Describe())
		return
	}
	w := checkWording(stderr, ch.ID, parsed.lang)
	fmt.Fprintf(stdout, "%s\n%s\n", w.Text("title"), w.Text("lead"))
	for _, fact := range ch.Facts {
		fmt.Fprintf(stdout, "\n%s (%s)  %s\n", fact.Name, fact.Type, w.Question(fact.Name))
		for _, value := range fact.Values {
			fmt.Fprintf(stdout, "    %-24s %s\n", value, w.Text("value."+fact.Name+"."+value))
		}
	}
}

func checkWording(stderr io.Writer, id, lang string) checker.Wording {
	var w checker.Wording
	for _, file := range []struct {
		folder string
		into   *checker.Words
	}{{id, &w.Own}, {"common", &w.Common}} {
		path := filepath.Join("content", "checker", file.folder, lang+".md")
		text, err := os.ReadFile(path)
		if err == nil {
			*file.into, err = checker.ReadWords(string(text))
		}
		if err != nil {
			fmt.Fprintf(stderr, "bap check: no wording from %s (%v): keys are printed; run bap in the project's folder, or ask for --json\n", path, err)
		}
	}
	return w
}
