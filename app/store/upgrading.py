"""Building a database file, and bringing an older one to the newest schema after a backup."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app import assets
from app.domain.backups import Backup, Reason
from app.domain.ledger import SCHEMA, canonical, content
from app.store import backups, guards, ledger, sqlite
from app.store.schema import APPEND_ONLY, SCHEMA_VERSION


def build_file(path: Path) -> None:
    """Creates the newest schema in a new file."""
    _migrate(path, create=True)


def upgrade_file(path: Path, version: int, at: datetime) -> Backup:
    """Makes a backup, upgrades the file in one transaction, and returns the backup."""
    backup = backups.make(path, Reason.UPGRADE, at, version)
    _migrate(path)
    backups.rotate(path, at)
    return backup


def upgrade_copy(path: Path) -> None:
    """Upgrades a file that is a copy itself."""
    _migrate(path)


def _migrate(path: Path, *, create: bool = False) -> None:
    # Foreign keys stay off: recreating a table would else cascade into its children.
    engine = sqlite.engine_for(path, create=create, foreign_keys=False).execution_options(writes=True)
    try:
        with engine.begin() as connection:
            before = sqlite.row_counts(connection)
            _run(connection)
            _refuse_losses(connection, before)
            guards.install(connection, APPEND_ONLY)
            sqlite.mark_version(connection, SCHEMA_VERSION)
            _enter_schema(connection)
    except DBAPIError as error:
        raise sqlite.explained(error, path) or error from error
    finally:
        engine.dispose()


def _run(connection: Connection) -> None:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(assets.folder("migrations")).replace("%", "%%"))
    command.upgrade(config, "head")


def _enter_schema(connection: Connection) -> None:
    """Tells the log how the database is built from now on: its tables, guards and version."""
    built = {"objects": sqlite.schema_objects(connection), "version": SCHEMA_VERSION}
    ledger.append(connection, content(SCHEMA, "schema", None, canonical(built), "", ""))


def _refuse_losses(connection: Connection, before: Mapping[str, int]) -> None:
    after = sqlite.row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name) != count]
    if lost or sqlite.has_broken_references(connection):
        raise RuntimeError(f"The upgrade would lose rows of {', '.join(lost) or 'a reference'}; it was rolled back.")
