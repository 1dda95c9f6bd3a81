"""The web desk: pages on 127.0.0.1, server-rendered, working without scripts."""
