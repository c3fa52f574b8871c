"""What the checks of built sites share: the files, the addresses, and how findings are told."""

import os
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit


class Site:
    """A built site: its folder and the address that it is built for."""

    def __init__(self, folder, url):
        self.folder, self.url = folder, url.rstrip("/") + "/"
        self.files = sorted(
            os.path.relpath(os.path.join(top, name), folder)
            for top, _, names in os.walk(folder)
            for name in names
        )
        self._pages = {}

    def bytes(self, path):
        with open(os.path.join(self.folder, path), "rb") as file:
            return file.read()

    def address(self, path):
        return self.url + path

    def path(self, address):
        """The file at an address; None for an address of another site, or where nothing is."""
        if not address.startswith(self.url):
            return None
        path = unquote(urlsplit(address[len(self.url):]).path)
        path += "index.html" if path == "" or path.endswith("/") else ""
        return path if path in self.files else None

    def page(self, path):
        if path not in self._pages:
            self._pages[path] = Page(self.bytes(path).decode("utf-8"))
        return self._pages[path]

    def leads(self, address):
        """Whether an address leads to a file of the site, and its anchor to a place there."""
        path = self.path(address)
        if path is None:
            return False
        anchor = unquote(urlsplit(address).fragment)
        return not anchor or anchor in self.page(path).ids

    def pages(self):
        return [path for path in self.files if path.endswith(".html")]


class Page(HTMLParser):
    """The ids of a page, its elements with their attributes, and what stands in its data scripts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.data, self._is_data = [], [], False
        self.feed(text)
        self.ids = {attributes["id"] for _, attributes in self.elements if "id" in attributes}

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        self._is_data = tag == "script" and attributes.get("type") == "application/ld+json"

    def handle_endtag(self, tag):
        self._is_data = False

    def handle_data(self, text):
        if self._is_data:
            self.data.append(text)

    def count(self, style):
        return sum(style in (a.get("class") or "").split() for _, a in self.elements)

    def meta(self, name):
        for tag, a in self.elements:
            if tag == "meta" and name in (a.get("property"), a.get("name")):
                return a.get("content")
        return None

    @property
    def is_indexed(self):
        return self.meta("robots") != "noindex"


def site_of_arguments():
    return Site(sys.argv[1], sys.argv[2])


def tell(*words):
    """A finding."""
    print(*words, sep=": ")
