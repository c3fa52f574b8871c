"""Built sites, shown to a browser at addresses of their own: no network, and nothing from anywhere else."""

import json
import mimetypes
import pathlib
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}


class Site:
    """A folder that stands at `https://NAME.test/BASE/`."""

    def __init__(self, name, folder, base, pages):
        self.name, self.folder, self.base, self.pages = name, pathlib.Path(folder), base, pages

    def address(self, page):
        """The address of a page by its path in the folder."""
        path = page.removesuffix("index.html")
        return f"https://{self.name}.test{self.base}/{path}"

    def file(self, path):
        """The file that a server would answer a path with; None for none."""
        if not path.startswith(self.base + "/"):
            return None
        file = self.folder / unquote(path[len(self.base) + 1 :])
        if file.is_dir():
            file = file / "index.html"
        return file if file.is_file() else None


def read(path):
    """The sites that a test names in a file."""
    with open(path, encoding="utf-8") as file:
        return [Site(**site) for site in json.load(file)]


def open_context(browser, sites, strays, **options):
    """A browser that knows these sites alone; addresses that lead to nothing are noted down in `strays`."""
    context = browser.new_context(**options)
    hosts = {f"{site.name}.test": site for site in sites}

    def answer(route):
        address = urlsplit(route.request.url)
        site = hosts.get(address.hostname)
        file = site.file(address.path) if site else None
        if file is None:
            strays.append(route.request.url)
            route.abort()
            return
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if kind.startswith("text/"):
            kind += "; charset=utf-8"
        route.fulfill(status=200, body=file.read_bytes(), headers={"Content-Type": kind})

    context.route("**/*", answer)
    return context


__all__ = ["CHROMIUM", "Site", "open_context", "read", "sync_playwright"]
