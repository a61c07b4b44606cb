"""Texts and numbers that a careless reader stumbles over."""

NUMBERS = (
    "0", "-1", "-0", "1", "00", "1e5", "1E309", "-1E-400", "NaN", "INF", "255", "1048577", "2147483648",
    "4294967295", "9" * 9, "9" * 20, "9" * 5_000, "0x10", "1_0", "١٢", "²", "½", "1.5", "", " 1 ", "+1", "true",
    "2958466", "-46000", "0.9999999999999999", "1" + "0" * 307, "60", "61", "1e15", "123456789012345678",
)  # fmt: skip
PLACES = (
    "A0", "XFD1048576", "XFE1048577", "ZZZ9999999", "ZZZZ1", "B5:A1", "A1:XFD1048576", "$A$1:$B$2", "A1:A1:A1", "1A",
    "A١", "-A1", "E2:E3", "A1:E1", "A1:A9", "#REF!", "Sheet!A1",
)  # fmt: skip
TEXTS = (
    "\ud800", "\udfff\ud800", "\ufffe", "\uffff", "\ufdd0", "\ufdd3x", "\x00", "\x0b\x0c\x1c\x85\u2028", "\x7f\x9f",
    "\u202e1 May\u202c", "\u200b", "e\u0301" * 9, "İ", "ſ", "ﬁ", "_x0000_", "_xD800_", "_x005F_x000A_", "_xFFFF_",
    "=cmd|' /C calc'!A0", "=WEBSERVICE(\"http://example.org\")", "+1+1", "@SUM(A1)", "https://example.org/" + "a" * 999,
    "javascript:alert(1)", "file:///etc/passwd", "../../etc/passwd", "{name}", "{0}", "{", "}", "%s%n", "\\", "\\|",
    "|", "||", '"', '""', "'", "`", "```", "<br>", "<table>", "</table>", "<!--", "]]>", "&amp;", "&#0;", "&#xD800;",
    "&lol9;", "&xxe;", " " * 5_000, "\t" * 500, "\n" * 500, "(" * 300, "[" * 300, "> " * 300, "-" * 500, "a" * 70_000,
    "word " * 9_000, "(" * 150 + ")" * 150, ": " * 150, "; - – — " * 30, "/ " * 40,
)  # fmt: skip
DATES = (
    "before 0001-01-01", "after 9999-12-31", "0001-01-01", "9999-12-31", "0000-00-00", "31/02/2026", "04/05/2026",
    "by 0001", "week of 0001-01-01", "week 53 of 9999", "week 1 of 0001", "Q5 2026", "Q4 9999", "H2 9999",
    "0000", "year 9999", "after December 9999", "before January 0001", "end of 9999", "29 February 2023",
    "1 January 10000", "2026-W53", "9999-W53", "0001-W01", "1–31 May 2026", "May to April 2026", "from 9999",
    "mid-9999", "early 0001", "in " * 60 + "2026", "by by by 2026", "- " * 90, "Done (after 9999-12-31)",
    "Ongoing (before 0001-01-01)", "Done (" * 40, "١ مايو ٢٠٢٦", "４ May ２０２６", "٤/٥/٢٠٢٦", "2026-０5-04",
    "week of 9999-12-31", "within the week of 31 December 9999", "99999-12-31", "1/1/1", "0/0/0",
)  # fmt: skip
HEADINGS = (
    "#", "No.", "Action", "Action Item", "Status", "Due date", "Due", "Owner", "Kind", "Observations", "Completed",
    "Root causes", "Evaluation", "Date", "Event", "Risk", "Échéance / Due date", "Statut", "Action (" * 9,
)  # fmt: skip
ANY = (*NUMBERS, *TEXTS, *DATES, *HEADINGS)
