"""What is looked at before an update is issued: small rules, each with a name, a text and a switch."""
