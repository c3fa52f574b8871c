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
    button.type = "button";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(citation.innerText.trim());
      status.textContent = button.textContent = copied;
      setTimeout(() => (status.textContent = ""), 5000);
    });
    citation.after(button);
  }
})();
