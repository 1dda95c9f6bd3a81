"""Looking ahead: whom a headline or lead describes before the name comes."""
