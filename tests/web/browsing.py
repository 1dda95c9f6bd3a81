"""A real browser on a desk that listens on this machine, watched for everything that a page must not do."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, Playwright, Request

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (e) => {
  window.violations.push(`${e.violatedDirective} ${e.blockedURI}`);
});
"""


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The address of `app` while it is served on a free port of this machine."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started:
        assert time.monotonic() < deadline, "the server did not start"
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


def launched(playwright: Playwright) -> Browser:
    """Debian's Chromium without a window."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


@dataclass(slots=True)
class Watched:
    """A tab, and what went wrong in it."""

    page: Page
    base: str
    wrong: list[str] = field(default_factory=list)

    def open(self, address: str) -> None:
        """Opens an address of the desk."""
        self.page.goto(self.base + address)

    def weight(self) -> int:
        """Bytes that came over the wire for this page and everything it loaded."""
        return int(
            self.page.evaluate(
                "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                ".reduce((sum, each) => sum + each.transferSize, 0)"
            )
        )

    def violations(self) -> list[str]:
        """What the content security policy had to stop."""
        return list(self.page.evaluate("window.violations"))


@contextmanager
def tab(
    browser: Browser, base: str, width: int, scheme: Literal["light", "dark"] = "light", **more: Any
) -> Iterator[Watched]:
    """A fresh tab of the given width and colour scheme."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **more)
    page = context.new_page()
    page.add_init_script(WATCH)
    watched = Watched(page, base)

    def asked(request: Request) -> None:
        if not request.url.startswith((base, "data:")):
            watched.wrong.append(f"asked another host: {request.url}")

    page.on("request", asked)
    page.on("pageerror", lambda error: watched.wrong.append(f"script error: {error}"))
    page.on("console", lambda m: watched.wrong.append(m.text) if m.type in {"error", "warning"} else None)
    yield watched
    context.close()
