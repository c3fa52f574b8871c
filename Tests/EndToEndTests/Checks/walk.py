"""Opens every page of a site in a real browser and finds what ran there that was only text in the content.

usage: walk.py FOLDER BASE
Scripts that come out of the content would set window.hit or open a dialog. The pages are told to report whatever a policy without
any script of a page's own would forbid. A line is written for each finding; none is good.
"""

import functools
import http.server
import pathlib
import sys
import threading
import urllib.parse
import xml.etree.ElementTree as tree

from playwright.sync_api import sync_playwright
from sites import CHROMIUM

PAYLOADS = [
    '"><script>window.hit=1</script>',
    "<img src=x onerror=window.hit=1>",
    "' onmouseover='window.hit=1",
    "javascript:window.hit=1",
    "</script><script>window.hit=1</script>",
]
POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'"
BASE = sys.argv[2]
# What only text of the content could have brought into a page.
FOREIGN = """() => [...document.querySelectorAll('*')].flatMap(e => [
  ...[...e.attributes].filter(a => a.name.startsWith('on') || a.name === 'srcdoc' || a.name === 'autofocus').map(a => `<${e.localName} ${a.name}>`),
  ...(['iframe', 'object', 'embed', 'base', 'frame'].includes(e.localName) ? [`<${e.localName}>`] : []),
  ...(e.localName === 'script' && !e.src && e.type !== 'application/ld+json' ? ['<script>'] : []),
  ...(e.localName === 'script' && e.type === 'application/ld+json' ? (() => { try { JSON.parse(e.textContent); return [] } catch (x) { return [`JSON-LD: ${x}`] } })() : []),
  ...['href', 'src', 'action', 'formaction', 'xlink:href', 'content'].map(n => e.getAttribute(n)).filter(v => v && /^\\s*(javascript|data|vbscript):/i.test(v)).map(v => e.localName === 'meta' ? '' : `leads to ${v}`).filter(Boolean),
])"""
# Whatever has a handler would have it called.
TOUCH = """() => { for (const e of document.querySelectorAll('*'))
  for (const n of ['mouseover', 'focus', 'load', 'error', 'toggle']) e.dispatchEvent(new Event(n)) }"""


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        # A browser asks for it by itself, outside the site.
        if self.path == "/favicon.ico":
            self.send_response(204)
            return self.end_headers()
        super().do_GET()

    def end_headers(self):
        self.send_header("Content-Security-Policy-Report-Only", POLICY)
        super().end_headers()

    def translate_path(self, path):
        return super().translate_path(path[len(BASE) - 1 :] if path.startswith(BASE) else "/nothing")


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
    found = []
    # Every file that is XML can be read as XML.
    for file in [*folder.rglob("*.xml"), *folder.rglob("*.svg")]:
        try:
            tree.parse(file)
        except tree.ParseError as error:
            found.append(f"{file.name}: {error}")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        page = browser.new_page()
        page.on("dialog", lambda dialog: (found.append(f"{page.url}: dialog"), dialog.dismiss()))
        page.on("pageerror", lambda error: found.append(f"{page.url}: {error}"))
        page.on("console", lambda told: found.append(f"{page.url}: {told.text}") if told.type == "error" else None)
        page.on(
            "request",
            lambda request: None if request.url.startswith(origin + BASE) else found.append(f"{page.url}: asks for {request.url}"),
        )
        seen = answers = 0
        for address in addresses(folder):
            page.goto(origin + BASE + address, wait_until="networkidle" if "soeg" in address else "load")
            page.evaluate(TOUCH)
            if page.evaluate("window.hit !== undefined"):
                found.append(f"{address}: a script of the content ran")
            found += [f"{address}: {foreign}" for foreign in page.evaluate(FOREIGN)]
            answers += "?" in address and page.locator("main mark").count()
            seen += 1
        browser.close()
    if seen < 60:
        found.append(f"only {seen} pages")
    if not answers:
        found.append("the search found nothing to show")
    print("\n".join(dict.fromkeys(found)))


main()
