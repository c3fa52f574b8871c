/// The JSON Schema (2020-12) of the open data: what a file may hold, and what each member means.
enum DataSchema {
  /// The file, which names its own address.
  static func document(in addresses: Addresses) -> [UInt8] {
    var json = JSONWriter(capacity: text.utf8.count + 200)
    json.object {
      $0.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.member("$id", addresses.absolute(addresses.data) + "schema.json")
    }
    // The rest of the object is written already.
    var bytes = json.bytes
    bytes.removeLast()
    bytes.write(",\n")
    bytes.write(text)
    return bytes
  }

  /// What no record has is an error: a reader may rely on it, and so do our tests.
  private static let text = #"""
    "title": "Open data of public minutes",
    "description": "The names are Popolo's (popoloproject.com) where it has one. Dates are ISO 8601, as far as they are known: 2022-08-26, 2022-08, 2022. What is not known is left out.",
    "type": "object",
    "required": ["$schema", "title", "url", "language", "table", "count"],
    "additionalProperties": false,
    "oneOf": [
      { "required": ["meetings"] }, { "required": ["persons"] }, { "required": ["organisations"] },
      { "required": ["themes"] }, { "required": ["decisions"] }, { "required": ["actions"] }, { "required": ["parts"] }
    ],
    "properties": {
      "$schema": { "$ref": "#/$defs/address" },
      "title": { "type": "string", "description": "The title of the site." },
      "url": { "$ref": "#/$defs/address", "description": "The page that explains the data." },
      "publisher": { "type": "string" },
      "licence": { "type": "string" },
      "language": { "enum": ["da", "en"] },
      "table": { "enum": ["meetings", "persons", "organisations", "themes", "decisions", "actions"] },
      "count": { "type": "integer", "minimum": 0, "description": "How many records the table, or this part of it, has." },
      "meetings": { "type": "array", "items": { "$ref": "#/$defs/meeting" }, "description": "By date, the oldest first." },
      "persons": { "type": "array", "items": { "$ref": "#/$defs/person" } },
      "organisations": { "type": "array", "items": { "$ref": "#/$defs/organisation" } },
      "themes": { "type": "array", "items": { "$ref": "#/$defs/theme" } },
      "decisions": { "type": "array", "items": { "$ref": "#/$defs/decision" } },
      "actions": { "type": "array", "items": { "$ref": "#/$defs/action" } },
      "parts": { "type": "array", "items": { "$ref": "#/$defs/part" }, "description": "Where the records are, of a table that is too large for one file." }
    },
    "$defs": {
      "address": { "type": "string", "format": "uri" },
      "id": { "type": "string", "pattern": "^(meeting|person|organisation|theme|cluster|body)/[^ ]+$", "description": "Never changes, wherever the page may move." },
      "ids": { "type": "array", "items": { "$ref": "#/$defs/id" }, "minItems": 1 },
      "date": { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
      "day": { "type": "string", "format": "date" },
      "moment": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:00\\+0[12]:00)?$", "description": "A day, or a day and a time of Europe/Copenhagen with its offset." },
      "count": { "type": "integer", "minimum": 0 },
      "part": {
        "type": "object", "additionalProperties": false, "required": ["name", "url", "count"],
        "properties": {
          "name": { "type": "string", "description": "A year, or a part of one." },
          "url": { "$ref": "#/$defs/address" }, "count": { "$ref": "#/$defs/count" }
        }
      },
      "otherNames": {
        "type": "array", "minItems": 1,
        "items": {
          "type": "object", "additionalProperties": false, "required": ["name"],
          "properties": {
            "name": { "type": "string" },
            "start_date": { "$ref": "#/$defs/day" }, "end_date": { "$ref": "#/$defs/day", "description": "The last day of a former name." }
          }
        }
      },
      "named": {
        "type": "object", "additionalProperties": false, "minProperties": 1,
        "description": "Somebody or something that minutes name. Somebody who is not listed has a role and no name.",
        "properties": {
          "person_id": { "$ref": "#/$defs/id" }, "organization_id": { "$ref": "#/$defs/id" },
          "name": { "type": "string" }, "role": { "type": "string" }
        }
      },
      "meeting": {
        "description": "Popolo: event.",
        "type": "object", "additionalProperties": false,
        "required": ["id", "url", "name", "status", "date", "organization_id", "organization_name", "cluster_id", "identifiers"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" }, "name": { "type": "string" },
          "status": { "enum": ["planned", "provisional", "approved"] },
          "date": { "$ref": "#/$defs/date" },
          "date_uncertain": { "const": true }, "date_note": { "type": "string" },
          "start_date": { "$ref": "#/$defs/moment", "description": "Only where the day is certain." },
          "end_date": { "$ref": "#/$defs/moment" },
          "location": { "type": "string" }, "virtual": { "const": true },
          "organization_id": { "$ref": "#/$defs/id", "description": "The body that met." },
          "organization_name": { "type": "string", "description": "The name that the body bore that day." },
          "cluster_id": { "$ref": "#/$defs/id" },
          "identifiers": {
            "type": "array", "minItems": 1,
            "items": {
              "type": "object", "additionalProperties": false, "required": ["scheme", "identifier"],
              "properties": {
                "scheme": { "enum": ["uuid", "number", "case"], "description": "uuid: the id in feeds and calendars." },
                "identifier": { "type": "string" }
              }
            }
          },
          "theme_ids": { "$ref": "#/$defs/ids", "description": "Themes of the whole meeting." },
          "attendees": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/attendee" } },
          "approved_by": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/named" } },
          "children": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/item" }, "description": "The agenda items, each with its sub-items behind it." },
          "links": {
            "type": "array", "minItems": 1, "description": "The attachments.",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["url"],
              "properties": { "url": { "$ref": "#/$defs/address" } }
            }
          },
          "corrections": {
            "type": "array", "minItems": 1,
            "items": {
              "type": "object", "additionalProperties": false, "required": ["date", "text"],
              "properties": { "date": { "$ref": "#/$defs/day" }, "text": { "type": "string" } }
            }
          },
          "created_at": { "$ref": "#/$defs/day" }, "updated_at": { "$ref": "#/$defs/day" }
        }
      },
      "attendee": {
        "type": "object", "additionalProperties": false, "required": ["attendance"],
        "description": "Somebody on the list, or a seat that nobody holds. Somebody who is not listed has no name.",
        "properties": {
          "person_id": { "$ref": "#/$defs/id" },
          "name": { "type": "string", "description": "As written; of a vacant seat the words that name it." },
          "role": { "type": "string" },
          "on_behalf_of_id": { "$ref": "#/$defs/id", "description": "The organisation that they spoke for." },
          "attendance": { "enum": ["present", "remote", "absent", "invited", "vacant"] },
          "items": { "type": "array", "items": { "type": "string" }, "description": "The numbers of the items that they took part in, where it was not all." },
          "chair": { "const": true }, "host": { "const": true }, "minute_taker": { "const": true },
          "guest": { "const": true }, "secretariat": { "const": true },
          "substitutes_for": { "$ref": "#/$defs/named" }
        }
      },
      "item": {
        "type": "object", "additionalProperties": false, "required": ["id", "url", "classification", "order", "name"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" },
          "classification": { "enum": ["agenda_item", "agenda_subitem"] },
          "number": { "type": "string" }, "order": { "type": "integer", "minimum": 1 }, "name": { "type": "string" },
          "parent_id": { "$ref": "#/$defs/id", "description": "The item that a sub-item belongs to." },
          "closed": { "const": true, "description": "Nothing but the title is public." },
          "theme_ids": { "$ref": "#/$defs/ids" },
          "presenters": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/named" } }
        }
      },
      "person": {
        "type": "object", "additionalProperties": false, "required": ["id", "url", "name", "present", "absent"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" }, "name": { "type": "string" },
          "other_names": { "$ref": "#/$defs/otherNames", "description": "Other spellings." },
          "memberships": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/membership" } },
          "present": { "$ref": "#/$defs/count", "description": "At how many meetings." },
          "absent": { "$ref": "#/$defs/count", "description": "From how many meetings." }
        }
      },
      "membership": {
        "type": "object", "additionalProperties": false,
        "description": "A role that minutes name. When it began and ended nobody has said; the first and the last meeting whose minutes name it are told instead.",
        "required": ["organization_id", "first_event_id", "first_date", "last_event_id", "last_date"],
        "properties": {
          "organization_id": { "$ref": "#/$defs/id" }, "on_behalf_of_id": { "$ref": "#/$defs/id" }, "role": { "type": "string" },
          "first_event_id": { "$ref": "#/$defs/id" }, "first_date": { "$ref": "#/$defs/date" },
          "last_event_id": { "$ref": "#/$defs/id" }, "last_date": { "$ref": "#/$defs/date" }
        }
      },
      "organisation": {
        "description": "Popolo: organization. A cluster, a body of one, or another organisation.",
        "type": "object", "additionalProperties": false, "required": ["id", "url", "name", "classification", "meetings"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" }, "name": { "type": "string" },
          "classification": { "enum": ["cluster", "body", "municipality", "region", "hospital", "practice", "committee", "association", "other"] },
          "parent_id": { "$ref": "#/$defs/id", "description": "The cluster of a body." },
          "other_names": { "$ref": "#/$defs/otherNames", "description": "Former names, with their last day where it is known, and other names." },
          "member_ids": { "$ref": "#/$defs/ids", "description": "The municipalities of a cluster." },
          "meetings": { "$ref": "#/$defs/count", "description": "How many meetings it held, or somebody attended for it." }
        }
      },
      "theme": {
        "type": "object", "additionalProperties": false, "required": ["id", "url", "name", "items", "meetings"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" }, "name": { "type": "string" },
          "other_names": { "$ref": "#/$defs/otherNames" },
          "items": { "$ref": "#/$defs/count" },
          "meetings": { "$ref": "#/$defs/count", "description": "Meetings that it belongs to as a whole." }
        }
      },
      "decision": {
        "description": "Popolo: motion.",
        "type": "object", "additionalProperties": false, "required": ["id", "url", "date", "organization_id", "event_id", "text"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" }, "date": { "$ref": "#/$defs/date" },
          "organization_id": { "$ref": "#/$defs/id" }, "event_id": { "$ref": "#/$defs/id" }, "item_id": { "$ref": "#/$defs/id" },
          "text": { "type": "string" }, "theme_ids": { "$ref": "#/$defs/ids" },
          "person_ids": { "$ref": "#/$defs/ids", "description": "The persons whom it names." }
        }
      },
      "action": {
        "type": "object", "additionalProperties": false, "required": ["id", "url", "date", "organization_id", "event_id", "text"],
        "properties": {
          "id": { "$ref": "#/$defs/id" }, "url": { "$ref": "#/$defs/address" }, "date": { "$ref": "#/$defs/date" },
          "organization_id": { "$ref": "#/$defs/id" }, "event_id": { "$ref": "#/$defs/id" }, "item_id": { "$ref": "#/$defs/id" },
          "owners": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/named" } },
          "text": { "type": "string" },
          "due": { "type": "string", "description": "As written." }, "due_date": { "$ref": "#/$defs/day" },
          "is_done": { "const": true }, "done": { "type": "string", "description": "As written." }, "done_date": { "$ref": "#/$defs/day" }
        }
      }
    }
    }

    """#
}
