package export

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/document"
)

type atomFile struct {
	Lang    string `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	ID      string `xml:"id"`
	Updated string `xml:"updated"`
	Author  string `xml:"author>name"`
	Links   []struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	} `xml:"link"`
	Entries []struct {
		ID      string `xml:"id"`
		Title   string `xml:"title"`
		Updated string `xml:"updated"`
		Summary string `xml:"summary"`
		Link    struct {
			Href string `xml:"href,attr"`
		} `xml:"link"`
	} `xml:"entry"`
}

func TestFeed(t *testing.T) {
	for _, lang := range document.Languages {
		data, err := Feed(real(), lang, Options{BaseURL: "https://bap.example", Place: placeName})
		require.NoError(t, err)
		var feed atomFile
		require.NoError(t, xml.Unmarshal(data, &feed))
		require.Equal(t, string(lang), feed.Lang)
		require.Equal(t, "https://bap.example/feed."+string(lang)+".xml", feed.Links[0].Href)
		require.Equal(t, "self", feed.Links[0].Rel)
		require.Len(t, feed.Links, 2)
		require.Equal(t, "alternate", feed.Links[1].Rel)
		require.Equal(t, "https://bap.example/"+string(lang)+"/changes/", feed.Links[1].Href)
		require.NotEmpty(t, feed.Author)
		require.Equal(t, feed.Entries[0].Updated, feed.Updated, "the newest stands first")
		ids, amended, last := map[string]bool{feed.ID: true}, 0, "9999"
		for _, e := range feed.Entries {
			require.Regexp(t, `^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, e.ID)
			require.False(t, ids[e.ID], e.Title)
			ids[e.ID] = true
			_, err := time.Parse(time.RFC3339, e.Updated)
			require.NoError(t, err)
			require.LessOrEqual(t, e.Updated, last)
			last = e.Updated
			require.NotContains(t, e.Title, "{")
			require.True(t, strings.HasPrefix(e.Link.Href, "https://bap.example/"+string(lang)+"/act/"), e.Link.Href)
			if strings.Contains(e.Link.Href, "employment-law-2016/history/") {
				amended++
				require.Contains(t, e.Summary, "<p>")
			}
		}
		require.Equal(t, 14, amended, "the laws that amended the Employment Law")
	}
}

// An id must not change when the site moves or texts are mended.
func TestPermanentIDs(t *testing.T) {
	require.Equal(t, permanent("a"), permanent("a"))
	require.NotEqual(t, permanent("a"), permanent("b"))
	here, err := Feed(real(), document.Kazakh, Options{Place: placeName})
	require.NoError(t, err)
	there, err := Feed(real(), document.Kazakh, Options{BaseURL: "https://bap.example", Place: placeName})
	require.NoError(t, err)
	var a, b atomFile
	require.NoError(t, xml.Unmarshal(here, &a))
	require.NoError(t, xml.Unmarshal(there, &b))
	for i := range a.Entries {
		require.Equal(t, a.Entries[i].ID, b.Entries[i].ID)
	}
}

func TestSitemap(t *testing.T) {
	all := files(t, Options{BaseURL: "https://bap.example"}, "index.html", "404.html", "ru/404/index.html", "kk/offline/index.html", "kk/index.html", "kk/act/x/index.html", "ru/index.html",
		"ru/act/x/index.html", "ru/only/index.html", "kk/preview/x.json")
	var urls struct {
		URL []struct {
			Loc  string `xml:"loc"`
			Link []struct {
				Lang string `xml:"hreflang,attr"`
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"url"`
	}
	require.NoError(t, xml.Unmarshal(all["sitemap.xml"], &urls))
	var got []string
	for _, u := range urls.URL {
		line := u.Loc
		for _, l := range u.Link {
			line += " " + l.Lang + "=" + l.Href
		}
		got = append(got, strings.ReplaceAll(line, "https://bap.example", ""))
	}
	require.Equal(t, []string{
		"/kk/ kk=/kk/ ru=/ru/ x-default=/", "/ru/ kk=/kk/ ru=/ru/ x-default=/",
		"/kk/act/x/ kk=/kk/act/x/ ru=/ru/act/x/", "/ru/act/x/ kk=/kk/act/x/ ru=/ru/act/x/", "/ru/only/ ru=/ru/only/",
	}, got)
	require.Equal(t, "User-agent: *\nAllow: /\nSitemap: https://bap.example/sitemap.xml\n", string(all["robots.txt"]))
	all = files(t, Options{})
	require.NotContains(t, all, "sitemap.xml")
	require.Equal(t, "User-agent: *\nAllow: /\n", string(all["robots.txt"]))
}

func TestLargeSitemapIsSplit(t *testing.T) {
	var pages []string
	for i := range sitemapLimit/2 + 1 {
		for _, lang := range document.Languages {
			pages = append(pages, fmt.Sprintf("%s/act/%06d/index.html", lang, i))
		}
	}
	list := Sitemaps("https://bap.example", pages)
	require.Len(t, list, 3)
	counts := map[string]int{}
	for _, f := range list {
		data, err := f.Make()
		require.NoError(t, err)
		counts[f.Path] = strings.Count(string(data), "<loc>")
	}
	require.Equal(t, map[string]int{"sitemap-1.xml": sitemapLimit, "sitemap-2.xml": 2, "sitemap.xml": 2}, counts)
}

func TestOpenSearch(t *testing.T) {
	all := files(t, Options{BaseURL: "https://bap.example"})
	var d struct {
		ShortName, Description, Language string
		URL                              []struct {
			Template string `xml:"template,attr"`
		} `xml:"Url"`
	}
	require.NoError(t, xml.Unmarshal(all["opensearch.ru.xml"], &d))
	require.LessOrEqual(t, len([]rune(d.ShortName)), 16)
	require.LessOrEqual(t, len([]rune(d.Description)), 1024)
	require.Equal(t, "ru", d.Language)
	require.Equal(t, "https://bap.example/ru/search/#q={searchTerms}", d.URL[0].Template)
	require.NotContains(t, files(t, Options{}), "opensearch.ru.xml", "an address must be whole")
}

func TestLegislation(t *testing.T) {
	c := real()
	law := c.Act("employment-law-2016")
	data, err := Legislation(c, law, "", document.Russian, "https://bap.example")
	require.NoError(t, err)
	require.NotContains(t, string(data), "<")
	var got map[string]any
	require.NoError(t, json.Unmarshal(data, &got))
	for key, want := range map[string]any{"@context": "https://schema.org", "@type": "Legislation", "legislationLegalForce": "https://schema.org/NotInForce",
		"@id": "/akn/kz/act/2016-04-06/482-v/rus@2021-10-12", "legislationDate": "2016-04-06", "legislationDateVersion": "2021-10-12",
		"temporalCoverage": "../2023-06-30", "inLanguage": "ru", "sameAs": "https://adilet.zan.kz/rus/docs/Z1600000482", "url": "https://bap.example/ru/act/employment-law-2016/"} {
		require.Equal(t, want, got[key], key)
	}
	require.Equal(t, []any{"482-V", "Z1600000482"}, got["legislationIdentifier"])
	original := got["translationOfWork"].(map[string]any)
	require.Equal(t, "kk", original["inLanguage"])
	require.Equal(t, "/akn/kz/act/2016-04-06/482-v/kaz@2021-10-12", original["@id"], "a translation is not its original")
	require.Equal(t, "/akn/kz/act/2016-04-06/482-v", got["exampleOfWork"].(map[string]any)["@id"])

	data, err = Legislation(c, law, "art_14", document.Kazakh, "https://bap.example")
	require.NoError(t, err)
	got = nil
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, "https://bap.example/kk/act/employment-law-2016/art_14/", got["url"])
	require.Equal(t, law.Title[document.Kazakh], got["isPartOf"].(map[string]any)["name"])
	require.Equal(t, "https://schema.org/NotInForce", got["legislationLegalForce"])

	data, err = Legislation(c, c.Act("remote-work-law-2021"), "", document.Kazakh, "")
	require.NoError(t, err)
	got = nil
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, "https://schema.org/InForce", got["legislationLegalForce"])
	require.Len(t, got["legislationChanges"], 1)
	require.NotContains(t, got, "url")
}

// TestLegislationUsesWordsOfSchemaOrg holds each property to the type that
// schema.org lets it describe, as its pages of Legislation, LegislationObject,
// CreativeWork, MediaObject and Organization list them.
func TestLegislationUsesWordsOfSchemaOrg(t *testing.T) {
	properties := map[string][]string{
		"Legislation": {"@context", "@type", "@id", "url", "name", "sameAs", "inLanguage", "temporalCoverage", "encoding", "isPartOf", "exampleOfWork", "translationOfWork", "workTranslation",
			"legislationIdentifier", "legislationType", "legislationDate", "legislationDateVersion", "legislationPassedBy", "legislationJurisdiction", "legislationLegalForce", "legislationChanges"},
		"LegislationObject": {"@type", "contentUrl", "encodingFormat", "legislationLegalValue"},
		"Organization":      {"@type", "name"},
	}
	force := []any{nil, "https://schema.org/InForce", "https://schema.org/NotInForce", "https://schema.org/PartiallyInForce"}
	var walk func(value any)
	walk = func(value any) {
		switch value := value.(type) {
		case []any:
			for _, v := range value {
				walk(v)
			}
		case map[string]any:
			kind := value["@type"].(string)
			for key, v := range value {
				require.Contains(t, properties[kind], key, kind)
				walk(v)
			}
			require.Contains(t, force, value["legislationLegalForce"])
		}
	}
	c := real()
	described := 0
	for _, a := range c.HeldActs() {
		for _, lang := range document.Languages {
			eids := []akn.EID{""}
			for n := range a.Texts[lang].Provisions() {
				if n.Kind == akn.Article && !n.Quoted() {
					eids = append(eids, n.EID)
				}
			}
			for _, eid := range eids {
				data, err := Legislation(c, a, eid, lang, "https://bap.example")
				require.NoError(t, err)
				var got map[string]any
				require.NoError(t, json.Unmarshal(data, &got))
				walk(got)
				require.NotEmpty(t, got["encoding"])
				require.Equal(t, eid != "" && a.Status.State == "fragments", got["legislationLegalForce"] == nil, "%s %s: of a fragment nobody here knows what became of it", a.Slug, eid)
				described++
			}
		}
	}
	require.Greater(t, described, 100)
}
