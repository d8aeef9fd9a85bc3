package export

import (
	"cmp"
	"crypto/sha1"
	"encoding/xml"
	"fmt"
	"html"
	"slices"
	"strings"
	"time"

	"github.com/gorilla/feeds"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// news is an entry of the feed.
type news struct {
	key     string // what it is about; never changes, so that a reader sees it once
	date    string // YYYY-MM-DD: the law's, or the day of force
	title   string
	address string // below the site
	lines   []string
}

// Feed writes /feed.<lang>.xml: when the acts held here were adopted, came into
// force, were amended and repealed, newest first. All dates are those of the
// acts; place names a provision in words of the language. Without a base,
// addresses are relative to the site.
func Feed(c *corpus.Corpus, lang document.Language, opt Options) ([]byte, error) {
	words := c.Interface[lang]
	list := newsOf(c, lang, opt.Place)
	feed := &feeds.Feed{Title: words["feed_title"], Description: words["feed_lead"], Author: &feeds.Author{Name: words["site"]},
		Link: &feeds.Link{Href: address(opt.BaseURL, lang, "changes/"), Rel: "alternate"}}
	for _, n := range list {
		day, err := time.Parse(time.DateOnly, n.date)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", n.key, err)
		}
		if feed.Updated.Before(day) {
			feed.Updated = day
		}
		feed.Add(&feeds.Item{Title: n.title, Id: permanent(n.key + " " + string(lang)), Updated: day,
			Link: &feeds.Link{Href: address(opt.BaseURL, lang, n.address)}, Description: paragraphs(n.lines)})
	}
	atom := (&feeds.Atom{Feed: feed}).AtomFeed()
	atom.Id = permanent("feed " + string(lang))
	text, err := feeds.ToXML(localizedFeed{Lang: string(lang), AtomFeed: atom, Links: []feeds.AtomLink{
		{Href: opt.BaseURL + "/feed." + string(lang) + ".xml", Rel: "self", Type: "application/atom+xml"},
		{Href: feed.Link.Href, Rel: "alternate", Type: "text/html"}}})
	return []byte(text + "\n"), err
}

// localizedFeed adds to a feed its language and its own address, beside that of
// the page that tells the same.
type localizedFeed struct {
	XMLName xml.Name         `xml:"feed"`
	Lang    string           `xml:"xml:lang,attr"`
	Links   []feeds.AtomLink `xml:"link"`
	*feeds.AtomFeed
}

// FeedXml makes it a feed of the library.
func (f localizedFeed) FeedXml() any { return f }

// permanent makes an id that stays when the site moves (RFC 4287 §4.2.6): a
// name-based UUID of version 5 (RFC 9562).
func permanent(key string) string {
	sum := sha1.Sum([]byte("bap " + key))
	u := sum[:16]
	u[6], u[8] = u[6]&0x0f|0x50, u[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:])
}

func paragraphs(lines []string) string {
	var b strings.Builder
	for _, line := range lines {
		b.WriteString("<p>" + html.EscapeString(line) + "</p>")
	}
	return b.String()
}

func newsOf(c *corpus.Corpus, lang document.Language, place func(akn.EID, document.Language) string) []news {
	words := c.Interface[lang]
	var out []news
	for _, a := range c.HeldActs() {
		title := func(key, number string) string {
			return strings.NewReplacer("{act}", cmp.Or(a.Short.In(lang), a.Title.In(lang)), "{number}", number).Replace(words[key])
		}
		page := "act/" + a.Slug + "/"
		add := func(key, kind, date string, lines ...string) {
			if date != "" {
				out = append(out, news{a.Slug + " " + key, date, title(kind, ""), page, lines})
			}
		}
		add("adopted", "feed_adopted", a.Date, a.Docline[lang], a.Title.In(lang))
		add("in-force", "feed_in_force", a.Status.InForceFrom, a.Status.InForceNote.In(lang))
		add("repealed", "feed_repealed", a.Status.RepealedFrom, a.Status.Banner.In(lang))

		byKey := map[string]int{}
		amended := func(date, number, address, line string) {
			key := a.Slug + " " + date + " " + number
			i, seen := byKey[key]
			if !seen {
				i = len(out)
				byKey[key] = i
				out = append(out, news{key: key, date: date, title: title("feed_amended", number), address: address})
			}
			if line != "" && !slices.Contains(out[i].lines, line) {
				out[i].lines = append(out[i].lines, line)
			}
		}
		for _, e := range a.Events {
			amended(e.Date, e.Number, page+"history/#law-"+strings.ToLower(e.Number), placed(place(e.Provision, lang), words["effect_"+string(e.Effect)]))
		}
		for _, ch := range a.Changes {
			for _, target := range ch.Targets {
				amended(ch.By.Date, ch.By.Number, "act/"+ch.By.Slug+"/", placed(place(target, lang), words["mod_"+string(ch.Kind)]))
			}
		}
		for _, l := range a.Later {
			if by := c.Act(l.Act); by != nil && by.Number != "" && cmp.Or(by.Date, l.Date) != "" {
				amended(cmp.Or(by.Date, l.Date), by.Number, page, l.Text.In(lang))
			}
		}
	}
	slices.SortStableFunc(out, func(x, y news) int { return cmp.Or(cmp.Compare(y.date, x.date), cmp.Compare(x.key, y.key)) })
	return out
}

func placed(place, effect string) string {
	if place == "" {
		return effect
	}
	return place + ": " + effect
}
