"""Single changes made straight in a database file, by somebody who knows how it is built."""
