"""Every feed of a site: read by feedparser, and held against RFC 4287 and RFC 5005."""

import xml.etree.ElementTree as tree

import feedparser

from site_files import site_of_arguments, tell

ATOM = "{http://www.w3.org/2005/Atom}"
HISTORY = "{http://purl.org/syndication/history/1.0}"

site = site_of_arguments()
paths = [p for p in site.files if p.rsplit("/", 1)[-1].startswith("feed") and p.endswith(".xml")]
if len(paths) < 3:
    tell("feeds", "too few", len(paths))

known = {}


def links(element, relation):
    return [l.get("href") for l in element.findall(ATOM + "link") if l.get("rel") == relation]


def one(path, element, name):
    found = element.findall(ATOM + name)
    if len(found) != 1 or not (found[0].text or "").strip():
        tell(path, f"has {len(found)} {name}")
        return ""
    return found[0].text


for path in paths:
    root = tree.fromstring(site.bytes(path))
    parsed = feedparser.parse(site.bytes(path))
    entries = root.findall(ATOM + "entry")
    if parsed.bozo or parsed.version != "atom10" or len(parsed.entries) != len(entries):
        tell(path, "feedparser", parsed.get("bozo_exception"), parsed.version)
    if not one(path, root, "id").startswith("urn:uuid:"):
        tell(path, "id")
    one(path, root, "title")
    updated = one(path, root, "updated")
    if root.find(ATOM + "author/" + ATOM + "name") is None:
        tell(path, "no author")
    if links(root, "self") != [site.address(path)]:
        tell(path, "self", links(root, "self"))
    if len(links(root, "alternate")) != 1 or not site.leads(links(root, "alternate")[0]):
        tell(path, "alternate", links(root, "alternate"))
    if len(entries) > 50:
        tell(path, "entries", len(entries))
    ids = [one(path, e, "id") for e in entries]
    if len(set(ids)) != len(ids):
        tell(path, "an id twice")
    days = [one(path, e, "updated") for e in entries]
    if days and max(days) != updated:
        tell(path, "updated", updated, max(days))
    is_archive = root.find(HISTORY + "archive") is not None
    if not is_archive and days != sorted(days, reverse=True):
        tell(path, "order", days)
    for entry, parsed_entry in zip(entries, parsed.entries):
        identity, title = one(path, entry, "id"), one(path, entry, "title")
        address = links(entry, "alternate")
        if len(address) != 1 or not site.leads(address[0]):
            tell(path, "entry leads nowhere", address)
        one(path, entry, "summary")
        if known.setdefault(identity, (title, one(path, entry, "updated"))) != (title, parsed_entry.updated):
            tell(path, "another entry of the same id", identity)
        if parsed_entry.title_detail.type != "text/plain" or not parsed_entry.updated_parsed:
            tell(path, "entry", identity)
    # The archives hold what the feed itself does not.
    seen, place = set(), path
    while not is_archive and place:
        document = tree.fromstring(site.bytes(place))
        seen |= {e.findtext(ATOM + "id") for e in document.findall(ATOM + "entry")}
        before = links(document, "prev-archive")
        place = site.path(before[0]) if before else None
        if before and place is None:
            tell(path, "archive leads nowhere", before)
    if not is_archive and not set(ids) <= seen:
        tell(path, "archives")

# What a page says it has is there, and what is there a page says.
told = set()
for path in site.pages():
    for tag, attributes in site.page(path).elements:
        if tag == "link" and attributes.get("type") in ("application/atom+xml", "text/calendar"):
            address = attributes["href"]
            told.add(address)
for path in paths:
    name = path.rsplit("/", 1)[-1]
    if name == "feed.xml" and not any(site.address(path).endswith(t) for t in told):
        tell(path, "no page tells of it")
