"""Looking back: whom a pronoun, “her lawyer” or “the ecologist” means by who spoke or acted before."""
