"""From a snapshot to a document, and from a document to bytes."""
