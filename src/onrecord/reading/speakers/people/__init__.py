"""Who appears in an article: each with gender, offices and wording, and what agrees with a pronoun."""
