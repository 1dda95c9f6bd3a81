"""The server stands on this machine only, and ends without a word."""

import http.client
import signal
import socket
from pathlib import Path

from tests.cli.running import run, start

TEXT = "Harbour opens\n\nThe harbour will open in May, Mayor Ada Brook said on Friday.\n"


def test_the_story_in_a_browser(tmp_path: Path) -> None:
    article, story = tmp_path / "a.txt", tmp_path / "s.onrecord"
    article.write_text(TEXT, "utf-8")
    assert run("build", article, "--story", story).exit_code == 0
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        taken.listen()
        busy = run("serve", "--port", port, "--story", story)
        assert busy.exit_code == 2
        assert f"port {port} cannot be used" in busy.stderr
    with start("serve", "--port", port, "--story", story, cwd=tmp_path) as process:
        assert process.stderr is not None
        assert f"http://127.0.0.1:{port}/".encode() in process.stderr.readline()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            connection.request("GET", "/statements")
            page = connection.getresponse().read()
        finally:
            connection.close()
            process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=20)
    assert b"Ada Brook" in page
    assert process.returncode == 130
    assert error.strip() == b""
