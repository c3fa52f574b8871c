"""Copies references from a meeting's page with the script, and reads them without it; prints what comes of it."""

import sys

from sites import CHROMIUM, open_context, read, sync_playwright


def main():
    site = read(sys.argv[1])[0]
    address = site.address(site.pages[0])
    strays = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        context = open_context(browser, [site], strays, permissions=["clipboard-read", "clipboard-write"])
        view = context.new_page()
        view.goto(address)
        details = view.locator("#item-1 > details.cite, #punkt-1 > details.cite")
        print("closed", details.locator("button").first.is_visible())
        # By keyboard alone: open, walk on to the first button, press it.
        details.locator("summary").focus()
        view.keyboard.press("Enter")
        view.keyboard.press("Tab")
        print("link", view.evaluate("document.activeElement.href"))
        view.keyboard.press("Tab")
        print("button", view.evaluate("document.activeElement.textContent"))
        print("named", view.evaluate("document.activeElement.ariaLabel"))
        names = view.evaluate("[...document.querySelectorAll('.citation + button')].map(button => button.ariaLabel)")
        print("told apart", len(names) > 1 and len(set(names)) == len(names))
        view.keyboard.press("Enter")
        view.wait_for_function("document.querySelector('[role=status]').textContent")
        print("copied", view.evaluate("navigator.clipboard.readText()"))
        print("status", view.locator("[role=status]").text_content(), view.evaluate("document.activeElement.textContent"))
        context.close()

        context = open_context(browser, [site], strays, java_script_enabled=False)
        view = context.new_page()
        view.goto(address)
        details = view.locator("#item-1 > details.cite, #punkt-1 > details.cite")
        details.locator("summary").click()
        print("without", details.locator(".citation").first.inner_text())
        print("buttons", view.locator("button").count())
    print("strays", strays)


main()
