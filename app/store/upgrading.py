"""Building a database file, and bringing an older one to the newest schema after a backup."""

from collections.abc import Mapping
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app import assets
from app.domain.errors import UserError
from app.domain.ledger import SCHEMA, canonical, content
from app.store import files, ledger, sqlite
from app.store.schema import APPEND_ONLY, SCHEMA_VERSION


def build_file(path: Path) -> None:
    """Creates the newest schema in a new file."""
    _migrate(path, create=True)


def upgrade_file(path: Path, version: int) -> Path:
    """Backs the file up beside itself, upgrades it in one transaction, and returns the backup's path."""
    backup = _free_name(path, version)
    unfinished = backup.with_name(f".{backup.name}.new")
    try:
        sqlite.copy_whole(path, unfinished)
        files.publish(unfinished, backup)
    except OSError as error:
        raise UserError(
            "No backup of {path} could be made ({why}), so it was not upgraded.", path=path, why=str(error.strerror)
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    _migrate(path)
    return backup


def _free_name(path: Path, version: int) -> Path:
    name, count = f"{path.stem}.before-upgrade-from-{version}", 1
    backup = path.with_name(f"{name}{path.suffix}")
    while backup.exists():
        count += 1
        backup = path.with_name(f"{name}-{count}{path.suffix}")
    return backup


def _migrate(path: Path, *, create: bool = False) -> None:
    # Foreign keys stay off: recreating a table would else cascade into its children.
    engine = sqlite.engine_for(path, create=create, foreign_keys=False).execution_options(writes=True)
    try:
        with engine.begin() as connection:
            before = sqlite.row_counts(connection)
            _run(connection)
            _refuse_losses(connection, before)
            sqlite.install_guards(connection, APPEND_ONLY)
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
