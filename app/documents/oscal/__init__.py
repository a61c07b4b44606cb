"""OSCAL: NIST's open form of a plan of action and milestones."""
