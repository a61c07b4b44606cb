"""Child processes of the program's own that read a file from outside and may die without harm."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

# How often it is asked whether somebody still wants the answer.
_LOOK_SECONDS = 0.1


class UnwantedError(Exception):
    """Nobody wants the answer any more."""


class TooLongError(Exception):
    """There was no answer in time."""


def answer_of(program: Path, wish: bytes, unwanted: Callable[[], bool], seconds: float) -> bytes:
    """What a program of ours says to a wish, empty where it died; it ends when it is unwanted or takes too long."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    # Without the folder of the child among the modules (-P), the user's own (-s), or what the variables say (-E).
    command = [sys.executable, "-P", "-s", "-E", str(program)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=flags
    ) as child:
        try:
            return _waited_for(child, wish, unwanted, seconds)
        finally:
            child.kill()


def _waited_for(child: "subprocess.Popen[bytes]", wish: bytes, unwanted: Callable[[], bool], seconds: float) -> bytes:
    answers: list[bytes] = []
    # communicate() with a time of its own forgets the rest of a wish that was not written when it was over.
    talking = Thread(target=lambda: answers.append(child.communicate(wish)[0]), daemon=True)
    talking.start()
    end = time.monotonic() + seconds
    try:
        while talking.is_alive():
            talking.join(_LOOK_SECONDS)
            if talking.is_alive() and unwanted():
                raise UnwantedError
            if talking.is_alive() and time.monotonic() >= end:
                raise TooLongError
    finally:
        child.kill()
        talking.join()
    return answers[0] if answers else b""
