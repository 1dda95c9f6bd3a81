"""What is written: spans, articles, segments, tokens. Knows nothing of what it means."""
