extension SiteTexts {
  static let englishWorkflow = workflow(
    intro: """
      # Builds the site on each commit, and publishes that of the main branch. With a fault in a file nothing is published: the
      # site stays as it was, and the fault stands at its line.
      """,
    tool: "# Put the program's .deb file into the folder tools/ (see README.md).",
    missing: "Put the program's .deb file into the folder tools/, see README.md.")

  static let englishReadme = """
    # Minutes

    The minutes lie in the folder `content`, one meeting a file. The program Referat builds a website of them.

    ```sh
    referat check    # what is wrong, and what could be better
    referat serve    # show the site on this machine while you write
    referat build    # write the finished site to the folder public
    ```

    ## Begin

    1. Mend `content/site.yml`: the site's title, address and contact.
    2. The cluster, the theme and the meeting in `content` are examples. Write your own, and delete the examples:

       ```sh
       referat new cluster
       referat new theme
       referat new meeting
       referat import MINUTES.docx    # a meeting that was written in Word
       ```

    3. Run `referat check`, and mend what it points at.

    ## The folders

    | where | what |
    |---|---|
    | `content/` | the minutes and all that they rest on |
    | `templates/` | page templates of your own, should you want another look |
    | `schema/` | help for editors; `referat schema --output schema --language en` writes it again |
    | `public/` | the finished site; it is built, and not kept |

    ## Publish

    `.github/workflows/site.yml` builds the site and publishes it on GitHub Pages whenever the branch `main` changes. Put the
    program's `.deb` file into the folder `tools/`, and choose “GitHub Actions” as the source under Settings → Pages. Anywhere else
    it is enough to copy `public` to a web server.

    """

  static let englishTemplates = """
    # Templates of your own

    The folder is empty, so the site uses the templates that are built into Referat. A file here with the name of one of them, such as
    `page.mustache` or `style.css`, takes its place. What they are called and what they can show is told in the program's
    `docs/templates.md`.

    """

  static let englishContent: [(String, String)] = [
    (
      "clusters/example.md",
      """
      ---
      \(SchemaComment.line(for: "clusters/example.md", kind: "cluster"))# A cluster is those who meet, and their bodies. The file's name is its id.
      name: The Example Cluster
      municipalities: [Sandwick Council, Elmgrove Council]
      bodies:
        steering:
          names: [Steering Group]
      ---
      The cluster is an example. Write your own in its place.

      """
    ),
    (
      "themes/example.md",
      """
      ---
      \(SchemaComment.line(for: "themes/example.md", kind: "theme"))title: Cooperation
      aliases: [common tasks]
      ---
      The theme is an example. A theme gathers items of several meetings.

      """
    ),
    (
      "meetings/example/2026-01-15-steering.md",
      """
      ---
      \(SchemaComment.line(for: "meetings/example/2026-01-15-steering.md", kind: "meeting"))# The meeting is an example. New ones are made with “referat new meeting” or “referat import”.
      cluster: example
      body: steering
      date: 15 January 2026
      time: 13:00-15:00
      place: Sandwick Town Hall, room 2
      participants:
        - Karen Holm, director, Sandwick Council (chair)
        - Michael Bridge, head of section, Elmgrove Council (via Teams)
        - Thomas Lund, adviser, Elmgrove Council (absent)
      next: 12 March 2026
      ---

      ## 1. Approval of the agenda

      ### Minutes
      Karen welcomed everybody.

      Decision: The agenda was approved.

      ## 2. A common agreement

      Theme: cooperation
      Presenter: Michael Bridge

      ### Recommendation
      It is recommended that the group discuss the draft.

      ### Minutes
      The draft was discussed.

      Decision: The agreement is sent out for comment.

      Action (Michael Bridge, due 1 March 2026): send the agreement out for comment.

      ## 3. Any other business

      None.

      """
    ),
    (
      "pages/about.md",
      """
      ---
      \(SchemaComment.line(for: "pages/about.md", kind: "page"))title: About
      description: What this site is, and who is behind it.
      ---
      These are the minutes of our meetings. The page is an example: say who you are.

      ## Did you find a mistake?

      Write to us, and we shall mend it.

      """
    ),
    (
      "organisations.yml",
      """
      \(SchemaComment.line(for: "organisations.yml", kind: "organisations"))# What the organisations are called, other names, and what they are.
      - name: Sandwick Council
        aliases: [Sandwick]
        kind: municipality
      - name: Elmgrove Council
        aliases: [Elmgrove]
        kind: municipality

      """
    ),
    (
      "glossary.yml",
      """
      \(SchemaComment.line(for: "glossary.yml", kind: "glossary"))# Abbreviations and what they stand for.
      MRSA: Methicillin-resistant staphylococci

      """
    ),
  ]
}
