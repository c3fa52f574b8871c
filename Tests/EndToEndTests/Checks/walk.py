"""Opens every page of a site in a real browser and finds what ran there that was only text in the content.

usage: walk.py FOLDER
Scripts that come out of the content would set window.hit or open a dialog. A line is written for each finding; none is good.
"""

import functools
import http.server
import pathlib
import sys
import threading
import urllib.parse

from playwright.sync_api import sync_playwright

PAYLOADS = [
    '"><script>window.hit=1</script>',
    "<img src=x onerror=window.hit=1>",
    "' onmouseover='window.hit=1",
    "javascript:window.hit=1",
    "</script><script>window.hit=1</script>",
]


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def addresses(folder):
    for page in sorted(folder.rglob("*.html")):
        yield urllib.parse.quote(str(page.relative_to(folder)))
    for payload in PAYLOADS:
        for name in ("q", "kind", "cluster", "theme", "from", "klynge", "tema", "fra"):
            yield "soeg/index.html?" + urllib.parse.urlencode({"q": "hit", name: payload})
        yield "soeg/index.html#" + urllib.parse.quote(payload)


def main():
    folder = pathlib.Path(sys.argv[1])
    if not (folder / "soeg/index.html").exists():
        print("there is no search page")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.on("dialog", lambda dialog: (found.append(f"{page.url}: dialog"), dialog.dismiss()))
        page.on("pageerror", lambda error: found.append(f"{page.url}: {error}"))
        page.on("console", lambda told: found.append(f"{page.url}: {told.text}") if told.type == "error" else None)
        seen = 0
        for address in addresses(folder):
            page.goto(f"http://127.0.0.1:{server.server_port}/{address}", wait_until="networkidle" if "?" in address else "load")
            if page.evaluate("window.hit !== undefined"):
                found.append(f"{address}: a script of the content ran")
            for link in page.evaluate("[...document.querySelectorAll('a,form,iframe,img')].map(e => e.href || e.action || e.src || '')"):
                if urllib.parse.urlsplit(str(link)).scheme in ("javascript", "data", "vbscript"):
                    found.append(f"{address}: leads to {link}")
            handlers = page.evaluate("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length")
            if handlers:
                found.append(f"{address}: {handlers} elements with handlers")
            seen += 1
        browser.close()
    if seen < 20:
        found.append(f"only {seen} pages")
    print("\n".join(found))


main()
