"""The words of the command line; a contract, so they are only ever added to."""

import argparse
from functools import partial
from pathlib import Path

from app import __version__
from app.cli.command import Commands
from app.cli.command import command as _command
from app.cli.evidence_words import add_evidence_commands
from app.cli.file_words import add_file_commands
from app.cli.package_words import add_package_commands
from app.domain.publishing import CHOICES, FORMAT_NAMES, MORE_FORMAT_NAMES


def build_parser() -> argparse.ArgumentParser:
    """The parser of `remediary`; wrong usage exits with 2."""
    parser = argparse.ArgumentParser(
        prog="remediary",
        description="Keeps a remediation action plan and publishes its status table. Without a command: the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"remediary {__version__}")
    parser.add_argument("--db", type=Path, metavar="FILE", help="the database (default: in your data folder)")
    parser.add_argument(
        "--author", metavar="NAME", help="who signs the revisions (default: REMEDIARY_AUTHOR, the setting, your login)"
    )
    parser.add_argument("--example", action="store_true", help="open the window on a fresh copy of the example plan")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _plans(commands)
    _actions(commands)
    _updates(commands)
    _slips(commands)
    _questions(commands)
    _pictures(commands)
    _keys(commands)
    add_evidence_commands(partial(_command, commands))
    add_file_commands(partial(_command, commands))
    add_package_commands(partial(_command, commands))
    return parser


def _plans(commands: "Commands[argparse.ArgumentParser]") -> None:
    _command(commands, "plans", "List the plans.", plan=False)
    log = _command(commands, "log", "List what changed in all plans between two days, the newest first.", plan=False)
    log.add_argument("--from", dest="first", default="", metavar="DAY", help="default: six days before the last")
    log.add_argument("--to", dest="last", default="", metavar="DAY", help="default: today")
    due = _command(commands, "due", "List what is due; exits with 3 when something is overdue.", plan=False)
    due.add_argument("--plan", metavar="PLAN", help="the plan's id or title (default: all plans)")
    due.add_argument("--history", action="store_true", help="what was due and what was done, with each gap")
    due.add_argument("--ics", type=Path, metavar="FILE", help="also write what is due as a calendar file")
    due.add_argument("--at", default="", metavar="WHEN", help="a day or a moment in UTC (default: now)")
    rules = _command(commands, "rules", "List the rule sets that a plan can follow.", plan=False)
    rules.add_argument("--add", type=Path, metavar="FILE", help="keep an own rule set from a TOML file")
    rules.add_argument("--name", metavar="NAME", help="what it is called (default: the file's name)")
    new = _command(commands, "new-plan", "Create a plan, and the database if it is missing.", plan=False)
    new.add_argument("title", metavar="TITLE")
    new.add_argument("--reference", default="", metavar="R", help="a bug number or the like")
    new.add_argument("--url", default="", metavar="U", help="where the reference leads")
    new.add_argument("--layout", default="classic", metavar="NAME", help="classic, ccadb or full")
    new.add_argument("--wording", metavar="NAME", help="classic or ccadb (default: the layout's)")
    new.add_argument("--organisation", default="", metavar="NAME")
    new.add_argument("--opened", default="", metavar="YYYY-MM-DD")
    new.add_argument("--next-update", default="", metavar="YYYY-MM-DD")
    new.add_argument("--rules", default="ccadb-3.2", metavar="NAME", help="see the command rules; default: ccadb-3.2")
    describe = _command(commands, "edit-plan", "Change what is said of a plan.")
    _sets(describe)


def _sets(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--set",
        dest="sets",
        nargs="+",
        action="extend",
        default=[],
        required=True,
        metavar="FIELD=VALUE",
        help="a field's new value; @FILE takes it from a UTF-8 file, @@ stands for a literal @",
    )


def _actions(commands: "Commands[argparse.ArgumentParser]") -> None:
    listing = _command(commands, "actions", "List the actions of a plan.")
    when = listing.add_mutually_exclusive_group()
    when.add_argument("--update", type=int, metavar="N", help="as published in update N")
    when.add_argument("--as-of", metavar="DATE", help="as they stood at the end of a day (UTC)")
    add = _command(commands, "add", "Add an action.")
    _sets(add)
    add.add_argument("--reason", default="", metavar="TEXT")
    edit = _command(commands, "edit", "Change fields of an action.")
    edit.add_argument("number", type=int, metavar="NUMBER")
    _sets(edit)
    edit.add_argument("--reason", default="", metavar="TEXT")
    split = _command(commands, "split", "Split an action; the first part keeps the number.")
    split.add_argument("number", type=int, metavar="NUMBER")
    split.add_argument("--into", action="append", required=True, metavar="TEXT", help="once for each part")
    split.add_argument("--reason", default="", metavar="TEXT")
    merge = _command(commands, "merge", "Merge an action into another; its row stays and says so.")
    merge.add_argument("number", type=int, metavar="NUMBER")
    merge.add_argument("--into", type=int, required=True, metavar="NUMBER")
    merge.add_argument("--reason", default="", metavar="TEXT")
    history = _command(commands, "history", "List the revisions of a plan or of one action.")
    history.add_argument("--action", type=int, metavar="N")


def _slips(commands: "Commands[argparse.ArgumentParser]") -> None:
    slips = _command(commands, "slips", "List every date that was promised, and what became of it.")
    slips.add_argument("--action", type=int, metavar="N", help="of one action (default: of all)")
    slips.add_argument("--format", choices=FORMAT_NAMES, help="write the slip report of the plan into --out")
    slips.add_argument("--out", type=Path, metavar="DIR")


def _updates(commands: "Commands[argparse.ArgumentParser]") -> None:
    bring = _command(commands, "import", "Bring in a table: change what differs, add what is new.", plan=False)
    bring.add_argument("file", type=Path, metavar="FILE", help="a file with the table, or - for standard input")
    bring.add_argument("--plan", metavar="PLAN", help="the plan's id or title; a dry run can do without")
    bring.add_argument(
        "--table", type=int, action="append", default=[], metavar="N", help="the plan is the file's table N, from 1"
    )
    bring.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help="what a column (heading, letter, number) is; FIELD may be rest or leave-out",
    )
    bring.add_argument(
        "--rest", choices=("observations", "leave-out"), default="observations", help="where other columns go"
    )
    bring.add_argument("--reason", default="", metavar="TEXT")
    bring.add_argument("--dry-run", action="store_true", help="print what was read and change nothing")
    changes = _command(commands, "changes", "List what differs: by default the last issued update against the draft.")
    changes.add_argument("--from", dest="old", type=int, metavar="N")
    changes.add_argument("--to", dest="new", type=int, metavar="N")
    _command(commands, "updates", "List the issued updates, oldest first, with their files and where they were posted.")
    posted = _command(commands, "posted", "Note as which comment an issued update was posted; the newest note counts.")
    posted.add_argument("--update", type=int, required=True, metavar="N")
    posted.add_argument("--comment", type=int, metavar="N", help="the comment's number (default: the one in the link)")
    posted.add_argument("--url", default="", metavar="URL", help="the comment's link (default: from the plan's bug)")
    board = _command(commands, "whiteboard", "Say what the bug's whiteboard shows, or print what to ask for next.")
    board.add_argument("--text", metavar="TEXT", help="the whiteboard's text; without it, print what is known")
    board.add_argument("--day", metavar="YYYY-MM-DD", help="the next update's day, where the text leaves it open")
    _issuing(commands)
    _files(commands)


def _issuing(commands: "Commands[argparse.ArgumentParser]") -> None:
    check = _command(commands, "check", "Check the draft; the exit status is 3 where an error stands.", plan=False)
    check.add_argument("--plan", metavar="PLAN", help="the plan's id or title")
    check.add_argument("--dated", default="", metavar="YYYY-MM-DD", help="as if issued on that day (default: today)")
    check.add_argument("--intro", metavar="TEXT", help="as if issued with this intro")
    check.add_argument("--list", action="store_true", help="list the checks with their levels, those of a plan or all")
    issue = _command(commands, "issue", "Freeze the draft as the next update, with its files.")
    issue.add_argument("--dated", required=True, metavar="YYYY-MM-DD")
    issue.add_argument("--intro", metavar="TEXT", help="what follows the computed announcement")
    issue.add_argument("--next-update", metavar="YYYY-MM-DD", help="when the update after this one follows")
    issue.add_argument("--override", default="", metavar="REASON", help="issue although a check calls it an error")


def _files(commands: "Commands[argparse.ArgumentParser]") -> None:
    export = _command(commands, "export", "Write one file into a folder and print its path.")
    export.add_argument("--update", type=int, metavar="N", help="an issued update (default: the draft)")
    export.add_argument("--format", required=True, choices=(*FORMAT_NAMES, *MORE_FORMAT_NAMES))
    export.add_argument("--layout", metavar="NAME", help="classic, ccadb or full (default: the plan's)")
    for name, allowed in CHOICES.items():
        export.add_argument(f"--{name}", choices=tuple(allowed), help="default: the plan's")
    export.add_argument("--against", type=int, default=0, metavar="N", help="Word: track the changes since update N")
    export.add_argument("--template", type=Path, metavar="FILE", help="Word: into this template, this once")
    export.add_argument("--out", type=Path, required=True, metavar="DIR")
    closure = _command(commands, "closure", "Write the closure report, once every action is complete.")
    closure.add_argument(
        "--set", dest="sets", action="append", default=[], metavar="FIELD=VALUE",
        help="keep a text: incident, root_causes, remediation or commitments",
    )  # fmt: skip
    closure.add_argument("--out", type=Path, metavar="DIR", help="write it into a folder instead of printing it")
    template = _command(commands, "template", "Print or choose the plan's Word template.")
    what = template.add_mutually_exclusive_group()
    what.add_argument("--use", type=Path, metavar="FILE", help="a .docx with {{title}}, {{date}}, … and {{table}}")
    what.add_argument("--drop", action="store_true", help="use Remediary's own again")
    what.add_argument("--save", type=Path, metavar="FILE", help="write the one in use, to start another one from")
    example = _command(commands, "example", "Replay the example plan into a new database and export it.", plan=False)
    example.add_argument("--out", type=Path, required=True, metavar="DIR")


def _questions(commands: "Commands[argparse.ArgumentParser]") -> None:
    listing = _command(commands, "questions", "List what reviewers asked, open questions first.")
    what = listing.add_mutually_exclusive_group()
    what.add_argument("--answer-text", type=int, metavar="QUESTION", help="print its answer as a comment, instead")
    what.add_argument(
        "--history", action="store_true", help="print every save of them, oldest first, with who and when"
    )
    ask = _command(commands, "ask", "Write down what a reviewer asked.")
    ask.add_argument("--comment", default="", metavar="N", help="the comment that asked it: its number or link")
    ask.add_argument("--by", default="", metavar="NAME", help="who asked")
    ask.add_argument("--at", required=True, metavar="WHEN", help="YYYY-MM-DD, or a moment in ISO form")
    ask.add_argument("--text", required=True, metavar="TEXT")
    ask.add_argument(
        "--action", type=int, action="append", default=[], metavar="N", help="what it is about, repeatable"
    )
    answer = _command(commands, "answer", "Write a question's answer, or say as which comment it was posted.")
    answer.add_argument("question", type=int, metavar="QUESTION")
    answer.add_argument("--text", metavar="TEXT", help="the answer")
    answer.add_argument("--in", dest="way", choices=("next-update", "comment"), help="how it goes out")
    answer.add_argument("--comment", metavar="N", help="it is out as this comment: its number or link")
    answer.add_argument("--at", metavar="WHEN", help="since when (default: now)")
    withdraw = _command(commands, "withdraw-question", "Take back a question that was entered by mistake.")
    withdraw.add_argument("question", type=int, metavar="QUESTION")
    withdraw.add_argument("--undo", action="store_true", help="open it again; also one that was said to be answered")


def _pictures(commands: "Commands[argparse.ArgumentParser]") -> None:
    picture = _command(commands, "picture", "Draw the timeline, or the progress over the updates, into a folder.")
    picture.add_argument("--update", type=int, metavar="N", help="as issued in update N (default: as of today)")
    picture.add_argument("--kind", choices=("timeline", "progress"), default="timeline", help="default: timeline")
    picture.add_argument("--format", choices=("svg", "png"), default="svg", help="default: svg")
    picture.add_argument("--scale", type=int, choices=(1, 2, 3, 4), default=2, help="PNG: pixels a point (default: 2)")
    picture.add_argument("--out", type=Path, required=True, metavar="DIR")


def _keys(commands: "Commands[argparse.ArgumentParser]") -> None:
    about = "Print, make or choose the key that signs packages; it is yours, and lies in no database."
    key = _command(commands, "key", about, plan=False)
    what = key.add_mutually_exclusive_group()
    what.add_argument("--create", type=Path, metavar="FILE", help="make an Ed25519 key in a new file, and use it")
    what.add_argument("--use", type=Path, metavar="FILE", help="use a key made by ssh-keygen -t ed25519")
    what.add_argument("--forget", action="store_true", help="sign nothing any more; the file stays")
    key.add_argument("--public", action="store_true", help="print the public key, for those who check")
