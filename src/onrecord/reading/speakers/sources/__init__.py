"""From the words of a source to the speaker, and who spoke in what order."""
