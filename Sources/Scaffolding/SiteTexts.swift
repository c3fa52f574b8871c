/// The files of a fresh site that say the same whatever the site is called, and are in no language.
enum SiteTexts {
  static let gitignore = """
    /public/
    /.public.referat/
    /.referat/

    """

  static let editorExtensions = """
    { "recommendations": ["redhat.vscode-yaml"] }

    """

  /// The workflow with its comments in a language.
  static func workflow(intro: String, tool: String, missing: String) -> String {
    """
    \(intro)
    name: site

    on:
      push:
      pull_request:

    permissions:
      contents: read

    concurrency:
      group: site-${{ github.ref }}
      cancel-in-progress: true

    jobs:
      build:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          \(tool)
          - name: Install Referat
            run: |
              ls tools/referat_*.deb || { echo "::error::\(missing)"; exit 1; }
              sudo apt-get update -qq
              sudo apt-get install -y -qq ./tools/referat_*.deb
          - id: pages
            if: github.ref == 'refs/heads/main'
            uses: actions/configure-pages@v5
          - name: Build the site
            run: referat build --format github ${{ steps.pages.outputs.base_url && format('--base-url {0}', steps.pages.outputs.base_url) }}
          - if: github.ref == 'refs/heads/main'
            uses: actions/upload-pages-artifact@v3
            with:
              path: public

      publish:
        needs: build
        if: github.ref == 'refs/heads/main'
        runs-on: ubuntu-latest
        permissions:
          pages: write
          id-token: write
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - id: deployment
            uses: actions/deploy-pages@v4

    """
  }
}
