"""Who said what: sources, cues and contents, and the links between them."""

from onrecord.reading.attribution.antecedents import with_antecedents
from onrecord.reading.attribution.find import find_attributions

__all__ = ["find_attributions", "with_antecedents"]
