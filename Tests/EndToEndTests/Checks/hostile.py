"""The texts of the hostile site: each comes through every format as it was written."""

import json

import feedparser
import icalendar

from site_files import site_of_arguments, tell

SITE = '"Citat" & <b>fed</b>, komma; \\ skråstreg'
BODY = '=1+1 <Forum>, "fagligt"; & עברית 👩‍👩‍👧 ]]> \\n'
FORMER = 'Gammelt; "navn", før'
CLUSTER = 'Klynge "A", B; C \\ <D> & 👩‍👩‍👧'
ORGANISATION = '=SUM(A1:A9); "Kommune" <x>'
THEME = '=1+1, "tema"; <script>alert(1)</script> &amp; ערכת נושא 👩‍👩‍👧'
PERSON = "Åge \"Ålen\" Ø'Hara <i>"
PLACE = 'Lokale "5"; 1. sal, <b>Gården</b> \\ & שלום 👩‍👩‍👧 hos patientrepræsentant'
CORRECTION = '=1+1; "rettet", <b>fed</b> & patientrepræsentant שלום 👩‍👩‍👧'
ITEM = '=1+1; "punkt", <b>fed</b> & \\ שלום 👩‍👩‍👧 ]]>'

site = site_of_arguments()


def expect(where, found, expected):
    if found != expected:
        tell(where, repr(found), repr(expected))


def table(name):
    return json.loads(site.bytes(f"data/{name}.json"))[name]


def by_id(name, identity):
    return next(r for r in table(name) if r["id"] == identity)


# Open data.
meeting = by_id("meetings", "meeting/kl/f/2022-08-26/1-2022")
expect("name", meeting["name"], BODY + " 26. august 2022")
expect("place", meeting["location"], PLACE)
expect("correction", meeting["corrections"][1]["text"], CORRECTION)
expect("number", meeting["identifiers"][1]["identifier"], "=1/2022")
expect("case", meeting["identifiers"][2]["identifier"], '+45;"12"<3>')
expect("item", meeting["children"][0]["name"], ITEM)
expect("closed", meeting["children"][1].get("closed"), True)
expect("title of an item", meeting["children"][2]["name"], "patientrepræsentant fortæller")
attendees = meeting["attendees"]
expect("role", attendees[0]["role"], '=chef, "konst."; <b>')
expect("attendance", [a["attendance"] for a in attendees], ["present", "remote", "present", "absent", "present"])
expect("items", attendees[2]["items"], ["1"])
expect("unlisted", attendees[3], {"role": "patientrepræsentant", "attendance": "absent"})
expect("substitute", attendees[4]["substitutes_for"], {"role": "patientrepræsentant"})
expect("person", by_id("persons", "person/citat")["name"], PERSON)
expect("spellings", [n["name"] for n in by_id("persons", "person/citat")["other_names"]], ["=Åge", "@Åge Øhara"])
expect("theme", by_id("themes", "theme/t")["name"], THEME)
expect("cluster", by_id("organisations", "cluster/kl")["name"], CLUSTER)
body = by_id("organisations", "body/kl/f")
expect("body", body["name"], BODY)
expect("former", body["other_names"][0], {"name": FORMER, "end_date": "2019-12-31"})
names = {o["name"]: o for o in table("organisations")}
expect("organisation", names[ORGANISATION]["other_names"][0], {"name": '"Gamle" & ]]> kommune', "end_date": "2006-12-31"})
decision = table("decisions")[1]["text"]
for piece in ('=HYPERLINK("http://example.com";"klik"), <script>alert("x")</script> & ]]>', "שלום 👩‍👩‍👧 med patientrepræsentant."):
    if piece not in decision:
        tell("decision", repr(decision))
action = table("actions")[0]
expect("due", action["due"], '=når "det" passer patientrepræsentant')
expect("owner", action["owners"][1], {"role": "patientrepræsentant"})
expect("done", (action["is_done"], action["done_date"]), (True, "2022-10-01"))

# The feed.
feed = feedparser.parse(site.bytes("feed.xml"))
expect("feed", feed.feed.title, SITE)
expect("feed's author", feed.feed.author, "=Sekretariatet & <co>")
titles = [e.title for e in feed.entries]
if BODY + " 26. august 2022" not in titles:
    tell("entry", titles)
corrections = feedparser.parse(site.bytes("rettelser/feed.xml"))
expect("corrections", corrections.entries[1].summary, CORRECTION)

# The calendar.
events = icalendar.Calendar.from_ical(site.bytes("kalender.ics")).walk("VEVENT")
# The parser leaves the escapes of this property as they are.
name = str(icalendar.Calendar.from_ical(site.bytes("kalender.ics"))["NAME"])
expect("calendar", name, icalendar.vText(SITE).to_ical().decode())
held = next(e for e in events if "LOCATION" in e and str(e["LOCATION"]).startswith("Lokale"))
expect("summary", str(held["SUMMARY"]), BODY)
expect("location", str(held["LOCATION"]), PLACE)

# The pages' heads.
page = site.page("moeder/a/index.html")
expect("og:title", page.meta("og:title"), BODY + " 26. august 2022")
event = next(t for t in json.loads(page.data[0])["@graph"] if t["@type"] == "Event")
expect("event", event["location"]["name"], PLACE)
expect("about", event["about"][0]["name"], THEME)
expect("attendee", event["attendee"][0]["name"], PERSON)
