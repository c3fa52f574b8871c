"""Looks at the search of two built sites in a real browser.

usage: search.py SAMPLE HINTERLAND [CHECK…]
SAMPLE is the folder of the Danish sample site, HINTERLAND that of an English one for /sub/path/. For each check a line is
written: its name and "well", or its name and what is wrong.
"""

import functools
import gzip
import http.server
import pathlib
import re
import sys
import threading
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

AXE = Axe()


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a site below the sub-path that it was built for."""

    def __init__(self, *arguments, base, **named):
        self.base = base
        super().__init__(*arguments, **named)

    def do_GET(self):
        if not self.path.startswith(self.base + "/"):
            return self.send_error(404)
        self.path = self.path[len(self.base):]
        return super().do_GET()

    def log_message(self, *arguments):
        pass


def serve(folder, base):
    handler = functools.partial(Handler, directory=folder, base=base)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}{base}"


class Site:
    """A built site, served, and a page of the browser that looks at it."""

    def __init__(self, browser, folder, base, search):
        self.browser, self.folder = browser, pathlib.Path(folder)
        self.root = serve(folder, base)
        self.search = f"{self.root}/{search}/"

    def open(self, query=None, **options):
        """The search page, with the hits of a query."""
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        page = context.new_page()
        page.set_default_timeout(10_000)
        if query is not None:
            page.goto(self.search + "?" + query)
            settle(page)
        return page


def settle(page):
    """Waits until what was asked for is shown."""
    page.wait_for_timeout(250)
    page.locator("#_finder:not([aria-busy])").wait_for()


def titles(page):
    return page.eval_on_selector_all("#_list h3 a", "links => links.map(link => link.textContent)")


def status(page):
    return page.inner_text("#_status")


def query_of(page):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page.url).query))


def check(condition, told):
    if not condition:
        raise AssertionError(told)


# What each check looks at. Each gets both sites.


def finds_items(danish, english):
    page = danish.open("q=somatikkens+ips")
    check(titles(page)[0] == "Temadrøftelse – Somatikkens IPS", titles(page))
    row = page.locator("#_list > li").first
    check("Faglig Sundhedsklynge Nord, Punkt 4" in " ".join(row.inner_text().split()), row.inner_text())
    check("2023" in row.locator(".when").inner_text(), row.inner_text())
    check("Punkt\u00a04" in row.inner_text(), "the number may stand on another line than its word")
    marks = row.locator("mark").all_inner_texts()
    check({mark.lower() for mark in marks} >= {"somatikkens", "ips"}, marks)
    link = row.locator("h3 a").get_attribute("href")
    page.goto(urllib.parse.urljoin(danish.root, link))
    target = page.evaluate("document.getElementById(location.hash.slice(1))?.innerText ?? ''")
    check("Somatikkens IPS" in target, link)


def finds_inflected_forms(danish, english):
    found = [titles(danish.open("q=" + word + "+")) for word in ("beslutningen", "beslutninger", "beslutningerne")]
    check(found[0] and found[0] == found[1] == found[2], found)
    check(titles(english.open("q=adopting+")) == titles(english.open("q=adopted+")) != [], "adopt")


def finds_danish_letters(danish, english):
    for one, other in (("hjørring", "hjoerring"), ("overvægt", "overvaegt"), ("åben", "aaben")):
        found = titles(danish.open("q=" + urllib.parse.quote(one)))
        check(found and found == titles(danish.open("q=" + other)), f"{one}: {found}")


def finds_beginnings_while_typing(danish, english):
    page = danish.open("")
    page.type("#_q", "psyki", delay=20)
    settle(page)
    check("punkter" in status(page), status(page))
    check(query_of(page) == {"q": "psyki"}, page.url)
    check(page.title().startswith("psyki – "), page.title())


def finds_compounds_by_their_end(danish, english):
    page = danish.open("q=gruppen+")
    check("Status fra arbejdet i driftsgruppen" in titles(page), titles(page))
    marks = {mark.lower() for mark in page.locator("#_list mark").all_inner_texts()}
    check(marks >= {"driftsgruppen", "styregruppen"}, marks)
    page = danish.open("q=seminar+")
    check({"Opsamling beslutninger fra seminar", "Planlægning af klyngeseminar"} <= set(titles(page)[:2]), titles(page))
    for query in ("hjemme+sygepleje", "sundheds+aftalen", "covid19"):
        page = danish.open("q=" + query)
        check(titles(page), f"{query}: {status(page)}")
    check(not titles(english.open("q=vention+")), "English words are taken apart")


def finds_names_by_other_forms(danish, english):
    for query, wanted in (
        ("psykiatrien", ["Psykiatrien", "Psykiatri"]), ("psykiatri", ["Psykiatri", "Psykiatrien"]),
        ("sundhedsaftaler", ["Sundhedsaftalen"]), ("rekrutteringen", ["Rekruttering"]), ("nærhospital", ["Nærhospitaler"]),
        ("rikkes", ["Rikke Albrektsen"]), ("penge til klyngen", ["Klyngemidler"]),
    ):
        page = danish.open("q=" + urllib.parse.quote(query))
        names = page.locator("#_names li > a").all_inner_texts()
        check(names[:len(wanted)] == wanted, f"{query}: {names}")
    names = danish.open("q=hospital").locator("#_names li > a").all_inner_texts()
    check({"Regionshospital Nordjylland", "Aalborg Universitetshospital"} <= set(names), names)
    names = danish.open("q=jans").locator("#_names li").all_inner_texts()
    check(not any("Jensen" in name for name in names), f"Jan is no Jensen: {names}")


def leads_to_coming_meetings(danish, english):
    for query, wanted in (
        ("næste møde", "Kommende møder"), ("hvornår mødes de næste gang", "Kommende møder"),
        ("hvornår er næste møde i politisk sundhedsklynge nord?", "Politisk Sundhedsklynge Nord"),
        ("kommende møder i nord", "Sundhedsklynge Nord"),
    ):
        page = danish.open("q=" + urllib.parse.quote(query))
        first = page.locator("#_names li > a").first
        check(first.inner_text() == wanted, f"{query}: {page.locator('#_names').inner_text()}")
        page.goto(urllib.parse.urljoin(danish.root, first.get_attribute("href")))
        check("Kommende møder" in page.inner_text("main"), f"{query}: no coming meetings")
    names = english.open("q=next+meeting").locator("#_names li > a").all_inner_texts()
    check(names[:1] == ["Coming meetings"], names)


def tells_which_words_are_nowhere(danish, english):
    page = danish.open("q=" + urllib.parse.quote("psykiatri XYZZYqwert"))
    check(status(page).startswith("Ingen punkter har »XYZZYqwert«. Her er dem, der passer på resten: "), status(page))
    check(titles(page) == titles(danish.open("q=psykiatri+")), titles(page))
    page = english.open("q=xyzzyqwert+plan")
    check(status(page).startswith("No items have “xyzzyqwert”. These match the rest: "), status(page))
    # What is written wrong is looked for as it was probably meant.
    page = danish.open("q=" + urllib.parse.quote("psykatri i midt"))
    check(status(page) == "Ingen punkter har »psykatri«. Her er dem, der har »psykiatri«: 2 punkter", status(page))
    check(page.inner_text("#_meant") == "Mente du psykiatri i midt?", page.inner_text("#_meant"))
    # A word of the matter says more than where or when.
    for query, told in (
        ("jordemødre 2015", "Ingen punkter har »2015«. Her er dem, der passer på resten: "),
        ("jordemødre 2020", "Ingen punkter har alle ordene. Her er dem, der har flest: "),
        ("jordemødre midt januar 2020", "Ingen punkter har alle ordene. Her er dem, der har flest: "),
    ):
        page = danish.open("q=" + urllib.parse.quote(query))
        check(status(page).startswith(told), f"{query}: {status(page)}")
        check("jordemødre" in page.locator("#_list > li").first.inner_text(), f"{query}: {titles(page)}")


def corrects_misspellings(danish, english):
    for wrong, right in (("forbyggelse", "forebyggelse"), ("psykatri", "psykiatri"), ("kmomune", "kommune")):
        page = danish.open("q=" + wrong)
        meant = page.locator("#_meant")
        check(meant.inner_text() == f"Mente du {right}?", f"{wrong}: {meant.inner_text()}")
        check(titles(page), f"{wrong}: nothing is shown")
        meant.locator("a").click()
        settle(page)
        check(query_of(page) == {"q": right} and page.input_value("#_q") == right and titles(page), page.url)
    check(not danish.open("q=forebyggelse").is_visible("#_meant"), "a right word is corrected")


def answers_questions(danish, english):
    page = danish.open("q=" + urllib.parse.quote("Hvad er der besluttet om psykiatri i midt?"))
    hits = page.locator("#_list > li").all_inner_texts()
    check(hits and all("Midt" in hit for hit in hits[:2]), status(page))
    # The passage shows what was asked about rather than where.
    page = danish.open("q=" + urllib.parse.quote("psykiatrien i nord 2023"))
    check("Psykiatrien" in page.locator("#_list > li", has_text="Det Nationale Ledelsesprogram").locator(".passage").inner_text(),
          page.locator("#_list").inner_text())
    # A decision is asked for, not the word, which stands in recommendations too.
    page = danish.open("q=" + urllib.parse.quote("hvad er der besluttet om kompetenceudvikling"))
    check(titles(page)[0] == "Kompetenceudvikling" and not page.is_visible("#_meant"), titles(page))
    page = danish.open("q=august+2022+ips")
    check(hits and all("2022" in when for when in page.locator("#_list .when").all_inner_texts()[:2]), titles(page))


def leads_straight_to_names(danish, english):
    page = danish.open("q=rikke+albrektsen")
    row = page.locator("#_names li").first
    check(row.inner_text().startswith("Rikke Albrektsen") and "Person" in row.inner_text(), row.inner_text())
    check(row.locator("a").first.get_attribute("href") == "/personer/rikke-albrektsen/", "the link")
    row.locator("a").nth(1).click()
    settle(page)
    check(query_of(page) == {"person": "Rikke Albrektsen"}, page.url)
    check(page.input_value("#_person") == "Rikke Albrektsen" and len(titles(page)) > 1, titles(page))
    for query, name, kind in (
        ("psykiatri", "Psykiatri", "Tema"),
        ("sundhedsklynge nord", "Sundhedsklynge Nord", "Klynge"),
        ("frederikshavn kommune", "Frederikshavn Kommune", "Organisation"),
        ("faglig sundhedsklynge nord", "Faglig Sundhedsklynge Nord", "Mødeforum"),
    ):
        page = danish.open("q=" + urllib.parse.quote(query))
        rows = page.locator("#_names li").all_inner_texts()
        check(any(row.startswith(name + "\n") and kind in row for row in rows), f"{query}: {rows}")


def narrows_down(danish, english):
    page = danish.open("q=psykiatri")
    everything = count(page)
    for field, value, parameter in (
        ("#_cluster", "nord", "klynge"), ("#_body", "nord/faglig", "forum"), ("#_theme", "psykiatri", "tema"),
        ("#_year", "2022", "aar"),
    ):
        page = danish.open("q=psykiatri")
        page.select_option(field, value, force=True)
        settle(page)
        check(query_of(page) == {"q": "psykiatri", parameter: value}, page.url)
        check(0 < count(page) < everything, f"{parameter}: {status(page)} of {everything}")
        again = danish.open(urllib.parse.urlsplit(page.url).query)
        check(titles(again) == titles(page), f"{parameter}: the address does not lead back")
        check(again.input_value(field) == value, f"{parameter}: the form does not show it")
    page = danish.open("q=psykiatri")
    page.check("#_decisions")
    settle(page)
    check(query_of(page) == {"q": "psykiatri", "beslutninger": "1"} and 0 < count(page) < everything, status(page))
    page.fill("#_person", "Jan Mainz")
    settle(page)
    check(query_of(page)["person"] == "Jan Mainz" and 0 < count(page) < everything, status(page))
    page.click("#_clear a")
    settle(page)
    check(query_of(page) == {"q": "psykiatri"} and count(page) == everything, page.url)
    page = danish.open("klynge=midt&beslutninger=1")
    check(count(page) > 1, "filters alone find nothing")
    dates = page.eval_on_selector_all("#_list time", "times => times.map(time => time.dateTime)")
    check(dates == sorted(dates, reverse=True), "filters alone: the newest do not go first")
    page = danish.open("q=psykiatri&klynge=findes-ikke")
    check(count(page) == everything and page.input_value("#_cluster") == "", "a choice that is none")


def count(page):
    digits = re.search(r"\d+", status(page).replace(".", ""))
    return int(digits.group()) if digits else 0


def goes_back(danish, english):
    page = danish.open("q=psykiatri")
    first = titles(page)
    page.fill("#_q", "")
    page.type("#_q", "demens", delay=20)
    settle(page)
    second = titles(page)
    page.press("#_q", "Enter")
    page.select_option("#_cluster", "midt", force=True)
    settle(page)
    check(first and second and first != second, "the queries find the same")
    page.go_back()
    settle(page)
    check(page.input_value("#_q") == "demens" and page.input_value("#_cluster") == "", page.url)
    check(titles(page) == second, "Back does not show what was found")
    page.go_back()
    settle(page)
    check(page.input_value("#_q") == "psykiatri" and titles(page) == first, page.url)
    page.go_forward()
    settle(page)
    check(titles(page) == second, "Forward does not show what was found")


def turns_pages(danish, english):
    page = danish.open("q=klynge")
    first, total = titles(page), count(page)
    check(len(first) == 10 and total > 10, status(page))
    page.click("#_pages a[rel=next]")
    settle(page)
    check(query_of(page) == {"q": "klynge", "side": "2"}, page.url)
    check(titles(page) and titles(page) != first and "side 2 af" in status(page), status(page))
    check(page.evaluate("document.activeElement.textContent") == "Punkter", "the focus stays behind")
    check(page.get_attribute("#_list", "start") == "11", "the list is not numbered on")
    page.go_back()
    settle(page)
    check(titles(page) == first, "Back")
    page = danish.open("q=klynge&side=9999")
    check(titles(page) and page.locator("#_pages a[rel=next]").count() == 0, "beyond the last page")


def works_by_keyboard(danish, english):
    page = danish.open("")
    page.focus("#_q")
    page.keyboard.type("psykiatri")
    page.keyboard.press("Enter")
    settle(page)
    check(titles(page), "Enter finds nothing")
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.closest('#_names, #_list')?.id || ''"))
        seen = page.evaluate("""() => { const style = getComputedStyle(document.activeElement)
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }""")
        check(seen, f"the focus cannot be seen on {reached[-1]}")
        if reached[-1] == "_list":
            break
    for wanted in ("_cluster", "_body", "_theme", "_person", "_year", "_decisions", "_names", "_list"):
        check(wanted in reached, f"Tab does not reach {wanted}: {reached}")
    page.focus("#_decisions")
    page.keyboard.press("Space")
    settle(page)
    check(query_of(page).get("beslutninger") == "1", page.url)


def tells_without_script(danish, english):
    context = danish.browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(danish.search + "?q=psykiatri")
    check(page.locator("noscript").count() == 1, "no noscript")
    text = page.inner_text("main")
    check("kører JavaScript" in text, text)
    check(not page.is_visible("#_form") and not page.is_visible("#_cluster"), "a form that does nothing is shown")
    links = page.locator("#_indexes a").all_inner_texts()
    check("Møder" in links and "Temaer" in links and "Søg" not in links, links)
    page.goto(danish.root + "/")
    page.fill("main input[name=q]", "psykiatri")
    page.press("main input[name=q]", "Enter")
    check(page.url == danish.search + "?q=psykiatri", page.url)


def stands_first_on_other_pages(danish, english):
    for path, search in (("/", danish), ("/404.html", danish), ("/", english), ("/404.html", english)):
        page = search.open()
        page.goto(search.root + path)
        first = page.evaluate("document.querySelector('main').querySelector('a, input, button').name")
        check(first == "q", f"{path}: {first}")
        page.fill("main input[name=q]", "plan")
        page.click("main form button")
        settle(page)
        check(page.url == search.search + "?q=plan" and titles(page), page.url)
        page.goto(search.root + path)
        check(page.locator(f"nav.menu a[href$='{urllib.parse.urlsplit(search.search).path}']").count() == (search is danish), path)


def tells_what_it_does(danish, english):
    page = danish.open("")
    check(page.get_attribute("#_status", "role") == "status" and status(page) == "", status(page))
    page.fill("#_q", "psykiatri")
    settle(page)
    check(re.fullmatch(r"\d+ punkter", status(page)), status(page))
    for query, said in (
        ("q=xyzzyqwert", "Ingen punkter passer til søgningen."),
        ("q=psykiatri&aar=2022&klynge=midt", "Ingen punkter passer til søgningen med disse afgrænsninger."),
        ("q=og+det+er", "Skriv et ord mere: de ord står i næsten alle punkter."),
    ):
        page = danish.open(query)
        check(status(page) == said and not titles(page), f"{query}: {status(page)}")
        check(page.is_visible("#_indexes") != page.is_visible("#_names"), f"{query}: it leads nowhere")
    page = english.open("q=budget")
    check(status(page) == "1 item", status(page))


def keeps_secrets(danish, english):
    hidden = ("Quentin", "Quiet", "this secret", "Nor this")
    for path in sorted((english.folder / "search").rglob("*")):
        if path.is_file():
            text = path.read_bytes().decode("utf-8", "replace")
            for word in hidden:
                check(word.lower() not in text.lower(), f"{path.name} has “{word}”")
    page = english.open("q=quentin")
    check(not titles(page) and not page.is_visible("#_names"), "a person who is not listed is found")
    check(titles(english.open("q=staff")) == ["Staff"], "the title of a closed item is not found")
    check("Closed item" in english.open("q=staff").locator("#_list").inner_text(), "closed")
    page = english.open("q=patient+representative")
    check("patient representative" in page.locator("#_list").inner_text(), "the role does not stand for the name")


def knows_kinds_of_meetings_and_parts(danish, english):
    page = english.open("q=prevention")
    check("Coming meeting" in page.locator("#_list").inner_text(), page.locator("#_list").inner_text())
    check("Not yet approved" in page.locator("#_list").inner_text(), "provisional")
    page = english.open("q=ten+years")
    row = page.locator("#_list > li").first
    check("Decision:" in row.inner_text() and "a) How to keep them" in row.inner_text(), row.inner_text())
    links = row.locator("a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    check(links[0] == "/sub/path/meetings/north/2023-01-10-board/#item-2", links)
    check(links[-1] == "/sub/path/meetings/north/2023-01-10-board/#item-2-a", links)
    check("/sub/path/themes/records/" in links, links)
    page = english.open("q=welcomed")
    check(set(titles(page)) == {"Introduction", "Welcome"}, titles(page))
    page.goto(english.root + page.get_by_role("link", name="Introduction").get_attribute("href")[len("/sub/path"):])
    check("welcomed" in page.inner_text("main"), page.url)


def works_below_a_sub_path(danish, english):
    page = english.open("q=plan&cluster=north")
    check(titles(page)[0] == "Plan and budget", titles(page))
    page = english.open("q=ann")
    href = page.locator("#_names a").first.get_attribute("href")
    check(href == "/sub/path/people/ann/", href)
    check(page.goto(urllib.parse.urljoin(english.root, href)).status == 200, href)


def asks_nobody_else_and_runs_nothing_else(danish, english):
    for site in (danish, english):
        page = site.open()
        asked, refused = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.add_init_script("""addEventListener('securitypolicyviolation', (event) => (window.refused ??= []).push(event.violatedDirective))""")
        page.goto(site.search + "?q=plan")
        settle(page)
        origin = "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(site.root))
        check(all(url.startswith(origin) for url in asked), asked)
        refused = page.evaluate("window.refused ?? []")
        check(refused == [], refused)
        done = page.evaluate("""() => { const script = document.createElement('script')
            script.textContent = 'window.intruder = true'; document.body.append(script)
            const style = document.createElement('style')
            style.textContent = 'h1 { display: none }'; document.head.append(style)
            const picture = new Image(); picture.src = 'https://example.org/x.png'; document.body.append(picture)
            return [window.intruder ?? false, getComputedStyle(document.querySelector('h1')).display] }""")
        check(done == [False, "block"], done)
        check(page.locator("meta[name=robots][content=noindex]").count() == 1, "search engines may list it")
    script = (danish.folder / "soeg/search.js").read_bytes()
    check(len(gzip.compress(script, 9)) <= 12_000, f"the script has {len(gzip.compress(script, 9))} bytes")
    for word in (b"eval(", b"Function(", b"innerHTML", b"document.write", b"http:", b"https:"):
        check(word not in script, word)


def shows_what_minutes_say_as_text(danish, english):
    page = danish.open()
    page.goto(danish.search + "?q=" + urllib.parse.quote("<img src=x onerror=alert(1)> psykiatri"))
    settle(page)
    check(page.locator("main img").count() == 0, "markup of the address is on the page")
    check(page.input_value("#_q") == "<img src=x onerror=alert(1)> psykiatri", page.input_value("#_q"))


def tells_when_it_fails(danish, english):
    page = danish.open()
    page.route("**/index/**", lambda route: route.abort())
    page.goto(danish.search + "?q=psykiatri")
    settle(page)
    check(status(page).startswith("Søgningen kunne ikke hente sit register."), status(page))
    check(page.is_visible("#_indexes"), "it leads nowhere")
    page.unroute("**/index/**")
    page.press("#_q", "Enter")
    settle(page)
    check(titles(page), "it does not try again")


def starts_anew_with_a_renewed_site(danish, english):
    page = danish.open("q=psykiatri")
    state = {"count": 0}

    def outdated(route):
        state["count"] += 1
        if state["count"] == 1:
            return route.fulfill(status=404)
        return route.continue_()

    page.route("**/index/20*/**", outdated)
    page.fill("#_q", "demens")
    settle(page)
    check(titles(page), status(page))


def is_for_everybody(danish, english):
    for site, query in ((danish, "q=psykiatri"), (danish, ""), (english, "q=plan&decisions=1"), (danish, "q=psykatri")):
        for scheme in ("light", "dark"):
            page = site.open(query, color_scheme=scheme)
            found = AXE.run(page).response["violations"]
            told = [(fault["id"], [node["html"][:100] for node in fault["nodes"][:2]]) for fault in found]
            check(not told, f"{query} {scheme}: {told}")
            page.context.close()


def fits_everywhere(danish, english):
    for width in (320, 360, 768, 1280):
        for site, query in ((danish, "q=psykiatri"), (english, "q=donaudampfschifffahrtselektrizit%C3%A4tenhauptbetriebs")):
            page = site.open()
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(site.search + "?" + query)
            settle(page)
            check(titles(page), query)
            for summary in page.locator("aside summary").all():
                if summary.is_visible():
                    summary.click()
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            check(wide <= 0, f"{width}: {wide} too wide")
            small = page.evaluate("""() => [...document.querySelectorAll('main a, main button, main input, main select, main summary')]
                .filter((control) => control.checkVisibility() && !control.closest('.hidden') && control.getBoundingClientRect().height < 24)
                .map((control) => control.outerHTML.slice(0, 90))""")
            check(not small, f"{width}: {small[:3]}")
            page.context.close()


CHECKS = [
    finds_items, finds_inflected_forms, finds_danish_letters, finds_beginnings_while_typing,
    finds_compounds_by_their_end, finds_names_by_other_forms, leads_to_coming_meetings, tells_which_words_are_nowhere,
    corrects_misspellings,
    answers_questions, leads_straight_to_names, narrows_down, goes_back, turns_pages, works_by_keyboard,
    tells_without_script, stands_first_on_other_pages, tells_what_it_does, keeps_secrets,
    knows_kinds_of_meetings_and_parts, works_below_a_sub_path, asks_nobody_else_and_runs_nothing_else,
    shows_what_minutes_say_as_text, tells_when_it_fails, starts_anew_with_a_renewed_site, is_for_everybody,
    fits_everywhere,
]


def main():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        sites = (Site(browser, sys.argv[1], "", "soeg"), Site(browser, sys.argv[2], "/sub/path", "search"))
        for own in CHECKS:
            if len(sys.argv) > 3 and own.__name__ not in sys.argv[3:]:
                continue
            try:
                own(*sites)
                print(own.__name__, "well", flush=True)
            except Exception as fault:
                print(own.__name__, " ".join(str(fault).split())[:600], flush=True)
            for context in browser.contexts:
                context.close()


main()
