"""`onrecord serve`: the story in a browser."""

import importlib
import socket
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

import click
import uvicorn

from onrecord.cli.options import story_option
from onrecord.cli.out import Refusal, note
from onrecord.cli.story import opened
from onrecord.store.errors import StoryError

HOST = "127.0.0.1"
"""This machine only: the story is nobody else's business."""


@click.command("serve")
@click.option("--port", type=click.IntRange(1, 65535), default=8765, show_default=True, help="The port to listen on.")
@story_option
def command(*, port: int, story: Path) -> None:
    """Open the story in a browser, on this machine only. Ctrl-C ends it."""
    with opened(story):
        pass  # a story that cannot be opened is refused before a server stands
    # By name: the command line and the web are siblings that do not know each other.
    app = importlib.import_module("onrecord.web.app").create_app(story)
    with _listening(port) as door:
        # Beside the first page, which waits for as much of it as it needs.
        Thread(target=_warm, args=(app,), daemon=True).start()
        note(f"The story is at http://{HOST}:{port}/ (Ctrl-C ends it).")
        config = uvicorn.Config(
            app, log_level="error", lifespan="off", server_header=False, timeout_graceful_shutdown=2
        )
        uvicorn.Server(config).run(sockets=[door])


def _warm(app: Any) -> None:
    """Makes what the first pages need. What is wrong with the story is told by the page that asks for it."""
    with suppress(StoryError):
        app.state.warm()


def _listening(port: int) -> socket.socket:
    """The port, bound before anything is promised."""
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((HOST, port))
        door.listen()
    except OSError as error:
        door.close()
        message = f"port {port} cannot be used ({(error.strerror or str(error)).lower()}); choose another with --port"
        raise Refusal(message) from error
    return door
