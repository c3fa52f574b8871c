"""Makes the pictures of docs/vejledning.md by doing what it tells: a Word document becomes a page. `make pictures` runs it.

usage: make.py REFERAT FOLDER

REFERAT is the program; the pictures are written to FOLDER. The Word document is made of referat.md beside this script.
"""

import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).parent
DOCUMENT = "Referat 4. marts 2026.docx"
DRAFT = "content/meetings/fjord/2026-03-04-faglig.md"

TERMINAL = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #fff }
pre { margin: 0; padding: 14px 18px; background: #16191d; color: #e8e6e1; border-radius: 6px; display: inline-block;
  font: 13px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap; max-width: 900px }
b { color: #9fd08c; font-weight: normal }
</style>"""

PAPER = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #d9dcdf; padding: 24px; display: inline-block }
main { background: #fff; padding: 48px 64px; width: 620px; font: 15px/1.45 "Liberation Serif", "DejaVu Serif", serif;
  box-shadow: 0 1px 5px #0005 }
h1, h2 { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; color: #1f3864; font-size: 19px } h2 { font-size: 16px }
table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 3px 10px; text-align: left }
</style>"""


class Desk:
    """A secretary's folder, and what is done in it."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)

    def run(self, *words):
        """A command as it is typed, and what the program answers."""
        done = subprocess.run([self.program, *words], cwd=self.folder, capture_output=True, text=True)
        said = re.sub(r"; \d+,\d\d s\.", ".", done.stdout + done.stderr)
        typed = " ".join(f'"{word}"' if " " in word else word for word in words)
        return f"<b>$ referat {html.escape(typed)}</b>\n{html.escape(said.strip())}"

    def edit(self, path, *changes):
        file = self.folder / path
        text = file.read_text()
        for old, new in changes:
            assert old in text, f"{old!r} is not in {path}"
            text = text.replace(old, new)
        file.write_text(text)


def accept_proposals(text):
    """The draft with each proposal in the place of the paragraph that it was made of, as the guide tells."""
    return re.sub(r'[^\n]+\n\n\[//\]: # "FORSLAG – (.+)"\n', r"\1\n", text)


def main(program, pictures):
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 960, "height": 760})

        def shoot(name, text, selector):
            page.set_content(text)
            page.locator(selector).screenshot(path=pictures / f"{name}.png")

        site = pathlib.Path(temporary) / "referater"
        first = Desk(program, temporary)
        first.run("new", "site", "referater", "--title", "Klyngerne ved fjorden", "--url", "https://example.org/referater")
        desk = Desk(program, site)
        desk.run(
            "new", "cluster", "--name", "Sundhedsklynge Fjord", "--id", "fjord", "--municipality", "Sandvig Kommune",
            "--municipality", "Egelund Kommune", "--body", "faglig=Faglig Sundhedsklynge Fjord")
        for example in ["clusters/eksempel.md", "themes/eksempel.md"]:
            (site / "content" / example).unlink()
        shutil.rmtree(site / "content/meetings/eksempel")
        subprocess.run(["pandoc", HERE / "referat.md", "-o", site / DOCUMENT], check=True)

        word = subprocess.run(
            ["pandoc", site / DOCUMENT, "-t", "html"], check=True, capture_output=True, text=True).stdout
        shoot("word", f"{PAPER}<main>{word}</main>", "body")
        shoot("import", f"{TERMINAL}<pre>{desk.run('import', DOCUMENT)}</pre>", "pre")

        serving = subprocess.Popen(
            [program, "serve", "--port", "0"], cwd=site, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = serving.stdout.readline().strip()
            meeting = address + "moeder/fjord/2026-03-04-faglig/"
            page.goto(meeting)
            page.get_by_role("heading", level=1, name="Faglig Sundhedsklynge Fjord").wait_for()
            page.screenshot(path=pictures / "kladde.png")

            heading = "## 2. Genoptræning efter indlæggelse v/ Sofie Damgaard\n"
            draft = accept_proposals((site / DRAFT).read_text())
            assert heading in draft
            (site / DRAFT).write_text(draft.replace(heading, heading + "\nTema: genoptræning\n"))
            page.get_by_text("Temaet »genoptræning« findes ikke.").wait_for()
            page.screenshot(path=pictures / "fejl.png")
        finally:
            serving.terminate()
            serving.wait()

        desk.run("new", "theme", "--title", "Genoptræning")
        desk.edit(DRAFT, ("status: draft\n", ""))
        shoot("check", f"{TERMINAL}<pre>{desk.run('check')}</pre>", "pre")
        desk.run("build")
        # The site as a server shows it; its addresses begin with the path of its own address.
        served = pathlib.Path(temporary) / "served"
        served.mkdir()
        (served / "referater").symlink_to(site / "public")
        server = subprocess.Popen(
            [sys.executable, "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", served],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={"PYTHONUNBUFFERED": "1"})
        try:
            port = re.search(r"port (\d+)", server.stdout.readline()).group(1)
            page.set_viewport_size({"width": 1200, "height": 900})
            page.goto(f"http://127.0.0.1:{port}/referater/moeder/fjord/2026-03-04-faglig/")
            page.screenshot(path=pictures / "side.png")
        finally:
            server.terminate()
            server.wait()
        browser.close()


if __name__ == "__main__":
    main(str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve())
