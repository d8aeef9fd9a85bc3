package main

import (
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// TestTheLookOfALaw holds what makes a text of the law readable: the two
// languages of a provision begin at one height, no line is drawn between the
// parts of a paragraph, a line is no longer than the eye follows, and what rests
// on a provision stands beside it where there is room, below it where not.
func TestTheLookOfALaw(t *testing.T) {
	b := openTab(t, 1280)
	b.open("/kk/act/labour-code/art_138/parallel/")
	require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll(".parallel .row")].filter((row) => {
		const [kk, ru] = [...row.children].map((side) => side.getBoundingClientRect());
		return row.children.length !== 2 || kk.top !== ru.top || kk.left >= ru.left;
	}).map((row) => row.id)`))
	const text, note = `document.querySelector(".beside > .paragraph")`, `document.querySelector(".beside > .paragraph + .beside-note")`
	b.open("/kk/act/labour-code/art_138/")
	require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll(".law .part")].filter((e) => getComputedStyle(e).borderTopWidth !== "0px").map((e) => e.id)`))
	require.Greater(t, evaluate[float64](b, note+`.getBoundingClientRect().left - `+text+`.getBoundingClientRect().right`), 20.0)
	require.InDelta(t, 612, evaluate[float64](b, text+`.getBoundingClientRect().width`), 1, "34 rem")
	b = openTab(t, 390)
	b.open("/kk/act/labour-code/art_138/")
	require.GreaterOrEqual(t, evaluate[float64](b, note+`.getBoundingClientRect().top - `+text+`.getBoundingClientRect().bottom`), 0.0)
}

// TestThreeWaysIn: the first screen of a phone leads to the rights, the
// procedures and the research.
func TestThreeWaysIn(t *testing.T) {
	b := openTab(t, 390)
	for _, lang := range []string{"kk", "ru"} {
		b.open("/" + lang + "/")
		require.Equal(t, []string{"#rights", "#procedure", "#research"}, evaluate[[]string](b, `[...document.querySelectorAll(".ways-in a")]
			.filter((a) => a.getBoundingClientRect().bottom < 740 && document.querySelector(a.hash)).map((a) => a.hash)`), lang)
	}
}

// TestALongPage is laid out as far as it is looked at, and comes to the place
// that an address or a line of its contents names.
func TestALongPage(t *testing.T) {
	b := openTab(t, 390)
	const shown = `(async (id) => {
		for (let i = 0; i < 60; i++) {
			await new Promise((done) => setTimeout(done, 50));
			const top = document.getElementById(id).getBoundingClientRect().top;
			if (i > 2 && top >= 0 && top < innerHeight / 2 || i > 2 && top < innerHeight && scrollY + innerHeight >= document.documentElement.scrollHeight - 1) return "";
		}
		return id + " is at " + document.getElementById(id).getBoundingClientRect().top;
	})`
	for _, path := range []string{"/kk/guide/recall-from-leave/", "/ru/research/platform-work/"} {
		b.open(path)
		ids := evaluate[[]string](b, `[...document.querySelectorAll("section.later > h2")].map((h) => h.id)`)
		require.Greater(t, len(ids), 5)
		last := ids[len(ids)-1]
		require.False(t, evaluate[bool](b, `document.getElementById("`+last+`").checkVisibility({contentVisibilityAuto: true})`), path)
		for _, id := range []string{last, ids[1], ids[len(ids)/2]} {
			require.Empty(t, evaluate[string](b, `(document.querySelector('.guide-toc a[href="#`+id+`"]').click(), `+shown+`("`+id+`"))`), path)
		}
		for _, id := range ids {
			b.open(path + "#" + id)
			require.Empty(t, evaluate[string](b, shown+`("`+id+`")`), path)
		}
	}
}

// TestRoomIsKept for what is laid out later, and no section comes out taller.
func TestRoomIsKept(t *testing.T) {
	for _, width := range []int64{320, 1280} {
		b := openTab(t, width)
		for _, lang := range []string{"kk", "ru"} {
			for _, path := range []string{"guide/recall-from-leave/", "guide/remote-work/", "research/platform-work/", "research/platform-work/matrix/"} {
				b.open("/" + lang + "/" + path)
				require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll(".later")].map((section) => {
					const kept = parseFloat(getComputedStyle(section).containIntrinsicBlockSize.replace(/auto /g, ""));
					section.style.contentVisibility = "visible";
					return kept >= section.offsetHeight ? "" : (section.querySelector("h2, h3")?.id ?? section.className) + " is " + section.offsetHeight + " px tall, room for " + kept;
				}).filter(Boolean)`), "%s%s at %d px", lang, path, width)
			}
		}
	}
}

// TestInstallable: the browser finds nothing amiss with installing the site, on
// a page that has been read.
func TestInstallable(t *testing.T) {
	b := openTab(t, 390)
	b.open("/ru/act/labour-code/art_138/")
	b.wait(`document.querySelector("link[rel=manifest]")`)
	manifest, err := chromedp.Call(b.ctx, page.GetAppManifest, page.GetAppManifestParams{})
	require.NoError(t, err)
	require.Empty(t, manifest.Errors)
	require.Equal(t, b.server.URL+"/manifest.webmanifest", manifest.URL)
	amiss, err := chromedp.Call(b.ctx, page.GetInstallabilityErrors, cdp.Empty{})
	require.NoError(t, err)
	require.Empty(t, amiss.InstallabilityErrors)
}
