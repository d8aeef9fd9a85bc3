package export

import (
	"bap/site/corpus"
	"bap/site/document"
)

// OpenSearch writes /opensearch.<lang>.xml, by which a browser offers the
// site's search in its address bar. The query goes into the fragment, which a
// browser does not send: the search runs in the page.
func OpenSearch(c *corpus.Corpus, lang document.Language, base string) []byte {
	words := c.Interface[lang]
	w := newXML()
	w.start("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
	for _, row := range [][2]string{{"ShortName", words["site"]}, {"Description", words["search_description"]}, {"InputEncoding", "UTF-8"},
		{"OutputEncoding", "UTF-8"}, {"Language", string(lang)}} {
		w.line()
		w.leaf(row[0], row[1])
	}
	w.line()
	w.leaf("Image", base+"/icon.svg", "type", "image/svg+xml")
	w.emptyURL("text/html", "results", address(base, lang, "search/")+"#q={searchTerms}")
	w.emptyURL("application/opensearchdescription+xml", "self", base+"/opensearch."+string(lang)+".xml")
	return w.done()
}

func (w *xmlWriter) emptyURL(kind, rel, template string) {
	w.line()
	w.empty("Url", "type", kind, "rel", rel, "template", template)
}
