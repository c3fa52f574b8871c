"""Prints what axe-core finds wrong with pages in one round, and at last how many it has looked at."""

import pathlib
import sys

import axe_playwright_python
from sites import CHROMIUM, open_context, read, sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# Everything in the light; of the dark scheme and of a telephone what can differ there.
ROUNDS = {
    "light": ("light", 1280, {}),
    "dark": ("dark", 1280, {"runOnly": ["color-contrast", "link-in-text-block"]}),
    "narrow": (
        "dark",
        320,
        {
            "runOnly": ["color-contrast", "target-size", "scrollable-region-focusable"],
            "rules": {"target-size": {"enabled": True}},
        },
    ),
}


def main():
    sites = read(sys.argv[1])
    scheme, width, options = ROUNDS[sys.argv[2]]
    count = 0
    strays = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        context = open_context(browser, sites, strays, color_scheme=scheme, viewport={"width": width, "height": 900})
        view = context.new_page()
        for site in sites:
            for page in site.pages:
                view.goto(site.address(page))
                view.evaluate(AXE)
                result = view.evaluate("options => axe.run(document, options)", options)
                count += 1
                for violation in result["violations"]:
                    for node in violation["nodes"]:
                        print(f"{site.name}/{page}: {violation['id']}: {node['html'][:160]!r}")
    for stray in sorted(set(strays)):
        print(f"nothing at {stray}")
    print(f"{count} looked at")


main()
