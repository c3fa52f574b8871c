/// The templates of a site like ours for Hugo: a page a meeting, and lists by cluster, body, theme and person.
enum HugoLayouts {
  static let files = [
    ("hugo.toml", configuration), ("layouts/baseof.html", base), ("layouts/home.html", home),
    ("layouts/page.html", meeting), ("layouts/section.html", list), ("layouts/taxonomy.html", terms),
    ("layouts/term.html", list),
  ]

  private static let configuration = """
    baseURL = "https://example.org/referater/"
    title = "Referater fra sundhedsklyngerne"
    defaultContentLanguage = "da"
    disableKinds = ["rss"]
    [taxonomies]
      cluster = "clusters"
      body = "bodies"
      theme = "themes"
      person = "persons"
    [pagination]
      pagerSize = 200
    [markup.highlight]
      codeFences = false

    """

  private static let base = """
    <!doctype html>
    <html lang="da">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ .Title }} – {{ site.Title }}</title>
    <style>body{font:1.1rem/1.6 serif;max-width:44rem;margin:auto}nav ul{display:flex;gap:1rem}table{border-collapse:collapse}</style>
    </head>
    <body>
    <header><nav><ul>
    {{ range slice "clusters" "bodies" "themes" "persons" "meetings" }}<li><a href="/referater/{{ . }}/">{{ . }}</a></li>{{ end }}
    </ul></nav></header>
    <main>{{ block "main" . }}{{ end }}</main>
    <footer><p>Klyngesekretariatet (opdigtet)</p></footer>
    </body>
    </html>

    """

  private static let home = """
    {{ define "main" }}
    <h1>{{ .Title }}</h1>
    <ul>{{ range first 20 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
    {{ end }}

    """

  private static let meeting = """
    {{ define "main" }}
    <h1>{{ .Title }}</h1>
    <dl>
    <dt>Dato</dt><dd>{{ .Date.Format "2006-01-02" }}</dd><dt>Tid</dt><dd>{{ .Params.time }}</dd><dt>Sted</dt><dd>{{ .Params.place }}</dd>
    {{ range slice "clusters" "bodies" "themes" }}<dt>{{ . }}</dt>
    {{ range $.GetTerms . }}<dd><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></dd>{{ end }}{{ end }}
    </dl>
    <nav>{{ .TableOfContents }}</nav>
    <h2>Deltagere</h2>
    <ul>{{ range .Params.participants }}
    <li><a href="/referater/persons/{{ .name | urlize }}/">{{ .name }}</a>, {{ .role }}, {{ .organisation }} ({{ .note }})</li>{{ end }}
    </ul>
    {{ .Content }}
    <nav>
    {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
    {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
    </nav>
    {{ end }}

    """

  private static let list = """
    {{ define "main" }}
    <h1>{{ .Title }}</h1>
    {{ range .Paginator.Pages.GroupByDate "2006" }}<h2>{{ .Key }}</h2>
    <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
    <nav>{{ with .Paginator.Prev }}<a href="{{ .URL }}">Nyere</a>{{ end }} {{ with .Paginator.Next }}<a href="{{ .URL }}">Ældre</a>{{ end }}</nav>
    {{ end }}

    """

  private static let terms = """
    {{ define "main" }}
    <h1>{{ .Title }}</h1>
    <ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> ({{ .Count }})</li>{{ end }}</ul>
    {{ end }}

    """
}
