// What scripts add to the desk. Every page works without this file.
"use strict";

(() => {
  const WIDE = matchMedia("(min-width: 75rem)");
  const GO = { h: "/", s: "/statements", t: "/timeline", f: "/figures", p: "/who", c: "/copies", a: "/stories", i: "/intake", r: "/review", l: "/log", n: "/new", b: "/brief", o: "/positions", d: "/claims" };
  const pane = document.getElementById("pane");
  const desk = document.querySelector(".desk");
  let opener = null;
  let going = false;

  // The server lights words by ?c=START-END; a permalink that has only #cSTART-END is asked again with it.
  function lightFragment() {
    const named = /^#c(\d+-\d+)$/.exec(location.hash);
    if (!named || !location.pathname.startsWith("/article/")) return;
    const asked = new URLSearchParams(location.search);
    if (asked.get("c") === named[1]) return;
    asked.set("c", named[1]);
    location.replace(`${location.pathname}?${asked}${location.hash}`);
  }

  function openLine() {
    return opener && opener.closest(".line");
  }

  async function openBeside(link) {
    const address = new URL(link.href);
    if (openLine()) openLine().classList.remove("current");
    opener = link;
    if (openLine()) openLine().classList.add("current");
    let words;
    try {
      const answer = await fetch(`${address.pathname}/pane${address.search}`);
      if (!answer.ok) throw new Error(answer.statusText);
      words = await answer.text();
    } catch {
      location.assign(link.href);
      return;
    }
    if (opener !== link) return;
    pane.innerHTML = words;
    desk.classList.add("split");
    pane.hidden = false;
    const lit = pane.querySelector("mark");
    if (lit) lit.scrollIntoView({ block: "center", behavior: "instant" });
    else pane.scrollTop = 0;
    link.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  function closePane() {
    if (pane.hidden) return;
    pane.hidden = true;
    pane.replaceChildren();
    desk.classList.remove("split");
    if (openLine()) openLine().classList.remove("current");
    if (opener && opener.isConnected) opener.focus();
    opener = null;
  }

  function beside(link) {
    const here = location.pathname.startsWith("/article/");
    return WIDE.matches && !here && !pane.contains(link) && link.pathname.startsWith("/article/");
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) {
      closePane();
      return;
    }
    const link = event.target.closest("a.open");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && beside(link)) {
      event.preventDefault();
      openBeside(link);
    }
  });

  function step(by) {
    const links = [...document.querySelectorAll("main .line")]
      .map((line) => line.querySelector("a.open"))
      .filter((link) => link && link.checkVisibility());
    if (!links.length) return;
    const line = document.activeElement.closest(".line");
    const at = line ? links.indexOf(line.querySelector("a.open")) : -1;
    const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    if (!pane.hidden && beside(next)) openBeside(next);
  }

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => document.getElementById("find").focus(),
    "?": () => document.getElementById("keys").showModal(),
    Escape: closePane,
    g: () => {
      going = true;
      setTimeout(() => { going = false; }, 1200);
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (going && GO[event.key]) {
      const day = new URLSearchParams(location.search).get("asof");
      location.assign(day ? `${GO[event.key]}?asof=${encodeURIComponent(day)}` : GO[event.key]);
      return;
    }
    const line = document.activeElement.closest(".line");
    const answer = line && line.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (answer) {
      event.preventDefault();
      if (answer.matches("button")) answer.click();
      else answer.focus();
      return;
    }
    const act = KEYS[event.key];
    if (act) {
      if (event.key !== "Escape") event.preventDefault();
      act();
    }
  });

  // After an answer the queue stands at its next question.
  const questions = document.querySelector(".questions .line a.open");
  if (questions && !location.hash) questions.focus({ preventScroll: true });

  // Beside a long article the list of its statements scrolls by itself: bring the one that was asked for into view.
  const chosen = document.querySelector(".notes .chosen");
  if (chosen) chosen.closest(".notes").scrollTop = chosen.offsetTop - 60;

  addEventListener("hashchange", lightFragment);
  lightFragment();
})();
