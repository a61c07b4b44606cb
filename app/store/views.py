"""Reading and keeping the named views of a plan."""

from sqlalchemy import Connection, select

from app.store import ledger
from app.store.schema import views


def all_of(connection: Connection, plan_id: int) -> list[tuple[str, str]]:
    """Every name with its view's text, by name."""
    query = select(views.c.name, views.c.content).where(views.c.plan_id == plan_id).order_by(views.c.name)
    return [(str(row.name), str(row.content)) for row in connection.execute(query).all()]


def keep(connection: Connection, plan_id: int, name: str, content: str) -> None:
    """Keeps a view, in place of one of the same name."""
    delete(connection, plan_id, name)
    ledger.insert(connection, views, plan_id, {"plan_id": plan_id, "name": name, "content": content})


def delete(connection: Connection, plan_id: int, name: str) -> bool:
    """Deletes a view; false where there is none of that name."""
    return ledger.delete(connection, views, plan_id, {"plan_id": plan_id, "name": name})
