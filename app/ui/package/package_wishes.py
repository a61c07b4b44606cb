"""Wishes about auditor's packages: making one of the chosen plan, and opening one to look at."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import UserError
from app.domain.texts import line
from app.ui.long_work import Tracking, run_watched
from app.ui.package.package_words import opening_words, written_words
from app.ui.widgets.errors import show_error
from app.ui.widgets.translation import said, tr
from app.ui.wishes import Wishes

if TYPE_CHECKING:
    from app.domain.packages import PackageChoice, PackageVerdict
    from app.services.signatures import KeyFile


class PackageWishes(Wishes):
    """All long work runs off the window's thread, with its progress, and can be stopped."""

    def make(self) -> None:
        """Asks what goes into a package of the chosen plan, and writes it."""
        from app.services.exports import FORMATS
        from app.ui.package.package_dialog import PackageDialog

        plan = self._plan()
        if plan is None or self._window.is_working():
            return
        packages, (key, trouble) = self._open().packages, _key()
        path = self._saving_folder() / packages.file_name(plan.id)
        labels = {name: item.label for name, item in FORMATS.items()}
        dialog = PackageDialog(path, packages.offer(plan.id), labels, key, trouble, self._write, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _write(self, path: Path, choice: PackageChoice, sign: bool, key_passphrase: str, passphrase: str) -> None:
        packages, plan_id = self._open().packages, self._chosen().id
        made = run_watched(
            self._window,
            tr("Auditor's package"),
            tr("Writing {name}…", name=line(path.name)),
            lambda tracking: packages.write(
                plan_id, path, choice, sign=sign, key_passphrase=key_passphrase, passphrase=passphrase,
                progress=tracking.progress, cancelled=tracking.is_stopped,
            ),
        )  # fmt: skip
        self._preferences().set("saved_to", str(path.absolute().parent))
        self._window.tell(written_words(path, made))

    def open(self) -> None:
        """Asks for a package, and opens it."""
        kinds = f"{tr('Packages (*.zip)')};;{tr('All files (*)')}"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open package"), str(self._saving_folder()), kinds)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Verifies a package, and shows its plan; nothing in it can be changed."""
        from app.services.package_checks import is_sealed
        from app.ui.widgets.passphrase_dialog import PassphraseDialog

        if self._window.is_working():
            return
        self._window.keep_typed()
        if is_sealed(path):
            about = tr("{name} is encrypted: type the passphrase that you were told with it.", name=line(path.name))
            wish = partial(self._show, path)
            dialog = PassphraseDialog(tr("Open package"), about, tr("Open"), wish, self._window)
            dialog.exec()
            dialog.deleteLater()
            return
        try:
            self._show(path, "")
        except UserError as error:
            show_error(self._window, said(error))

    def _show(self, path: Path, passphrase: str) -> None:
        from app.services.example import PACKAGE_PREFIX
        from app.services.package_opening import open_as_file

        folder = Path(tempfile.mkdtemp(prefix=PACKAGE_PREFIX)).resolve()
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        out = folder / f"{path.stem[:80] or 'package'}.remediary"

        def work(tracking: Tracking) -> PackageVerdict:
            return open_as_file(path, out, passphrase, tracking.progress, tracking.is_stopped)

        found = run_watched(self._window, tr("Open package"), tr("Verifying {name}…", name=line(path.name)), work)
        if self._window.plan_wishes.open_path(out):
            self._window.tell(opening_words(found))


def _key() -> tuple[KeyFile | None, str]:
    """The signing key, and why it can't be used where one was chosen and can't be."""
    from app.services.signatures import Signatures

    try:
        return Signatures().key(), ""
    except UserError as error:
        return None, said(error)
