"""Holds files of content against the schemas, as an editor would. Prints a line for each file and each fault.

usage: schemas.py SCHEMAS CONTENT…

Each CONTENT is a folder as `referat` reads it. Every file is looked at twice: with every scalar as the text it is, and as YAML 1.2
reads it, where `false` is a truth value and `2022` a number.
"""

import json
import pathlib
import re
import sys

import yaml
from jsonschema import Draft202012Validator

KINDS = {
    "site.yml": "site",
    "organisations.yml": "organisations",
    "glossary.yml": "glossary",
    "clusters/": "cluster",
    "meetings/": "meeting",
    "persons/": "person",
    "themes/": "theme",
    "pages/": "page",
}


class CoreLoader(yaml.BaseLoader):
    """The core schema of YAML 1.2."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN") ,
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+0123456789."),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first) + ([""] if tag == "null" else []))
CoreLoader.add_constructor("tag:yaml.org,2002:bool", lambda loader, node: node.value.lower() == "true")
CoreLoader.add_constructor("tag:yaml.org,2002:null", lambda loader, node: None)
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def front_matter(path):
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".yml":
        return text
    parts = re.split(r"^---[ \t]*$", text, maxsplit=2, flags=re.MULTILINE)
    return parts[1] if len(parts) == 3 else None


def main(schemas, folders):
    validators = {}
    for kind in KINDS.values():
        schema = json.loads((schemas / f"{kind}.schema.json").read_text())
        Draft202012Validator.check_schema(schema)
        validators[kind] = Draft202012Validator(schema)
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".yml", ".md")):
            below = path.relative_to(folder).as_posix()
            kind = next((kind for start, kind in KINDS.items() if below.startswith(start)), None)
            if kind is None:
                continue
            for name, loader in (("text", yaml.BaseLoader), ("core", CoreLoader)):
                try:
                    text = front_matter(path)
                    value = yaml.load(text, Loader=loader)
                except (yaml.YAMLError, UnicodeDecodeError, TypeError, AttributeError):
                    continue
                faults = sorted(validators[kind].iter_errors(value), key=lambda e: list(map(str, e.absolute_path)))
                place = f"{folder.parent.name}/{below}"
                print(f"{place} {name} {'refused' if faults else 'accepted'}")
                for fault in faults:
                    where = "/".join(str(part) for part in fault.absolute_path)
                    print(f"  {place}: {where}: {fault.message[:200]}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), [pathlib.Path(folder) for folder in sys.argv[2:]])
