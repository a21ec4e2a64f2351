// An open page moves by itself: when something was taken in, what is marked as live is fetched anew.
// Without this file the page is complete, and stands still.
(() => {
  const live = document.querySelector("[data-live]");
  if (!live || !window.EventSource) {
    return;
  }
  let standing = null;
  const renew = async () => {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
    const open = [...live.querySelectorAll("details")].map((each) => each.open);
    if (fresh && fresh.innerHTML !== live.innerHTML) {
      fresh.querySelectorAll("details").forEach((each, at) => { each.open = open[at] || false; });
      live.replaceChildren(...fresh.childNodes);
    }
  };
  new EventSource(live.dataset.live).addEventListener("message", (event) => {
    if (standing !== null && standing !== event.data) {
      renew();
    }
    standing = event.data;
  });
})();
