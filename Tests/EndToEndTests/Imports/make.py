"""Makes the Word and PDF sources of the import's cases: python-docx for the one, a headless Chromium for the other.

They lie in the repository as files; this script says how they came about, so that others can be made.
Usage: python make.py CASES-FOLDER
"""

import os
import sys

import docx
from docx.enum.text import WD_BREAK
from playwright.sync_api import sync_playwright

ROOT = sys.argv[1]


def place(case, name):
    os.makedirs(os.path.join(ROOT, case), exist_ok=True)
    return os.path.join(ROOT, case, name)


def lines(cell, *texts):
    """A paragraph for each line of a cell."""
    cell.text = texts[0]
    for text in texts[1:]:
        cell.add_paragraph(text)


def word_table_head():
    """A table of labels and values, numbered items, lists in lists, bold and a link."""
    document = docx.Document()
    document.add_heading("Referat", 0)
    table = document.add_table(rows=0, cols=2)
    for label, values in (
        ("Møde", ["Politisk Sundhedsklynge Vest, møde nr. 2/2023"]),
        ("Dato og tid", ["Mandag den 17. april 2023 kl. 13-15.30"]),
        ("Sted", ["Regionshospital Vest, auditoriet"]),
        ("Deltagere", ["Havneby Kommune", "Birgit Lange, borgmester (vært)", "Tor Vestergaard, formand for Sundhedsudvalget",
                       "Skovlund Kommune", "Hanne Rask, borgmester", "Region Vest", "Ulla Birk, regionsrådet (mødeleder)",
                       "Per Dam, regionsrådet"]),
        ("Afbud", ["Lars Hoff, regionsrådet"]),
        ("Referent", ["Pia Lund"]),
        ("Sagsnr.", ["23/00412"]),
    ):
        cells = table.add_row().cells
        lines(cells[0], label)
        lines(cells[1], *values)
    document.add_paragraph("Godkendelse af dagsorden", style="List Number")
    document.add_paragraph("Dagsordenen blev godkendt.")
    document.add_paragraph("Nærhospitalet i Skovlund v/ Ulla Birk", style="List Number")
    paragraph = document.add_paragraph("Byggeriet er ")
    paragraph.add_run("tre måneder").bold = True
    paragraph.add_run(" forsinket. Politikerne bedes drøfte:")
    document.add_paragraph("økonomien", style="List Bullet")
    document.add_paragraph("hvem der betaler", style="List Bullet 2")
    document.add_paragraph("åbningstiderne", style="List Bullet")
    label = document.add_paragraph()
    label.add_run("Beslutning:").bold = True
    label.add_run(" Tidsplanen blev taget til efterretning, og klyngen beder om en status i juni.")
    document.add_paragraph("Eventuelt", style="List Number")
    document.add_paragraph("Næste møde er den 19. juni 2023.")
    document.save(place("04-word-tabelhoved", "Referat april.docx"))


def word_participants_table():
    """A table of participants with crosses, headings of Word, sections as headings below them, a table in the text."""
    document = docx.Document()
    document.add_paragraph("Faglig Sundhedsklynge Vest")
    document.add_paragraph("Møde den 6. februar 2023 kl. 9.00 – 11.00 på Teams")
    table = document.add_table(rows=1, cols=5)
    for cell, text in zip(table.rows[0].cells, ("Navn", "Titel", "Organisation", "Til stede", "Afbud")):
        cell.text = text
    for row in (
        ("Karen Holm", "direktør", "Havneby Kommune", "X", ""),
        ("Anders Christian Bjerg", "direktør", "Skovlund Kommune", "", "X"),
        ("Signe Toft", "direktør", "Regionshospital Vest", "X", ""),
        ("Jonas Kvist", "praktiserende læge", "PLO-Vest", "X", ""),
    ):
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    document.add_paragraph("Mødeleder: Karen Holm")
    document.add_paragraph("Referent: Pia Lund")
    document.add_heading("Punkt 1 – Budget for fælles indsatser", 1)
    document.add_heading("Sagsfremstilling", 2)
    document.add_paragraph("Klyngen råder over 1,2 mio. kr. i 2023. Fordelingen ser sådan ud:")
    table = document.add_table(rows=1, cols=3)
    for cell, text in zip(table.rows[0].cells, ("Indsats", "Kommune", "Beløb")):
        cell.text = text
    for row in (("Akutteam", "Havneby", "700.000 kr."), ("Hjemmebesøg | opfølgning", "Skovlund", "500.000 kr.")):
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    document.add_heading("Indstilling", 2)
    document.add_paragraph("Det indstilles, at klyngen godkender fordelingen.")
    document.add_heading("Beslutning", 2)
    document.add_paragraph("Godkendt.")
    document.add_heading("Punkt 2 – Rekruttering", 1)
    document.add_heading("Bilag", 2)
    document.add_paragraph("Notat om ledige stillinger")
    document.add_paragraph("Oversigt over uddannelsespladser")
    document.add_heading("Referat", 2)
    document.add_paragraph("Jonas Kvist fortalte om lægedækningen på øerne.")
    document.add_page_break()
    document.add_heading("Punkt 3 – Eventuelt", 1)
    document.add_heading("Referat", 2)
    document.add_paragraph("Intet.")
    document.save(place("05-word-deltagertabel", "referat.docx"))


def word_agenda_table():
    """The whole agenda in a table: item, minutes, who follows up."""
    document = docx.Document()
    document.add_paragraph("Styregruppen for Klynge Øst")
    document.add_paragraph("Dato: 3/10-2022")
    document.add_paragraph("Tilstede: Mette Ager, Jens Ole Friis og Rikke Brandt")
    document.add_paragraph("Afbud: Sofie Dahl")
    table = document.add_table(rows=1, cols=3)
    for cell, text in zip(table.rows[0].cells, ("Dagsordenspunkt", "Referat", "Ansvarlig")):
        cell.text = text
    for item, minutes, who in (
        ("1. Velkomst", ["Mette Ager bød velkommen til Rikke Brandt, der er ny i gruppen."], ""),
        ("2. Status på forebyggende samtaler", ["Der er holdt 40 samtaler siden maj.", "Jens Ole Friis sender tallene ud."], "Jens Ole Friis"),
        ("3. Eventuelt", ["Intet."], ""),
    ):
        cells = table.add_row().cells
        cells[0].text = item
        lines(cells[1], *minutes)
        cells[2].text = who
    document.save(place("06-word-dagsordenstabel", "klynge-oest.docx"))


def word_headings_alone():
    """A municipal protocol: headings of Word without numbers, one item closed, case numbers."""
    document = docx.Document()
    document.add_heading("Beslutningsprotokol", 0)
    document.add_paragraph("Politisk Klynge Vest")
    document.add_paragraph("Mødedato: tirsdag den 11. januar 2022")
    document.add_paragraph("Mødested: Skovlund Rådhus")
    document.add_paragraph("Medlemmer:")
    for name in ("Birgit Lange", "Tor Vestergaard", "Hanne Rask"):
        document.add_paragraph(name, style="List Bullet")
    document.add_heading("Godkendelse af dagsorden", 1)
    document.add_paragraph("Sagsnr.: 21/8871")
    document.add_heading("Beslutning", 2)
    document.add_paragraph("Godkendt.")
    document.add_heading("Samarbejdsaftale om genoptræning", 1)
    document.add_paragraph("Resumé")
    document.add_paragraph("Aftalen fra 2019 skal fornyes, og parterne har hver deres udkast med til mødet.")
    document.add_paragraph("Forvaltningen indstiller, at klyngen")
    document.add_paragraph("1. godkender udkastet")
    document.add_paragraph("2. sender det til høring.")
    document.add_heading("Beslutning", 2)
    document.add_paragraph("Indstillingen blev fulgt.")
    document.add_heading("Personalesag (Lukket)", 1)
    document.add_paragraph("Det her må ingen se.")
    document.save(place("07-word-overskrifter", "protokol.docx"))


LETTER = """<html lang=da><meta charset=utf-8><style>
body{font:11pt Arial;width:17cm;margin:0} .side{position:absolute;right:0;top:1cm;width:4cm;font-size:9pt}
.head{width:11.5cm} td{vertical-align:top;padding-right:1cm} h1{font-size:16pt} .text{width:12cm;hyphens:auto;text-align:left}
</style><div class=side>Sundhed og Omsorg<br>Havnegade 4<br>7700 Havneby<br>Tlf. 11 22 33 44</div>
<div class=head><h1>Referat</h1><table>
<tr><td>Møde<td>Klyngestyregruppe Vest
<tr><td>Tid<td>28. oktober 2021 kl. 13.00-15.00
<tr><td>Sted<td>Lokale 12, Havneby Rådhus
<tr><td>Deltagere<td>Karen Holm, direktør, Havneby Kommune<br>Signe Toft, direktør, Regionshospital Vest<br>Pia Lund (referent)
<tr><td>Afbud<td>Anders Christian Bjerg, direktør, Skovlund Kommune
</table></div>
<div class=text>
<h3>1. Godkendelse af dagsorden</h3><p>Dagsordenen blev godkendt uden bemærkninger fra deltagerne.
<h3>2. Implementering af sundhedsaftalen v/ Signe Toft</h3>
<p>%s
<ul style='list-style-type:"•  "'><li>Udskrivning til kommunale akutpladser<li>Forebyggelsestilbud for mennesker med kroniske sygdomme og deres pårørende</ul>
<p>%s
<p>Bilag: Statusnotat fra arbejdsgruppen
<p>Konklusion: Styregruppen følger anbefalingerne og beder arbejdsgruppen om en handleplan.
<h3>3. Patientinddragelse i klyngens arbejde med de nye samarbejdsaftaler og de lokale sundhedshuse v/ Karen Holm</h3>
<p>%s
<h3>4. Eventuelt</h3><p>Intet at referere.<p>Næste møde: 2. december 2021
</div></html>"""

PROSE = (
    "Sundhedsaftalens implementering har nu været i gang i halvandet år, og implementeringsplanens mellemstatus viser, at "
    "sammenhængende patientforløb fortsat er den største udfordring for kommunerne og hospitalet. Arbejdsgruppens "
    "gennemgang omfatter samtlige udskrivningsforløb i september. "
)


def pdf_letterhead(browser):
    """A letterhead beside the head, hyphens at line ends, running heads and page numbers on several pages."""
    page = browser.new_page()
    page.set_content(LETTER % (PROSE * 6, PROSE * 7, PROSE * 5))
    page.pdf(
        path=place("08-pdf-brevhoved", "referat.pdf"), format="A4", display_header_footer=True,
        margin={"top": "2.5cm", "bottom": "2cm", "left": "2cm", "right": "2cm"},
        header_template="<div style='font-size:8pt;width:100%;padding-left:2cm'>Klyngestyregruppe Vest – referat</div>",
        footer_template="<div style='font-size:8pt;width:100%;text-align:center'>Side <span class=pageNumber></span> af <span class=totalPages></span></div>",
    )


MUNICIPAL = """<html lang=da><meta charset=utf-8><style>
body{font:11pt 'Times New Roman';margin:0} td,th{text-align:left;padding-right:1.2cm} h2{font-size:13pt}</style>
<h1>Faglig Sundhedsklynge Vest</h1>
<p>Referat af møde torsdag den 9. marts 2023, kl. 09:00 - 11:00 i Skovlund Kulturhus
<p>Fremmødte:
<table><tr><td>Karen Holm<td>Havneby Kommune<td>direktør
<tr><td>Signe Toft<td>Regionshospital Vest<td>direktør
<tr><td>Mikael Dahlgaard<td>Psykiatrien<td>vicedirektør</table>
<p>Fraværende: Anders Christian Bjerg
<h2>Pkt. 1: Siden sidst</h2><p>Karen Holm orienterede om de nye lokaler.
<h2>Pkt. 2: Økonomi</h2>
<h4>Sagsfremstilling</h4><p>Regnskabet for 2022 viser et mindreforbrug, som især skyldes ubesatte stillinger i akutteamet.
<table><tr><th>Post<th>Budget<th>Regnskab<tr><td>Akutteam<td>700.000<td>512.000<tr><td>Hjemmebesøg<td>500.000<td>498.500<tr><td>I alt<td>1.200.000<td>1.010.500</table>
<h4>Indstilling</h4><p>Det indstilles,<ol><li>at regnskabet godkendes, og<li>at mindreforbruget overføres til 2023.</ol>
<h4>Beslutning</h4><p>Indstillingen blev tiltrådt. Regionshospital Vest udarbejder en plan for ansættelser inden sommerferien.
<h2>Pkt. 3: Eventuelt</h2><p>Ingen bemærkninger.</html>"""


def pdf_municipal(browser):
    """A protocol with tables of participants and of figures."""
    page = browser.new_page()
    page.set_content(MUNICIPAL)
    page.pdf(path=place("09-pdf-tabeller", "2023-03-09.pdf"), format="A4", margin={k: "2cm" for k in ("top", "bottom", "left", "right")})


word_table_head()
word_participants_table()
word_agenda_table()
word_headings_alone()
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    pdf_letterhead(browser)
    pdf_municipal(browser)
    browser.close()
