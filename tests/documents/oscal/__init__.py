"""OSCAL, checked against the schema that NIST publishes."""
