"""Every calendar of a site: read by icalendar, held against RFC 5545 and against the open data."""

import json
from datetime import date, datetime
from zoneinfo import ZoneInfo

import icalendar

from site_files import site_of_arguments, tell

site = site_of_arguments()
paths = [p for p in site.files if p.endswith(".ics")]
if len(paths) < 3:
    tell("calendars", "too few", len(paths))

meetings = {}
for path in site.files:
    if path.startswith("data/meetings") and path.endswith(".json"):
        for meeting in json.loads(site.bytes(path)).get("meetings", []):
            meetings[meeting["identifiers"][0]["identifier"]] = meeting

known = {}
for path in paths:
    raw = site.bytes(path)
    lines = raw.split(b"\r\n")
    if lines[-1] != b"" or any(b"\n" in line or b"\r" in line for line in lines):
        tell(path, "line ends")
    for line in lines:
        if len(line) > 75:
            tell(path, "a line too long", line)
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(raw)
    if calendar.errors or calendar["VERSION"] != "2.0" or not calendar["PRODID"]:
        tell(path, "calendar", calendar.errors)
    events = calendar.walk("VEVENT")
    if not events or len(events) != len(calendar.subcomponents) or len(events) > 1000:
        tell(path, "events", len(events))
    uids = [str(e["UID"]) for e in events]
    if len(set(uids)) != len(uids):
        tell(path, "a UID twice")
    for event in events:
        uid = str(event["UID"])
        if event.errors:
            tell(path, "event", event.errors)
        for name in ("DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE", "LAST-MODIFIED", "URL"):
            if name not in event:
                tell(path, uid, f"no {name}")
        if str(event["STATUS"]) not in ("CONFIRMED", "TENTATIVE"):
            tell(path, "status", event["STATUS"])
        if not site.leads(str(event["URL"])):
            tell(path, "leads nowhere", event["URL"])
        start = event["DTSTART"].dt
        if "DTEND" in event and event["DTEND"].dt <= start:
            tell(path, uid, "ends before it begins")
        if isinstance(start, datetime):
            local = start.astimezone(ZoneInfo("Europe/Copenhagen")).isoformat()
        else:
            local = start.isoformat()
        if str(event["STATUS"]) == "CONFIRMED" and meetings.get(uid, {}).get("start_date") != local:
            tell(path, uid, "another start than the data's", local)
        if known.setdefault(uid, event.to_ical()) != event.to_ical():
            tell(path, uid, "another event of the same UID")

# Every meeting of a certain day has its entry in the calendar of the site.
own = next((p for p in paths if "/" not in p), None)
uids = {str(e["UID"]) for e in icalendar.Calendar.from_ical(site.bytes(own)).walk("VEVENT")} if own else set()
missing = {uid for uid, meeting in meetings.items() if "start_date" in meeting} - uids
if missing and len(uids) < 1000:
    tell(own, "missing", missing)
