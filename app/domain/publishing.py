"""How a plan is published: the choices beside layout and wording, with their labels."""

from collections.abc import Mapping

# Each choice is kept by its name in a plan's details, and frozen with every update. The first is the default.
CHOICES: Mapping[str, Mapping[str, str]] = {
    "paper": {"a4": "A4, landscape", "letter": "US Letter, landscape"},
    "comment": {
        "whole": "Every row in full, in one table",
        "below": "Long observations below the table",
        "second": "Long observations in a comment of their own",
        "changed": "Changed rows in full, the others in one line each",
    },
    "question": {"yes": "Ends with a question to the readers", "no": "Ends with the table"},
    "pictures": {
        "no": "No pictures",
        "yes": "Timeline and progress",
        "full": "Timeline with milestones and updates, and progress",
    },
    "slips": {"no": "No slip record", "yes": "Each promised date that moved, with its reason"},
    "anchor": {"no": "Not in the comment", "yes": "In the comment, too"},
}
CHOICE_LABELS: Mapping[str, str] = {
    "paper": "Paper", "comment": "Comment", "question": "Closing question", "pictures": "Pictures",
    "slips": "Slip record", "anchor": "Head of the history log",
}  # fmt: skip

# The formats that an update is published in; how each is written is known to the documents.
FORMAT_NAMES = ("markdown", "text", "word", "excel", "html", "pdf")
# These are had on request, and are not among an issued update's files.
MORE_FORMAT_NAMES = ("oscal",)

# Bugzilla refuses longer comments (error 114); from so many pasted lines on it offers to make an attachment.
MOST_CHARACTERS = 65_535
PASTE_LINES = 50
