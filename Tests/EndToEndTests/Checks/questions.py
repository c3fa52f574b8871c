"""Asks the search of a built site what citizens would ask, and tells where the right answer stands.

usage: questions.py sample SITE [ADDRESS]
       questions.py archive SITE CONTENT [ADDRESS]
SITE is the folder of the site, ADDRESS the path that it was built for, CONTENT what the generated archive was built from. For
each question a line is written, its parts parted by tabs: the question, the right answer, where it stood, how many files were
fetched from the index's folder, their kilobytes with gzip, and the milliseconds in scripts until the answer stood there, with
the processor slowed down four times. The last line is "well", or what stood too far down or took too much.
"""

import functools
import gzip
import http.server
import os
import pathlib
import re
import sys
import threading
import urllib.parse

from playwright.sync_api import sync_playwright

# What the five meetings of the sample say, each answer decided on by reading them before anything was searched. An answer is
# an item by the end of its address, or a name that stands above the items; some questions have two that are as good. The number
# is the place it stands at, or before.
SAMPLE = [
    ("hvornår mødes politisk klynge nord næste gang", ["→ Politisk Sundhedsklynge Nord", "→ Kommende møder"], 2),
    ("lægevagt", ["2020-02-06-politisk/#punkt-5"], 1),
    ("mangel på jordemødre", ["2023-faglig-uden-dato/#punkt-6"], 1),
    ("hvem bestemmer dagsordenen i faglig sundhedsklynge", ["2022-08-26-faglig/#punkt-1"], 3),
    ("overvægtige gravide", ["2023-faglig-uden-dato/#punkt-2"], 1),
    ("robotten Ervin", ["2022-01-10-styregruppe/#punkt-6"], 1),
    ("rygning blandt unge", ["2020-01-16-politisk/#punkt-6"], 1),
    ("sundhedshus hobro", ["2022-01-10-styregruppe/#punkt-9"], 1),
    ("rikke albrechtsen", ["→ Rikke Albrektsen"], 1),
    ("jan mains", ["→ Jan Mainz"], 1),
    ("forebyggene hjemmebesøg", ["2022-08-26-faglig/#punkt-3"], 1),
    ("hvor mange penge får klyngen", ["2020-02-06-politisk/#punkt-5", "→ Klyngemidler"], 10),
    ("en værdig død", ["2022-08-26-faglig/#punkt-4"], 1),
    ("psykiatrien i nord 2022", ["2022-08-26-faglig/#punkt-2", "2022-08-26-faglig/#punkt-1"], 2),
    ("hvad blev der besluttet om hvor tit midt mødes", ["2020-01-16-politisk/#punkt-2"], 3),
    ("nærhospitalet", ["→ Nærhospitaler"], 1),
    ("børn som pårørende", ["2023-faglig-uden-dato/#punkt-6"], 1),
    ("respiratorer derhjemme", ["2022-01-10-styregruppe/#punkt-3"], 1),
    ("handleplan aalborg", ["2020-01-16-politisk/#punkt-5"], 1),
    ("kan min læge få hjælp af hospitalet til ældre patienter", ["2023-faglig-uden-dato/#punkt-2"], 3),
]




class Item:
    """An agenda item of the generated archive, read from its Markdown by rules that owe nothing to the program."""

    def __init__(self, cluster, meeting, number, title, text):
        self.url = f"/moeder/{cluster}/{meeting}/#punkt-{number}"
        self.cluster, self.year, self.month, self.body = cluster, meeting[:4], meeting[5:7], meeting.split("-")[-1]
        self.title, self.text = title.lower(), text.lower()
        self.decisions = " ".join(re.findall(r"^beslutning: (.*)$", self.text, re.M))


def items_of(content):
    for path in sorted((content / "meetings").glob("*/*.md")):
        text = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        parts = re.split(r"^## (\d+)\. (.*)$", text, flags=re.M)
        for number, title, own in zip(parts[1::3], parts[2::3], parts[3::3]):
            yield Item(path.parent.name, path.stem, number, title, own)


# What is asked of the generated archive, and which items are right, or which name above them. A noun of the archive is a
# compound (»lungekurset«); it is asked for in other forms than the archive has, in two words, with a letter too much, with a
# place, a year or a month, a decision, a person. The first hit must be a right one, or for a question with a number one of the
# first so many: where the text of many items has both words, those that have them in the title are not the only good ones.
ARCHIVE = [
    ("genoptræningskursus", lambda item: "genoptræningskurs" in item.title, "titlen har ordet"),
    ("smerteplatform nørborg", lambda item: "smerteplatform" in item.title and item.cluster == "noerborg",
     "titlen, i Nørborg"),
    ("demenstilbud i gammelnæs 2017",
     lambda item: "demenstilbud" in item.title and item.cluster == "gammelnaes" and item.year == "2017",
     "titlen, i Gammelnæs, det år"),
    ("hvad er der besluttet om telefonmålinger", 
     lambda item: "telefonmåling" in item.decisions or "telefonmåling" in item.title and item.decisions,
     "beslutningen har ordet, eller titlen"),
    ("hvornår er næste møde i faglig klynge birkeholt", "→ Faglig Klynge Birkeholt", "forummet"),
    ("sundheds dagen i birkeholt", lambda item: "sundhedsdag" in item.title and item.cluster == "birkeholt",
     "titlen, i Birkeholt"),
    ("patient kampagne", lambda item: "patientkampagne" in item.title, "titlen har ordet"),
    ("kræftfunktionn", lambda item: "kræftfunktion" in item.title, "titlen har ordet, rigtigt stavet"),
    ("lægerne om forløbsbehov", lambda item: re.match("lægerne i .* om forløbsbehov", item.title), "titlen har begge ord",
     10),
    ("charlotte flensborg buhl", "→ Charlotte Flensborg Buhl", "personen"),
    ("hvad sagde charlotte flensborg buhl om telefonordninger",
     lambda item: "charlotte flensborg buhl" in item.text and "telefonordning" in item.title + item.text,
     "teksten har begge dele"),
    ("psykiatrien", "→ Regionens Psykiatri", "organisationen"),
    ("tandplejeindsatser i driftsforum nørborg",
     lambda item: "tandplejeindsats" in item.title + item.text and item.cluster == "noerborg" and item.body == "drift",
     "ordet, i det forum"),
    ("sundhedsaftale", "→ Sundhedsaftaler", "temaet"),
    ("FPI", "→ FPI", "forkortelsen"),
    ("gammelnæs hospitals", "→ Gammelnæs Hospital", "organisationen"),
    ("børnehaver og demenscentre", lambda item: "demenscent" in item.title, "titlen har det ene; det andet findes ikke"),
    ("budgetkampagne 2015", lambda item: "budgetkampagne" in item.title + item.text and item.year == "2015",
     "ordet, det år"),
    ("dialogmøde november 2019",
     lambda item: "dialogmøde" in item.title + item.text and item.year == "2019" and item.month == "11",
     "ordet, den måned"),
    ("konsulent for diabetes", lambda item: "diabeteskonsulent" in item.title, "titlen har det sammensatte ord"),
]


def archive_questions(content):
    items = list(items_of(content))
    for question, right, told, *limit in ARCHIVE:
        if isinstance(right, str):
            yield question, [right], 1, f"{told} ({right[2:]})"
            continue
        urls = [item.url for item in items if right(item)]
        if not urls:
            raise SystemExit(f"{question}: the archive has no answer")
        yield question, urls, *(limit or [1]), f"{told} ({len(urls)})"


class Site:
    """A site, served with gzip, that writes down what is asked for."""

    def __init__(self, folder, address):
        self.sizes = []
        site = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                path = self.path[len(address):] if self.path.startswith(address) else self.path
                file = self.translate_path(path)
                if os.path.isdir(file):
                    file = os.path.join(file, "index.html")
                try:
                    content = pathlib.Path(file).read_bytes()
                except OSError:
                    return self.send_error(404)
                packed = gzip.compress(content, 6)
                site.sizes.append((self.path, len(packed)))
                self.send_response(200)
                self.send_header("Content-Type", self.guess_type(file))
                self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(packed)))
                self.end_headers()
                self.wfile.write(packed)

            def log_message(self, *arguments):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.search = f"http://127.0.0.1:{server.server_port}{address}/soeg/"


class Answer:
    """What the page shows for a question, and what that took."""

    def __init__(self, browser, site, question):
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.set_default_timeout(30_000)
        meter = context.new_cdp_session(page)
        meter.send("Performance.enable")
        meter.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        site.sizes.clear()
        page.goto(site.search + "?q=" + urllib.parse.quote(question))
        page.locator("#_status:not(:empty)").wait_for(state="attached")
        page.locator("#_finder:not([aria-busy])").wait_for(state="attached")
        measured = {value["name"]: value["value"] for value in meter.send("Performance.getMetrics")["metrics"]}
        self.milliseconds = round(measured["ScriptDuration"] * 1000)
        fetched = [size for path, size in site.sizes if "/index/" in path]
        self.files, self.kilobytes = len(fetched), sum(fetched) / 1000
        self.status = page.inner_text("#_status")
        self.names = page.locator("#_names li > a").all_inner_texts() if page.is_visible("#_names") else []
        self.hits = page.eval_on_selector_all("#_list h3 a", "links => links.map((link) => link.getAttribute('href'))")
        context.close()

    def place(self, right):
        """Where the first of some right answers stands: a number from 1 on, and in words. 0 if none is on the first page."""
        names = [(place, "direkte") for place, name in enumerate(self.names, 1) if "→ " + name in right]
        hits = [(place, "") for place, hit in enumerate(self.hits, 1) if any(hit.endswith(answer) for answer in right)]
        best = min(names + hits, default=None)
        if best is None:
            return 0, "–"
        return best[0], f"{best[0]} {best[1]}".strip()


def ask(browser, site, questions):
    faults = []
    for question, right, limit, told in questions:
        answer = Answer(browser, site, question)
        place, words = answer.place(right)
        print(question, told, words, answer.files, f"{answer.kilobytes:.1f}", answer.milliseconds, sep="\t", flush=True)
        if not 0 < place <= limit:
            faults.append(f"{question}: {words} instead of {limit}; {answer.status} {answer.names} {answer.hits[:3]}")
        if answer.kilobytes > 100:
            faults.append(f"{question}: {answer.kilobytes:.1f} kB")
    print("; ".join(faults) or "well", flush=True)


def main():
    kind, folder = sys.argv[1:3]
    address = sys.argv[3 if kind == "sample" else 4:]
    if kind == "sample":
        questions = [(question, right, limit, " / ".join(right)) for question, right, limit in SAMPLE]
    else:
        questions = archive_questions(pathlib.Path(sys.argv[3]))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        ask(browser, Site(folder, address[0] if address else ""), questions)


if __name__ == "__main__":
    main()
