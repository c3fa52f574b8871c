"""The sitemap and the heads of a site's pages: what search engines and previews are told."""

import json
import re
import xml.etree.ElementTree as tree

from site_files import site_of_arguments, tell

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
site = site_of_arguments()


def read(path):
    """The addresses that a sitemap lists, by the rules of the protocol's schema."""
    raw = site.bytes(path)
    root = tree.fromstring(raw)
    if len(raw) > 50 * 1024 * 1024 or len(root) > 50_000 or not len(root):
        tell(path, "size", len(raw), len(root))
    kind = {NAMESPACE + "urlset": "url", NAMESPACE + "sitemapindex": "sitemap"}[root.tag]
    found = []
    for element in root:
        if element.tag != NAMESPACE + kind or element.attrib:
            tell(path, "element", element.tag)
        names = [child.tag.removeprefix(NAMESPACE) for child in element]
        if names not in (["loc"], ["loc", "lastmod"]):
            tell(path, "children", names)
        address = element.findtext(NAMESPACE + "loc")
        day = element.findtext(NAMESPACE + "lastmod")
        if len(address) > 2048 or site.path(address) is None:
            tell(path, "leads nowhere", address)
        if day is not None and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", day):
            tell(path, "lastmod", day)
        found += read(site.path(address)) if kind == "sitemap" else [address]
    return found


listed = read("sitemap.xml")
if len(set(listed)) != len(listed):
    tell("sitemap.xml", "an address twice")
if f"Sitemap: {site.url}sitemap.xml" not in site.bytes("robots.txt").decode().splitlines():
    tell("robots.txt", "does not name the sitemap")

redirects = {line.split()[0] for line in site.bytes("_redirects").decode().splitlines()}
titles = {}
for path in site.pages():
    page = site.page(path)
    address = site.address(path.removesuffix("index.html"))
    is_leading_on = any(tag == "meta" and a.get("http-equiv") == "refresh" for tag, a in page.elements)
    if page.is_indexed and not is_leading_on and address not in listed:
        tell(path, "not in the sitemap")
    if not page.is_indexed:
        if address in listed:
            tell(path, "in the sitemap, and not to be listed")
        continue
    canonical = [a["href"] for tag, a in page.elements if tag == "link" and a.get("rel") == "canonical"]
    if canonical != [address] or page.meta("og:url") != address:
        tell(path, "address", canonical, page.meta("og:url"))
    for name in ("description", "og:title", "og:description", "og:site_name", "og:locale", "og:type"):
        if not page.meta(name):
            tell(path, "no", name)
    # A theme and an organisation may be called the same; what they say of themselves differs.
    told = (page.meta("og:title"), page.meta("description"))
    if titles.setdefault(told, path) != path:
        tell(path, "the same title and description as", titles[told])
    if len(page.data) != 1:
        tell(path, "JSON-LD", len(page.data))
        continue
    graph = json.loads(page.data[0])
    if graph["@context"] != "https://schema.org":
        tell(path, "context")
    for thing in graph["@graph"]:
        if thing["@type"] == "Event":
            if not {"@id", "name", "startDate", "eventStatus", "eventAttendanceMode", "organizer"} <= thing.keys():
                tell(path, "event", sorted(thing))
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:00\+0[12]:00)?", thing["startDate"]):
                tell(path, "start", thing["startDate"])
            for person in thing.get("attendee", []):
                if site.path(person["@id"].split("#")[0]) is None:
                    tell(path, "attendee", person)
        if thing["@type"] == "BreadcrumbList":
            for crumb in thing["itemListElement"]:
                if site.path(crumb["item"]) is None:
                    tell(path, "crumb", crumb)
