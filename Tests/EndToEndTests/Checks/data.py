"""The open data of a site: valid by its own schema, the same as JSON and as CSV, and as many as the pages show."""

import csv
import io
import json

import jsonschema

from site_files import site_of_arguments, tell

TABLES = ("meetings", "persons", "organisations", "themes", "decisions", "actions")
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")

site = site_of_arguments()
schema = json.loads(site.bytes("data/schema.json"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def cell(value):
    """A cell as it was before it was made harmless."""
    return value[1:] if value.startswith("'") and value[1:].lstrip().startswith(FORMULA) else value


def read_json(path):
    document = json.loads(site.bytes(path))
    for error in validator.iter_errors(document):
        tell(path, "/".join(map(str, error.absolute_path)), error.message[:300])
    return document


def read_csv(path):
    raw = site.bytes(path)
    if not raw.startswith(b"\xef\xbb\xbf"):
        tell(path, "no mark of UTF-8")
    text = raw.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    for number, row in enumerate(rows):
        if len(row) != len(rows[0]):
            tell(path, number, "cells", len(row))
        for value in row:
            if value.lstrip(" ").startswith(FORMULA):
                tell(path, number, "a formula", value)
    return [dict(zip(rows[0], map(cell, row))) for row in rows[1:]]


records = {}
for table in TABLES:
    whole = read_json(f"data/{table}.json")
    parts = [f"data/{table}"]
    if "parts" in whole:
        parts = [part["url"][len(site.url):].removesuffix(".json") for part in whole["parts"]]
        listed = read_csv(f"data/{table}.csv")
        if [p["name"] for p in whole["parts"]] != [r["part"] for r in listed]:
            tell(table, "parts of JSON and CSV")
    records[table] = []
    for part in parts:
        document, rows = read_json(part + ".json"), read_csv(part + ".csv")
        own = document[table]
        if document["table"] != table or document["count"] != len(own) or len(own) != len(rows):
            tell(part, "counts", document["count"], len(own), len(rows))
        for record, row in zip(own, rows):
            for name, value in row.items():
                if isinstance(record.get(name), (str, int)) and not isinstance(record[name], bool):
                    if str(record[name]) != value:
                        tell(part, record["id"], name, repr(record[name]), repr(value))
                elif value and name in record and record[name] is True and value != "true":
                    tell(part, record["id"], name, value)
        for form in (".json", ".csv"):
            if len(site.bytes(part + form)) > 5_000_000:
                tell(part + form, "larger than 5 MB")
        records[table] += own
    if whole["count"] != len(records[table]):
        tell(table, "count", whole["count"], len(records[table]))

# Every id once, every address a place on a page, every reference an id.
ids = [r["id"] for table in TABLES for r in records[table]]
ids += [c["id"] for m in records["meetings"] for c in m.get("children", [])]
if len(set(ids)) != len(ids):
    tell("ids", "twice", [i for i in ids if ids.count(i) > 1][:5])


def walk(value, path=()):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from walk(inner, path + (name,))
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, path)
    else:
        yield path, value


known = set(ids)
for table in TABLES:
    for record in records[table]:
        for path, value in walk(record):
            if path[-1] == "url" and not site.leads(value):
                tell(record["id"], "leads nowhere", value)
            if path[-1].endswith("_id") or path[-1].endswith("_ids"):
                if value not in known:
                    tell(record["id"], "no such id", path, value)

# As many as the pages show.
pages = {}
for table in TABLES:
    for record in records[table]:
        pages[site.path(record["url"].split("#")[0])] = record
held = {site.path(m["url"]) for m in records["meetings"] if m["status"] != "planned"}
for style, table in (("decision", "decisions"), ("action", "actions")):
    shown = sum(site.page(path).count(style) for path in held)
    if shown != len(records[table]):
        tell(table, "pages show", shown, len(records[table]))
for meeting in records["meetings"]:
    present = sum(a["attendance"] in ("present", "remote") for a in meeting.get("attendees", []))
    row_url = meeting["url"]
    if meeting["status"] == "planned" and present:
        tell(row_url, "somebody came to a coming meeting")
listed = [p for p in site.pages() if site.page(p).is_indexed and site.page(p).meta("og:type") == "profile"]
if len(listed) != len(records["persons"]):
    tell("persons", "pages", len(listed), len(records["persons"]))
articles = [p for p in site.pages() if site.page(p).is_indexed and site.page(p).meta("og:type") == "article"]
if len(articles) != len(records["meetings"]):
    tell("meetings", "pages", len(articles), len(records["meetings"]))
if not records["meetings"] or not records["persons"] or not records["decisions"]:
    tell("data", "nothing in it")
