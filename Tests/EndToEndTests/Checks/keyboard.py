"""Walks through pages with the Tab key and prints every stop that cannot be seen, and at last how many there were."""

import sys

from sites import CHROMIUM, open_context, read, sync_playwright

LOOK = """() => {
  const element = document.activeElement;
  if (element === document.body || element === document.documentElement) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const inside = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return hit && (element.contains(hit) || hit.contains(element));
  });
  const lines = element.getClientRects();
  const seen = inside || [...lines].some(line => {
    const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return hit && (element.contains(hit) || hit.contains(element));
  });
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return { seen, outline, html: element.outerHTML.slice(0, 120), fits: box.bottom > 0 && box.top < innerHeight };
}"""


def main():
    sites = read(sys.argv[1])
    strays = []
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        for width, scheme in [(1280, "light"), (320, "dark")]:
            context = open_context(browser, sites, strays, viewport={"width": width, "height": 700}, color_scheme=scheme)
            view = context.new_page()
            for site in sites:
                for page in site.pages:
                    view.goto(site.address(page))
                    for step in range(1000):
                        view.keyboard.press("Tab")
                        stop = view.evaluate(LOOK)
                        if stop is None:
                            break
                        count += 1
                        if step == 0 and "skip" not in stop["html"]:
                            print(f"{site.name}/{page} {width}: the first stop is no skip link: {stop['html']}")
                        for what in ("seen", "outline", "fits"):
                            if not stop[what]:
                                print(f"{site.name}/{page} {width}: not {what}: {stop['html']}")
            context.close()
    print(f"{count} stops")


main()
