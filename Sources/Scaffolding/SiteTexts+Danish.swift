extension SiteTexts {
  static let danishWorkflow = workflow(
    intro: """
      # Bygger webstedet, hver gang noget bliver gemt her, og offentliggør det fra grenen main. Er der en fejl i en fil, bliver
      # intet offentliggjort: webstedet bliver stående, som det var, og fejlen står ved sin linje.
      """,
    tool: "# Læg programmets .deb-fil i mappen tools/ (se README.md).",
    missing: "Læg programmets .deb-fil i mappen tools/, se README.md.")

  static let danishReadme = """
    # Referater

    Referaterne ligger i mappen `content`, et møde i hver fil. Af dem bygger programmet Referat et websted.

    ```sh
    referat check    # hvad er der galt, og hvad kan blive bedre
    referat serve    # vis webstedet på denne maskine, mens du skriver
    referat build    # læg det færdige websted i mappen public
    ```

    ## Begynd

    1. Ret `content/site.yml`: webstedets titel, adresse og kontakt.
    2. Klyngen, temaet og mødet i `content` er eksempler. Skriv jeres egne i stedet, og slet eksemplerne:

       ```sh
       referat new cluster
       referat new theme
       referat new meeting
       referat import REFERAT.docx    # et møde, der allerede er skrevet i Word
       ```

    3. Kør `referat check`, og ret det, den peger på.

    ## Mapperne

    | hvor | hvad |
    |---|---|
    | `content/` | referaterne og alt, de bygger på |
    | `templates/` | jeres egne sideskabeloner, hvis I vil ændre udseendet |
    | `schema/` | hjælp til redigeringsprogrammer; `referat schema --output schema` skriver den igen |
    | `public/` | det færdige websted; det bliver bygget og skal ikke gemmes |

    ## Offentliggør

    `.github/workflows/site.yml` bygger og offentliggør webstedet på GitHub Pages, hver gang grenen `main` ændrer sig. Læg
    programmets `.deb`-fil i mappen `tools/`, og vælg »GitHub Actions« som kilde under Settings → Pages. Et andet sted er det nok at
    kopiere `public` til en webserver.

    """

  static let danishTemplates = """
    # Jeres egne skabeloner

    Mappen er tom, så webstedet bruger de skabeloner, der er bygget ind i Referat. En fil her med samme navn som en af dem, fx
    `page.mustache` eller `style.css`, træder i stedet for den. Hvad de hedder, og hvad de kan vise, står i programmets
    `docs/templates.md`.

    """

  static let danishContent: [(String, String)] = [
    (
      "clusters/eksempel.md",
      """
      ---
      \(SchemaComment.line(for: "clusters/eksempel.md", kind: "cluster"))# En klynge er dem, der mødes, og deres fora. Filens navn er dens id.
      name: Eksempelklyngen
      municipalities: [Sandvig Kommune, Egelund Kommune]
      bodies:
        styregruppe:
          names: [Styregruppen]
      ---
      Klyngen er et eksempel. Skriv jeres egen i stedet.

      """
    ),
    (
      "themes/eksempel.md",
      """
      ---
      \(SchemaComment.line(for: "themes/eksempel.md", kind: "theme"))title: Samarbejde
      aliases: [fælles opgaver]
      ---
      Temaet er et eksempel. Et tema samler punkter fra flere møder.

      """
    ),
    (
      "meetings/eksempel/2026-01-15-styregruppe.md",
      """
      ---
      \(SchemaComment.line(for: "meetings/eksempel/2026-01-15-styregruppe.md", kind: "meeting"))# Mødet er et eksempel. Nye møder laves med »referat new meeting« eller »referat import«.
      cluster: eksempel
      body: styregruppe
      date: 15. januar 2026
      time: 13.00-15.00
      place: Sandvig Rådhus, lokale 2
      participants:
        - Karen Holm, direktør, Sandvig Kommune (mødeleder)
        - Mikkel Bro, chef, Egelund Kommune (via Teams)
        - Torben Lund, konsulent, Egelund Kommune (afbud)
      next: 12. marts 2026
      ---

      ## 1. Godkendelse af dagsorden

      ### Referat
      Karen bød velkommen.

      Beslutning: Dagsordenen blev godkendt.

      ## 2. En fælles aftale

      Tema: samarbejde
      Oplæg: Mikkel Bro

      ### Indstilling
      Det indstilles, at styregruppen drøfter udkastet.

      ### Referat
      Udkastet blev drøftet.

      Beslutning: Aftalen sendes i høring.

      Opgave (Mikkel Bro, frist 1. marts 2026): sende aftalen i høring.

      ## 3. Eventuelt

      Intet.

      """
    ),
    (
      "pages/om.md",
      """
      ---
      \(SchemaComment.line(for: "pages/om.md", kind: "page"))title: Om siden
      description: Hvad siden er, og hvem der står bag.
      ---
      Her ligger referaterne fra vores møder. Siden er et eksempel: Skriv, hvem I er.

      ## Fandt du en fejl?

      Skriv til os, så retter vi den.

      """
    ),
    (
      "organisations.yml",
      """
      \(SchemaComment.line(for: "organisations.yml", kind: "organisations"))# Hvad organisationerne hedder, hvad de også kaldes, og hvad de er for nogle.
      - name: Sandvig Kommune
        aliases: [Sandvig]
        kind: municipality
      - name: Egelund Kommune
        aliases: [Egelund]
        kind: municipality

      """
    ),
    (
      "glossary.yml",
      """
      \(SchemaComment.line(for: "glossary.yml", kind: "glossary"))# Forkortelser og det, de står for.
      MRSA: Methicillinresistente stafylokokker

      """
    ),
  ]
}
