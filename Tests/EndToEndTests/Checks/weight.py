"""Prints of each page how heavy it is, what it asks for before and after its first paint, and whether anything moves."""

import gzip
import json
import sys
import zlib

from sites import CHROMIUM, open_context, read, sync_playwright

WATCH = """
window.moved = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved += entry.value })
  .observe({ type: 'layout-shift', buffered: true });
"""
# What a server may send before the reader's side has answered: ten segments of 1,460 bytes.
FIRST_ROUND = 14_600


def main():
    sites = read(sys.argv[1])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        for site in sites:
            context = open_context(browser, sites, strays := [], viewport={"width": 360, "height": 800})
            context.add_init_script(WATCH)
            for page in site.pages:
                view = context.new_page()
                asked = []
                view.on("request", lambda request, asked=asked: asked.append(request))
                view.goto(site.address(page), wait_until="load")
                view.wait_for_timeout(100)
                for place in range(0, 20_000, 2_000):
                    view.evaluate("place => scrollTo(0, place)", place)
                files = [site.file(request.url.split(".test")[1].split("?")[0]) for request in asked]
                packed = [gzip.compress(file.read_bytes(), 6) for file in files if file]
                first = zlib.decompressobj(31).decompress(packed[0][:FIRST_ROUND])
                body = first.decode("utf-8", "ignore")
                print(
                    json.dumps(
                        {
                            "page": f"{site.name}/{page}",
                            "bytes": sum(map(len, packed)),
                            "files": [file.name for file in files if file],
                            "moved": view.evaluate("window.moved"),
                            "painted": view.evaluate("performance.getEntriesByName('first-contentful-paint').length"),
                            "blocking": view.evaluate(
                                "performance.getEntriesByType('resource')"
                                ".filter(entry => entry.renderBlockingStatus === 'blocking').length"
                            ),
                            "heading": "</h1>" in body,
                            "strays": strays,
                        }
                    )
                )
                view.close()
            context.close()


main()
