// Keeps a page of the preview as new as its files, and shows what is wrong with them. Never part of a built site.
(() => {
  const tag = document.currentScript.dataset.tag;
  const place = "referat-place";
  const closed = "referat-closed";
  let events = null;
  let overlay = null;

  // Where the reader is: the last anchor above the middle of the window and how far away it is, so that a text that has become
  // longer further up does not move what is being read; and the plain distance where there is no anchor.
  function remember() {
    const middle = innerHeight / 2;
    let anchor = null;
    for (const element of document.querySelectorAll("[id]")) {
      const box = element.getBoundingClientRect();
      if (box.height > 0 && box.top <= middle) anchor = { id: element.id, top: box.top };
    }
    const open = [...document.querySelectorAll("details")].map(details => details.open);
    sessionStorage.setItem(place, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, anchor, open }));
  }

  function returnToPlace() {
    const text = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    const last = text && JSON.parse(text);
    if (!last || last.path !== location.pathname) return;
    const all = [...document.querySelectorAll("details")];
    if (all.length === last.open.length) all.forEach((details, index) => { details.open = last.open[index]; });
    const element = last.y > 0 && last.anchor && document.getElementById(last.anchor.id);
    const top = element ? scrollY + element.getBoundingClientRect().top - last.anchor.top : last.y;
    scrollTo({ left: last.x, top, behavior: "instant" });
  }

  function reload() {
    remember();
    history.scrollRestoration = "manual";
    location.reload();
  }

  // Only a page that has really changed is loaded again.
  async function compare() {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store", redirect: "manual" });
    if (answer.headers.get("etag") !== `"${tag}"`) reload();
  }

  // The faults, on the stand-in page in their place, else laid over the page, with styles that the page's own do not touch.
  function show(state) {
    const inPlace = document.getElementById("_faults");
    if (inPlace && !tag) {
      inPlace.innerHTML = state.panel;
      return;
    }
    if (!state.panel) {
      overlay?.host.remove();
      overlay = null;
      return;
    }
    overlay ??= makeOverlay();
    overlay.fill(state);
  }

  function makeOverlay() {
    const host = document.createElement("referat-preview");
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = `<link rel="stylesheet" href="/_preview/preview.css">
      <section class="panel over" tabindex="0"><button type="button" class="hide"></button><div role="alert"></div></section>
      <button type="button" class="show"></button>`;
    const [panel, hide, content, open] = ["section", ".hide", "div", ".show"].map(name => root.querySelector(name));
    let shown = "";
    function set(isOpen) {
      panel.hidden = !isOpen;
      open.hidden = isOpen;
    }
    hide.onclick = () => { sessionStorage.setItem(closed, shown); set(false); open.focus(); };
    open.onclick = () => { sessionStorage.removeItem(closed); set(true); panel.focus(); };
    panel.onkeydown = event => { if (event.key === "Escape") hide.click(); };
    // Nothing is seen of it before it has its styles.
    host.hidden = true;
    root.querySelector("link").onload = () => { host.hidden = false; };
    document.body.append(host);
    return {
      host,
      fill(state) {
        shown = state.panel;
        host.lang = state.language;
        panel.setAttribute("aria-label", state.label);
        hide.textContent = state.hide;
        open.textContent = state.show;
        content.innerHTML = state.panel;
        set(state.isOpen && sessionStorage.getItem(closed) !== shown);
      },
    };
  }

  // A browser keeps only six connections to a host: a page that nobody sees gives its own back.
  function listen() {
    events?.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource("/_preview/events");
    events.onmessage = async message => {
      const state = JSON.parse(message.data);
      if (state.hasSite) await compare().catch(() => {});
      show(state);
    };
  }

  addEventListener("visibilitychange", listen);
  addEventListener("pageshow", event => { if (event.persisted) listen(); });
  addEventListener("pagehide", () => events?.close());
  returnToPlace();
  listen();
})();
