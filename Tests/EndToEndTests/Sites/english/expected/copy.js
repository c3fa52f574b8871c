// Puts a button behind each reference that copies it. Without this script they can still be marked and copied by hand.
(() => {
  const { copy, copied } = document.currentScript.dataset;
  if (!navigator.clipboard) return;
  const status = document.createElement("p");
  status.className = "hidden";
  status.setAttribute("role", "status");
  document.body.append(status);
  for (const citation of document.querySelectorAll(".citation")) {
    const button = document.createElement("button");
    // Who hears the buttons one after the other hears what each is for.
    const about = citation.textContent.trim().split(". ")[0];
    const say = (text) => {
      button.textContent = text;
      button.setAttribute("aria-label", `${text}: ${about}`);
    };
    button.type = "button";
    say(copy);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(citation.innerText.trim());
      say(copied);
      status.textContent = copied;
      setTimeout(() => (status.textContent = ""), 5000);
    });
    citation.after(button);
  }
})();
