"""Looks at a preview that cannot show anything yet in a real browser, while its fault is mended and made anew.

Arguments: the preview's address, the file with the fault, the file's text without it, a folder for pictures or "-".
Prints a line for each thing that is not as it should be.
"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

address, file, good, pictures = sys.argv[1:5]
path = pathlib.Path(file)


def expect(what, is_so):
    if not is_so:
        print(what)


with sync_playwright() as p:
    browser = p.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1280, "height": 700})
    page.goto(address)
    text = page.inner_text("body")
    expect(f"the page does not say what is wrong: {text}", "Siden kan ikke vises endnu" in text and "Fejl:" in text)
    expect("the page has an overlay too", page.locator("referat-preview").count() == 0)
    if pictures != "-":
        page.screenshot(path=f"{pictures}/start-light.png")
        page.emulate_media(color_scheme="dark")
        page.screenshot(path=f"{pictures}/start-dark.png")

    # The faults on the page change with the file.
    path.write_text(path.read_text() + "ukendt: x\n")
    page.wait_for_function("document.body.innerText.includes('ukendt')")

    # Mended, the site is there.
    path.write_text(good)
    page.wait_for_function("document.querySelector('header.site') !== null")
    expect("the faults are still there", "Siden kan ikke vises endnu" not in page.inner_text("body"))
    browser.close()
