"""Looks at a preview in a real browser while files are changed: what a secretary sees who writes in one window.

Arguments: the preview's address, the file to change, the page it makes (below the address), a folder for pictures or "-".
Prints a line for each thing that is not as it should be.
"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

address, file, page_path, pictures = sys.argv[1:5]
path = pathlib.Path(file)
good = path.read_text()


def expect(what, is_so):
    if not is_so:
        print(what)


def picture(page, name):
    if pictures != "-":
        page.screenshot(path=f"{pictures}/{name}.png")


def overlay(page, selector=""):
    return page.locator(f"referat-preview {selector}".strip())


def save(text):
    """As editors do: a new file in the place of the old one."""
    new = path.with_name("." + path.name + ".new")
    new.write_text(text)
    new.replace(path)


with sync_playwright() as p:
    browser = p.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1280, "height": 700})
    messages = []
    page.on("console", lambda message: messages.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto(address + page_path)
    expect("there is an overlay although nothing is wrong", overlay(page).count() == 0)

    # An edit appears by itself, and what is being read stays where it is, although there is more text above it.
    page.evaluate("document.getElementById('punkt-3').scrollIntoView({ behavior: 'instant' }); scrollBy(0, -100)")
    before = page.evaluate("[scrollY, document.getElementById('punkt-3').getBoundingClientRect().top]")
    expect("the page is too short for the test", before[0] > 200)
    save(good.replace("Punkt et.", "Punkt et.\n\n" + "Mere tekst.\n\n" * 20).replace("Punkt tre.", "Rettet i dag."))
    page.wait_for_function("document.body.innerText.includes('Rettet i dag.')")
    page.wait_for_function("performance.getEntriesByType('navigation')[0].loadEventEnd > 0")
    after = page.evaluate("[scrollY, document.getElementById('punkt-3').getBoundingClientRect().top]")
    expect(f"what was read has moved from {before} to {after}", abs(after[1] - before[1]) < 2 and after[0] > before[0] + 200)

    # An edit of another page leaves this one alone.
    page.evaluate("window.isOld = true")
    other = path.with_name("2022-08-26.md")
    other_good = other.read_text()
    with page.expect_response(lambda response: response.request.method == "HEAD"):
        other.write_text(other_good.replace("bød velkommen", "sagde goddag"))
    page.wait_for_timeout(300)
    expect("an edit of another page has reloaded this one", page.evaluate("window.isOld === true"))
    other.write_text(other_good)

    # A fault is laid over the last good page, which stays.
    save(good.replace("Tema: forebyggelse", "Tema: forebygelse <b>"))
    panel = overlay(page, "section")
    panel.wait_for(state="visible")
    text = panel.inner_text()
    for part in ["1 fejl", "Siden viser det sidste", "2022-11-07.md:", "»forebygelse <b>«", "Tema: forebygelse <b>", "^^^"]:
        expect(f"the overlay does not say “{part}” but: {text}", part in text)
    expect("the good page is gone", "Rettet i dag." in page.inner_text("body"))
    expect("the overlay is no alert", overlay(page, "[role=alert]").count() == 1)
    expect("the overlay has no name", panel.get_attribute("aria-label") == "Fejl og advarsler i forhåndsvisningen")
    picture(page, "overlay-light")
    page.emulate_media(color_scheme="dark")
    picture(page, "overlay-dark")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 360, "height": 700})
    picture(page, "overlay-narrow")
    expect("the narrow overlay scrolls sideways", page.evaluate(
        "document.querySelector('referat-preview').shadowRoot.querySelector('section').scrollWidth <= innerWidth"))
    page.set_viewport_size({"width": 1280, "height": 700})

    # It can be put away, and is found again.
    panel.focus()
    page.keyboard.press("Escape")
    expect("Escape does not close the overlay", not panel.is_visible())
    button = page.get_by_role("button", name="Vis 1 fejl")
    expect("the closed overlay cannot be opened again", button.is_visible())
    picture(page, "overlay-closed")
    page.reload()
    button.wait_for(state="visible")
    expect("a closed overlay opens by itself", not panel.is_visible())
    button.click()
    expect("the button does not open the overlay", panel.is_visible())

    # Another fault opens it again; when all is mended it goes away by itself.
    page.get_by_role("button", name="Skjul").click()
    save(good.replace("Tema: forebyggelse", "Tema: noget helt andet"))
    panel.wait_for(state="visible")
    save(good)
    overlay(page).wait_for(state="detached")
    page.wait_for_function("document.body.innerText.includes('Punkt tre.')")

    # A page that is gone, and comes again.
    path.rename(path.with_suffix(".gone"))
    page.wait_for_function("!document.body.innerText.includes('Punkt tre.')")
    path.with_suffix(".gone").rename(path)
    page.wait_for_function("document.body.innerText.includes('Punkt tre.')")

    # A page that nobody sees gives its connection back, and catches up when it is seen.
    page.evaluate("""() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => window.isHidden });
      window.turn = isHidden => { window.isHidden = isHidden; dispatchEvent(new Event('visibilitychange')); };
      turn(true);
    }""")
    save(good.replace("Punkt tre.", "Skrevet i det skjulte."))
    page.wait_for_timeout(700)
    expect("a hidden page has loaded itself", "Skrevet i det skjulte." not in page.inner_text("body"))
    page.evaluate("turn(false)")
    page.wait_for_function("document.body.innerText.includes('Skrevet i det skjulte.')")

    # The missing page is the only thing that the console complained of.
    rest = [message for message in messages if "404" not in message]
    expect(f"the console says: {rest}", not rest)
    browser.close()
