"""From text to wordpieces and from a network's scores back to attributions. Pure Python and numpy."""
